import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readEntries } from '../../src/layout/packing.ts'
import { entrySite, exactIndex, floorIndex, isSound, PackedTable, packedFaults } from '../../src/tables/packed-table.ts'
import { ascendingOffsets } from '../arbitraries.ts'
import { holds } from '../effort.ts'
import { packEntries } from '../layout/pack-entries.ts'

interface Entry {
  readonly offset: number
  readonly type: number
}

/** A table that starts at offset 12 of its file. */
function tableOf(entries: readonly Entry[]): PackedTable {
  const bytes = Uint8Array.from([...new Uint8Array(12), ...packEntries(entries, '27+5', 'little')])
  const locator = { path: 'table', offset: 12, count: entries.length, entrySize: 4 }
  return new PackedTable(locator, readEntries(bytes, 12, entries.length, '27+5', 'little'), 2)
}

const sorted = (type = fc.nat(31)) =>
  ascendingOffsets(4, 1024).chain((offsets) =>
    fc.tuple(...offsets.map((offset) => type.map((t) => ({ offset, type: t })))),
  )
const anyOrder = fc.array(fc.record({ offset: fc.nat(255).map((n) => 4 * n), type: fc.nat(31) }), { maxLength: 20 })

describe('search', () => {
  it('agrees with a linear scan at every offset', () => {
    holds(
      fc.property(sorted(), (entries) => {
        const table = tableOf(entries)
        const found: number[] = []
        const expected: number[] = []
        for (let offset = 0; offset < 1030; offset++) {
          found.push(floorIndex(table, offset), exactIndex(table, offset))
          expected.push(
            entries.findLastIndex((entry) => entry.offset <= offset),
            entries.findIndex((entry) => entry.offset === offset),
          )
        }
        expect(found).toEqual(expected)
      }),
    )
  })
})

describe('trust', () => {
  const rules = fc.record({
    types: fc.integer({ min: 1, max: 31 }),
    targetSize: fc.constantFrom(1, 4, 8),
    end: fc.nat(1030),
  })

  it('is given at a glance exactly where no entry has a fault', () => {
    holds(
      fc.property(fc.oneof(anyOrder, sorted(fc.nat(3))), rules, (entries, rule) => {
        const table = tableOf(entries)
        expect(isSound(table, rule)).toBe([...packedFaults(table, rule)].length === 0)
      }),
      { numRuns: 500 },
    )
  })

  it('is refused with code, entry and offset', () => {
    const entries = [
      { offset: 8, type: 1 },
      { offset: 8, type: 9 },
      { offset: 100, type: 1 },
    ]
    const faults = [...packedFaults(tableOf(entries), { types: 9, targetSize: 4, end: 96 })]
    expect(faults.map(({ code, site }) => [code, site.path, site.offset, site.length])).toEqual([
      ['table-unsorted', 'table[1]', 16, 4],
      ['type-unknown', 'table[1]', 16, 4],
      ['out-of-bounds', 'table[2]', 20, 4],
    ])
  })
})

it('knows the offsets of its entries', () => {
  const table = tableOf([
    { offset: 4, type: 0 },
    { offset: 8, type: 0 },
  ])
  expect(entrySite(table, 1)).toEqual({ path: 'table[1]', offset: 16, length: 4 })
})
