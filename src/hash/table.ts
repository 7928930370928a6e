/**
 * Hash tables in a dump: test, weakness, counts, and the place of the pairs.
 *
 * There are three forms. 'stored' (2018 to 27): the dump contains all vectors, chains included; they are stale if keys are
 * hashed by address. 'frozen' (28, 29): pairs and sizes. 'compact' (30, 31): an array of pairs after the table object.
 *
 * Out: offsets in bytes from the start of the file; sizes in pairs or in buckets. Every count has been checked against the
 * room for what it counts, so callers can read all pairs safely.
 * Source: `struct Lisp_Hash_Table` in src/lisp.h; `dump_hash_table`, `hash_table_freeze` in src/pdumper.c.
 * @module
 */

import type { Heap } from '../heap/heap.ts'
import { stringAt } from '../heap/strings.ts'
import { symbolOffset } from '../heap/symbol-flags.ts'
import { isNil, UNBOUND_INDEX, type Value } from '../heap/value.ts'
import { hashTableBits, takeBits } from '../heap/variants.ts'
import type { Layout } from '../layout/layout.ts'
import { type DumpOffset, hex } from '../units.ts'
import type { HashTest } from './sxhash.ts'
import { damaged, type Slots, vectorlikesOf, vectorSlots } from './vectors.ts'

/** A hash table in a dump. */
export interface HashTable {
  /** Offset of the object. */
  readonly offset: DumpOffset
  /** The form of the table in the dump. */
  readonly form: 'stored' | 'frozen' | 'compact'
  /** Null if the name is not that of a standard test. Emacs cannot dump such tables, so the file is damaged. */
  readonly test: HashTest | null
  /** The weakness, or null for a strong table. */
  readonly weakness: 'key' | 'value' | 'key-or-value' | 'key-and-value' | null
  /** Number of live pairs. */
  readonly count: number
  /** Number of pairs that there is room for. A compact table has no spare room. */
  readonly size: number
  /** Number of buckets. */
  readonly indexSize: number
  /** Index of the first free pair, or -1. */
  readonly nextFree: number
  /** Whether `purecopy` copies the table to pure space: `:purecopy t`. Before Emacs 30. */
  readonly purecopy: boolean
  /** Whether Lisp may change the table. Tables in pure space may not be changed. */
  readonly mutable: boolean
  /** Slots of keys and values, alternating. */
  readonly pairs: { readonly start: number; readonly length: number }
  /** @internal Vectors of the stored form; null for other forms. */
  readonly stored: StoredVectors | null
}

export type Weakness = NonNullable<HashTable['weakness']>

/** Vectors that only the stored form has. */
export interface StoredVectors {
  /** Hash codes, or null: then the first access computes them. */
  readonly hash: Slots | null
  /** The next pair in the chain of each pair. */
  readonly next: Slots
  /** The first pair of each bucket. */
  readonly index: Slots
  /** Whether codes and chains are those of the dumping process. Emacs 27 marks this by hash = nil, 2018 by a negative count. */
  readonly needsRehash: boolean
}

/** Tests, by the length of their name in characters. In 27 to 30 the text of the name is in the executable only. */
const testsByNameLength: Readonly<Record<number, HashTest>> = { 2: 'eq', 3: 'eql', 5: 'equal' }
const weaknessByNameLength: Readonly<Record<number, Weakness>> = {
  3: 'key',
  5: 'value',
  12: 'key-or-value',
  13: 'key-and-value',
}
/** By `hash_table_std_test_t` and `hash_table_weakness_t` of Emacs 30. */
const frozenTests: readonly (HashTest | undefined)[] = ['eql', 'eq', 'equal']
const weaknesses: readonly (Weakness | null)[] = [null, 'key', 'value', 'key-or-value', 'key-and-value']

/** The offset of key `i`. */
export const keySlot = (heap: Heap, { pairs }: HashTable, i: number): number =>
  pairs.start + 2 * i * heap.layout.lispWordSize

/** The offset of value `i`. */
export const valueSlot = (heap: Heap, table: HashTable, i: number): number =>
  keySlot(heap, table, i) + heap.layout.lispWordSize

/** Whether pair `i` is in use. Frozen and compact tables start with the live pairs; stored tables mark free pairs by their key. */
export function isLive(heap: Heap, table: HashTable, i: number): boolean {
  if (table.form !== 'stored') return i < table.count
  const key = heap.valueAt(keySlot(heap, table, i))
  return key.kind !== 'builtin' || key.index !== UNBOUND_INDEX
}

/** Offsets of all hash tables in the order in which Emacs thaws them: last dumped first; in 27, the order of objects. */
export function hashTableOffsets(heap: Heap): DumpOffset[] {
  const offsets = vectorlikesOf(heap, 'HASH_TABLE')
  return heap.image.header.hashList === null ? offsets : offsets.reverse()
}

/**
 * Read all hash tables of a dump.
 *
 * @throws PdmpError 'out-of-bounds': a table is larger than its container, or all together are larger than the file
 */
export function readHashTables(heap: Heap): HashTable[] {
  const tables: HashTable[] = []
  // Tables of a damaged dump may share one vector. Their total cost would be the number of tables times its length.
  let room = heap.view.length
  for (const offset of hashTableOffsets(heap)) {
    const table = readHashTable(heap, offset)
    room -= 2 * table.size * heap.layout.lispWordSize + table.indexSize
    if (room < 0) throw damaged(offset, 'the hash tables up to this one have more pairs than the file has room for')
    tables.push(table)
  }
  return tables
}

/** A field of `struct Lisp_Hash_Table`. Some exist only in some releases. */
type TableField = keyof Layout['structs']['hash_table']['fields']

/** Whether a hash table starts at `offset`. */
export const isHashTable = (heap: Heap, offset: number): boolean =>
  heap.objects.at(offset) === heap.layout.tags.vectorlike && heap.pvecName(offset) === 'HASH_TABLE'

/**
 * Read the hash table at `offset`.
 *
 * @throws PdmpError 'out-of-bounds': no hash table starts there, or it is larger than its container
 */
export function readHashTable(heap: Heap, offset: number): HashTable {
  if (!isHashTable(heap, offset)) throw damaged(offset, 'no hash table starts here')
  return heap.layout.hash.form === 'compact' ? readCompact(heap, offset) : readWithVectors(heap, offset)
}

function readWithVectors(heap: Heap, offset: number): HashTable {
  const { fields } = heap.layout.structs.hash_table
  const at = (name: TableField) => offset + fields[name]!.offset
  const pairs = vectorIn(heap, at('key_and_value'))
  const size = pairs.length / 2
  const count = heap.word(at('count'))
  const frozen = heap.valueAt(at('next')).kind === 'fixnum'
  const stored = frozen ? null : storedVectors(heap, offset, size, count)
  const indexSize = stored === null ? fixnumIn(heap, at('index')) : stored.index.length
  if (frozen) requireFrozen(heap, offset, size)
  // A table cannot have more buckets than the file has bytes.
  if (!Number.isInteger(size) || Math.abs(count) > size)
    throw damaged(offset, `the table counts ${count} pairs, but has room for ${size}`)
  if (indexSize < 1 || indexSize > heap.view.length)
    throw damaged(at('index'), `a hash table cannot have ${indexSize} buckets`)
  return {
    offset: offset,
    form: frozen ? 'frozen' : 'stored',
    test: testOf(heap, offset),
    weakness: weaknessByNameLength[nameLength(heap, heap.valueAt(at('weak'))) ?? 0] ?? null,
    count: Math.abs(count),
    size,
    indexSize,
    nextFree: heap.word(at('next_free')),
    purecopy: heap.view.bytes[at('purecopy')] !== 0,
    mutable: heap.view.bytes[at('is_mutable')] !== 0,
    pairs,
    stored,
  }
}

function requireFrozen(heap: Heap, offset: number, size: number): void {
  const { fields } = heap.layout.structs.hash_table
  for (const name of ['hash', 'next'] as const) {
    const slot = offset + fields[name]!.offset
    if (fixnumIn(heap, slot) !== size) throw damaged(slot, `${name} is not the fixnum ${size}`)
  }
}

function storedVectors(heap: Heap, offset: number, size: number, count: number): StoredVectors {
  const { fields } = heap.layout.structs.hash_table
  const at = (name: TableField) => offset + fields[name]!.offset
  const hash = isNil(heap.valueAt(at('hash'))) ? null : vectorIn(heap, at('hash'))
  const next = vectorIn(heap, at('next'))
  for (const vector of [hash, next]) {
    if (vector !== null && vector.length !== size)
      throw damaged(offset, `a vector of ${vector.length} elements does not fit ${size} pairs`)
  }
  const needsRehash = count < 0 || (hash === null && count > 0)
  return { hash, next, index: vectorIn(heap, at('index')), needsRehash }
}

function readCompact(heap: Heap, offset: number): HashTable {
  const { fields } = heap.layout.structs.hash_table
  const at = (name: TableField) => offset + fields[name]!.offset
  const count = heap.view.int32(at('count'), 'hash_table.count')
  const pairs = { start: heap.word(at('ofs_key_and_value')), length: 2 * count }
  const needed = count > 0 ? pairs.length * heap.layout.lispWordSize : 0
  const inside = count === 0 || (pairs.start > offset && pairs.start + needed <= heap.roomEnd(offset))
  if (count < 0 || !inside) throw damaged(offset, `${count} pairs at ${hex(pairs.start)} are not inside the object`)
  const bits = heap.view.bytes[at('bits')]!
  const flags = hashTableBits(heap.layout)
  const take = (name: string) => {
    const field = flags?.[name]
    return field === undefined ? 0 : takeBits(bits, field, heap.view.littleEndian)
  }
  return {
    offset: offset,
    form: 'compact',
    test: frozenTests[take('frozen_test')] ?? null,
    weakness: weaknesses[take('weakness')] ?? null,
    count,
    size: count,
    indexSize: 2 ** indexBits(count),
    nextFree: -1,
    purecopy: take('purecopy') !== 0,
    mutable: take('is_mutable') !== 0,
    pairs,
    stored: null,
  }
}

/** `compute_hash_index_bits`: the exponent of the least power of 2 greater than `count`; 0 for an empty table. */
export const indexBits = (count: number): number => (count === 0 ? 0 : 32 - Math.clz32(count))

/** The standard test with the name that the table has. Only eq has no comparison function. */
function testOf(heap: Heap, offset: number): HashTest | null {
  const { fields } = heap.layout.structs.hash_table
  const at = (name: TableField) => offset + fields[name]!.offset
  const test = testsByNameLength[nameLength(heap, heap.valueAt(at('test_name'))) ?? 0] ?? null
  const compares = heap.relocAt(at('ofs_cmpfn')) !== undefined
  const standard = isNil(heap.valueAt(at('test_user_hash'))) && isNil(heap.valueAt(at('test_user_cmp')))
  return standard && compares === (test !== 'eq') ? test : null
}

/** Number of characters in the name of a symbol; undefined for nil and for values that are not symbols. */
function nameLength(heap: Heap, symbol: Value): number | undefined {
  const offset = isNil(symbol) ? undefined : symbolOffset(heap, symbol)
  if (offset === undefined) return undefined
  const name = heap.valueAt(offset + heap.layout.structs.symbol.fields.name.offset)
  return name.kind === 'object' && name.tag === heap.layout.tags.string ? stringAt(heap, name.offset).length : undefined
}

/** The slots of the vector that the Lisp word at `slot` refers to. */
function vectorIn(heap: Heap, slot: number): Slots {
  const value = heap.valueAt(slot)
  const isVector = value.kind === 'object' && value.tag === heap.layout.tags.vectorlike
  const vector = isVector ? vectorSlots(heap, value.offset) : undefined
  if (vector === undefined) throw damaged(slot, 'the field does not hold a vector')
  return vector
}

function fixnumIn(heap: Heap, slot: number): number {
  const value = heap.valueAt(slot)
  if (value.kind !== 'fixnum') throw damaged(slot, 'the field does not hold a fixnum')
  return Number(value.value)
}
