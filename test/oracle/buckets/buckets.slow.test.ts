/**
 * Thaw against a real Emacs 30.1: the buckets that it built on loading Debian 13's dump, for every table of a variable whose
 * keys are strings and fixnums. `buckets.el` made the file, in a root that `boot/mkroot.sh trixie amd64` unpacks.
 * @module
 */
import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { Hasher } from '../../../src/hash/sxhash.ts'
import { type HashTable, keySlot, readHashTables } from '../../../src/hash/table.ts'
import { thaw } from '../../../src/hash/thaw.ts'
import { Heap } from '../../../src/heap/heap.ts'
import { Names } from '../../../src/lisp/names.ts'
import { openDump } from '../../../src/pdmp.ts'
import { corpusPath, readDump } from '../../corpus/corpus.ts'

type Pair = readonly [key: string, code: number]
interface Observed {
  readonly name: string
  readonly count: number
  readonly indexSize: number
  readonly buckets: readonly (readonly Pair[])[]
}

const packed = readFileSync(corpusPath('oracle', 'trixie-amd64.buckets.json.br'))
const observed = JSON.parse(brotliDecompressSync(packed).toString()) as Observed[]

const image = openDump(readDump('trixie-amd64'))
const heap = new Heap(image)
const names = new Names(heap)
const hasher = new Hasher(heap, new Names(heap))

function keyText(table: HashTable, pair: number): string | undefined {
  const key = heap.valueAt(keySlot(heap, table, pair))
  if (key.kind === 'fixnum') return `i${key.value}`
  if (key.kind !== 'object' || key.tag !== heap.layout.tags.string) return undefined
  return `s${names.stringText(key.offset)}`
}

/** Buckets with something in them, each in the order of its chain, as `internal--hash-table-buckets` gives them. */
function bucketsOf(table: HashTable): Pair[][] {
  const { hash, next, index } = thaw(heap, table, hasher)
  const buckets: Pair[][] = []
  for (const first of index) {
    const bucket: Pair[] = []
    for (let pair = first; pair >= 0; pair = next[pair]!) bucket.push([keyText(table, pair) ?? '?', Number(hash[pair])])
    if (bucket.length > 0) buckets.push(bucket)
  }
  return buckets
}

const tables = readHashTables(heap)

it('has tables to compare', () => {
  expect(observed.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(1000)
})

it.each(observed)('$name: $count keys in the buckets of Emacs 30.1', ({ count, indexSize, buckets }) => {
  const keys = new Set(buckets.flat().map(([key]) => key))
  const same = tables.filter((table) => table.count === count && keys.has(keyText(table, 0) ?? ''))
  const found = same.map((table) => ({ indexSize: thaw(heap, table, hasher).index.length, buckets: bucketsOf(table) }))
  expect(found).toContainEqual({ indexSize, buckets })
})
