import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hostOrder, swap32, wordsOf } from '../../src/bytes/words.ts'
import { holds } from '../effort.ts'

const order = fc.constantFrom('little' as const, 'big' as const)

it('gives the words that a DataView reads, at any alignment and in both orders', () => {
  holds(
    fc.property(
      fc.uint8Array({ minLength: 48, maxLength: 48 }),
      fc.nat(7),
      fc.nat(7),
      order,
      (bytes, skip, start, o) => {
        const part = bytes.subarray(skip)
        const count = Math.floor((part.length - start) / 4)
        const before = [...bytes]
        const words = wordsOf(part, start, count, o)
        const view = new DataView(part.buffer, part.byteOffset)
        expect([...words]).toEqual(
          Array.from({ length: count }, (_, i) => view.getUint32(start + 4 * i, o === 'little')),
        )
        expect([...bytes]).toEqual(before)
      },
    ),
  )
})

it('never swaps inside a Buffer that shares its memory', () => {
  const buffer = Buffer.from([1, 2, 3, 4])
  const other = hostOrder === 'little' ? 'big' : 'little'
  wordsOf(buffer, 0, 1, other)
  expect([...buffer]).toEqual([1, 2, 3, 4])
})

it('swaps twice to the same word', () => {
  holds(
    fc.property(fc.integer(), (word) => {
      expect(swap32(swap32(word))).toBe(word)
    }),
  )
  expect(swap32(0x01020304)).toBe(0x04030201)
})
