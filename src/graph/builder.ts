/**
 * Build a graph atom by atom: for a process that dumps itself, and for edits of a graph that was read.
 *
 * Atoms, links and roots come in any order; `finish` makes rows of them. Nothing that was read is changed: a builder that
 * starts from a graph copies its columns when it finishes.
 * Units: bytes from the start of the atom.
 * @module
 */
import type { Layout } from '../layout/layout.ts'
import { type Deferred, type Graph, NO_ATOM, NO_ORIGIN, type Section } from './graph.ts'

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
  readonly place: number
  readonly kind: number
  /** An atom, or signed bytes from the Emacs basis. */
  readonly target: number
  readonly delta?: number
}

/** An Emacs relocation: see `Roots`. */
export interface NewRoot {
  readonly type: number
  readonly length: number
  readonly emacsOffset: number
  readonly atom?: number
  readonly delta?: number
  /** Eight bytes in memory order, for what does not lead into the dump. */
  readonly union?: Uint8Array
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
  readonly #roots: NewRoot[] = []
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

  addRoot(root: NewRoot): void {
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
  const links = [...unsorted].sort((a, b) => a.atom - b.atom || a.place - b.place)
  const rowStarts = new Uint32Array(atoms + 1)
  for (const { atom } of links) rowStarts[atom + 1]!++
  for (let i = 0; i < atoms; i++) rowStarts[i + 1]! += rowStarts[i]!
  return {
    length: links.length,
    rowStarts,
    places: Uint32Array.from(links, ({ place }) => place),
    kinds: Uint8Array.from(links, ({ kind }) => kind),
    targets: Int32Array.from(links, ({ target }) => target),
    deltas: Uint32Array.from(links, ({ delta }) => delta ?? 0),
  }
}

function deferredColumns(links: readonly NewLink[]): Deferred {
  return {
    atoms: Uint32Array.from(links, ({ atom }) => atom),
    places: Uint32Array.from(links, ({ place }) => place),
    kinds: Uint8Array.from(links, ({ kind }) => kind),
  }
}

export function rootColumns(unsorted: readonly NewRoot[]): Graph['roots'] {
  const roots = [...unsorted].sort((a, b) => a.emacsOffset - b.emacsOffset)
  const unions = new Uint8Array(8 * roots.length)
  for (const [i, { union }] of roots.entries()) if (union !== undefined) unions.set(union, 8 * i)
  return {
    length: roots.length,
    types: Uint8Array.from(roots, ({ type }) => type),
    lengths: Int32Array.from(roots, ({ length }) => length),
    emacsOffsets: Int32Array.from(roots, ({ emacsOffset }) => emacsOffset),
    atoms: Int32Array.from(roots, ({ atom }) => atom ?? NO_ATOM),
    deltas: Uint32Array.from(roots, ({ delta }) => delta ?? 0),
    unions,
  }
}
