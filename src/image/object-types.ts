/**
 * Exact object starts: one byte per DUMP_ALIGNMENT, an eighth of the file's size for an answer in one read.
 *
 * Emacs bisects `object_starts`; a million random questions take a third of that time here (`npm run bench`).
 * @module
 */
import { typesByCell } from '../layout/packing.ts'
import type { Image } from './image.ts'

/** No object starts here; what `pdumper_find_object_type_impl` returns then. */
export const NO_OBJECT = -1

export class ObjectTypes {
  /** Type + 1 of the object that starts at `i << #shift`, or 0. */
  readonly #types: Uint8Array
  readonly #shift: number

  constructor(image: Image) {
    this.#shift = Math.log2(image.layout.dumpAlignment)
    // Emacs asks only about aligned offsets, so an entry that is not aligned can never be found.
    const { entries, unitBits } = image.objectStarts
    this.#types = typesByCell(entries, unitBits, (image.bytes.length >>> this.#shift) + 1, this.#shift)
  }

  /** The type of the object that starts at `offset`, or -1: interior and misaligned offsets are no object. */
  at(offset: number): number {
    // Not a 32-bit offset, so in no dump: shifting would wrap it back into one.
    if (offset >>> 0 !== offset || (offset & ((1 << this.#shift) - 1)) !== 0) return NO_OBJECT
    return (this.#types[offset >>> this.#shift] ?? 0) - 1
  }
}
