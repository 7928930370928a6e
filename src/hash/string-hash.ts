/**
 * The hash of a string's bytes, by release: byte by byte in 27, by words of the machine and mostly a sample since.
 *
 * The 64-bit sum is kept as two 32-bit halves: the keys of a dump take 4 ms that way and 15 ms with bigints (10,000 keys,
 * Node 20). Where EMACS_INT has 32 bits the high half stays 0 and is not used.
 *
 * Source: `hash_string` (27 to 30), `hash_char_array` (31) in src/fns.c.
 * @module
 */
import type { HashFamily } from './arithmetic.ts'

/** The hash of `bytes` before any reduction, with EMACS_INT of `word` bytes. */
export function hashString(bytes: Uint8Array, family: HashFamily, word: 4 | 8, littleEndian: boolean): bigint {
  const sum = new Sum(bytes, word, littleEndian)
  if (family === '27') {
    sum.bytewise(0)
    return sum.value()
  }
  const size = bytes.length
  const step = family === '28-29' ? word + (size >> 3) : Math.max(word, size >> 3)
  sum.combine(0, size)
  let at = 0
  for (; at + word <= size; at += step) sum.word(at)
  if (family === '28-29') sum.bytewise(at)
  else if (size >= word) sum.word(size - word)
  else sum.tail()
  return sum.value()
}

/** `sxhash_combine` over and over: shift by four, fold the top in, add. */
class Sum {
  #high = 0
  #low = 0
  readonly #bytes: Uint8Array
  readonly #view: DataView
  readonly #wide: boolean
  readonly #littleEndian: boolean

  constructor(bytes: Uint8Array, word: 4 | 8, littleEndian: boolean) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    this.#wide = word === 8
    this.#littleEndian = littleEndian
  }

  value(): bigint {
    return this.#wide ? (BigInt(this.#high) << 32n) | BigInt(this.#low) : BigInt(this.#low)
  }

  combine(high: number, low: number): void {
    const top = (this.#wide ? this.#high : this.#low) >>> 28
    const sum = ((this.#low << 4) >>> 0) + top + low
    this.#high = (((this.#high << 4) | (this.#low >>> 28)) + high + Math.floor(sum / 2 ** 32)) >>> 0
    this.#low = sum >>> 0
  }

  word(at: number): void {
    if (!this.#wide) this.combine(0, this.#half(at))
    else if (this.#littleEndian) this.combine(this.#half(at + 4), this.#half(at))
    else this.combine(this.#half(at), this.#half(at + 4))
  }

  bytewise(from: number): void {
    for (let at = from; at < this.#bytes.length; at++) this.combine(0, this.#bytes[at]!)
  }

  /** Fewer bytes than a word, as one: a half word if there is one, then a pair, then a byte. */
  tail(): void {
    const size = this.#bytes.length
    let high = 0
    let low = 0
    let at = 0
    if (this.#wide && size >= 4) {
      low = this.#half(0)
      at = 4
    }
    if (size - at >= 2) {
      high = low >>> 16
      low = ((low << 16) | this.#view.getUint16(at, this.#littleEndian)) >>> 0
      at += 2
    }
    if (size > at) {
      high = (high << 8) | (low >>> 24)
      low = ((low << 8) | this.#bytes[at]!) >>> 0
    }
    this.combine(high, low)
  }

  #half(at: number): number {
    return this.#view.getUint32(at, this.#littleEndian)
  }
}
