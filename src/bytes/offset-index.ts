/**
 * A number for each of many aligned offsets: which object starts here, which link this word is. One read to ask.
 *
 * Units: bytes from the start of a file, or of a segment of memory.
 * @module
 */

export class OffsetIndex {
  /** Number + 1 of what is at `i << #shift`, or 0. */
  readonly #numbers: Uint32Array
  readonly #shift: number
  readonly #odd: number

  /** For offsets up to `size` that are multiples of `alignment`, a power of two. */
  constructor(size: number, alignment: number) {
    this.#shift = Math.log2(alignment)
    this.#odd = alignment - 1
    this.#numbers = new Uint32Array((size >>> this.#shift) + 1)
  }

  /** Let `number` be at `offset`. One that is not aligned, or is past the end, is not kept. */
  set(offset: number, number: number): void {
    if ((offset & this.#odd) === 0) this.#numbers[offset >>> this.#shift] = number + 1
  }

  /** The number at exactly `offset`, or -1. */
  at(offset: number): number {
    // Shifting would bring an offset that has more than 32 bits back into the index.
    if (offset >>> 0 !== offset || (offset & this.#odd) !== 0) return -1
    return (this.#numbers[offset >>> this.#shift] ?? 0) - 1
  }
}
