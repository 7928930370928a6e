/**
 * The order of atoms in the file, by section.
 *
 * Every order keeps what Emacs relies on: the charset table first, the vector of hash tables last of the hot section,
 * satellites of builtin symbols and images as they were, by the addresses of what they belong to.
 * @module
 */
import { type Graph, NO_ATOM, Section } from '../graph/graph.ts'
import { EmacsRelocType } from '../tables/emacs-reloc-table.ts'

export interface Order {
  readonly hot: Uint32Array
  readonly behind: Uint32Array
  readonly discardable: Uint32Array
  readonly cold: Uint32Array
}

/** The order of the graph, which is that of the file it was read from; what edits have added comes last in its section. */
export function preserveOrder(graph: Graph): Order {
  const { sections, length } = graph.atoms
  const of = (section: Section): Uint32Array => {
    const found = new Uint32Array(length)
    let count = 0
    for (let i = 0; i < length; i++) if (sections[i] === section && i !== graph.hashList) found[count++] = i
    return found.slice(0, count)
  }
  const hot = of(Section.hot)
  return {
    hot: graph.hashList === NO_ATOM ? hot : withLast(hot, graph.hashList),
    behind: of(Section.behind),
    discardable: of(Section.discardable),
    cold: copiedLast(graph, of(Section.cold)),
  }
}

/** What C variables are restored from ends the cold section, behind what edits have added. */
function copiedLast({ atoms, roots }: Graph, run: Uint32Array): Uint32Array {
  const copied = new Set(roots.atoms.filter((_, i) => roots.types[i] === EmacsRelocType.copyFromDump))
  const isLast = (atom: number) => copied.has(atom) && atoms.types[atom] === NO_ATOM
  const last = run.filter(isLast)
  const sorted = run.filter((atom) => !isLast(atom))
  run.set(sorted)
  run.set(last, sorted.length)
  return run
}

function withLast(run: Uint32Array, last: number): Uint32Array {
  const whole = new Uint32Array(run.length + 1)
  whole.set(run)
  whole[run.length] = last
  return whole
}
