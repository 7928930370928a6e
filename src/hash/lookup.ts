/**
 * Look-up of a key in a hash table as Emacs does it: bucket, chain, comparison. Each search is bounded by the table's size.
 *
 * The placement of the hasher must be the one that the index was built for. With another placement, keys that are hashed by
 * address are searched for in the wrong bucket. This is why Emacs rehashes tables after a load.
 *
 * Source: `hash_lookup`, `hash_find` in src/fns.c.
 * @module
 */
import type { Heap } from '../heap/heap.ts'
import { eq, type Value } from '../heap/value.ts'
import type { Names } from '../lisp/names.ts'
import { Equality } from './equality.ts'
import { Hasher } from './sxhash.ts'
import { type HashTable, keySlot, valueSlot } from './table.ts'
import { bucketOf, type Thawed, thaw } from './thaw.ts'
import { damaged } from './vectors.ts'

/**
 * Look-up in a hash table of a dump.
 *
 * @param dump an open dump, or its heap and names
 * @throws PdmpError 'out-of-bounds': a stored vector holds a value that is invalid there, or the test of the table is unknown
 */
export function lookupIn(
  { heap, names }: { readonly heap: Heap; readonly names: Names },
  table: HashTable,
): TableLookup {
  // Any placement gives the same answer, if table and key are hashed with the same one.
  const hasher = new Hasher(heap, names)
  return new TableLookup(heap, table, thaw(heap, table, hasher), hasher, new Equality(heap, names))
}

/** Look-up of keys in one hash table: `hash_lookup`. */
export class TableLookup {
  readonly #heap: Heap
  readonly #table: HashTable
  readonly #thawed: Thawed
  readonly #hasher: Hasher
  readonly #equality: Equality
  /** Number of pairs visited so far. */
  steps = 0

  /** @internal */
  constructor(heap: Heap, table: HashTable, thawed: Thawed, hasher: Hasher, equality: Equality) {
    this.#heap = heap
    this.#table = table
    this.#thawed = thawed
    this.#hasher = hasher
    this.#equality = equality
  }

  /**
   * The index of the pair whose key is `key`, or -1.
   *
   * @param key a value of the dump, or a string: its length in characters, and its bytes in Emacs's internal encoding
   */
  find(key: Value | { readonly kind: 'text'; readonly length: number; readonly bytes: Uint8Array }): number {
    const { test, form } = this.#table
    const { hash, next, index } = this.#thawed
    if (test === null) throw damaged(this.#table.offset, 'the test of this hash table is not eq, eql or equal')
    if (key.kind === 'text' && test !== 'equal') return -1
    const code = key.kind === 'text' ? this.#hasher.codeOfText(key.bytes) : this.#hasher.codeOf(key, test)
    const { arithmetic } = this.#hasher
    const stored = form === 'compact' ? code : BigInt.asIntN(arithmetic.bits - 2, code)
    let i = index[bucketOf(code, this.#table, arithmetic)]!
    for (let left = this.#table.size; i >= 0 && left > 0; left--) {
      this.steps++
      const other = this.#heap.valueAt(keySlot(this.#heap, this.#table, i))
      if (key.kind !== 'text' && eq(key, other)) return i
      if (test !== 'eq' && hash[i] === stored && this.#equality.same(test, key, other)) return i
      i = next[i]!
    }
    return -1
  }

  /** The value of `key`, as `find` takes it; undefined if the table does not contain it. */
  get(key: Value | { readonly kind: 'text'; readonly length: number; readonly bytes: Uint8Array }): Value | undefined {
    const i = this.find(key)
    return i < 0 ? undefined : this.#heap.valueAt(valueSlot(this.#heap, this.#table, i))
  }
}
