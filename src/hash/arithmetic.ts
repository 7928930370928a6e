/**
 * Emacs's hash arithmetic on unsigned words of EMACS_INT width, by release.
 *
 * In 27 to 29 every result of a structure's hash is squeezed to fixnum width, at every level; from 30 on nothing is, and
 * the final value is folded to 32 bits. Strings are hashed byte by byte in 27, by words loaded in the machine's byte
 * order since: from 28 on the code of a string depends on the machine.
 *
 * Source: `sxhash_combine`, SXHASH_REDUCE, XHASH, `reduce_emacs_uint_to_hash_hash`, `knuth_hash` in src/lisp.h and
 * src/fns.c; `hash_string` (27–30), `hash_char_array` (31) in src/fns.c.
 * @module
 */
import type { HashRules } from '../layout/hash-rules.ts'
import type { Layout } from '../layout/layout.ts'

/** Arithmetic of one dump's Emacs: width of EMACS_INT, byte order, rules of the release. */
export class HashArithmetic {
  readonly rules: HashRules
  /** Bits of EMACS_INT. */
  readonly bits: number
  readonly #littleEndian: boolean
  readonly #high: boolean

  constructor({ hash, lispWordSize, byteOrder, tagging }: Layout) {
    this.rules = hash
    this.bits = 8 * lispWordSize
    this.#littleEndian = byteOrder === 'little'
    this.#high = tagging === 'high'
  }

  /** `sxhash_combine`: shift by four, fold the top in, add. */
  combine(x: bigint, y: bigint): bigint {
    // Of this width, written as a number, the compiler makes no bigints.
    if (this.bits === 64) return BigInt.asUintN(64, (x << 4n) + (x >> 60n) + y)
    return BigInt.asUintN(this.bits, (x << 4n) + (x >> BigInt(this.bits - 4)) + y)
  }

  /** SXHASH_REDUCE of 27 to 29; 30 and 31 leave intermediate values whole. */
  reduce(x: bigint): bigint {
    return this.rules.codes === 'uint32' ? x : BigInt.asUintN(this.bits - 2, x ^ (x >> 2n))
  }

  /** XHASH: a Lisp word without its two lowest, or with high tags its two highest bits. */
  xhash(word: bigint): bigint {
    return this.#high ? BigInt.asUintN(62, word) : word >> 2n
  }

  /** The code as tables store it: of fixnum width in 27 to 29, 32 bits since. */
  stored(x: bigint): bigint {
    if (this.rules.codes === 'fixnum') return BigInt.asUintN(this.bits - 2, x)
    return BigInt.asUintN(32, this.bits === 64 ? x ^ (x >> 32n) : x)
  }

  /**
   * The stored code of identity, `xhash(word) ^ tag`, of a word in two signed halves: signed in 27 to 29, and a bigint only
   * beyond 2^53, where no address leads without high tags.
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
    const { strings } = this.rules
    if (strings === 'bytes') return this.#bytewise(0n, bytes, 0)
    const word = this.bits / 8
    const step = strings === 'words-then-bytes' ? word + (bytes.length >> 3) : Math.max(word, bytes.length >> 3)
    let hash = BigInt(bytes.length)
    let at = 0
    for (; at + word <= bytes.length; at += step) hash = this.combine(hash, this.#load(bytes, at, word))
    if (strings === 'words-then-bytes') return this.#bytewise(hash, bytes, at)
    const last = bytes.length >= word ? this.#load(bytes, bytes.length - word, word) : this.#tail(bytes)
    return this.combine(hash, last)
  }

  #bytewise(hash: bigint, bytes: Uint8Array, from: number): bigint {
    let result = hash
    for (let at = from; at < bytes.length; at++) result = this.combine(result, BigInt(bytes[at]!))
    return result
  }

  /** Fewer bytes than a word: a half word if there is one, then a pair, then a byte. */
  #tail(bytes: Uint8Array): bigint {
    let tail = 0n
    let at = 0
    for (const size of this.bits === 64 ? [4, 2, 1] : [2, 1]) {
      if (bytes.length - at < size) continue
      tail = (tail << BigInt(8 * size)) + this.#load(bytes, at, size)
      at += size
    }
    return tail
  }

  #load(bytes: Uint8Array, at: number, size: number): bigint {
    const view = new DataView(bytes.buffer, bytes.byteOffset + at, size)
    if (size === 8) return view.getBigUint64(0, this.#littleEndian)
    if (size === 4) return BigInt(view.getUint32(0, this.#littleEndian))
    return BigInt(size === 2 ? view.getUint16(0, this.#littleEndian) : view.getUint8(0))
  }
}

/** `knuth_hash`: the top `bits` bits of a 32-bit product. */
export function knuth(code: bigint, bits: number): number {
  return bits === 0 ? 0 : Number(BigInt.asUintN(32, code * 2654435769n) >> BigInt(32 - bits))
}
