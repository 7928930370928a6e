/**
 * The order of atoms in the file, by section.
 *
 * Every order satisfies what Emacs relies on: the charset table comes first, and the vector of hash tables last in the hot
 * section. Satellites of builtin symbols and images keep their order, which is that of the addresses of their owners.
 * @module
 */
import { BitSet } from '../bytes/bitset.ts'
import { type Graph, NO_ATOM, NO_ORIGIN, Section } from '../graph/graph.ts'
import { linkedAtoms } from '../graph/reverse.ts'
import { EmacsRelocType } from '../tables/emacs-reloc-table.ts'

/** The order in which a dump is written: the atoms of each section. */
export interface Order {
  /** Objects of the hot section, with the charset table. */
  readonly hot: Uint32Array
  /** Satellites of builtin symbols, after the last object. */
  readonly behind: Uint32Array
  /** Images of the discardable section. */
  readonly discardable: Uint32Array
  /** Objects and payloads of the cold section. */
  readonly cold: Uint32Array
}

/** The order of the graph, which is that of the file that it was read from. Atoms added by edits come last in their section. */
export function preserveOrder(graph: Graph): Order {
  const hot = atomsIn(graph, Section.hot)
  return {
    hot: graph.hashList === NO_ATOM ? hot : withLast(hot, graph.hashList),
    behind: atomsIn(graph, Section.behind),
    discardable: atomsIn(graph, Section.discardable),
    cold: copiedLast(graph, atomsIn(graph, Section.cold)),
  }
}

/** Move the data of C variables to the end of the cold section, after atoms that edits have added. */
function copiedLast({ atoms, roots }: Graph, run: Uint32Array): Uint32Array {
  const isNew = (atom: number | undefined) => atom !== undefined && atoms.origins[atom] === NO_ORIGIN
  if (isNew(run[0]) || !isNew(run.at(-1))) return run
  const copied = new Set(roots.atoms.filter((_, i) => roots.types[i] === EmacsRelocType.copyFromDump))
  const isLast = (atom: number) => copied.has(atom) && atoms.types[atom] === NO_ATOM
  const last = run.filter(isLast)
  const sorted = run.filter((atom) => !isLast(atom))
  run.set(sorted)
  run.set(last, sorted.length)
  return run
}

/**
 * Order objects as in `visits`, each once, followed by objects that are not visited; payloads follow the order of their owners.
 * Atoms with a fixed place keep it, visited or not.
 */
export function orderAlong(graph: Graph, visits: ArrayLike<number>): Order {
  const { atoms, hashList } = graph
  const preserved = preserveOrder(graph)
  const isFree = (atom: number) => atoms.types[atom] !== NO_ATOM && atom !== hashList
  const hot = new Sequence(graph)
  for (let i = 0; i < preserved.hot.length; i++) if (!isFree(preserved.hot[i]!)) hot.add(preserved.hot[i]!)
  if (hashList !== NO_ATOM) hot.length--
  for (let i = 0; i < visits.length; i++) {
    if (atoms.sections[visits[i]!] === Section.hot && isFree(visits[i]!)) hot.add(visits[i]!)
  }
  for (let i = 0; i < preserved.hot.length; i++) hot.add(preserved.hot[i]!)
  const run = hot.atoms()
  const whole = hashList === NO_ATOM ? run : withLast(run, hashList)
  return { ...preserved, hot: whole, cold: coldAlong(graph, { ...preserved, hot: whole }, visits) }
}

/**
 * Order the cold section as pdumper fills it: masks of charsets; then the payloads of each object where the object is visited,
 * and cold objects where they are visited themselves, or else where the first link refers to them; then payloads that only
 * builtin symbols and images refer to; last the data of C variables.
 *
 * Source: `dump_remember_cold_op`, `dump_drain_cold_data` in src/pdumper.c.
 */
function coldAlong(graph: Graph, preserved: Order, visits: ArrayLike<number>): Uint32Array {
  const { atoms, links } = graph
  const targets = linkedAtoms(graph)
  const cold = new Sequence(graph)
  const visited = new BitSet(atoms.length)
  for (let i = 0; i < visits.length; i++) {
    const atom = visits[i]!
    if (atoms.sections[atom] === Section.cold && atoms.types[atom] !== NO_ATOM) visited.add(atom)
  }
  const met = new BitSet(atoms.length)
  const meet = (atom: number) => {
    if (met.has(atom)) return
    met.add(atom)
    if (visited.has(atom)) cold.add(atom)
    for (let i = links.rowStarts[atom]!; i < links.rowStarts[atom + 1]!; i++) {
      const target = targets[i]!
      if (target === NO_ATOM || atoms.sections[target] !== Section.cold) continue
      if (!visited.has(target)) cold.add(target)
    }
  }
  for (const first of preserved.hot) {
    if (atoms.types[first] !== NO_ATOM) break
    meet(first)
  }
  for (let i = 0; i < visits.length; i++) if (atoms.sections[visits[i]!] !== Section.discardable) meet(visits[i]!)
  for (const run of [preserved.hot, preserved.behind, preserved.discardable]) run.forEach(meet)
  for (const atom of preserved.cold) cold.add(atom)
  return cold.atoms()
}

/** Atoms in the order in which they are added, without duplicates. */
class Sequence {
  length = 0
  readonly #atoms: Uint32Array
  readonly #has: BitSet

  constructor({ atoms }: Graph) {
    this.#atoms = new Uint32Array(atoms.length)
    this.#has = new BitSet(atoms.length)
  }

  add(atom: number): void {
    if (this.#has.has(atom)) return
    this.#has.add(atom)
    this.#atoms[this.length++] = atom
  }

  atoms(): Uint32Array {
    return this.#atoms.slice(0, this.length)
  }
}

/** The atoms of one section in the order of the graph, without the list of hash tables. */
function atomsIn({ atoms: { sections, length }, hashList }: Graph, section: Section): Uint32Array {
  const found = new Uint32Array(length)
  let count = 0
  for (let i = 0; i < length; i++) if (sections[i] === section && i !== hashList) found[count++] = i
  return found.slice(0, count)
}

export function withLast(run: Uint32Array, last: number): Uint32Array {
  const whole = new Uint32Array(run.length + 1)
  whole.set(run)
  whole[run.length] = last
  return whole
}
