import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sameBytes } from '../../src/bytes/same-bytes.ts'
import { holds } from '../effort.ts'

const bytes = fc.uint8Array({ maxLength: 4, max: 2 })

it('sameBytes is Buffer.equals', () => {
  holds(
    fc.property(bytes, bytes, (a, b) => {
      expect(sameBytes(a, b)).toBe(Buffer.from(a).equals(b))
      expect(sameBytes(a, a.slice())).toBe(true)
    }),
  )
})
