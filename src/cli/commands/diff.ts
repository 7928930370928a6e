/** `pdmp diff`: what differs between two dumps, as Lisp sees it, and byte by byte. @module */
import { Argument, Option } from 'commander'
import { type DumpDiff, diffBytes, diffDumps, identifyDump, type NameSets } from '../../analyse.ts'
import type { Dump } from '../../index.ts'
import { type CommandDeclaration, ExitCode, type Output, output, UsageError } from '../command.ts'
import { requirePagePlace } from '../destination.ts'
import { openPair, type PairOptions } from '../named-dump.ts'
import { parseCount } from '../numbers.ts'
import { emacsOptions, numberOption } from '../options.ts'
import { encodePieces, writeOutput } from '../output-file.ts'
import { parsePattern } from '../pattern.ts'
import { Progress } from '../progress.ts'
import { diffPage } from '../render/diff-page.ts'
import { type DiffResult, diffText } from '../render/diff-text.ts'
import { jsonDocument } from '../render/json.ts'
import { describeLayout } from '../render/layout.ts'
import { grouped } from '../render/text.ts'
import { version } from '../version.ts'

const parts = ['symbols', 'variables', 'functions', 'libraries', 'buffers', 'sizes', 'bytes'] as const
type Part = (typeof parts)[number]

interface DiffCommandOptions extends PairOptions {
  only?: Part
  path?: string
  strict?: boolean
  bytes?: boolean
  limit?: number
  html?: string
}

/** Differences of each kind that are listed unless `--limit` is given: in text, in a page, and in JSON of bytes and internals. */
const Listed = { text: 20, page: 500, json: 1000 } as const

export const command: CommandDeclaration = {
  arguments: [
    new Argument('<old>', 'a dump, plain or packed, or - for standard input'),
    new Argument('<new>', 'the dump to compare it with'),
  ],
  options: [
    new Option('--only <part>', 'show one part of the differences').choices(parts),
    new Option('--path <regex>', 'only changes whose path matches this regular expression of JavaScript'),
    new Option('--strict', 'also compare what Lisp does not print: internals, and which equal objects are one object'),
    new Option('--bytes', 'also list the bytes that differ, each run with its object, field and path'),
    numberOption(
      '--limit <n>',
      `list at most n differences of each kind, and count the rest; default: ${Listed.text}`,
      parseCount,
    ),
    new Option('--html <file>', 'write the differences as a page; - is standard output'),
    ...emacsOptions(),
    new Option('--old-emacs <executable>', 'the Emacs that wrote OLD, if it is another than that of NEW'),
  ],
  description:
    'Symbols, variables, functions and buffers are compared by name and by contents. The offsets and the order of objects do not ' +
    'matter. The dumps may be of different releases, word sizes and byte orders. JSON lists all changes unless --limit is given.',
  examples: [
    ['diff old.pdmp new.pdmp', 'see what changed between two builds'],
    ['diff /usr/libexec/emacs/28.2/*/emacs.pdmp custom.pdmp --only libraries', 'see what a custom dump has loaded'],
    ['diff old.pdmp new.pdmp --only bytes', 'learn which objects the differing bytes belong to'],
    ["diff old.pdmp new.pdmp --json | jq -r '.symbols.changed[].path'", 'list the changed places in a script'],
  ],
  exits: { clean: 'the dumps are the same to Lisp; with --strict and --bytes: also in those', findings: 'they differ' },
  run: diff,
}

export async function diff(oldPath: string, newPath: string, options: DiffCommandOptions): Promise<Output> {
  const { html, limit } = options
  if (html === '-' && options.json) throw new UsageError('standard output is for one of --json and --html -')
  const pattern = options.path === undefined ? undefined : parsePattern(options.path, {})
  if (html !== undefined && html !== '-') requirePagePlace(html)
  const [old, now] = openPair(oldPath, newPath, options)
  const progress = new Progress('Comparing', 1)
  const compared = compare(old, now, options, (share) => progress.advanceTo(share))
  progress.end()
  const found = only(matching(compared, pattern), options.only)
  const exitCode = found.same ? ExitCode.clean : ExitCode.findings
  if (html !== undefined) {
    const facts = { old: `${oldPath}: ${title(old)}`, new: `${newPath}: ${title(now)}`, version }
    const page = diffPage(facts, found, limit ?? Listed.page)
    if (html === '-') return output(page, exitCode)
    await writeOutput(html, encodePieces(page))
  }
  if (options.json) {
    const dumps = { old: identifyDump(old.image), new: identifyDump(now.image) }
    return output(jsonDocument({ schema: 'pdmp/diff/1', ...dumps, ...limited(found, limit) }), exitCode)
  }
  const isOne = describeLayout(old.image) === describeLayout(now.image)
  return output(diffText(found, isOne ? undefined : [title(old), title(now)], limit ?? Listed.text), exitCode)
}

/** Compare what the options ask for. */
function compare(
  old: Dump,
  now: Dump,
  { only: part, strict, bytes, json, html, limit }: DiffCommandOptions,
  progress: (share: number) => void,
): DiffResult {
  const listed = limit ?? (json ? Listed.json : html === undefined ? Listed.text : Listed.page)
  const found = part === 'bytes' ? nothing : diffDumps(old, now, { strict: strict ? listed : undefined, progress })
  if (!bytes && part !== 'bytes') return found
  const differing = diffBytes(old, now, listed)
  return { ...found, bytes: differing, same: found.same && differing.bytes === 0 }
}

const title = ({ image }: Dump): string => `${describeLayout(image)}, ${grouped(image.bytes.length)} bytes`

const none: NameSets = { added: [], removed: [] }

const nothing: DumpDiff = {
  same: true,
  nameless: { old: { functions: 0, symbols: 0 }, new: { functions: 0, symbols: 0 } },
  libraries: none,
  features: none,
  symbols: { ...none, changed: [] },
  variables: [],
  buffers: { ...none, changed: [] },
  sizes: [],
}

/** The changes whose path matches; a user who asks for paths does not ask about the rest. */
function matching(found: DiffResult, pattern: RegExp | undefined): DiffResult {
  if (pattern === undefined) return found
  const matches = ({ path }: { readonly path: string | null }) => path !== null && pattern.test(path)
  const result: DiffResult = {
    ...nothing,
    symbols: { ...none, changed: found.symbols.changed.filter(matches) },
    variables: found.variables.filter(matches),
    buffers: { ...none, changed: found.buffers.changed.filter(matches) },
  }
  return { ...result, same: isEmpty(result) }
}

/** One part of the differences. */
function only(found: DiffResult, part: Part | undefined): DiffResult {
  if (part === undefined) return found
  const isKept =
    (kind: string) =>
    ({ what }: { readonly what: string }) =>
      what === kind
  const ofSymbols = (kind: string) => ({ ...none, changed: found.symbols.changed.filter(isKept(kind)) })
  const kept: Record<Part, Partial<DiffResult>> = {
    symbols: { symbols: found.symbols },
    variables: { symbols: ofSymbols('value'), variables: found.variables },
    functions: { symbols: ofSymbols('function') },
    libraries: { libraries: found.libraries, features: found.features },
    buffers: { buffers: found.buffers },
    sizes: { sizes: found.sizes },
    bytes: found.bytes === undefined ? {} : { bytes: found.bytes },
  }
  const result = { ...nothing, nameless: found.nameless, ...kept[part] }
  return { ...result, same: isEmpty(result) }
}

const isEmpty = ({ libraries, features, symbols, variables, buffers, sizes, bytes }: DiffResult): boolean =>
  [libraries, features, symbols, buffers].every(({ added, removed }) => added.length + removed.length === 0) &&
  symbols.changed.length + variables.length + buffers.changed.length + sizes.length + (bytes?.bytes ?? 0) === 0

/** At most `limit` members of each list. */
function limited(found: DiffResult, limit: number | undefined): DiffResult {
  if (limit === undefined) return found
  const cut = <T>(list: readonly T[]) => list.slice(0, limit)
  const names = ({ added, removed }: NameSets) => ({ added: cut(added), removed: cut(removed) })
  return {
    ...found,
    libraries: names(found.libraries),
    features: names(found.features),
    symbols: { ...names(found.symbols), changed: cut(found.symbols.changed) },
    variables: cut(found.variables),
    buffers: { ...names(found.buffers), changed: cut(found.buffers.changed) },
  }
}
