import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KaitaiStream } from '../../generated/KaitaiStream.js'
import { Pdmp } from '../../generated/Pdmp.js'
import { PdmpError } from '../../src/error.ts'
import type { Generation } from '../../src/layout/releases.ts'
import { openDump } from '../../src/pdmp.ts'
import { probe, probeDamaged } from '../../src/tables/probe.ts'
import { variants } from '../arbitraries.ts'
import { badNames, corpusNames, manifest, readBad, readDump } from '../corpus/corpus.ts'
import { tinyDump, tinyVariants } from '../corpus/tiny-dump.ts'
import { holds } from '../effort.ts'

const shapeOf: Readonly<Record<Generation, keyof typeof Pdmp.Shapes>> = {
  '2018': 'PRE_MERGE',
  talk: 'TALK',
  '27': 'EMACS_27',
  '28dev-a': 'DEV_28_A',
  '28dev-n': 'DEV_28_N',
  '28+': 'EMACS_28',
}

const parse = (bytes: Uint8Array) => {
  const parsed = new Pdmp(
    new KaitaiStream(new DataView(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength)),
  )
  return { shape: parsed.shape, isLittle: parsed.isLittle }
}

describe('agrees with', () => {
  it.each(manifest().dumps)('the manifest on $name', (dump) => {
    const { layout } = openDump(readDump(dump.name))
    expect({ ...layout }).toMatchObject({
      generation: dump.release === '27' ? '27' : '28+',
      release: dump.release,
      byteOrder: dump.byteOrder,
      wordSize: dump.wordSize,
      lispWordSize: dump.lispWordSize,
      tagging: dump.lispWordSize > dump.wordSize ? 'high' : 'low',
    })
  })

  it.each(variants)('the truth of $name', ({ open }) => {
    const { bytes, truth } = open()
    const { layout, header } = openDump(bytes)
    const { abi } = truth
    expect(layout).toMatchObject({
      generation: truth.generation,
      release: truth.release,
      byteOrder: abi.byteOrder,
      wordSize: abi.wordSize,
      lispWordSize: abi.lispWordSize,
      tagging: abi.tagging,
      dumpAlignment: abi.dumpAlignment,
    })
    // The tables of 2018 are aligned alike on every machine, so nothing in the file depends on the alignment of int64.
    if (truth.generation !== '2018') expect(layout.abi).toBe(abi.name)
    const at = ({ offset, count }: { offset: number; count: number }) => ({ offset, count })
    expect({
      ...header,
      dumpRelocs: header.dumpRelocs.map(at),
      objectStarts: at(header.objectStarts),
      emacsRelocs: at(header.emacsRelocs),
    }).toEqual({
      ...truth.header,
      dumpRelocs: truth.header.dumpRelocs.map(at),
      objectStarts: at(truth.header.objectStarts),
      emacsRelocs: at(truth.header.emacsRelocs),
    })
  })

  it.each(corpusNames())('the generated parser on %s', (name) => {
    const bytes = readDump(name)
    const { layout } = openDump(bytes)
    expect(parse(bytes)).toEqual({
      shape: Pdmp.Shapes[shapeOf[layout.generation]],
      isLittle: layout.byteOrder === 'little',
    })
  })

  it('the truth of dumps of any size', () => {
    const sizes = { conses: fc.nat(60), strings: fc.nat(20), symbols: fc.nat(40), vectors: fc.nat(10), seed: fc.nat() }
    holds(
      fc.property(fc.constantFrom(...tinyVariants), fc.record(sizes), (variant, more) => {
        const { bytes, truth } = tinyDump({ ...variant, ...more })
        const { layout } = openDump(bytes)
        expect(layout.generation).toBe(truth.generation)
        expect(layout.release).toBe(truth.release)
        expect([layout.byteOrder, layout.wordSize, layout.lispWordSize]).toEqual([
          truth.abi.byteOrder,
          truth.abi.wordSize,
          truth.abi.lispWordSize,
        ])
      }),
      { numRuns: 150 },
    )
  })
})

/** What each broken file is refused with, by the defect that its name and corpus/README.md tell. */
const refusals: Readonly<Record<string, readonly [code: string, offset: number, path: string]>> = {
  empty: ['not-a-dump', 0, 'header.magic'],
  '15-bytes': ['not-a-dump', 0, 'header.magic'],
  'magic-absent': ['not-a-dump', 0, 'header.magic'],
  'magic-failed-dump': ['dump-incomplete', 0, 'header.magic'],
  'magic-only': ['truncated', 16, 'header'],
  'header-truncated': ['truncated', 60, 'header'],
  'header-only': ['truncated', 0x54, 'header.emacs_relocs.num'],
  'truncated-1-byte': ['truncated', 0x44, 'header.emacs_relocs.num'],
  'truncated-half': ['truncated', 0x44, 'header.emacs_relocs.num'],
  'trailing-byte': ['trailing-bytes', 0x44, 'header.emacs_relocs.num'],
  'locator-negative': ['locator-negative', 0x38, 'header.object_starts.ofs'],
  'locator-count-negative': ['locator-negative', 0x44, 'header.emacs_relocs.num'],
  'locator-count-giant': ['table-overlap', 0x38, 'header.object_starts.ofs'],
  'tables-overlap': ['table-overlap', 0x38, 'header.object_starts.ofs'],
  'tables-gap': ['table-gap', 0x38, 'header.object_starts.ofs'],
  'table-past-end': ['truncated', 0x44, 'header.emacs_relocs.num'],
  'cold-before-discardable': ['region-order', 0x5c, 'header.ofs_cold_start'],
  'cold-start-unaligned': ['region-unaligned', 0x5c, 'header.ofs_cold_start'],
  'discardable-start-in-header': ['region-order', 0x58, 'header.ofs_discardable_start'],
  'lookalike-8-byte-entries': ['layout-unknown', 0, 'header'],
  'both-layouts-fit': ['layout-ambiguous', 0, 'header'],
}

describe('refuses', () => {
  it.each(Object.entries(refusals))('%s', (name, [code, offset, path]) => {
    const failure = refusalOf(() => probe(readBad(name)))
    expect({ code: failure?.code, offset: failure?.site.offset, path: failure?.site.path }).toEqual({
      code,
      offset,
      path,
    })
  })

  it('no broken file with a sound header', () => {
    const others = badNames().filter((name) => !(name in refusals))
    expect(others.length).toBeGreaterThan(30)
    for (const name of others)
      expect(
        refusalOf(() => probe(readBad(name))),
        name,
      ).toBeUndefined()
  })
})

it('shows verify the faults of a damaged header instead of throwing', () => {
  const { header, faults } = probeDamaged(readBad('table-past-end'))
  expect(faults.map(({ code }) => code)).toEqual(['truncated'])
  expect(header.size).toBe(80)
})

describe('one damaged word of a header', () => {
  const { open } = variants.find(({ name }) => name === 'tiny-30-little-lp64')!
  const { bytes } = open()

  it('never changes the layout', () => {
    const word = fc.integer({ min: 12, max: 24 })
    holds(
      fc.property(word, fc.integer(), (index, value) => {
        const damaged = bytes.slice()
        new DataView(damaged.buffer).setInt32(4 * index, value, true)
        try {
          const { layout } = openDump(damaged)
          expect([layout.generation, layout.byteOrder, layout.wordSize]).toEqual(['28+', 'little', 8])
        } catch (error) {
          expect(error).toBeInstanceOf(PdmpError)
        }
      }),
      { numRuns: 500 },
    )
  })
})

function refusalOf(run: () => unknown): PdmpError | undefined {
  try {
    run()
  } catch (error) {
    if (error instanceof PdmpError) return error
    throw error
  }
  return undefined
}
