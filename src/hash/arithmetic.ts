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

  constructor(layout: Layout) {
    const { hash, lispWordSize, byteOrder, tagging } = layout
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

  /** The hash of a string's bytes, before any reduction. */
  string(bytes: Uint8Array): bigint {
    const { high, low } = this.halves(bytes, bytes.length)
    return this.bits === 64 ? (BigInt(high) << 32n) | BigInt(low) : BigInt(low)
  }

  /**
   * The same of `length` bytes from `start` on, as two unsigned halves of 32 bits. They take a third of the time of bigints:
   * thousands of names are hashed at once.
   */
  halves(bytes: Uint8Array, length: number, start = 0): HashHalves {
    const { strings } = this.rules
    const word = this.bits / 8
    const hash = new StringHash(strings === 'bytes' ? 0 : length, this.bits === 64)
    const end = start + length
    let at = start
    if (strings !== 'bytes') {
      const step = strings === 'words-then-bytes' ? word + (length >> 3) : Math.max(word, length >> 3)
      for (; at + word <= end; at += step) this.#addWord(hash, bytes, at)
    }
    if (strings !== 'words') for (; at < end; at++) hash.add(0, bytes[at]!)
    else if (length >= word) this.#addWord(hash, bytes, end - word)
    else this.#addTail(hash, bytes, start, length)
    return hash
  }

  /** The lowest 32 bits of the code that tables store (`stored`) for such a hash. */
  storedHalf({ high, low }: HashHalves): number {
    if (this.rules.codes === 'uint32') return (high ^ low) >>> 0
    return this.bits === 32 ? low & 0x3fff_ffff : low
  }

  #addWord(hash: StringHash, bytes: Uint8Array, at: number): void {
    const isWide = this.bits === 64
    const low = isWide && !this.#littleEndian ? at + 4 : at
    const high = isWide && this.#littleEndian ? at + 4 : at
    hash.add(isWide ? this.#load32(bytes, high) : 0, this.#load32(bytes, low))
  }

  #load32(bytes: Uint8Array, at: number): number {
    const a = bytes[at]!
    const b = bytes[at + 1]!
    const c = bytes[at + 2]!
    const d = bytes[at + 3]!
    return (this.#littleEndian ? a | (b << 8) | (c << 16) | (d << 24) : (a << 24) | (b << 16) | (c << 8) | d) >>> 0
  }

  /** Read less than a word of bytes: a half word if there is one, then a pair, then a byte. */
  #addTail(hash: StringHash, bytes: Uint8Array, start: number, length: number): void {
    let low = 0
    let high = 0
    let at = start
    for (let size = this.bits === 64 ? 4 : 2; size > 0; size >>= 1) {
      if ((length & size) === 0) continue
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

/** A word as two unsigned halves of 32 bits; the upper is 0 where EMACS_INT has 32 bits. */
export interface HashHalves {
  readonly high: number
  readonly low: number
}

/** `sxhash_combine` with one word after the other. */
class StringHash implements HashHalves {
  high = 0
  low: number
  readonly #isWide: boolean

  constructor(start: number, isWide: boolean) {
    this.low = start
    this.#isWide = isWide
  }

  add(high: number, low: number): void {
    const top = (this.#isWide ? this.high : this.low) >>> 28
    const sum = ((this.low << 4) >>> 0) + top + low
    if (this.#isWide) {
      const shifted = ((this.high << 4) | (this.low >>> 28)) >>> 0
      this.high = (shifted + high + (sum > 0xffff_ffff ? 1 : 0)) >>> 0
    }
    this.low = sum >>> 0
  }
}

/** `knuth_hash`: the upper `bits` bits of a 32-bit product. */
export const knuth = (code: bigint, bits: number): number => knuthOf(Number(BigInt.asUintN(32, code)), bits)

/** The same of the lowest 32 bits of a code. */
export const knuthOf = (code: number, bits: number): number =>
  // A shift is by less than 32 bits.
  bits === 0 ? 0 : Math.imul(code, 2654435769) >>> (32 - bits)
