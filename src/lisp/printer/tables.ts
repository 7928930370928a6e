/**
 * Hash tables and text properties for the printer: the text before the pairs, and the places of pairs and intervals.
 *
 * Reads what is in the file, bounded by its length, and never refuses it.
 * Source: the hash table case of `print_object` and `print_interval` in src/print.c; `struct interval` in src/intervals.h.
 * @module
 */

import type { Heap } from '../../heap/heap.ts'
import {
  byteField,
  fieldOffset,
  firstSlot,
  int32Field,
  lispField,
  pointerAt,
  pointerField,
  wordField,
} from '../../heap/struct-fields.ts'
import { isNil, UNBOUND_INDEX, type Value } from '../../heap/value.ts'
import { bufferVariant, hashTableBits, takeBits } from '../../heap/variants.ts'
import type { DumpOffset } from '../../units.ts'
import { floatText } from './numbers.ts'

export interface PrintedTable {
  /** Text and values between `#s(hash-table` and ` data (`, such as ` test equal weakness key`. */
  readonly head: readonly (string | Value)[]
  /** The name of its test: text, or a symbol. */
  readonly test: string | Value
  /** Slots of the keys in use. The value follows its key. */
  readonly keys: readonly number[]
  /** Number of free pairs of a loaded table, before Emacs 30. Their key is the symbol `unbound`, which affects print-circle. */
  readonly free: number
}

/** Returns the slots of the keys in use, for the vector of pairs at an offset: `keysIn`, or a cache of it. */
export type KeyReader = (pairs: DumpOffset) => readonly number[]

/** Read the hash table at `start`. */
export function printedTable(heap: Heap, start: number, keysOf: KeyReader): PrintedTable {
  return lispField(heap, start, 'hash_table', 'key_and_value') === undefined
    ? compactTable(heap, start)
    : tableOfVectors(heap, start, keysOf)
}

/** By `hash_table_std_test_t` and `hash_table_weakness_t` of Emacs 30. The default test, eql, is not printed. */
const frozenTests = ['eql', 'eq', 'equal']
const weaknesses = ['', ' weakness key', ' weakness value', ' weakness key-or-value', ' weakness key-and-value']

function compactTable(heap: Heap, start: number): PrintedTable {
  const { lispWordSize } = heap.layout
  const bits = byteField(heap, start, 'hash_table', 'bits') ?? 0
  const fields = hashTableBits(heap.layout)
  const take = (name: string) => {
    const field = fields?.[name]
    return field === undefined ? 0 : takeBits(bits, field, heap.view.littleEndian)
  }
  const head = [weaknesses[take('weakness')] ?? '', take('purecopy') === 1 ? ' purecopy t' : '']
  const pairs = pointerField(heap, start, 'hash_table', 'ofs_key_and_value')
  const count = int32Field(heap, start, 'hash_table', 'count') ?? 0
  // The pairs lie between the table and the next object.
  const isBehind = pairs !== undefined && pairs > start
  const room = isBehind ? Math.min(count, Math.floor((heap.roomEnd(start) - pairs) / (2 * lispWordSize))) : 0
  const keys = Array.from({ length: Math.max(0, room) }, (_, i) => pairs! + 2 * i * lispWordSize)
  const test = frozenTests[take('frozen_test')] ?? 'eql'
  return { head: [test === 'eql' ? '' : ` test ${test}`, ...head], test, keys, free: 0 }
}

function tableOfVectors(heap: Heap, start: number, keysOf: KeyReader): PrintedTable {
  const lisp = (name: string) => lispField(heap, start, 'hash_table', name)
  const single = (name: string) => singleOf(int32Field(heap, start, 'hash_table', name) ?? 0)
  const next = lisp('next')
  const size = next?.kind === 'fixnum' ? next.value : BigInt(lengthOf(heap, next))
  const head: (string | Value)[] = [` size ${size}`]
  for (const [name, field] of [
    ['test', 'test_name'],
    ['weakness', 'weak'],
  ] as const) {
    const value = lisp(field)
    if (value !== undefined && !isNil(value)) head.push(` ${name} `, value)
  }
  // A negative rehash size is minus the number of pairs to add; a positive one is the growth factor minus one.
  const rehash = single('rehash_size')
  const rehashSize = rehash < 0 ? String(-rehash) : floatText(bitsOf(rehash + 1))
  head.push(` rehash-size ${rehashSize} rehash-threshold ${floatText(bitsOf(single('rehash_threshold')))}`)
  if (byteField(heap, start, 'hash_table', 'purecopy') === 1) head.push(' purecopy t')
  const pairs = lisp('key_and_value')
  const isVector = pairs?.kind === 'object' && pairs.tag === heap.layout.tags.vectorlike
  const keys = isVector ? keysOf(pairs.offset) : []
  const named = lisp('test_name')
  const test = named === undefined || isNil(named) ? 'eql' : named
  return { head, test, keys, free: Math.max(0, Number(size) - keys.length) }
}

/** The slots of the keys in use in the vector of pairs at `pairs`. */
export function keysIn(heap: Heap, pairs: DumpOffset): readonly number[] {
  const length = lengthOf(heap, { kind: 'object', offset: pairs, tag: heap.layout.tags.vectorlike })
  const keys: number[] = []
  for (let i = 0; i + 1 < length; i += 2) {
    const slot = firstSlot(heap, pairs) + i * heap.layout.lispWordSize
    const key = heap.valueAt(slot)
    if (key.kind !== 'builtin' || key.index !== UNBOUND_INDEX) keys.push(slot)
  }
  return keys
}

/** Length of a vector, limited by the next object. Otherwise vectors that share slots would be searched repeatedly. */
function lengthOf(heap: Heap, vector: Value | undefined): number {
  if (vector?.kind !== 'object' || vector.tag !== heap.layout.tags.vectorlike) return 0
  const first = firstSlot(heap, vector.offset)
  const room = Math.floor((heap.roomEnd(vector.offset) - first) / heap.layout.lispWordSize)
  return Math.max(0, Math.min(heap.header(vector.offset).lispSize, room))
}

const scratch = new DataView(new ArrayBuffer(8))

function singleOf(bits: number): number {
  scratch.setInt32(0, bits)
  return scratch.getFloat32(0)
}

function bitsOf(value: number): bigint {
  scratch.setFloat64(0, value)
  return scratch.getBigUint64(0)
}

export interface PrintedInterval {
  /** First character, counted from 0. */
  readonly start: number
  /** One past the last character. */
  readonly end: number
  /** The property list. */
  readonly plist: Value
  /** File offset of the slot that holds the plist. */
  readonly slot: number
}

/**
 * The text properties of the string at `start`: its intervals in order, except those without properties.
 * Intervals outside the room between the string and the next object are not its own and are ignored.
 */
export function printedIntervals(heap: Heap, start: number): readonly PrintedInterval[] {
  return intervalsOf(heap, start, pointerField(heap, start, 'string', 'ofs_intervals'))
}

/** The text properties of the buffer at `start`. Positions count from 0. */
export function bufferIntervals(heap: Heap, start: number): readonly PrintedInterval[] {
  const { lispSize, restSize } = heap.header(start)
  const root = bufferVariant(heap.layout, lispSize, restSize)?.struct.fields['own_text.intervals'].offset
  return intervalsOf(heap, start, root === undefined ? undefined : pointerAt(heap, start + root))
}

function intervalsOf(heap: Heap, start: number, root: number | undefined): readonly PrintedInterval[] {
  const found: PrintedInterval[] = []
  const end = heap.roomEnd(start)
  const isOwn = (node: number | undefined): node is number => node !== undefined && node > start && node < end
  const linkOf = (owner: number, name: string) => {
    const node = pointerField(heap, owner, 'interval', name)
    return isOwn(node) ? node : undefined
  }
  const rightOf = (node: number) => linkOf(node, 'ofs_right')
  const leftOf = (node: number) => linkOf(node, 'ofs_left')
  const lengthAt = (node: number | undefined) =>
    node === undefined ? 0 : (wordField(heap, node, 'interval', 'total_length') ?? 0)
  // Enter each node once, so that the walk ends even if the links form a cycle.
  const entered = new Set<number>()
  const pending: number[] = []
  let node = isOwn(root) ? root : undefined
  let position = 0
  while (node !== undefined || pending.length > 0) {
    for (; node !== undefined && !entered.has(node); node = leftOf(node)) {
      entered.add(node)
      pending.push(node)
    }
    const current = pending.pop()
    if (current === undefined) break
    // total_length includes both subtrees.
    const end = position + lengthAt(current) - lengthAt(leftOf(current)) - lengthAt(rightOf(current))
    const slot = fieldOffset(heap, current, 'interval', 'plist')
    const plist = slot === undefined ? undefined : heap.valueAt(slot)
    if (plist !== undefined && !isNil(plist)) found.push({ start: position, end, plist, slot: slot! })
    position = end
    node = rightOf(current)
  }
  return found
}
