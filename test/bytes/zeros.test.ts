import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstUsedByte, isZero } from '../../src/bytes/zeros.ts'
import { holds } from '../effort.ts'

const bytes = fc.uint8Array({ maxLength: 40, max: 2 })

it('firstUsedByte is the first byte of the range that is not zero, or its end', () => {
  holds(
    fc.property(bytes, fc.nat(40), fc.nat(40), (all, from, length) => {
      const start = Math.min(from, all.length)
      const end = Math.min(start + length, all.length)
      const found = all.subarray(start, end).findIndex((byte) => byte !== 0)
      expect(firstUsedByte(all, start, end)).toBe(found < 0 ? end : start + found)
      expect(isZero(all, start, end)).toBe(found < 0)
    }),
  )
})
