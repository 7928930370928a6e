/**
 * An entry of `dump_relocs` and `object_starts`: its bits in both byte orders, and the parts of real entries.
 *
 * @module
 */

import type { DebugParsers } from '../debug-parsers.ts'
import { drawBitNumbers, drawBits, drawFields, GRID_X } from './bit-grid.ts'
import { type EntryBits, fieldOf, packedBits } from './entry-bits.ts'
import { enumOf, hex, relocName } from './figures.ts'
import type { Entry, RealDump } from './real-dump.ts'
import { MARGIN, ROW, Sheet } from './sheet.ts'

/** Draw, for a dump of each byte order, a relocation of a cons and the object that its word points to. */
export function dumpRelocPicture(parsers: DebugParsers, dumps: readonly RealDump[]): string {
  const sheet = new Sheet(
    'The entry of dump_relocs and object_starts, bit by bit',
    dumps.map((dump) => describe(packedBits(parsers, dump.isLittle), dump)).join(' '),
  )
  sheet.text(MARGIN, 30, 'dump_reloc: one word of 32 bits, offset in units of 4 bytes and type', ['strong'])
  let y = 62
  for (const dump of dumps) y = drawOrder(sheet, y, dump, packedBits(parsers, dump.isLittle)) + 26
  const names = dumps.map(({ name }) => `corpus/${name}`).join(' and ')
  return sheet.svg(y - 20, `Generated from spec/packed_reloc.ksy and ${names}. Do not edit.`)
}

function drawOrder(sheet: Sheet, top: number, dump: RealDump, bits: EntryBits): number {
  sheet.text(MARGIN, top, orderOf(dump), ['strong'])
  sheet.text(MARGIN, top + ROW, dump.title, ['soft'])
  drawBitNumbers(sheet, top)
  let y = drawFields(sheet, top + 8, bits) + 24
  const reloc = relocOf(dump)
  const target = Number(dump.word(reloc.ofs))
  const start = dump.entry(dump.objectStarts, dump.objectIndex(target))
  for (const [entry, says] of [
    [reloc, `${relocName(nameOf('reloc_types_28', reloc.code))}; the word there: ${hex(target)}`],
    [start, `a ${nameOf('lisp_types', start.code)} starts there`],
  ] as const) {
    sheet.text(MARGIN, y, entry.path, ['soft'])
    drawBits(sheet, y, entry.word, bits)
    const stored = [...dump.bytes.subarray(entry.at, entry.at + 4)].map((byte) => byte.toString(16).padStart(2, '0'))
    const [offset, type] = [fieldOf(entry.word, bits['raw_offset']!), fieldOf(entry.word, bits['raw_type']!)]
    sheet.text(MARGIN, y + ROW, `bytes ${stored.join(' ')}`, ['soft'])
    const decoded = `${hex(offset)} × ${entry.ofs / offset} = ${hex(entry.ofs)}; type ${type}: ${says}`
    sheet.text(GRID_X, y + ROW, decoded, ['soft'])
    y += 2 * ROW + 6
  }
  return y
}

const orderOf = ({ isLittle }: RealDump): string => (isLittle ? 'little-endian' : 'big-endian')

function relocOf(dump: RealDump): Entry {
  const { code } = enumOf('packed_reloc', 'reloc_types_28').find(({ id }) => id === 'dump_to_dump_lv_cons')!
  return dump.middleEntry(dump.dumpRelocs[0]!, code)
}

const nameOf = (list: string, code: number): string =>
  enumOf('packed_reloc', list).find((member) => member.code === code)!.id

function describe(bits: EntryBits, dump: RealDump): string {
  const fields = Object.entries(bits).map(
    ([name, { shift, width }]) => `${name.replace('raw_', '')} in bits ${shift} to ${shift + width - 1}`,
  )
  return `On a ${orderOf(dump)} machine: ${fields.join(', ')}. An entry of each table is decoded below.`
}
