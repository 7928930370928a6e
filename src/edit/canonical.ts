/**
 * The canonical form of a dump: where everything lies follows from what it is, and so do the bytes that nobody reads.
 *
 * Atoms are numbered as a walk from the roots meets them, breadth first, each by its links in the order of their places. What the
 * linker of the executable ordered, images and satellites of builtin symbols, stays as it is. What nothing reaches is
 * dropped. Bytes that Emacs never reads are zero: see unread.ts.
 *
 * Two dumps of one process state have one canonical form; canonical ∘ any order = canonical.
 * @module
 */
import { type Graph, NO_ATOM, Section } from '../graph/graph.ts'
import { EmacsRelocType } from '../tables/emacs-reloc-table.ts'
import { hashListTables, withHashList } from './hash-list.ts'
import { reachOrder } from './reach.ts'
import { selectAtoms } from './select.ts'
import { blankUnread } from './unread.ts'

export function canonicalForm(graph: Graph): Graph {
  const order = reachOrder(graph)
  const places = new Int32Array(graph.atoms.length).fill(NO_ATOM)
  for (let i = 0; i < order.length; i++) places[order[i]!] = i
  // Tables are thawed last dumped first.
  const tables = hashListTables(graph)
    .filter((table) => places[table] !== NO_ATOM)
    .sort((a, b) => places[b]! - places[a]!)
  return selectAtoms(withHashList(blankUnread(graph), tables), sectionwise(graph, order))
}

/** Hot and cold atoms as met, the others as they were; what C variables are restored from ends the cold section. */
function sectionwise({ atoms, roots }: Graph, order: Uint32Array): Uint32Array {
  const { sections, types } = atoms
  const copied = new Set(roots.atoms.filter((_, i) => roots.types[i] === EmacsRelocType.copyFromDump))
  const isRestored = (atom: number) => types[atom] === NO_ATOM && copied.has(atom)
  const of = (section: Section) => order.filter((atom) => sections[atom] === section)
  const cold = of(Section.cold)
  const runs = [
    of(Section.hot),
    of(Section.behind).sort(),
    of(Section.discardable).sort(),
    cold.filter((atom) => !isRestored(atom)),
    cold.filter(isRestored),
  ]
  const whole = new Uint32Array(order.length)
  let count = 0
  for (const run of runs) {
    whole.set(run, count)
    count += run.length
  }
  return whole
}
