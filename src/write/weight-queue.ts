/**
 * The dumper's queue: objects wait in it until their score is the best. Links to an object add to its score.
 *
 * There are four lists, each a stack: objects without weight; with one NORMAL link; with one STRONG link; and with more links
 * ("fancy"). The score of an object is the sum over its links of (d^-0.2)^(weight / 1000), in float arithmetic, where d is the
 * number of bytes written since the link was met. The best of three wins: the heads of the two one-link lists, and the best fancy
 * object. If scores are equal, the earlier object wins. If a fancy object wins, the dumper takes the head of their list, which may
 * be another object. `as coded` does the same; `maximum` takes the winner.
 *
 * The dumper examines all fancy objects each time. Here they are in a heap: scores only fall while a dump grows, so an older
 * score is an upper bound, and only objects with the best bound are examined again.
 *
 * Source: `dump_queue_enqueue`, `dump_queue_dequeue`, `dump_calc_link_score` in src/pdumper.c.
 * @module
 */
import { Budget } from '../bytes/budget.ts'
import { Weight } from './link-weights.ts'

export type Taking = 'as coded' | 'maximum'

const exponents = { distance: Math.fround(-0.2), strong: Math.fround(Weight.strong / Weight.normal) }

/** Power in float arithmetic. Logarithms take half the time of `**`, and gave the same float for three million tested bases. */
const power = (base: number, exponent: number): number => Math.fround(Math.exp(Math.log(base) * exponent))

/** The score of one link, from its distance in bytes; infinite at distance 0. */
export function linkScore(distance: number, weight: number): number {
  const near = power(distance, exponents.distance)
  return weight === Weight.strong ? power(near, exponents.strong) : near
}

/** Distances below this have cached scores, since a power takes as long as the rest of the work for a link. */
const NEAR = 2 ** 15

/** Scores of links, cached for near ones. */
class LinkScores {
  readonly #normal = new Float32Array(NEAR)
  readonly #strong = new Float32Array(NEAR)

  of(distance: number, weight: number): number {
    if (distance >= NEAR || distance < 0) return linkScore(distance, weight)
    const table = weight === Weight.strong ? this.#strong : this.#normal
    const known = table[distance]!
    if (known !== 0) return known
    const score = linkScore(distance, weight)
    table[distance] = score
    return score
  }
}

const NONE = -1

/**
 * Examinations per object and link after which only the last few links of an object count. A crafted dump can make one object
 * with very many links the best again and again.
 */
const LOOKS = 64
const FEW = 8

export class WeightQueue {
  readonly #taking: Taking
  readonly #zero: number[] = []
  readonly #normal: number[] = []
  readonly #strong: number[] = []
  readonly #fancy: number[] = []
  /** The turn of each waiting node, or -1. */
  readonly #turns: Int32Array
  #nextTurn = 0
  #waiting = 0
  #waitingFancy = 0
  /** The links of each node, the last one first, as chains through the columns below. */
  readonly #lastLinks: Int32Array
  readonly #links: { readonly earlier: Int32Array; readonly bases: Int32Array; readonly weights: Uint16Array }
  #linkCount = 0
  /** The index of a node in the list of fancy objects, or -1. */
  readonly #positions: Int32Array
  readonly #heap: BoundHeap
  readonly #scores = new LinkScores()
  /** Number of links that may still be examined. */
  readonly #looks: Budget

  /** Make a queue for node numbers below `nodes` and at most `links` links. */
  constructor(nodes: number, links: number, taking: Taking) {
    this.#taking = taking
    this.#turns = new Int32Array(nodes).fill(NONE)
    this.#lastLinks = new Int32Array(nodes).fill(NONE)
    this.#positions = new Int32Array(nodes).fill(NONE)
    this.#links = {
      earlier: new Int32Array(links),
      bases: new Int32Array(links),
      weights: new Uint16Array(links),
    }
    this.#heap = new BoundHeap(this.#positions)
    this.#looks = new Budget(LOOKS * (nodes + links))
  }

  get isEmpty(): boolean {
    return this.#waiting === 0
  }

  /** Note a link to `node`, which has not been dumped, of `weight`, met when `basis` bytes had been written. */
  enqueue(node: number, basis: number, weight: number): void {
    if (this.#turns[node] === NONE) {
      this.#turns[node] = this.#nextTurn++
      this.#waiting++
      if (weight === Weight.none) this.#zero.push(node)
      else this.#listOf(weight).push(node)
    } else if (weight === Weight.none) return
    else if (this.#lastLinks[node] === NONE) this.#listOf(weight).push(node)
    else if (this.#positions[node] === NONE) {
      this.#positions[node] = this.#fancy.push(node) - 1
      this.#waitingFancy++
    }
    if (weight === Weight.none) return
    const link = this.#linkCount++
    this.#links.earlier[link] = this.#lastLinks[node]!
    this.#links.bases[link] = basis
    this.#links.weights[link] = weight
    this.#lastLinks[node] = link
    if (this.#positions[node] !== NONE) this.#heap.raise(node)
  }

  /** The next object when `at` bytes have been written. With `as coded`, it may be one that was dequeued before. */
  dequeue(at: number): number {
    const normal = this.#head(this.#normal)
    const strong = this.#head(this.#strong)
    const normalScore = normal === NONE ? NONE : this.#scoreOf(normal, at)
    const strongScore = strong === NONE ? NONE : this.#scoreOf(strong, at)
    const isStrong = this.#isBetter(strong, strongScore, normal, normalScore)
    const single = isStrong ? strong : normal
    const singleScore = isStrong ? strongScore : normalScore
    const fancy = this.#bestFancy(at, singleScore)
    let node: number
    if (fancy !== NONE && !this.#isBetter(single, singleScore, fancy, this.#scoreOf(fancy, at))) {
      node = this.#taking === 'maximum' ? fancy : this.#fancy.pop()!
    } else if (single === NONE) node = this.#zero.pop()!
    else node = (isStrong ? this.#strong : this.#normal).pop()!
    this.#forget(node)
    return node
  }

  /** Whether `node` wins over `other`. If scores are equal, the earlier one does. */
  #isBetter(node: number, score: number, other: number, otherScore: number): boolean {
    if (node === NONE || other === NONE) return other === NONE
    return score > otherScore || (score === otherScore && this.#turns[node]! < this.#turns[other]!)
  }

  #listOf(weight: number): number[] {
    return weight === Weight.strong ? this.#strong : this.#normal
  }

  #forget(node: number): void {
    if (this.#turns[node] === NONE) return
    this.#turns[node] = NONE
    this.#waiting--
    if (this.#positions[node] !== NONE) this.#waitingFancy--
    this.#lastLinks[node] = NONE
  }

  /** The head of a list of objects with one link. Drops objects that no longer wait. */
  #head(list: number[]): number {
    while (list.length > 0 && this.#turns[list.at(-1)!] === NONE) list.pop()
    return list.at(-1) ?? NONE
  }

  /** The fancy object with the highest score; of equals, the first to become fancy; none if all are below `least`. */
  #bestFancy(at: number, least: number): number {
    const heap = this.#heap
    // If all of them have been dumped, the dumper drops them one by one.
    if (this.#waitingFancy === 0 && this.#fancy.length > 0) this.#fancy.length = 0
    for (;;) {
      const node = heap.top
      if (node === NONE || heap.topBound < least) return NONE
      if (this.#turns[node] === NONE) heap.pop()
      else {
        const score = this.#scoreOf(node, at)
        if (score === heap.topBound) return node
        heap.lower(score)
      }
    }
  }

  #scoreOf(node: number, at: number): number {
    const { earlier, bases, weights } = this.#links
    let left = this.#looks.isSpent ? FEW : Number.POSITIVE_INFINITY
    let score = 0
    for (let link = this.#lastLinks[node]!; link !== NONE && left > 0; link = earlier[link]!) {
      score = Math.fround(score + this.#scores.of(at - bases[link]!, weights[link]!))
      this.#looks.spend()
      left--
    }
    return score
  }
}

/** A binary heap of nodes by upper bound of their score, the highest first, then by position in the list, the lowest first. */
class BoundHeap {
  readonly #nodes: number[] = []
  readonly #bounds: number[] = []
  readonly #positions: Int32Array
  /** The index of a node in the heap, or -1. */
  readonly #at: Int32Array

  constructor(positions: Int32Array) {
    this.#positions = positions
    this.#at = new Int32Array(positions.length).fill(NONE)
  }

  get top(): number {
    return this.#nodes[0] ?? NONE
  }

  get topBound(): number {
    return this.#bounds[0]!
  }

  /** Reset the bound of `node`, whose score is now unknown. */
  raise(node: number): void {
    const at = this.#at[node] === NONE ? this.#nodes.length : this.#at[node]!
    this.#up(at, node, Number.POSITIVE_INFINITY)
  }

  /** Set the bound of the top to `bound`. */
  lower(bound: number): void {
    this.#down(0, this.#nodes[0]!, bound)
  }

  pop(): void {
    this.#at[this.#nodes[0]!] = NONE
    const [node, bound] = [this.#nodes.pop()!, this.#bounds.pop()!]
    if (this.#nodes.length > 0) this.#down(0, node, bound)
  }

  #precedes(node: number, bound: number, i: number): boolean {
    return (
      bound > this.#bounds[i]! ||
      (bound === this.#bounds[i] && this.#positions[node]! < this.#positions[this.#nodes[i]!]!)
    )
  }

  #up(start: number, node: number, bound: number): void {
    let at = start
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!this.#precedes(node, bound, parent)) break
      this.#put(at, this.#nodes[parent]!, this.#bounds[parent]!)
      at = parent
    }
    this.#put(at, node, bound)
  }

  #down(start: number, node: number, bound: number): void {
    let at = start
    for (;;) {
      let child = 2 * at + 1
      if (child >= this.#nodes.length) break
      if (child + 1 < this.#nodes.length && this.#precedes(this.#nodes[child + 1]!, this.#bounds[child + 1]!, child))
        child++
      if (this.#precedes(node, bound, child)) break
      this.#put(at, this.#nodes[child]!, this.#bounds[child]!)
      at = child
    }
    this.#put(at, node, bound)
  }

  #put(at: number, node: number, bound: number): void {
    this.#nodes[at] = node
    this.#bounds[at] = bound
    this.#at[node] = at
  }
}
