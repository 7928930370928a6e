/**
 * Questions about hash tables and obarrays: which there are, and what is in one of them as Emacs builds it at one placement.
 * @module
 */
import { type TableFacts, tablesOf } from '../../analyse.ts'
import {
  type Dump,
  Hasher,
  type HashTable,
  hex,
  isHashTable,
  NO_CODE,
  type Obarray,
  readHashTable,
  type Thawed,
  thaw,
  type Value,
} from '../../index.ts'
import { Mistake } from '../mistake.ts'
import { placementAt, type TypedPlacement } from './placement.ts'
import { type Shown, shownValue } from './shown.ts'
import type { Page, Subject } from './subject.ts'

/** All hash tables and obarrays, in the order of the file. */
export const tables = ({ dump }: Subject): readonly TableFacts[] => tablesOf(dump)

/** A placement as on a machine without randomization, for the first look. */
export const usualPlacement = ({ dump }: Subject): TypedPlacement =>
  dump.layout.wordSize === 8
    ? { dumpBase: '0x7ffff6000000', emacsBasis: '0x555555a00000' }
    : { dumpBase: '0xb6000000', emacsBasis: '0x8500000' }

/** What a table or obarray is like. */
export interface TableShape {
  readonly kind: 'hash-table' | 'obarray'
  readonly test: string | null
  readonly weakness: string | null
  readonly count: number
  readonly buckets: number
  readonly usedBuckets: number
  readonly longestChain: number
}

/** An entry of a table. */
export interface TableEntry {
  /** Number of the pair in the table; of the symbol, in the order of its bucket. */
  readonly index: number
  readonly key: Shown
  /** The value; null for a symbol of an obarray. */
  readonly value: Shown | null
  /** The hash code, in hexadecimal; null if it is unknown. */
  readonly hash: string | null
  readonly bucket: number
  /** How many entries of its bucket are before it. */
  readonly position: number
}

/** The shape of the table at an offset, as a load at a placement makes it. */
export function tableShape(subject: Subject, offset: number, placement: TypedPlacement): TableShape {
  const { kind, test, weakness, count, buckets, entries } = contentsAt(subject.dump, offset, placement)
  let longest = 0
  for (const { position } of entries) longest = Math.max(longest, position + 1)
  const usedBuckets = entries.reduce((sum, { position }) => sum + (position === 0 ? 1 : 0), 0)
  return { kind, test, weakness, count, buckets, usedBuckets, longestChain: longest }
}

/** The columns that entries are sorted by. */
export type EntrySort = 'index' | 'bucket'

/** The entries of the table at an offset, as a load at a placement makes it. */
export function tableEntries(
  { dump }: Subject,
  offset: number,
  placement: TypedPlacement,
  sort: EntrySort,
  start: number,
  count: number,
): Page<TableEntry> {
  const { entries } = contentsAt(dump, offset, placement)
  const sorted =
    sort === 'index' ? entries : [...entries].sort((a, b) => a.bucket - b.bucket || a.position - b.position)
  const rows = sorted.slice(start, start + count).map(
    ({ index, bucket, position, hash, key, value }): TableEntry => ({
      index,
      bucket,
      position,
      hash: hash === null ? null : `0x${BigInt.asUintN(64, hash).toString(16)}`,
      key: shownValue(dump, key),
      value: value === null ? null : shownValue(dump, value),
    }),
  )
  return { total: entries.length, rows }
}

interface Entry {
  readonly index: number
  readonly bucket: number
  readonly position: number
  readonly hash: bigint | null
  readonly key: Value
  readonly value: Value | null
}

interface Contents extends Pick<TableShape, 'kind' | 'test' | 'weakness' | 'count' | 'buckets'> {
  readonly entries: readonly Entry[]
}

const contentsAt = (dump: Dump, offset: number, placement: TypedPlacement): Contents =>
  dump.part(LastContents).of(offset, placement)

/** The contents that were asked for last: pages of one table come one after the other. */
class LastContents {
  readonly #dump: Dump
  #last: { readonly key: string; readonly contents: Contents } | undefined

  constructor(dump: Dump) {
    this.#dump = dump
  }

  of(offset: number, placement: TypedPlacement): Contents {
    const key = JSON.stringify([offset, placement])
    if (this.#last?.key !== key) this.#last = { key, contents: this.#read(offset, placement) }
    return this.#last.contents
  }

  #read(offset: number, placement: TypedPlacement): Contents {
    const { heap, obarrays } = this.#dump
    const obarray = obarrays.all.find((each) => each.offset === offset)
    if (obarray !== undefined) return contentsOfObarray(this.#dump, obarray)
    if (!isHashTable(heap, offset)) throw new Mistake(`no hash table or obarray starts at ${hex(offset)}`)
    const table = readHashTable(heap, offset)
    const hasher = new Hasher(heap, this.#dump.names, placementAt(this.#dump, placement))
    return contentsOfTable(this.#dump, table, thaw(heap, table, hasher))
  }
}

function contentsOfTable({ heap }: Dump, table: HashTable, { hash, next, index }: Thawed): Contents {
  const { test, weakness, count, pairs, size, indexSize } = table
  const word = heap.layout.lispWordSize
  const entries: Entry[] = []
  const seen = new Uint8Array(size)
  index.forEach((first, bucket) => {
    // Chains that a damaged dump has stored may be cyclic or share their ends.
    for (let i = first, position = 0; i >= 0 && i < size && seen[i] === 0; i = next[i]!, position++) {
      seen[i] = 1
      const slot = pairs.start + 2 * i * word
      const [key, value] = [heap.valueAt(slot), heap.valueAt(slot + word)]
      entries.push({ index: i, bucket, position, hash: hash[i] === NO_CODE ? null : hash[i]!, key, value })
    }
  })
  entries.sort((a, b) => a.index - b.index)
  return { kind: 'hash-table', test, weakness, count, buckets: indexSize, entries }
}

function contentsOfObarray({ obarrays, nodes }: Dump, obarray: Obarray): Contents {
  const entries: Entry[] = []
  // Chains of a damaged dump may share their ends.
  let room = nodes.length
  for (let bucket = 0; bucket < obarray.buckets.length && room > 0; bucket++) {
    let position = 0
    for (const key of obarrays.chain(obarray, bucket)) {
      if (room-- <= 0) break
      const name = obarrays.nameOf(key)
      const hash = name === undefined ? null : obarrays.hashOf(name)
      entries.push({ index: entries.length, bucket, position: position++, hash, key, value: null })
    }
  }
  const { count, buckets } = obarray
  return { kind: 'obarray', test: null, weakness: null, count, buckets: buckets.length, entries }
}
