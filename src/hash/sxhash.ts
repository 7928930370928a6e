/**
 * Hash codes of keys, as `eq`, `eql` and `equal` tables of one release compute them at one placement.
 *
 * Identity hashes are addresses, so a code may depend on where the dump was loaded: that is why tables are rehashed.
 * Structures are followed three levels deep and seven elements wide, so no file can make this run long.
 *
 * Source: `hashfn_eq`, `hashfn_eql`, `hashfn_equal`, `sxhash_obj`, `sxhash_list`, `sxhash_vector`, `sxhash_bool_vector`,
 * `sxhash_bignum`, `sxhash_float` in src/fns.c.
 * @module
 */
import { bignumFields } from '../image/bignum.ts'
import type { Image } from '../image/image.ts'
import { findLispsym } from '../image/lispsym.ts'
import { type Placement, place } from '../image/placement.ts'
import type { Heap } from '../lisp/heap.ts'
import { Names } from '../lisp/names.ts'
import { isNil, type Value } from '../lisp/value.ts'
import { tagOf, wordOf } from '../lisp/words.ts'
import { HashArithmetic } from './arithmetic.ts'
import { damaged } from './extents.ts'

export type HashTest = 'eq' | 'eql' | 'equal'

/** Some placement, for those who both build a table and look into it: any gives the same answers. */
export function placeAnywhere(image: Image): Placement {
  const lispsym = findLispsym(image)?.emacsOffset ?? 0
  return place(image, { dumpBase: 0x40000000n, emacsBasis: 0x20000000n, lispsym })
}

const MAX_DEPTH = 3
const MAX_LENGTH = 7
/** What 28 and later answer for every sub-char-table. */
const SUB_CHAR_TABLE_HASH = 42n

/** Pseudovectors that `equal` compares slot by slot. 27 knew ordinary vectors and records only. */
const slotwise = new Set(['COMPILED', 'CLOSURE', 'CHAR_TABLE', 'FONT'])

export class Hasher {
  readonly #heap: Heap
  readonly #place: Placement
  readonly #names: Names
  readonly arithmetic: HashArithmetic
  /** Hashes of strings, lists, vectors and bignums, before `stored`, by offset and depth. */
  readonly #known = new Map<number, bigint>()
  /** Bytes of those that may still be hashed. */
  #left: number

  /** `names` with an executable if keys may be C literals; no dump of Debian has such a key. */
  constructor(heap: Heap, place: Placement, names: Names = new Names(heap)) {
    this.#heap = heap
    this.#place = place
    this.#names = names
    this.arithmetic = new HashArithmetic(heap.layout)
    this.#left = heap.view.length
  }

  /** The code that a table with `test` stores for `key`, unsigned. */
  codeOf(key: Value, test: HashTest): bigint {
    if (test === 'equal' || (test === 'eql' && this.#isNumberObject(key)))
      return this.arithmetic.stored(this.sxhash(key, 0))
    const word = wordOf(key, this.#heap.layout, this.#place)
    const tag = tagOf(key, this.#heap.layout, word)
    return this.arithmetic.stored(this.arithmetic.xhash(word) ^ BigInt(tag))
  }

  /** The code that an `equal` table has for a string of these bytes. */
  codeOfText(bytes: Uint8Array): bigint {
    return this.arithmetic.stored(this.arithmetic.reduce(this.arithmetic.string(bytes)))
  }

  /** `sxhash_obj`. */
  sxhash(value: Value, depth: number): bigint {
    if (depth > MAX_DEPTH) return 0n
    if (value.kind !== 'object') return this.#identity(value)
    const { tags } = this.#heap.layout
    const { offset, tag } = value
    if (tag === tags.string) return this.#remember(offset, 0, () => this.#string(offset))
    if (tag === tags.float) return this.#words(0n, offset, 8, this.arithmetic.bits / 8)
    if (tag === tags.cons) return this.#remember(offset, depth, () => this.#list(value, depth))
    return tag === tags.vectorlike ? this.#vectorlike(value, offset, depth) : this.#identity(value)
  }

  #identity(value: Value): bigint {
    return this.arithmetic.xhash(wordOf(value, this.#heap.layout, this.#place))
  }

  #isNumberObject(value: Value): boolean {
    if (value.kind !== 'object') return false
    const { tags } = this.#heap.layout
    return value.tag === tags.float || (value.tag === tags.vectorlike && this.#heap.pvecName(value.offset) === 'BIGNUM')
  }

  /**
   * Each object is hashed once at each depth, or a thousand keys that share their elements would cost 7³ of them each. Only
   * strings and bignums are as long as they please, and all of them together are no longer than the file.
   */
  #remember(offset: number, depth: number, compute: () => bigint): bigint {
    const place = (MAX_DEPTH + 1) * offset + depth
    const known = this.#known.get(place)
    if (known !== undefined) return known
    const hash = compute()
    this.#known.set(place, hash)
    return hash
  }

  #spend(offset: number, bytes: number): void {
    this.#left -= bytes
    if (this.#left < 0) throw damaged(offset, 'the keys of the hash tables share their bytes')
  }

  #string(offset: number): bigint {
    const bytes = this.#names.stringBytes(offset)
    if (bytes === undefined)
      throw damaged(offset, 'a key is a C literal, and without the executable its bytes are unknown')
    this.#spend(offset, bytes.length)
    return this.arithmetic.reduce(this.arithmetic.string(bytes))
  }

  /** Combine `size` bytes in memory order, `width` at a time, into `hash`. */
  #words(hash: bigint, start: number, size: number, width: number): bigint {
    let result = hash
    for (let at = start; at + width <= start + size && at + width <= this.#heap.view.length; at += width) {
      result = this.arithmetic.combine(result, this.#heap.view.word(at, width as 4 | 8, 'hash'))
    }
    return this.arithmetic.reduce(result)
  }

  #list(list: Value, depth: number): bigint {
    const { car, cdr } = this.#heap.layout.structs.cons.fields
    let hash = 0n
    let rest = list
    if (depth < MAX_DEPTH) {
      for (let i = 0; i < MAX_LENGTH && this.#isCons(rest); i++) {
        hash = this.arithmetic.combine(hash, this.sxhash(this.#heap.valueAt(rest.offset + car!.offset), depth + 1))
        rest = this.#heap.valueAt(rest.offset + cdr!.offset)
      }
    }
    if (!isNil(rest)) hash = this.arithmetic.combine(hash, this.sxhash(rest, depth + 1))
    return this.arithmetic.reduce(hash)
  }

  #isCons(value: Value): value is Extract<Value, { kind: 'object' }> {
    return value.kind === 'object' && value.tag === this.#heap.layout.tags.cons
  }

  #vectorlike(value: Value, offset: number, depth: number): bigint {
    const is27 = this.arithmetic.family === '27'
    const type = this.#heap.pvecName(offset)
    switch (type) {
      case 'NORMAL_VECTOR':
      case 'RECORD':
        return this.#remember(offset, depth, () => this.#slots(offset, depth))
      case 'BOOL_VECTOR':
        return this.#boolVector(offset)
      case 'BIGNUM':
        return this.#remember(offset, 0, () => this.#bignum(offset))
      case 'MARKER':
        return is27 ? this.#identity(value) : this.#marker(offset)
      case 'OVERLAY':
        return is27 ? this.#identity(value) : this.#remember(offset, depth, () => this.#overlay(offset, depth))
      case 'SUB_CHAR_TABLE':
        return is27 ? this.#identity(value) : SUB_CHAR_TABLE_HASH
      default:
        if (is27 || !slotwise.has(type)) return this.#identity(value)
        return this.#remember(offset, depth, () => this.#slots(offset, depth))
    }
  }

  #slots(offset: number, depth: number): bigint {
    const { wordSize, lispWordSize, structs } = this.#heap.layout
    const contents = offset + structs.vector.fields['contents.0']!.offset
    // ASIZE of a pseudovector is its whole header word, sign-extended where words are wider than pointers.
    let hash = BigInt.asUintN(this.arithmetic.bits, BigInt(this.#heap.view.word(offset, wordSize, 'vector.header')))
    const count = Math.min(MAX_LENGTH, this.#heap.header(offset).lispSize)
    for (let i = 0; i < count; i++) {
      const slot = this.#heap.valueAt(contents + i * lispWordSize)
      hash = this.arithmetic.combine(hash, this.sxhash(slot, depth + 1))
    }
    return this.arithmetic.reduce(hash)
  }

  #boolVector(offset: number): bigint {
    const { lispWordSize, wordSize, structs } = this.#heap.layout
    const at = offset + structs.vector.fields['contents.0']!.offset
    const size = this.#heap.view.signedWord(at, lispWordSize, 'bool-vector.size')
    const words = Math.min(MAX_LENGTH, Math.ceil(Math.max(0, size) / (8 * wordSize)))
    return this.#words(BigInt(Math.max(0, size)), at + lispWordSize, words * wordSize, wordSize)
  }

  /** The address of its buffer, and its place there; both 0 for a marker that points nowhere. */
  #marker(offset: number): bigint {
    const { structs, wordSize } = this.#heap.layout
    const slot = offset + structs.marker.fields['ofs_buffer']!.offset
    const kind = this.#heap.relocAt(slot)
    if (kind?.form !== 'raw') return this.arithmetic.reduce(0n)
    const base = kind.base === 'dump' ? this.#place.dumpBase : this.#place.emacsBasis
    const buffer = BigInt.asIntN(8 * wordSize, base + BigInt(this.#heap.word(slot)))
    const bytepos = BigInt(this.#heap.word(offset + structs.marker.fields['bytepos']!.offset))
    const hash = this.arithmetic.combine(BigInt.asUintN(this.arithmetic.bits, buffer), bytepos)
    return this.arithmetic.reduce(hash)
  }

  /** Start, end and plist. Up to 28 the ends are markers; since 29, in which overlays are dumped in no buffer, both are -1. */
  #overlay(offset: number, depth: number): bigint {
    const { fields } = this.#heap.layout.structs.overlay
    const slot = (name: string) => offset + fields[name]!.offset
    const ends = ['start_marker', 'end_marker'].map((name) => {
      if (fields[name] !== undefined) return this.#partOfOverlay(slot(name), depth)
      if (this.#heap.relocAt(slot('ofs_buffer')) !== undefined) throw damaged(offset, 'a key is an overlay in a buffer')
      return BigInt.asUintN(this.arithmetic.bits, -1n)
    })
    const plist = this.#partOfOverlay(slot('plist'), depth)
    const hash = [...ends, plist].reduce((sum, part) => this.arithmetic.combine(sum, part))
    return this.arithmetic.reduce(hash)
  }

  /** Parts are as deep as the overlay, so one that is its own part would never end. */
  #partOfOverlay(slot: number, depth: number): bigint {
    const value = this.#heap.valueAt(slot)
    const isVectorlike = value.kind === 'object' && value.tag === this.#heap.layout.tags.vectorlike
    if (isVectorlike && this.#heap.pvecName(value.offset) === 'OVERLAY') throw damaged(slot, 'an overlay in an overlay')
    return this.sxhash(value, depth)
  }

  #bignum(offset: number): bigint {
    const { alloc, mpsize } = bignumFields(this.#heap.layout)
    const limbs = this.#heap.view.uint32(offset + alloc, 'bignum')
    const count = this.#heap.view.int32(offset + mpsize, 'bignum')
    const sign = this.arithmetic.family === '30-31' && count < 0 ? 1n : 0n
    const { wordSize } = this.#heap.layout
    this.#spend(offset, Math.min(this.#heap.view.length, Math.abs(count) * wordSize))
    return this.#words(sign, limbs, Math.abs(count) * wordSize, wordSize)
  }
}
