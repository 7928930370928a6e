/**
 * Thaw: build the index and the chains of a table as Emacs does when it loads a dump at one placement.
 *
 * Emacs 28 and later thaw every table directly after the relocations. Emacs 27 keeps the stored vectors, and rehashes a table
 * with keys hashed by address on the first access. The result is identical to Emacs's, including the order within a chain.
 *
 * Out: codes as Emacs holds them, signed fixnums up to 29 and 32 unsigned bits from 30 on; indices of pairs, -1 for none.
 * Source: `hash_table_thaw` (28+), `hash_table_rehash` (27) in src/fns.c.
 * @module
 */
import type { Heap } from '../heap/heap.ts'
import { isNil } from '../heap/value.ts'
import { type HashArithmetic, knuth } from './arithmetic.ts'
import type { Hasher } from './sxhash.ts'
import { type HashTable, indexBits, isLive, keySlot, type StoredVectors } from './table.ts'
import { damaged, type Slots } from './vectors.ts'

/** The index and the chains of a hash table. */
export interface Thawed {
  /** Hash code of each pair, or NO_CODE. */
  readonly hash: BigInt64Array
  /** The next pair in the same chain; for a free pair, the next free one. */
  readonly next: Int32Array
  /** The first pair of each bucket. */
  readonly index: Int32Array
  /** Number of pairs in use. */
  readonly count: number
  /** Index of the first free pair, or -1. */
  readonly nextFree: number
}

/** The code of a free pair, for which Emacs stores nil. It differs from every hash code: these have at most 62 bits. */
export const NO_CODE = -(2n ** 63n)

/**
 * Build the index and chains of `table` at the placement of `hasher`.
 *
 * @throws PdmpError 'out-of-bounds': a stored vector holds a value that is invalid there
 */
export function thaw(heap: Heap, table: HashTable, hasher: Hasher): Thawed {
  const { stored, count, nextFree } = table
  if (stored !== null && !stored.needsRehash) return { ...readStored(heap, table, stored), count, nextFree }
  const codes = codesOf(heap, table, hasher)
  const next = stored === null ? new Int32Array(table.size).fill(-1) : readLinks(heap, stored.next, table.size)
  const index = link(codes, next, table, hasher.arithmetic)
  // The spare room of a frozen table becomes its free list. A stored table keeps its own list.
  if (table.form === 'frozen') for (let i = count; i < table.size - 1; i++) next[i] = i + 1
  return { hash: codes, next, index, count, nextFree }
}

/** The bucket of an unsigned hash code in `table`. */
export function bucketOf(code: bigint, table: HashTable, { bits }: HashArithmetic): number {
  if (table.form === 'compact') return knuth(code, indexBits(table.count))
  return Number(BigInt.asUintN(bits - 2, code) % BigInt(table.indexSize))
}

function codesOf(heap: Heap, table: HashTable, hasher: Hasher): BigInt64Array {
  const codes = new BigInt64Array(table.size).fill(NO_CODE)
  if (table.test === null) throw damaged(table.offset, 'the test of this hash table is not eq, eql or equal')
  const signedBits = table.form === 'compact' ? 64 : hasher.arithmetic.bits - 2
  for (let i = 0; i < table.size; i++) {
    if (!isLive(heap, table, i)) continue
    codes[i] = BigInt.asIntN(signedBits, hasher.codeOf(heap.valueAt(keySlot(heap, table, i)), table.test))
  }
  return codes
}

/** Insert every pair with a code at the front of its bucket, in ascending order, so that each chain descends. */
function link(codes: BigInt64Array, next: Int32Array, table: HashTable, arithmetic: HashArithmetic): Int32Array {
  const index = new Int32Array(table.indexSize).fill(-1)
  for (let i = 0; i < codes.length; i++) {
    if (codes[i] === NO_CODE) continue
    const bucket = bucketOf(codes[i]!, table, arithmetic)
    next[i] = index[bucket]!
    index[bucket] = i
  }
  return index
}

function readStored(heap: Heap, { size }: HashTable, { hash, next, index }: StoredVectors) {
  const codes = new BigInt64Array(size).fill(NO_CODE)
  for (let i = 0; hash !== null && i < size; i++) {
    const slot = hash.start + i * heap.layout.lispWordSize
    const code = heap.valueAt(slot)
    if (code.kind === 'fixnum') codes[i] = code.value
    else if (!isNil(code)) throw damaged(slot, 'the element is neither a hash code nor nil')
  }
  return { hash: codes, next: readLinks(heap, next, size), index: readLinks(heap, index, size) }
}

/** Read a vector of pair indices. */
function readLinks(heap: Heap, slots: Slots, size: number): Int32Array {
  const links = new Int32Array(slots.length)
  for (let i = 0; i < slots.length; i++) {
    const slot = slots.start + i * heap.layout.lispWordSize
    const link = heap.valueAt(slot)
    if (link.kind !== 'fixnum' || link.value < -1n || link.value >= size) {
      throw damaged(slot, `the element is not the number of one of the ${size} pairs`)
    }
    links[i] = Number(link.value)
  }
  return links
}
