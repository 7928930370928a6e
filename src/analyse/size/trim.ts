/**
 * Selection of rows for display: sorted, with small rows merged into one. The total is preserved.
 * @module
 */
import type { GrowthRow } from './growth.ts'

/** The orders of rows: by bytes, by retained bytes, by number of objects, or by name. */
export const sizeOrders = ['size', 'retained', 'count', 'name'] as const
/** An order of `sizeOrders`. */
export type SizeOrder = (typeof sizeOrders)[number]

/** Which rows `trimRows` keeps, and in which order. */
export interface TrimOptions {
  /** Most rows of each source to show separately. */
  readonly top?: number | undefined
  /** Least size in bytes of a row that is shown separately; for rows with a base, least growth or shrinkage. */
  readonly min?: number | undefined
  /** Order of the rows. */
  readonly sort?: SizeOrder | undefined
  /** Sort and measure by growth and shrinkage. */
  readonly byChange?: boolean | undefined
}

/** Sort `rows` and their children. Rows beyond `top` or below `min` are merged into one row at the end. */
export function trimRows(rows: readonly GrowthRow[], options: TrimOptions = {}): GrowthRow[] {
  const { top = Number.POSITIVE_INFINITY, min = 0, byChange = false, sort = 'size' } = options
  const weight = (row: GrowthRow) => (byChange ? Math.abs(row.bytes - (row.base ?? 0)) : row.bytes)
  const figures = { size: weight, retained: (row: GrowthRow) => row.retained, count: (row: GrowthRow) => row.count }
  const byName = (a: GrowthRow, b: GrowthRow) => (a.path.at(-1)! < b.path.at(-1)! ? -1 : 1)
  const bySize = (a: GrowthRow, b: GrowthRow) =>
    figures[sort as 'size'](b) - figures[sort as 'size'](a) || b.bytes - a.bytes
  const sorted = [...rows].sort((a, b) => (sort === 'name' ? 0 : bySize(a, b)) || byName(a, b))
  const shown: GrowthRow[] = []
  const rest: GrowthRow[] = []
  for (const row of sorted) {
    if (shown.length < top && weight(row) >= min) shown.push({ ...row, children: trimRows(row.children, options) })
    else rest.push(row)
  }
  return rest.length === 0 ? shown : [...shown, together(rest)]
}

function together(rows: readonly GrowthRow[]): GrowthRow {
  const sum = (figure: (row: GrowthRow) => number) => rows.reduce((total, row) => total + figure(row), 0)
  return {
    path: [...rows[0]!.path.slice(0, -1), `[${rows.length} others]`],
    bytes: sum(({ bytes }) => bytes),
    retained: sum(({ retained }) => retained),
    count: sum(({ count }) => count),
    node: null,
    base: rows.every(({ base }) => base === null) ? null : sum(({ base }) => base ?? 0),
    isPresent: rows.some(({ isPresent }) => isPresent),
    children: [],
  }
}
