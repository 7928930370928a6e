import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkTables } from '../../src/analyse/table-check.ts'
import { Dump } from '../../src/dump.ts'
import { PdmpError } from '../../src/error.ts'
import {
  type HashTable,
  hashTableOffsets,
  indexBits,
  isLive,
  keySlot,
  readHashTable,
  readHashTables,
  valueSlot,
} from '../../src/hash/table.ts'
import { Heap } from '../../src/heap/heap.ts'
import type { Image } from '../../src/image/image.ts'
import { openDump } from '../../src/pdmp.ts'
import { variants } from '../arbitraries.ts'
import { DumpEditor } from '../corpus/dump-editor.ts'
import { holds, runsOf } from '../effort.ts'
import { heapOf } from './heaps.ts'

/** `test weakness`: how many. */
function census(tables: readonly HashTable[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { test, weakness } of tables) {
    const kind = weakness === null ? `${test}` : `${test} ${weakness}`
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}

describe('tables of real dumps', () => {
  it('bullseye-amd64 stores all its vectors, and 95 tables wait for a rehash', () => {
    const tables = readHashTables(heapOf('bullseye-amd64'))
    expect(tables).toHaveLength(180)
    expect(tables.every(({ form }) => form === 'stored')).toBe(true)
    expect(tables.filter(({ stored }) => stored!.needsRehash)).toHaveLength(95)
    expect(tables.filter(({ stored, count }) => stored!.hash !== null && count === 0)).toHaveLength(28)
    expect(tables.filter(({ weakness }) => weakness !== null)).toHaveLength(7)
    expect(tables.reduce((pairs, { count }) => pairs + count, 0)).toBe(3401)
  })

  it.each([
    ['own-28.2-min', 'frozen', { eq: 157, eql: 20, equal: 17, weak: 5 }],
    ['own-28.2-m32-wideint', 'frozen', { eq: 157, eql: 20, equal: 17, weak: 5 }],
    ['bookworm-amd64', 'frozen', { eq: 247, eql: 21, equal: 93, weak: 6 }],
    ['bookworm-s390x', 'frozen', { eq: 158, eql: 20, equal: 18, weak: 5 }],
    ['trixie-amd64', 'compact', { eq: 305, eql: 37, equal: 104, weak: 7 }],
    ['trixie-i386', 'compact', { eq: 305, eql: 37, equal: 104, weak: 7 }],
  ] as const)('%s has them %s', (name, form, expected) => {
    const tables = readHashTables(heapOf(name))
    const { eq, eql, equal, ...others } = census(tables)
    const weak = Object.values(others).reduce((sum, count) => sum + count, 0)
    expect({ eq, eql, equal, weak }).toEqual(expected)
    expect(others['eq key-and-value']).toBe(1)
    expect(tables.every((table) => table.form === form)).toBe(true)
  })

  it.each([
    ['bookworm-amd64', 1271800, { test: 'eql', count: 2, size: 65, indexSize: 83, nextFree: 2 }],
    ['bookworm-amd64', 1404912, { test: 'eq', count: 3, size: 3, indexSize: 11, nextFree: -1 }],
    ['bookworm-s390x', 1253448, { test: 'eq', count: 2, size: 2, indexSize: 11, nextFree: -1 }],
    ['trixie-amd64', 234448, { test: 'eq', count: 2, purecopy: true, mutable: false }],
    ['trixie-amd64', 235600, { test: 'eq', count: 2, purecopy: true, mutable: true }],
    ['trixie-i386', 273496, { test: 'eql', count: 3, purecopy: false, mutable: true }],
  ])('%s at %i', (name, offset, expected) => {
    expect(readHashTable(heapOf(name), offset)).toMatchObject({ offset, weakness: null, ...expected })
  })

  it('lists them in the order of hash_list where the dump has one, otherwise by offset', () => {
    const heap = heapOf('trixie-amd64')
    const slots = heap.image.header.hashList! + heap.layout.structs.vector.fields['contents.0']!.offset
    const listed = hashTableOffsets(heap).map((_, i) => heap.word(slots + 8 * i))
    expect(hashTableOffsets(heap)).toEqual(listed)
    const in27 = hashTableOffsets(heapOf('bullseye-amd64'))
    expect(in27).toEqual([...in27].sort((a, b) => a - b))
  })
})

describe('tables of synthetic dumps', () => {
  it.each(variants)('$name', ({ open }) => {
    const { image, truth } = open()
    const heap = new Heap(image)
    const tables = readHashTables(heap)
    const ascending = tables.map(({ offset }) => offset as number).sort((a, b) => a - b)
    expect(ascending).toEqual([...truth.hashTables].sort((a, b) => a - b))
    const byOffset = new Map(tables.map((table) => [table.offset as number, table]))
    const [stable, strings, moving, empty] = truth.hashTables.map((offset) => byOffset.get(offset)!)
    expect(stable).toMatchObject({ form: truth.abi.hashForm, test: 'eq', count: 3, mutable: true, weakness: null })
    expect(strings).toMatchObject({ test: 'equal', count: 2 })
    expect(moving).toMatchObject({ test: 'eq', count: 2 })
    expect(empty).toMatchObject({ test: 'equal', count: 0 })
    const values = [0, 1, 2].map((i) => heap.valueAt(valueSlot(heap, stable!, i)))
    expect(values).toEqual([100n, 101n, 102n].map((value) => ({ kind: 'fixnum', value })))
    expect(heap.valueAt(keySlot(heap, stable!, 2))).toEqual({ kind: 'fixnum', value: -7n })
    const live = (table: HashTable) => Array.from({ length: table.size }, (_, i) => isLive(heap, table, i))
    expect(live(strings!).filter(Boolean)).toHaveLength(2)
  })
})

it('uses more buckets than pairs', () => {
  expect([0, 1, 2, 3, 4, 7, 8, 1000].map(indexBits)).toEqual([0, 1, 2, 2, 3, 3, 4, 10])
})

describe('a damaged table', () => {
  const options = { byteOrder: 'little', abi: 'lp64' } as const
  const editors = {
    stored: () => new DumpEditor({ generation: '27', ...options }),
    frozen: () => new DumpEditor({ generation: '28+', release: '28', ...options }),
    compact: () => new DumpEditor({ generation: '28+', release: '30', ...options }),
  }
  const messageOf = (image: Image) => {
    try {
      readHashTables(new Heap(image))
    } catch (error) {
      if (error instanceof PdmpError) return `${error.code} ${error.detail}`
      throw error
    }
    return undefined
  }

  it.each([
    ['stored', 'count', 4, 'the table counts 4 pairs, but has room for 3'],
    ['stored', 'count', -4, 'the table counts -4 pairs, but has room for 3'],
    ['stored', 'key_and_value', 16, 'the field does not hold a vector'],
    ['frozen', 'count', 2 ** 40, `the table counts ${2 ** 40} pairs, but has room for 3`],
    ['frozen', 'hash', 4 * 4 + 2, 'hash is not the fixnum 3'],
    ['frozen', 'index', 4 * 2 ** 40 + 2, `a hash table cannot have ${2 ** 40} buckets`],
    ['frozen', 'index', 2, 'a hash table cannot have 0 buckets'],
    ['frozen', 'index', 0, 'the field does not hold a fixnum'],
    ['compact', 'count', 4, '4 pairs at'],
    ['compact', 'count', 0x7fffffff, '2147483647 pairs at'],
    ['compact', 'count', -1, '-1 pairs at'],
    ['compact', 'ofs_key_and_value', 16, '3 pairs at 0x10 are not inside the object'],
  ] as const)('%s, with %s = %d', (form, field, value, message) => {
    const editor = editors[form]()
    const heap = new Heap(openDump(editor.bytes))
    const place = heap.layout.structs.hash_table.fields[field]!
    editor.setInt(editor.truth.hashTables[0]! + place.offset, place.size as 4 | 8, value)
    expect(messageOf(openDump(editor.bytes))).toContain(`out-of-bounds ${message}`)
  })

  it('is refused if no table starts there', () => {
    expect(() => readHashTable(heapOf('trixie-amd64'), 0)).toThrow('no hash table starts here')
  })

  it('has no test if its name is unknown', () => {
    const editor = editors.frozen()
    const heap = new Heap(openDump(editor.bytes))
    const { offset } = heap.layout.structs.hash_table.fields['test_name']!
    // The symbol `lambda`.
    editor.setInt(editor.truth.hashTables[0]! + offset, 8, 4 * heap.layout.structs.symbol.size)
    const damaged = new Heap(openDump(editor.bytes))
    expect(readHashTable(damaged, editor.truth.hashTables[0]!).test).toBeNull()
    const { faults } = checkTables(new Dump(damaged.image))
    expect(faults.map(({ message }) => message)).toContain('the test of this hash table is not eq, eql or equal')
  })

  it('gives a value or a PdmpError for any bytes', () => {
    const forms = fc.constantFrom(...Object.values(editors))
    const edits = fc.array(fc.tuple(fc.nat(3), fc.nat(160), fc.nat(255)), { minLength: 1, maxLength: 8 })
    let refused = 0
    holds(
      fc.property(forms, edits, (edit, changes) => {
        const { bytes, truth } = edit()
        for (const [table, at, value] of changes) bytes[truth.hashTables[table]! + at] = value
        try {
          const heap = new Heap(openDump(bytes))
          refused += checkTables(new Dump(heap.image)).faults.length > 0 ? 1 : 0
        } catch (error) {
          expect(error).toBeInstanceOf(PdmpError)
          refused++
        }
      }),
      { numRuns: 300 },
    )
    expect(refused).toBeGreaterThan(runsOf(100))
  })
})
