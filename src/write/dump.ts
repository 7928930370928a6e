/**
 * The writer: converts a graph to a dump, the inverse of graph/read.ts. Start reading here.
 *
 * Source: the end of `Fdump_emacs_portable` in src/pdumper.c.
 * @module
 */
import type { Graph } from '../graph/graph.ts'
import { writeHeader } from '../layout/header-rules.ts'
import { INCOMPLETE_MAGIC, MAGIC } from '../layout/magic.ts'
import { emitAtoms } from './emit-atoms.ts'
import { emitTables } from './emit-tables.ts'
import { emitWords } from './emit-words.ts'
import { type Order, preserveOrder } from './order.ts'
import { planDump } from './plan.ts'

/**
 * Write a dump. The result depends only on graph and order.
 *
 * @throws PdmpError 'not-writable': the format cannot represent the graph
 */
export function writeDump(graph: Graph, order: Order = preserveOrder(graph)): Uint8Array {
  const { facts, byteOrder } = graph.layout
  // First assign an offset to each atom. From here on nothing moves.
  const plan = planDump(graph, order)
  const bytes = new Uint8Array(plan.size)

  // The magic marks the dump as incomplete until the last byte is written.
  bytes.set(INCOMPLETE_MAGIC)
  bytes.set(graph.fingerprint, MAGIC.length)
  writeHeader(bytes, facts, byteOrder, plan.header)

  // Write the atoms, whose pointer words are zero, then write the offset of its target into each word.
  emitAtoms(graph, plan, bytes)
  emitWords(graph, plan, bytes)

  // Write the tables, sorted by the offsets that they refer to.
  emitTables(graph, plan, bytes)
  bytes.set(MAGIC)
  return bytes
}
