/**
 * Export of all objects and all references as two tables, for jq, DuckDB and data frames. The tables have the same columns in every
 * format: lines of JSON, which are written here, and Parquet, which the command writes.
 * @module
 */
import { NO_DOMINATOR } from '../analyse/size/dominators.ts'
import type { Holders } from '../analyse/size/holders.ts'
import { holderName } from '../analyse/size/table.ts'
import { nodeType, shortName } from './names.ts'

/** A column of an `ExportTable`. Types are called as in SQL; a `bigint` here is a number below 2^53. */
export type ExportColumn = {
  /** Name of the column. */
  readonly name: string
  /** Whether `valueAt` can return null. */
  readonly isNullable: boolean
} & (
  | { readonly type: 'varchar'; readonly valueAt: (row: number) => string | null }
  | { readonly type: 'integer' | 'bigint'; readonly valueAt: (row: number) => number | null }
  | { readonly type: 'boolean'; readonly valueAt: (row: number) => boolean | null }
)

/** A table whose values are computed when they are asked for. */
export interface ExportTable {
  /** Number of rows. */
  readonly length: number
  /** The columns, in order. */
  readonly columns: readonly ExportColumn[]
}

/** The nodes, one a row: type and name, offset in the file, sizes in bytes, dominator, and holder. */
export function objectTable(holders: Holders): ExportTable {
  const { nodes, sizes, retained, dominators, length } = holders
  const offset = (node: number) => (node < nodes.firstVariable ? nodes.offsetOf(node) : null)
  const dominator = (node: number) => (dominators.idom[node] === NO_DOMINATOR ? null : dominators.idom[node]!)
  return {
    length,
    columns: [
      { name: 'node', type: 'integer', isNullable: false, valueAt: (node) => node },
      { name: 'type', type: 'varchar', isNullable: false, valueAt: (node) => nodeType(holders, node) },
      { name: 'name', type: 'varchar', isNullable: false, valueAt: (node) => shortName(holders, node) },
      { name: 'offset', type: 'bigint', isNullable: true, valueAt: offset },
      { name: 'self', type: 'bigint', isNullable: false, valueAt: (node) => sizes[node]! },
      { name: 'retained', type: 'bigint', isNullable: false, valueAt: (node) => retained[node]! },
      { name: 'dominator', type: 'integer', isNullable: true, valueAt: dominator },
      {
        name: 'holder',
        type: 'varchar',
        isNullable: false,
        valueAt: (node) => holderName(holders, holders.holders[node]!),
      },
    ],
  }
}

/** The references, weak ones included, one a row: both nodes, and the offset of the slot in the file, null for C variables. */
export function edgeTable(holders: Holders): ExportTable {
  const { references } = holders
  const { nodes, rowStarts, targets, slots, weak, length } = references
  const sources = new Uint32Array(length)
  for (let node = 0; node < nodes.length; node++) sources.fill(node, rowStarts[node]!, rowStarts[node + 1]!)
  const slot = (edge: number) => (sources[edge]! >= nodes.firstVariable ? null : slots[edge]!)
  return {
    length,
    columns: [
      { name: 'source', type: 'integer', isNullable: false, valueAt: (edge) => sources[edge]! },
      { name: 'target', type: 'integer', isNullable: false, valueAt: (edge) => targets[edge]! },
      { name: 'slot', type: 'bigint', isNullable: true, valueAt: slot },
      { name: 'weak', type: 'boolean', isNullable: false, valueAt: (edge) => weak.has(edge) },
    ],
  }
}

/** The rows of a table as lines of JSON. */
export function* jsonLines({ length, columns }: ExportTable): Generator<string> {
  const keys = columns.map(({ name }, i) => `${i === 0 ? '{' : ','}${JSON.stringify(name)}:`)
  for (let row = 0; row < length; row++) {
    let line = ''
    for (let i = 0; i < columns.length; i++) line += keys[i] + JSON.stringify(columns[i]!.valueAt(row))
    yield `${line}}\n`
  }
}
