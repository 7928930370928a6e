/**
 * `eq`, `eql` and `equal` between objects of one dump, as hash tables compare their keys.
 *
 * Source: `internal_equal`, `same_float` in src/fns.c.
 * @module
 */

import { Budget } from '../bytes/budget.ts'
import { sameBytes } from '../bytes/same-bytes.ts'
import type { Heap } from '../heap/heap.ts'
import { stringAt } from '../heap/strings.ts'
import { eq, type Value } from '../heap/value.ts'
import type { Names } from '../lisp/names.ts'
import { DumpedObjects } from './dumped-objects.ts'
import { isEql, isEqual } from './structure.ts'
import type { HashTest } from './sxhash.ts'

/** A string to look up that is not in the dump. */
export interface ForeignString {
  readonly kind: 'text'
  /** Number of characters. */
  readonly length: number
  /** The bytes in Emacs's internal encoding. */
  readonly bytes: Uint8Array
}

/** Limit of objects and bytes to compare per query, for each byte of the file. */
const WORK_PER_BYTE = 4
/** A placement for comparisons, which do not depend on addresses. */
const nowhere = { dumpBase: 0n, emacsBasis: 0n, lispsym: 0n }

export class Equality {
  readonly #heap: Heap
  readonly #names: Names
  readonly #objects: DumpedObjects
  readonly #isLimited: boolean

  /**
   * @param names needs the executable if strings that are C literals are to be compared by their text
   * @param limit most objects and bytes to compare in all queries together. Without it each query has a limit of its own,
   *   proportional to the size of the file, which is exceeded only if strings share their bytes.
   */
  constructor(heap: Heap, names: Names, limit?: number) {
    this.#heap = heap
    this.#names = names
    this.#isLimited = limit !== undefined
    const task = 'comparing the keys of hash tables'
    this.#objects = new DumpedObjects(heap, nowhere, names, new Budget(limit ?? 0), task)
  }

  /**
   * Whether a table with `test` regards `key` as equal to its key `other`.
   *
   * @throws PdmpError 'too-costly': the limit is reached
   */
  same(test: HashTest, key: Value | ForeignString, other: Value): boolean {
    if (!this.#isLimited) this.#objects.budget = new Budget(WORK_PER_BYTE * this.#heap.view.length)
    if (key.kind === 'text') return test === 'equal' && this.#isText(key, other)
    if (test === 'eq') return eq(key, other)
    return test === 'eql' ? isEql(this.#objects, key, other) : isEqual(this.#objects, key, other)
  }

  /** Compare by `equal`, which ignores text properties of strings. */
  equal(a: Value, b: Value): boolean {
    return this.same('equal', a, b)
  }

  #isText(text: ForeignString, other: Value): boolean {
    if (other.kind !== 'object' || other.tag !== this.#heap.layout.tags.string) return false
    if (stringAt(this.#heap, other.offset).length !== text.length) return false
    const bytes = this.#names.stringBytes(other.offset)
    return bytes !== undefined && sameBytes(bytes, text.bytes)
  }
}
