/**
 * The canonical form of a dump, in which the order of objects depends on the reference graph alone, and unread bytes are zero.
 *
 * Atoms are numbered by a breadth-first walk from the roots, which follows the links of each atom in order of offset. Images and
 * satellites of builtin symbols keep their order, which the linker of the executable determined. Unreachable atoms are
 * dropped. Bytes that Emacs never reads become zero: see unread.ts.
 *
 * Two dumps of one process state have the same canonical form. It does not depend on the order of a dump.
 * @module
 */
import { type Graph, NO_ATOM, Section } from '../graph/graph.ts'
import { EmacsRelocType } from '../tables/emacs-reloc-table.ts'
import { hashListTables, withHashList } from './hash-list.ts'
import { reachOrder } from './reach.ts'
import { selectAtoms } from './select.ts'
import { blankUnread } from './unread.ts'

/**
 * Give a graph the order that dumps of equal contents share, whatever the order of their objects was: for comparisons
 * of files. The
 * result is written in the order `preserve`.
 */
export function canonicalForm(graph: Graph): Graph {
  const order = reachOrder(graph)
  const positions = new Int32Array(graph.atoms.length).fill(NO_ATOM)
  for (let i = 0; i < order.length; i++) positions[order[i]!] = i
  // The loader thaws tables in reverse order of dumping.
  const tables = hashListTables(graph)
    .filter((table) => positions[table] !== NO_ATOM)
    .sort((a, b) => positions[b]! - positions[a]!)
  return aligned(selectAtoms(withHashList(blankUnread(graph), tables), sectionwise(graph, order)))
}

/**
 * The graph with floats and bool-vectors aligned to 8 bytes. On machines that align them to 4, a graph that was read from a file
 * records how each of them happened to be aligned there.
 */
function aligned(graph: Graph): Graph {
  const { atoms } = graph
  const isColdObject = (atom: number) => atoms.sections[atom] === Section.cold && atoms.types[atom] !== NO_ATOM
  return { ...graph, atoms: { ...atoms, aligns: atoms.aligns.map((align, atom) => (isColdObject(atom) ? 8 : align)) } }
}

/** Hot and cold atoms in the order of the walk, the others as they were. The data of C variables ends the cold section. */
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
