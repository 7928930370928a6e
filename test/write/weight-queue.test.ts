/**
 * The queue returns the same objects as a naive one that searches all of its lists each time.
 * @module
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkScore, type Taking, WeightQueue } from '../../src/write/weight-queue.ts'
import { holds } from '../effort.ts'

interface Link {
  readonly basis: number
  readonly weight: number
}

/** The queue of pdumper.c, slow: four lists whose first element is the head. */
class LiteralQueue {
  readonly zero: number[] = []
  readonly normal: number[] = []
  readonly strong: number[] = []
  readonly fancy: number[] = []
  readonly links = new Map<number, Link[]>()
  readonly turns = new Map<number, number>()
  #nextTurn = 0

  enqueue(node: number, basis: number, weight: number): void {
    const links = this.links.get(node)
    const list = weight === 0 ? this.zero : weight === 1000 ? this.normal : this.strong
    if (links === undefined) {
      list.unshift(node)
      this.turns.set(node, this.#nextTurn++)
    } else if (weight !== 0 && links.length === 0) list.unshift(node)
    else if (weight !== 0 && links.length === 1) this.fancy.unshift(node)
    this.links.set(node, weight === 0 ? (links ?? []) : [{ basis, weight }, ...(links ?? [])])
  }

  dequeue(at: number, taking: Taking): number {
    const score = (node: number) =>
      (this.links.get(node) ?? []).reduce((sum, { basis, weight }) => {
        return Math.fround(sum + linkScore(at - basis, weight))
      }, 0)
    let winner = this.#lastBest(score)
    while (winner >= 0 && !this.turns.has(this.fancy[winner]!)) {
      this.fancy.splice(winner, 1)
      winner = this.#lastBest(score)
    }
    for (const list of [this.normal, this.strong]) while (list.length > 0 && !this.turns.has(list[0]!)) list.shift()
    const heads = [this.fancy[winner], this.normal[0], this.strong[0]]
    let best = -1
    heads.forEach((node, i) => {
      if (node === undefined) return
      const other = heads[best]
      const wins =
        other === undefined ||
        score(node) > score(other) ||
        (score(node) === score(other) && this.turns.get(node)! < this.turns.get(other)!)
      if (wins) best = i
    })
    let node: number
    if (best < 0) node = this.zero.shift()!
    else if (best > 0) node = (best === 1 ? this.normal : this.strong).shift()!
    else node = this.fancy.splice(taking === 'maximum' ? winner : 0, 1)[0]!
    this.links.delete(node)
    this.turns.delete(node)
    return node
  }

  #lastBest(score: (node: number) => number): number {
    let best = -1
    this.fancy.forEach((node, i) => {
      if (best < 0 || score(node) >= score(this.fancy[best]!)) best = i
    })
    return best
  }
}

/** What is done between two objects: links met on the way, then so many bytes written. */
const step = fc.record({
  links: fc.array(fc.tuple(fc.nat(30), fc.nat(6), fc.constantFrom(0, 1000, 1200)), { maxLength: 6 }),
  size: fc.constantFrom(0, 8, 16, 16, 48, 1024),
})

describe.each(['as coded', 'maximum'] as const)('the queue, %s', (taking) => {
  it('returns the same items as a naive queue', () => {
    holds(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const queue = new WeightQueue(31, 360, taking)
        const literal = new LiteralQueue()
        const gone = new Set<number>()
        let at = 64
        const take = () => {
          const node = literal.dequeue(at, taking)
          expect(queue.dequeue(at)).toBe(node)
          gone.add(node)
        }
        for (const { links, size } of steps) {
          for (const [node, place, weight] of links) {
            if (gone.has(node)) continue
            queue.enqueue(node, at + 8 * place - 48, weight)
            literal.enqueue(node, at + 8 * place - 48, weight)
          }
          at += size
          expect(queue.isEmpty).toBe(literal.turns.size === 0)
          if (!queue.isEmpty) take()
        }
        while (!queue.isEmpty) take()
      }),
      { numRuns: 500 },
    )
  })
})

describe('the score of a link', () => {
  it('falls with distance, faster when it is strong', () => {
    expect([linkScore(0, 1000), linkScore(0, 1200)]).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY])
    expect(linkScore(32, 1000)).toBeCloseTo(0.5, 6)
    expect(linkScore(32, 1200)).toBeCloseTo(0.5 ** 1.2, 6)
    expect(linkScore(40, 1000)).toBeLessThan(linkScore(32, 1000))
  })
})
