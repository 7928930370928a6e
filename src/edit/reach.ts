/**
 * What Emacs can reach after a load, and the order in which a walk from the roots meets it; the rest can be dropped.
 *
 * Roots are the Emacs relocations that lead into the dump, by ascending Emacs offset, the images that they copy included, and
 * the charset table. The vector of hash tables holds its tables weakly: Emacs forgets it once they are thawed. So do the
 * lists of what waits for native code.
 * @module
 */
import { BitSet } from '../bytes/bitset.ts'
import { type Graph, NO_ATOM, Section } from '../graph/graph.ts'
import { walkFromRoots } from '../graph/walk.ts'
import { hashListTables, withHashList } from './hash-list.ts'
import { selectAtoms } from './select.ts'

/** Atoms in the order in which a walk from the roots, breadth first, meets them. */
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

/** No object and first of the hot section: the charset table, which the loader finds by its place. */
const isCharsetTable = ({ atoms }: Graph, atom: number): boolean =>
  atoms.sections[atom] === Section.hot && atoms.types[atom] === NO_ATOM

/** The graph without what nothing reaches any more. */
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
