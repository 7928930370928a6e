/**
 * Questions about sizes: the rows of one group, as cells of a treemap or as pages of a table, and their growth since the older dump.
 * @module
 */
import { changeOf, type GrowthRow, trimRows } from '../../analyse.ts'
import { type SizeSort, type SizesShown, SizeTables } from './size-tables.ts'
import type { Page, Subject } from './subject.ts'

/** Sizes of one group. */
export interface SizeGroup {
  readonly name: string
  readonly bytes: number
  /** 0 unless the rows are measured by it. */
  readonly retained: number
  /** Number of objects. */
  readonly count: number
  /** Growth since the older dump, in bytes; null without one. */
  readonly change: number | null
  /** Whether only the older dump has the group. */
  readonly isGone: boolean
  /** What the rows are measured by. */
  readonly weight: number
  /** Offset of the object that the group is named after. */
  readonly at: number | null
  /** Whether the group consists of others. */
  readonly isGrouped: boolean
}

/** A group as a cell of a treemap. */
export interface SizeCell extends SizeGroup {
  /** Number of small groups that the cell stands for; 0 for a group of its own. */
  readonly others: number
  readonly cells: readonly SizeCell[]
}

/** What a treemap shows. */
export interface SizeCells {
  /** The group that was entered. */
  readonly whole: SizeGroup
  /** Groups in it, and groups in these, the largest first. */
  readonly cells: readonly SizeCell[]
}

/** Most cells in the whole; cells in each of them, at least, and in all of them together, about. */
const MOST_CELLS = 60
const LEAST_INNER_CELLS = 12
const INNER_CELLS = 480

/** The largest groups at a path, each with the largest groups in it. Small ones are put together. */
export function sizeCells(subject: Subject, shown: SizesShown): SizeCells {
  const { rows, whole } = subject.dump.part(SizeTables).at(subject, shown)
  const outer = cellsOf(subject, shown, rows, MOST_CELLS)
  const most = Math.max(LEAST_INNER_CELLS, Math.floor(INNER_CELLS / outer.length))
  return {
    whole: groupOf(subject, shown, whole),
    cells: outer.map(([cell, row]) => ({
      ...cell,
      cells: cellsOf(subject, shown, row.children, most).map(([inner]) => inner),
    })),
  }
}

function cellsOf(
  subject: Subject,
  shown: SizesShown,
  rows: readonly GrowthRow[],
  top: number,
): (readonly [SizeCell, GrowthRow])[] {
  const known = new Map(rows.map((row) => [row.path.at(-1)!, row]))
  const flat = rows.map((row) => ({ ...row, children: [] }))
  const trimmed = trimRows(flat, {
    top,
    sort: shown.retained ? 'retained' : 'size',
    byChange: shown.differing,
  })
  return trimmed.map((row, i) => {
    const whole = known.get(row.path.at(-1)!) ?? row
    return [{ ...groupOf(subject, shown, whole), others: i < top ? 0 : rows.length - top, cells: [] }, whole]
  })
}

/** The groups at a path as rows of a table. */
export function sizeRows(
  subject: Subject,
  shown: SizesShown,
  sort: SizeSort,
  isDescending: boolean,
  start: number,
  count: number,
): Page<SizeGroup> {
  const sorted = subject.dump.part(SizeTables).sorted(subject, shown, sort, isDescending)
  const rows = sorted.slice(start, start + count).map((row) => groupOf(subject, shown, row))
  return { total: sorted.length, rows }
}

function groupOf({ dump, old }: Subject, shown: SizesShown, row: GrowthRow): SizeGroup {
  const { bytes, retained, count, node, path, isPresent, children } = row
  const change = old === undefined ? null : changeOf(row)
  const at = node === null ? -1 : dump.nodes.offsetOf(node)
  return {
    name: path.at(-1) ?? '',
    bytes,
    retained,
    count,
    change,
    isGone: !isPresent,
    weight: weightOf(shown, row),
    at: at < 0 ? null : at,
    isGrouped: children.length > 0,
  }
}

const weightOf = ({ retained, differing }: SizesShown, row: GrowthRow): number =>
  differing ? Math.abs(changeOf(row)) : retained ? row.retained : row.bytes
