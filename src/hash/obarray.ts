/**
 * Obarrays: hash tables of symbols by name. Names do not move, so an obarray is dumped as it is and is not rehashed.
 *
 * From Emacs 30 on, obarrays are a type of their own. Before, they are vectors. A vector is taken for an obarray if all its
 * slots are 0 or interned symbols, which are in the buckets of their names and in no longer vector of this kind.
 *
 * Source: `oblookup`, `intern_sym`, `obarray_index` in src/lread.c; `struct Lisp_Obarray` in src/lisp.h.
 * @module
 */

import { Budget } from '../bytes/budget.ts'
import { sameBytes } from '../bytes/same-bytes.ts'
import type { Heap } from '../heap/heap.ts'
import { int32Field, wordField } from '../heap/struct-fields.ts'
import { Interned, symbolFlag } from '../heap/symbol-flags.ts'
import { eq, NIL, type Value } from '../heap/value.ts'
import type { Names } from '../lisp/names.ts'
import { HashArithmetic, type HashHalves, knuthOf } from './arithmetic.ts'
import { damaged, type Slots, vectorlikesOf, vectorSlots } from './vectors.ts'

/** A symbol table of a dump. */
export interface Obarray {
  /** Offset of the object. */
  readonly offset: number
  /** Slots of the buckets, which contain the first symbol of each chain, or 0. */
  readonly buckets: { readonly start: number; readonly length: number }
  /** The number of buckets is 2 to this power, from Emacs 30 on. */
  readonly sizeBits: number | null
  /** Number of symbols. */
  readonly count: number
  /** Whether this is the obarray that `intern` uses by default. It contains nil. */
  readonly initial: boolean
}

/** Damage may misplace one of this number of symbols. In a vector that is not an obarray almost all are misplaced. */
const MOST_MISPLACED = 8

/** The bucket of a name's hash among `length` (`oblookup`), which from 30 on is 2 to the power `sizeBits` (`obarray_index`). */
export function bucketOfHash(
  arithmetic: HashArithmetic,
  hash: HashHalves,
  length: number,
  sizeBits: number | null,
): number {
  if (sizeBits !== null) return knuthOf(arithmetic.storedHalf(hash), sizeBits)
  // Long division by 16 bits, of which each step is exact: `length` is less than 2^32.
  const upper = hash.high % length
  const middle = (upper * 2 ** 16 + (hash.low >>> 16)) % length
  return (middle * 2 ** 16 + (hash.low & 0xffff)) % length
}

/** Longest name, in bytes, whose hash is not cached. */
const SHORT_NAME = 64

/** The obarrays of a dump. */
export class Obarrays {
  /** All obarrays, by offset. */
  readonly all: readonly Obarray[]
  readonly #heap: Heap
  readonly #names: Names
  readonly #arithmetic: HashArithmetic
  /** Number of symbols that may still be visited to find obarrays. Twice the number of symbols suffices: each is in one chain. */
  readonly #steps: Budget
  /** Hashes of long names, by offset and length. */
  readonly #long = new Map<string, HashHalves>()
  /** Number of bytes of long names that may still be hashed. */
  #left: number

  constructor(heap: Heap, names: Names) {
    this.#heap = heap
    this.#names = names
    this.#arithmetic = new HashArithmetic(heap.layout)
    this.#left = heap.view.length
    this.#steps = new Budget(2 * (heap.image.objectStarts.length + (heap.lispsym?.symbols ?? 0)))
    const isObject = heap.layout.pvecNames.includes('OBARRAY')
    this.all = markInitial(isObject ? readObarrayObjects(heap) : this.#findVectors(), (obarray) =>
      this.#hasNil(obarray),
    )
  }

  /** The obarray that `intern` uses by default; undefined if it was not found. */
  get initial(): Obarray | undefined {
    return this.all.find(({ initial }) => initial)
  }

  /** The bucket of a name. */
  bucketOf(name: Uint8Array, { buckets, sizeBits }: Pick<Obarray, 'buckets' | 'sizeBits'>): number {
    return bucketOfHash(this.#arithmetic, this.#halvesOf(name), buckets.length, sizeBits)
  }

  /** The hash of a name, before it is reduced to a bucket: `hash_string`. */
  hashOf(name: Uint8Array): bigint {
    return this.#arithmetic.string(name)
  }

  /** The hash of a name in halves. Long names are cached by offset and length, because Emacs 27 hashes all of a name, and damaged symbols may share one. */
  #halvesOf(name: Uint8Array): HashHalves {
    const isShort = name.length <= SHORT_NAME || name.buffer !== this.#heap.view.bytes.buffer
    if (isShort) return this.#arithmetic.halves(name, name.length)
    const key = `${name.byteOffset} ${name.length}`
    const known = this.#long.get(key)
    if (known !== undefined) return known
    this.#left -= name.length
    if (this.#left < 0)
      throw damaged(name.byteOffset, 'names of symbols overlap: together they have more bytes than the file')
    const hash = this.#arithmetic.halves(name, name.length)
    this.#long.set(key, hash)
    return hash
  }

  /** Iterate over the symbols of bucket `i` in the order of their chain, which may be cyclic in a damaged dump. */
  *chain({ buckets }: Pick<Obarray, 'buckets'>, i: number): Generator<Value> {
    const seen = new Set<number>()
    let symbol: Value | undefined = this.#heap.valueAt(buckets.start + i * this.#heap.layout.lispWordSize)
    while (symbol !== undefined) {
      const offset = this.#names.symbolOffset(symbol)
      if (offset === undefined || seen.has(offset)) return
      seen.add(offset)
      yield symbol
      const next = nextInBucket(this.#heap, offset)
      symbol = next === undefined ? undefined : symbolAt(this.#heap, next)
    }
  }

  /** Find the symbol of that name, as `oblookup` does, or undefined. */
  find(name: Uint8Array, obarray: Obarray): Value | undefined {
    for (const symbol of this.chain(obarray, this.bucketOf(name, obarray))) {
      const bytes = this.nameOf(symbol)
      if (bytes !== undefined && sameBytes(bytes, name)) return symbol
    }
    return undefined
  }

  /** The bytes of a symbol's name; undefined if only the executable has them. */
  nameOf(symbol: Value): Uint8Array | undefined {
    const offset = this.#names.symbolOffset(symbol)
    if (offset === undefined) return undefined
    const name = this.#heap.valueAt(offset + this.#heap.layout.structs.symbol.fields.name.offset)
    const isString = name.kind === 'object' && name.tag === this.#heap.layout.tags.string
    return isString ? this.#names.stringBytes(name.offset) : undefined
  }

  /** Whether the flags of the symbol say that it is in the initial obarray. */
  isInInitial(symbol: Value): boolean {
    return this.#interned(symbol) === Interned.initially
  }

  #interned(symbol: Value): number {
    const offset = this.#names.symbolOffset(symbol)
    return offset === undefined ? Interned.no : symbolFlag(this.#heap, offset, 'interned')
  }

  #hasNil(obarray: Obarray): boolean {
    const bucket = this.bucketOf(new TextEncoder().encode('nil'), obarray)
    for (const symbol of this.chain(obarray, bucket)) {
      if (eq(symbol, NIL)) return true
      if (!this.#steps.spend()) return false
    }
    return false
  }

  /** Find vectors that are obarrays. Of two vectors with the same symbols, the longer one is the obarray, so it comes first. */
  #findVectors(): Obarray[] {
    const candidates: Obarray[] = []
    for (const offset of vectorlikesOf(this.#heap, 'NORMAL_VECTOR')) {
      const buckets = vectorSlots(this.#heap, offset)
      const where = buckets && this.#internedIn(buckets)
      if (buckets === undefined || where === undefined) continue
      const candidate = { offset, buckets, sizeBits: null, count: 0, initial: false }
      // Vectors of ordinary symbols are common. Among them, only the one that contains nil can be an obarray.
      if (where === Interned.elsewhere || this.#hasNil(candidate)) candidates.push(candidate)
    }
    candidates.sort((a, b) => b.buckets.length - a.buckets.length)
    const owned = new Set<number>()
    const found = candidates.flatMap((candidate) => {
      const symbols = this.#symbolsOf(candidate, owned)
      for (const offset of symbols ?? []) owned.add(offset)
      return symbols === undefined ? [] : [{ ...candidate, count: symbols.size }]
    })
    return found.sort((a, b) => a.offset - b.offset)
  }

  /** How the symbols in the slots are interned, if all are interned in the same way and the other slots are 0. */
  #internedIn({ start, length }: Slots): number | undefined {
    let where: number | undefined
    for (let i = 0; i < length; i++) {
      const value = this.#heap.valueAt(start + i * this.#heap.layout.lispWordSize)
      if (value.kind === 'fixnum' && value.value === 0n) continue
      const interned = this.#interned(value)
      if (interned === Interned.no || interned !== (where ?? interned)) return undefined
      where = interned
    }
    return where
  }

  /** Offsets of all symbols; undefined if a symbol is in another obarray, or if too many are misplaced or occur twice. */
  #symbolsOf(candidate: Obarray, owned: ReadonlySet<number>): ReadonlySet<number> | undefined {
    const symbols = new Set<number>()
    let misplaced = 0
    for (let i = 0; i < candidate.buckets.length; i++) {
      for (const symbol of this.chain(candidate, i)) {
        const offset = this.#names.symbolOffset(symbol)!
        if (owned.has(offset) || !this.#steps.spend()) return undefined
        const name = this.nameOf(symbol)
        if (symbols.has(offset) || (name !== undefined && this.bucketOf(name, candidate) !== i)) misplaced++
        symbols.add(offset)
      }
    }
    return MOST_MISPLACED * misplaced > symbols.size ? undefined : symbols
  }
}

/** Mark the initial obarray: the largest with nil in its bucket. A vector that contains only nil would also qualify. */
function markInitial(obarrays: readonly Obarray[], hasNil: (obarray: Obarray) => boolean): Obarray[] {
  const [initial] = obarrays.filter(hasNil).sort((a, b) => b.count - a.count)
  return obarrays.map((obarray) => (obarray === initial ? { ...obarray, initial: true } : obarray))
}

/** Where the symbol is that comes after the one at `start` in its bucket. */
export function nextInBucket(heap: Heap, start: number): number | undefined {
  const { structs, tags } = heap.layout
  const slot = start + structs.symbol.fields.ofs_next.offset
  const kind = heap.relocAt(slot)
  if (kind?.form !== 'raw') return undefined
  const target = heap.word(slot)
  if (kind.base === 'dump') return heap.objects.at(target) === tags.symbol ? target : undefined
  const { lispsym } = heap
  // A builtin symbol: its image is as far into the images as it is into lispsym.
  if (lispsym === undefined || !heap.isBuiltinAddress(target)) return undefined
  return lispsym.dumpOffset + target - lispsym.emacsOffset
}

/** The symbol at `start` as a value. */
function symbolAt({ lispsym, layout }: Heap, start: number): Value {
  const { size } = layout.structs.symbol
  const distance = lispsym === undefined ? -1 : start - lispsym.dumpOffset
  if (distance >= 0 && distance < lispsym!.symbols * size) return { kind: 'builtin', index: distance / size }
  return { kind: 'object', offset: start, tag: layout.tags.symbol }
}

/** The obarray at `offset`, an object of its own as from 30 on; undefined where its buckets do not fit behind it. */
export function readObarrayObject(heap: Heap, offset: number): Obarray | undefined {
  const start = wordField(heap, offset, 'obarray', 'ofs_buckets')
  const sizeBits = int32Field(heap, offset, 'obarray', 'size_bits')
  const count = int32Field(heap, offset, 'obarray', 'num_symbols')
  if (start === undefined || sizeBits === undefined || count === undefined) return undefined
  const buckets = { start, length: 2 ** Math.min(sizeBits >>> 0, 64) }
  const end = start + buckets.length * heap.layout.lispWordSize
  const fits = start > offset && end <= heap.roomEnd(offset)
  return fits ? { offset, buckets, sizeBits, count: count >>> 0, initial: false } : undefined
}

function readObarrayObjects(heap: Heap): Obarray[] {
  return vectorlikesOf(heap, 'OBARRAY').map((offset) => {
    const obarray = readObarrayObject(heap, offset)
    if (obarray !== undefined) return obarray
    const sizeBits = int32Field(heap, offset, 'obarray', 'size_bits') ?? 0
    throw damaged(offset, `the object has no room for 2^${sizeBits >>> 0} buckets`)
  })
}
