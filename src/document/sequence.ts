/**
 * The order of the atoms of a graph in a document, and the payloads that are written inside their owners.
 *
 * A payload belongs to an owner if exactly one pointer refers to it. Emacs writes payloads and floats in the order of the objects
 * that they come from, so one sequence of objects determines the order of both sections. A payload elsewhere has a rank.
 * @module
 */
import { type Graph, NO_ATOM, Section } from '../graph/graph.ts'
import { bignumFields } from '../image/bignum.ts'
import { EmacsRelocType } from '../tables/emacs-reloc-table.ts'
import { NO_RANK } from './describe-field.ts'

export interface Sequence {
  /** Atoms that become objects of the document. */
  readonly objects: Uint32Array
  /** 1 for a payload that is written inside its owner. */
  readonly owned: Uint8Array
  /** Index of a cold atom in its section, or NO_RANK if it follows the one before it. */
  readonly ranks: Int32Array
}

export function sequenceOf(graph: Graph): Sequence {
  const { atoms, links } = graph
  const owned = ownedPayloads(graph)
  const cold: number[] = []
  const positions = new Uint32Array(atoms.length)
  for (let i = 0; i < atoms.length; i++) if (atoms.sections[i] === Section.cold) positions[i] = cold.push(i) - 1
  const objects = new Uint32Array(atoms.length)
  const ranks = new Int32Array(atoms.length).fill(NO_RANK)
  let count = 0
  let next = 0
  let last = -1
  const remembered = rememberedData(graph.roots, atoms)
  let tail = cold.length
  while (tail > 0 && remembered.has(cold[tail - 1]!)) tail--
  const emit = (atom: number): void => {
    if (positions[atom]! >= tail) return
    if (remembered.has(atom) || positions[atom] !== last + 1) ranks[atom] = positions[atom]!
    last = positions[atom]!
  }
  /** Add cold objects up to `position`, which precede the atom there. */
  const catchUp = (position: number): void => {
    for (; next < position; next++) {
      const atom = cold[next]!
      if (owned[atom] === 1) continue
      objects[count++] = atom
      emit(atom)
    }
  }
  for (let atom = 0; atom < atoms.length; atom++) {
    if (atoms.sections[atom] === Section.cold) continue
    for (let i = links.rowStarts[atom]!; i < links.rowStarts[atom + 1]!; i++) {
      const target = payloadOf(graph, i)
      if (target !== NO_ATOM && owned[target] === 1) catchUp(positions[target]!)
    }
    objects[count++] = atom
    for (let i = links.rowStarts[atom]!; i < links.rowStarts[atom + 1]!; i++) {
      const target = payloadOf(graph, i)
      if (target === NO_ATOM || owned[target] === 0) continue
      emit(target)
      next = Math.max(next, positions[target]! + 1)
    }
  }
  catchUp(cold.length)
  return { objects: objects.slice(0, count), owned, ranks }
}

/** Cold data that the loader copies into C variables. Emacs and encode write it after all other data. */
export function rememberedData(
  { types, atoms: targets }: Graph['roots'],
  { sections, types: tags }: Graph['atoms'],
): ReadonlySet<number> {
  const found = new Set<number>()
  for (let i = 0; i < targets.length; i++) {
    const atom = targets[i]!
    if (types[i] !== EmacsRelocType.copyFromDump || atom === NO_ATOM) continue
    if (sections[atom] === Section.cold && tags[atom] === NO_ATOM) found.add(atom)
  }
  return found
}

/** The payload that link `i` refers to, or NO_ATOM. */
function payloadOf({ links, atoms, layout }: Graph, i: number): number {
  if (layout.relocs.toBytes[links.kinds[i]!] !== 1) return NO_ATOM
  const target = links.targets[i]!
  return atoms.sections[target] === Section.cold && atoms.types[target] === NO_ATOM ? target : NO_ATOM
}

function ownedPayloads(graph: Graph): Uint8Array {
  const { atoms, links, roots, layout } = graph
  const { limbSize } = bignumFields(layout)
  const uses = new Uint32Array(atoms.length)
  const owned = new Uint8Array(atoms.length)
  for (let i = 0; i < roots.length; i++) if (roots.atoms[i] !== NO_ATOM) uses[roots.atoms[i]!]!++
  for (let atom = 0; atom < atoms.length; atom++) {
    for (let i = links.rowStarts[atom]!; i < links.rowStarts[atom + 1]!; i++) {
      const target = payloadOf(graph, i)
      if (target === NO_ATOM) continue
      const align = links.kinds[i] === layout.relocs.bignum ? limbSize : 1
      const isLeaf = links.rowStarts[target] === links.rowStarts[target + 1]
      const fits = links.deltas[i] === 0 && atoms.aligns[target] === align && isLeaf
      const isByHot = atoms.sections[atom] !== Section.cold
      owned[target] = ++uses[target]! === 1 && fits && isByHot ? 1 : 0
    }
  }
  return owned
}
