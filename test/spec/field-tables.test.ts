/**
 * The field tables against sizes and offsets of the C structures, typed in here from compilers' layouts.
 *
 * @module
 */
import { describe, expect, it } from 'vitest'
import {
  type AbiName,
  type AnyFields,
  bitFields,
  bufferVariants,
  emacsReloc,
  headers,
  packedEntry,
  type ReleaseName,
  type StructName,
  structs,
  symbolFlags,
  vectorlikeSize,
} from '../../generated/field_tables.js'
import { debugParsers } from '../../spec/generate/debug-parsers.ts'
import { fieldTables } from '../../spec/generate/field-tables.ts'

const releases: readonly ReleaseName[] = ['27', '28', '29', '30', '31']

describe('headers', () => {
  it.each([
    ['2018', 80],
    ['27', 80],
    ['28dev-a', 84],
    ['28dev-n', 96],
    ['28+', 100],
  ] as const)('%s takes %i bytes, all owned by fields', (name, size) => {
    const ranges = Object.values(headers[name].fields).sort((a, b) => a.offset - b.offset)
    let end = 0
    for (const { offset, size: length } of ranges) {
      expect(offset).toBe(end)
      end = offset + length
    }
    expect([headers[name].size, end]).toEqual([size, size])
  })

  it('places what moved between shapes', () => {
    const offsets = (name: keyof typeof headers) =>
      ['object_starts.ofs', 'emacs_relocs.num', 'ofs_discardable_start', 'ofs_cold_start', 'ofs_hash_list'].map(
        (field) => (headers[name].fields as AnyFields)[field]?.offset,
      )
    expect(offsets('27')).toEqual([56, 68, 72, 76, undefined])
    expect(offsets('28dev-a')).toEqual([56, 68, 72, 76, 80])
    expect(offsets('28dev-n')).toEqual([72, 84, 88, 92, undefined])
    expect(offsets('28+')).toEqual([72, 84, 88, 92, 96])
    expect(headers['28+'].fields['dump_relocs.2.num']).toEqual({ offset: 68, size: 4 })
  })
})

it('knows the entries of the tables', () => {
  expect(packedEntry).toEqual({
    '8-byte': { size: 8, offsetBits: 32, typeBits: 32 },
    '28+4': { size: 4, offsetBits: 28, typeBits: 4 },
    '27+5': { size: 4, offsetBits: 27, typeBits: 5 },
  })
  expect(emacsReloc).toEqual({
    size: 16,
    typeBits: 3,
    lengthBits: 29,
    fields: {
      type_and_length: { offset: 0, size: 4 },
      ofs_emacs: { offset: 4, size: 4 },
      operand: { offset: 8, size: 8 },
    },
  })
})

describe('structures', () => {
  /** sizeof by ABI: lp64, ilp32-align4, ilp32-align8, wide-align4, wide-align8. */
  const sizes: readonly (readonly [StructName, ReleaseName, readonly number[]])[] = [
    ['cons', '27', [16, 8, 8, 16, 16]],
    ['float', '27', [8, 8, 8, 8, 8]],
    ['string', '27', [32, 16, 16, 16, 16]],
    ['symbol', '27', [48, 24, 24, 40, 48]],
    ['symbol', '31', [48, 24, 24, 40, 48]],
    ['vectorlike_header', '27', [8, 4, 4, 4, 4]],
    ['vector', '27', [16, 8, 8, 12, 16]],
    ['charset', '27', [328, 316, 316, 316, 316]],
    ['charset', '30', [328, 316, 316, 320, 328]],
    ['charset', '31', [320, 312, 312, 312, 312]],
  ]
  const abis: readonly AbiName[] = ['lp64', 'ilp32-align4', 'ilp32-align8', 'wide-align4', 'wide-align8']

  it.each(sizes)('%s of %s has the sizes %j', (name, release, expected) => {
    expect(abis.map((abi) => structs[abi][release][name].size)).toEqual(expected)
  })

  it('symbol has its words where the ABI aligns them', () => {
    const words = (abi: AbiName) =>
      ['flags', 'name', 'val', 'func', 'plist', 'ofs_next'].map(
        (field) => (structs[abi]['28'].symbol.fields as AnyFields)[field]?.offset,
      )
    expect(words('lp64')).toEqual([0, 8, 16, 24, 32, 40])
    expect(words('ilp32-align4')).toEqual([0, 4, 8, 12, 16, 20])
    expect(words('wide-align4')).toEqual([0, 4, 12, 20, 28, 36])
    expect(words('wide-align8')).toEqual([0, 8, 16, 24, 32, 40])
  })

  it('charset has its fields where the compiler puts them', () => {
    const offsets = (abi: AbiName, release: ReleaseName) =>
      ['dimension', 'code_space', 'ofs_code_space_mask', 'flags', 'iso_final', 'fast_map', 'code_offset'].map(
        (field) => (structs[abi][release].charset.fields as AnyFields)[field]?.offset,
      )
    expect(offsets('lp64', '27')).toEqual([16, 20, 80, 88, 92, 132, 324])
    expect(offsets('ilp32-align4', '30')).toEqual([8, 12, 72, 76, 80, 120, 312])
    expect(offsets('lp64', '31')).toEqual([4, 8, 72, 80, 84, 124, 316])
    expect(structs.lp64['31'].charset.fields.attributes).toBeUndefined()
    // Compared part by part, since a structure has no own property `fields` until these are asked for.
    const [dev31, release30] = [structs.lp64['31'].charset_31_dev, structs.lp64['30'].charset]
    expect([dev31?.size, dev31?.fields]).toEqual([release30.size, release30.fields])
    expect(structs.lp64['29'].charset.fields.hash_index).toEqual({ offset: 8, size: 8 })
    expect(structs.lp64['30'].charset.fields.attributes).toEqual({ offset: 8, size: 8 })
    expect(structs.lp64['30'].charset.fields.hash_index).toBeUndefined()
  })

  it('vector has its contents where the ABI aligns them', () => {
    expect(abis.map((abi) => structs[abi]['28'].vector.fields['contents.0'])).toEqual([
      { offset: 8, size: 8 },
      { offset: 4, size: 4 },
      { offset: 4, size: 4 },
      { offset: 4, size: 8 },
      { offset: 8, size: 8 },
    ])
  })

  it('no two fields overlap, and none leaves its structure', () => {
    for (const abi of abis) {
      for (const release of releases) {
        for (const { size, fields } of Object.values(structs[abi][release])) {
          const ranges = Object.values(fields).sort((a, b) => a.offset - b.offset)
          for (const [index, field] of ranges.entries()) {
            expect(field.offset + field.size).toBeLessThanOrEqual(ranges[index + 1]?.offset ?? size)
          }
        }
      }
    }
  })
})

describe('bit-fields', () => {
  const of27 = {
    gcmarkbit: { shift: 0, width: 1 },
    redirect: { shift: 1, width: 3 },
    trapped_write: { shift: 4, width: 2 },
    interned: { shift: 6, width: 2 },
    declared_special: { shift: 8, width: 1 },
    pinned: { shift: 9, width: 1 },
  }
  const of31 = {
    gcmarkbit: { shift: 0, width: 1 },
    redirect: { shift: 1, width: 2 },
    trapped_write: { shift: 3, width: 2 },
    interned: { shift: 5, width: 2 },
    declared_special: { shift: 7, width: 1 },
  }

  it('of symbols', () => {
    const of30 = { ...of31, pinned: { shift: 8, width: 1 } }
    expect(symbolFlags).toEqual({ 27: of27, 28: of27, 29: of27, 30: of30, 31: of31 })
  })

  it.each([
    ['27', 0x0198, { redirect: 4, trapped_write: 1, interned: 2, declared_special: 1, pinned: 0 }],
    ['30', 0x00c8, { redirect: 0, trapped_write: 1, interned: 2, declared_special: 1, pinned: 0 }],
  ] as const)('read nil of %s in both byte orders', (release, word, expected) => {
    const bigWord = release === '27' ? 0x4680 : 0x0d00
    for (const [name, value] of Object.entries(expected)) {
      const { shift, width } = symbolFlags[release][name as keyof typeof expected]!
      expect((word >> shift) & (2 ** width - 1)).toBe(value)
      expect((bigWord >> (16 - shift - width)) & (2 ** width - 1)).toBe(value)
    }
  })

  it('of vectorlike headers', () => {
    expect(vectorlikeSize[4]).toEqual({
      lisp_size: { shift: 0, width: 12 },
      rest: { shift: 12, width: 12 },
      pvec: { shift: 24, width: 6 },
      is_pseudovector: { shift: 30, width: 1 },
      is_marked: { shift: 31, width: 1 },
    })
    expect(vectorlikeSize[8]).toMatchObject({
      pvec: { shift: 24, width: 6 },
      high: { shift: 30, width: 32 },
      is_pseudovector: { shift: 62, width: 1 },
      is_marked: { shift: 63, width: 1 },
    })
  })
})

/** Fields are text until asked for, and own properties then. */
function askForFields(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  if ('fields' in value) expect(value.fields).toBeTypeOf('object')
  Object.values(value).forEach(askForFields)
}

it('the tables are what the parsers say today', async () => {
  const tables = fieldTables(await debugParsers(['pdmp', 'pdmp_heap']))
  askForFields([structs, bufferVariants])
  expect({
    headers,
    packedEntry,
    emacsReloc,
    structs,
    bufferVariants,
    bitFields,
    symbolFlags,
    vectorlikeSize,
  }).toEqual(tables)
})
