/** `pdmp redact`: overwrite matching text. All offsets stay the same. @module */
import { Argument } from 'commander'
import { neededKinds, type Redacted, redactText, writeDump } from '../../index.ts'
import { type CommandDeclaration, ExitCode, type Output } from '../command.ts'
import { type Destination, requireDestination, writeResult } from '../destination.ts'
import { openInput } from '../input.ts'
import { destinationOptions, fileArgument, ignoreCaseOption } from '../options.ts'
import { parsePattern } from '../pattern.ts'
import { jsonDocument } from '../render/json.ts'
import { counted } from '../render/text.ts'
import { reported } from '../report.ts'

const schema = 'pdmp/redact/1'

interface RedactOptions extends Destination {
  json?: boolean
  ignoreCase?: boolean
}

export const command: CommandDeclaration = {
  arguments: [
    fileArgument(),
    new Argument('<regex>', 'a regular expression of JavaScript; (?i) in front ignores case'),
  ],
  options: [ignoreCaseOption(), ...destinationOptions()],
  description: 'It overwrites text of strings and buffers. Text that Emacs needs unchanged is left, and counted.',
  examples: [
    ["redact emacs.pdmp '/home/[a-z]+' -o clean.pdmp", 'remove the names of home directories'],
    ["redact emacs.pdmp -i 'token=[^ ]*' --in-place", 'remove secrets, and keep the original as emacs.pdmp.orig'],
  ],
  exits: { clean: 'all matching text is overwritten', findings: 'matching text is left, or there is none' },
  run: redact,
}

export async function redact(path: string, regex: string, options: RedactOptions): Promise<Output> {
  requireDestination(path, options)
  const pattern = parsePattern(regex, { all: true, ignoreCase: options.ignoreCase })
  const { graph, ...counts } = redactText(openInput(path).graph, pattern)
  const exitCode = counts.left.length > 0 ? ExitCode.findings : ExitCode.clean
  if (counts.strings + counts.buffers === 0) {
    return {
      text: options.json ? jsonDocument({ schema, ...counts, output: null }) : [],
      exitCode: ExitCode.findings,
      notes: ['Nothing to overwrite: no match in text that may change.', ...leftLines(counts.left)],
    }
  }
  const bytes = writeDump(graph)
  const written = { output: options.output ?? path, kept: (await writeResult(path, options, bytes)) ?? null }
  const { strings, buffers, characters } = counts
  const where = `${counted(strings, 'string')} and ${counted(buffers, 'buffer')} of ${written.output}`
  const lines = [`Overwrote ${counted(characters, 'character')} in ${where}.`, ...leftLines(counts.left)]
  return reported(options, { schema, ...counts, ...written, size: bytes.length }, `${lines.join('\n')}\n`, exitCode)
}

/** Lines about matches that were left, by kind, with the most frequent kind first. */
function leftLines(left: Redacted['left']): readonly string[] {
  if (left.length === 0) return []
  const total = (of: (each: Redacted['left'][number]) => number) => left.reduce((sum, each) => sum + of(each), 0)
  const [matches, strings] = [total((each) => each.matches), total((each) => each.strings.length)]
  const rows = left.toSorted((a, b) => b.matches - a.matches)
  return [
    `Left ${counted(matches, 'match', 'matches')} in ${counted(strings, 'string')} that Emacs needs unchanged:`,
    ...rows.map(
      (row) =>
        `  ${counted(row.matches, 'match', 'matches')} in ${counted(row.strings.length, 'string')}: ${neededKinds[row.kind]}`,
    ),
  ]
}
