import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Range, sizeOf, tile } from '../../src/bytes/ranges.ts'
import { holds } from '../effort.ts'

const SIZE = 40

/** Claims of any kind: overlapping, empty, inverted, past the end. */
const claims = fc.array(
  fc.record({ start: fc.nat(SIZE + 8), end: fc.nat(SIZE + 8), label: fc.constantFrom('a', 'b', 'c') }),
  { maxLength: 12 },
)
const gap = () => 'gap'

/** Whose is this byte? The claim that starts first, of two with one start the longer. */
function ownerOf(byte: number, all: readonly Range[]): string {
  const covering = all.filter(({ start, end }) => start <= byte && byte < end)
  covering.sort((a, b) => a.start - b.start || b.end - a.end)
  return covering[0]?.label ?? 'gap'
}

describe('tile', () => {
  it('covers the file once, in order, whatever is claimed', () => {
    holds(
      fc.property(claims, fc.nat(SIZE), (all, size) => {
        const tiles = tile(all, size, gap)
        let at = 0
        for (const range of tiles) {
          expect(range.start).toBe(at)
          expect(range.end).toBeGreaterThan(range.start)
          at = range.end
        }
        expect(at).toBe(size)
        expect(tiles.reduce((sum, range) => sum + sizeOf(range), 0)).toBe(size)
      }),
      { numRuns: 1000 },
    )
  })

  it('gives each byte to its owner', () => {
    holds(
      fc.property(claims, (all) => {
        const tiles = tile(all, SIZE, gap)
        for (const { start, end, label } of tiles) {
          for (let byte = start; byte < end; byte++) expect(label).toBe(ownerOf(byte, all))
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('names gaps by their bounds', () => {
    const claimed = [{ start: 4, end: 6, label: 'x' }]
    expect(tile(claimed, 10, (start, end) => `${start}-${end}`).map(({ label }) => label)).toEqual(['0-4', 'x', '6-10'])
  })

  it('does not change the claims', () => {
    const claimed = [
      { start: 5, end: 7, label: 'b' },
      { start: 0, end: 3, label: 'a' },
    ]
    tile(claimed, 8, gap)
    expect(claimed.map(({ label }) => label)).toEqual(['b', 'a'])
  })
})
