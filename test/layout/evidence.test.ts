import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PdmpError } from '../../src/error.ts'
import { saneShare, weighWords } from '../../src/layout/evidence.ts'
import type { Candidate } from '../../src/layout/header-rules.ts'
import { roundUp } from '../../src/units.ts'
import { holds, type OpenedDump, variants } from '../arbitraries.ts'
import { packEntries } from './pack-entries.ts'

const candidateOf = ({ image }: OpenedDump): Candidate => ({
  facts: image.layout.facts,
  byteOrder: image.layout.byteOrder,
  header: image.header,
  faults: [],
})

describe.each(variants)('$name', ({ open }) => {
  const dump = open()
  const { abi, generation } = dump.truth

  it('tells what its machine was', () => {
    const { int64Align, ...words } = weighWords(dump.bytes, candidateOf(dump))
    expect(words).toEqual({ tagging: abi.tagging, wordSize: abi.wordSize, lispWordSize: abi.lispWordSize })
    if (generation !== '2018') expect(int64Align).toBe(abi.int64Align)
  })

  it('has no entry that is not sane', () => {
    expect(saneShare(dump.bytes, candidateOf(dump))).toBe(1)
  })
})

it('is not swayed by one flipped bit of object_starts', () => {
  holds(
    fc.property(fc.constantFrom(...variants), fc.nat(), fc.nat(31), ({ open }, pick, bit) => {
      const dump = open()
      const candidate = candidateOf(dump)
      const { offset, count, entrySize } = candidate.header.objectStarts
      const damaged = dump.bytes.slice()
      damaged[offset + (pick % count) * entrySize + (bit >> 3)]! ^= 1 << (bit & 7)
      expect(weighWords(damaged, candidate)).toEqual(weighWords(dump.bytes, candidate))
    }),
    { numRuns: 400 },
  )
})

it('says so when no cons tells', () => {
  const dump = variants.find(({ name }) => name === 'tiny-27-little-lp64')!.open()
  const candidate = candidateOf(dump)
  const { offset, count } = candidate.header.objectStarts
  const bytes = dump.bytes.slice()
  // Strings only: neither tagging has a cons.
  const strings = dump.truth.objectStarts.map((start) => ({ offset: start.offset, type: 4 }))
  bytes.set(packEntries(strings, '27+5', 'little'), offset)
  expect(count).toBe(strings.length)
  try {
    weighWords(bytes, candidate)
    expect.unreachable()
  } catch (error) {
    expect(error).toBeInstanceOf(PdmpError)
    expect(error).toMatchObject({ code: 'layout-ambiguous', site: { path: 'object_starts', offset } })
  }
})

it('looks at the last objects if the first ones are no conses', () => {
  const dump = variants.find(({ name }) => name === 'tiny-27-little-lp64')!.open()
  const candidate = candidateOf(dump)
  // A thousand strings and then the objects that there are, as a 27.1 begins that was loaded, and dumped again.
  const strings = Array.from({ length: 1024 }, (_, i) => ({ offset: 8 * i, type: 4 }))
  const starts = dump.truth.objectStarts.map(({ offset, type }) => ({
    offset: offset + 8192,
    type: dump.truth.abi.tags[type],
  }))
  const table = packEntries([...strings, ...starts], '27+5', 'little')
  const offset = roundUp(dump.bytes.length, 8)
  const bytes = new Uint8Array(offset + table.length)
  bytes.set(dump.bytes)
  bytes.set(table, offset)
  const objectStarts = { ...candidate.header.objectStarts, offset, count: table.length / 4 }
  const header = { ...candidate.header, objectStarts }
  // Where the table lies says something else only of the alignment of scalars.
  expect(weighWords(bytes, { ...candidate, header })).toMatchObject({ tagging: 'low', wordSize: 8, lispWordSize: 8 })
})
