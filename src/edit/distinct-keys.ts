/**
 * The pairs of a hash table to be written. Of keys that are equal under its test, the last value counts, in the
 * place of the first.
 *
 * Source: `Feq`, `Feql`, `internal_equal` in src/fns.c.
 * @module
 */

import { Budget } from '../bytes/budget.ts'
import { sameBytes } from '../bytes/same-bytes.ts'
import { isFixnum } from '../heap/value.ts'
import type { Layout } from '../layout/layout.ts'
import type { Datum, HashTableDatum } from '../lisp/reader/datum.ts'

/** Most objects to compare for one table. Keys may be large, many, and share more structure than is visible. */
const MOST_STEPS = 10_000_000

/** The facts that decide whether equal numbers are the same object. */
type Fixnums = Pick<Layout, 'lispWordSize'>

export function distinctPairs(
  { test, entries }: HashTableDatum,
  layout: Fixnums,
): readonly (readonly [Datum, Datum])[] {
  const pairs: [Datum, Datum][] = []
  const leaves = new Map<unknown, number>()
  const compounds = new Map<string, number[]>()
  const comparison = new Comparison(layout)
  for (let i = 0; i + 1 < entries.length; i += 2) {
    const key = entries[i]!
    const value = entries[i + 1]!
    const leaf = leafOf(key, test, layout)
    const alike = leaf === undefined ? compounds.get(outline(key)) : undefined
    const known =
      leaf === undefined ? alike?.find((other) => comparison.isEqual(pairs[other]![0], key)) : leaves.get(leaf)
    if (known !== undefined) {
      pairs[known]![1] = value
      continue
    }
    if (leaf !== undefined) leaves.set(leaf, pairs.length)
    else if (alike !== undefined) alike.push(pairs.length)
    else compounds.set(outline(key), [pairs.length])
    pairs.push([key, value])
  }
  return pairs
}

/** A value that is the same for equal keys, for keys that can be compared without their parts. */
function leafOf(key: Datum, test: HashTableDatum['test'], layout: Fixnums): unknown {
  switch (key.kind) {
    case 'integer':
      return test === 'eq' && !isFixnum(key.value, layout) ? key : key.value
    case 'symbol':
      return key.isInterned ? `symbol ${key.bytes.join()}` : key
    case 'float':
      return test === 'eq' ? key : `float ${key.bits}`
    default:
      return test === 'equal' ? undefined : key
  }
}

/** A first filter: objects with different outlines are not equal. */
function outline(datum: Datum): string {
  if (datum.kind === 'string') return `string ${datum.length} ${datum.bytes.subarray(0, 64).join()}`
  if ('slots' in datum) return `${datum.kind} ${datum.slots.length}`
  return datum.kind === 'bool-vector' ? `bits ${datum.length} ${datum.bytes.subarray(0, 64).join()}` : datum.kind
}

class Comparison {
  readonly #steps = new Budget(MOST_STEPS)
  readonly #layout: Fixnums

  constructor(layout: Fixnums) {
    this.#layout = layout
  }

  /** Compare by `equal`. A pair that is met again counts as equal, so cycles end. */
  isEqual(first: Datum, second: Datum): boolean {
    const met = new Map<Datum, Set<Datum>>()
    const open: (readonly [Datum, Datum])[] = [[first, second]]
    for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
      const [a, b] = pair
      if (a === b || met.get(a)?.has(b)) continue
      this.#steps.require(1, { path: 'hash_table', offset: 0 }, 'comparing the keys of the table')
      met.set(a, (met.get(a) ?? new Set()).add(b))
      const parts = partsOf(a, b, this.#layout)
      if (parts === undefined) return false
      for (const part of parts) open.push(part)
    }
    return true
  }
}

/** The pairs of parts that must be equal; undefined if the objects differ regardless of their parts. */
function partsOf(a: Datum, b: Datum, layout: Fixnums): readonly (readonly [Datum, Datum])[] | undefined {
  const leaves = [leafOf(a, 'equal', layout), leafOf(b, 'equal', layout)]
  if (leaves[0] !== undefined || leaves[1] !== undefined) return leaves[0] === leaves[1] ? [] : undefined
  if (a.kind === 'cons' && b.kind === 'cons') {
    return [
      [a.cdr, b.cdr],
      [a.car, b.car],
    ]
  }
  const hasBytes =
    (a.kind === 'string' && b.kind === 'string') || (a.kind === 'bool-vector' && b.kind === 'bool-vector')
  if (hasBytes) return a.length === b.length && sameBytes(a.bytes, b.bytes) ? [] : undefined
  if (!('slots' in a && 'slots' in b) || a.kind !== b.kind || a.slots.length !== b.slots.length) return undefined
  return a.slots.map((slot, i) => [slot, b.slots[i]!] as const)
}
