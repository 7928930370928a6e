/**
 * Common fields of hash tables: weakness, counts, and the place of the pairs, which is a vector before Emacs 30
 * and an array from 30 on.
 *
 * Source: `struct Lisp_Hash_Table` in src/lisp.h, `hash_table_weakness_t`.
 * @module
 */

import { type FieldOffsets, fieldOffsets } from '../../layout/field-offsets.ts'
import type { Layout } from '../../layout/layout.ts'
import type { Space } from '../memory/space.ts'
import { addressOf, NIL, Tag, tagOf } from '../memory/word.ts'
import { type Bits, bitsOf, takeField } from './bit-fields.ts'
import { Headers } from './headers.ts'

/** By number in `hash_table_weakness_t`. */
export const weaknesses = [null, 'key', 'value', 'key-or-value', 'key-and-value'] as const
export type Weakness = (typeof weaknesses)[number]

/** A field of `struct Lisp_Hash_Table`. Some exist only in some releases. */
export type TableField = keyof Layout['structs']['hash_table']['fields']

export interface Pairs {
  /** Address of the first key. */
  readonly start: number
  /** Number of pairs, used or not. */
  readonly count: number
}

const NO_PAIRS: Pairs = { start: 0, count: 0 }

export class TableFields {
  /** Offsets of the fields of struct Lisp_Hash_Table. Fields that the release does not have are absent. */
  readonly at: FieldOffsets<Layout['structs']['hash_table']['fields']>
  /** Whether pairs and chains are C arrays: Emacs 30 and later. */
  readonly isCompact: boolean
  readonly #space: Space
  readonly #headers: Headers
  readonly #contents: number
  readonly #weaknessBits: Bits
  readonly #weaknessOf: ReadonlyMap<number, Weakness>

  constructor(space: Space) {
    const { structs, bitFields, hash } = space.layout
    this.#space = space
    this.#headers = new Headers(space.memory)
    this.#contents = structs.vector.fields['contents.0'].offset
    this.at = fieldOffsets(structs.hash_table)
    this.isCompact = hash.form === 'compact'
    this.#weaknessBits = bitsOf(bitFields.hash_table?.weakness, 8, space.layout)
    this.#weaknessOf = new Map(weaknesses.map((name) => [name === null ? NIL : space.builtin(name), name]))
  }

  weakness(table: number): Weakness {
    const { memory } = this.#space
    if (this.isCompact) return weaknesses[takeField(memory.u8(table + this.at.bits!), this.#weaknessBits)] ?? null
    return this.#weaknessOf.get(memory.word(table + this.at.weak!) as number) ?? null
  }

  /** Number of pairs in use. */
  count(table: number): number {
    return this.#number(table + this.at.count!)
  }

  setCount(table: number, count: number): void {
    this.#setNumber(table + this.at.count!, count)
  }

  /** Index of the first pair that is not in use, or -1. */
  nextFree(table: number): number {
    return this.#number(table + this.at.next_free!)
  }

  setNextFree(table: number, i: number): void {
    this.#setNumber(table + this.at.next_free!, i)
  }

  pairs(table: number): Pairs {
    const { memory } = this.#space
    if (this.isCompact) {
      const start = memory.pointer(table + this.at.ofs_key_and_value!)
      return start === 0 ? NO_PAIRS : { start, count: memory.i32(table + this.at.table_size!) }
    }
    const vector = memory.word(table + this.at.key_and_value!)
    if (tagOf(vector) !== Tag.vectorlike) return NO_PAIRS
    const address = addressOf(vector)
    return { start: address + this.#contents, count: this.#headers.lispSize(address) / 2 }
  }

  /** Read the index of a pair, which is as wide as a pointer before Emacs 30, and an int from 30 on. */
  #number(at: number): number {
    const { memory } = this.#space
    return this.isCompact ? memory.i32(at) : memory.offset(at)
  }

  #setNumber(at: number, value: number): void {
    const { memory } = this.#space
    if (this.isCompact) memory.setI32(at, value)
    else memory.setPointer(at, value)
  }
}
