import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstIndex, indexOfBytes, upperBound } from '../../src/bytes/search.ts'

const ascending = fc.array(fc.integer({ min: -20, max: 20 })).map((values) => values.sort((a, b) => a - b))

describe('firstIndex', () => {
  it('is where the answer turns from no to yes', () => {
    fc.assert(
      fc.property(ascending, fc.integer({ min: -22, max: 22 }), (values, bound) => {
        const linear = values.findIndex((value) => value >= bound)
        expect(firstIndex(values.length, (i) => values[i]! >= bound)).toBe(linear < 0 ? values.length : linear)
      }),
    )
  })

  it('calls the predicate at most once per bit of the length', () => {
    let asked = 0
    const found = firstIndex(2 ** 31 - 1, (i) => {
      asked++
      return i >= 1_000_000
    })
    expect(found).toBe(1_000_000)
    expect(asked).toBe(31)
  })
})

describe('upperBound', () => {
  it('is the index of the first greater value, within bounds', () => {
    fc.assert(
      fc.property(ascending, fc.integer({ min: -22, max: 22 }), fc.nat(5), (values, value, from) => {
        const start = Math.min(from, values.length)
        const linear = values.findIndex((each, i) => i >= start && each > value)
        expect(upperBound(values, value, start)).toBe(linear < 0 ? values.length : linear)
      }),
    )
  })
})

it('indexOfBytes finds what String.indexOf finds', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 12 })
  const bytesOf = (text: string) => new TextEncoder().encode(text)
  fc.assert(
    fc.property(letters, letters, fc.nat(12), (text, part, from) => {
      const start = Math.min(from, text.length)
      expect(indexOfBytes(bytesOf(text), bytesOf(part), start)).toBe(text.indexOf(part, start))
    }),
  )
})
