/**
 * The link view of a dump: atoms and links, free of addresses. What may be moved, edited and shared.
 *
 * An atom is a run of bytes that stays in one piece: a Lisp object with the satellites that must follow it (intervals,
 * blv and fwd, hash pairs, buckets, itree node), a payload of the cold section, an image to be copied into the executable.
 * Its pointer words are blank; a link says for each where it leads: to a place in another atom, or to an offset from the
 * Emacs basis. Roots are the Emacs relocations, whose targets are atoms too. Nothing here knows where an atom will lie.
 *
 * Columns and compressed rows: a large dump has 320,000 atoms and 560,000 links.
 * Units: bytes from the start of the atom, unless a name says otherwise.
 * Source: what `dump_object` writes and `dump_drain_*` defer in src/pdumper.c.
 * @module
 */
import { upperBound } from '../bytes/search.ts'
import type { Layout } from '../layout/layout.ts'

/**
 * The sections of a dump as the writer fills them, in this order. `behind` is the end of the hot section, the satellites
 * of builtin symbols ("hot parts of discardable objects"), which follows the last object.
 */
export const Section = { hot: 0, behind: 1, discardable: 2, cold: 3 } as const
export type Section = (typeof Section)[keyof typeof Section]

/** No atom; as a type, no Lisp object. */
export const NO_ATOM = -1
/** Origin of an atom that no file holds. */
export const NO_ORIGIN = -1

/** Atom `i` is `sizes[i]` bytes of `data` from `starts[i]` on. */
export interface Atoms {
  readonly length: number
  readonly sections: Uint8Array
  /** Lisp tag of an object that gets an entry in `object_starts`, or -1. */
  readonly types: Int8Array
  /** The atom starts at a multiple of this many bytes. */
  readonly aligns: Uint8Array
  readonly data: Uint8Array
  /** Bytes from the start of `data`. */
  readonly starts: Uint32Array
  readonly sizes: Uint32Array
  /** Where the atom lay in the file that it was read from, or -1: for orders, messages and names, never for placing. */
  readonly origins: Int32Array
}

/** Links of atom `i` are those from `rowStarts[i]` up to `rowStarts[i + 1]`, by ascending place. */
export interface Links {
  readonly length: number
  readonly rowStarts: Uint32Array
  /** Where in the atom the pointer word is; of a bignum's link, where the object is. */
  readonly places: Uint32Array
  /** Code of the relocation in `layout.relocKinds`, which says what the word is and which base it counts from. */
  readonly kinds: Uint8Array
  /** An atom, or signed bytes from the Emacs basis, as the kind says. */
  readonly targets: Int32Array
  /** Bytes from the start of the target atom; 0 for links into Emacs. */
  readonly deltas: Uint32Array
}

/** Relocations of one late phase: objects that wait for native code. */
export interface Deferred {
  readonly atoms: Uint32Array
  readonly places: Uint32Array
  readonly kinds: Uint8Array
}

/** The Emacs relocations, by ascending Emacs offset. */
export interface Roots {
  readonly length: number
  readonly types: Uint8Array
  /** Bytes of a copy or an immediate, a Lisp tag, or 0: as in the file. */
  readonly lengths: Int32Array
  /** Signed bytes from the Emacs basis. */
  readonly emacsOffsets: Int32Array
  /** An atom for what leads into the dump, else -1. */
  readonly atoms: Int32Array
  readonly deltas: Uint32Array
  /** The eight bytes of each union, in memory order; blank where `atoms` has an atom. */
  readonly unions: Uint8Array
}

export interface Graph {
  readonly layout: Layout
  /** The 32 bytes that tie a dump to one executable. */
  readonly fingerprint: Uint8Array
  /** The cold section starts at a multiple of this: the page of the machine that dumped, or the release's. */
  readonly pageSize: number
  readonly atoms: Atoms
  readonly links: Links
  /** By phase, late and very late; empty before 28. */
  readonly deferred: readonly Deferred[]
  readonly roots: Roots
  /** The vector of all hash tables, which the header names; -1 where it names none. */
  readonly hashList: number
}

/** The bytes of atom `i`, pointer words blank. */
export function atomBytes({ data, starts, sizes }: Atoms, i: number): Uint8Array {
  return data.subarray(starts[i]!, starts[i]! + sizes[i]!)
}

/** Index of the link at `place` of atom `i`, or -1. */
export function linkAt({ rowStarts, places }: Links, i: number, place: number): number {
  const link = upperBound(places, place, rowStarts[i], rowStarts[i + 1]) - 1
  return link >= rowStarts[i]! && places[link] === place ? link : -1
}
