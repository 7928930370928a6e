/**
 * Storage of pairs, codes and chains of hash tables: in Lisp vectors before Emacs 30, in C arrays from 30 on. Both have one
 * interface, so that hash-tables.ts has a single implementation.
 *
 * Units: indices of pairs and buckets from 0; -1 stands for none.
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
  /** Default number of pairs of room in a table. */
  readonly defaultSize: number
  /** Least number of pairs of room: 1 before Emacs 30, so that every table has buckets. */
  readonly smallestSize: number
  /** Make a table without room, which `resize` adds. Returns its address. */
  make(test: Test, weakness: Weakness): number
  test(table: number): Test
  size(table: number): number
  key(table: number, i: number): Word
  value(table: number, i: number): Word
  setPair(table: number, i: number, key: Word, value: Word): void
  /** Mark pair `i` as free. */
  clearPair(table: number, i: number): void
  setValue(table: number, i: number, value: Word): void
  code(table: number, i: number): Code
  setCode(table: number, i: number, code: Code): void
  next(table: number, i: number): number
  setNext(table: number, i: number, next: number): void
  first(table: number, bucket: number): number
  setFirst(table: number, bucket: number, i: number): void
  indexSize(table: number): number
  /** Make room for `size` pairs. Pairs and codes are kept; buckets become empty, and chains and free list are to be rebuilt. */
  resize(table: number, size: number): void
  /** Whether codes and chains are still to be computed after a load. */
  isAsleep(table: number): boolean
  /** Allocate empty codes and chains of a table from a dump, and the free list: the first step of `hash_table_thaw`. */
  thaw(table: number): void
  /** The size to which a full table of `size` pairs grows. */
  grown(size: number): number
  /** Free the arrays of a dead table. */
  release(table: number): void
}
