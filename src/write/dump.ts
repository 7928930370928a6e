/**
 * Write a dump, start to finish: graph in, bytes out. The inverse of graph/read.ts; read this file first.
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
 * The bytes of a dump. The same graph and order give the same bytes, always.
 *
 * @throws PdmpError 'not-writable': the format cannot hold the graph
 */
export function writeDump(graph: Graph, order: Order = preserveOrder(graph)): Uint8Array {
  const { facts, byteOrder } = graph.layout
  // Reserve every place first. Beyond this point each atom has its offset and nothing moves.
  const plan = planDump(graph, order)
  const bytes = new Uint8Array(plan.size)

  // Until the last byte is there the magic says that it is not.
  bytes.set(INCOMPLETE_MAGIC)
  bytes.set(graph.fingerprint, MAGIC.length)
  writeHeader(bytes, facts, byteOrder, plan.header)

  // Atoms come with blank pointer words; then each word gets the offset of what it leads to.
  emitAtoms(graph, plan, bytes)
  emitWords(graph, plan, bytes)

  // The tables describe what is written, sorted by where it lies.
  emitTables(graph, plan, bytes)
  bytes.set(MAGIC)
  return bytes
}
