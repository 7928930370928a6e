/** `pdmp redact`: overwrite matching text, or what `pdmp audit` finds. All offsets stay the same. @module */
import { Argument, Option } from 'commander'
import { type AuditFinding, audit, auditRules, redactRanges } from '../../analyse.ts'
import { type Dump, neededKinds, type Redacted, redactText, writeDump } from '../../index.ts'
import { allowList, allowOption } from '../allow-list.ts'
import { type CommandDeclaration, ExitCode, type Output, UsageError } from '../command.ts'
import { type Destination, requireDestination, writeResult } from '../destination.ts'
import { openInput } from '../input.ts'
import { type NamesOptions, openNamed } from '../named-dump.ts'
import { destinationOptions, emacsOptions, fileArgument, ignoreCaseOption } from '../options.ts'
import { parsePattern } from '../pattern.ts'
import { jsonDocument } from '../render/json.ts'
import { counted, visible } from '../render/text.ts'
import { reported } from '../report.ts'

const schema = 'pdmp/redact/1'

interface RedactOptions extends Destination, NamesOptions {
  ignoreCase?: boolean
  secrets?: boolean
  allow?: string
}

export const command: CommandDeclaration = {
  arguments: [
    fileArgument(),
    new Argument('[regex]', 'a regular expression of JavaScript; (?i) in front ignores case'),
  ],
  options: [
    ignoreCaseOption(),
    new Option('--secrets', 'overwrite the text of errors and warnings of `pdmp audit`, instead of REGEX'),
    allowOption(),
    ...emacsOptions(),
    ...destinationOptions(),
  ],
  description:
    'It overwrites text of strings and buffers. Text that Emacs needs unchanged is left, and counted. With --secrets it also ' +
    'overwrites secrets that are keys of hash tables, names of symbols, or constants of functions, and lists what it left.',
  examples: [
    ["redact emacs.pdmp '/home/[a-z]+' -o clean.pdmp", 'remove the names of home directories'],
    ["redact emacs.pdmp -i 'token=[^ ]*' --in-place", 'remove secrets, and keep the original as emacs.pdmp.orig'],
    ['redact custom.pdmp --secrets -o clean.pdmp', 'remove what `pdmp audit` finds'],
  ],
  exits: {
    clean: 'all text is overwritten; with --secrets, `pdmp audit` finds nothing more',
    findings: 'text is left, or nothing matches REGEX',
  },
  run: redact,
}

export async function redact(path: string, regex: string | undefined, options: RedactOptions): Promise<Output> {
  if ((regex === undefined) !== (options.secrets === true))
    throw new UsageError('give a regular expression or --secrets, and not both')
  if (options.secrets !== true && options.allow !== undefined) throw new UsageError('--allow needs --secrets')
  requireDestination(path, options)
  return regex === undefined ? redactFindings(path, options) : redactMatches(path, regex, options)
}

async function redactMatches(path: string, regex: string, options: RedactOptions): Promise<Output> {
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
  const lines = [overwroteLine(counts, written.output), ...leftLines(counts.left)]
  return reported(options, { schema, ...counts, ...written, size: bytes.length }, `${lines.join('\n')}\n`, exitCode)
}

/** Overwrite the text of findings, and audit the result: what is found there is left. */
async function redactFindings(path: string, options: RedactOptions): Promise<Output> {
  const isAllowed = allowList(options.allow)
  const findingsIn = (dump: Dump) => audit(dump).filter((each) => each.level !== 'note' && !isAllowed(each))
  const { dump } = openNamed(path, options)
  const found = findingsIn(dump)
  const ranges = found.flatMap((each) => each.ranges.map((range) => ({ ...range, isSecret: each.level === 'error' })))
  const { graph, ...counts } = redactRanges(dump, ranges)
  const bytes = writeDump(graph)
  const remaining = findingsIn(dump.reopen(bytes))
  const written = { output: options.output ?? path, kept: (await writeResult(path, options, bytes)) ?? null }
  const lines = [
    counts.strings + counts.buffers === 0
      ? 'Nothing to overwrite: no finding is about text that may change.'
      : overwroteLine(counts, written.output),
    ...leftLines(counts.left),
    `${counted(found.length, 'finding')} before, ${remaining.length} after.`,
    ...remaining.flatMap(remainingLines),
  ]
  const document = { schema, ...counts, findings: found.length, remaining, ...written, size: bytes.length }
  const exitCode = remaining.length > 0 ? ExitCode.findings : ExitCode.clean
  return reported(options, document, `${lines.join('\n')}\n`, exitCode)
}

function overwroteLine({ strings, buffers, characters }: Omit<Redacted, 'graph'>, output: string): string {
  const where = `${counted(strings, 'string')} and ${counted(buffers, 'buffer')} of ${output}`
  return `Overwrote ${counted(characters, 'character')} in ${where}.`
}

/** Lines about a finding that is left, and what removes it. */
const remainingLines = ({ level, rule, path, message, command: remedy }: AuditFinding): string[] => [
  `left: ${level}: ${rule} in ${visible(path)}: ${visible(message)}`,
  `    ${remedy === null ? auditRules[rule].prevention : visible(remedy)}`,
]

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
