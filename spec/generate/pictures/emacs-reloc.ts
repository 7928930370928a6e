/**
 * An entry of `emacs_relocs`: its bytes, the bits of its first word in both byte orders, its kinds, and a real one.
 *
 * @module
 */

import type { DebugParsers } from '../debug-parsers.ts'
import type { FieldTables } from '../field-tables.ts'
import { CELL, drawBitNumbers, drawFields, GRID_X } from './bit-grid.ts'
import { emacsBits } from './entry-bits.ts'
import { enumOf, hex, signedHex } from './figures.ts'
import type { RealDump } from './real-dump.ts'
import { MARGIN, ROW, Sheet } from './sheet.ts'

/** Width of a byte, for which the bytes of an entry are as wide as the bits of a word. */
const byteWidth = (size: number): number => (32 * CELL) / size

export function emacsRelocPicture(parsers: DebugParsers, tables: FieldTables, dump: RealDump): string {
  const { size, fields, typeBits, lengthBits } = tables.emacsReloc
  const kinds = enumOf('emacs_reloc', 'kinds')
  const sheet = new Sheet(
    'The entry of emacs_relocs, byte by byte, and the bits of its first word',
    `An entry has ${size} bytes: a word of ${typeBits} bits type and ${lengthBits} bits length, the offset from the Emacs basis at byte ${fields['ofs_emacs']!.offset}, and an operand at byte ${fields['operand']!.offset}. ${kinds.map(({ id, doc }) => `${id}: ${doc}`).join(' ')}`,
  )
  sheet.text(MARGIN, 30, `emacs_reloc: ${size} bytes, the first word of two bit-fields`, ['strong'])
  let y = drawWords(sheet, 62, parsers)
  y = drawEntry(sheet, y + 30, tables, dump)
  y += 34
  sheet.text(MARGIN, y, 'type', ['soft'])
  sheet.text(GRID_X, y, 'what is stored at basis + ofs_emacs', ['soft'])
  for (const { code, id, doc } of kinds) {
    y += ROW
    sheet.text(MARGIN, y, `${code} ${id.toUpperCase()}`, ['strong'])
    sheet.text(GRID_X, y, doc.replaceAll('`', '').replace('; not in 2018', ''), ['soft'])
  }
  return sheet.svg(y + ROW, `Generated from spec/emacs_reloc.ksy and corpus/${dump.name}. Do not edit.`)
}

/** Draw the first word in both byte orders. Returns the end. */
function drawWords(sheet: Sheet, top: number, parsers: DebugParsers): number {
  drawBitNumbers(sheet, top)
  let y = top + 8
  for (const isLittle of [true, false]) {
    sheet.text(MARGIN, y + 15, `${isLittle ? 'little' : 'big'}-endian`)
    y = drawFields(sheet, y, emacsBits(parsers, isLittle)) + 8
  }
  return y
}

/** Draw a real entry, byte by byte, below the fields. */
function drawEntry(sheet: Sheet, top: number, { emacsReloc }: FieldTables, dump: RealDump): number {
  const { size, fields } = emacsReloc
  const { code } = enumOf('emacs_reloc', 'kinds').find(({ id }) => id === 'dump_lv')!
  const entry = dump.middleEmacsEntry(code)
  const cell = byteWidth(size)
  const at = (byte: number) => GRID_X + byte * cell
  const boxes = [
    { name: 'type, length', offset: 0, size: fields['ofs_emacs']!.offset },
    ...['ofs_emacs', 'operand'].map((name) => ({ name, ...fields[name]! })),
  ]
  for (let byte = 0; byte < size; byte++) sheet.text(at(byte) + cell / 2, top, String(byte), ['small'], 'middle')
  for (const [i, box] of boxes.entries()) {
    sheet.box(at(box.offset), top + 8, box.size * cell, 22, i === 0 ? 'filled' : 'tinted')
    sheet.text(at(box.offset) + (box.size * cell) / 2, top + 23, box.name, ['strong'], 'middle')
  }
  sheet.text(MARGIN, top + 23, 'the whole entry')
  sheet.text(MARGIN, top + 50, entry.path, ['soft'])
  for (let byte = 0; byte < size; byte++) {
    const digits = dump.bytes[entry.at + byte]!.toString(16).padStart(2, '0')
    sheet.text(at(byte) + cell / 2, top + 50, digits, [], 'middle')
  }
  const decoded = `type ${code}, length ${entry.length}: at basis ${signedHex(entry.ofsEmacs)} goes the Lisp word for ${hex(entry.ofsOperand!)}`
  sheet.text(GRID_X, top + 50 + ROW, `${decoded}, tag ${entry.length}`, ['soft'])
  return top + 50 + ROW
}
