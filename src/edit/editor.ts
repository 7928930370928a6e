/**
 * Editing of a graph: new bytes and links of atoms, new atoms, and other targets of roots.
 *
 * In: a graph, which is not changed. Out, from `finish`: a new graph. `finish` copies what no edit has touched; an atom is
 * copied when it is edited first.
 * Units: bytes from the start of the atom; offsets are those of the file that the graph was read from.
 * @module
 */
import { upperBound } from '../bytes/search.ts'
import {
  atomBytes,
  type Graph,
  type Links,
  linkAt,
  NO_ATOM,
  NO_ORIGIN,
  type Roots,
  type Section,
} from '../graph/graph.ts'

/** Kind and target of a link. See `Links`. */
export interface LinkTarget {
  /** Code of the relocation. */
  readonly kind: number
  /** An atom, or signed bytes from the Emacs basis. */
  readonly target: number
  /** Bytes from the start of the target atom. */
  readonly delta: number
}

export type AddedAtom = Parameters<GraphEditor['add']>[0]
export type RootAction = Parameters<GraphEditor['setRoot']>[1]

/** Edits a graph: bytes and links of atoms, new atoms, and what the roots refer to. The graph itself does not change. */
export class GraphEditor {
  /** The graph that is edited. */
  readonly graph: Graph
  /** The atom of the vector of all hash tables. */
  hashList: number
  readonly #added: AddedAtom[] = []
  readonly #bytes = new Map<number, Uint8Array>()
  readonly #links = new Map<number, Map<number, LinkTarget>>()
  readonly #roots = new Map<number, RootAction>()

  constructor(graph: Graph) {
    this.graph = graph
    this.hashList = graph.hashList
  }

  /** Number of atoms, including added ones. */
  get length(): number {
    return this.graph.atoms.length + this.#added.length
  }

  /** Whether anything has been changed. */
  get isChanged(): boolean {
    return this.#added.length + this.#bytes.size + this.#links.size + this.#roots.size > 0
  }

  /** The atom that contains the byte at `origin` of the file, and its offset in the atom; undefined for bytes outside atoms. */
  at(origin: number): { readonly atom: number; readonly offset: number } | undefined {
    const { origins, sizes, length } = this.graph.atoms
    const atom = upperBound(origins, origin, 0, length) - 1
    const offset = origin - (origins[atom] ?? Number.NEGATIVE_INFINITY)
    return atom >= 0 && offset < sizes[atom]! ? { atom, offset } : undefined
  }

  /** Add an atom. Returns its number. The editor keeps `bytes` and writes to them. */
  add(atom: {
    /** The section that contains the atom. */
    readonly section: Section
    /** Lisp tag of an object, or -1. */
    readonly type: number
    /** Alignment in bytes. */
    readonly align: number
    /** The bytes, with pointer words zero. */
    readonly bytes: Uint8Array
  }): number {
    this.#added.push(atom)
    const number = this.length - 1
    this.#bytes.set(number, atom.bytes)
    this.#links.set(number, new Map())
    return number
  }

  /** The bytes of an atom with all edits so far, for reading only. */
  bytes(atom: number): Uint8Array {
    return this.#bytes.get(atom) ?? atomBytes(this.graph.atoms, atom)
  }

  /** The bytes of an atom, for writing. */
  edit(atom: number): Uint8Array {
    const known = this.#bytes.get(atom)
    if (known !== undefined) return known
    const copy = atomBytes(this.graph.atoms, atom).slice()
    this.#bytes.set(atom, copy)
    return copy
  }

  /** Replace the bytes of an atom. The length may change. Its links stay. */
  replace(atom: number, bytes: Uint8Array): void {
    this.#bytes.set(atom, bytes)
  }

  /** The link at `offset`, in bytes from the start of the atom; undefined if there is none. */
  link(atom: number, offset: number): LinkTarget | undefined {
    const changed = this.#links.get(atom)
    if (changed !== undefined) return changed.get(offset)
    const { links } = this.graph
    const link = linkAt(links, atom, offset)
    return link < 0 ? undefined : targetOf(links, link)
  }

  /** Make the word at `offset`, in bytes from the start of the atom, a link to `target`. It replaces a link that is there. */
  setLink(atom: number, offset: number, target: LinkTarget): void {
    this.#row(atom).set(offset, target)
  }

  /** Remove the link at `offset`, if there is one. The bytes of the word become what `edit` writes there. */
  removeLink(atom: number, offset: number): void {
    if (this.link(atom, offset) !== undefined) this.#row(atom).delete(offset)
  }

  /** Set what Emacs relocation `i` writes. The address that it writes to stays. */
  setRoot(
    i: number,
    action: {
      /** Code of the Emacs relocation. */
      readonly type: number
      /** Number of bytes, a Lisp tag, or 0, as in the file. */
      readonly length: number
      /** The atom, or -1. */
      readonly atom: number
      /** Bytes from the start of the atom. */
      readonly delta: number
      /** The eight bytes of the union, in memory order. */
      readonly union: Uint8Array
    },
  ): void {
    this.#roots.set(i, action)
  }

  /** Make the graph with all edits. The editor can be used further. */
  finish(): Graph {
    const { graph } = this
    return {
      ...graph,
      atoms: this.#atomColumns(),
      links: this.#linkColumns(),
      roots: rootsWith(graph.roots, this.#roots),
      hashList: this.hashList,
    }
  }

  #row(atom: number): Map<number, LinkTarget> {
    const known = this.#links.get(atom)
    if (known !== undefined) return known
    const { links } = this.graph
    const row = new Map<number, LinkTarget>()
    for (let i = links.rowStarts[atom]!; i < links.rowStarts[atom + 1]!; i++)
      row.set(links.offsets[i]!, targetOf(links, i))
    this.#links.set(atom, row)
    return row
  }

  #atomColumns(): Graph['atoms'] {
    const { atoms } = this.graph
    const { length } = this
    const extend = <T extends Uint8Array | Int8Array | Uint32Array | Int32Array>(column: T, more: number[]): T => {
      const longer = new (column.constructor as new (length: number) => T)(length)
      longer.set(column)
      longer.set(more, atoms.length)
      return longer
    }
    const starts = extend(atoms.starts, [])
    const sizes = extend(atoms.sizes, [])
    const moved = [...this.#bytes].filter(([atom, { length: size }]) => atom >= atoms.length || size !== sizes[atom])
    let end = atoms.data.length
    for (const [atom, { length: size }] of moved) {
      starts[atom] = end
      sizes[atom] = size
      end += size
    }
    const data = new Uint8Array(end)
    data.set(atoms.data)
    for (const [atom, bytes] of this.#bytes) data.set(bytes, starts[atom])
    return {
      length,
      sections: extend(
        atoms.sections,
        this.#added.map(({ section }) => section),
      ),
      types: extend(
        atoms.types,
        this.#added.map(({ type }) => type),
      ),
      aligns: extend(
        atoms.aligns,
        this.#added.map(({ align }) => align),
      ),
      origins: extend(
        atoms.origins,
        this.#added.map(() => NO_ORIGIN),
      ),
      data,
      starts,
      sizes,
    }
  }

  #linkColumns(): Links {
    const { links, atoms } = this.graph
    const { length } = this
    let count = links.length
    for (const [atom, row] of this.#links) count += row.size - (atom < atoms.length ? rowLength(links, atom) : 0)
    const columns = {
      length: count,
      rowStarts: new Uint32Array(length + 1),
      offsets: new Uint32Array(count),
      kinds: new Uint8Array(count),
      targets: new Int32Array(count),
      deltas: new Uint32Array(count),
    }
    let at = 0
    let next = 0
    for (const atom of [...this.#links.keys(), length].sort((a, b) => a - b)) {
      at = copyRows(links, next, Math.min(atom, atoms.length), columns, at)
      if (atom === length) break
      const row = [...this.#links.get(atom)!].sort(([a], [b]) => a - b)
      for (const [offset, { kind, target, delta }] of row) {
        columns.offsets[at] = offset
        columns.kinds[at] = kind
        columns.targets[at] = target
        columns.deltas[at++] = delta
      }
      columns.rowStarts[atom + 1] = at
      next = atom + 1
    }
    return columns
  }
}

const targetOf = ({ kinds, targets, deltas }: Links, i: number): LinkTarget => ({
  kind: kinds[i]!,
  target: targets[i]!,
  delta: deltas[i]!,
})

const rowLength = ({ rowStarts }: Links, atom: number): number => rowStarts[atom + 1]! - rowStarts[atom]!

/** Copy the rows of atoms `first` up to `end` to `at`. Returns the index after the last copied row. */
function copyRows(links: Links, first: number, end: number, to: Links, at: number): number {
  if (first >= end) return at
  const from = links.rowStarts[first]!
  const until = links.rowStarts[end]!
  for (const name of ['offsets', 'kinds', 'targets', 'deltas'] as const)
    to[name].set(links[name].subarray(from, until), at)
  for (let atom = first; atom < end; atom++) to.rowStarts[atom + 1] = at + links.rowStarts[atom + 1]! - from
  return at + until - from
}

function rootsWith(roots: Roots, changes: ReadonlyMap<number, RootAction>): Roots {
  if (changes.size === 0) return roots
  const changed = {
    ...roots,
    types: roots.types.slice(),
    lengths: roots.lengths.slice(),
    atoms: roots.atoms.slice(),
    deltas: roots.deltas.slice(),
    unions: roots.unions.slice(),
  }
  for (const [i, { type, length, atom, delta, union }] of changes) {
    changed.types[i] = type
    changed.lengths[i] = length
    changed.atoms[i] = atom
    changed.deltas[i] = delta
    changed.unions.set(atom === NO_ATOM ? union : new Uint8Array(8), 8 * i)
  }
  return changed
}
