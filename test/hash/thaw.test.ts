import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { knuth } from '../../src/hash/arithmetic.ts'
import { Hasher } from '../../src/hash/sxhash.ts'
import { type HashTable, indexBits, isLive, readHashTables } from '../../src/hash/table.ts'
import { bucketOf, NO_CODE, type Thawed, thaw } from '../../src/hash/thaw.ts'
import { Heap } from '../../src/heap/heap.ts'
import { Names } from '../../src/lisp/names.ts'
import { anyPlacement, anyVariantPlaced } from '../arbitraries.ts'
import { corpusPath } from '../corpus/corpus.ts'
import { holds } from '../effort.ts'
import { capturedPlacement, heapOf } from './heaps.ts'

/** What gdb found in a running Emacs right after a load. Codes are decimal strings; null is nil. */
interface Oracle {
  readonly tables: readonly {
    readonly off: number
    readonly count: number
    readonly next_free: number
    readonly hash: readonly (string | null)[]
    readonly next: readonly number[]
    readonly index: readonly number[]
  }[]
}

const oracle = (name: string): Oracle =>
  JSON.parse(brotliDecompressSync(readFileSync(corpusPath('oracle', `${name}.thawed.json.br`))).toString())

describe.each(['own-28.2-min', 'own-28.2-m32-wideint'])('what a real Emacs 28.2 thawed: %s', (name) => {
  const { tables: expected } = oracle(name)
  const heap = heapOf(name)
  const hasher = new Hasher(heap, new Names(heap), capturedPlacement(name))
  const tables = readHashTables(heap)
  // The capture shows nil as a number where tags are high.
  const free = heap.layout.tagging === 'low' ? null : '0'

  it('has the same tables in the same order', () => {
    expect(expected).toHaveLength(199)
    expect(tables.map(({ offset }) => offset)).toEqual(expected.map(({ off }) => off))
  })

  it('has every number of every array', () => {
    let numbers = 0
    for (const [i, { count, next_free, hash, next, index }] of expected.entries()) {
      const thawed = thaw(heap, tables[i]!, hasher)
      const codes = Array.from(thawed.hash, (code) => (code === NO_CODE ? free : String(code)))
      expect({ count: thawed.count, next_free: thawed.nextFree }).toEqual({ count, next_free })
      expect(codes).toEqual(hash)
      expect([...thawed.next]).toEqual(next)
      expect([...thawed.index]).toEqual(index)
      numbers += hash.length + next.length + index.length
    }
    expect(numbers).toBe(23543)
  })
})

describe('27', () => {
  const heap = heapOf('bullseye-amd64')
  const tables = readHashTables(heap)

  it('recomputes each stored code of a stable table', () => {
    const hasher = new Hasher(heap, new Names(heap))
    let codes = 0
    for (const table of tables) {
      if (table.stored!.needsRehash) continue
      const { hash } = thaw(heap, table, hasher)
      for (let i = 0; i < table.size; i++) {
        expect(hash[i] === NO_CODE).toBe(!isLive(heap, table, i))
        if (hash[i] === NO_CODE) continue
        const key = heap.valueAt(table.pairs.start + 16 * i)
        expect(hash[i]).toBe(BigInt.asIntN(62, hasher.codeOf(key, table.test!)))
        codes++
      }
    }
    expect(codes).toBe(1896)
  })

  it('rehashes the others, and leaves their free lists alone', () => {
    const hasher = new Hasher(heap, new Names(heap), capturedPlacement('bullseye-amd64'))
    for (const table of tables.filter(({ stored }) => stored!.needsRehash)) {
      const { next, hash, nextFree } = thaw(heap, table, hasher)
      for (let i = 0; i < table.size; i++) {
        if (hash[i] !== NO_CODE) continue
        const stored = heap.valueAt(table.stored!.next.start + 8 * i)
        expect(stored).toEqual({ kind: 'fixnum', value: BigInt(next[i]!) })
      }
      expect(nextFree).toBe(table.nextFree)
    }
  })
})

/** Pairs by chain, each known to be in the bucket of its code and to come before all older ones. */
function reachedIn(table: HashTable, { hash, next, index }: Thawed, { arithmetic }: Hasher): number[] {
  const reached: number[] = []
  for (const [bucket, first] of index.entries()) {
    for (let i = first; i >= 0; i = next[i]!) {
      // New pairs go to the front, so each chain descends and ends.
      if (next[i]! >= i) throw new Error(`the chain of bucket ${bucket} does not descend at ${i}`)
      if (bucketOf(hash[i]!, table, arithmetic) !== bucket) throw new Error(`${i} is in bucket ${bucket}`)
      reached.push(i)
    }
  }
  return reached.sort((a, b) => a - b)
}

/** Laws of every table that is hashed anew, whatever the release; the number of pairs. */
function expectSound(heap: Heap, hasher: Hasher): number {
  let pairs = 0
  for (const table of readHashTables(heap)) {
    if (table.stored !== null && !table.stored.needsRehash) continue
    const thawed = thaw(heap, table, hasher)
    const live = Array.from({ length: table.size }, (_, i) => i).filter((i) => isLive(heap, table, i))
    expect(reachedIn(table, thawed, hasher)).toEqual(live)
    expect(live).toHaveLength(table.count)
    if (table.form === 'compact') expectCompact(table, thawed)
    pairs += table.count
  }
  return pairs
}

/** No room to spare, and more buckets than pairs. */
function expectCompact({ count }: HashTable, { hash, next, index, nextFree }: Thawed): void {
  expect(nextFree).toBe(-1)
  expect(next).toHaveLength(count)
  expect(index).toHaveLength(count === 0 ? 1 : 2 ** indexBits(count))
  expect(index.length).toBeGreaterThan(count)
  for (const code of hash) if (code < 0n || code >= 2n ** 32n) throw new Error(`${code} has more than 32 bits`)
}

describe('at any placement', () => {
  it.each([
    ['bullseye-amd64', 1505],
    ['bookworm-s390x', 3838],
    ['trixie-amd64', 9930],
    ['trixie-i386', 9930],
  ])('%s: every pair is in one chain, the one of its code', (name, pairs) => {
    const heap = heapOf(name)
    holds(
      fc.property(anyPlacement(heap.image), (at) => {
        expect(expectSound(heap, new Hasher(heap, new Names(heap), at))).toBe(pairs)
      }),
      { numRuns: 3 },
    )
  })

  it('synthetic dumps of every release and machine too', () => {
    holds(
      fc.property(anyVariantPlaced(), ({ dump, at }) => {
        const heap = new Heap(dump.image)
        expectSound(heap, new Hasher(heap, new Names(heap), at))
      }),
      { numRuns: 150 },
    )
  })

  it('a bucket is a number of the index', () => {
    holds(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 32n - 1n }), fc.integer({ min: 1, max: 10000 }), (code, count) => {
        expect(knuth(code, indexBits(count))).toBeLessThan(2 ** indexBits(count))
      }),
    )
  })
})
