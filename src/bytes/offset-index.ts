/**
 * A map from aligned offsets to numbers, such as the object that starts at an offset. A query takes one read.
 *
 * Units: bytes from the start of a file, or of a segment of memory.
 * @module
 */

export class OffsetIndex {
  /** Number + 1 for the offset `i << #shift`, or 0. */
  readonly #numbers: Uint32Array
  readonly #shift: number
  readonly #odd: number

  /** Make a map for offsets up to `size` that are multiples of `alignment`, a power of two. */
  constructor(size: number, alignment: number) {
    this.#shift = Math.log2(alignment)
    this.#odd = alignment - 1
    this.#numbers = new Uint32Array((size >>> this.#shift) + 1)
  }

  /** Set the number at `offset`. Does nothing if the offset is not aligned or is past the end. */
  set(offset: number, number: number): void {
    if ((offset & this.#odd) === 0) this.#numbers[offset >>> this.#shift] = number + 1
  }

  /** The number at exactly `offset`, or -1. */
  at(offset: number): number {
    // Reject offsets of more than 32 bits, which the shift would wrap around.
    if (offset >>> 0 !== offset || (offset & this.#odd) !== 0) return -1
    return (this.#numbers[offset >>> this.#shift] ?? 0) - 1
  }
}
