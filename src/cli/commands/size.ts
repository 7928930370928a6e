/** `pdmp size`: show the contents of a dump by library, type, kind of content and other sources, and their growth. @module */
import { Option } from 'commander'
import {
  changeOf,
  type GrowthRow,
  growthOf,
  Holders,
  type SizeOrder,
  type SizeSource,
  sizeOrders,
  sizeSources,
  sizesBy,
  trimRows,
} from '../../analyse.ts'
import type { Dump } from '../../index.ts'
import { parseSize } from '../byte-size.ts'
import { type CommandDeclaration, ExitCode, type Output, output, UsageError } from '../command.ts'
import { openInput } from '../input.ts'
import { type NamesOptions, openNamed, withNames } from '../named-dump.ts'
import { parseCount } from '../numbers.ts'
import { emacsOptions, fileArgument, numberOption } from '../options.ts'
import { jsonList } from '../render/json.ts'
import { csv, tsv } from '../render/separated.ts'
import { columns, grouped, visible } from '../render/text.ts'
import { noLibraries } from './libraries.ts'

/** A limit such as `18MB` or `library:org=2MB`. */
interface Limit {
  readonly text: string
  readonly source: SizeSource | undefined
  readonly name: string | undefined
  readonly bytes: number
}

export interface SizeOptions extends NamesOptions {
  by?: readonly SizeSource[]
  retained?: boolean
  top?: number
  min?: number
  sort?: SizeOrder
  csv?: boolean
  tsv?: boolean
  base?: string
  limit?: readonly Limit[]
}

const sourceNames = Object.keys(sizeSources) as SizeSource[]

export const command: CommandDeclaration = {
  arguments: [fileArgument()],
  options: [
    numberOption(
      '--by <sources>',
      `one or more of ${sourceNames.join(', ')}, with commas between, the outermost first; default: library`,
      parseSources,
    ),
    new Option('--retained', 'also show the bytes that would be freed with the objects of a row'),
    numberOption('--top <n>', 'show the first n rows of each source, the others together; default: 20', parseCount),
    numberOption('--min <size>', 'show rows of at least this size, the others together', parseSize),
    new Option('--sort <column>', 'sort by this column; default: size').choices([...sizeOrders]),
    new Option('--csv', 'print all rows as comma-separated values').conflicts(['tsv', 'json']),
    new Option('--tsv', 'print all rows as tab-separated values').conflicts(['csv', 'json']),
    new Option('--base <old>', 'show what grew and shrank since this older dump'),
    new Option(
      '--limit <limit>',
      'fail if the file is larger than this size, or with SOURCE:NAME=SIZE if that part of it is; may be repeated',
    ).argParser<Limit[]>((text, previous = []) => [...previous, parseLimit(text)]),
    ...emacsOptions(),
  ],
  description:
    'Every byte of the file is in one row; the rows add up to its size. Names in brackets are not libraries: [C] is what C holds, [symbols] what symbols hold that no library defined, [shared] what several libraries hold, [weak] what only weak references lead to, [format] header and padding.',
  examples: [
    ['size emacs.pdmp', 'see which libraries the bytes of a dump belong to'],
    ['size emacs.pdmp --by library,kind --top 5', 'see what the largest libraries consist of'],
    ['size custom.pdmp --base emacs.pdmp', 'see which libraries a custom dump adds'],
    ['size emacs.pdmp --limit 18MB --limit library:org=2MB', 'fail in CI if a dump or a library grows too large'],
  ],
  exits: { clean: 'the sizes are shown, and are within the limits', findings: 'a limit is exceeded' },
  run: size,
}

function parseSources(text: string): SizeSource[] {
  const sources = text.split(',').map((name) => sourceNamed(name.trim()))
  if (new Set(sources).size < sources.length) throw new UsageError('Write each source once.')
  return sources
}

function sourceNamed(name: string): SizeSource {
  if (sourceNames.includes(name as SizeSource)) return name as SizeSource
  throw new UsageError(`Sources are ${sourceNames.join(', ')}.`)
}

function parseLimit(text: string): Limit {
  const [, source, name, size] = /^(?:([a-z]+):(.+)=)?([^=]+)$/.exec(text) ?? []
  if (size === undefined) throw new UsageError('Write SIZE, or SOURCE:NAME=SIZE as in library:org=2MB.')
  return { text, source: source === undefined ? undefined : sourceNamed(source), name, bytes: parseSize(size) }
}

export function size(path: string, options: SizeOptions): Output {
  const { dump, executable } = openNamed(path, options)
  const sources = options.by ?? ['library']
  const old = options.base === undefined ? undefined : openBase(options.base, dump, executable, options)
  const rows = trimmed(dump, old, sources, options)
  const limits = (options.limit ?? []).map((limit) => checkLimit(dump, limit))
  const exitCode = limits.some(({ isExceeded }) => isExceeded) ? ExitCode.findings : ExitCode.clean
  const notes = [...withoutLibraries(dump, sources), ...limits.flatMap(({ note }) => note ?? [])]
  return { ...output(text(dump, old, sources, rows, options), exitCode), notes }
}

/** The older dump, which may be one of another Emacs: then its names are found, or proved, by itself. */
function openBase(path: string, dump: Dump, executable: string | undefined, { json, emacs }: SizeOptions): Dump {
  const base = openInput(path)
  const isOfSame = Buffer.compare(base.image.fingerprint, dump.image.fingerprint) === 0
  if (isOfSame && executable !== undefined) return withNames(base, { emacs: executable })
  return openNamed(path, { ...(json === undefined ? {} : { json }), ...(emacs === false ? { emacs } : {}) }).dump
}

function trimmed(dump: Dump, old: Dump | undefined, sources: readonly SizeSource[], options: SizeOptions): GrowthRow[] {
  const isWhole = options.json === true || options.csv === true || options.tsv === true
  const wanted = { retained: isWhole || options.retained === true || options.sort === 'retained' }
  const rows = growthOf(
    sizesBy(dump.part(Holders), sources, wanted),
    old === undefined ? [] : sizesBy(old.part(Holders), sources, wanted),
  )
  return trimRows(rows, {
    top: options.top ?? (isWhole || options.min !== undefined ? undefined : DEFAULT_TOP),
    min: options.min,
    sort: options.sort,
    byChange: old !== undefined,
  })
}

const DEFAULT_TOP = 20

/** What to do where libraries are asked for, and the dump does not tell any. */
function withoutLibraries(dump: Dump, sources: readonly SizeSource[]): string[] {
  const isAsked = sources.includes('library') || sources.includes('feature')
  return isAsked && dump.part(Holders).libraries.length === 0 ? [noLibraries(dump)] : []
}

/** Check whether a limit is exceeded. The note explains it, or says that nothing has the name. */
function checkLimit(dump: Dump, limit: Limit): { isExceeded: boolean; note?: string } {
  const { source, name } = limit
  if (source === undefined || name === undefined) return compared(limit, 'the file', dump.bytes.length)
  const rows = sizesBy(dump.part(Holders), [source], { retained: false }).filter(({ path }) => isNamed(path[0]!, name))
  if (rows.length === 0) return { isExceeded: false, note: `Limit ${limit.text}: the dump has no ${source} ${name}.` }
  return compared(
    limit,
    `${source} ${name}`,
    rows.reduce((sum, row) => sum + row.bytes, 0),
  )
}

function compared({ text: limit, bytes }: Limit, what: string, actual: number): { isExceeded: boolean; note?: string } {
  if (actual <= bytes) return { isExceeded: false }
  const note = `Limit ${limit}: ${what} has ${grouped(actual)} bytes, ${grouped(actual - bytes)} too many.`
  return { isExceeded: true, note }
}

/** Whether a name matches. A library may be named by its file without directories and extension. */
const isNamed = (name: string, wanted: string): boolean =>
  name === wanted || name.replace(/^.*\//, '').replace(/\.(elc?|eln)$/, '') === wanted

function text(
  dump: Dump,
  old: Dump | undefined,
  sources: readonly SizeSource[],
  rows: readonly GrowthRow[],
  options: SizeOptions,
): Iterable<string> {
  const file = { size: dump.bytes.length, ...(old === undefined ? {} : { base: old.bytes.length }) }
  if (options.json) {
    return jsonList({ schema: 'pdmp/size/1', file, by: sources }, 'rows', jsonRows(rows, old !== undefined))
  }
  const heads = [...sources, 'bytes', 'retained', 'count', ...(old === undefined ? [] : ['base', 'change'])]
  if (options.csv) return csv(heads, leafCells(rows, old !== undefined))
  if (options.tsv) return tsv(heads, leafCells(rows, old !== undefined))
  return table(rows, dump.bytes.length, old?.bytes.length, options)
}

/** All rows, each before its children. Rows without children are leaves, and their sizes add up to the file. */
function* jsonRows(rows: readonly GrowthRow[], hasBase: boolean): Generator<object> {
  for (const row of rows) {
    const { path, bytes, retained, count, base, children } = row
    yield {
      path,
      bytes,
      retained,
      count,
      leaf: children.length === 0,
      ...(hasBase ? { base, change: changeOf(row) } : {}),
    }
    yield* jsonRows(children, hasBase)
  }
}

function* leafCells(rows: readonly GrowthRow[], hasBase: boolean): Generator<(string | number)[]> {
  for (const row of rows) {
    if (row.children.length > 0) yield* leafCells(row.children, hasBase)
    else {
      const { path, bytes, retained, count, base } = row
      yield [...path, bytes, retained, count, ...(hasBase ? [base ?? '', changeOf(row)] : [])]
    }
  }
}

/** The table in text output. */
function table(rows: readonly GrowthRow[], whole: number, base: number | undefined, options: SizeOptions) {
  const hasBase = base !== undefined
  const cells = ({
    bytes,
    retained,
    count,
    ...row
  }: Pick<GrowthRow, 'bytes' | 'retained' | 'count' | 'base' | 'isPresent'>) => [
    grouped(bytes),
    ((100 * bytes) / whole).toFixed(1),
    ...(options.retained ? [grouped(retained)] : []),
    grouped(count),
    ...(hasBase ? [signed(changeOf({ bytes, base: row.base })), changeText({ bytes, ...row })] : []),
  ]
  const heads = [
    'bytes',
    '%',
    ...(options.retained ? ['retained'] : []),
    'objects',
    ...(hasBase ? ['change', 'of base'] : []),
    (options.by ?? ['library']).join(', '),
  ]
  const lines: string[][] = []
  const add = (some: readonly GrowthRow[], depth: number) => {
    for (const row of some) {
      lines.push([...cells(row), `${'  '.repeat(depth)}${visible(row.path.at(-1)!)}`])
      add(row.children, depth + 1)
    }
  }
  add(rows, 0)
  const count = rows.reduce((sum, row) => sum + row.count, 0)
  const total = { bytes: whole, retained: whole, count, base: base ?? null, isPresent: true }
  return columns([heads, ...lines, [...cells(total), 'total']])
}

const signed = (bytes: number): string => `${bytes > 0 ? '+' : ''}${grouped(bytes)}`

function changeText({ bytes, base, isPresent }: Pick<GrowthRow, 'bytes' | 'base' | 'isPresent'>): string {
  if (!isPresent) return 'DELETED'
  if (base === null || base === 0) return 'NEW'
  const percent = (100 * (bytes - base)) / base
  return `${percent > 0 ? '+' : ''}${percent.toFixed(1)}%`
}
