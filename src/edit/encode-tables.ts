/**
 * Encoding of hash tables in the three forms of a dump: with vectors, to be rehashed on first access (27); frozen (28, 29);
 * compact (30, 31). No hash code is written, since the Emacs that loads the dump computes all of them.
 *
 * The functions of a test are addresses in the executable. Before Emacs 30 they are copied from a table of the dump with that test.
 *
 * Source: `make_hash_table`, `hash_index_size`, `hash_table_freeze` in src/fns.c; `dump_hash_table` in src/pdumper.c.
 * @module
 */
import { NO_ATOM } from '../graph/graph.ts'
import type { HashTest } from '../hash/sxhash.ts'
import type { HashTable, Weakness } from '../hash/table.ts'
import { UNBOUND_INDEX } from '../heap/value.ts'
import { pseudovectorSize } from '../layout/vectorlike.ts'
import type { Datum, HashTableDatum } from '../lisp/reader/datum.ts'
import { distinctPairs } from './distinct-keys.ts'
import { hashListTables, writeHashList } from './hash-list.ts'
import { type Cell, NIL_CELL, type Pen } from './pen.ts'
import { astray, notWritable } from './refusals.ts'

const UNBOUND: Cell = { kind: 'builtin', index: UNBOUND_INDEX }
const fixnum = (value: number): Cell => ({ kind: 'fixnum', value: BigInt(value) })

/** The defaults of `make-hash-table`: DEFAULT_HASH_SIZE, DEFAULT_REHASH_SIZE, DEFAULT_REHASH_THRESHOLD. */
const DEFAULT_SIZE = 65
const DEFAULT_REHASH_SIZE = 1.5
const DEFAULT_THRESHOLD = 0.8125
/** Most pairs of room that may be requested without pairs to fill it. */
const MOST_SPARE = 2 ** 20

/** By `hash_table_std_test_t` and `hash_table_weakness_t` of Emacs 30. */
const testCodes: Readonly<Record<HashTest, number>> = { eql: 0, eq: 1, equal: 2 }
const weaknessCodes: Readonly<Record<Weakness, number>> = { key: 1, value: 2, 'key-or-value': 3, 'key-and-value': 4 }

/** Facts that only the dump has about its executable: the functions of each test, and the symbols of tests and weaknesses. */
export class TableTemplates {
  readonly #dump: { readonly hashTables: readonly HashTable[] }

  constructor(dump: { readonly hashTables: readonly HashTable[] }) {
    this.#dump = dump
  }

  /** The offset of a table with that test. */
  ofTest(test: HashTest): number {
    const found = this.#dump.hashTables.find((table) => table.test === test)
    if (found === undefined) throw notWritable('hash_table', `no hash table of the dump has the test ${test}`)
    return found.offset
  }

  /** The offset of a table with that weakness. */
  ofWeakness(weakness: Weakness): number {
    const found = this.#dump.hashTables.find((table) => table.weakness === weakness)
    if (found === undefined) throw notWritable('hash_table', `no hash table of the dump has the weakness ${weakness}`)
    return found.offset
  }
}

type Pairs = ReturnType<typeof distinctPairs>

export class TableWriter {
  readonly #pen: Pen
  readonly #templates: TableTemplates
  readonly #cellOf: (datum: Datum) => Cell
  /** The tables in the order of the vector of all tables. */
  #listed: readonly number[]
  /** New tables, in the order of creation. */
  readonly #unlisted: number[] = []
  /** Pairs of tables that are reserved but not filled, kept so that keys are compared only once. */
  readonly #pairs = new Map<number, Pairs>()

  constructor(pen: Pen, templates: TableTemplates, cellOf: (datum: Datum) => Cell) {
    this.#pen = pen
    this.#templates = templates
    this.#listed = hashListTables(pen.editor.graph)
    this.#cellOf = cellOf
  }

  reserve(datum: HashTableDatum): Extract<Cell, { kind: 'atom' }> {
    const { layout } = this.#pen
    const pairs = distinctPairs(datum, layout)
    const room = layout.hash.form === 'compact' ? 2 * pairs.length * layout.lispWordSize : 0
    const size = pseudovectorSize(layout, layout.structs.hash_table)
    const cell = this.#pen.addObject(layout.tags.vectorlike, size + room)
    this.#unlisted.push(cell.atom)
    this.#pairs.set(cell.atom, pairs)
    return cell
  }

  fill(atom: number, datum: HashTableDatum): void {
    const pairs = this.#pairs.get(atom)
    if (pairs === undefined) throw new Error('a table is filled once, after it was reserved')
    this.#pairs.delete(atom)
    if (this.#pen.layout.hash.form === 'compact') this.#fillCompact(atom, datum, pairs)
    else this.#fillWithVectors(atom, datum, pairs)
  }

  #offset(field: string): number {
    return this.#pen.offsetOf('hash_table', field)
  }

  #fillCompact(atom: number, { test, weakness, purecopy }: HashTableDatum, pairs: Pairs) {
    const { layout } = this.#pen
    const { size } = layout.structs.hash_table
    const words = Math.ceil((size - this.#pen.offsetOf('vector', 'contents.0')) / layout.lispWordSize)
    this.#pen.header(atom, 'HASH_TABLE', 0, words)
    this.#pen.int32(atom, this.#offset('count'), pairs.length)
    const values = {
      weakness: weakness === undefined ? 0 : weaknessCodes[weakness],
      frozen_test: testCodes[test],
      purecopy: purecopy ? 1 : 0,
      is_mutable: 1,
    }
    for (const [name, field] of Object.entries(layout.bitFields.hash_table ?? {})) {
      this.#pen.bitField(atom, this.#offset('bits'), 8, field, values[name as keyof typeof values] ?? 0)
    }
    if (pairs.length === 0) return
    const start = pseudovectorSize(layout, layout.structs.hash_table)
    this.#pen.pointer(atom, this.#offset('ofs_key_and_value'), atom, start)
    this.#putPairs(atom, start, pairs)
  }

  #putPairs(atom: number, start: number, pairs: Pairs): void {
    for (const [i, cells] of pairs.entries()) {
      const at = start + 2 * i * this.#pen.layout.lispWordSize
      this.#pen.lisp(atom, at, this.#cellOf(cells[0]))
      this.#pen.lisp(atom, at + this.#pen.layout.lispWordSize, this.#cellOf(cells[1]))
    }
  }

  #fillWithVectors(atom: number, datum: HashTableDatum, pairs: Pairs): void {
    const pen = this.#pen
    const { layout } = pen
    const size = sizeFor(datum, pairs.length)
    const { size: bytes } = layout.structs.hash_table
    const lispSize = 4
    const before = this.#offset('count')
    pen.header(atom, 'HASH_TABLE', lispSize, Math.ceil((bytes - before) / layout.lispWordSize))
    const threshold = numberOf(datum.rehashThreshold) ?? DEFAULT_THRESHOLD
    pen.word(atom, this.#offset('count'), pairs.length)
    pen.word(atom, this.#offset('next_free'), pairs.length === size ? -1 : pairs.length)
    pen.editor.edit(atom)[this.#offset('purecopy')] = datum.purecopy ? 1 : 0
    pen.editor.edit(atom)[this.#offset('is_mutable')] = 1
    this.#float(atom, 'rehash_threshold', threshold)
    this.#float(atom, 'rehash_size', rehashSizeOf(datum))
    const vector = this.#vector(2 * size, (i) => (layout.hash.form === 'frozen' && i % 2 === 1 ? NIL_CELL : UNBOUND))
    pen.lisp(atom, this.#offset('key_and_value'), vector)
    this.#putPairs(vector.atom, pen.offsetOf('vector', 'contents.0'), pairs)
    this.#putIndex(atom, { size, indexSize: indexSizeOf(size, threshold), count: pairs.length })
    this.#putTest(atom, datum)
  }

  /** Write the index: for frozen tables, lengths in place of vectors; otherwise chains without codes, which the first access computes. */
  #putIndex(atom: number, { size, indexSize, count }: { size: number; indexSize: number; count: number }): void {
    const put = (field: string, cell: Cell) => this.#pen.lisp(atom, this.#offset(field), cell)
    if (this.#pen.layout.hash.form === 'frozen') {
      put('hash', fixnum(size))
      put('next', fixnum(size))
      put('index', fixnum(indexSize))
      return
    }
    put('hash', count > 0 ? NIL_CELL : this.#vector(size, () => NIL_CELL))
    put(
      'next',
      this.#vector(size, (i) => fixnum(i < count || i === size - 1 ? -1 : i + 1)),
    )
    put(
      'index',
      this.#vector(indexSize, () => fixnum(-1)),
    )
  }

  #putTest(atom: number, { test, weakness }: HashTableDatum): void {
    const template = this.#templates.ofTest(test)
    this.#copySlots(template, atom, ['test_name', 'test_user_hash', 'test_user_cmp', 'ofs_cmpfn', 'ofs_hashfn'])
    if (weakness !== undefined) this.#copySlots(this.#templates.ofWeakness(weakness), atom, ['weak'])
  }

  /** Copy words and links of the given fields from the table at `offset` of the file. */
  #copySlots(offset: number, atom: number, fields: readonly string[]): void {
    const { editor } = this.#pen
    const template = editor.at(offset)
    if (template === undefined) throw astray('hash_table', offset, 'the hash table belongs to no object')
    for (const field of fields) {
      const { offset: at, size } = this.#pen.struct('hash_table').fields[field]!
      const from = template.offset + at
      editor.edit(atom).set(editor.bytes(template.atom).subarray(from, from + size), at)
      const link = editor.link(template.atom, from)
      if (link !== undefined) editor.setLink(atom, at, link)
    }
  }

  #vector(length: number, cellAt: (i: number) => Cell) {
    const { layout } = this.#pen
    const first = this.#pen.offsetOf('vector', 'contents.0')
    const cell = this.#pen.addObject(layout.tags.vectorlike, first + length * layout.lispWordSize)
    this.#pen.word(cell.atom, 0, length)
    for (let i = 0; i < length; i++) this.#pen.lisp(cell.atom, first + i * layout.lispWordSize, cellAt(i))
    return cell
  }

  #float(atom: number, field: string, value: number): void {
    const bits = new DataView(new ArrayBuffer(4))
    bits.setFloat32(0, value)
    this.#pen.int32(atom, this.#offset(field), bits.getInt32(0))
  }

  /** Put new tables first in the vector of all tables, the last one foremost, since they will follow the others in the file. */
  list(): void {
    const { layout, editor } = this.#pen
    const added = this.#unlisted.splice(0).reverse()
    if (!layout.facts.hashList || added.length === 0) return
    if (editor.hashList === NO_ATOM) {
      editor.hashList = this.#pen.addObject(layout.tags.vectorlike, this.#pen.offsetOf('vector', 'contents.0')).atom
    }
    writeHashList(this.#pen, [...added, ...this.#listed])
    this.#listed = [...added, ...this.#listed]
  }
}

/** The number of pairs that a table has room for. */
function sizeFor({ size }: HashTableDatum, count: number): number {
  const wanted = size ?? BigInt(DEFAULT_SIZE)
  if (wanted > BigInt(MOST_SPARE)) throw notWritable('hash_table', `a hash table cannot have room for ${wanted} pairs`)
  return Math.max(Number(wanted), count, 1)
}

/** The stored rehash size: minus the number of pairs to add, or the growth factor minus one. */
function rehashSizeOf({ rehashSize }: HashTableDatum): number {
  if (rehashSize?.kind === 'integer') return -Number(rehashSize.value)
  return (numberOf(rehashSize) ?? DEFAULT_REHASH_SIZE) - 1
}

const numberOf = (datum: HashTableDatum['rehashSize']): number | undefined =>
  datum?.kind === 'integer' || datum?.kind === 'float' ? Number(datum.value) : undefined

/** The number of buckets, as `hash_index_size` and `next_almost_prime`: odd, and no multiple of 3, 5 or 7. The threshold is a C float. */
function indexSizeOf(size: number, threshold: number): number {
  const least = Math.trunc(size / Math.fround(threshold))
  if (!(least < 2 * MOST_SPARE)) throw notWritable('hash_table', `a hash table cannot have ${least} buckets`)
  let n = least | 1
  while (n % 3 === 0 || n % 5 === 0 || n % 7 === 0) n += 2
  return n
}
