/**
 * Construction of columns of a graph from rows, for roots and deferred relocations, of which there are at most thousands.
 *
 * Units: bytes from the start of the atom; for roots, bytes from the Emacs basis.
 * @module
 */
import { type Deferred, NO_ATOM, type Roots } from './graph.ts'

/** An Emacs relocation: see `Roots`. */
export interface RootRow {
  /** Code of the Emacs relocation. */
  readonly type: number
  /** Number of bytes, a Lisp tag, or 0, as in the file. */
  readonly length: number
  /** The address that it writes to, in bytes from the Emacs basis. */
  readonly emacsOffset: number
  /** The atom, for a root that refers to the dump. */
  readonly atom?: number
  /** Bytes from the start of the atom. Default: 0. */
  readonly delta?: number
  /** Eight bytes in memory order, for a root that does not refer to the dump. */
  readonly union?: Uint8Array
}

/** Make the columns of roots, sorted by the address that they write to. */
export function rootColumns(unsorted: readonly RootRow[]): Roots {
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

/** A relocation of a late phase: see `Deferred`. */
export interface DeferredRow {
  /** The atom that the relocation patches. */
  readonly atom: number
  /** Offset in the atom, in bytes. */
  readonly offset: number
  /** Code of the relocation. */
  readonly kind: number
}

/** Make the columns of one late phase, in the order of the rows. */
export const deferredColumns = (rows: readonly DeferredRow[]): Deferred => ({
  atoms: Uint32Array.from(rows, ({ atom }) => atom),
  offsets: Uint32Array.from(rows, ({ offset }) => offset),
  kinds: Uint8Array.from(rows, ({ kind }) => kind),
})
