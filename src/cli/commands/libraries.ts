/** `pdmp libraries`: list the loaded files of a dump, with what each defines and holds. @module */
import { Argument } from 'commander'
import { Describer, Holders, type Library, librariesOf, nameFor, type SizeRow, sizesBy } from '../../analyse.ts'
import { type Dump, hex } from '../../index.ts'
import { type CommandDeclaration, ExitCode, NotFoundError, type Output, output } from '../command.ts'
import { type NamesOptions, openNamed } from '../named-dump.ts'
import { nearestTo } from '../nearest.ts'
import { parseCount } from '../numbers.ts'
import { adviceOnUnlocated } from '../object-argument.ts'
import { emacsOptions, fileArgument, numberOption } from '../options.ts'
import { jsonDocument } from '../render/json.ts'
import { columns, grouped, visible } from '../render/text.ts'

export interface LibrariesOptions extends NamesOptions {
  top?: number
}

export const command: CommandDeclaration = {
  arguments: [
    fileArgument(),
    new Argument('[library]', 'a file of load-history, or its name without directories and ending'),
  ],
  options: [numberOption('--top <n>', 'show only the first n', parseCount), ...emacsOptions()],
  description:
    'A library holds the functions, values, property lists and methods that it defined. Bytes are "retained" if nothing else holds them, "own" if they are no symbols and not held by symbols either, and "shared" if other libraries hold them, too, and nothing else does. Libraries outside of Emacs come first.',
  examples: [
    ['libraries emacs.pdmp', 'see how many bytes each library keeps in the dump'],
    ['libraries emacs.pdmp simple', 'see the largest definitions of one library, and what it shares with which'],
  ],
  exits: { clean: 'libraries are listed', findings: 'there are none, or there is no such library' },
  run: libraries,
}

/** The note for a dump in which no library is found: why, and what to do. */
export function noLibraries(dump: Dump): string {
  const [advice] = adviceOnUnlocated(dump, 'load-history')
  if (advice !== undefined) return advice
  const isNamed = dump.symbols.named('load-history') !== undefined
  if (isNamed || dump.executable !== undefined) return 'The dump has no load-history.'
  return 'The dump has no load-history, or its name is in the executable alone; pass the executable with --emacs.'
}

export function libraries(path: string, name: string | undefined, options: LibrariesOptions): Output {
  const { dump } = openNamed(path, options)
  const all = librariesOf(dump.part(Holders))
  if (name !== undefined) return contents(dump, name, options)
  const listed = [...all.libraries].sort((a, b) => Number(b.custom) - Number(a.custom) || b.retained - a.retained)
  const exitCode = listed.length > 0 ? ExitCode.clean : ExitCode.findings
  const notes = listed.length > 0 ? [] : [noLibraries(dump)]
  const shown = listed.slice(0, options.top)
  if (options.json) {
    const document = { schema: 'pdmp/libraries/1', libraries: shown, other: all.other }
    return { text: jsonDocument(document), exitCode, notes }
  }
  return { text: listed.length > 0 ? listText(shown, all.other) : [], exitCode, notes }
}

function* listText(shown: readonly Library[], other: readonly { holder: string; bytes: number }[]): Generator<string> {
  yield* columns([
    ['retained', 'own', 'shared', 'functions', 'variables', 'faces', 'required by', 'library'],
    ...shown.map((library) => [
      ...[library.retained, library.own, library.shared, library.defuns, library.variables, library.faces].map((n) =>
        grouped(n),
      ),
      grouped(library.requiredBy.length),
      visible(library.file),
    ]),
  ])
  yield '\n'
  yield* columns([['bytes', 'held by'], ...other.map(({ holder, bytes }) => [grouped(bytes), otherNames[holder]!])])
}

const otherNames: Readonly<Record<string, string>> = {
  c: 'C variables, builtin symbols and subrs',
  symbols: 'symbols that no library defined',
  shared: 'several libraries',
  weak: 'weak references alone',
  format: 'header and padding',
}

/** The contents of one library, by the symbols that it defined, and what it shares. */
function contents(dump: Dump, wanted: string, options: LibrariesOptions): Output {
  const { libraries: all, shared } = librariesOf(dump.part(Holders))
  const number = all.findIndex(({ file }) => file === wanted || baseOf(file) === wanted)
  const library = all[number]
  if (library === undefined) {
    const advice = '`pdmp libraries` without a name lists them all.'
    throw new NotFoundError(
      `no library ${JSON.stringify(wanted)} in this dump`,
      nearestTo(
        wanted,
        all.map(({ file }) => baseOf(file)),
      ),
      [advice],
    )
  }
  const rows = sizesBy(dump.part(Holders), ['library', 'symbol'])
  const row = rows.find(({ path }) => path[0] === library.file)
  const parts = [...(row?.children ?? [])].sort((a, b) => b.bytes - a.bytes || (a.path[1]! < b.path[1]! ? -1 : 1))
  const groups = shared.filter((group) => group.libraries.includes(number))
  const shownGroups = groups.slice(0, options.top ?? DEFAULT_GROUPS).map(({ head, bytes, libraries: sharers }) => ({
    object: dump.part(Describer).describe(head),
    bytes,
    with: sharers.filter((other) => other !== number).map((other) => all[other]!.file),
  }))
  if (options.json) {
    const contains = parts.slice(0, options.top).map(({ path, bytes, count }) => ({ name: path[1]!, bytes, count }))
    return output(jsonDocument({ schema: 'pdmp/library/1', library, contains, shares: shownGroups }))
  }
  return output(contentsText(library, parts.slice(0, options.top), shownGroups))
}

const DEFAULT_GROUPS = 10

const baseOf = (file: string): string => file.replace(/^.*\//, '').replace(/\.(elc?|eln)$/, '')

function* contentsText(
  library: Library,
  parts: readonly SizeRow[],
  groups: readonly { object: Parameters<typeof nameFor>[0]; bytes: number; with: readonly string[] }[],
): Generator<string> {
  yield* columns([
    ['file', visible(library.file)],
    ['retained', grouped(library.retained)],
    ['own', grouped(library.own)],
    ['shared', grouped(library.shared)],
    ['provides', visible(library.provides.join(' ')) || '-'],
    ['requires', visible(library.requires.join(' ')) || '-'],
    ['required by', visible(library.requiredBy.join(' ')) || '-'],
  ])
  yield '\n'
  yield* columns([
    ['bytes', 'objects', 'symbol'],
    ...parts.map(({ path, bytes, count }) => [grouped(bytes), grouped(count), visible(path[1]!)]),
  ])
  if (groups.length === 0) return
  yield '\n'
  yield* columns([
    ['bytes', 'object', 'shared with'],
    ...groups.map(({ object, bytes, with: others }) => [
      grouped(bytes),
      visible(`${nameFor(object)} @${hex(object.offset)}`),
      visible(others.join(' ')),
    ]),
  ])
}
