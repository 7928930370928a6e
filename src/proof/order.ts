/**
 * What an order proves: things that are sorted by a key of which each has a few candidates.
 *
 * `lispsym` is in the order of the names in C of its symbols, and so are the variables of each type in `globals`.
 * Source: `compare_globals` in lib-src/make-docfile.c.
 * @module
 */

/**
 * A sorted sequence of which each place has a few keys that it may have.
 *
 * Places with one key are anchors, if they are in every longest ascending sequence of such keys: a wrong key is at odds with
 * its neighbours, which are many, and gives way to them. Others lie between the anchors next to them.
 */
export class Order {
  /** Of each place: the keys of the anchors before and behind it, both left out. */
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

  /** Is the only key of place `i` out of order? */
  isAstray(i: number): boolean {
    return this.#astray[i]!
  }

  /** Could place `i` have `key`? */
  admits(i: number, key: string): boolean {
    const after = this.#after[i]
    const before = this.#before[i]
    return (after === undefined || key > after) && (before === undefined || key < before)
  }
}

/** Is each of `keys` in every longest strictly ascending subsequence? */
function inEveryLongest(keys: readonly string[]): boolean[] {
  const ending = lengthsEnding(keys, (a, b) => a < b)
  const starting = lengthsEnding([...keys].reverse(), (a, b) => a > b).reverse()
  let longest = 0
  for (const length of ending) longest = Math.max(longest, length)
  const rivals = new Uint32Array(longest + 1)
  const isIn = ending.map((length, i) => length + starting[i]! - 1 === longest)
  for (const [i, length] of ending.entries()) if (isIn[i]) rivals[length]!++
  return ending.map((length, i) => isIn[i]! && rivals[length] === 1)
}

/** Length of the longest subsequence in order that ends at each key. */
function lengthsEnding(keys: readonly string[], precedes: (a: string, b: string) => boolean): number[] {
  /** The last key, the best to go on from, of a subsequence of each length. */
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
