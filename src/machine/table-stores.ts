/**
 * Where hash tables keep pairs, codes and chains: in Lisp vectors up to 29, in C arrays since 30. One interface for both, so
 * that hash-tables.ts has each rule once.
 *
 * Units: pairs and buckets are numbers from 0, -1 is none.
 * Source: `struct Lisp_Hash_Table` in src/lisp.h; `make_hash_table`, `maybe_resize_hash_table` in src/fns.c.
 * @module
 */
import { indexBits } from '../hash/table.ts'
import { bitsOf, putField, takeField } from './bit-fields.ts'
import { Kind } from './blocks.ts'
import type { Space } from './space.ts'
import { type TableFields, type Weakness, weaknesses } from './table-fields.ts'
import type { Vectorlikes } from './vectorlikes.ts'
import { addressOf, fixnum, fixnumValue, isFixnum, NIL, pointerTo, Tag, type Word } from './word.ts'

export type Test = 'eq' | 'eql' | 'equal'
export type Code = number | bigint

export interface TableStore {
  /** The key of a pair that is not in use. */
  readonly unused: Word
  /** Pairs that a table has room for if nobody says. */
  readonly defaultSize: number
  /** A table without room; `resize` gives it some. Returns its address. */
  make(test: Test, weakness: Weakness): number
  test(table: number): Test
  size(table: number): number
  count(table: number): number
  setCount(table: number, count: number): void
  nextFree(table: number): number
  setNextFree(table: number, i: number): void
  key(table: number, i: number): Word
  value(table: number, i: number): Word
  setPair(table: number, i: number, key: Word, value: Word): void
  /** Pair `i` is free. */
  clearPair(table: number, i: number): void
  setValue(table: number, i: number, value: Word): void
  code(table: number, i: number): Code
  setCode(table: number, i: number, code: Code): void
  next(table: number, i: number): number
  setNext(table: number, i: number, next: number): void
  first(table: number, bucket: number): number
  setFirst(table: number, bucket: number, i: number): void
  indexSize(table: number): number
  /** Room for `size` pairs, those there are kept; codes are kept, buckets empty, chains and free list to be made anew. */
  resize(table: number, size: number): void
  /** Has a load left codes and chains to be computed? */
  isAsleep(table: number): boolean
  /** Codes and chains of a table as a dump has it, still empty: the first step of `hash_table_thaw`. */
  thaw(table: number): void
  /** The size that a full table of `size` pairs grows to. */
  grown(size: number): number
  /** Give arrays of a dead table back. */
  release(table: number): void
}

const tests = ['eq', 'eql', 'equal'] as const

/** 27 to 29. */
export class VectorStore implements TableStore {
  readonly unused: Word
  readonly defaultSize = DEFAULT_SIZE
  readonly #space: Space
  readonly #vectorlikes: Vectorlikes
  readonly #fields: TableFields

  constructor(space: Space, vectorlikes: Vectorlikes, fields: TableFields) {
    this.#space = space
    this.#vectorlikes = vectorlikes
    this.#fields = fields
    this.unused = space.builtin('unbound')
  }

  make(test: Test, weakness: Weakness): number {
    const { memory, layout, program } = this.#space
    const empty = this.#vectorlikes.make(0)
    const table = addressOf(this.#vectorlikes.makeStruct('HASH_TABLE', layout.structs.hash_table, LISP_SLOTS))
    const setWord = (name: string, word: Word) => memory.setWord(table + this.#fields.offset(name), word)
    const setFunction = (name: string, code: string) =>
      memory.setPointer(table + this.#fields.offset(name), this.#space.at(program.functions.get(code)!))
    setWord('weak', weakness === null ? NIL : this.#space.builtin(weakness))
    for (const name of ['hash', 'next', 'index', 'key_and_value']) setWord(name, empty)
    setWord('test_name', this.#space.builtin(test))
    if (test !== 'eq') setFunction('ofs_cmpfn', `cmpfn_${test}`)
    setFunction('ofs_hashfn', `hashfn_${test}`)
    memory.setU8(table + this.#fields.offset('is_mutable'), 1)
    memory.setF32(table + this.#fields.offset('rehash_threshold'), REHASH_THRESHOLD)
    memory.setF32(table + this.#fields.offset('rehash_size'), REHASH_SIZE)
    this.setNextFree(table, -1)
    return table
  }

  test(table: number): Test {
    const name = this.#space.memory.word(table + this.#fields.offset('test_name'))
    return tests.find((test) => this.#space.builtin(test) === name) ?? 'eq'
  }

  size(table: number): number {
    return this.#vectorlikes.length(this.#vector(table, 'key_and_value')) / 2
  }

  count(table: number): number {
    return this.#space.memory.offset(table + this.#fields.offset('count'))
  }

  setCount(table: number, count: number): void {
    this.#space.memory.setPointer(table + this.#fields.offset('count'), count)
  }

  nextFree(table: number): number {
    return this.#space.memory.offset(table + this.#fields.offset('next_free'))
  }

  setNextFree(table: number, i: number): void {
    this.#space.memory.setPointer(table + this.#fields.offset('next_free'), i)
  }

  key(table: number, i: number): Word {
    return this.#vectorlikes.get(this.#vector(table, 'key_and_value'), 2 * i)
  }

  value(table: number, i: number): Word {
    return this.#vectorlikes.get(this.#vector(table, 'key_and_value'), 2 * i + 1)
  }

  setPair(table: number, i: number, key: Word, value: Word): void {
    const pairs = this.#vector(table, 'key_and_value')
    this.#vectorlikes.set(pairs, 2 * i, key)
    this.#vectorlikes.set(pairs, 2 * i + 1, value)
  }

  clearPair(table: number, i: number): void {
    this.setPair(table, i, this.unused, NIL)
    this.#vectorlikes.set(this.#vector(table, 'hash'), i, NIL)
  }

  setValue(table: number, i: number, value: Word): void {
    this.#vectorlikes.set(this.#vector(table, 'key_and_value'), 2 * i + 1, value)
  }

  code(table: number, i: number): Code {
    return fixnumValue(this.#vectorlikes.get(this.#vector(table, 'hash'), i))
  }

  setCode(table: number, i: number, code: Code): void {
    this.#vectorlikes.set(this.#vector(table, 'hash'), i, fixnum(code))
  }

  next(table: number, i: number): number {
    return Number(fixnumValue(this.#vectorlikes.get(this.#vector(table, 'next'), i)))
  }

  setNext(table: number, i: number, next: number): void {
    this.#vectorlikes.set(this.#vector(table, 'next'), i, fixnum(next))
  }

  first(table: number, bucket: number): number {
    return Number(fixnumValue(this.#vectorlikes.get(this.#vector(table, 'index'), bucket)))
  }

  setFirst(table: number, bucket: number, i: number): void {
    this.#vectorlikes.set(this.#vector(table, 'index'), bucket, fixnum(i))
  }

  indexSize(table: number): number {
    return this.#vectorlikes.length(this.#vector(table, 'index'))
  }

  resize(table: number, size: number): void {
    const pairs = this.#vectorlikes.make(2 * size, this.unused)
    for (let i = 0; i < size; i++) this.#vectorlikes.set(pairs, 2 * i + 1, NIL)
    const chains = this.#chains(size, indexSizeOf(size))
    this.#copy(this.#vector(table, 'key_and_value'), pairs)
    this.#copy(this.#vector(table, 'hash'), chains.hash)
    this.#setVectors(table, { key_and_value: pairs, ...chains })
  }

  isAsleep(table: number): boolean {
    return this.#vector(table, 'hash') === NIL || isFixnum(this.#vector(table, 'hash'))
  }

  thaw(table: number): void {
    const index = this.#vector(table, 'index')
    const indexSize = isFixnum(index) ? Number(fixnumValue(index)) : this.#vectorlikes.length(index)
    this.#setVectors(table, this.#chains(this.size(table), indexSize))
  }

  grown(size: number): number {
    return size === 0 ? DEFAULT_SIZE : size + Math.max(1, Math.trunc(size * REHASH_SIZE))
  }

  release(): void {
    // Vectors are objects of their own.
  }

  #vector(table: number, name: string): Word {
    return this.#space.memory.word(table + this.#fields.offset(name))
  }

  #chains(size: number, indexSize: number) {
    const none = fixnum(-1)
    return {
      hash: this.#vectorlikes.make(size, NIL),
      next: this.#vectorlikes.make(size, none),
      index: this.#vectorlikes.make(indexSize, none),
    }
  }

  #setVectors(table: number, vectors: Readonly<Record<string, Word>>): void {
    for (const [name, vector] of Object.entries(vectors)) {
      this.#space.memory.setWord(table + this.#fields.offset(name), vector)
    }
  }

  #copy(from: Word, to: Word): void {
    const length = Math.min(this.#vectorlikes.length(from), this.#vectorlikes.length(to))
    for (let i = 0; i < length; i++) this.#vectorlikes.set(to, i, this.#vectorlikes.get(from, i))
  }
}

/** weak, hash, next, index. */
const LISP_SLOTS = 4
const REHASH_THRESHOLD = 0.8125
const REHASH_SIZE = 0.5
const DEFAULT_SIZE = 65

/** The index of a table of `size` pairs: `next_almost_prime` of the size by the threshold. */
function indexSizeOf(size: number): number {
  let n = Math.trunc(size / REHASH_THRESHOLD) | 1
  while (n % 3 === 0 || n % 5 === 0 || n % 7 === 0) n += 2
  return n
}

/** 30 and later. */
export class ArrayStore implements TableStore {
  /** HASH_UNUSED_ENTRY_KEY: a pointer to no float. */
  readonly unused = pointerTo(0, Tag.float)
  readonly defaultSize = 0
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
    const values = { weakness: weaknesses.indexOf(weakness), frozen_test: frozenTests.indexOf(test), is_mutable: 1 }
    const bits = Object.entries(values).reduce(
      (byte, [name, value]) => putField(byte, bitsOf(flags[name], 8, layout), value),
      0,
    )
    memory.setU8(table + this.#fields.offset('bits'), bits)
    memory.setPointer(table + this.#fields.offset('ofs_test'), this.#space.area(`hashtest_${test}`))
    memory.setPointer(table + this.#fields.offset('ofs_index'), this.#space.area('empty_hash_index'))
    this.setNextFree(table, -1)
    return table
  }

  test(table: number): Test {
    const { memory, layout } = this.#space
    const bits = bitsOf(layout.bitFields.hash_table!['frozen_test'], 8, layout)
    return frozenTests[takeField(memory.u8(table + this.#fields.offset('bits')), bits)] ?? 'eq'
  }

  size(table: number): number {
    return this.#space.memory.i32(table + this.#fields.offset('table_size'))
  }

  count(table: number): number {
    return this.#space.memory.i32(table + this.#fields.offset('count'))
  }

  setCount(table: number, count: number): void {
    this.#space.memory.setI32(table + this.#fields.offset('count'), count)
  }

  nextFree(table: number): number {
    return this.#space.memory.i32(table + this.#fields.offset('next_free'))
  }

  setNextFree(table: number, i: number): void {
    this.#space.memory.setI32(table + this.#fields.offset('next_free'), i)
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
    return 2 ** this.#space.memory.u8(table + this.#fields.offset('index_bits'))
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
    memory.setPointer(table + this.#fields.offset('ofs_key_and_value'), pairs)
    this.#setChains(table, chains, size)
  }

  isAsleep(table: number): boolean {
    return this.#array(table, 'ofs_index') === 0
  }

  thaw(table: number): void {
    const { memory } = this.#space
    const count = this.count(table)
    const test = this.test(table)
    if (count > 0)
      this.#setChains(
        table,
        this.#chains(count, () => undefined),
        count,
      )
    else memory.setPointer(table + this.#fields.offset('ofs_index'), this.#space.area('empty_hash_index'))
    memory.setPointer(table + this.#fields.offset('ofs_test'), this.#space.area(`hashtest_${test}`))
  }

  grown(size: number): number {
    if (size === 0) return SMALLEST_SIZE
    return Math.max(SMALLEST_SIZE, size) <= AGGRESSIVE_SIZE ? 4 * Math.max(SMALLEST_SIZE, size) : 2 * size
  }

  release(table: number): void {
    const { allocator } = this.#space
    for (const name of ['ofs_key_and_value', 'ofs_hash', 'ofs_next', 'ofs_index']) {
      const array = this.#array(table, name)
      // The arrays of a dumped table are part of the dump; an empty table shares one in the executable.
      if (allocator.contains(array)) allocator.free(array)
    }
  }

  #array(table: number, name: string): number {
    return this.#space.memory.pointer(table + this.#fields.offset(name))
  }

  #pair(table: number, i: number): number {
    return this.#array(table, 'ofs_key_and_value') + 2 * i * this.#space.layout.lispWordSize
  }

  /** Arrays for codes and chains of `size` pairs, no bucket filled; all of them, or `undo` and none. */
  #chains(size: number, undo: () => void) {
    const { allocator, memory } = this.#space
    const sizes = { ofs_hash: 4 * size, ofs_next: 4 * size, ofs_index: 4 * 2 ** indexBits(size) }
    const arrays = { ofs_hash: 0, ofs_next: 0, ofs_index: 0 }
    try {
      for (const name of ['ofs_hash', 'ofs_next', 'ofs_index'] as const) {
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

  #setChains(table: number, arrays: Readonly<Record<string, number>>, size: number): void {
    const { memory } = this.#space
    for (const [name, array] of Object.entries(arrays)) memory.setPointer(table + this.#fields.offset(name), array)
    memory.setI32(table + this.#fields.offset('table_size'), size)
    memory.setU8(table + this.#fields.offset('index_bits'), indexBits(size))
  }
}

/** `hash_table_std_test_t`. */
const frozenTests: readonly Test[] = ['eql', 'eq', 'equal']
const SMALLEST_SIZE = 6
/** Up to this size tables grow fourfold. */
const AGGRESSIVE_SIZE = 64
