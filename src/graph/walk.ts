/**
 * A walk along the links: every atom that something of Emacs leads to, each once.
 *
 * The list of hash tables is no root: it has all of them, in use or not. Weak references are links like any other.
 * @module
 */
import { BitSet } from '../bytes/bitset.ts'
import { type Graph, NO_ATOM } from './graph.ts'
import { linkedAtoms } from './reverse.ts'

/** `breadth`: near the roots first. `depth`: an atom, then all that is first met through it, as a list is read. */
export type Visiting = 'breadth' | 'depth'

/**
 * Atoms in the order in which a walk from the roots meets them; `starts` says where to begin instead of at the roots.
 * What the walk does not meet is not in the result.
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
  // The atoms on the way down, and for each the next link to follow: never recursion, lists are long.
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
