/**
 * Emacs's hash arithmetic on unsigned words of EMACS_INT width, by release.
 *
 * In 27 to 29 every result of a structure's hash is squeezed to fixnum width, at every level; from 30 on nothing is, and
 * the final value is folded to 32 bits. From 28 on the code of a string depends on the machine's words and byte order.
 *
 * Source: `sxhash_combine`, SXHASH_REDUCE, XHASH, `reduce_emacs_uint_to_hash_hash`, `knuth_hash` in src/lisp.h and
 * src/fns.c.
 * @module
 */
import type { Layout } from '../layout/layout.ts'
import type { Release } from '../layout/releases.ts'
import { hashString } from './string-hash.ts'

/** Which of the three families of hash functions a release has. */
export type HashFamily = '27' | '28-29' | '30-31'

export const hashFamilies: Readonly<Record<Release, HashFamily>> = {
  '27': '27',
  '28': '28-29',
  '29': '28-29',
  '30': '30-31',
  '31': '30-31',
}

/** Arithmetic of one dump's Emacs: width of EMACS_INT, byte order, family. */
export class HashArithmetic {
  readonly family: HashFamily
  /** Bits of EMACS_INT. */
  readonly bits: number
  readonly #littleEndian: boolean
  readonly #high: boolean

  constructor({ release, facts, lispWordSize, byteOrder, tagging }: Layout) {
    this.family = hashFamilies[release ?? facts.nearestRelease]
    this.bits = 8 * lispWordSize
    this.#littleEndian = byteOrder === 'little'
    this.#high = tagging === 'high'
  }

  /** `sxhash_combine`: shift by four, fold the top in, add. */
  combine(x: bigint, y: bigint): bigint {
    return BigInt.asUintN(this.bits, (x << 4n) + (x >> BigInt(this.bits - 4)) + y)
  }

  /** SXHASH_REDUCE of 27 to 29; 30 and 31 leave intermediate values whole. */
  reduce(x: bigint): bigint {
    return this.family === '30-31' ? x : BigInt.asUintN(this.bits - 2, x ^ (x >> 2n))
  }

  /** XHASH: a Lisp word without its two lowest, or with high tags its two highest bits. */
  xhash(word: bigint): bigint {
    return this.#high ? BigInt.asUintN(62, word) : word >> 2n
  }

  /** The code as tables store it: of fixnum width in 27 to 29, 32 bits since. */
  stored(x: bigint): bigint {
    if (this.family !== '30-31') return BigInt.asUintN(this.bits - 2, x)
    return BigInt.asUintN(32, this.bits === 64 ? x ^ (x >> 32n) : x)
  }

  /** The hash of a string's bytes, before any reduction. */
  string(bytes: Uint8Array): bigint {
    return hashString(bytes, this.family, this.bits === 64 ? 8 : 4, this.#littleEndian)
  }
}

/** `knuth_hash`: the top `bits` bits of a 32-bit product. */
export function knuth(code: bigint, bits: number): number {
  return bits === 0 ? 0 : Number(BigInt.asUintN(32, code * 2654435769n) >> BigInt(32 - bits))
}
