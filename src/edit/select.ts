/**
 * Renumbering and selection of the atoms of a graph.
 *
 * In: a graph, and the atoms to keep in their new order. Out: a graph that shares the bytes of the first.
 * @module
 */
import { type Deferred, type Graph, type Links, NO_ATOM, type Roots } from '../graph/graph.ts'
import { linkedAtoms } from '../graph/reverse.ts'

/** Select atoms. Links and roots of kept atoms must refer to kept atoms only. */
export function selectAtoms(graph: Graph, kept: Uint32Array): Graph {
  const { atoms } = graph
  const numbers = new Int32Array(atoms.length).fill(NO_ATOM)
  for (let i = 0; i < kept.length; i++) numbers[kept[i]!] = i
  const numberOf = (atom: number): number => {
    const number = atom === NO_ATOM ? NO_ATOM : numbers[atom]!
    if (atom !== NO_ATOM && number === NO_ATOM) throw new Error(`atom ${atom} is needed and not kept`)
    return number
  }
  const pick = <T extends Uint8Array | Int8Array | Uint32Array | Int32Array>(column: T): T => {
    const picked = new (column.constructor as new (length: number) => T)(kept.length)
    for (let i = 0; i < kept.length; i++) picked[i] = column[kept[i]!]!
    return picked
  }
  return {
    ...graph,
    atoms: {
      length: kept.length,
      sections: pick(atoms.sections),
      types: pick(atoms.types),
      aligns: pick(atoms.aligns),
      data: atoms.data,
      starts: pick(atoms.starts),
      sizes: pick(atoms.sizes),
      origins: pick(atoms.origins),
    },
    links: pickLinks(graph, kept, numberOf),
    deferred: graph.deferred.map((deferred) => pickDeferred(deferred, numbers)),
    roots: { ...graph.roots, atoms: graph.roots.atoms.map(numberOf) } satisfies Roots,
    hashList: numberOf(graph.hashList),
  }
}

function pickLinks(graph: Graph, kept: Uint32Array, numberOf: (atom: number) => number): Links {
  const { links } = graph
  const targets = linkedAtoms(graph)
  let length = 0
  for (const atom of kept) length += links.rowStarts[atom + 1]! - links.rowStarts[atom]!
  const picked = {
    length,
    rowStarts: new Uint32Array(kept.length + 1),
    offsets: new Uint32Array(length),
    kinds: new Uint8Array(length),
    targets: new Int32Array(length),
    deltas: new Uint32Array(length),
  }
  let at = 0
  for (let number = 0; number < kept.length; number++) {
    const atom = kept[number]!
    for (let i = links.rowStarts[atom]!; i < links.rowStarts[atom + 1]!; i++, at++) {
      picked.offsets[at] = links.offsets[i]!
      picked.kinds[at] = links.kinds[i]!
      picked.targets[at] = targets[i] === NO_ATOM ? links.targets[i]! : numberOf(targets[i]!)
      picked.deltas[at] = links.deltas[i]!
    }
    picked.rowStarts[number + 1] = at
  }
  return picked
}

/** Drop the deferred relocations of atoms that are not kept. */
function pickDeferred({ atoms, offsets, kinds }: Deferred, numbers: Int32Array): Deferred {
  const rows = Array.from(atoms, (atom, i) => ({ atom: numbers[atom]!, offset: offsets[i]!, kind: kinds[i]! }))
  const live = rows.filter(({ atom }) => atom !== NO_ATOM).sort((a, b) => a.atom - b.atom || a.offset - b.offset)
  return {
    atoms: Uint32Array.from(live, ({ atom }) => atom),
    offsets: Uint32Array.from(live, ({ offset }) => offset),
    kinds: Uint8Array.from(live, ({ kind }) => kind),
  }
}
