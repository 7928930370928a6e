/**
 * The format of 2018 marks a table that needs a rehash by a negative count, "negative size: we must rehash" on the talk's
 * slides, where 27 leaves the codes out.
 * @module
 */

import { describe, expect, it } from 'vitest'
import { checkTables } from '../../src/analyse/table-check.ts'
import { Dump } from '../../src/dump.ts'
import { Hasher, placeAnywhere } from '../../src/hash/sxhash.ts'
import { readHashTables } from '../../src/hash/table.ts'
import { thaw } from '../../src/hash/thaw.ts'
import { Heap } from '../../src/heap/heap.ts'
import { place } from '../../src/image/placement.ts'
import { Names } from '../../src/lisp/names.ts'
import { openDump } from '../../src/pdmp.ts'
import { corpusNames, readDump } from '../corpus/corpus.ts'

const of2018 = corpusNames().filter((name) => name.startsWith('tiny-2018'))

/** The same dump with the count of every table that has pairs negated. */
function withNegativeCounts(bytes: Uint8Array): Heap {
  const heap = new Heap(openDump(bytes))
  const damaged = bytes.slice()
  const view = new DataView(damaged.buffer)
  const { wordSize, byteOrder, structs } = heap.layout
  const little = byteOrder === 'little'
  for (const { offset, count } of readHashTables(heap)) {
    const at = offset + structs.hash_table.fields['count']!.offset
    if (wordSize === 8) view.setBigInt64(at, BigInt(-count), little)
    else view.setInt32(at, -count, little)
  }
  return new Heap(openDump(damaged))
}

describe.each(of2018)('%s', (name) => {
  const before = new Heap(openDump(readDump(name)))
  const after = withNegativeCounts(readDump(name))
  const tables = readHashTables(after)

  it('has tables with as many pairs as before, which need a rehash now', () => {
    expect(tables.some(({ count }) => count > 0)).toBe(true)
    expect(tables.map(({ count }) => count)).toEqual(readHashTables(before).map(({ count }) => count))
    for (const { count, stored } of tables) expect(stored!.needsRehash).toBe(count > 0)
  })

  it('finds every key after the rehash, at any placement', () => {
    const { keys, faults } = checkTables(new Dump(after.image))
    expect(faults).toEqual([])
    expect(keys).toBeGreaterThan(0)
  })

  it('ignores stored codes', () => {
    const { dumpBase, emacsBasis, lispsym } = placeAnywhere(after.image)
    const bases = { dumpBase: dumpBase + 0x10000n, emacsBasis }
    const moved = new Hasher(after, new Names(after), place(after.image, bases))
    const differs = tables.map((table) => {
      const [here, there] = [thaw(after, table, new Hasher(after, new Names(after))), thaw(after, table, moved)]
      return here.hash.some((code, i) => code !== there.hash[i])
    })
    expect(lispsym).toBeDefined()
    expect(differs).toContain(true)
  })
})
