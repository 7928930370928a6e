/**
 * The hash functions that place symbols in obarrays and keys in dumped tables, on bigints modulo 2^W.
 *
 * In:  bytes or a Lisp word, and the ABI. Out: codes and bucket numbers. W is the width of EMACS_INT.
 * Source: `hash_string`, `sxhash`, `hashfn_eq`, `knuth_hash`, `next_almost_prime` of 27.1 to 31.0.50.
 * @module
 */
import type { Abi } from './tiny-abi.ts'

const lispBits = (abi: Abi) => 8 * abi.lispWordSize
const combine = (abi: Abi, x: bigint, y: bigint) => {
  const bits = lispBits(abi)
  return BigInt.asUintN(bits, (x << 4n) + (x >> BigInt(bits - 4)) + y)
}

/** `size` bytes at `at` as the machine would load them. */
function load(abi: Abi, bytes: Uint8Array, at: number, size: number): bigint {
  let value = 0n
  for (let i = 0; i < size; i++) {
    const byte = bytes[at + (abi.byteOrder === 'little' ? size - 1 - i : i)]!
    value = (value << 8n) | BigInt(byte)
  }
  return value
}

/** The unreduced hash of a string's bytes. */
function stringHash(abi: Abi, bytes: Uint8Array): bigint {
  if (abi.release === '27') return bytes.reduce((hash, byte) => combine(abi, hash, BigInt(byte)), 0n)
  return abi.release < '30' ? stringHash28(abi, bytes) : stringHash30(abi, bytes)
}

function stringHash28(abi: Abi, bytes: Uint8Array): bigint {
  const word = abi.lispWordSize
  const step = word + (bytes.length >> 3)
  let hash = BigInt(bytes.length)
  let at = 0
  for (; at + word <= bytes.length; at += step) hash = combine(abi, hash, load(abi, bytes, at, word))
  for (; at < bytes.length; at++) hash = combine(abi, hash, BigInt(bytes[at]!))
  return hash
}

function stringHash30(abi: Abi, bytes: Uint8Array): bigint {
  const word = abi.lispWordSize
  let hash = BigInt(bytes.length)
  if (bytes.length >= word) {
    const step = Math.max(word, bytes.length >> 3)
    for (let at = 0; at + word <= bytes.length; at += step) hash = combine(abi, hash, load(abi, bytes, at, word))
    return combine(abi, hash, load(abi, bytes, bytes.length - word, word))
  }
  let tail = 0n
  let at = 0
  for (const size of word === 8 ? [4, 2, 1] : [2, 1]) {
    if (bytes.length - at < size) continue
    tail = (tail << BigInt(8 * size)) + load(abi, bytes, at, size)
    at += size
  }
  return combine(abi, hash, tail)
}

const reduce = (abi: Abi, hash: bigint) => (hash ^ (hash >> 2n)) & ((1n << BigInt(lispBits(abi) - 2)) - 1n)
const to32Bits = (abi: Abi, hash: bigint) => BigInt.asUintN(32, abi.lispWordSize === 8 ? hash ^ (hash >> 32n) : hash)
const knuth = (hash: bigint, bits: number) =>
  bits === 0 ? 0 : Number(BigInt.asUintN(32, hash * 2654435769n) >> BigInt(32 - bits))

/** Bucket of a symbol name in an obarray of `size` buckets; from 30 on a power of two. */
export function obarrayBucket(abi: Abi, name: Uint8Array, size: number): number {
  const hash = stringHash(abi, name)
  return abi.release < '30' ? Number(hash % BigInt(size)) : knuth(to32Bits(abi, hash), Math.log2(size))
}

/** Code of a string key of an `equal` table, as stored by tables that keep their codes. */
export const equalStringCode = (abi: Abi, bytes: Uint8Array): bigint => reduce(abi, stringHash(abi, bytes))

/** Code of a key of an `eq` table, from its Lisp word: XHASH ^ XTYPE. */
export function eqCode(abi: Abi, word: bigint): bigint {
  const unsigned = BigInt.asUintN(lispBits(abi), word)
  return abi.tagging === 'low' ? (unsigned >> 2n) ^ (unsigned & 7n) : BigInt.asUintN(62, unsigned) ^ (unsigned >> 61n)
}

/** Length of the index vector of a table with room for `size` pairs: 27 to 29. */
export function indexSize(size: number): number {
  let n = Math.trunc(size / 0.8125) | 1
  while (n % 3 === 0 || n % 5 === 0 || n % 7 === 0) n += 2
  return n
}
