/**
 * Files of which parts were lost: a damaged dump is distinguished from a file of another program, and the start of the
 * damage is reported.
 * @module
 */
import { describe, expect, it } from 'vitest'
import { verify } from '../../src/analyse/verify.ts'
import { PdmpError, refusals } from '../../src/error.ts'
import { dumpRelocsName } from '../../src/layout/phases.ts'
import { openDump } from '../../src/pdmp.ts'
import { variantSample, variants } from '../arbitraries.ts'
import { lostFrom, modern } from '../corpus/bad-headers.ts'
import { readBad, readDump, realSample } from '../corpus/corpus.ts'
import { type TinyTruth, tinyDump } from '../corpus/tiny-dump.ts'
import { randomFrom } from '../corpus/tiny-random.ts'
import { packEntries } from './pack-entries.ts'

function failureOf(run: () => unknown): PdmpError | undefined {
  try {
    run()
  } catch (error) {
    if (error instanceof PdmpError) return error
    throw error
  }
  return undefined
}

const firstTable = ({ header }: TinyTruth) => header.dumpRelocs[0]!.offset

/** Where a tail can begin: each border of a section or table, the middle of each, and the last entry of each table. */
function places({ header, abi }: TinyTruth): Record<string, number> {
  const { discardableStart, coldStart } = header
  const packed = abi.packing === '8-byte' ? 8 : 4
  const tables = [
    ...header.dumpRelocs.map((at, phase) => ({ ...at, name: dumpRelocsName(phase), size: packed })),
    { ...header.objectStarts, name: 'object_starts', size: packed },
    { ...header.emacsRelocs, name: 'emacs_relocs', size: 16 },
  ].filter(({ count }) => count > 0)
  const inTables = tables.flatMap(({ name, offset, count, size }) => [
    [name, offset],
    [`the middle of ${name}`, offset + size * (count >> 1)],
    [`the last entry of ${name}`, offset + size * (count - 1)],
  ])
  return {
    heap: header.size,
    'the middle of the heap': ((header.size + discardableStart) >> 1) & ~7,
    discardable: discardableStart,
    cold: coldStart,
    ...Object.fromEntries(inTables),
  }
}

const text = new TextEncoder().encode('Lorem ipsum dolor sit amet, consectetur adipiscing elit.\n')
const otherDump = tinyDump({ ...modern, byteOrder: 'big' }).bytes

/** What a lost tail reads as. */
const fills: Readonly<Record<string, (at: number, random: () => number) => number>> = {
  zeros: () => 0,
  'bytes 0xff': () => 0xff,
  'random bytes': (_, random) => random(),
  'a text': (at) => text[at % text.length]!,
  'the heap of another dump': (at) => otherDump[200 + (at % 4000)]!,
}

describe.each(Object.entries(fills))('a tail of %s', (name, fill) => {
  it.each(variantSample)('is damage in $name, at any offset', ({ open }) => {
    const { bytes, truth } = open()
    for (const [place, start] of Object.entries(places(truth))) {
      const random = randomFrom(start)
      const lost = bytes.slice()
      for (let at = start; at < lost.length; at++) lost[at] = fill(at, () => random.below(256))
      const verdict = verify(lost)
      expect(verdict.verdict, place).toBe('findings')
      // Random bytes for the last entry may be an entry that can be acted upon.
      const failure = failureOf(() => openDump(lost))
      expect(failure === undefined || !refusals.has(failure.code), place).toBe(true)
      if (name !== 'zeros' && name !== 'bytes 0xff') continue
      // One run, not half a million broken entries. It may begin earlier, with bytes that were blank before.
      expect(verdict.findings.map(({ rule }) => rule)).toEqual(['blank'])
      const offset = verdict.findings[0]!.offset
      expect(failure).toMatchObject({ code: 'blank', site: { offset, length: lost.length - offset } })
      expect(offset).toBeLessThanOrEqual(start)
      expect(bytes.subarray(offset, start).every((byte) => byte === fill(0, () => 0))).toBe(true)
    }
  })
})

describe.each(realSample(1))('%s', (name) => {
  const bytes = readDump(name)
  const { header } = openDump(bytes)
  const [early] = header.dumpRelocs
  const middle = early!.offset + (early!.count & ~3) * 2
  const starts = [header.size, header.coldStart, middle, Math.ceil(middle / 4096) * 4096, header.objectStarts.offset]

  it('with a tail of zeros is a damaged dump, from the first lost byte on', () => {
    for (const start of starts) {
      const { findings } = verify(bytes.slice().fill(0, start))
      expect(findings.map(({ rule }) => rule)).toEqual(['blank'])
      expect(findings[0]!.offset).toBeLessThanOrEqual(start)
      expect(bytes.subarray(findings[0]!.offset, start).every((byte) => byte === 0)).toBe(true)
    }
  })

  it('with a page of zeros anywhere is a damaged dump', () => {
    for (const start of [header.size, header.discardableStart >> 1, (header.coldStart + early!.offset) >> 1]) {
      const page = start === header.size ? start : start & ~4095
      const rules = verify(bytes.slice().fill(0, page, page + 4096)).findings.map(({ rule }) => rule)
      expect(rules, `the page at ${page}`).not.toEqual([])
      // Text may be of a kind that another rule is about.
      if (start < header.coldStart) expect(rules, `the page at ${page}`).toContain('blank')
    }
  })

  it('with random bytes for its tables is a damaged dump', () => {
    const random = randomFrom(7)
    const lost = bytes.slice()
    for (let at = early!.offset; at < lost.length; at++) lost[at] = random.below(256)
    expect(verify(lost).findings[0]!.offset).toBeLessThan(early!.offset + 64)
  })
})

describe('blank bytes in a table', () => {
  it.each([
    ['tail-zero', 'zero'],
    ['tail-erased', '0xff'],
  ])('of %s are one finding, from the first lost entry to the end of the file', (bad, what) => {
    const { truth } = tinyDump(modern)
    const start = lostFrom(truth)
    const bytes = readBad(bad)
    const length = bytes.length - start
    expect(verify(bytes).findings).toMatchObject([
      {
        rule: 'blank',
        offset: start,
        path: 'dump_relocs[early][60]',
        message: `all ${length} bytes from here to the end of the file are ${what}`,
      },
    ])
  })

  it('end where the next entry is', () => {
    const { bytes, truth } = tinyDump(modern)
    for (const { offset, size, path } of [
      { offset: firstTable(truth), size: 4, path: 'dump_relocs[early]' },
      { offset: truth.header.objectStarts.offset, size: 4, path: 'object_starts' },
      { offset: truth.header.emacsRelocs.offset, size: 16, path: 'emacs_relocs' },
    ]) {
      for (const byte of [0, 0xff]) {
        const lost = bytes.slice().fill(byte, offset + 7 * size, offset + 15 * size)
        const [finding, ...others] = verify(lost).findings
        expect(others).toEqual([])
        expect(finding).toMatchObject({ rule: 'blank', offset: offset + 7 * size, path: `${path}[7]` })
      }
    }
  })

  it('do not hide other damage', () => {
    const { bytes, truth } = tinyDump(modern)
    const lost = bytes.slice().fill(0, firstTable(truth) + 40, firstTable(truth) + 80)
    // An object start with a type code that no object has, and a relocation with one that no relocation has.
    lost[truth.header.objectStarts.offset + 4 * 30 + 3]! |= 0xf8
    lost[firstTable(truth) + 4 * 50 + 3]! |= 0xf8
    const paths = verify(lost).findings.map(({ rule, path }) => `${rule} ${path}`)
    expect(paths).toEqual([
      'blank dump_relocs[early][10]',
      'type-unknown dump_relocs[early][50]',
      'type-unknown object_starts[30]',
    ])
  })
})

describe('blank bytes in the heap', () => {
  const bytes = readDump('own-28.2-min')
  const { header } = openDump(bytes)

  it('are a finding if pointers were there', () => {
    const page = (header.discardableStart >> 1) & ~4095
    const lost = bytes.slice().fill(0, page, page + 8192)
    expect(verify(lost).findings).toContainEqual(
      expect.objectContaining({
        rule: 'blank',
        offset: page,
        path: 'hot',
        message: expect.stringContaining('bytes from here to 0x'),
      }),
    )
  })

  it('are reported if they make the release unknown', () => {
    const lost = bytes.slice().fill(0, header.size, header.discardableStart)
    expect(failureOf(() => openDump(lost))).toMatchObject({ code: 'blank', site: { path: 'hot', offset: header.size } })
    expect(verify(lost).findings).toMatchObject([{ rule: 'blank', path: 'hot', offset: header.size }])
  })
})

describe('is refused as unknown, not as damaged:', () => {
  const codeOf = (bytes: Uint8Array) => failureOf(() => verify(bytes))?.code

  it('a look-alike with entries of other sizes', () => {
    expect(codeOf(readBad('lookalike-8-byte-entries'))).toBe('layout-unknown')
  })

  it('the magic before zeros, random bytes or text', () => {
    const magic = new TextEncoder().encode('DUMPEDGNUEMACS\0\0')
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const random = randomFrom(seed)
      const behind = Uint8Array.from({ length: 20_000 }, (_, i) =>
        seed === 1 ? 0 : seed === 2 ? text[i % 57]! : random.below(256),
      )
      expect(codeOf(Uint8Array.of(...magic, ...behind))).toBe('layout-unknown')
    }
  })

  it('a file whose entries have more type bits', () => {
    const { bytes, truth } = tinyDump(modern)
    const view = new DataView(bytes.buffer)
    const repack = (offset: number, entries: readonly { offset: number; code: number }[], typeBits: number) =>
      entries.forEach((entry, i) => {
        view.setUint32(offset + 4 * i, entry.offset / 4 + entry.code * 2 ** (32 - typeBits), true)
      })
    const early = truth.relocations.filter(({ phase }) => phase === 0)
    for (const typeBits of [6, 7, 8]) {
      repack(firstTable(truth), early, typeBits)
      repack(truth.header.objectStarts.offset, truth.objectStarts, typeBits)
      expect(codeOf(bytes)).toBe('layout-unknown')
    }
  })

  it('a dump of 28 or later whose hash tables are those of no release', () => {
    const { bytes, truth } = tinyDump(modern)
    // The pvec code of a header word of 8 bytes.
    for (const table of truth.hashTables) bytes[table + 3] = 60
    expect(codeOf(bytes)).toBe('layout-unknown')
  })
})

describe('a damaged border of a section', () => {
  it.each(variants)('is a finding in $name, and never another layout', ({ open }) => {
    const { bytes, truth } = open()
    const { header, abi } = truth
    // The borders of discardable and cold section are behind the tables; hash_list is the last number.
    const end = header.size - (header.hashList === null ? 0 : 4)
    const view = new DataView(bytes.buffer)
    const little = abi.byteOrder === 'little'
    const damages: readonly (readonly [at: number, values: readonly number[]])[] = [
      [end - 8, [0, 80, header.size - 4, header.coldStart + 8]],
      [end - 4, [8, 4, -4, -8, 16, 1024].map((distance) => header.coldStart + distance)],
    ]
    for (const [at, values] of damages) {
      const right = view.getInt32(at, little)
      for (const value of values) {
        view.setInt32(at, value, little)
        expect(verify(bytes).total, `${value} for ${right}`).toBeGreaterThan(0)
        view.setInt32(at, right, little)
      }
    }
    expect(verify(bytes).total).toBe(0)
  })
})

describe('one flipped bit', () => {
  it('in the word after a header of 27 does not make hash_list of it', () => {
    const { bytes, truth } = tinyDump({ generation: '27', byteOrder: 'little', abi: 'lp64' })
    for (let bit = 0; bit < 32; bit++) {
      const damaged = bytes.slice()
      damaged[truth.header.size + (bit >> 3)]! ^= 1 << (bit & 7)
      expect(openDump(damaged).layout.generation, `bit ${bit}`).toBe('27')
    }
  })

  it('in size_byte of a string of 31 does not make one of 30 of it', () => {
    const { bytes, truth } = tinyDump({ ...modern, release: '31' })
    const strings = truth.objectStarts.filter(({ type }) => type === 'String')
    for (const { offset } of strings) {
      const damaged = bytes.slice()
      damaged[offset + 8]! ^= 1
      expect(openDump(damaged).layout.release).toBe('31')
    }
  })

  it('in an entry does not change the packing', () => {
    for (const generation of ['talk', '27'] as const) {
      const { bytes, truth } = tinyDump({ generation, byteOrder: 'big', abi: 'lp64' })
      const end = truth.header.emacsRelocs.offset
      for (let bit = 8 * firstTable(truth); bit < 8 * end; bit += 37) {
        const damaged = bytes.slice()
        damaged[bit >> 3]! ^= 1 << (bit & 7)
        const [finding] = verify(damaged).findings
        if (finding === undefined) expect(openDump(damaged).layout.generation).toBe(generation)
        else expect(verify(damaged).total, `bit ${bit}`).toBeLessThan(20)
      }
    }
  })
})

it('packs entries as the other tests assume', () => {
  const { truth, bytes } = tinyDump(modern)
  const packed = packEntries(
    truth.objectStarts.map(({ offset, code }) => ({ offset, type: code })),
    '27+5',
    'little',
  )
  const { offset } = truth.header.objectStarts
  expect(Buffer.compare(packed, bytes.subarray(offset, offset + packed.length))).toBe(0)
})
