/**
 * Hash codes of keys, as computed by the `eq`, `eql` and `equal` tables of one release at one placement.
 *
 * Identity hashes are addresses, so codes may depend on where the dump is loaded, and tables have to be rehashed.
 * Structures are visited three levels deep and seven elements wide, so the work is bounded for any file.
 *
 * Source: `hashfn_eq`, `hashfn_eql`, `hashfn_equal`, `sxhash_obj`, `sxhash_list`, `sxhash_vector`, `sxhash_bool_vector`,
 * `sxhash_bignum`, `sxhash_float` in src/fns.c.
 * @module
 */

import { Budget } from '../bytes/budget.ts'
import type { Heap } from '../heap/heap.ts'
import type { Value } from '../heap/value.ts'
import { tagOf, wordOf } from '../heap/words.ts'
import type { Image } from '../image/image.ts'
import { findLispsym } from '../image/lispsym.ts'
import { type Placement, place } from '../image/placement.ts'
import type { Names } from '../lisp/names.ts'
import { HashArithmetic } from './arithmetic.ts'
import { DumpedObjects } from './dumped-objects.ts'
import { StructureHash } from './structure.ts'

/** How a hash table compares its keys. */
export type HashTest = 'eq' | 'eql' | 'equal'

/** Any placement, for callers that build a table and also look up in it: the results do not depend on it. */
export function placeAnywhere(image: Image): Placement {
  const lispsym = findLispsym(image)?.emacsOffset ?? 0
  return place(image, { dumpBase: 0x40000000n, emacsBasis: 0x20000000n, lispsym })
}

/** Computes hash codes of keys as the Emacs of the dump does: `hash_from_key`, `sxhash`. */
export class Hasher {
  /** @internal */
  readonly arithmetic: HashArithmetic
  readonly #objects: DumpedObjects
  readonly #structure: StructureHash<Value>
  readonly #heap: Heap
  readonly #placement: Placement

  /**
   * @param names names of symbols; they need an executable only if keys may be C literals, which no known dump has
   * @param placement where dump and executable are; if it is absent, a placement that serves to build tables and look up in them
   */
  constructor(heap: Heap, names: Names, placement: Placement = placeAnywhere(heap.image)) {
    this.#heap = heap
    this.#placement = placement
    this.arithmetic = new HashArithmetic(heap.layout)
    // Only strings and bignums have unbounded length. Each is hashed once, and the total is limited to the length of the file.
    const budget = new Budget(heap.view.length)
    this.#objects = new DumpedObjects(heap, placement, names, budget, 'hashing the keys of hash tables')
    this.#structure = new StructureHash(this.#objects, heap.layout, this.arithmetic, true)
  }

  /** The unsigned code that a table with `test` stores for `key`. */
  codeOf(key: Value, test: HashTest): bigint {
    if (test === 'equal' || (test === 'eql' && this.#isNumberObject(key)))
      return this.arithmetic.stored(this.#structure.hash(key))
    const word = wordOf(key, this.#heap.layout, this.#placement)
    const tag = tagOf(key, this.#heap.layout, word)
    return this.arithmetic.stored(this.arithmetic.xhash(word) ^ BigInt(tag))
  }

  /** The code that an `equal` table stores for a string of these bytes. */
  codeOfText(bytes: Uint8Array): bigint {
    return this.arithmetic.stored(this.arithmetic.reduce(this.arithmetic.string(bytes)))
  }

  /** `sxhash_obj`: the hash before `stored` is applied. */
  sxhash(value: Value, depth: number): bigint {
    return this.#structure.hash(value, depth)
  }

  #isNumberObject(value: Value): boolean {
    const type = this.#objects.typeOf(value)
    return type === 'float' || type === 'BIGNUM'
  }
}
