/**
 * Where hash tables keep pairs, codes and chains: in Lisp vectors up to 29, in C arrays since 30. One interface for both, so
 * that hash-tables.ts has each rule once.
 *
 * Units: pairs and buckets are numbers from 0, -1 is none.
 * Source: `struct Lisp_Hash_Table` in src/lisp.h; `make_hash_table`, `maybe_resize_hash_table` in src/fns.c.
 * @module
 */

import type { Word } from '../memory/word.ts'
import type { Weakness } from './table-fields.ts'

export type Test = 'eq' | 'eql' | 'equal'
export type Code = number | bigint

export interface TableStore {
  /** The key of a pair that is not in use. */
  readonly unused: Word
  /** Pairs that a table has room for if nobody says. */
  readonly defaultSize: number
  /** Pairs that every table has room for: one before 30, so that none is without buckets. */
  readonly smallestSize: number
  /** A table without room; `resize` gives it some. Returns its address. */
  make(test: Test, weakness: Weakness): number
  test(table: number): Test
  size(table: number): number
  key(table: number, i: number): Word
  value(table: number, i: number): Word
  setPair(table: number, i: number, key: Word, value: Word): void
  /** Pair `i` is free. */
  clearPair(table: number, i: number): void
  setValue(table: number, i: number, value: Word): void
  code(table: number, i: number): Code
  setCode(table: number, i: number, code: Code): void
  next(table: number, i: number): number
  setNext(table: number, i: number, next: number): void
  first(table: number, bucket: number): number
  setFirst(table: number, bucket: number, i: number): void
  indexSize(table: number): number
  /** Room for `size` pairs, those there are kept; codes are kept, buckets empty, chains and free list to be made anew. */
  resize(table: number, size: number): void
  /** Has a load left codes and chains to be computed? */
  isAsleep(table: number): boolean
  /** Codes and chains of a table as a dump has it, still empty, and the free list: the first step of `hash_table_thaw`. */
  thaw(table: number): void
  /** The size that a full table of `size` pairs grows to. */
  grown(size: number): number
  /** Give arrays of a dead table back. */
  release(table: number): void
}
