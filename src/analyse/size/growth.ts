/**
 * Comparison of the sizes of two dumps: rows of the newer dump, with the size of the same row in the older one.
 * @module
 */
import type { SizeRow } from './table.ts'

/** A row of `growthOf`: bytes in this dump and in the dump that it is compared with. */
export interface GrowthRow extends SizeRow {
  /** Bytes of the row in the older dump; null for a new row. */
  readonly base: number | null
  /** False if only the older dump has the row. */
  readonly isPresent: boolean
  /** Rows of the next source. */
  readonly children: readonly GrowthRow[]
}

/** The rows of both dumps: those of the newer one, then those that only the older one has. */
export function growthOf(rows: readonly SizeRow[], base: readonly SizeRow[]): GrowthRow[] {
  const older = new Map(base.map((row) => [row.path.at(-1)!, row]))
  const newer = new Set(rows.map((row) => row.path.at(-1)!))
  const both = rows.map((row): GrowthRow => {
    const before = older.get(row.path.at(-1)!)
    const children = growthOf(row.children, before?.children ?? [])
    return { ...row, base: before?.bytes ?? null, isPresent: true, children }
  })
  const gone = base.filter((row) => !newer.has(row.path.at(-1)!))
  return [...both, ...gone.map(deleted)]
}

const deleted = (row: SizeRow): GrowthRow => ({
  ...row,
  bytes: 0,
  retained: 0,
  count: 0,
  // A number of the older dump says nothing of this one.
  node: null,
  base: row.bytes,
  isPresent: false,
  children: row.children.map(deleted),
})

/** The growth of the row since the older dump, in bytes. */
export const changeOf = (row: Pick<GrowthRow, 'bytes' | 'base'>): number => row.bytes - (row.base ?? 0)
