/**
 * C structures against offsets and sizes from compilers, in every ABI and release, and the shapes of struct buffer.
 *
 * @module
 */
import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  type AbiName,
  type BufferVariant,
  bufferVariants,
  type Field,
  type ReleaseName,
  type Struct,
  type StructFields,
  structs,
} from '../../generated/field_tables.js'
import { PdmpHeap } from '../../generated/PdmpHeap.js'
import { roundUp } from '../../src/units.ts'
import { abiNames, abis, releases, rootOf, sizeWord, structureOf } from './layouts.ts'
import { streamOf } from './real-dumps.ts'
import { bufferFacts, bufferSlots, structFacts } from './struct-facts.ts'

/** Columns of the facts. */
const factAbis = ['lp64', 'ilp32-align4', 'ilp32-align8'] as const

/** Rows of a table of facts: a name and its cells. */
const rowsOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/ +/))
    .map(([name = '', ...cells]) => ({ name, cells }))

const cellOf = ({ offset, size }: Field) => `${offset}+${size}`

describe.each(structFacts)('$name of $releases', ({ name, releases: ofReleases, table }) => {
  it.each(factAbis)('is laid out as the compiler does, %s', (abi) => {
    const column = factAbis.indexOf(abi)
    const expected = Object.fromEntries(rowsOf(table).map((row) => [row.name, row.cells[column]]))
    for (const release of ofReleases) {
      const { size, fields } = structs[abi][release][name]!
      const found = Object.entries(fields).map(([field, place]) => [field, cellOf(place)])
      expect(Object.fromEntries([...found, ['sizeof', String(size)]])).toEqual(expected)
    }
  })
})

describe('struct buffer', () => {
  const [heading, ...rows] = rowsOf(bufferFacts)
  const machines: Readonly<Record<string, AbiName>> = { 64: 'lp64', i386: 'ilp32-align4', arm: 'ilp32-align8' }

  it.each(heading!.cells)('of %s is laid out as the compiler does', (column) => {
    const [release = '', machine = ''] = column.split('/')
    const abi = machines[machine] as AbiName
    const { size, fields } = structs[abi][release as ReleaseName].buffer
    const { lispSlots } = bufferVariants[abi][release as ReleaseName][0]!
    const facts = new Map(rows.map(({ name, cells }) => [name, cells[heading!.cells.indexOf(column)]]))
    const tail = Object.entries(fields).filter(([, { offset }]) => offset >= fields['own_text.beg']!.offset)
    const cells = new Map([...tail, ['header', fields.header!] as const].map(([name, field]) => [name, cellOf(field)]))
    // Facts have one row for both halves of struct timespec and one for the nine words of ts_linecol.
    const { offset, size: halfOfModtime } = fields.modtime!
    expect(fields.modtime_rest).toEqual({ offset: offset + halfOfModtime, size: halfOfModtime })
    cells.set('modtime', cellOf({ offset, size: 2 * halfOfModtime }))
    cells.delete('modtime_rest')
    const linecol = fields['ts_linecol.0']
    if (linecol) cells.set('ts_linecol', cellOf({ offset: linecol.offset, size: 9 * linecol.size }))
    cells.delete('ts_linecol.0')
    expect(Object.fromEntries([...cells, ['lispSlots', String(lispSlots)], ['sizeof', String(size)]])).toEqual(
      Object.fromEntries([...facts].filter(([, cell]) => cell !== '-')),
    )
  })

  it.each(Object.entries(bufferSlots))('of %s has its Lisp words in order', (release, names) => {
    for (const abi of abiNames) {
      const { lenLispWord } = abis[abi]
      const { fields } = structs[abi][release as ReleaseName].buffer
      const slots = names.trim().split(/\s+/)
      const first = fields.name!.offset
      const expected = slots.map((name, index) => [name, { offset: first + index * lenLispWord, size: lenLispWord }])
      expect(Object.entries(fields).slice(1, 1 + slots.length)).toEqual(expected)
    }
  })

  it('of 29 has the Lisp words of 28 and, with tree-sitter, its list of parsers', () => {
    const slots = (variant: BufferVariant) => Object.keys(variant.struct.fields).slice(1, 1 + variant.lispSlots)
    const [with29, without29] = [75, 74].map(
      (count) => bufferVariants.lp64['29'].find(({ lispSlots }) => lispSlots === count)!,
    )
    expect(slots(without29!)).toEqual(slots(bufferVariants.lp64['28'][0]!))
    expect(slots(with29!).filter((name) => name !== 'ts_parser_list')).toEqual(slots(without29!))
  })

  it('is told from its other shapes by both sizes in its header', () => {
    for (const abi of abiNames) {
      for (const release of releases) {
        const variants = bufferVariants[abi][release]
        const numTimes = abis[abi].lenPointer === 8 ? 1 : 2
        expect(variants).toHaveLength(numTimes * (release === '27' || release === '28' ? 1 : 2))
        expect(new Set(variants.map(({ lispSlots, restWords }) => `${lispSlots},${restWords}`)).size).toBe(
          variants.length,
        )
        // Compared part by part, since a structure has no own property `fields` until these are asked for.
        const [first, { buffer }] = [variants[0]!.struct, structs[abi][release]]
        expect([first.size, first.fields]).toEqual([buffer.size, buffer.fields])
        for (const variant of variants) {
          expect(sizeRead(abi, release, variant, true)).toBe(paddedSize(abi, variant))
          expect(sizeRead(abi, release, variant, false)).toBe(paddedSize(abi, variant))
        }
      }
    }
  })

  it('of i386 ends at a multiple of 4, as the compiler does', () => {
    // Emacs 31.1 without tree-sitter, its time_t of 8 bytes, by `ptype /o` of gdb; the header says 75 and 67.
    const plain = bufferVariants['ilp32-align4']['31'].find(
      ({ lispSlots, restWords }) => lispSlots === 75 && restWords === 67,
    )
    const { size, fields } = plain!.struct
    expect([fields.text.offset, fields.overlays!.offset, fields.undo_list.offset, size]).toEqual([404, 564, 568, 572])
    expect(bufferVariants['wide-align4']['31'].map(({ struct }) => struct.size)).toContain(876)
  })

  /** The parser goes on to where the dumper aligns the next object. */
  function paddedSize(abi: AbiName, { struct: { size } }: BufferVariant): number {
    const { lenPointer, lenLispWord } = abis[abi]
    return roundUp(size, lenPointer < lenLispWord ? 4 : 8)
  }

  /** Bytes that the parser takes for a buffer whose header has the sizes of `variant`. */
  function sizeRead(abi: AbiName, release: ReleaseName, variant: BufferVariant, isLittle: boolean): number {
    const { lenPointer } = abis[abi]
    const bytes = new Uint8Array(2048)
    bytes.set(sizeWord(lenPointer, isLittle, { lispWords: variant.lispSlots, restWords: variant.restWords, pvec: 13 }))
    const stream = streamOf(bytes)
    structureOf(stream, rootOf(isLittle, abis[abi], release), PdmpHeap.StructTypes.BUFFER)
    return stream.pos
  }
})

/** Sizes that GCC gives to the same lists of C types with `-m32`, and with `-m32 -malign-double`. */
describe('wide Lisp words', () => {
  it.each<[keyof (typeof structs)['lp64']['27'], ReleaseName, number, number]>([
    ['cons', '27', 16, 16],
    ['symbol', '27', 40, 48],
    ['interval', '27', 36, 40],
    ['blv', '27', 32, 32],
    ['fwd', '27', 8, 8],
    ['buffer_objfwd', '27', 16, 16],
    ['marker', '27', 24, 24],
    ['overlay', '28', 32, 40],
    ['overlay', '29', 20, 24],
    ['itree_node', '29', 48, 56],
    ['finalizer', '27', 20, 24],
    ['bignum', '27', 16, 16],
    ['hash_table', '29', 100, 112],
    ['hash_table', '30', 44, 44],
    ['obarray', '30', 16, 16],
    ['subr', '27', 28, 32],
    ['subr', '28', 32, 32],
    ['subr', '29', 40, 40],
    ['subr_native', '28', 60, 64],
    ['subr_native', '29', 68, 72],
    ['native_comp_unit', '30', 72, 80],
    ['native_comp_unit', '31', 64, 72],
    ['charset', '29', 316, 316],
    ['charset', '30', 320, 328],
    ['charset_31_dev', '31', 320, 328],
    ['charset', '31', 312, 312],
    ['buffer', '27', 868, 880],
    ['buffer', '28', 876, 888],
    ['buffer', '30', 884, 896],
  ])('%s of %s takes %i bytes on i386 and %i elsewhere', (name, release, onI386, elsewhere) => {
    const sizes = (['wide-align4', 'wide-align8'] as const).map((abi) => structs[abi][release][name]?.size)
    expect(sizes).toEqual([onI386, elsewhere])
  })
})

/** Offsets and sizes that `ptype /o` of gdb prints for MinGW's executables of 28.2 and 30.2. */
describe('Windows', () => {
  const pairs = [
    ['lp64', 'llp64'],
    ['ilp32-align8', 'ilp32-windows'],
    ['wide-align8', 'wide-windows'],
  ] as const

  it.each<[AbiName, number, number, number]>([
    ['llp64', 64, 72, 80],
    ['ilp32-windows', 40, 44, 48],
    ['wide-windows', 40, 44, 48],
  ])('%s has the bits of a hash table at %i, the next weak table at %i, and %i bytes', (abi, bits, next, size) => {
    for (const release of ['30', '31'] as const) {
      const { fields, size: found } = structs[abi][release].hash_table
      expect([fields.bits?.offset, fields.next_weak.offset, found]).toEqual([bits, next, size])
      expect(fields.index_bits?.offset).toBe(structs[abi][release].hash_table.fields.table_size!.offset + 4)
    }
  })

  it('differs in nothing else', () => {
    for (const [plain, windows] of pairs) {
      for (const release of releases) {
        const { hash_table: ofPlain, ...others } = structs[plain][release]
        const { hash_table: ofWindows, ...same } = structs[windows][release]
        expect(same).toEqual(others)
        if (Number(release) < 30) expect(ofWindows).toEqual(ofPlain)
        expect(bufferVariants[windows][release]).toEqual(bufferVariants[plain][release])
      }
    }
  })
})

describe('structures that some releases have', () => {
  it.each<[keyof (typeof structs)['lp64']['27'], readonly ReleaseName[]]>([
    ['buffer_objfwd', ['27', '28', '29', '30']],
    ['kboard_objfwd', ['27', '28', '29', '30']],
    ['subr_native', ['28', '29', '30', '31']],
    ['native_comp_unit', ['28', '29', '30', '31']],
    ['itree_node', ['29', '30', '31']],
    ['obarray', ['30', '31']],
    ['charset_31_dev', ['31']],
    ['hash_table', releases],
  ])('%s is in %j only, for the parser too', (name, expected) => {
    const type = PdmpHeap.StructTypes[name.toUpperCase() as 'BUFFER']
    for (const abi of abiNames) {
      const bodyOf = (release: ReleaseName) =>
        structureOf(streamOf(new Uint8Array(512)), rootOf(true, abis[abi], release), type)
      expect(releases.filter((release) => structs[abi][release][name] !== undefined)).toEqual(expected)
      expect(releases.filter((release) => bodyOf(release) !== undefined)).toEqual(expected)
    }
  })

  it('are optional in the declarations, and others are not', () => {
    expectTypeOf(structs.lp64['30'].obarray).toEqualTypeOf<Struct<StructFields['obarray']> | undefined>()
    expectTypeOf(structs.lp64['30'].hash_table).toEqualTypeOf<Struct<StructFields['hash_table']>>()
  })

  it('have fields that are optional where a layout lacks them', () => {
    const { hash_table, cons } = structs.lp64['30']
    expectTypeOf(cons.fields.car).toEqualTypeOf<Field>()
    expectTypeOf(hash_table.fields.weak).toEqualTypeOf<Field | undefined>()
    // @ts-expect-error: no struct has such a field
    expect(cons.fields.cadr).toBeUndefined()
  })
})
