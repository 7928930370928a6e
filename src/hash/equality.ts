/**
 * `eq`, `eql` and `equal` between objects of one dump, as hash tables compare their keys.
 *
 * Source: `internal_equal`, `same_float` in src/fns.c.
 * @module
 */
import { Budget } from '../bytes/budget.ts'
import type { Heap } from '../heap/heap.ts'
import { stringAt } from '../heap/strings.ts'
import { eq, type Value } from '../heap/value.ts'
import type { Names } from '../lisp/names.ts'
import { DumpedObjects } from './dumped-objects.ts'
import { isEql, isEqual, sameBytes } from './structure.ts'
import type { HashTest } from './sxhash.ts'

/** A string that no dump holds: what somebody looks for. */
export interface ForeignString {
  readonly kind: 'text'
  readonly length: number
  readonly bytes: Uint8Array
}

/** Objects and bytes that one question may compare, for each byte of the file. */
const WORK_PER_BYTE = 4
/** Objects are compared where the file has them. */
const nowhere = { dumpBase: 0n, emacsBasis: 0n, lispsym: 0n }

export class Equality {
  readonly #heap: Heap
  readonly #names: Names
  readonly #objects: DumpedObjects
  readonly #isLimited: boolean

  /**
   * @param names with the executable, if strings that are C literals shall be compared by what they say
   * @param limit objects and bytes to compare at most, for those who compare keys of a file by the thousand. Without it each
   *   question may take some times the file's size: more than that needs strings that share their bytes.
   */
  constructor(heap: Heap, names: Names, limit?: number) {
    this.#heap = heap
    this.#names = names
    this.#isLimited = limit !== undefined
    const task = 'comparing keys that are alike'
    this.#objects = new DumpedObjects(heap, nowhere, names, new Budget(limit ?? 0), task)
  }

  /**
   * Does a table with `test` take `key` for its key `other`?
   *
   * @throws PdmpError 'too-costly': the limit is reached
   */
  same(test: HashTest, key: Value | ForeignString, other: Value): boolean {
    if (!this.#isLimited) this.#objects.budget = new Budget(WORK_PER_BYTE * this.#heap.view.length)
    if (key.kind === 'text') return test === 'equal' && this.#isText(key, other)
    if (test === 'eq') return eq(key, other)
    return test === 'eql' ? isEql(this.#objects, key, other) : isEqual(this.#objects, key, other)
  }

  /** `equal`, for which strings with unlike text properties are the same. */
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
