/**
 * Proofs by order: elements that are sorted by a key, with a few candidates for each key.
 *
 * `lispsym` is sorted by the C names of its symbols, and `globals` by the names of the variables of each type.
 * Source: `compare_globals` in lib-src/make-docfile.c.
 * @module
 */

/**
 * A sorted sequence with a few candidate keys for each place.
 *
 * A place with one key is an anchor if it is in every longest ascending sequence of such keys. A wrong key is inconsistent with
 * its many neighbours, and is dropped. The keys of all other places are between those of the nearest anchors.
 */
export class Order {
  /** For each place, the keys of the nearest anchors before and after it, both excluded. */
  readonly #after: (string | undefined)[] = []
  readonly #before: (string | undefined)[]
  readonly #astray: boolean[] = []

  constructor(places: readonly (readonly string[])[]) {
    const single: number[] = []
    for (let i = 0; i < places.length; i++) if (places[i]!.length === 1) single.push(i)
    const sure = inEveryLongest(single.map((i) => places[i]![0]!))
    const anchors: (string | undefined)[] = Array.from({ length: places.length })
    for (let j = 0; j < single.length; j++) if (sure[j]) anchors[single[j]!] = places[single[j]!]![0]
    let near: string | undefined
    for (let i = 0; i < places.length; i++) {
      this.#after.push(near)
      this.#astray.push(places[i]!.length === 1 && anchors[i] === undefined)
      near = anchors[i] ?? near
    }
    this.#before = Array.from({ length: places.length })
    near = undefined
    for (let i = places.length - 1; i >= 0; i--) {
      this.#before[i] = near
      near = anchors[i] ?? near
    }
  }

  /** Whether the only key of place `i` is out of order. */
  isAstray(i: number): boolean {
    return this.#astray[i]!
  }

  /** Whether place `i` may have `key`. */
  admits(i: number, key: string): boolean {
    const after = this.#after[i]
    const before = this.#before[i]
    return (after === undefined || key > after) && (before === undefined || key < before)
  }
}

/** Whether each of `keys` is in every longest strictly ascending subsequence. */
function inEveryLongest(keys: readonly string[]): boolean[] {
  // In a dump that is not damaged no key is out of order, and looking for sequences takes ten times as long as seeing that.
  if (isAscending(keys)) return keys.map(() => true)
  const ending = lengthsEnding(keys, (a, b) => a < b)
  const starting = lengthsEnding([...keys].reverse(), (a, b) => a > b).reverse()
  let longest = 0
  for (const length of ending) longest = Math.max(longest, length)
  const rivals = new Uint32Array(longest + 1)
  const isIn = ending.map((length, i) => length + starting[i]! - 1 === longest)
  for (const [i, length] of ending.entries()) if (isIn[i]) rivals[length]!++
  return ending.map((length, i) => isIn[i]! && rivals[length] === 1)
}

function isAscending(keys: readonly string[]): boolean {
  for (let i = 1; i < keys.length; i++) if (!(keys[i - 1]! < keys[i]!)) return false
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
