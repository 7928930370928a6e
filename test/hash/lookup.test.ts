import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Equality } from '../../src/hash/equality.ts'
import { TableLookup } from '../../src/hash/lookup.ts'
import { Hasher, placeAnywhere } from '../../src/hash/sxhash.ts'
import { type HashTable, isLive, keySlot, readHashTable, readHashTables } from '../../src/hash/table.ts'
import { bucketOf, thaw } from '../../src/hash/thaw.ts'
import { Heap } from '../../src/heap/heap.ts'
import { stringAt } from '../../src/heap/strings.ts'
import type { Placement } from '../../src/image/placement.ts'
import { Names } from '../../src/lisp/names.ts'
import { openDump } from '../../src/pdmp.ts'
import { anyPlacement } from '../arbitraries.ts'
import { type TinyOptions, tinyDump, tinyVariants } from '../corpus/tiny-dump.ts'
import { holds, runsOf } from '../effort.ts'
import { heapOf } from './heaps.ts'

const utf8 = new TextEncoder()
const text = (value: string) => ({ kind: 'text', length: value.length, bytes: utf8.encode(value) }) as const

/** Look up in a table that was hashed at one placement, as a process at another does. */
function lookupAt(heap: Heap, table: HashTable, hashedAt: Placement, askedAt: Placement): TableLookup {
  const thawed = thaw(heap, table, new Hasher(heap, new Names(heap), hashedAt))
  return new TableLookup(
    heap,
    table,
    thawed,
    new Hasher(heap, new Names(heap), askedAt),
    new Equality(heap, new Names(heap)),
  )
}

const liveOf = (heap: Heap, table: HashTable): number[] =>
  Array.from({ length: table.size }, (_, i) => i).filter((i) => isLive(heap, table, i))

describe("the talk's bug", () => {
  /** Which keys a process at `to` misses in a table that was hashed at `from`. */
  function missed(heap: Heap, table: HashTable, from: Placement, to: Placement): number[] {
    const lookup = lookupAt(heap, table, from, to)
    return liveOf(heap, table).filter((i) => lookup.find(heap.valueAt(keySlot(heap, table, i))) !== i)
  }

  /** Which keys it must miss: those whose code now leads to another bucket, or is not the stored one. */
  function moved(heap: Heap, table: HashTable, from: Placement, to: Placement): number[] {
    const [before, after] = [new Hasher(heap, new Names(heap), from), new Hasher(heap, new Names(heap), to)]
    const { next, index } = thaw(heap, table, before)
    return liveOf(heap, table).filter((i) => {
      const key = heap.valueAt(keySlot(heap, table, i))
      const code = after.codeOf(key, table.test!)
      const chain: number[] = []
      for (let j = index[bucketOf(code, table, after.arithmetic)]!; j >= 0; j = next[j]!) chain.push(j)
      return !chain.includes(i)
    })
  }

  const isRehashed = ({ stored }: HashTable) => stored === null || stored.needsRehash

  it.each(['bullseye-amd64', 'own-28.2-min', 'own-28.2-m32-wideint', 'bookworm-s390x', 'trixie-amd64', 'trixie-i386'])(
    'loses the keys of %s that moved, and a rehash finds them again',
    (name) => {
      const heap = heapOf(name)
      const tables = readHashTables(heap).filter((table) => table.test !== null && table.count > 0 && isRehashed(table))
      let lost = 0
      let mended = 0
      holds(
        fc.property(
          fc.constantFrom(...tables),
          anyPlacement(heap.image),
          anyPlacement(heap.image),
          (table, from, to) => {
            const wrong = missed(heap, table, from, to)
            expect(wrong).toEqual(moved(heap, table, from, to))
            expect(missed(heap, table, to, to)).toEqual([])
            lost += wrong.length
            mended += table.count
          },
        ),
        { numRuns: 150 },
      )
      expect(lost).toBeGreaterThan(runsOf(100))
      expect(mended).toBeGreaterThan(lost)
    },
  )

  it('occurs with one key in one table', () => {
    const options = fc
      .record({ variant: fc.constantFrom(...tinyVariants), seed: fc.nat(), hashTables: fc.integer({ min: 3, max: 9 }) })
      .map(({ variant, ...rest }): TinyOptions => ({ ...variant, ...rest }))
    const placed = options.chain((chosen) => {
      const heap = new Heap(openDump(tinyDump(chosen).bytes))
      return fc.record({ heap: fc.constant(heap), from: anyPlacement(heap.image), to: anyPlacement(heap.image) })
    })
    let lost = 0
    holds(
      fc.property(placed, ({ heap, from, to }) => {
        for (const table of readHashTables(heap)) {
          const wrong = missed(heap, table, from, to)
          if (isRehashed(table)) expect(wrong).toEqual(moved(heap, table, from, to))
          // What is stored with its codes does not depend on addresses.
          else expect(wrong).toEqual([])
          expect(missed(heap, table, to, to)).toEqual([])
          lost += wrong.length
        }
      }),
      { numRuns: 100 },
    )
    expect(lost).toBeGreaterThan(50)
  })

  it('does not affect strings in equal tables', () => {
    const heap = heapOf('trixie-amd64')
    const { string } = heap.layout.tags
    const table = readHashTables(heap)
      .filter(({ test }) => test === 'equal')
      .find((candidate) =>
        liveOf(heap, candidate).every((i) => {
          const key = heap.valueAt(keySlot(heap, candidate, i))
          return candidate.count > 100 && key.kind === 'object' && key.tag === string
        }),
      )!
    expect(table.count).toBeGreaterThan(100)
    holds(
      fc.property(anyPlacement(heap.image), anyPlacement(heap.image), (from, to) => {
        expect(missed(heap, table, from, to)).toEqual([])
      }),
      { numRuns: 5 },
    )
  })
})

describe('look-up', () => {
  const heap = heapOf('bookworm-amd64')
  const here = placeAnywhere(heap.image)
  const at = (offset: number) => lookupAt(heap, readHashTable(heap, offset), here, here)
  /** The value of the variable `definition-prefixes`. */
  const prefixes = 0x47bb18

  it('finds a string by its text', () => {
    const table = readHashTable(heap, prefixes)
    const lookup = at(prefixes)
    for (const i of liveOf(heap, table)) {
      const key = heap.valueAt(keySlot(heap, table, i))
      if (key.kind !== 'object') throw new Error('no string')
      const { bytes, length } = stringAt(heap, key.offset)
      expect(lookup.find({ kind: 'text', length, bytes: bytes! })).toBe(i)
    }
    expect(lookup.get(text('2C-'))).toMatchObject({ kind: 'object', tag: heap.layout.tags.cons })
  })

  it('finds no other key', () => {
    const lookup = at(prefixes)
    holds(
      fc.property(fc.string({ minLength: 40, maxLength: 60 }), (value) => {
        expect(lookup.find({ kind: 'text', length: value.length, bytes: utf8.encode(value) })).toBe(-1)
      }),
    )
    expect(lookup.find({ kind: 'fixnum', value: 17n })).toBe(-1)
    expect(lookup.get({ kind: 'builtin', index: 0 })).toBeUndefined()
  })

  it('compares few pairs', () => {
    const table = readHashTable(heap, prefixes)
    const lookup = at(prefixes)
    for (const i of liveOf(heap, table)) lookup.find(heap.valueAt(keySlot(heap, table, i)))
    expect(lookup.steps).toBeGreaterThanOrEqual(table.count)
    expect(lookup.steps).toBeLessThan(3 * table.count)
  })

  it('finds no text in eq tables', () => {
    const table = readHashTables(heap).find(({ test, count }) => test === 'eq' && count > 0)!
    expect(lookupAt(heap, table, here, here).find(text('car'))).toBe(-1)
  })

  it('stops in a ring of pairs after as many steps as the table has pairs', () => {
    const table = readHashTable(heap, prefixes)
    const hasher = new Hasher(heap, new Names(heap), here)
    const thawed = thaw(heap, table, hasher)
    const ring = { ...thawed, next: thawed.next.map((_, i) => i), index: thawed.index.fill(0) }
    const lookup = new TableLookup(heap, table, ring, hasher, new Equality(heap, new Names(heap)))
    expect(lookup.find(text('no such prefix'))).toBe(-1)
    expect(lookup.steps).toBe(table.size)
  })
})
