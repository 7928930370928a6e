/**
 * Questions about what changed since the older dump: `diffDumps`, in rows.
 * @module
 */
import {
  type DumpDiff,
  type DumpIdentity,
  diffDumps,
  identifyDump,
  type NameSets,
  type TypeSize,
} from '../../analyse.ts'
import { type Dump, type DumpOffset, releaseTitle } from '../../index.ts'
import { Mistake } from '../mistake.ts'
import { ChangedPlaces } from './changed-places.ts'
import { patternOf } from './pattern.ts'
import type { Page, Subject } from './subject.ts'

/** The parts that a row can belong to. */
export type ChangedPart =
  | 'libraries'
  | 'features'
  | 'symbols'
  | 'values'
  | 'functions'
  | 'properties'
  | 'flags'
  | 'variables'
  | 'buffers'
  | 'documentation'

/** One difference. */
export interface ChangeRow {
  readonly part: ChangedPart
  readonly change: 'added' | 'removed' | 'changed'
  /** The library, feature, symbol, variable or buffer. */
  readonly name: string
  /** Where the symbol, the buffer or the value of the C variable is in the newer dump; null if it is not there, or no object. */
  readonly at: DumpOffset | null
  /** The file of a library of the newer dump; null for all else. */
  readonly file: string | null
  /** Whether the row before is about something else, so that this one begins a group. */
  readonly isFirst: boolean
  /** The place that differs, as a Lisp expression; null for what was added or removed. */
  readonly path: string | null
  /** The value in the older dump, in short form; null if there is none. */
  readonly old: string | null
  readonly new: string | null
}

/** A row before the page needs it. */
type Found = Omit<ChangeRow, 'at' | 'file' | 'isFirst'>

/** What a dump is, for the head of the comparison. */
export type ComparedDump = DumpIdentity & { readonly title: string | null }

/** The outcome of the comparison, without its rows. */
export interface Comparison {
  readonly same: boolean
  readonly old: ComparedDump
  readonly new: ComparedDump
  readonly isOneExecutable: boolean
  /** Number of rows of each part, in the order of the rows. */
  readonly counts: Readonly<Record<ChangedPart, number>>
  readonly nameless: DumpDiff['nameless']
  /** Types with another number of objects, the largest change first. */
  readonly sizes: readonly TypeSize[]
}

/** What the comparison found, without its rows. */
export function comparison({ dump, old }: Subject): Comparison {
  const { diff, rows } = differences(dump, old)
  const counts: Record<ChangedPart, number> = {
    libraries: 0,
    features: 0,
    symbols: 0,
    values: 0,
    functions: 0,
    properties: 0,
    flags: 0,
    variables: 0,
    buffers: 0,
    documentation: 0,
  }
  for (const { part } of rows) counts[part]++
  const [before, now] = [comparedDump(old!), comparedDump(dump)]
  const growth = (row: TypeSize) => Math.abs(row.new - row.old)
  return {
    same: diff.same,
    old: before,
    new: now,
    isOneExecutable: before.fingerprint === now.fingerprint,
    counts,
    nameless: diff.nameless,
    sizes: diff.sizes.toSorted((a, b) => growth(b) - growth(a)),
  }
}

const comparedDump = ({ image }: Dump): ComparedDump => ({
  ...identifyDump(image),
  title: image.layout.release === null ? null : releaseTitle(image.layout.release),
})

/**
 * Differences of one part, or of all parts but offsets of documentation, whose name or path matches a regular expression.
 *
 * @param part null for all parts
 */
export function changes(
  { dump, old }: Subject,
  part: ChangedPart | null,
  pattern: string,
  start: number,
  count: number,
): Page<ChangeRow> {
  const found = differences(dump, old).matching(part, pattern)
  const rows = found.slice(start, start + count).map((row, i): ChangeRow => {
    const before = found[start + i - 1]
    const isFirst = before === undefined || before.name !== row.name || before.part !== row.part
    return { ...row, ...placeOf(dump, row), isFirst }
  })
  return { total: found.length, rows }
}

/** Where in the newer dump that is which a row names. */
function placeOf(dump: Dump, { part, change, name }: Found): Pick<ChangeRow, 'at' | 'file'> {
  const nowhere = { at: null, file: null }
  if (change === 'removed') return nowhere
  const places = dump.part(ChangedPlaces)
  switch (part) {
    case 'libraries':
      return { at: null, file: places.library(name) }
    case 'features':
      return nowhere
    case 'variables':
      return { at: places.variable(name), file: null }
    case 'buffers':
      return { at: places.buffer(name), file: null }
    default:
      return { at: places.symbol(name), file: null }
  }
}

const differences = (dump: Dump, old: Dump | undefined): Differences => dump.part(Comparisons).with(old)

/** The comparison with the older dump, made once. */
class Comparisons {
  readonly #dump: Dump
  #old: Dump | undefined
  #differences: Differences | undefined

  constructor(dump: Dump) {
    this.#dump = dump
  }

  with(old: Dump | undefined): Differences {
    if (old === undefined) throw new Mistake('no older dump is open')
    if (this.#differences === undefined || this.#old !== old) {
      this.#old = old
      this.#differences = new Differences(diffDumps(old, this.#dump))
    }
    return this.#differences
  }
}

class Differences {
  readonly diff: DumpDiff
  readonly rows: readonly Found[]
  #last: { readonly key: string; readonly found: readonly Found[] } | undefined

  constructor(diff: DumpDiff) {
    this.diff = diff
    this.rows = rowsOf(diff)
  }

  /** The rows that a filter lets through. The last answer is kept, for the pages that follow. */
  matching(part: ChangedPart | null, pattern: string): readonly Found[] {
    const key = `${part} ${pattern}`
    if (this.#last?.key !== key) {
      const expression = patternOf(pattern)
      const found = this.rows.filter(
        (row) =>
          (part === null ? row.part !== 'documentation' : row.part === part) &&
          (expression === undefined || expression.test(row.name) || (row.path !== null && expression.test(row.path))),
      )
      this.#last = { key, found }
    }
    return this.#last.found
  }
}

const partByKind = { value: 'values', function: 'functions', plist: 'properties', flags: 'flags' } as const

/** All rows: names that only one dump has before what changed in both, and what changed by part and name. */
function rowsOf({ libraries, features, symbols, variables, buffers }: DumpDiff): readonly Found[] {
  const changed = symbols.changed.map(
    ({ what, isDocOffset, name, path, old, new: now }): Found => ({
      part: isDocOffset ? 'documentation' : partByKind[what],
      change: 'changed',
      name,
      path,
      old,
      new: now,
    }),
  )
  const ofPart = (part: ChangedPart) => changed.filter((row) => row.part === part)
  return [
    ...namesOf('libraries', libraries),
    ...namesOf('features', features),
    ...namesOf('symbols', symbols),
    ...(['values', 'functions', 'properties', 'flags'] as const).flatMap(ofPart),
    ...variables.map(
      ({ name, path, old, new: now }): Found => ({ part: 'variables', change: 'changed', name, path, old, new: now }),
    ),
    ...namesOf('buffers', buffers),
    ...buffers.changed.map(
      ({ name, what, path, old, new: now }): Found => ({
        part: 'buffers',
        change: 'changed',
        name,
        path: path ?? `the ${what}`,
        old,
        new: now,
      }),
    ),
    ...ofPart('documentation'),
  ]
}

const namesOf = (part: ChangedPart, { added, removed }: NameSets): readonly Found[] =>
  (
    [
      ['added', added],
      ['removed', removed],
    ] as const
  ).flatMap(([change, names]) => names.map((name) => ({ part, change, name, path: null, old: null, new: null })))
