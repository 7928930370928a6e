/**
 * Weights, slants and widths of fonts by name.
 *
 * A font stores each of them as one number, which combines fontconfig's value, a row of a table, and a name in that row. The
 * tables are the three elements of a vector that only a C variable refers to. The vector is found by its form: tables of rows
 * that consist of a number and names.
 *
 * Source: `font_style_symbolic`, `font_style_table` in src/font.c.
 * @module
 */

import type { Heap } from '../../heap/heap.ts'
import { firstSlot } from '../../heap/struct-fields.ts'
import type { Value } from '../../heap/value.ts'
import { EmacsRelocType } from '../../tables/emacs-reloc-table.ts'

/** First slot of a font that holds a style: weight, slant and width follow each other. */
const FIRST_STYLE = 5
const STYLES = 3
/** Most rows of a table, and most names of a row. Each takes four bits of the number. */
const MOST_ROWS = 16

const isStyle = (slot: number): boolean => slot >= FIRST_STYLE && slot < FIRST_STYLE + STYLES

export class FontStyles {
  readonly #heap: Heap
  /** Null until the tables have been searched for, then undefined if there are none. */
  #tables: number | undefined | null = null

  constructor(heap: Heap) {
    this.#heap = heap
  }

  /** The name that slot `slot` of a font prints as, or the number itself if the tables do not contain it. */
  name(slot: number, value: Value): Value {
    if (!isStyle(slot) || value.kind !== 'fixnum') return value
    if (this.#tables === null) this.#tables = this.#find()
    const table = this.#tables === undefined ? undefined : this.#element(this.#tables, slot - FIRST_STYLE)
    const number = Number(BigInt.asUintN(8, value.value))
    const row = table === undefined ? undefined : this.#vector(this.#slot(table, number >>> 4))
    return (row === undefined ? undefined : this.#slot(row, (number & 0xf) + 1)) ?? value
  }

  #find(): number | undefined {
    const { types, targets, lengths, length } = this.#heap.image.emacsRelocs
    for (let i = 0; i < length; i++) {
      const isVector = types[i] === EmacsRelocType.dumpLv && lengths[i] === this.#heap.layout.tags.vectorlike
      if (isVector && this.#isStyleTable(targets[i]!)) return targets[i]!
    }
    return undefined
  }

  /** Whether three vectors of rows start here, with at least a number and a symbol in each row. */
  #isStyleTable(offset: number): boolean {
    if (this.#lengthOf(offset) !== STYLES) return false
    for (let i = 0; i < STYLES; i++) {
      const table = this.#element(offset, i)
      const rows = table === undefined ? 0 : this.#lengthOf(table)
      if (table === undefined || rows === 0 || rows > MOST_ROWS) return false
      for (let j = 0; j < rows; j++) if (!this.#isRow(this.#element(table, j))) return false
    }
    return true
  }

  #isRow(row: number | undefined): boolean {
    if (row === undefined || this.#slot(row, 0)?.kind !== 'fixnum') return false
    const name = this.#slot(row, 1)
    return name?.kind === 'builtin' || (name?.kind === 'object' && name.tag === this.#heap.layout.tags.symbol)
  }

  #element(vector: number, i: number): number | undefined {
    return this.#vector(this.#slot(vector, i))
  }

  #vector(value: Value | undefined): number | undefined {
    return value?.kind === 'object' && this.#lengthOf(value.offset) >= 0 ? value.offset : undefined
  }

  #slot(vector: number, i: number): Value | undefined {
    if (i >= this.#lengthOf(vector)) return undefined
    return this.#heap.valueAt(firstSlot(this.#heap, vector) + i * this.#heap.layout.lispWordSize)
  }

  /** Number of elements of an ordinary vector; -1 for any other object. */
  #lengthOf(offset: number): number {
    const { tags } = this.#heap.layout
    const isVector = this.#heap.objects.at(offset) === tags.vectorlike
    return isVector && this.#heap.pvecName(offset) === 'NORMAL_VECTOR' ? this.#heap.header(offset).lispSize : -1
  }
}
