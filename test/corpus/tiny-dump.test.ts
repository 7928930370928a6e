/**
 * The builder of synthetic dumps against the naive reader, the naive check, real samples, and itself.
 * @module
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { corpusPath, readDump, tinyNames } from './corpus.ts'
import { problemsOf } from './naive-check.ts'
import { loadNaively } from './naive-loader.ts'
import { machineOf, type Reading, readings } from './naive-reader.ts'
import { type TinyOptions, type TinyTruth, tinyDump, tinyName, tinyVariants } from './tiny-dump.ts'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

/** The one reading of a dump that has one. */
function onlyReading(bytes: Uint8Array): Reading {
  const found = readings(bytes)
  expect(found.map(({ shape, order }) => `${shape.generation} ${order}`)).toHaveLength(1)
  return found[0]!
}

function pointerAt({ view, order }: Reading, truth: TinyTruth, at: number): number {
  const little = order === 'little'
  return truth.abi.wordSize === 4 ? view.getInt32(at, little) : Number(view.getBigInt64(at, little))
}

describe.each(tinyVariants.map((options) => ({ name: tinyName(options), options })))('$name', ({ name, options }) => {
  const { bytes, truth } = tinyDump(options)

  it('fits exactly one layout, its own', () => {
    const { shape, order } = onlyReading(bytes)
    expect({ generation: shape.generation, order }).toEqual({
      generation: options.generation,
      order: options.byteOrder,
    })
  })

  it('has objects from which its machine is recognized', () => {
    const { word, lispWord, high } = machineOf(onlyReading(bytes))
    const { wordSize, lispWordSize, tagging } = truth.abi
    expect({ word, lispWord, high }).toEqual({ word: wordSize, lispWord: lispWordSize, high: tagging === 'high' })
  })

  it('keeps every rule', () => {
    expect(problemsOf(bytes)).toEqual([])
  })

  it('has the header that the builder reports', () => {
    const reading = onlyReading(bytes)
    const { header } = truth
    const { discardableStart, coldStart, hashList, firstTable } = reading
    expect({ discardableStart, coldStart, hashList }).toEqual({
      discardableStart: header.discardableStart,
      coldStart: header.coldStart,
      hashList: header.hashList,
    })
    expect(firstTable).toBe(header.dumpRelocs[0]!.offset)
    expect(header.emacsRelocs.offset + 16 * header.emacsRelocs.count).toBe(bytes.length)
    expect(coldStart % truth.abi.pageSize).toBe(0)
    expect(hex(bytes.subarray(16, 48))).toBe(truth.fingerprint)
  })

  it('has the entries that the builder reports', () => {
    const { relocs, starts, emacsRelocs } = onlyReading(bytes)
    const plain = ({ offset, code }: { offset: number; code: number }) => ({ offset, code })
    expect(relocs.flat()).toEqual(truth.relocations.map(plain))
    expect(starts).toEqual(truth.objectStarts.map(plain))
    expect(emacsRelocs.map(({ type, length, emacs }) => [type, length, emacs])).toEqual(
      truth.emacsRelocations.map(({ code, length, emacsOffset }) => [code, length, emacsOffset]),
    )
    for (const [i, { dumpOffset, emacsOffset2, immediate }] of truth.emacsRelocations.entries()) {
      const { word, at } = emacsRelocs[i]!
      if (immediate === null) expect(word).toBe(dumpOffset ?? emacsOffset2)
      else expect(hex(bytes.subarray(at + 8, at + 8 + immediate.length))).toBe(hex(immediate))
    }
  })

  it('holds in each slot the offset of its target', () => {
    const reading = onlyReading(bytes)
    for (const { offset, target, name: kind } of truth.relocations) {
      if (kind === 'BIGNUM')
        expect(reading.view.getInt32(offset + truth.abi.wordSize, reading.order === 'little')).toBe(target)
      else if (!kind.startsWith('NATIVE')) expect(pointerAt(reading, truth, offset)).toBe(target)
    }
  })

  it('copies lispsym to its offset, with nil first', () => {
    const { emacsOffset, dumpOffset, symbols } = truth.lispsym
    const size = (truth.emacsRelocations.find((entry) => entry.emacsOffset === emacsOffset)?.length ?? 0) / symbols
    expect({ 8: [48], 4: truth.abi.lispWordSize === 4 ? [24] : [40, 48] }[truth.abi.wordSize]).toContain(size)
    const placement = { dumpBase: 0x70000000n, emacsBasis: 0x56555000n, lispsym: 0x56555000n + BigInt(emacsOffset) }
    const { emacs } = loadNaively(onlyReading(bytes), placement)
    const copied = emacs.find((entry) => entry.emacs === emacsOffset)!
    const early = truth.abi.release < '30'
    const flags = options.byteOrder === 'little' ? (early ? '9801' : 'c800') : early ? '4680' : '0d00'
    expect(copied.bytes.length).toBe(size * symbols)
    expect(hex(copied.bytes.subarray(0, 2))).toBe(flags)
    expect(hex(bytes.subarray(dumpOffset, dumpOffset + 2))).toBe(flags)
  })

  it('is the file of the corpus', () => {
    expect(hex(readDump(name)) === hex(bytes)).toBe(true)
  })
})

it('keeps no synthetic dump in the corpus that is not built any more', () => {
  expect(tinyNames(), corpusPath('tiny-*')).toEqual(tinyVariants.map(tinyName).sort())
})

it('makes the same dump of the same options', () => {
  const options: TinyOptions = { generation: '28+', release: '29', byteOrder: 'big', abi: 'lp64', seed: 7, conses: 40 }
  expect(hex(tinyDump(options).bytes)).toBe(hex(tinyDump(options).bytes))
  expect(hex(tinyDump({ ...options, seed: 8 }).bytes)).not.toBe(hex(tinyDump(options).bytes))
})

it('makes sound dumps of any size', () => {
  const counts = {
    conses: fc.nat(60),
    strings: fc.nat(20),
    symbols: fc.nat(40),
    vectors: fc.nat(10),
    floats: fc.nat(5),
    hashTables: fc.integer({ min: 1, max: 9 }),
    seed: fc.nat(),
  }
  fc.assert(
    fc.property(fc.constantFrom(...tinyVariants), fc.record(counts, { requiredKeys: [] }), (variant, more) => {
      const { bytes, truth } = tinyDump({ ...variant, ...more })
      expect(problemsOf(bytes)).toEqual([])
      expect(onlyReading(bytes).shape.generation).toBe(truth.generation)
    }),
    { seed: 27, numRuns: 120 },
  )
})

describe('options that no Emacs can have', () => {
  const modern = { generation: '28+', byteOrder: 'little', abi: 'lp64' } as const
  it.each([
    ['28+ without a release', modern],
    ['no hash tables', { ...modern, release: '30', hashTables: 0 }],
    ['native code before 28', { ...modern, generation: '27', native: true }],
    ['wide Lisp words in 2018', { ...modern, generation: '2018', abi: 'wide-align4' }],
  ] as const)('refuses %s', (_, options) => {
    expect(() => tinyDump(options)).toThrow()
  })
})
