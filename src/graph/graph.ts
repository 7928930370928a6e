/**
 * The link view of a dump: atoms and links, independent of addresses, which can be moved, edited and shared.
 *
 * An atom is a run of bytes that stays together: a Lisp object with the satellites that must follow it (intervals,
 * blv and fwd, hash pairs, buckets, itree node), a payload of the cold section, or an image that is copied into the executable.
 * The pointer words of an atom are zero. A link gives the target of each: an offset in another atom, or an offset from the
 * Emacs basis. Roots are the Emacs relocations, which may also refer to atoms. The graph does not determine where atoms are placed.
 *
 * The graph is stored as columns and compressed rows, because a large dump has 320,000 atoms and 560,000 links.
 * Units: bytes from the start of the atom, unless a name says otherwise.
 * Source: what `dump_object` writes and `dump_drain_*` defer in src/pdumper.c.
 * @module
 */
import { upperBound } from '../bytes/search.ts'
import type { Layout } from '../layout/layout.ts'

/**
 * The sections of a dump in the order in which the writer fills them. `behind` is the end of the hot section, after the last
 * object: the satellites of builtin symbols ("hot parts of discardable objects").
 */
export const Section = { hot: 0, behind: 1, discardable: 2, cold: 3 } as const
/** A code of `Section`. */
export type Section = (typeof Section)[keyof typeof Section]

/** Stands for the absence of an atom; as the type of an atom, for one that is not a Lisp object. */
export const NO_ATOM = -1
/** The origin of an atom that was not read from a file. */
export const NO_ORIGIN = -1

/** Atoms as columns. Atom `i` is `sizes[i]` bytes of `data` from `starts[i]` on. */
export interface Atoms {
  /** Number of atoms. */
  readonly length: number
  /** Section of each atom. */
  readonly sections: Uint8Array
  /** Lisp tag of an object that has an entry in `object_starts`, or -1. */
  readonly types: Int8Array
  /** Alignment of the atom in bytes. */
  readonly aligns: Uint8Array
  /** The bytes of all atoms, with pointer words zero. */
  readonly data: Uint8Array
  /** Start of each atom, in bytes from the start of `data`. */
  readonly starts: Uint32Array
  /** Size of each atom, in bytes. */
  readonly sizes: Uint32Array
  /** Offset of the atom in the file that it was read from, or -1. Used for orders, messages and names, but not for placement. */
  readonly origins: Int32Array
}

/** Links as columns. Those of atom `i` are `rowStarts[i]` up to `rowStarts[i + 1]`, in ascending order of offset. */
export interface Links {
  /** Number of links. */
  readonly length: number
  /** Index of the first link of each atom, and the number of links. */
  readonly rowStarts: Uint32Array
  /** Offset of the pointer word in the atom; for a bignum, the offset of the object. */
  readonly offsets: Uint32Array
  /** Code of the relocation in `layout.relocKinds`, which determines the form of the word and its base. */
  readonly kinds: Uint8Array
  /** An atom, or signed bytes from the Emacs basis, depending on the kind. */
  readonly targets: Int32Array
  /** Bytes from the start of the target atom; 0 for links into Emacs. */
  readonly deltas: Uint32Array
}

/** The Emacs relocations, by ascending Emacs offset. */
export interface Roots {
  /** Number of roots. */
  readonly length: number
  /** Code of each Emacs relocation. */
  readonly types: Uint8Array
  /** As in the file: number of bytes of a copy or an immediate, a Lisp tag, or 0. */
  readonly lengths: Int32Array
  /** Signed bytes from the Emacs basis. */
  readonly emacsOffsets: Int32Array
  /** The atom, for roots that refer to the dump, otherwise -1. */
  readonly atoms: Int32Array
  /** Bytes from the start of the atom. */
  readonly deltas: Uint32Array
  /** The eight bytes of each union, in memory order; zero for roots that refer to an atom. */
  readonly unions: Uint8Array
}

/** A dump taken apart into atoms, which can be moved, and links between them. It contains no addresses. */
export interface Graph {
  /** The layout of the dump. */
  readonly layout: Layout
  /** The 32 bytes that identify the executable that the dump belongs to. */
  readonly fingerprint: Uint8Array
  /** Alignment of the cold section: the page size of the dumping machine, or that of the release. */
  readonly pageSize: number
  /** All atoms. */
  readonly atoms: Atoms
  /** All links. */
  readonly links: Links
  /** Relocations of the late and the very late phase, which apply to objects that wait for native code. Empty before Emacs 28. */
  readonly deferred: readonly {
    /** The atom that each relocation patches. */
    readonly atoms: Uint32Array
    /** Offset in the atom, in bytes. */
    readonly offsets: Uint32Array
    /** Code of each relocation. */
    readonly kinds: Uint8Array
  }[]
  /** All roots. */
  readonly roots: Roots
  /** The atom of the vector of all hash tables, which the header refers to; -1 if there is none. */
  readonly hashList: number
}

/** Relocations of one late phase. */
export type Deferred = Graph['deferred'][number]

/** The bytes of atom `i`, with pointer words zero. */
export function atomBytes({ data, starts, sizes }: Atoms, i: number): Uint8Array {
  return data.subarray(starts[i]!, starts[i]! + sizes[i]!)
}

/** Index of the link at `offset` of atom `i`, or -1. */
export function linkAt({ rowStarts, offsets }: Links, i: number, offset: number): number {
  const link = upperBound(offsets, offset, rowStarts[i], rowStarts[i + 1]) - 1
  return link >= rowStarts[i]! && offsets[link] === offset ? link : -1
}
