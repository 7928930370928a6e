/**
 * Emacs's hash arithmetic, by release, on unsigned words as wide as EMACS_INT.
 *
 * In Emacs 27 to 29, the result for a structure is reduced to fixnum width at every level. From 30 on, intermediate results
 * stay whole, and the final value is folded to 32 bits. Emacs 27 hashes strings byte by byte. From 28 on, it loads words in
 * the byte order of the machine, so the hash code of a string depends on the machine.
 *
 * Source: `sxhash_combine`, SXHASH_REDUCE, XHASH, `reduce_emacs_uint_to_hash_hash`, `knuth_hash` in src/lisp.h and
 * src/fns.c; `hash_string` (27–30), `hash_char_array` (31) in src/fns.c.
 * @module
 */
import type { HashRules } from '../layout/hash-rules.ts'
import type { Layout } from '../layout/layout.ts'

/** The arithmetic of the Emacs that wrote a dump: width of EMACS_INT, byte order, rules of the release. */
export class HashArithmetic {
  readonly rules: HashRules
  /** Width of EMACS_INT in bits. */
  readonly bits: number
  readonly #littleEndian: boolean
  readonly #high: boolean

  constructor({ hash, lispWordSize, byteOrder, tagging }: Layout) {
    this.rules = hash
    this.bits = 8 * lispWordSize
    this.#littleEndian = byteOrder === 'little'
    this.#high = tagging === 'high'
  }

  /** `sxhash_combine`: shift left by four, fold in the top bits, and add. */
  combine(x: bigint, y: bigint): bigint {
    // V8 compiles this without allocating BigInts, if the width is the literal 64.
    if (this.bits === 64) return BigInt.asUintN(64, (x << 4n) + (x >> 60n) + y)
    return BigInt.asUintN(this.bits, (x << 4n) + (x >> BigInt(this.bits - 4)) + y)
  }

  /** SXHASH_REDUCE of 27 to 29. Emacs 30 and 31 do not reduce intermediate values. */
  reduce(x: bigint): bigint {
    return this.rules.codes === 'uint32' ? x : BigInt.asUintN(this.bits - 2, x ^ (x >> 2n))
  }

  /** XHASH: a Lisp word without its two lowest bits, or, with high tags, without its two highest. */
  xhash(word: bigint): bigint {
    return this.#high ? BigInt.asUintN(62, word) : word >> 2n
  }

  /** The code that tables store: of fixnum width in 27 to 29, 32 bits from 30 on. */
  stored(x: bigint): bigint {
    if (this.rules.codes === 'fixnum') return BigInt.asUintN(this.bits - 2, x)
    return BigInt.asUintN(32, this.bits === 64 ? x ^ (x >> 32n) : x)
  }

  /**
   * The stored code of identity, `xhash(word) ^ tag`, for a word in two signed halves. It is signed in 27 to 29. It is a bigint
   * only beyond 2^53, which addresses without high tags do not reach.
   */
  identityCode(low: number, high: number): number | bigint {
    const isWide = this.bits === 64
    const tag = this.#high ? high >>> 29 : low & 7
    const xLow = (this.#high ? low : isWide ? (low >>> 2) | (high << 30) : low >>> 2) ^ tag
    const xHigh = this.#high ? high & 0x3fff_ffff : isWide ? high >>> 2 : 0
    if (this.rules.codes === 'uint32') return (isWide ? xLow ^ xHigh : xLow) >>> 0
    if (!isWide) return (xLow << 2) >> 2
    const signedHigh = (xHigh << 2) >> 2
    const code = signedHigh * 2 ** 32 + (xLow >>> 0)
    return Number.isSafeInteger(code) ? code : (BigInt(signedHigh) << 32n) | BigInt(xLow >>> 0)
  }

  /**
   * The hash of a string's bytes, before any reduction. Halves of 32 bits take a third of the time of bigints: thousands of names
   * are hashed at once.
   */
  string(bytes: Uint8Array): bigint {
    const hash = this.bits === 64 ? new WideHash() : new NarrowHash()
    this.#hashString(bytes, hash)
    return hash.value
  }

  #hashString(bytes: Uint8Array, hash: StringHash): void {
    const { strings } = this.rules
    const { length } = bytes
    const word = this.bits / 8
    let at = 0
    if (strings !== 'bytes') {
      const step = strings === 'words-then-bytes' ? word + (length >> 3) : Math.max(word, length >> 3)
      hash.start(length)
      for (; at + word <= length; at += step) this.#addWord(hash, bytes, at)
    }
    if (strings !== 'words') for (; at < length; at++) hash.add(0, bytes[at]!)
    else if (length >= word) this.#addWord(hash, bytes, length - word)
    else this.#addTail(hash, bytes)
  }

  #addWord(hash: StringHash, bytes: Uint8Array, at: number): void {
    const first = this.#load(bytes, at, 4)
    if (this.bits === 32) hash.add(0, first)
    else {
      const second = this.#load(bytes, at + 4, 4)
      if (this.#littleEndian) hash.add(second, first)
      else hash.add(first, second)
    }
  }

  /** Read less than a word of bytes: a half word if there is one, then a pair, then a byte. */
  #addTail(hash: StringHash, bytes: Uint8Array): void {
    const { length } = bytes
    let low = 0
    let high = 0
    let at = 0
    for (const size of this.bits === 64 ? [4, 2, 1] : [2, 1]) {
      if (length - at < size) continue
      // Before a half word there is nothing, so no shift is by more than two bytes.
      const bits = size === 4 ? 0 : 8 * size
      high = bits === 0 ? 0 : ((high << bits) | (low >>> (32 - bits))) >>> 0
      low = ((low << bits) >>> 0) + this.#load(bytes, at, size)
      at += size
    }
    hash.add(high, low)
  }

  #load(bytes: Uint8Array, at: number, size: number): number {
    let value = 0
    for (let i = 0; i < size; i++) value = value * 256 + bytes[this.#littleEndian ? at + size - 1 - i : at + i]!
    return value
  }
}

/** `sxhash_combine` with one word after the other, unsigned halves of each. */
interface StringHash {
  readonly value: bigint
  start(length: number): void
  add(high: number, low: number): void
}

class WideHash implements StringHash {
  #high = 0
  #low = 0

  start(length: number): void {
    this.#low = length
  }

  add(high: number, low: number): void {
    const top = this.#high >>> 28
    const sum = ((this.#low << 4) >>> 0) + top + low
    const shifted = ((this.#high << 4) | (this.#low >>> 28)) >>> 0
    this.#low = sum >>> 0
    this.#high = (shifted + high + (sum > 0xffff_ffff ? Math.floor(sum / 2 ** 32) : 0)) >>> 0
  }

  get value(): bigint {
    return (BigInt(this.#high) << 32n) | BigInt(this.#low)
  }
}

class NarrowHash implements StringHash {
  #hash = 0

  start(length: number): void {
    this.#hash = length
  }

  add(_high: number, low: number): void {
    this.#hash = (((this.#hash << 4) >>> 0) + (this.#hash >>> 28) + low) >>> 0
  }

  get value(): bigint {
    return BigInt(this.#hash)
  }
}

/** `knuth_hash`: the upper `bits` bits of a 32-bit product. */
export function knuth(code: bigint, bits: number): number {
  return bits === 0 ? 0 : Number(BigInt.asUintN(32, code * 2654435769n) >> BigInt(32 - bits))
}
