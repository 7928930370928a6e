/**
 * Which atom a link leads to, and which links lead to an atom.
 * @module
 */
import { type ReverseRows, transpose } from '../bytes/rows.ts'
import type { Layout } from '../layout/layout.ts'
import { type Graph, NO_ATOM } from './graph.ts'

/** By code of a link's kind: 1 for what leads to an atom, 0 for what leads into Emacs or nowhere. */
const kindsToAtoms = ({ relocKinds }: Layout): Uint8Array =>
  Uint8Array.from(relocKinds, (kind) => (kind.form === 'bignum' || ('base' in kind && kind.base === 'dump') ? 1 : 0))

/** The atom that each link leads to, or -1. */
export function linkedAtoms({ layout, links }: Graph): Int32Array {
  const toAtom = kindsToAtoms(layout)
  const { length, kinds, targets } = links
  const linked = new Int32Array(length)
  for (let i = 0; i < length; i++) linked[i] = toAtom[kinds[i]!] === 1 ? targets[i]! : NO_ATOM
  return linked
}

/** The links that lead to each atom; roots and the list of hash tables are no links. */
export const reverseLinks = (graph: Graph): ReverseRows => transpose(linkedAtoms(graph), graph.atoms.length)
