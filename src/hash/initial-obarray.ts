/**
 * The initial obarray alone, found without a look at all vectors: a C variable holds it, and it has the first symbols of lispsym,
 * which are the same in all releases, in the buckets of their names.
 *
 * Units: bytes from the start of the file.
 * @module
 */
import type { Heap } from '../heap/heap.ts'
import { Names } from '../lisp/names.ts'
import { EmacsRelocType } from '../tables/emacs-reloc-table.ts'
import { HashArithmetic, type HashHalves } from './arithmetic.ts'
import { bucketOfHash, nextInBucket, readObarrayObject } from './obarray.ts'
import { type Slots, vectorSlots } from './vectors.ts'

export interface InitialObarray {
  readonly buckets: Slots
  /** The buckets of ASCII names. */
  bucketsOf(names: readonly string[]): readonly number[]
}

/** Names that all releases intern, by index in lispsym. */
const probes = [
  [0, 'nil'],
  [1, 't'],
  [3, 'error'],
  [4, 'lambda'],
] as const
/** Symbols of one bucket that are looked at: stock dumps have a dozen at most, one with half a million symbols a hundred. */
export const LONGEST_CHAIN = 256

const encoder = new TextEncoder()

/** Find the obarray; undefined if there is none, as in a damaged dump. */
export function initialObarray(heap: Heap): InitialObarray | undefined {
  const names = new Names(heap)
  const arithmetic = new HashArithmetic(heap.layout)
  // Names are hashed in one buffer, which takes half the time of a buffer for each.
  const hashesOf = (texts: readonly string[]) => {
    const bytes = encoder.encode(texts.join(''))
    let end = 0
    return texts.map(({ length }) => {
      end += length
      return arithmetic.halves(bytes, length, end - length)
    })
  }
  const hashes = hashesOf(probes.map(([, name]) => name))
  for (const { buckets, sizeBits } of candidates(heap)) {
    const bucketOf = (hash: HashHalves) => bucketOfHash(arithmetic, hash, buckets.length, sizeBits)
    const isInitial = probes.every(([index], i) => hasBuiltin(heap, names, buckets, bucketOf(hashes[i]!), index))
    if (isInitial) return { buckets, bucketsOf: (texts) => hashesOf(texts).map(bucketOf) }
  }
  return undefined
}

interface Candidate {
  readonly buckets: Slots
  readonly sizeBits: number | null
}

/** What C variables hold: the initial obarray is a root of the collector in every release. */
function* candidates(heap: Heap): Generator<Candidate> {
  const { emacsRelocs: table } = heap.image
  const isObject = heap.layout.pvecNames.includes('OBARRAY')
  for (let i = 0; i < table.length; i++) {
    const offset = table.targets[i]!
    if (table.types[i] !== EmacsRelocType.dumpLv || heap.objects.at(offset) !== heap.layout.tags.vectorlike) continue
    const found = isObject ? obarrayObject(heap, offset) : obarrayVector(heap, offset)
    if (found !== undefined) yield found
  }
}

const obarrayObject = (heap: Heap, offset: number): Candidate | undefined =>
  heap.pvecName(offset) === 'OBARRAY' ? readObarrayObject(heap, offset) : undefined

function obarrayVector(heap: Heap, offset: number): Candidate | undefined {
  const buckets = vectorSlots(heap, offset)
  return buckets === undefined || buckets.length === 0 ? undefined : { buckets, sizeBits: null }
}

function hasBuiltin(heap: Heap, names: Names, buckets: Slots, bucket: number, index: number): boolean {
  const wanted = names.symbolOffset({ kind: 'builtin', index })
  let start = names.symbolOffset(heap.valueAt(buckets.start + bucket * heap.layout.lispWordSize))
  for (let i = 0; i < LONGEST_CHAIN && start !== undefined; i++) {
    if (start === wanted) return true
    start = nextInBucket(heap, start)
  }
  return false
}
