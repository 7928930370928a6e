/**
 * A plain builder of graphs, atom by atom, with which tests compare the graphs of src/.
 *
 * Atoms, links and roots come in any order; `finish` makes columns of them.
 * Units: bytes from the start of the atom.
 * @module
 */
import { atomBytes, type Graph, NO_ATOM, NO_ORIGIN, type Section } from '../../src/graph/graph.ts'
import { deferredColumns, type RootRow, rootColumns } from '../../src/graph/rows.ts'
import type { Layout } from '../../src/layout/layout.ts'

export interface NewAtom {
  readonly section: Section
  /** Lisp tag of an object that gets an entry in `object_starts`; NO_ATOM for anything else. */
  readonly type: number
  readonly align: number
  /** Pointer words are blank: zero. */
  readonly bytes: Uint8Array
}

/** A link of `atom`: see `Links`. */
export interface NewLink {
  readonly atom: number
  readonly offset: number
  readonly kind: number
  /** An atom, or signed bytes from the Emacs basis. */
  readonly target: number
  readonly delta?: number
}

export interface GraphFrame {
  readonly layout: Layout
  readonly fingerprint: Uint8Array
  readonly pageSize: number
}

export class GraphBuilder {
  readonly #frame: GraphFrame
  readonly #atoms: NewAtom[] = []
  readonly #links: NewLink[] = []
  readonly #roots: RootRow[] = []
  readonly #deferred: NewLink[][]
  /** The vector of all hash tables. */
  hashList = NO_ATOM

  constructor(frame: GraphFrame) {
    this.#frame = frame
    this.#deferred = Array.from({ length: frame.layout.facts.phases - 1 }, () => [])
  }

  /** Its number, for links. The bytes may still change until `finish`. */
  addAtom(atom: NewAtom): number {
    return this.#atoms.push(atom) - 1
  }

  addLink(link: NewLink): void {
    this.#links.push(link)
  }

  addRoot(root: RootRow): void {
    this.#roots.push(root)
  }

  /** An object that waits for native code in `phase`, 1 (late) or 2 (very late). */
  defer(phase: number, link: NewLink): void {
    this.#deferred[phase - 1]!.push(link)
  }

  finish(): Graph {
    const atoms = atomColumns(this.#atoms)
    const links = linkColumns(this.#links, atoms.length)
    return {
      ...this.#frame,
      atoms,
      links,
      deferred: this.#deferred.map(deferredColumns),
      roots: rootColumns(this.#roots),
      hashList: this.hashList,
    }
  }
}

function atomColumns(atoms: readonly NewAtom[]): Graph['atoms'] {
  const { length } = atoms
  const starts = new Uint32Array(length)
  const sizes = Uint32Array.from(atoms, ({ bytes }) => bytes.length)
  let total = 0
  for (let i = 0; i < length; i++) {
    starts[i] = total
    total += sizes[i]!
  }
  const data = new Uint8Array(total)
  for (let i = 0; i < length; i++) data.set(atoms[i]!.bytes, starts[i])
  return {
    length,
    sections: Uint8Array.from(atoms, ({ section }) => section),
    types: Int8Array.from(atoms, ({ type }) => type),
    aligns: Uint8Array.from(atoms, ({ align }) => align),
    data,
    starts,
    sizes,
    origins: new Int32Array(length).fill(NO_ORIGIN),
  }
}

function linkColumns(unsorted: readonly NewLink[], atoms: number): Graph['links'] {
  const links = [...unsorted].sort((a, b) => a.atom - b.atom || a.offset - b.offset)
  const rowStarts = new Uint32Array(atoms + 1)
  for (const { atom } of links) rowStarts[atom + 1]!++
  for (let i = 0; i < atoms; i++) rowStarts[i + 1]! += rowStarts[i]!
  return {
    length: links.length,
    rowStarts,
    offsets: Uint32Array.from(links, ({ offset }) => offset),
    kinds: Uint8Array.from(links, ({ kind }) => kind),
    targets: Int32Array.from(links, ({ target }) => target),
    deltas: Uint32Array.from(links, ({ delta }) => delta ?? 0),
  }
}

/** A builder that has all of `graph`: finished at once it is the same graph, without the offsets that atoms were read at. */
export function builderOf(graph: Graph): GraphBuilder {
  const builder = new GraphBuilder(graph)
  const { atoms, links, roots } = graph
  for (let atom = 0; atom < atoms.length; atom++) {
    const section = atoms.sections[atom] as Section
    builder.addAtom({ section, type: atoms.types[atom]!, align: atoms.aligns[atom]!, bytes: atomBytes(atoms, atom) })
    for (let i = links.rowStarts[atom]!; i < links.rowStarts[atom + 1]!; i++) {
      const [offset, kind, target, delta] = [links.offsets[i]!, links.kinds[i]!, links.targets[i]!, links.deltas[i]!]
      builder.addLink({ atom, offset, kind, target, delta })
    }
  }
  for (const [phase, late] of graph.deferred.entries()) {
    for (const [i, atom] of late.atoms.entries()) {
      builder.defer(phase + 1, { atom, offset: late.offsets[i]!, kind: late.kinds[i]!, target: 0 })
    }
  }
  for (let i = 0; i < roots.length; i++) {
    const atom = roots.atoms[i]!
    builder.addRoot({
      type: roots.types[i]!,
      length: roots.lengths[i]!,
      emacsOffset: roots.emacsOffsets[i]!,
      union: roots.unions.subarray(8 * i, 8 * i + 8),
      ...(atom === NO_ATOM ? {} : { atom, delta: roots.deltas[i]! }),
    })
  }
  builder.hashList = graph.hashList
  return builder
}
