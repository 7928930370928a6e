/** `pdmp diff`: what differs between two dumps, as Lisp sees it. @module */
import { Argument, Option } from 'commander'
import { type Change, type DumpDiff, diffDumps, type NameSets } from '../../analyse.ts'
import { type CommandDeclaration, ExitCode, type Output, output } from '../command.ts'
import { type NamesOptions, openNamed } from '../named-dump.ts'
import { emacsOptions } from '../options.ts'
import { parsePattern } from '../pattern.ts'
import { jsonDocument } from '../render/json.ts'
import { columns, counted, grouped, visible } from '../render/text.ts'

const parts = ['symbols', 'variables', 'functions', 'libraries', 'buffers', 'sizes'] as const
type Part = (typeof parts)[number]

interface DiffOptions extends NamesOptions {
  only?: Part
  path?: string
}

export const command: CommandDeclaration = {
  arguments: [
    new Argument('<old>', 'a dump, plain or packed, or - for standard input'),
    new Argument('<new>', 'the dump to compare it with'),
  ],
  options: [
    new Option('--only <part>', 'show one part of the differences').choices(parts),
    new Option('--path <regex>', 'only changes whose path matches this regular expression of JavaScript'),
    ...emacsOptions(),
  ],
  description:
    'Symbols, variables, functions and buffers are compared by name and by contents. The offsets and the order of objects do not ' +
    'matter. The dumps may be of different releases, word sizes and byte orders.',
  examples: [
    ['diff old.pdmp new.pdmp', 'see what changed between two builds'],
    ['diff /usr/libexec/emacs/28.2/*/emacs.pdmp custom.pdmp --only libraries', 'see what a custom dump has loaded'],
    ["diff old.pdmp new.pdmp --json | jq -r '.symbols.changed[].path'", 'list the changed places in a script'],
  ],
  exits: { clean: 'the dumps are the same to Lisp', findings: 'they differ' },
  run: diff,
}

export function diff(oldPath: string, newPath: string, options: DiffOptions): Output {
  const pattern = options.path === undefined ? undefined : parsePattern(options.path, {})
  const [old, now] = [openNamed(oldPath, options).dump, openNamed(newPath, options).dump]
  const found = only(matching(diffDumps(old, now), pattern), options.only)
  const exitCode = found.same ? ExitCode.clean : ExitCode.findings
  if (options.json) return output(jsonDocument({ schema: 'pdmp/diff/1', ...found }), exitCode)
  return output(diffText(found), exitCode)
}

const none: NameSets = { added: [], removed: [] }

/** The changes whose path matches; a user who asks for paths does not ask about the rest. */
function matching(found: DumpDiff, pattern: RegExp | undefined): DumpDiff {
  if (pattern === undefined) return found
  const matches = ({ path }: Change) => pattern.test(path)
  const changed = found.symbols.changed.filter(matches)
  const variables = found.variables.filter(matches)
  return {
    same: changed.length + variables.length === 0,
    libraries: none,
    symbols: { ...none, changed },
    variables,
    buffers: { ...none, changed: [] },
    sizes: [],
  }
}

/** One part of the differences. */
function only(found: DumpDiff, part: Part | undefined): DumpDiff {
  if (part === undefined) return found
  const isKept = (kinds: readonly string[]) => (change: Change) => kinds.includes(change.what)
  const empty: DumpDiff = {
    same: true,
    libraries: none,
    symbols: { ...none, changed: [] },
    variables: [],
    buffers: { ...none, changed: [] },
    sizes: [],
  }
  const kept: Record<Part, Partial<DumpDiff>> = {
    symbols: { symbols: found.symbols },
    variables: {
      symbols: { ...none, changed: found.symbols.changed.filter(isKept(['value'])) },
      variables: found.variables,
    },
    functions: { symbols: { ...none, changed: found.symbols.changed.filter(isKept(['function'])) } },
    libraries: { libraries: found.libraries },
    buffers: { buffers: found.buffers },
    sizes: { sizes: found.sizes },
  }
  const result = { ...empty, ...kept[part] }
  return { ...result, same: isEmpty(result) }
}

const isEmpty = ({ libraries, symbols, variables, buffers, sizes }: DumpDiff): boolean =>
  [libraries, symbols, buffers].every(({ added, removed }) => added.length + removed.length === 0) &&
  symbols.changed.length + variables.length + buffers.changed.length + sizes.length === 0

/** Names in one line of text; the others are counted. */
const MOST_NAMES = 12

function* diffText({ same, libraries, symbols, variables, buffers, sizes }: DumpDiff): Generator<string> {
  if (same) {
    yield 'same: no difference that Lisp sees\n'
    return
  }
  yield* namesText('library', 'libraries', libraries)
  yield* namesText('symbol', 'symbols', symbols)
  yield* namesText('buffer', 'buffers', buffers)
  for (const { name, what } of buffers.changed) yield `changed: the ${what} of buffer ${visible(name)}\n`
  for (const change of [...symbols.changed, ...variables]) yield* changeText(change)
  if (sizes.length === 0) return
  yield '\n'
  yield* columns([
    ['objects', 'old', 'new', 'growth'],
    ...sizes.map(({ type, old, new: now }) => [
      type,
      grouped(old),
      grouped(now),
      `${now > old ? '+' : ''}${grouped(now - old)}`,
    ]),
  ])
}

function* namesText(one: string, many: string, { added, removed }: NameSets): Generator<string> {
  for (const [verb, names] of [
    ['added', added],
    ['removed', removed],
  ] as const) {
    if (names.length === 0) continue
    const rest = names.length - MOST_NAMES
    const shown = names.slice(0, MOST_NAMES).map(visible).join(' ')
    yield `${verb}: ${counted(names.length, one, many)}: ${shown}${rest > 0 ? ` and ${grouped(rest)} more` : ''}\n`
  }
}

function* changeText({ path, what, old, new: now }: Change): Generator<string> {
  yield `changed: ${visible(path)}${what === 'flags' ? ', flags' : ''}\n`
  yield `  old: ${visible(old ?? 'not in the dump')}\n  new: ${visible(now ?? 'not in the dump')}\n`
}
