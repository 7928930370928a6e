import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EmacsReloc } from '../../generated/EmacsReloc.js'
import { KaitaiStream } from '../../generated/KaitaiStream.js'
import { openDump } from '../../src/pdmp.ts'
import { emacsRelocFaults, unpackEmacsRelocs, writtenSize } from '../../src/tables/emacs-reloc-table.ts'
import { variants } from '../arbitraries.ts'
import { readDump, realSample } from '../corpus/corpus.ts'
import { holds } from '../effort.ts'

const layoutOf = (order: 'little' | 'big') =>
  variants.find(({ name }) => name === `tiny-30-${order}-lp64`)!.open().image.layout

interface Written {
  readonly type: number
  readonly length: number
  readonly emacsOffset: number
  readonly union: Uint8Array
}

/** Three bits of type and 29 of length in one C bit-field, an offset, and eight bytes of union. */
function packEmacsRelocs(entries: readonly Written[], order: 'little' | 'big'): Uint8Array {
  const bytes = new Uint8Array(16 * entries.length)
  const view = new DataView(bytes.buffer)
  entries.forEach(({ type, length, emacsOffset, union }, i) => {
    const bits = (value: number, width: number) => BigInt.asUintN(width, BigInt(value)).toString(2).padStart(width, '0')
    const word = order === 'little' ? bits(length, 29) + bits(type, 3) : bits(type, 3) + bits(length, 29)
    view.setUint32(16 * i, Number.parseInt(word, 2), order === 'little')
    view.setInt32(16 * i + 4, emacsOffset, order === 'little')
    bytes.set(union, 16 * i + 8)
  })
  return bytes
}

const anyEntries = fc.array(
  fc.record({
    type: fc.nat(7),
    length: fc.integer({ min: -(2 ** 28), max: 2 ** 28 - 1 }),
    emacsOffset: fc.integer(),
    union: fc.uint8Array({ minLength: 8, maxLength: 8 }),
  }),
  { maxLength: 12 },
)
const anyOrder = fc.constantFrom('little' as const, 'big' as const)
const tableOf = (entries: readonly Written[], order: 'little' | 'big') => {
  const bytes = packEmacsRelocs(entries, order)
  const locator = { path: 'emacs_relocs', offset: 0, count: entries.length, entrySize: 16 }
  return unpackEmacsRelocs(bytes, locator, layoutOf(order))
}

describe('columns', () => {
  it('are what was packed, in both bit orders', () => {
    holds(
      fc.property(anyEntries, anyOrder, (entries, order) => {
        const table = tableOf(entries, order)
        const read = entries.map((_, i) => ({
          type: table.types[i],
          length: table.lengths[i],
          emacsOffset: table.emacsOffsets[i],
          union: table.unions.slice(8 * i, 8 * i + 8),
        }))
        expect(read).toEqual(entries)
        const targets = entries.map(({ union }) => new DataView(union.buffer).getInt32(0, order === 'little'))
        expect([...table.targets]).toEqual(targets)
      }),
    )
  })

  it('are what the generated parser reads', () => {
    holds(
      fc.property(anyEntries, anyOrder, (entries, order) => {
        const table = tableOf(entries, order)
        const stream = new KaitaiStream(new DataView(packEmacsRelocs(entries, order).buffer as ArrayBuffer))
        entries.forEach(({ type }, i) => {
          stream.seek(16 * i)
          // The spec refuses types that do not exist; columns keep them for `verify` to name.
          if (type > 5) return
          const parsed = new EmacsReloc(stream, null, null, order === 'little', true)
          expect([parsed.code, parsed.length, parsed.ofsEmacs]).toEqual([type, table.lengths[i], table.emacsOffsets[i]])
        })
      }),
    )
  })
})

describe.each(realSample())('the generated parser on the whole table of %s', (name) => {
  it('reads the same entries', () => {
    const { bytes, layout, emacsRelocs: table } = openDump(readDump(name))
    const stream = new KaitaiStream(new DataView(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength))
    stream.seek(table.locator.offset)
    let differences = 0
    for (let i = 0; i < table.length; i++) {
      const parsed = new EmacsReloc(stream, null, null, layout.byteOrder === 'little', true)
      const { operand } = parsed
      const sameOperand =
        'ofsDump' in operand
          ? operand.ofsDump === table.targets[i]
          : 'ofsEmacs2' in operand
            ? operand.ofsEmacs2 === table.targets[i]
            : Buffer.compare(operand.bytes, table.unions.subarray(8 * i, 8 * i + 8)) === 0
      const same =
        parsed.code === table.types[i] &&
        parsed.length === table.lengths[i] &&
        parsed.ofsEmacs === table.emacsOffsets[i] &&
        sameOperand
      if (!same) differences++
    }
    expect(differences).toBe(0)
    expect(stream.pos).toBe(bytes.length)
    expect([...emacsRelocFaults(table, layout, bytes.length)]).toEqual([])
  })
})

describe('faults', () => {
  const union = new Uint8Array(8)
  const faultsOf = (entries: readonly Written[], fileSize = 1000) =>
    [...emacsRelocFaults(tableOf(entries, 'little'), layoutOf('little'), fileSize)].map(
      ({ code, site }) => `${code} ${site.path} ${site.offset}`,
    )

  it.each([
    ['a copy of nothing', { type: 0, length: 0 }, 'out-of-bounds'],
    ['a copy of a negative length', { type: 0, length: -1 }, 'out-of-bounds'],
    ['a copy past the end', { type: 0, length: 1000 }, 'out-of-bounds'],
    ['an immediate of nothing', { type: 1, length: 0 }, 'out-of-bounds'],
    ['an immediate of nine bytes', { type: 1, length: 9 }, 'out-of-bounds'],
    ['a tag of 8', { type: 4, length: 8 }, 'out-of-bounds'],
    ['a negative tag', { type: 5, length: -1 }, 'out-of-bounds'],
    ['a type of 6', { type: 6, length: 0 }, 'type-unknown'],
  ])('%s', (_, change, code) => {
    const copyFrom = Uint8Array.of(16, 0, 0, 0, 0, 0, 0, 0)
    expect(faultsOf([{ emacsOffset: 0, union: copyFrom, ...change }])).toEqual([`${code} emacs_relocs[0] 0`])
  })

  it('a table that does not ascend', () => {
    const at = (emacsOffset: number) => ({ type: 2, length: 0, emacsOffset, union })
    expect(faultsOf([at(8), at(8), at(16), at(-8)])).toEqual([
      'table-unsorted emacs_relocs[1] 16',
      'table-unsorted emacs_relocs[3] 48',
    ])
  })

  it('copies of more bytes than the file has, though each lies inside', () => {
    const at = (i: number) => ({ type: 0, length: 400, emacsOffset: 1000 * i, union })
    expect(faultsOf([at(0), at(1), at(2)])).toEqual(['copy-too-large emacs_relocs[2] 32'])
  })

  it('EMACS_LV in the generation that had none', () => {
    const { layout } = variants.find(({ name }) => name === 'tiny-2018-little-lp64')!.open().image
    const entry = { type: 5, length: 5, emacsOffset: 0, union }
    const [fault] = emacsRelocFaults(tableOf([entry], 'little'), layout, 1000)
    expect(fault).toMatchObject({ code: 'type-unknown', site: { path: 'emacs_relocs[0]', offset: 0, length: 16 } })
  })
})

it('knows how many bytes each entry writes', () => {
  const wide = variants.find(({ name }) => name === 'tiny-30-little-wide-align4')!.open().image.layout
  const entries = [
    { type: 0, length: 40 },
    { type: 1, length: 3 },
    { type: 2, length: 0 },
    { type: 3, length: 0 },
    { type: 4, length: 5 },
    { type: 5, length: 5 },
    { type: 0, length: -7 },
  ].map((entry, i) => ({ ...entry, emacsOffset: 100 * i, union: new Uint8Array(8) }))
  const table = tableOf(entries, 'little')
  expect(entries.map((_, i) => writtenSize(table, i, wide))).toEqual([40, 3, 4, 4, 8, 8, 0])
})
