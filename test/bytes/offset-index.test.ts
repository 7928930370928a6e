import fc from 'fast-check'
import { expect, it } from 'vitest'
import { OffsetIndex } from '../../src/bytes/offset-index.ts'

it.each([4, 8])('knows the numbers of multiples of %i, and no others', (alignment) => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(400), fc.nat(1000))), (entries) => {
      const index = new OffsetIndex(400, alignment)
      const known = new Map<number, number>()
      for (const [offset, number] of entries) {
        index.set(offset, number)
        if (offset % alignment === 0) known.set(offset, number)
      }
      for (let offset = -8; offset <= 408; offset++) expect(index.at(offset)).toBe(known.get(offset) ?? -1)
    }),
  )
})

it('does not mistake an offset for a known one with the same lowest 32 bits', () => {
  const index = new OffsetIndex(64, 8)
  index.set(16, 7)
  expect([index.at(16), index.at(2 ** 32 + 16), index.at(16.5), index.at(Number.NaN)]).toEqual([7, -1, -1, -1])
})

it('stores the number of the last byte of a file', () => {
  const index = new OffsetIndex(64, 8)
  index.set(64, 0)
  index.set(72, 1)
  expect([index.at(64), index.at(72)]).toEqual([0, -1])
})
