/**
 * Hash tables: look-up, insertion, removal, growth, and rehashing after a load.
 *
 * The order is that of Emacs: a new pair takes the first free pair and goes to the front of its chain.
 * Source: `hash_lookup`, `hash_put`, `hash_remove_from_table`, `hash_clear`, `hash_table_rehash`, `hash_table_thaw`,
 * `sweep_weak_table` in src/fns.c.
 * @module
 */
import { knuth } from '../../hash/arithmetic.ts'
import type { Space } from '../memory/space.ts'
import { addressOf, NIL, pointerTo, Tag, type Word } from '../memory/word.ts'
import { ArrayStore } from './array-store.ts'
import { requireEnd } from './chain.ts'
import type { Keys } from './keys.ts'
import type { TableFields, Weakness } from './table-fields.ts'
import type { Code, TableStore, Test } from './table-store.ts'
import { VectorStore } from './vector-store.ts'
import type { Vectorlikes } from './vectorlikes.ts'

export interface TableOptions {
  /** How keys are compared. Default: eql. */
  readonly test?: Test
  /** The weakness. Default: none. */
  readonly weakness?: Weakness
  /** Number of pairs to make room for. */
  readonly size?: number
}

export class HashTables {
  readonly #space: Space
  readonly #keys: Keys
  readonly #vectorlikes: Vectorlikes
  readonly #fields: TableFields
  readonly #store: TableStore
  readonly #isCompact: boolean

  constructor(space: Space, keys: Keys, vectorlikes: Vectorlikes, fields: TableFields) {
    this.#space = space
    this.#keys = keys
    this.#vectorlikes = vectorlikes
    this.#fields = fields
    this.#isCompact = fields.isCompact
    this.#store = this.#isCompact
      ? new ArrayStore(space, vectorlikes, fields)
      : new VectorStore(space, vectorlikes, fields)
  }

  make({ test = 'eql', weakness = null, size = this.#store.defaultSize }: TableOptions = {}): Word {
    const table = this.#store.make(test, weakness)
    const room = Math.max(size, this.#store.smallestSize)
    // If memory for the pairs is exhausted, the table becomes garbage.
    if (room > 0) this.#resize(table, room)
    return pointerTo(table, Tag.vectorlike)
  }

  is(word: Word): boolean {
    return this.#vectorlikes.typeOf(word) === 'HASH_TABLE'
  }

  test(table: Word): Test {
    return this.#store.test(addressOf(table))
  }

  weakness(table: Word): Weakness {
    return this.#fields.weakness(addressOf(table))
  }

  count(table: Word): number {
    return this.#fields.count(addressOf(table))
  }

  /** Number of pairs that there is room for. */
  size(table: Word): number {
    return this.#store.size(addressOf(table))
  }

  get(table: Word, key: Word, otherwise: Word = NIL): Word {
    const address = this.#ready(table)
    const i = this.#find(address, key, this.#codeOf(address, key))
    return i < 0 ? otherwise : this.#store.value(address, i)
  }

  has(table: Word, key: Word): boolean {
    const address = this.#ready(table)
    return this.#find(address, key, this.#codeOf(address, key)) >= 0
  }

  put(table: Word, key: Word, value: Word): void {
    const store = this.#store
    const address = this.#ready(table)
    const code = this.#codeOf(address, key)
    const found = this.#find(address, key, code)
    if (found >= 0) {
      store.setValue(address, found, value)
      return
    }
    if (this.#fields.nextFree(address) < 0) this.#resize(address, store.grown(store.size(address)))
    const i = this.#fields.nextFree(address)
    this.#fields.setNextFree(address, store.next(address, i))
    store.setPair(address, i, key, value)
    store.setCode(address, i, code)
    this.#chain(address, i, code)
    this.#fields.setCount(address, this.#fields.count(address) + 1)
  }

  /** Remove a key. Returns false if it is not in the table. */
  remove(table: Word, key: Word): boolean {
    const address = this.#ready(table)
    const code = this.#codeOf(address, key)
    const i = this.#find(address, key, code)
    if (i >= 0) this.#drop(address, i, this.#bucketOf(address, code))
    return i >= 0
  }

  clear(table: Word): void {
    const store = this.#store
    const address = this.#ready(table)
    for (let i = 0; i < store.size(address); i++) store.clearPair(address, i)
    // From Emacs 30 on, empty tables share one bucket, which is empty.
    const buckets = store.size(address) === 0 ? 0 : store.indexSize(address)
    for (let bucket = 0; bucket < buckets; bucket++) store.setFirst(address, bucket, -1)
    this.#fields.setCount(address, 0)
    this.#linkFree(address)
  }

  /** Iterate over the pairs in the order of the table. */
  *pairs(table: Word): Generator<readonly [key: Word, value: Word]> {
    const address = this.#ready(table)
    for (let i = 0; i < this.#store.size(address); i++) {
      const key = this.#store.key(address, i)
      if (key !== this.#store.unused) yield [key, this.#store.value(address, i)]
    }
  }

  /** Whether codes and chains are still to be computed after a load. Emacs 27 does so on the first access. */
  isAsleep(table: Word): boolean {
    return this.#store.isAsleep(addressOf(table))
  }

  /** Hash codes of the pairs in order; undefined for a pair that is not in use. */
  codes(table: Word): readonly (Code | undefined)[] {
    const store = this.#store
    const address = this.#ready(table)
    const isUsed = (i: number) => store.key(address, i) !== store.unused
    return Array.from({ length: store.size(address) }, (_, i) => (isUsed(i) ? store.code(address, i) : undefined))
  }

  /**
   * Compute codes and chains of a table of a loaded dump: `hash_table_thaw`, `hash_table_rehash`.
   *
   * @param codes codes to use instead, for experiments with those of another process
   */
  thaw(table: Word, codes?: readonly (Code | undefined)[]): void {
    const store = this.#store
    const address = addressOf(table)
    store.thaw(address)
    const size = store.size(address)
    for (let i = 0; i < size; i++) {
      const key = store.key(address, i)
      if (key === store.unused) continue
      const code = codes?.[i] ?? this.#codeOf(address, key)
      store.setCode(address, i, code)
      this.#chain(address, i, code)
    }
  }

  /** Remove the pairs of a weak table for which `survives` is false. It receives the words of key and value. */
  sweepWeak(address: number, survives: (key: Word, value: Word) => boolean): void {
    const store = this.#store
    for (let bucket = 0; bucket < store.indexSize(address); bucket++) {
      let next = store.first(address, bucket)
      for (let links = 0; next >= 0; links++) {
        requireEnd(this.#space, links, address)
        const i = next
        next = store.next(address, i)
        if (!survives(store.key(address, i), store.value(address, i))) this.#drop(address, i, bucket)
      }
    }
  }

  release(address: number): void {
    this.#store.release(address)
  }

  #ready(table: Word): number {
    const address = addressOf(table)
    if (this.#store.isAsleep(address)) this.thaw(table)
    return address
  }

  #codeOf(table: number, key: Word): Code {
    return this.#keys.codeOf(key, this.#store.test(table))
  }

  #bucketOf(table: number, code: Code): number {
    const size = this.#store.indexSize(table)
    return this.#isCompact ? knuth(BigInt(code), 31 - Math.clz32(size)) : this.#keys.remainder(code, size)
  }

  #find(table: number, key: Word, code: Code): number {
    const store = this.#store
    const test = store.test(table)
    let links = 0
    for (let i = store.first(table, this.#bucketOf(table, code)); i >= 0; i = store.next(table, i)) {
      requireEnd(this.#space, links++, table)
      const other = store.key(table, i)
      if (key === other) return i
      if (test !== 'eq' && store.code(table, i) === code && this.#keys.test(test, key, other)) return i
    }
    return -1
  }

  /** Insert pair `i` at the front of its chain. */
  #chain(table: number, i: number, code: Code): void {
    const bucket = this.#bucketOf(table, code)
    this.#store.setNext(table, i, this.#store.first(table, bucket))
    this.#store.setFirst(table, bucket, i)
  }

  /** Move pair `i` from its chain to the free list. */
  #drop(table: number, i: number, bucket: number): void {
    const store = this.#store
    let before = -1
    let links = 0
    for (let at = store.first(table, bucket); at >= 0 && at !== i; at = store.next(table, at)) {
      requireEnd(this.#space, links++, table)
      before = at
    }
    if (before < 0) store.setFirst(table, bucket, store.next(table, i))
    else store.setNext(table, before, store.next(table, i))
    store.clearPair(table, i)
    store.setNext(table, i, this.#fields.nextFree(table))
    this.#fields.setNextFree(table, i)
    this.#fields.setCount(table, this.#fields.count(table) - 1)
  }

  #resize(table: number, size: number): void {
    const store = this.#store
    store.resize(table, size)
    for (let i = 0; i < size; i++) {
      if (store.key(table, i) !== store.unused) this.#chain(table, i, store.code(table, i))
    }
    this.#linkFree(table)
  }

  /** Make all unused pairs the free list, in ascending order. */
  #linkFree(table: number): void {
    const store = this.#store
    let next = -1
    for (let i = store.size(table) - 1; i >= 0; i--) {
      if (store.key(table, i) !== store.unused) continue
      store.setNext(table, i, next)
      next = i
    }
    this.#fields.setNextFree(table, next)
  }
}
