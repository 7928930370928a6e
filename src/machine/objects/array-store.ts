/**
 * Hash tables from Emacs 30 on: pairs, codes, chains and index are C arrays that the table owns.
 *
 * Source: `struct Lisp_Hash_Table` in src/lisp.h; `make_hash_table`, `maybe_resize_hash_table` in src/fns.c.
 * @module
 */
import { indexBits } from '../../hash/table.ts'
import { Kind } from '../memory/blocks.ts'
import type { Space } from '../memory/space.ts'
import { addressOf, NIL, pointerTo, Tag, type Word } from '../memory/word.ts'
import { bitsOf, putField, takeField } from './bit-fields.ts'
import { type TableField, type TableFields, type Weakness, weaknesses } from './table-fields.ts'
import type { Code, TableStore, Test } from './table-store.ts'
import type { Vectorlikes } from './vectorlikes.ts'

/** The store of Emacs 30 and later. */
export class ArrayStore implements TableStore {
  /** HASH_UNUSED_ENTRY_KEY: a null pointer with the tag of a float. */
  readonly unused = pointerTo(0, Tag.float)
  readonly defaultSize = 0
  readonly smallestSize = 0
  readonly #space: Space
  readonly #vectorlikes: Vectorlikes
  readonly #fields: TableFields

  constructor(space: Space, vectorlikes: Vectorlikes, fields: TableFields) {
    this.#space = space
    this.#vectorlikes = vectorlikes
    this.#fields = fields
  }

  make(test: Test, weakness: Weakness): number {
    const { memory, layout } = this.#space
    const table = addressOf(this.#vectorlikes.makeStruct('HASH_TABLE', layout.structs.hash_table, 0))
    const flags = layout.bitFields.hash_table!
    const values = [
      [flags.weakness, weaknesses.indexOf(weakness)],
      [flags.frozen_test, frozenTests.indexOf(test)],
      [flags.is_mutable, 1],
    ] as const
    const bits = values.reduce((byte, [field, value]) => putField(byte, bitsOf(field, 8, layout), value), 0)
    memory.setU8(table + this.#fields.at.bits!, bits)
    memory.setPointer(table + this.#fields.at.ofs_test!, this.#space.area(`hashtest_${test}`))
    memory.setPointer(table + this.#fields.at.ofs_index!, this.#space.area('empty_hash_index'))
    this.#fields.setNextFree(table, -1)
    return table
  }

  test(table: number): Test {
    const { memory, layout } = this.#space
    const bits = bitsOf(layout.bitFields.hash_table!.frozen_test, 8, layout)
    return frozenTests[takeField(memory.u8(table + this.#fields.at.bits!), bits)] ?? 'eq'
  }

  size(table: number): number {
    return this.#space.memory.i32(table + this.#fields.at.table_size!)
  }

  key(table: number, i: number): Word {
    return this.#space.memory.word(this.#pair(table, i))
  }

  value(table: number, i: number): Word {
    return this.#space.memory.word(this.#pair(table, i) + this.#space.layout.lispWordSize)
  }

  setPair(table: number, i: number, key: Word, value: Word): void {
    this.#space.memory.setWord(this.#pair(table, i), key)
    this.setValue(table, i, value)
  }

  clearPair(table: number, i: number): void {
    this.setPair(table, i, this.unused, NIL)
  }

  setValue(table: number, i: number, value: Word): void {
    this.#space.memory.setWord(this.#pair(table, i) + this.#space.layout.lispWordSize, value)
  }

  code(table: number, i: number): Code {
    return this.#space.memory.u32(this.#array(table, 'ofs_hash') + 4 * i)
  }

  setCode(table: number, i: number, code: Code): void {
    this.#space.memory.setI32(this.#array(table, 'ofs_hash') + 4 * i, Number(code) | 0)
  }

  next(table: number, i: number): number {
    return this.#space.memory.i32(this.#array(table, 'ofs_next') + 4 * i)
  }

  setNext(table: number, i: number, next: number): void {
    this.#space.memory.setI32(this.#array(table, 'ofs_next') + 4 * i, next)
  }

  first(table: number, bucket: number): number {
    return this.#space.memory.i32(this.#array(table, 'ofs_index') + 4 * bucket)
  }

  setFirst(table: number, bucket: number, i: number): void {
    this.#space.memory.setI32(this.#array(table, 'ofs_index') + 4 * bucket, i)
  }

  indexSize(table: number): number {
    return 2 ** this.#space.memory.u8(table + this.#fields.at.index_bits!)
  }

  resize(table: number, size: number): void {
    const { memory, layout, allocator } = this.#space
    const pairs = allocator.allocate(Kind.bytes, 2 * size * layout.lispWordSize)
    const chains = this.#chains(size, () => allocator.free(pairs))
    const old = this.size(table)
    for (let i = 0; i < size; i++) {
      const at = pairs + 2 * i * layout.lispWordSize
      memory.setWord(at, i < old ? this.key(table, i) : this.unused)
      memory.setWord(at + layout.lispWordSize, i < old ? this.value(table, i) : NIL)
      memory.setI32(chains.ofs_hash + 4 * i, i < old ? Number(this.code(table, i)) | 0 : 0)
    }
    this.release(table)
    memory.setPointer(table + this.#fields.at.ofs_key_and_value!, pairs)
    this.#setChains(table, chains, size)
  }

  isAsleep(table: number): boolean {
    return this.#array(table, 'ofs_index') === 0
  }

  thaw(table: number): void {
    const { memory } = this.#space
    const count = this.#fields.count(table)
    const test = this.test(table)
    if (count > 0)
      this.#setChains(
        table,
        this.#chains(count, () => undefined),
        count,
      )
    else memory.setPointer(table + this.#fields.at.ofs_index!, this.#space.area('empty_hash_index'))
    memory.setPointer(table + this.#fields.at.ofs_test!, this.#space.area(`hashtest_${test}`))
    this.#fields.setNextFree(table, -1)
  }

  grown(size: number): number {
    if (size === 0) return SMALLEST_SIZE
    return Math.max(SMALLEST_SIZE, size) <= AGGRESSIVE_SIZE ? 4 * Math.max(SMALLEST_SIZE, size) : 2 * size
  }

  release(table: number): void {
    const { allocator } = this.#space
    for (const name of ['ofs_key_and_value', 'ofs_hash', 'ofs_next', 'ofs_index'] as const) {
      const array = this.#array(table, name)
      // The arrays of a dumped table are part of the dump. Empty tables share an array in the executable.
      if (allocator.contains(array)) allocator.free(array)
    }
  }

  #array(table: number, name: TableField): number {
    return this.#space.memory.pointer(table + this.#fields.at[name]!)
  }

  #pair(table: number, i: number): number {
    return this.#array(table, 'ofs_key_and_value') + 2 * i * this.#space.layout.lispWordSize
  }

  /** Allocate arrays for codes and chains of `size` pairs, with empty buckets. If one fails, `undo` is called and none remains. */
  #chains(size: number, undo: () => void) {
    const { allocator, memory } = this.#space
    const sizes = { ofs_hash: 4 * size, ofs_next: 4 * size, ofs_index: 4 * 2 ** indexBits(size) }
    const arrays = { ofs_hash: 0, ofs_next: 0, ofs_index: 0 }
    try {
      for (const name of chains) {
        arrays[name] = allocator.allocate(Kind.bytes, sizes[name])
      }
    } catch (error) {
      for (const array of Object.values(arrays)) if (array !== 0) allocator.free(array)
      undo()
      throw error
    }
    for (const name of ['ofs_next', 'ofs_index'] as const) memory.writable(arrays[name], sizes[name]).fill(0xff)
    return arrays
  }

  #setChains(table: number, arrays: Readonly<Record<Chain, number>>, size: number): void {
    const { memory } = this.#space
    for (const name of chains) memory.setPointer(table + this.#fields.at[name]!, arrays[name])
    memory.setI32(table + this.#fields.at.table_size!, size)
    memory.setU8(table + this.#fields.at.index_bits!, indexBits(size))
  }
}

/** Fields of the arrays of codes, chains and buckets. */
const chains = ['ofs_hash', 'ofs_next', 'ofs_index'] as const
type Chain = (typeof chains)[number]

/** `hash_table_std_test_t`. */
const frozenTests: readonly Test[] = ['eql', 'eq', 'equal']
const SMALLEST_SIZE = 6
/** Size in pairs up to which tables grow fourfold. */
const AGGRESSIVE_SIZE = 64
