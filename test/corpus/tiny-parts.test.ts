/**
 * The builder's parts against numbers from real Emacsen: struct sizes, packed entries, hash codes, obarray buckets.
 * @module
 */
import { describe, expect, it } from 'vitest'
import { sampleOf } from '../effort.ts'
import { readDump, realDump } from './corpus.ts'
import { machineOf, type Reading, readings } from './naive-reader.ts'
import { type Abi, type AbiName, abiOf, type Release, type TinyOptions } from './tiny-abi.ts'
import { eqCode, equalStringCode, indexSize, obarrayBucket } from './tiny-hash.ts'
import { structsOf } from './tiny-structs.ts'
import { emacsRelocEntry, packedEntry } from './tiny-tables.ts'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const utf8 = (text: string) => new TextEncoder().encode(text)

function abiFor(release: Release, abi: AbiName, more: Partial<TinyOptions> = {}): Abi {
  const writer = release === '27' ? ({ generation: '27' } as const) : ({ generation: '28+', release } as const)
  return abiOf({ ...writer, byteOrder: 'little', abi, ...more })
}

/** Sizes of C structs in the builds of each release, in the order of the columns. */
describe('struct sizes', () => {
  const columns: readonly AbiName[] = ['lp64', 'ilp32-align4', 'ilp32-align8']
  it.each([
    ['27', 'cons', [16, 8, 8]],
    ['27', 'float', [8, 8, 8]],
    ['27', 'string', [32, 16, 16]],
    ['27', 'symbol', [48, 24, 24]],
    ['27', 'interval', [56, 28, 28]],
    ['27', 'blv', [40, 20, 20]],
    ['27', 'fwd', [16, 8, 8]],
    ['27', 'marker', [48, 24, 24]],
    ['27', 'bignum', [24, 16, 16]],
    ['27', 'subr', [48, 24, 24]],
    ['28', 'subr', [48, 24, 24]],
    ['29', 'subr', [56, 32, 32]],
    ['27', 'charset', [328, 316, 316]],
    ['30', 'charset', [328, 316, 316]],
    ['27', 'hashTable', [128, 72, 72]],
    ['29', 'hashTable', [128, 72, 72]],
    ['30', 'hashTable', [72, 48, 48]],
    ['30', 'obarray', [24, 16, 16]],
    ['28', 'compUnit', [88, 48, 48]],
    ['31', 'compUnit', [80, 40, 40]],
  ] as const)('%s %s', (release, name, sizes) => {
    expect(columns.map((abi) => structsOf(abiFor(release, abi))[name].size)).toEqual(sizes)
  })

  it('native subrs', () => {
    expect(structsOf(abiFor('28', 'lp64', { native: true })).subr.size).toBe(80)
    expect(structsOf(abiFor('30', 'lp64', { native: true })).subr.size).toBe(88)
  })

  it('symbols with wide Lisp words', () => {
    const fields = (abi: AbiName) => {
      const { size, fields: all } = structsOf(abiFor('28', abi)).symbol
      return [...['name', 'val', 'function', 'plist', 'next'].map((name) => all[name]?.offset), size]
    }
    expect(fields('wide-align4')).toEqual([4, 12, 20, 28, 36, 40])
    expect(fields('wide-align8')).toEqual([8, 16, 24, 32, 40, 48])
  })
})

describe('entries, as they stand in real dumps', () => {
  it.each([
    ['27+5', 'little', 13936, 1, '9c0d0008'],
    ['27+5', 'little', 59120, 5, 'bc390028'],
    ['27+5', 'big', 13960, 1, '0001b441'],
    ['27+5', 'big', 112, 10, '0000038a'],
  ] as const)('%s %s %i', (packing, byteOrder, offset, code, expected) => {
    expect(hex(packedEntry({ packing, entryUnit: 4, byteOrder }, offset, code))).toBe(expected)
  })

  it.each([
    ['little', 0, 'COPY_FROM_DUMP', 48, -454400, 6920192, '800100000011f9ff0098690000000000'],
    ['little', 4, 'DUMP_LV', 5, -375016, 4016584, '2c0000001847faffc8493d0000000000'],
    ['big', 0, 'COPY_FROM_DUMP', 96, -473992, 7101456, '00000060fff8c478006c5c1000000000'],
    ['big', 2, 'DUMP_PTR_RAW', 0, -472544, 59144, '40000000fff8ca200000e70800000000'],
  ] as const)('%s %i %s', (byteOrder, code, name, length, emacsOffset, dumpOffset, expected) => {
    const entry = { code, name, length, emacsOffset, dumpOffset, emacsOffset2: null, immediate: null }
    expect(hex(emacsRelocEntry({ byteOrder }, entry))).toBe(expected)
  })
})

describe('hash codes', () => {
  it('of strings, as 27.1 stored them', () => {
    const abi = abiFor('27', 'lp64')
    const codes = ['unspecified', 'unspecified-fg', 'unspecified-bg'].map((text) => equalStringCode(abi, utf8(text)))
    expect(codes).toEqual([109182119853145n, 447209962918489910n, 447209962918489958n])
  })

  it('of the fixnums 1 and 2, as 27.1 stored them', () => {
    expect([6n, 10n].map((word) => eqCode(abiFor('27', 'lp64'), word))).toEqual([7n, 0n])
  })

  it('sizes of index vectors', () => {
    expect([1, 2, 3, 65].map(indexSize)).toEqual([1, 11, 11, 83])
  })
})

describe('obarrays of real dumps have their symbols where the builder would put them', () => {
  it.each(sampleOf(['bullseye-amd64', 'bookworm-s390x', 'own-28.2-m32-wideint', 'trixie-i386', 'trixie-amd64'], 3))(
    '%s',
    (name) => {
      const { release } = realDump(name)
      const reading = readings(readDump(name))[0]!
      const { word, high } = machineOf(reading)
      const abi = abiFor(release, word === 8 ? 'lp64' : high ? 'wide-align4' : 'ilp32-align4', {
        byteOrder: reading.order,
      })
      let checked = 0
      for (const { name: symbolName, bucket, size } of symbolsOf(reading, abi)) {
        expect(obarrayBucket(abi, symbolName, size)).toBe(bucket)
        checked++
      }
      expect(checked).toBeGreaterThan(9000)
    },
  )
})

/** The symbols of the largest obarray whose names are in the dump, and the buckets they are in. */
function* symbolsOf({ bytes, view, order, starts, relocs }: Reading, abi: Abi) {
  const { symbol, string, vectorStart, obarray } = structsOf(abi)
  const little = order === 'little'
  const relocAt = new Map(relocs[0]!.map(({ offset, code }) => [offset, code]))
  const pointer = (at: number) =>
    abi.wordSize === 4 ? view.getUint32(at, little) : Number(view.getBigUint64(at, little))
  const word = (at: number) => (relocAt.has(at) ? pointer(at) : -1)
  const compact = abi.release >= '30'
  const isObarray = (at: number) =>
    compact
      ? (view.getUint32(abi.wordSize === 8 && !little ? at + 4 : at, little) & 0x3fffffff) >>> 24 === 15 &&
        view.getUint32(at + obarray.fields.size_bits!.offset, little) === 15
      : pointer(at) === 15121
  const found = starts.find(({ offset, code }) => code === 5 && isObarray(offset))!
  const size = compact ? 2 ** 15 : 15121
  const buckets = compact
    ? pointer(found.offset + obarray.fields.buckets!.offset)
    : found.offset + vectorStart.fields.contents!.offset
  for (let bucket = 0; bucket < size; bucket++) {
    for (let at = word(buckets + bucket * abi.lispWordSize); at >= 0; at = word(at + symbol.fields.next!.offset)) {
      // A chain may go on in a builtin symbol, which this reader does not follow.
      const next = relocAt.get(at + symbol.fields.next!.offset)
      const label = pointer(at + symbol.fields.name!.offset)
      const data = label + string.fields.data!.offset
      const multibyte = pointer(label + string.fields.size_byte!.offset)
      const isMultibyte = multibyte < 2 ** 31
      const length = isMultibyte ? multibyte : pointer(label)
      const inDump = relocAt.get(data) === 1
      if (inDump) yield { name: bytes.subarray(pointer(data), pointer(data) + length), bucket, size }
      if (next !== 1) break
    }
  }
}
