import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/cli/command.ts'
import { parseAddress, parseCount, parseEmacsOffset, parseOffset } from '../../src/cli/numbers.ts'

describe.each([
  ['a count', parseCount],
  ['an offset', parseOffset],
  ['an offset from the Emacs basis', parseEmacsOffset],
  ['an address', (text: string) => Number(parseAddress(text))],
])('%s', (_, parse) => {
  it.each([
    ['0', 0],
    ['31', 31],
    ['031', 31],
    ['0x1f', 31],
    ['0X1F', 31],
    [' 31 ', 31],
    ['-0', 0],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
  ])('%j is %i', (text, value) => {
    expect(parse(text) + 0).toBe(value)
  })

  it.each(['', ' ', '1.5', '1e3', '0x', '0xg', '1f', '+1', '--1', '1 2', '0b1', '0o7', 'NaN', '１'])(
    'is not %j',
    (text) => {
      expect(() => parse(text)).toThrow(UsageError)
    },
  )
})

it('only an offset from the Emacs basis may be negative', () => {
  expect(parseEmacsOffset('-0x1f')).toBe(-31)
  for (const parse of [parseCount, parseOffset, parseAddress]) expect(() => parse('-1')).toThrow(UsageError)
})

it('what a number would round is too large; an address is exact', () => {
  for (const text of ['9007199254740992', '0xffffffffffffffff', '9'.repeat(400)]) {
    for (const parse of [parseCount, parseOffset, parseEmacsOffset]) expect(() => parse(text)).toThrow('too large')
    expect(parseAddress(text)).toBe(BigInt(text))
  }
})
