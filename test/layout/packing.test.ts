import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packedEntry } from '../../generated/field_tables.js'
import { OFFSET_MASK, readEntries, survey, TYPE_SHIFT, unpackColumns } from '../../src/layout/packing.ts'
import type { EntryPacking, EntryUnit } from '../../src/layout/releases.ts'
import { ascendingOffsets } from '../arbitraries.ts'
import { holds } from '../effort.ts'
import { packEntries } from './pack-entries.ts'

interface Form {
  readonly packing: EntryPacking
  readonly unit: EntryUnit
  /** Entries count up to 2^steps. */
  readonly steps: number
  readonly types: number
  readonly size: number
}
const forms: readonly Form[] = [
  { packing: '8-byte', unit: 4, steps: 27, types: 31, size: 8 },
  { packing: '28+4', unit: 4, steps: 27, types: 16, size: 4 },
  { packing: '27+5', unit: 2, steps: 27, types: 32, size: 4 },
  { packing: '27+5', unit: 4, steps: 27, types: 32, size: 4 },
  { packing: '27+5', unit: 8, steps: 27, types: 32, size: 4 },
]
const orders = ['little', 'big'] as const
const cases = forms.flatMap((form) => orders.map((order) => ({ ...form, order })))

it('has the form in memory that the spec gives little-endian files', () => {
  const { offsetBits, typeBits } = packedEntry['27+5']
  expect([OFFSET_MASK, TYPE_SHIFT, offsetBits + typeBits]).toEqual([2 ** offsetBits - 1, offsetBits, 32])
})

describe.each(cases)('$packing in units of $unit, $order-endian', ({ packing, unit, order, steps, types, size }) => {
  const unitBits = Math.log2(unit)
  const entries = fc.array(
    fc.record({ offset: fc.nat(2 ** steps - 1).map((step) => step * unit), type: fc.nat(types - 1) }),
  )

  it('unpacks what was packed, at any offset of the table', () => {
    holds(
      fc.property(entries, fc.nat(9), (written, start) => {
        const bytes = new Uint8Array(start + size * written.length + 3)
        bytes.set(packEntries(written, packing, order, unit), start)
        const columns = unpackColumns(readEntries(bytes, start, written.length, packing, order), unitBits)
        expect([...columns.offsets]).toEqual(written.map(({ offset }) => offset))
        expect([...columns.types]).toEqual(written.map(({ type }) => type))
      }),
    )
  })

  it('packs what was unpacked', () => {
    // Any word is an entry where the two parts fill it.
    holds(
      fc.property(fc.uint8Array({ minLength: 64, maxLength: 64 }), (bytes) => {
        if (packing !== '27+5') return
        const { offsets, types: codes } = unpackColumns(readEntries(bytes, 0, 16, packing, order), unitBits)
        const read = Array.from(offsets, (offset, i) => ({ offset, type: codes[i]! }))
        expect(packEntries(read, packing, order, unit)).toEqual(bytes)
      }),
    )
  })

  /** Few offsets, so that neighbours are often equal. */
  const crowded = fc.array(fc.record({ offset: fc.nat(3).map((step) => step * unit), type: fc.nat(types - 1) }))

  it('finds order, types and end of a table in one pass', () => {
    holds(
      fc.property(fc.oneof(entries, crowded), (written) => {
        const packed = packEntries(written, packing, order, unit)
        const found = survey(readEntries(packed, 0, written.length, packing, order), unitBits)
        const ascending = written.every(({ offset }, i) => i === 0 || offset > written[i - 1]!.offset)
        expect(found.ascending).toBe(ascending)
        expect(found.doubleWords).toBe(written.every(({ offset }) => offset % 8 === 0))
        expect(found.lastOffset).toBe(written.at(-1)?.offset ?? -1)
        for (let type = 0; type < types; type++)
          expect(found.typeCounts[type]).toBe(written.filter((entry) => entry.type === type).length)
      }),
    )
  })

  it('recognizes an ascending table', () => {
    holds(
      fc.property(ascendingOffsets(unit, unit * 2 ** steps), (offsets) => {
        const written = offsets.map((offset) => ({ offset, type: 5 }))
        const packed = readEntries(packEntries(written, packing, order, unit), 0, written.length, packing, order)
        expect(survey(packed, unitBits).ascending).toBe(true)
      }),
    )
  })
})

describe('entries of real dumps', () => {
  it.each([
    ['trixie-i386', 'little', '1a000050', 10, 104],
    ['trixie-i386', 'little', 'a6370028', 5, 56984],
    ['trixie-s390x', 'big', '0000038a', 10, 112],
    ['trixie-s390x', 'big', '00073845', 5, 59144],
  ] as const)('%s, %s-endian, %s', (_, order, hex, type, offset) => {
    const { offsets, types } = unpackColumns(readEntries(Buffer.from(hex, 'hex'), 0, 1, '27+5', order), 2)
    expect({ offset: offsets[0], type: types[0] }).toEqual({ offset, type })
  })
})

describe('pairs of 2018 that no type or offset fits', () => {
  it.each([
    ['a type code of 31', 31, 8],
    ['a negative type', -1, 8],
    ['an offset past 2^29', 1, 2 ** 30],
    ['an offset that is no multiple of 4', 1, 6],
  ])('%s reads as the greatest code, which is unknown', (_, type, offset) => {
    const pair = new Uint8Array(new Int32Array([type, offset]).buffer)
    expect(unpackColumns(readEntries(pair, 0, 1, '8-byte', 'little'), 2).types[0]).toBe(31)
  })
})
