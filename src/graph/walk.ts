/**
 * A walk of the links from the roots, which visits every reachable atom once.
 *
 * The list of hash tables is not a root, since it refers to all of them, used or not. Weak references are links like others.
 * @module
 */
import { BitSet } from '../bytes/bitset.ts'
import { type Graph, NO_ATOM } from './graph.ts'
import { linkedAtoms } from './reverse.ts'

/** `breadth`: atoms near the roots first. `depth`: an atom, then all atoms first reached through it, as a list is read. */
export type Visiting = 'breadth' | 'depth'

/**
 * The reachable atoms, in the order of the walk. `starts` replaces the roots as starting points.
 * Atoms that cannot be reached are not in the result.
 */
export function walkFromRoots(
  graph: Graph,
  visiting: Visiting,
  starts: ArrayLike<number> = graph.roots.atoms,
): Uint32Array {
  return visiting === 'breadth' ? breadthFirst(graph, starts) : depthFirst(graph, starts)
}

function breadthFirst(graph: Graph, starts: ArrayLike<number>): Uint32Array {
  const { rowStarts } = graph.links
  const targets = linkedAtoms(graph)
  const met = new BitSet(graph.atoms.length)
  const queue = new Uint32Array(graph.atoms.length)
  let length = 0
  const meet = (atom: number) => {
    if (atom === NO_ATOM || met.has(atom)) return
    met.add(atom)
    queue[length++] = atom
  }
  for (let i = 0; i < starts.length; i++) meet(starts[i]!)
  for (let head = 0; head < length; head++) {
    const end = rowStarts[queue[head]! + 1]!
    for (let i = rowStarts[queue[head]!]!; i < end; i++) meet(targets[i]!)
  }
  return queue.subarray(0, length)
}

function depthFirst(graph: Graph, starts: ArrayLike<number>): Uint32Array {
  const { rowStarts } = graph.links
  const targets = linkedAtoms(graph)
  const met = new BitSet(graph.atoms.length)
  const order = new Uint32Array(graph.atoms.length)
  // The atoms on the current path, and the next link of each. Recursion would overflow, since lists are long.
  const path = new Uint32Array(graph.atoms.length)
  const next = new Uint32Array(graph.atoms.length)
  let length = 0
  let depth = 0
  const meet = (atom: number) => {
    if (atom === NO_ATOM || met.has(atom)) return
    met.add(atom)
    order[length++] = atom
    next[depth] = rowStarts[atom]!
    path[depth++] = atom
  }
  for (let start = 0; start < starts.length; start++) {
    meet(starts[start]!)
    while (depth > 0) {
      const link = next[depth - 1]!++
      if (link < rowStarts[path[depth - 1]! + 1]!) meet(targets[link]!)
      else depth--
    }
  }
  return order.subarray(0, length)
}
