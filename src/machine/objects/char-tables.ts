/**
 * Char-tables: values of all characters, in a tree of up to four levels, which is only as deep as values differ.
 *
 * Source: `struct Lisp_Char_Table`, `struct Lisp_Sub_Char_Table` in src/lisp.h; `char_table_ref`, `char_table_set`,
 * `char_table_set_range` in src/chartab.c.
 * @module
 */
import { fieldOffsets } from '../../layout/field-offsets.ts'
import type { Space } from '../memory/space.ts'
import { addressOf, NIL, type Word } from '../memory/word.ts'
import { requireEnd } from './chain.ts'
import type { Vectorlikes } from './vectorlikes.ts'

/** By depth: number of slots of a table, and number of characters per slot as a power of 2. */
const levels = [
  { slots: 64, bits: 16 },
  { slots: 16, bits: 12 },
  { slots: 32, bits: 7 },
  { slots: 128, bits: 0 },
] as const
type Level = (typeof levels)[number]

export class CharTables {
  readonly #space: Space
  readonly #vectorlikes: Vectorlikes
  readonly #lisp: number
  readonly #table: Readonly<
    Record<'default_value' | 'parent_table' | 'purpose' | 'ascii' | 'contents.0' | 'extras.0', number>
  >
  readonly #sub: Readonly<Record<'depth' | 'min_char' | 'slots.0', number>>

  constructor(space: Space, vectorlikes: Vectorlikes) {
    const { char_table, sub_char_table } = space.layout.structs
    this.#space = space
    this.#vectorlikes = vectorlikes
    this.#lisp = space.layout.lispWordSize
    this.#table = fieldOffsets(char_table)
    this.#sub = fieldOffsets(sub_char_table)
  }

  /** `make-char-table`: set all characters and the extra slots to `initial`. */
  make(purpose: Word, initial: Word = NIL, extras = 0): Word {
    const slots = (this.#table['extras.0'] - this.#vectorlikes.contents) / this.#lisp + extras
    const table = this.#vectorlikes.makePseudovector('CHAR_TABLE', slots)
    for (let i = 0; i < slots; i++) this.#vectorlikes.set(table, i, initial)
    this.#space.memory.setWord(addressOf(table) + this.#table.parent_table, NIL)
    this.#space.memory.setWord(addressOf(table) + this.#table.purpose, purpose)
    this.#space.memory.setWord(addressOf(table) + this.#table.ascii, this.#asciiOf(table))
    return table
  }

  is(word: Word): boolean {
    return this.#vectorlikes.typeOf(word) === 'CHAR_TABLE'
  }

  purpose(table: Word): Word {
    return this.#space.memory.word(addressOf(table) + this.#table.purpose)
  }

  parent(table: Word): Word {
    return this.#space.memory.word(addressOf(table) + this.#table.parent_table)
  }

  /** Set the parent. The caller ensures that no table becomes its own ancestor. */
  setParent(table: Word, parent: Word): void {
    this.#space.memory.setWord(addressOf(table) + this.#table.parent_table, parent)
  }

  extra(table: Word, i: number): Word {
    return this.#space.memory.word(addressOf(table) + this.#table['extras.0'] + i * this.#lisp)
  }

  setExtra(table: Word, i: number, value: Word): void {
    this.#space.memory.setWord(addressOf(table) + this.#table['extras.0'] + i * this.#lisp, value)
  }

  /** The value of a character: that of the table, otherwise its default, otherwise that of its parent. */
  get(table: Word, char: number): Word {
    const { memory } = this.#space
    let links = 0
    for (let at = table; at !== NIL; at = this.parent(at)) {
      requireEnd(this.#space, links++, addressOf(at))
      const own = this.#ownValue(at, char)
      if (own !== NIL) return own
      const byDefault = memory.word(addressOf(at) + this.#table.default_value)
      if (byDefault !== NIL) return byDefault
    }
    return NIL
  }

  set(table: Word, char: number, value: Word): void {
    this.setRange(table, char, char, value)
  }

  /** Set the value of the characters from `from` to `to` inclusive. */
  setRange(table: Word, from: number, to: number, value: Word): void {
    this.#setIn(this.#contentsOf(table), 0, 0, from, to, value)
    this.#space.memory.setWord(addressOf(table) + this.#table.ascii, this.#asciiOf(table))
  }

  #ownValue(table: Word, char: number): Word {
    let value: Word = NIL
    let slots = this.#contentsOf(table)
    let first = 0
    for (const { bits } of levels) {
      const i = (char - first) >>> bits
      value = this.#space.memory.word(slots + i * this.#lisp)
      if (!this.#isSub(value)) return value
      first += i * 2 ** bits
      slots = addressOf(value) + this.#sub['slots.0']
    }
    return value
  }

  /** Set values in a level. Recursion is four levels deep at most. */
  #setIn(slots: number, depth: number, first: number, from: number, to: number, value: Word): void {
    const { slots: count, bits } = levels[depth] as Level
    const { memory } = this.#space
    const last = Math.min(count - 1, (to - first) >>> bits)
    for (let i = Math.max(0, (from - first) >> bits); i <= last; i++) {
      const at = slots + i * this.#lisp
      const start = first + i * 2 ** bits
      if (from <= start && start + 2 ** bits - 1 <= to) memory.setWord(at, value)
      else {
        const old = memory.word(at)
        const sub = this.#isSub(old) ? old : this.#makeSub(depth + 1, start, old)
        memory.setWord(at, sub)
        this.#setIn(addressOf(sub) + this.#sub['slots.0'], depth + 1, start, from, to, value)
      }
    }
  }

  #makeSub(depth: number, minChar: number, fill: Word): Word {
    const { slots } = levels[depth] as Level
    const { memory } = this.#space
    // The two ints count as Lisp slots.
    const ints = this.#vectorlikes.subTableInts
    const sub = this.#vectorlikes.makePseudovector('SUB_CHAR_TABLE', ints + slots)
    memory.setI32(addressOf(sub) + this.#sub.depth, depth)
    memory.setI32(addressOf(sub) + this.#sub.min_char, minChar)
    for (let i = 0; i < slots; i++) this.#vectorlikes.set(sub, ints + i, fill)
    return sub
  }

  #isSub(value: Word): boolean {
    return this.#vectorlikes.typeOf(value) === 'SUB_CHAR_TABLE'
  }

  #contentsOf(table: Word): number {
    return addressOf(table) + this.#table['contents.0']
  }

  /** The table of the first 128 characters, or the value in its place. */
  #asciiOf(table: Word): Word {
    let value = this.#space.memory.word(this.#contentsOf(table))
    for (let depth = 1; depth < levels.length - 1 && this.#isSub(value); depth++) {
      value = this.#space.memory.word(addressOf(value) + this.#sub['slots.0'])
    }
    return value
  }
}
