/**
 * The target atom of each link, and the links to each atom.
 * @module
 */
import { type ReverseRows, transpose } from '../bytes/rows.ts'
import { type Graph, NO_ATOM } from './graph.ts'

/** The target atom of each link, or -1. */
export function linkedAtoms({ layout, links }: Graph): Int32Array {
  const { intoDump, bignum } = layout.relocs
  const { length, kinds, targets } = links
  const linked = new Int32Array(length)
  for (let i = 0; i < length; i++) linked[i] = intoDump[kinds[i]!] === 1 || kinds[i] === bignum ? targets[i]! : NO_ATOM
  return linked
}

/** The links to each atom. Roots and the list of hash tables are not links. */
export const reverseLinks = (graph: Graph): ReverseRows => transpose(linkedAtoms(graph), graph.atoms.length)
