/**
 * Hash tables after a load: the machine thaws them, and src/hash computes the expected result from the file.
 * @module
 */

import { describe, expect, it } from 'vitest'
import { readHashTables } from '../../src/hash/table.ts'
import { Heap } from '../../src/heap/heap.ts'
import { Hasher, type HashTable, NO_CODE, thaw } from '../../src/index.ts'
import type { Struct } from '../../src/layout/layout.ts'
import { Names } from '../../src/lisp/names.ts'
import { Machine } from '../../src/machine/machine.ts'
import { fixnumValue, NIL, pointerTo, Tag, type Word } from '../../src/machine/memory/word.ts'
import { openDump } from '../../src/pdmp.ts'
import { everyKindSpec, fill } from './every-kind.ts'
import { layoutSample, programOf } from './layouts.ts'

/** Codes, chains and buckets as they stand in the machine's memory. */
function wordsOf({ space, vectorlikes }: Machine, table: number, { form, size, indexSize }: HashTable) {
  const { memory, layout } = space
  const { fields }: Struct = layout.structs.hash_table
  const at = (name: string) => table + fields[name]!.offset
  const array = (name: string, length: number) =>
    Array.from({ length }, (_, i) => memory.i32(memory.pointer(at(`ofs_${name}`)) + 4 * i))
  const vector = (name: string) => {
    const word = memory.word(at(name))
    const slots = Array.from({ length: vectorlikes.length(word) }, (_, i) => vectorlikes.get(word, i))
    return slots.map((slot: Word) => (slot === NIL ? NO_CODE : BigInt(fixnumValue(slot))))
  }
  if (form !== 'compact') {
    const [hash, next, index] = [vector('hash'), vector('next'), vector('index')]
    return { hash, next, index, nextFree: memory.offset(at('next_free')) }
  }
  // An empty one has no arrays but the index that all share.
  const hash = array('hash', size).map((code) => BigInt.asUintN(32, BigInt(code)))
  const nextFree = memory.i32(at('next_free'))
  return { hash, next: array('next', size).map(BigInt), index: array('index', indexSize).map(BigInt), nextFree }
}

describe.each(layoutSample)('$name', ({ layout }) => {
  const program = programOf(layout, everyKindSpec)
  const source = Machine.start(program, { seed: 1, obarraySize: 64 })
  fill(source)
  const bytes = source.dump()
  const image = openDump(bytes)
  const heap = new Heap(image)

  it('thaws every table of a dump word for word', () => {
    const machine = Machine.fromDump(program, bytes, { seed: 5 })
    const hasher = new Hasher(heap, new Names(heap), machine.space.placement(machine.dumped!.base))
    const tables = readHashTables(heap)
    expect(tables.length).toBeGreaterThan(16)
    for (const table of tables) {
      const address = machine.dumped!.base + table.offset
      // Up to 27 the first access does it.
      machine.tables.has(pointerTo(address, Tag.vectorlike), NIL)
      const { hash, next, index, nextFree } = thaw(heap, table, hasher)
      const expected = { hash: [...hash], next: [...next].map(BigInt), index: [...index].map(BigInt), nextFree }
      expect(wordsOf(machine, address, table)).toEqual(expected)
    }
  })

  it('writes an empty table as each release does', () => {
    // Asked of 27.1 and 28.2: `(make-hash-table :size 0)` has room for one pair in one bucket. 30 has room for none.
    const empty = readHashTables(heap).filter(({ count }) => count === 0)
    const nextFree = layout.structs.hash_table.fields['key_and_value'] === undefined ? -1 : 0
    expect(empty.length).toBeGreaterThan(1)
    for (const { size, indexSize, nextFree: first } of empty) {
      expect([size, indexSize, first]).toEqual([nextFree + 1, 1, nextFree])
    }
  })
})
