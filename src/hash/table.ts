/**
 * Hash tables as a dump has them: test, weakness, counts, and where the pairs lie.
 *
 * Three forms. 'stored' (2018 to 27): all vectors are there, chains included, and are stale where keys are hashed by
 * address. 'frozen' (28, 29): pairs and sizes. 'compact' (30, 31): a bare array of pairs behind the object.
 *
 * Out: offsets in bytes from the start of the file; sizes in pairs, or in buckets. Every count was held against the room
 * of what it counts, so no file makes a reader of pairs run past it.
 * Source: `struct Lisp_Hash_Table` in src/lisp.h; `dump_hash_table`, `hash_table_freeze` in src/pdumper.c.
 * @module
 */

import type { Heap } from '../heap/heap.ts'
import { stringAt } from '../heap/strings.ts'
import { symbolOffset } from '../heap/symbol-flags.ts'
import { isNil, UNBOUND_INDEX, type Value } from '../heap/value.ts'
import { hashTableBits, takeBits } from '../heap/variants.ts'
import type { HashForm } from '../layout/hash-rules.ts'
import type { Layout } from '../layout/layout.ts'
import { type DumpOffset, hex } from '../units.ts'
import type { HashTest } from './sxhash.ts'
import { damaged, type Slots, vectorlikesOf, vectorSlots } from './vectors.ts'

export type Weakness = 'key' | 'value' | 'key-or-value' | 'key-and-value'

export interface HashTable {
  readonly offset: DumpOffset
  readonly form: HashForm
  /** Null where the name is of no standard test: such tables cannot be dumped, so the file is damaged. */
  readonly test: HashTest | null
  readonly weakness: Weakness | null
  /** Live pairs. */
  readonly count: number
  /** Pairs that there is room for; in a compact table none to spare. */
  readonly size: number
  /** Buckets. */
  readonly indexSize: number
  /** First free pair, or -1. */
  readonly nextFree: number
  readonly purecopy: boolean
  readonly mutable: boolean
  /** Key, value, key, value … */
  readonly pairs: Slots
  readonly stored: StoredVectors | null
}

/** What only the stored form has. */
export interface StoredVectors {
  /** Codes, or null: then the first access computes them. */
  readonly hash: Slots | null
  readonly next: Slots
  readonly index: Slots
  /** Codes and chains are those of the process that dumped. 27 says so by hash = nil, 2018 by a negative count. */
  readonly needsRehash: boolean
}

/** Number of characters of each name: in 27 to 30 the bytes themselves are in the executable. */
const testsByNameLength: Readonly<Record<number, HashTest>> = { 2: 'eq', 3: 'eql', 5: 'equal' }
const weaknessByNameLength: Readonly<Record<number, Weakness>> = {
  3: 'key',
  5: 'value',
  12: 'key-or-value',
  13: 'key-and-value',
}
/** `hash_table_std_test_t` and `hash_table_weakness_t` of 30. */
const frozenTests: readonly (HashTest | undefined)[] = ['eql', 'eq', 'equal']
const weaknesses: readonly (Weakness | null)[] = [null, 'key', 'value', 'key-or-value', 'key-and-value']

/** The slot of key `i`. */
export const keySlot = (heap: Heap, { pairs }: HashTable, i: number): number =>
  pairs.start + 2 * i * heap.layout.lispWordSize

/** The slot of value `i`. */
export const valueSlot = (heap: Heap, table: HashTable, i: number): number =>
  keySlot(heap, table, i) + heap.layout.lispWordSize

/** Is pair `i` in use? Frozen and compact tables have their live pairs first; stored ones mark the free by their key. */
export function isLive(heap: Heap, table: HashTable, i: number): boolean {
  if (table.form !== 'stored') return i < table.count
  const key = heap.valueAt(keySlot(heap, table, i))
  return key.kind !== 'builtin' || key.index !== UNBOUND_INDEX
}

/** Offsets of all hash tables in the order in which Emacs thaws them, last dumped first; in 27 in the order of objects. */
export function hashTableOffsets(heap: Heap): DumpOffset[] {
  const offsets = vectorlikesOf(heap, 'HASH_TABLE')
  return heap.image.header.hashList === null ? offsets : offsets.reverse()
}

/**
 * All hash tables of a dump.
 *
 * @throws PdmpError 'out-of-bounds': a table is larger than what holds it, or all together are larger than the file
 */
export function readHashTables(heap: Heap): HashTable[] {
  const tables: HashTable[] = []
  // Tables of a damaged dump may share one vector; then they would cost their number times its length.
  let room = heap.view.length
  for (const offset of hashTableOffsets(heap)) {
    const table = readHashTable(heap, offset)
    room -= 2 * table.size * heap.layout.lispWordSize + table.indexSize
    if (room < 0) throw damaged(offset, 'the hash tables up to here need more room than the file has')
    tables.push(table)
  }
  return tables
}

/** A field of `struct Lisp_Hash_Table`; some are in some releases only. */
type TableField = keyof Layout['structs']['hash_table']['fields']

export const isHashTable = (heap: Heap, offset: number): boolean =>
  heap.objects.at(offset) === heap.layout.tags.vectorlike && heap.pvecName(offset) === 'HASH_TABLE'

/**
 * The hash table at `offset`.
 *
 * @throws PdmpError 'out-of-bounds': no hash table is there, or it is larger than what holds it
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
  // Two of the words that the header counts are the table's own size; a bucket takes no more than a byte of any file.
  if (!Number.isInteger(size) || Math.abs(count) > size) throw damaged(offset, `${count} pairs in room for ${size}`)
  if (indexSize < 1 || indexSize > heap.view.length) throw damaged(at('index'), `${indexSize} buckets`)
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
      throw damaged(offset, `a vector of ${vector.length} for ${size} pairs`)
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

/** `compute_hash_index_bits`: 2 to this power is more than `count`; 0 for an empty table. */
export const indexBits = (count: number): number => (count === 0 ? 0 : 32 - Math.clz32(count))

/** The standard test whose name the table has; eq alone has no comparison function. */
function testOf(heap: Heap, offset: number): HashTest | null {
  const { fields } = heap.layout.structs.hash_table
  const at = (name: TableField) => offset + fields[name]!.offset
  const test = testsByNameLength[nameLength(heap, heap.valueAt(at('test_name'))) ?? 0] ?? null
  const compares = heap.relocAt(at('ofs_cmpfn')) !== undefined
  const standard = isNil(heap.valueAt(at('test_user_hash'))) && isNil(heap.valueAt(at('test_user_cmp')))
  return standard && compares === (test !== 'eq') ? test : null
}

/** Characters in the name of a symbol; undefined for nil and for what is no symbol. */
function nameLength(heap: Heap, symbol: Value): number | undefined {
  const offset = isNil(symbol) ? undefined : symbolOffset(heap, symbol)
  if (offset === undefined) return undefined
  const name = heap.valueAt(offset + heap.layout.structs.symbol.fields.name.offset)
  return name.kind === 'object' && name.tag === heap.layout.tags.string ? stringAt(heap, name.offset).length : undefined
}

/** The slots of the ordinary vector that the Lisp word at `slot` refers to. */
function vectorIn(heap: Heap, slot: number): Slots {
  const value = heap.valueAt(slot)
  const isVector = value.kind === 'object' && value.tag === heap.layout.tags.vectorlike
  const vector = isVector ? vectorSlots(heap, value.offset) : undefined
  if (vector === undefined) throw damaged(slot, 'no vector where a hash table has one')
  return vector
}

function fixnumIn(heap: Heap, slot: number): number {
  const value = heap.valueAt(slot)
  if (value.kind !== 'fixnum') throw damaged(slot, 'no fixnum where a frozen hash table has one')
  return Number(value.value)
}
