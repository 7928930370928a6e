import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HashArithmetic, knuth } from '../../src/hash/arithmetic.ts'
import { openDump } from '../../src/pdmp.ts'
import { abiOf, type TinyOptions } from '../corpus/tiny-abi.ts'
import { tinyDump, tinyName } from '../corpus/tiny-dump.ts'
import { equalStringCode, obarrayBucket } from '../corpus/tiny-hash.ts'
import { holds } from '../effort.ts'

const releases = ['27', '28', '29', '30', '31'] as const
const machines = [
  { byteOrder: 'little', abi: 'lp64' },
  { byteOrder: 'big', abi: 'lp64' },
  { byteOrder: 'little', abi: 'ilp32-align4' },
  { byteOrder: 'big', abi: 'wide-align8' },
] as const
const dumps = releases.flatMap((release) =>
  machines.map((machine): TinyOptions => {
    return release === '27' ? { generation: '27', ...machine } : { generation: '28+', release, ...machine }
  }),
)
const arithmeticOf = (options: TinyOptions) => new HashArithmetic(openDump(tinyDump(options).bytes).layout)

describe.each(dumps.map((options) => ({ name: tinyName(options), options })))('$name', ({ options }) => {
  const arithmetic = arithmeticOf(options)
  const abi = abiOf(options)
  // Longer than eight words: there later releases begin to skip.
  const bytes = fc.uint8Array({ maxLength: 200 })

  it('hashes strings as another implementation does', () => {
    holds(
      fc.property(bytes, (text) => {
        const reduced = arithmetic.string(text)
        const bits = BigInt(arithmetic.bits - 2)
        expect((reduced ^ (reduced >> 2n)) & ((1n << bits) - 1n)).toBe(equalStringCode(abi, text))
      }),
      { numRuns: 200 },
    )
  })

  it('puts names into the same bucket of an obarray', () => {
    const sizes = arithmetic.rules.codes === 'uint32' ? [8, 32768] : [11, 15121]
    holds(
      fc.property(bytes, fc.constantFrom(...sizes), (name, size) => {
        const hash = arithmetic.string(name)
        const bucket =
          abi.release < '30' ? Number(hash % BigInt(size)) : knuth(arithmetic.stored(hash), Math.log2(size))
        expect(bucket).toBe(obarrayBucket(abi, name, size))
      }),
    )
  })

  it('keeps its results in range', () => {
    const word = fc.bigInt({ min: 0n, max: (1n << BigInt(arithmetic.bits)) - 1n })
    holds(
      fc.property(word, word, (x, y) => {
        const limit = 1n << BigInt(arithmetic.bits)
        expect(arithmetic.combine(x, y)).toBeLessThan(limit)
        expect(arithmetic.stored(x)).toBeLessThan(abi.release < '30' ? limit / 4n : 1n << 32n)
        expect(arithmetic.xhash(x)).toBeLessThan(limit / 4n)
        if (abi.release < '30') expect(arithmetic.stored(arithmetic.reduce(x))).toBe(arithmetic.reduce(x))
        else expect(arithmetic.reduce(x)).toBe(x)
      }),
    )
  })
})

describe('knuth', () => {
  it('takes the top bits of the product', () => {
    expect(knuth(0n, 5)).toBe(0)
    expect(knuth(1n, 32)).toBe(2654435769)
    expect(knuth(1n, 4)).toBe(9)
    expect(knuth(12345n, 0)).toBe(0)
  })

  it('stays below 2 to the power of bits', () => {
    holds(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 32n - 1n }), fc.nat(31), (code, bits) => {
        expect(knuth(code, bits)).toBeLessThan(2 ** bits)
      }),
    )
  })
})
