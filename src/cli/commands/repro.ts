/** `pdmp repro`: the cause of each difference between two dumps that should be equal. @module */
import { Argument, Option } from 'commander'
import { type Cause, causes, type Repro, type ReproDifference, reproDumps } from '../../analyse.ts'
import { type CommandDeclaration, ExitCode, type Output, output } from '../command.ts'
import { type NamesOptions, openNamed } from '../named-dump.ts'
import { emacsOptions } from '../options.ts'
import { jsonDocument } from '../render/json.ts'
import { columns, counted, grouped, visible } from '../render/text.ts'

interface CommandOptions extends NamesOptions {
  all?: boolean
}

export const command: CommandDeclaration = {
  arguments: [
    new Argument('<a>', 'a dump, plain or packed, or - for standard input'),
    new Argument('<b>', 'another dump of the same source'),
  ],
  options: [new Option('--all', 'list each difference, not only examples of each cause'), ...emacsOptions()],
  description:
    'Each difference gets a cause: a known place such as the build time or the name of the machine, memory that Emacs does not ' +
    'read, the order of objects, or content. What is not known to be harmless is content.',
  examples: [
    ['repro first/emacs.pdmp second/emacs.pdmp', 'see why a build is not reproducible'],
    [
      'repro a.pdmp b.pdmp --json | jq -c \'.differences[] | select(.cause == "content")\'',
      'list what is not explained',
    ],
  ],
  exits: {
    clean: 'the dumps are the same, or differ for harmless causes only',
    findings: 'their contents differ',
  },
  run: repro,
}

export function repro(pathA: string, pathB: string, options: CommandOptions): Output {
  const [a, b] = [openNamed(pathA, options).dump, openNamed(pathB, options).dump]
  const found = reproDumps(a, b)
  const exitCode = found.harmless ? ExitCode.clean : ExitCode.findings
  if (options.json) return output(jsonDocument({ schema: 'pdmp/repro/1', ...found }), exitCode)
  return output(reproText(found, options.all === true), exitCode)
}

const causeNames = Object.keys(causes) as Cause[]

/** Number of examples of each cause. */
const EXAMPLES = 3

function* reproText({ identical, afterNormalize, harmless, differences }: Repro, all: boolean): Generator<string> {
  if (identical) {
    yield 'identical: the files have the same bytes\n'
    return
  }
  for (const [cause, rows] of byCause(differences)) {
    const bytes = rows.reduce((sum, row) => sum + row.bytes, 0)
    yield `${cause}: ${counted(rows.length, 'place')}, ${counted(bytes, 'byte')} — ${causes[cause]}\n`
    const shown = all ? rows : rows.slice(0, EXAMPLES)
    yield* columns(shown.map(({ path, old, new: now }) => [`  ${visible(path)}`, ...valuesText(old, now)]))
    if (shown.length < rows.length) yield `  and ${grouped(rows.length - shown.length)} more (--all)\n`
  }
  if (afterNormalize) yield '\nAfter `pdmp normalize` the dumps are the same.\n'
  else yield `\nAfter \`pdmp normalize\` the dumps still differ.${harmless ? '' : ' Not all causes are harmless.'}\n`
}

const valuesText = (old: string | null, now: string | null): string[] =>
  old === null && now === null ? [''] : [`${visible(old ?? '-')} → ${visible(now ?? '-')}`]

/** The differences of each cause, in the order of `causes`: harmful ones first. */
function byCause(differences: readonly ReproDifference[]): (readonly [Cause, readonly ReproDifference[]])[] {
  const rows = new Map<Cause, ReproDifference[]>()
  for (const row of differences) {
    const known = rows.get(row.cause)
    if (known === undefined) rows.set(row.cause, [row])
    else known.push(row)
  }
  return causeNames.flatMap((cause) => {
    const found = rows.get(cause)
    return found === undefined ? [] : [[cause, found] as const]
  })
}
