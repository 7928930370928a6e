import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PdmpError } from '../../src/error.ts'
import type { Image } from '../../src/image/image.ts'
import { weighWords } from '../../src/layout/evidence.ts'
import { type Entries, readEntries, survey } from '../../src/layout/packing.ts'
import { openDump } from '../../src/pdmp.ts'
import { type OpenedDump, variants } from '../arbitraries.ts'
import { isInSample } from '../corpus/corpus.ts'
import { tinyDump, tinyName, tinyVariants } from '../corpus/tiny-dump.ts'
import { holds } from '../effort.ts'
import { packEntries } from './pack-entries.ts'

const shapeOf = ({ layout, header }: Image) => ({ facts: layout.facts, byteOrder: layout.byteOrder, header })
const weigh = (
  { bytes, image }: OpenedDump,
  starts = image.objectStarts.entries,
  relocs = image.dumpRelocs[0]!.entries,
) => {
  const { unitBits } = image.objectStarts
  const surveyed = (entries: Entries) => ({ entries, unitBits, survey: survey(entries, unitBits) })
  return weighWords(bytes, shapeOf(image), { objectStarts: surveyed(starts), dumpRelocs: [surveyed(relocs)] })
}

describe.each(variants)('$name', ({ open }) => {
  const dump = open()
  const { abi, generation } = dump.truth

  it('shows its machine', () => {
    const { int64Align, ...words } = weigh(dump)
    expect(words).toEqual({ tagging: abi.tagging, wordSize: abi.wordSize, lispWordSize: abi.lispWordSize })
    if (generation !== '2018') expect(int64Align).toBe(abi.int64Align)
  })
})

/** The entries with one bit of one of them flipped. */
function withFlip(entries: Entries, pick: number, bit: number): Entries {
  const damaged = entries.slice()
  damaged[pick % damaged.length]! ^= 1 << bit
  return damaged
}

it('gives the same layout after one flipped bit of object_starts or dump_relocs', () => {
  holds(
    fc.property(fc.constantFrom(...variants), fc.nat(), fc.nat(31), fc.boolean(), ({ open }, pick, bit, isReloc) => {
      const dump = open()
      const starts = dump.image.objectStarts.entries
      const relocs = dump.image.dumpRelocs[0]!.entries
      const damaged = isReloc
        ? weigh(dump, starts, withFlip(relocs, pick, bit))
        : weigh(dump, withFlip(starts, pick, bit), relocs)
      expect(damaged).toEqual(weigh(dump))
    }),
    { numRuns: 800 },
  )
})

it('reports that no cons shows the tagging', () => {
  const dump = variants.find(({ name }) => name === 'tiny-27-little-lp64')!.open()
  // Strings only: neither tagging has a cons.
  const packed = packEntries(
    dump.truth.objectStarts.map(({ offset }) => ({ offset, type: 4 })),
    '27+5',
    'little',
  )
  const strings = readEntries(packed, 0, dump.truth.objectStarts.length, '27+5', 'little')
  const { offset } = dump.image.header.objectStarts
  try {
    weigh(dump, strings)
    expect.unreachable()
  } catch (error) {
    expect(error).toBeInstanceOf(PdmpError)
    expect(error).toMatchObject({ code: 'layout-ambiguous', site: { path: 'object_starts', offset } })
  }
})

/** What a reader must find, whatever lies before and after the objects that tell it. */
const layoutOf = ({ layout }: Image) => {
  const { generation, release, byteOrder, abi, tagging, tableAlign } = layout
  return { generation, release, byteOrder, abi, tagging, tableAlign }
}

describe('the few objects that show the layout, among thousands', () => {
  // Each table has its telling entries before, between and behind 3,000 strings.
  const crowds = [
    { stringsBefore: 3000, stringsAfter: 0 },
    { stringsBefore: 3000, stringsAfter: 3000 },
    { stringsBefore: 0, stringsAfter: 3000 },
  ]

  const named = tinyVariants.map((options) => ({ name: tinyName(options), options }))

  it.each(named.filter(({ name }) => isInSample(name)))('are found in $name', ({ options }) => {
    const plain = openDump(tinyDump(options).bytes)
    for (const crowd of crowds) {
      const { bytes, truth } = tinyDump({ ...options, ...crowd })
      const image = openDump(bytes)
      expect(layoutOf(image)).toEqual(layoutOf(plain))
      expect(image.objectStarts.length).toBe(truth.objectStarts.length)
    }
  })

  it('are found at any offset', () => {
    const even = fc.nat(1500).map((half) => 2 * half)
    holds(
      fc.property(
        fc.constantFrom(...tinyVariants),
        even,
        even,
        fc.nat(2000),
        fc.nat(),
        (options, before, after, floats, seed) => {
          const crowd = { stringsBefore: before, stringsAfter: after, floats, seed }
          const { bytes, truth } = tinyDump({ ...options, ...crowd })
          const { layout } = openDump(bytes)
          const { generation, release, abi } = truth
          expect([layout.generation, layout.release]).toEqual([generation, release])
          expect([layout.byteOrder, layout.wordSize, layout.lispWordSize]).toEqual([
            abi.byteOrder,
            abi.wordSize,
            abi.lispWordSize,
          ])
        },
      ),
      { numRuns: 60 },
    )
  })
})
