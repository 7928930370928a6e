import { describe, expect, it } from 'vitest'
import { Random, seedOf } from '../../src/bytes/random.ts'

/** SplitMix32 in arithmetic modulo 2^32 of exact integers. */
function* splitMix32(seed: number): Generator<number> {
  const word = (value: bigint) => BigInt.asUintN(32, value)
  for (let state = word(BigInt(seed)); ; ) {
    state = word(state + 0x9e3779b9n)
    const first = word((state ^ (state >> 16n)) * 0x21f0aaadn)
    const second = word((first ^ (first >> 15n)) * 0x735a2d97n)
    yield Number(second ^ (second >> 15n))
  }
}

describe('Random', () => {
  it.each([0, 1, -1, 2018, 2 ** 31, 2 ** 32 - 1])('gives the numbers of SplitMix32 for the seed %i', (seed) => {
    const random = new Random(seed)
    const expected = splitMix32(seed)
    for (let i = 0; i < 1000; i++) expect(random.next()).toBe(expected.next().value)
  })

  it('continues from its state', () => {
    const random = new Random(7)
    random.next()
    const other = new Random(random.state)
    expect([other.next(), other.next()]).toEqual([random.next(), random.next()])
  })

  it.each([1, 2, 3, 1000, 2 ** 32, 2 ** 53])('gives whole numbers below %i, in both halves', (limit) => {
    const random = new Random(3)
    const drawn = Array.from({ length: 400 }, () => random.below(limit))
    expect(drawn.every((value) => Number.isSafeInteger(value) && value >= 0 && value < limit)).toBe(true)
    const high = drawn.filter((value) => value >= limit / 2).length
    expect(high).toBeGreaterThan(limit === 1 ? -1 : 100)
    expect(high).toBeLessThan(300)
  })
})

// The vectors of the authors of FNV.
it.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('seedOf %j is its hash by FNV-1a', (text, hash) => {
  expect(seedOf(text)).toBe(hash)
})
