/**
 * The size of limbs, as found from the payloads of all bignums together.
 * @module
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Dump, Printer } from '../../src/index.ts'
import { openDump } from '../../src/pdmp.ts'
import { type TinyOptions, tinyDump } from '../corpus/tiny-dump.ts'
import { holds } from '../effort.ts'

const options: TinyOptions = { generation: '28+', release: '28', byteOrder: 'little', abi: 'llp64', bignums: true }
const limbSizeIn = (bytes: Uint8Array) => openDump(bytes).layout.limbSize

/** A number that no fixnum of 62 bits can hold. */
const bignum = fc
  .tuple(fc.bigInt({ min: 1n << 61n, max: 1n << 400n }), fc.boolean())
  .map(([magnitude, isNegative]) => (isNegative ? -magnitude - 1n : magnitude))

describe('the width of limbs', () => {
  it('is found in every dump with a bignum', () => {
    const dump = fc.record({
      abi: fc.constantFrom('lp64' as const, 'llp64' as const),
      limbSize: fc.constantFrom(4 as const, 8 as const),
      seed: fc.nat(1000),
      bignums: fc.array(bignum, { minLength: 1, maxLength: 6 }),
    })
    holds(
      fc.property(dump, ({ bignums, ...parts }) => {
        const { bytes } = tinyDump({ ...options, ...parts, bignums })
        expect(limbSizeIn(bytes)).toBe(parts.limbSize)
      }),
    )
  })

  it('is unknown on Windows without a bignum, and that of a pointer elsewhere', () => {
    expect(limbSizeIn(tinyDump({ ...options, bignums: false }).bytes)).toBe(null)
    expect(limbSizeIn(tinyDump({ ...options, abi: 'lp64', bignums: false }).bytes)).toBe(8)
    expect(limbSizeIn(tinyDump({ ...options, abi: 'ilp32-windows' }).bytes)).toBe(4)
  })

  it('is that of most bignums of a damaged dump', () => {
    const { bytes, truth } = tinyDump({ ...options, limbSize: 8, bignums: [1n << 70n, 1n << 71n, 1n << 72n] })
    const [first] = truth.relocations.filter(({ name }) => name === 'BIGNUM')
    // A highest limb of 0: this one could only have limbs of 4 bytes.
    bytes.fill(0, first!.target + 8, first!.target + 16)
    expect(limbSizeIn(bytes)).toBe(8)
  })

  it('is unknown if equally many bignums fit both widths; then no value is printed', () => {
    const { bytes, truth } = tinyDump({ ...options, limbSize: 8, bignums: [1n << 70n, 1n << 71n] })
    const [first] = truth.relocations.filter(({ name }) => name === 'BIGNUM')
    bytes.fill(0, first!.target + 8, first!.target + 16)
    const dump = Dump.open(bytes)
    expect(dump.layout.limbSize).toBe(null)
    const value = { kind: 'object', offset: first!.offset, tag: dump.layout.tags.vectorlike } as never
    expect(dump.part(Printer).print(value).text).toBe('#<bignum with limbs of unknown size>')
  })
})
