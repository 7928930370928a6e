/**
 * Hash tables of 27 to 29: pairs, codes, chains and index are Lisp vectors.
 *
 * Source: `struct Lisp_Hash_Table` in src/lisp.h; `make_hash_table`, `maybe_resize_hash_table` in src/fns.c.
 * @module
 */
import type { Space } from '../memory/space.ts'
import { addressOf, fixnum, fixnumValue, isFixnum, NIL, type Word } from '../memory/word.ts'
import type { TableField, TableFields, Weakness } from './table-fields.ts'
import type { Code, TableStore, Test } from './table-store.ts'
import type { Vectorlikes } from './vectorlikes.ts'

const tests = ['eq', 'eql', 'equal'] as const

/** The store of Emacs 27 to 29. */
export class VectorStore implements TableStore {
  readonly unused: Word
  readonly defaultSize = DEFAULT_SIZE
  readonly smallestSize = 1
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
    const setWord = (name: TableField, word: Word) => memory.setWord(table + this.#fields.at[name]!, word)
    const setFunction = (name: TableField, code: string) =>
      memory.setPointer(table + this.#fields.at[name]!, this.#space.at(program.functions.get(code)!))
    setWord('weak', weakness === null ? NIL : this.#space.builtin(weakness))
    for (const name of ['hash', 'next', 'index', 'key_and_value'] as const) setWord(name, empty)
    setWord('test_name', this.#space.builtin(test))
    if (test !== 'eq') setFunction('ofs_cmpfn', `cmpfn_${test}`)
    setFunction('ofs_hashfn', `hashfn_${test}`)
    memory.setU8(table + this.#fields.at.is_mutable!, 1)
    memory.setF32(table + this.#fields.at.rehash_threshold!, REHASH_THRESHOLD)
    memory.setF32(table + this.#fields.at.rehash_size!, REHASH_SIZE)
    this.#fields.setNextFree(table, -1)
    return table
  }

  test(table: number): Test {
    const name = this.#space.memory.word(table + this.#fields.at.test_name!)
    return tests.find((test) => this.#space.builtin(test) === name) ?? 'eq'
  }

  size(table: number): number {
    return this.#vectorlikes.length(this.#vector(table, 'key_and_value')) / 2
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
    const isFrozen = isFixnum(index)
    const [size, count, links] = [this.size(table), this.#fields.count(table), this.#vector(table, 'next')]
    this.#setVectors(table, this.#chains(size, isFrozen ? Number(fixnumValue(index)) : this.#vectorlikes.length(index)))
    // Emacs 27 keeps the free list of the dump.
    if (!isFrozen) this.#copy(links, this.#vector(table, 'next'))
    else for (let i = count; i < size - 1; i++) this.setNext(table, i, i + 1)
  }

  grown(size: number): number {
    return size + Math.max(1, Math.trunc(size * REHASH_SIZE))
  }

  release(): void {
    // Vectors are separate objects, which the collector frees.
  }

  #vector(table: number, name: TableField): Word {
    return this.#space.memory.word(table + this.#fields.at[name]!)
  }

  #chains(size: number, indexSize: number) {
    const none = fixnum(-1)
    return {
      hash: this.#vectorlikes.make(size, NIL),
      next: this.#vectorlikes.make(size, none),
      index: this.#vectorlikes.make(indexSize, none),
    }
  }

  #setVectors(table: number, vectors: Partial<Readonly<Record<TableField, Word>>>): void {
    for (const [name, vector] of Object.entries(vectors)) {
      this.#space.memory.setWord(table + this.#fields.at[name as TableField]!, vector)
    }
  }

  #copy(from: Word, to: Word): void {
    const length = Math.min(this.#vectorlikes.length(from), this.#vectorlikes.length(to))
    for (let i = 0; i < length; i++) this.#vectorlikes.set(to, i, this.#vectorlikes.get(from, i))
  }
}

/** Number of Lisp slots of a table: weak, hash, next, index. */
const LISP_SLOTS = 4
const REHASH_THRESHOLD = 0.8125
const REHASH_SIZE = 0.5
const DEFAULT_SIZE = 65

/** Number of buckets of a table of `size` pairs: `next_almost_prime` of the size divided by the threshold. */
function indexSizeOf(size: number): number {
  let n = Math.trunc(size / REHASH_THRESHOLD) | 1
  while (n % 3 === 0 || n % 5 === 0 || n % 7 === 0) n += 2
  return n
}
