/**
 * The pieces of a dump that become atoms, as columns with an index by offset.
 *
 * Units: bytes from the start of the file.
 * @module
 */
import { OffsetIndex } from '../bytes/offset-index.ts'
import { upperBound } from '../bytes/search.ts'
import type { Image } from '../image/image.ts'
import type { Section } from './graph.ts'

/** Atoms in the order of the file, with the columns of `Atoms`. */
export interface Cut {
  readonly starts: Uint32Array
  readonly sizes: Uint32Array
  readonly sections: Uint8Array
  readonly types: Int8Array
  readonly aligns: Uint8Array
  readonly pageSize: number
  /** The atom that contains the byte at `offset`, or -1. */
  atomAt(offset: number): number
}

/** A future atom. */
export interface Piece {
  /** Offset in the file. */
  readonly start: number
  /** Size in bytes. */
  readonly size: number
  /** Alignment in bytes. */
  readonly align: number
  /** Lisp tag of an object, or -1. */
  readonly type: number
}

/** Pieces in ascending order as columns, with an index by offset. */
export class PieceColumns {
  #length = 0
  readonly #starts: Uint32Array
  readonly #sizes: Uint32Array
  readonly #sections: Uint8Array
  readonly #types: Int8Array
  readonly #aligns: Uint8Array
  /** Index of the atom that starts at an offset. */
  readonly #atoms: OffsetIndex

  constructor({ bytes, layout, objectStarts, emacsRelocs, dumpRelocs }: Image) {
    // Each piece is an object, a copy, or the target of a relocation.
    const most = 4 + objectStarts.length + emacsRelocs.length + dumpRelocs[0]!.length
    this.#starts = new Uint32Array(most)
    this.#sizes = new Uint32Array(most)
    this.#sections = new Uint8Array(most)
    this.#types = new Int8Array(most)
    this.#aligns = new Uint8Array(most)
    this.#atoms = new OffsetIndex(bytes.length, layout.dumpAlignment)
  }

  add(section: Section, { start, size, align, type }: Piece): void {
    const i = this.#length++
    this.#starts[i] = start
    this.#sizes[i] = size
    this.#sections[i] = section
    this.#types[i] = type
    this.#aligns[i] = align
    this.#atoms.set(start, i)
  }

  finish(pageSize: number): Cut {
    const length = this.#length
    const starts = this.#starts.slice(0, length)
    const sizes = this.#sizes.slice(0, length)
    const floor = (offset: number): number => {
      const atom = upperBound(starts, offset) - 1
      return atom >= 0 && offset < starts[atom]! + sizes[atom]! ? atom : -1
    }
    const exact = this.#atoms
    const atomAt = (offset: number): number => {
      const atom = exact.at(offset)
      return atom >= 0 ? atom : floor(offset)
    }
    const columns = {
      sections: this.#sections.slice(0, length),
      types: this.#types.slice(0, length),
      aligns: this.#aligns.slice(0, length),
    }
    return { starts, sizes, ...columns, pageSize, atomAt }
  }
}

/** The largest power of two up to 8 that divides `offset`. */
export const alignOf = (offset: number): number => Math.min(8, offset & -offset) || 8
