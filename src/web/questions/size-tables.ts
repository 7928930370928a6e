/**
 * Tables of sizes that questions share, so that each is computed once.
 * @module
 */
import { changeOf, type GrowthRow, growthOf, Holders, type SizeSource, sizesBy } from '../../analyse.ts'
import type { Dump } from '../../index.ts'
import { Mistake } from '../mistake.ts'
import type { Subject } from './subject.ts'

/** Which rows are shown. */
export interface SizesShown {
  /** How sizes are grouped, the outermost first. */
  readonly by: readonly SizeSource[]
  /** Names of the groups that were entered. */
  readonly path: readonly string[]
  /** Whether rows are measured by what they retain, instead of by their own bytes. */
  readonly retained: boolean
  /** Only rows that differ from those of the older dump, measured by their growth. */
  readonly differing: boolean
}

/** The columns that the table is sorted by. */
export type SizeSort = 'name' | 'bytes' | 'retained' | 'count' | 'change'

/** Tables of sizes that are kept. */
const MOST_TABLES = 8

/** Sizes by the sources that were asked for last. */
export class SizeTables {
  readonly #dump: Dump
  readonly #kept = new Map<string, readonly GrowthRow[]>()
  /** The older dump that the tables are compared with. */
  #old: Dump | undefined
  #sorted: { readonly key: string; readonly rows: readonly GrowthRow[] } | undefined

  constructor(dump: Dump) {
    this.#dump = dump
  }

  /** The rows at the path, with the rows of one more source in each, and the group that they make up. */
  at(subject: Subject, shown: SizesShown): { readonly rows: readonly GrowthRow[]; readonly whole: GrowthRow } {
    const { by, path, differing } = shown
    // Only sources that are seen are counted: three of them take ten times as long as one.
    const sources = by.slice(0, path.length + 2)
    const all = this.#table(subject, sources, shown.retained)
    let whole = wholeOf(subject, all)
    for (const name of path) {
      const next: GrowthRow | undefined = whole.children.find((row) => row.path.at(-1) === name)
      if (next === undefined) throw new Mistake(`the dump has no ${by[path.indexOf(name)] ?? 'group'} ${name}`)
      whole = next
    }
    return { whole, rows: differing ? differingRows(whole.children) : whole.children }
  }

  /** What a library holds, by symbol. */
  libraryBySymbol(subject: Subject, file: string): readonly GrowthRow[] {
    const rows = this.#table(subject, ['library', 'symbol'], false)
    return (
      rows
        .find(({ path, isPresent }) => path[0] === file && isPresent)
        ?.children.filter(({ isPresent }) => isPresent) ?? []
    )
  }

  sorted(subject: Subject, shown: SizesShown, sort: SizeSort, isDescending: boolean): readonly GrowthRow[] {
    this.#compareWith(subject)
    const key = JSON.stringify([shown, sort, isDescending])
    if (this.#sorted?.key !== key) {
      const figure = (row: GrowthRow) => (sort === 'change' ? changeOf(row) : sort === 'name' ? 0 : row[sort])
      const sign = isDescending ? -1 : 1
      const name = (row: GrowthRow) => row.path.at(-1)!
      const byName = (a: GrowthRow, b: GrowthRow) => (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0)
      const rows = [...this.at(subject, shown).rows].sort((a, b) =>
        sort === 'name' ? sign * byName(a, b) : sign * (figure(a) - figure(b)) || byName(a, b),
      )
      this.#sorted = { key, rows }
    }
    return this.#sorted.rows
  }

  /** Forget what was compared with another older dump. */
  #compareWith({ old }: Subject): void {
    if (old === this.#old) return
    this.#old = old
    this.#kept.clear()
    this.#sorted = undefined
  }

  #table(subject: Subject, sources: readonly SizeSource[], retained: boolean): readonly GrowthRow[] {
    this.#compareWith(subject)
    const { old } = subject
    const key = JSON.stringify([sources, retained])
    const known = this.#kept.get(key)
    const rows =
      known ??
      growthOf(
        sizesBy(this.#dump.part(Holders), sources, { retained }),
        old === undefined ? [] : sizesBy(old.part(Holders), sources, { retained: false }),
      )
    this.#kept.delete(key)
    this.#kept.set(key, rows)
    if (this.#kept.size > MOST_TABLES) this.#kept.delete(this.#kept.keys().next().value!)
    return rows
  }
}

function wholeOf({ dump, old }: Subject, children: readonly GrowthRow[]): GrowthRow {
  const count = children.reduce((sum, row) => sum + row.count, 0)
  const bytes = dump.bytes.length
  const base = old === undefined ? null : old.bytes.length
  return { path: [], bytes, retained: bytes, count, node: null, base, isPresent: true, children }
}

/** Rows that grew or shrank, or have such rows in them. */
function differingRows(rows: readonly GrowthRow[]): GrowthRow[] {
  return rows.flatMap((row) => {
    const children = differingRows(row.children)
    return changeOf(row) === 0 && children.length === 0 ? [] : [{ ...row, children }]
  })
}
