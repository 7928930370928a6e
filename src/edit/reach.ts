/**
 * The objects that Emacs can reach after a load, in the order of a walk from the roots. All others can be dropped.
 *
 * Roots are the Emacs relocations that refer to the dump, by ascending Emacs offset, with the images that they copy, and
 * the charset table. The vector of hash tables does not keep its tables, because Emacs drops it once they are thawed. Neither do
 * the tables of late relocations keep their objects.
 * @module
 */
import { BitSet } from '../bytes/bitset.ts'
import { type Graph, NO_ATOM, Section } from '../graph/graph.ts'
import { walkFromRoots } from '../graph/walk.ts'
import { hashListTables, withHashList } from './hash-list.ts'
import { selectAtoms } from './select.ts'

/** The atoms that a breadth-first walk from the roots visits, in its order. */
export function reachOrder(graph: Graph): Uint32Array {
  const { atoms, roots, hashList } = graph
  const starts: number[] = []
  for (let atom = 0; atom < atoms.length; atom++) if (isCharsetTable(graph, atom)) starts.push(atom)
  for (const atom of roots.atoms) starts.push(atom)
  const met = walkFromRoots(graph, 'breadth', Int32Array.from(starts))
  if (hashList === NO_ATOM || met.includes(hashList)) return met
  const order = new Uint32Array(met.length + 1)
  order.set(met)
  order[met.length] = hashList
  return order
}

/** Whether `atom` is the charset table: not an object, and first in the hot section. The loader finds it by its place. */
const isCharsetTable = ({ atoms }: Graph, atom: number): boolean =>
  atoms.sections[atom] === Section.hot && atoms.types[atom] === NO_ATOM

/** The graph without unreachable atoms. */
export function dropUnreachable(graph: Graph): Graph {
  const reached = new BitSet(graph.atoms.length)
  const order = reachOrder(graph)
  for (const atom of order) reached.add(atom)
  if (order.length === graph.atoms.length) return graph
  const tables = hashListTables(graph)
  const listed = withHashList(
    graph,
    tables.filter((table) => reached.has(table)),
  )
  return selectAtoms(listed, order.sort())
}
