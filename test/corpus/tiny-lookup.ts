/**
 * Writes the objects that are searched by hash: obarrays and hash tables, in the form of each release.
 *
 * In:  symbols with their names, or pairs. Out: placed items whose chains are those that Emacs would have.
 * Source: `intern_sym`, `hash_put`, `hash_table_freeze`, `dump_hash_table`, `dump_obarray`.
 * @module
 */

import { bitFields } from './byte-writer.ts'
import { fixnumWord, pvecCodes } from './tiny-abi.ts'
import { eqCode, equalStringCode, indexSize, obarrayBucket } from './tiny-hash.ts'
import {
  type Builtin,
  type EmacsPlace,
  type FieldValue,
  type Item,
  isItem,
  type Lisp,
  nil,
  type TinyImage,
} from './tiny-image.ts'
import { writePseudovector, writeVector } from './tiny-objects.ts'

const utf8 = new TextEncoder()
export const unbound: Builtin = { builtin: 2 }

export interface Interned {
  readonly name: string
  readonly symbol: Builtin | Item
}

/** Which symbol starts each bucket, and which follows which. */
export interface Chains {
  readonly buckets: readonly Lisp[]
  readonly next: ReadonlyMap<string, Builtin | Item>
}

/** Chain `symbols` into buckets: 11 of them, or from 30 on a power of two that is no smaller than their number. */
export function chain(image: TinyImage, symbols: readonly Interned[]): Chains {
  const size = image.abi.release < '30' ? 11 : 2 ** Math.ceil(Math.log2(symbols.length))
  const buckets: (Interned | undefined)[] = Array.from({ length: size }, () => undefined)
  const next = new Map<string, Builtin | Item>()
  for (const entry of symbols) {
    const bucket = obarrayBucket(image.abi, utf8.encode(entry.name), size)
    const front = buckets[bucket]
    if (front !== undefined) next.set(entry.name, front.symbol)
    buckets[bucket] = entry
  }
  return { buckets: buckets.map((entry) => entry?.symbol ?? 0), next }
}

export function writeObarray(image: TinyImage, { buckets }: Chains, symbols: number): Item {
  if (image.abi.release < '30') return writeVector(image, buckets)
  const { obarray } = image.structs
  const array = image.reserve(null)
  const fields = { buckets: array, size_bits: Math.log2(buckets.length), count: symbols }
  const item = writePseudovector(image, { pvec: pvecCodes(image.abi.release).obarray, layout: obarray }, fields)
  image.place(array, image.abi.dumpAlignment)
  image.writeLispArray(buckets)
  return item
}

type HashTest = 'eql' | 'eq' | 'equal'

export interface Pair {
  readonly key: Lisp
  readonly value: Lisp
  /** Of a string key of an `equal` table, its text. */
  readonly text?: string
}

export interface HashParts {
  readonly test: HashTest
  readonly pairs: readonly Pair[]
  /** Pairs that the table has room for, at least as many as there are. */
  readonly room: number
  readonly testName: Lisp
  readonly functions: { readonly cmp: EmacsPlace | null; readonly hash: EmacsPlace }
}

/** Key, value, key, value … */
const inTableOrder = (pairs: readonly Pair[]): Lisp[] => pairs.flatMap(({ key, value }) => [key, value])

export function writeHashTable(image: TinyImage, parts: HashParts): Item {
  const { hashForm } = image.abi
  if (hashForm === 'compact') return writeCompact(image, parts)
  return hashForm === 'frozen' ? writeFrozen(image, parts) : writeStored(image, parts)
}

const writeTable = (image: TinyImage, lispSlots: number, fields: Readonly<Record<string, FieldValue>>): Item => {
  const pvec = pvecCodes(image.abi.release).hashTable
  return writePseudovector(image, { pvec, lispSlots, layout: image.structs.hashTable }, fields)
}

/** 30 and 31: the pairs as an array behind the object, the test as a number. */
function writeCompact(image: TinyImage, { test, pairs }: HashParts): Item {
  const array = pairs.length === 0 ? null : image.reserve(null)
  const purecopy = image.abi.release === '30' ? [[1, 0] as const] : []
  const item = writeTable(image, 0, {
    key_and_value: array,
    count: pairs.length,
    bits: bitFields(image.abi.byteOrder, 1, [[3, 0], [2, { eql: 0, eq: 1, equal: 2 }[test]], ...purecopy, [1, 1]]),
  })
  if (array !== null) {
    image.place(array, image.abi.dumpAlignment)
    image.writeLispArray(inTableOrder(pairs))
  }
  return item
}

/** What is the same in the forms of 27 to 29. */
const common = ({ pairs, room, testName, functions }: HashParts) => ({
  weak: nil,
  count: pairs.length,
  next_free: pairs.length === room ? -1 : pairs.length,
  mutable: 1,
  rehash_threshold: 0.8125,
  rehash_size: 0.5,
  test_name: testName,
  user_hash_function: nil,
  user_cmp_function: nil,
  cmpfn: functions.cmp,
  hashfn: functions.hash,
})

/** 28 and 29: live pairs first, and sizes as fixnums where the vectors will be. */
function writeFrozen(image: TinyImage, parts: HashParts): Item {
  const { pairs, room } = parts
  const spare = Array.from({ length: room - pairs.length }, () => [unbound, nil])
  const contents = image.reserve('Vectorlike')
  const frozen = { hash: room, next: room, index: indexSize(room), key_and_value: contents }
  const item = writeTable(image, 4, { ...common(parts), ...frozen })
  writeVector(image, [...inTableOrder(pairs), ...spare.flat()], 'vector', contents)
  return item
}

/**
 * 27 and before: all four vectors. The codes of a table whose keys move are left out (hash is nil); its chains are then
 * those of an earlier run, here those of keys that hash to their position.
 */
function writeStored(image: TinyImage, parts: HashParts): Item {
  const { pairs, room } = parts
  const codes = pairs.map(({ key, text }) => stableCode(image, key, text))
  const stable = codes.every((code) => code !== undefined)
  const next: number[] = Array.from({ length: room }, (_, i) => (i >= pairs.length && i < room - 1 ? i + 1 : -1))
  const index: number[] = Array.from({ length: indexSize(room) }, () => -1)
  codes.forEach((code, i) => {
    const bucket = Number((stable ? code! : BigInt(i)) % BigInt(index.length))
    next[i] = index[bucket]!
    index[bucket] = i
  })
  const spare: Lisp[] = Array.from({ length: 2 * (room - pairs.length) }, () => unbound)
  const vectors = { hash: stable ? image.reserve('Vectorlike') : nil, next: image.reserve('Vectorlike') }
  const more = { index: image.reserve('Vectorlike'), key_and_value: image.reserve('Vectorlike') }
  const item = writeTable(image, 4, { ...common(parts), ...vectors, ...more })
  if (isItem(vectors.hash)) {
    const hashes: Lisp[] = Array.from({ length: room }, (_, i) => (i < pairs.length ? codes[i]! : nil))
    writeVector(image, hashes, 'vector', vectors.hash)
  }
  writeVector(image, next, 'vector', vectors.next)
  writeVector(image, index, 'vector', more.index)
  writeVector(image, [...inTableOrder(pairs), ...spare], 'vector', more.key_and_value)
  return item
}

/** The code of a key that has the same one in every process; undefined for keys hashed by address. */
function stableCode(image: TinyImage, key: Lisp, text: string | undefined): bigint | undefined {
  if (text !== undefined) return equalStringCode(image.abi, utf8.encode(text))
  if (typeof key === 'number' || typeof key === 'bigint') return eqCode(image.abi, fixnumWord(image.abi, key))
  return 'builtin' in key ? eqCode(image.abi, BigInt(key.builtin * image.structs.symbol.size)) : undefined
}
