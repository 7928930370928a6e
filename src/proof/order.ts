/**
 * Proofs by order: elements that are sorted by a key, with a few candidates for each key.
 *
 * `lispsym` is sorted by the C names of its symbols, and `globals` by the names of the variables of each type.
 * Source: `compare_globals` in lib-src/make-docfile.c.
 * @module
 */
import { upperBound } from '../bytes/search.ts'

/**
 * A sorted sequence with one or several candidate keys for each place.
 *
 * A place with one key is an anchor if it is in every longest ascending sequence of such keys. A wrong key is inconsistent with
 * its many neighbours, and is dropped. The keys of all other places are between those of the nearest anchors.
 */
export class Order {
  /** The key of each place, undefined where it has none or several. */
  readonly #keys: readonly (string | undefined)[]
  /** The places of anchors, ascending. */
  readonly #anchors: readonly number[]

  constructor(keys: readonly (string | undefined)[]) {
    this.#keys = keys
    const single: number[] = []
    for (let i = 0; i < keys.length; i++) if (keys[i] !== undefined) single.push(i)
    this.#anchors = inEveryLongest(single, keys as readonly string[])
  }

  /** The places whose only keys are out of order. */
  astray(): number[] {
    const found: number[] = []
    for (let i = 0, anchor = 0; i < this.#keys.length; i++) {
      if (this.#anchors[anchor] === i) anchor++
      else if (this.#keys[i] !== undefined) found.push(i)
    }
    return found
  }

  /** Whether place `i` may have `key`. */
  admits(i: number, key: string): boolean {
    const after = this.#keyOf(upperBound(this.#anchors, i - 1) - 1)
    const before = this.#keyOf(upperBound(this.#anchors, i))
    return (after === undefined || key > after) && (before === undefined || key < before)
  }

  #keyOf(anchor: number): string | undefined {
    const place = this.#anchors[anchor]
    return place === undefined ? undefined : this.#keys[place]
  }
}

/** The `places` whose keys are in every longest strictly ascending subsequence of their keys. */
function inEveryLongest(places: readonly number[], keys: readonly string[]): readonly number[] {
  // In a dump that is not damaged no key is out of order, and looking for sequences takes ten times as long as seeing that.
  if (isAscending(places, keys)) return places
  const sorted = places.map((place) => keys[place]!)
  const ending = lengthsEnding(sorted, (a, b) => a < b)
  const starting = lengthsEnding([...sorted].reverse(), (a, b) => a > b).reverse()
  let longest = 0
  for (const length of ending) longest = Math.max(longest, length)
  const rivals = new Uint32Array(longest + 1)
  const isIn = ending.map((length, i) => length + starting[i]! - 1 === longest)
  for (const [i, length] of ending.entries()) if (isIn[i]) rivals[length]!++
  return places.filter((_, i) => isIn[i] && rivals[ending[i]!] === 1)
}

function isAscending(places: readonly number[], keys: readonly string[]): boolean {
  for (let i = 1; i < places.length; i++) if (!(keys[places[i - 1]!]! < keys[places[i]!]!)) return false
  return true
}

/** Length of the longest subsequence in order that ends at each key. */
function lengthsEnding(keys: readonly string[], precedes: (a: string, b: string) => boolean): number[] {
  /** The last key of a subsequence of each length, the best one to continue from. */
  const tails: string[] = []
  return keys.map((key) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (precedes(tails[middle]!, key)) low = middle + 1
      else high = middle
    }
    tails[low] = key
    return low + 1
  })
}
