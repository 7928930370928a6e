/**
 * Which atom a link leads to, and which links lead to an atom.
 * @module
 */
import { type ReverseRows, transpose } from '../bytes/rows.ts'
import { type Graph, NO_ATOM } from './graph.ts'

/** The atom that each link leads to, or -1. */
export function linkedAtoms({ layout, links }: Graph): Int32Array {
  const { intoDump, bignum } = layout.relocs
  const { length, kinds, targets } = links
  const linked = new Int32Array(length)
  for (let i = 0; i < length; i++) linked[i] = intoDump[kinds[i]!] === 1 || kinds[i] === bignum ? targets[i]! : NO_ATOM
  return linked
}

/** The links that lead to each atom; roots and the list of hash tables are no links. */
export const reverseLinks = (graph: Graph): ReverseRows => transpose(linkedAtoms(graph), graph.atoms.length)
