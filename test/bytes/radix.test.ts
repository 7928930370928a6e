import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sortedIndices } from '../../src/bytes/radix.ts'
import { holds } from '../effort.ts'

/** Few keys, so that equal ones are common, and keys that differ in one digit of the sort only. */
const key = fc.oneof(fc.nat(5), fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.constantFrom(0xffff, 0x10000, 2 ** 32 - 1))

describe('sortedIndices', () => {
  it('is a stable sort by unsigned keys', () => {
    holds(
      fc.property(fc.array(key, { maxLength: 200 }), (keys) => {
        // Array.prototype.sort is stable, and compares differences that 32 bits do not hold.
        const expected = keys.map((_, i) => i).sort((a, b) => keys[a]! - keys[b]!)
        expect([...sortedIndices(Uint32Array.from(keys))]).toEqual(expected)
      }),
    )
  })

  it('leaves its keys as they are', () => {
    const keys = Uint32Array.of(3, 1, 2)
    expect([...sortedIndices(keys)]).toEqual([1, 2, 0])
    expect([...keys]).toEqual([3, 1, 2])
  })
})
