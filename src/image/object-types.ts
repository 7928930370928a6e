/**
 * Exact object starts: one byte per DUMP_ALIGNMENT, so that a query takes one read, and memory an eighth of the file's size.
 *
 * Emacs bisects `object_starts`. A million random queries take three times as long that way (`npm run bench`).
 * @module
 */
import { typesByCell } from '../layout/packing.ts'
import type { Image } from './image.ts'

/** The result where no object starts, as of `pdumper_find_object_type_impl`. */
export const NO_OBJECT = -1

export class ObjectTypes {
  /** Type + 1 of the object that starts at `i << #shift`, or 0. */
  readonly #types: Uint8Array
  readonly #shift: number

  constructor(image: Image) {
    this.#shift = Math.log2(image.layout.dumpAlignment)
    // Emacs queries only aligned offsets, so it never finds an entry that is not aligned.
    const { entries, unitBits } = image.objectStarts
    this.#types = typesByCell(entries, unitBits, (image.bytes.length >>> this.#shift) + 1, this.#shift)
  }

  /** The type of the object that starts exactly at `offset`, or -1, also for misaligned offsets. */
  at(offset: number): number {
    // Reject numbers beyond 32 bits, which the shift below would wrap around.
    if (offset >>> 0 !== offset || (offset & ((1 << this.#shift) - 1)) !== 0) return NO_OBJECT
    return (this.#types[offset >>> this.#shift] ?? 0) - 1
  }
}
