/**
 * Hash tables and obarrays of a dump, each named by the shortest path to it.
 * @module
 */
import type { Dump } from '../dump.ts'
import type { HashTable } from '../hash/table.ts'
import { NO_NODE } from '../heap/nodes.ts'
import { Paths } from './paths.ts'

/** A hash table or an obarray. */
export interface TableFacts {
  /** Offset of the object. */
  readonly offset: number
  /** What it is. */
  readonly kind: 'hash-table' | 'obarray'
  /** The test of a hash table; null for an obarray, and for a test that is not standard. */
  readonly test: HashTable['test']
  /** Number of pairs, or of symbols. */
  readonly count: number
  /** The weakness of a hash table; null for a strong one and for an obarray. */
  readonly weakness: HashTable['weakness']
  /** The shortest path to it; null if there is none. */
  readonly name: string | null
}

/**
 * List the hash tables and obarrays of a dump, in the order of the file.
 *
 * @throws PdmpError 'out-of-bounds': a table or obarray is larger than its container
 */
export function tablesOf(dump: Dump): TableFacts[] {
  const { nodes, bytes } = dump
  const paths = dump.part(Paths)
  const tables = dump.hashTables.map(
    ({ offset, test, count, weakness }) => ({ offset, kind: 'hash-table', test, count, weakness }) as const,
  )
  const obarrays = dump.obarrays.all.map(
    ({ offset, count }) => ({ offset, kind: 'obarray', test: null, count, weakness: null }) as const,
  )
  const rows = [...tables, ...obarrays].sort((a, b) => a.offset - b.offset)
  // In a damaged dump many tables may be at the end of one long list. Tables beyond this limit get no name.
  let room = 2 * bytes.length
  return rows.map((row) => {
    const node = nodes.at(row.offset)
    const steps = node === NO_NODE || room <= 0 ? undefined : paths.to(node)
    const name = steps === undefined ? null : paths.print(steps)
    room -= (steps?.length ?? 0) + (name?.length ?? 0)
    return { ...row, name }
  })
}
