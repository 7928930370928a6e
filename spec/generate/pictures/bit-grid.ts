/**
 * A word as a row of bits, highest first, with its fields below, as in manuals.
 *
 * @module
 */

import { type EntryBits, fieldOf } from './entry-bits.ts'
import { type BoxStyle, MARGIN, type Sheet, WIDTH } from './sheet.ts'

export const CELL = 20
const BITS = 32
/** Left edge of bit 31. */
export const GRID_X = WIDTH - MARGIN - BITS * CELL
const FIELD_HEIGHT = 22

/** x of the left edge of a bit. */
const leftOf = (bit: number): number => GRID_X + (BITS - 1 - bit) * CELL

/** Numbers of the bits on the baseline `y`. */
export function drawBitNumbers(sheet: Sheet, y: number): void {
  for (let bit = 0; bit < BITS; bit++) sheet.text(leftOf(bit) + CELL / 2, y, String(bit), ['small'], 'middle')
}

/** Draw fields as boxes with name and width, from `y` down. Returns the end. */
export function drawFields(sheet: Sheet, y: number, bits: EntryBits): number {
  for (const [name, { shift, width }] of Object.entries(bits)) {
    const [left, size] = [leftOf(shift + width - 1), width * CELL]
    sheet.box(left, y, size, FIELD_HEIGHT, styleOf(name))
    const label = name.replace('raw_', '')
    const text = width * CELL > 150 ? `${label}, ${width} bits` : `${label}, ${width}`
    sheet.text(left + size / 2, y + 15, text, ['strong'], 'middle')
  }
  return y + FIELD_HEIGHT
}

/** Draw the bits of a word on the baseline `y`, in the colours of their fields. */
export function drawBits(sheet: Sheet, y: number, word: number, bits: EntryBits): void {
  for (const [name, { shift, width }] of Object.entries(bits)) {
    const digits = fieldOf(word, { shift, width }).toString(2).padStart(width, '0')
    for (let i = 0; i < width; i++) {
      const x = leftOf(shift + width - 1 - i) + CELL / 2
      sheet.text(x, y, digits[i]!, name === 'raw_type' ? ['accent'] : [], 'middle')
    }
  }
}

const styleOf = (name: string): BoxStyle => (name === 'raw_type' ? 'filled' : 'tinted')
