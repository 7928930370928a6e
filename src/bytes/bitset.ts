/**
 * A fixed set of small integers, one bit each: mark bits, visited marks.
 *
 * `fromWords` and `toWords` convert from and to Emacs's form, an array of machine words in which bit i of the set is bit
 * `i % W` of word `i / W`, counted from the least significant end. Mirrors `struct dump_bitset`.
 * @module
 */
import type { ByteOrder } from './view.ts'

export class BitSet {
  readonly size: number
  readonly #bits: Uint8Array

  constructor(size: number, bits: Uint8Array = new Uint8Array(Math.ceil(size / 8))) {
    this.size = size
    this.#bits = bits
  }

  static filled(size: number): BitSet {
    return new BitSet(size, new Uint8Array(Math.ceil(size / 8)).fill(0xff))
  }

  /** Convert from words. Bits past the end of `words` are clear; words past the end of the set are ignored. */
  static fromWords(words: Uint8Array, size: number, order: ByteOrder, wordSize: 4 | 8): BitSet {
    const set = new BitSet(size)
    const turn = order === 'little' ? 0 : wordSize - 1
    for (let i = 0; i < set.#bits.length; i++) set.#bits[i] = words[i ^ turn] ?? 0
    return set
  }

  toWords(order: ByteOrder, wordSize: 4 | 8): Uint8Array {
    const words = new Uint8Array(Math.ceil(this.size / (8 * wordSize)) * wordSize)
    const turn = order === 'little' ? 0 : wordSize - 1
    for (let i = 0; i < this.#bits.length; i++) words[i ^ turn] = this.#bits[i]!
    return words
  }

  has(i: number): boolean {
    return i < this.size && (this.#bits[i >>> 3]! & (1 << (i & 7))) !== 0
  }

  add(i: number): void {
    if (i < this.size) this.#bits[i >>> 3]! |= 1 << (i & 7)
  }

  clear(): void {
    this.#bits.fill(0)
  }

  get count(): number {
    let count = 0
    for (let i = 0; i < this.size; i++) if (this.has(i)) count++
    return count
  }

  /** The members, ascending. */
  *[Symbol.iterator](): Generator<number> {
    for (let byte = 0; byte < this.#bits.length; byte++) {
      if (this.#bits[byte] === 0) continue
      for (let i = 8 * byte; i < 8 * byte + 8; i++) if (this.has(i)) yield i
    }
  }
}
