/** `pdmp duplicates`: list equal objects that occur several times. @module */
import { type DuplicateGroup, duplicatesOf, Holders, holderName } from '../../analyse.ts'
import { type Dump, hex, Printer } from '../../index.ts'
import { type CommandDeclaration, ExitCode, type Output } from '../command.ts'
import { type NamesOptions, openNamed } from '../named-dump.ts'
import { parseCount } from '../numbers.ts'
import { emacsOptions, fileArgument, numberOption } from '../options.ts'
import { jsonDocument } from '../render/json.ts'
import { columns, grouped, visible } from '../render/text.ts'

export interface DuplicatesOptions extends NamesOptions {
  top?: number
}

const DEFAULT_TOP = 20
/** Most characters of an object to print. */
const LONGEST_TEXT = 60
/** Most nodes of a group to list in JSON. */
const MOST_OFFSETS = 100

export const command: CommandDeclaration = {
  arguments: [fileArgument()],
  options: [
    numberOption('--top <n>', `show the first n groups; default: ${DEFAULT_TOP}`, parseCount),
    ...emacsOptions(),
  ],
  description:
    'Strings without text properties, floats, lists and vectors are equal as in `equal`. Parts of equal objects are counted apart, so the bytes of all groups add up to what sharing would save.',
  examples: [['duplicates emacs.pdmp --top 5', 'see which equal objects take most space']],
  exits: { clean: 'there are duplicates', findings: 'there are none' },
  run: duplicates,
}

export function duplicates(path: string, options: DuplicatesOptions): Output {
  const { dump } = openNamed(path, options)
  const groups = duplicatesOf(dump.part(Holders))
  const exitCode = groups.length > 0 ? ExitCode.clean : ExitCode.findings
  const shown = groups.slice(0, options.top ?? DEFAULT_TOP)
  const types = totals(groups, ({ type }) => [[type, 1]])
  const byLibrary = totals(groups, (group) => holdersOf(dump, group))
  if (!options.json) return { text: text(dump, shown, types, byLibrary), exitCode }
  const document = {
    schema: 'pdmp/duplicates/1',
    saved: savedBy(groups),
    types: types.map(([type, saved]) => ({ type, saved })),
    libraries: byLibrary.map(([library, saved]) => ({ library, saved })),
    groups: shown.map((group) => ({
      type: group.type,
      count: group.nodes.length,
      saved: group.saved,
      printed: printed(dump, group),
      offsets: group.nodes.slice(0, MOST_OFFSETS).map((node) => dump.nodes.offsetOf(node)),
    })),
  }
  return { text: jsonDocument(document), exitCode }
}

const savedBy = (groups: readonly DuplicateGroup[]): number => groups.reduce((sum, { saved }) => sum + saved, 0)

/** Saved bytes by name, in descending order. `shares` divides the bytes of a group among names. */
function totals(
  groups: readonly DuplicateGroup[],
  shares: (group: DuplicateGroup) => readonly (readonly [name: string, share: number])[],
): [string, number][] {
  const found = new Map<string, number>()
  for (const group of groups) {
    for (const [name, share] of shares(group)) found.set(name, (found.get(name) ?? 0) + Math.round(share * group.saved))
  }
  return [...found].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
}

/** The holders of the copies after the first, each with its share of the group. */
function holdersOf(dump: Dump, { nodes, saved }: DuplicateGroup): [string, number][] {
  const holders = dump.part(Holders)
  return nodes.slice(1).map((node) => [holderName(holders, holders.holders[node]!), holders.sizes[node]! / saved])
}

function printed(dump: Dump, group: DuplicateGroup): string {
  const { nodes } = dump
  const node = group.nodes[0]!
  const value = { kind: 'object', offset: nodes.offsetOf(node), tag: nodes.tagOf(node)! } as const
  const { text: whole, isWhole } = dump.part(Printer).print(value, { depth: 3, length: 10, limit: LONGEST_TEXT })
  return isWhole ? whole : `${whole}…`
}

function* text(
  dump: Dump,
  shown: readonly DuplicateGroup[],
  types: readonly (readonly [string, number])[],
  byLibrary: readonly (readonly [string, number])[],
): Generator<string> {
  if (shown.length === 0) return
  yield* columns([
    ['saved', 'copies', 'type', 'first', 'object'],
    ...shown.map((group) => [
      grouped(group.saved),
      grouped(group.nodes.length),
      group.type,
      hex(dump.nodes.offsetOf(group.nodes[0]!)),
      visible(printed(dump, group).replaceAll('\n', '\\n')),
    ]),
  ])
  yield '\n'
  yield* columns([['saved', 'type'], ...types.map(([type, saved]) => [grouped(saved), type])])
  yield '\n'
  yield* columns([
    ['saved', 'held by'],
    ...byLibrary.slice(0, DEFAULT_LIBRARIES).map(([library, saved]) => [grouped(saved), visible(library)]),
  ])
}

const DEFAULT_LIBRARIES = 10
