/**
 * Structural hashing and comparison, for objects of any heap that an `ObjectReader` can read: a dump or a running machine.
 *
 * Hashing visits three levels and seven elements of each object, so its work is bounded. Comparison uses a list of pending
 * pairs and no recursion. Objects that have been compared are put in one equivalence class. Each comparison either joins two
 * classes or is skipped, so the number of steps is bounded by the number of objects, even in cyclic structures.
 *
 * Source: `sxhash_obj`, `sxhash_list`, `sxhash_vector`, `sxhash_bool_vector`, `sxhash_bignum`, `internal_equal` in src/fns.c.
 * @module
 */
import { sameBytes } from '../bytes/same-bytes.ts'
import { bignumFields } from '../image/bignum.ts'
import type { Layout } from '../layout/layout.ts'
import type { HashArithmetic } from './arithmetic.ts'

/** Access to objects for hashing and comparison. `V` is a reference to an object, or an immediate value. */
export interface ObjectReader<V> {
  /** Compare by `eq`. */
  same(a: V, b: V): boolean
  isNil(value: V): boolean
  /** The unsigned Lisp word. */
  word(value: V): bigint
  /** A number that identifies the object. */
  identity(object: V): number
  /** `cons`, `string`, `float`, or a pseudovector type in capitals; undefined for fixnums, symbols and other types. */
  typeOf(value: V): string | undefined
  car(cons: V): V
  cdr(cons: V): V
  /** In memory order: the bytes of a string, the eight bytes of a float, the limbs of a bignum, the words of a bool-vector. */
  bytes(object: V): Uint8Array
  /** Whether two strings have the same characters and the same bytes. */
  sameText(a: V, b: V): boolean
  /** Number of characters of a string, bits of a bool-vector, signed limbs of a bignum, or Lisp slots of another vectorlike. */
  length(object: V): number
  /** The size word of a vectorlike, unsigned and as wide as a pointer. */
  header(vectorlike: V): bigint
  /** The Lisp value in slot `i` of a vectorlike. */
  slot(vectorlike: V, i: number): V
  /** The address of the buffer, 0 if there is none, and the position in it. */
  marker(marker: V): { readonly buffer: bigint; readonly bytepos: bigint }
  /** The ends of an overlay and its plist. From Emacs 29 on, an overlay without a buffer has no ends. */
  overlay(overlay: V): { readonly ends: readonly V[]; readonly plist: V }
  /** Called before `steps` objects or bytes are read for `object`. Throws if that exceeds the budget. */
  spend(steps: number, object: V): void
}

const MAX_DEPTH = 3
const MAX_LENGTH = 7
/** The hash of every sub-char-table from Emacs 28 on. */
const SUB_CHAR_TABLE_HASH = 42n

/** Pseudovectors that are compared slot by slot. For an overlay this applies to the plist. */
const comparedBySlots = new Set([
  'NORMAL_VECTOR',
  'RECORD',
  'COMPILED',
  'CLOSURE',
  'CHAR_TABLE',
  'FONT',
  'SUB_CHAR_TABLE',
  'OVERLAY',
])

export class StructureHash<V> {
  readonly #reader: ObjectReader<V>
  /** Computed hashes, by identity and depth. */
  readonly #known: Map<number, bigint> | undefined
  readonly #arithmetic: HashArithmetic
  /** Size of size_t in bytes. */
  readonly #wordSize: 4 | 8
  readonly #limbSize: 4 | 8
  readonly #littleEndian: boolean

  /**
   * @param isFrozen whether no object ever changes. Then hashes are cached by object and depth. Otherwise a thousand keys that
   *   share their elements would cost 7³ visits each.
   */
  constructor(reader: ObjectReader<V>, layout: Layout, arithmetic: HashArithmetic, isFrozen: boolean) {
    this.#reader = reader
    this.#arithmetic = arithmetic
    this.#wordSize = layout.wordSize
    this.#limbSize = bignumFields(layout).limbSize
    this.#littleEndian = layout.byteOrder === 'little'
    this.#known = isFrozen ? new Map() : undefined
  }

  /** `sxhash_obj`: the hash before `stored` is applied. */
  hash(value: V, depth = 0): bigint {
    if (depth > MAX_DEPTH) return 0n
    const type = this.#reader.typeOf(value)
    switch (type) {
      case undefined:
        return this.#identity(value)
      case 'string':
        return this.#remember(value, 0, () => this.#string(value))
      case 'float':
        return this.#words(0n, this.#reader.bytes(value), this.#arithmetic.bits / 8)
      case 'cons':
        return this.#remember(value, depth, () => this.#list(value, depth))
      default:
        return this.#vectorlike(value, type, depth)
    }
  }

  #remember(object: V, depth: number, compute: () => bigint): bigint {
    if (this.#known === undefined) return compute()
    const key = (MAX_DEPTH + 1) * this.#reader.identity(object) + depth
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const hash = compute()
    this.#known.set(key, hash)
    return hash
  }

  #string(string: V): bigint {
    const bytes = this.#reader.bytes(string)
    this.#reader.spend(bytes.length, string)
    return this.#arithmetic.reduce(this.#arithmetic.string(bytes))
  }

  #identity(value: V): bigint {
    return this.#arithmetic.xhash(this.#reader.word(value))
  }

  #list(list: V, depth: number): bigint {
    const reader = this.#reader
    let hash = 0n
    let rest = list
    if (depth < MAX_DEPTH) {
      for (let i = 0; i < MAX_LENGTH && reader.typeOf(rest) === 'cons'; i++) {
        hash = this.#arithmetic.combine(hash, this.hash(reader.car(rest), depth + 1))
        rest = reader.cdr(rest)
      }
    }
    if (!reader.isNil(rest)) hash = this.#arithmetic.combine(hash, this.hash(rest, depth + 1))
    return this.#arithmetic.reduce(hash)
  }

  #vectorlike(value: V, type: string, depth: number): bigint {
    const { bySlots, hashesMarkers } = this.#arithmetic.rules
    if (bySlots.has(type)) return this.#remember(value, depth, () => this.#slots(value, depth))
    switch (type) {
      case 'BOOL_VECTOR': {
        const words = MAX_LENGTH * this.#wordSize
        return this.#words(BigInt(this.#reader.length(value)), this.#reader.bytes(value).subarray(0, words))
      }
      case 'BIGNUM':
        return this.#remember(value, 0, () => this.#bignum(value))
      case 'MARKER':
        return hashesMarkers ? this.#marker(value) : this.#identity(value)
      case 'OVERLAY':
        return hashesMarkers ? this.#remember(value, depth, () => this.#overlay(value, depth)) : this.#identity(value)
      case 'SUB_CHAR_TABLE':
        return hashesMarkers ? SUB_CHAR_TABLE_HASH : this.#identity(value)
      default:
        return this.#identity(value)
    }
  }

  #bignum(value: V): bigint {
    const limbs = this.#reader.bytes(value)
    this.#reader.spend(limbs.length, value)
    const isNegative = this.#arithmetic.rules.hashesSign && this.#reader.length(value) < 0
    return this.#words(isNegative ? 1n : 0n, limbs, this.#limbSize)
  }

  #slots(value: V, depth: number): bigint {
    // ASIZE of a pseudovector is its whole header word, sign-extended if Lisp words are wider than pointers.
    let hash = BigInt.asUintN(this.#arithmetic.bits, this.#reader.header(value))
    const count = Math.min(MAX_LENGTH, this.#reader.length(value))
    for (let i = 0; i < count; i++) {
      hash = this.#arithmetic.combine(hash, this.hash(this.#reader.slot(value, i), depth + 1))
    }
    return this.#arithmetic.reduce(hash)
  }

  #marker(value: V): bigint {
    const { buffer, bytepos } = this.#reader.marker(value)
    const address = BigInt.asUintN(this.#arithmetic.bits, BigInt.asIntN(8 * this.#wordSize, buffer))
    return this.#arithmetic.reduce(this.#arithmetic.combine(address, bytepos))
  }

  /** Hash start, end and plist at the depth of the overlay. Readers ensure that no overlay contains itself. */
  #overlay(value: V, depth: number): bigint {
    const { ends, plist } = this.#reader.overlay(value)
    const none = BigInt.asUintN(this.#arithmetic.bits, -1n)
    const parts = ends.length > 0 ? ends.map((end) => this.hash(end, depth)) : [none, none]
    const hash = [...parts, this.hash(plist, depth)].reduce((sum, part) => this.#arithmetic.combine(sum, part))
    return this.#arithmetic.reduce(hash)
  }

  /** Combine words of `width` bytes, in memory order, with `hash`. */
  #words(hash: bigint, bytes: Uint8Array, width: number = this.#wordSize): bigint {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    let result = hash
    for (let at = 0; at + width <= bytes.length; at += width) {
      const word =
        width === 8 ? view.getBigUint64(at, this.#littleEndian) : BigInt(view.getUint32(at, this.#littleEndian))
      result = this.#arithmetic.combine(result, word)
    }
    return this.#arithmetic.reduce(result)
  }
}

/** Compare by `eql`: numbers of one type by value, everything else by identity. */
export function isEql<V>(reader: ObjectReader<V>, a: V, b: V): boolean {
  if (reader.same(a, b)) return true
  const type = reader.typeOf(a)
  return (type === 'float' || type === 'BIGNUM') && type === reader.typeOf(b) && samePlain(reader, type, a, b)
}

/** Compare by `equal`, which ignores text properties of strings. */
export function isEqual<V>(reader: ObjectReader<V>, a: V, b: V): boolean {
  const classes = new Classes()
  const todo: [V, V][] = [[a, b]]
  for (let pair = todo.pop(); pair !== undefined; pair = todo.pop()) {
    const [x, y] = pair
    reader.spend(1, x)
    if (reader.same(x, y)) continue
    const type = reader.typeOf(x)
    if (type === undefined || type !== reader.typeOf(y)) return false
    if (classes.join(reader.identity(x), reader.identity(y)) && !compare(reader, type, x, y, todo)) return false
  }
  return true
}

/** Compare two objects of one type without the objects that they refer to, which are added to `todo`. */
function compare<V>(reader: ObjectReader<V>, type: string, x: V, y: V, todo: [V, V][]): boolean {
  if (type === 'cons') {
    todo.push([reader.cdr(x), reader.cdr(y)], [reader.car(x), reader.car(y)])
    return true
  }
  if (comparedBySlots.has(type)) {
    const length = reader.length(x)
    if (length !== reader.length(y)) return false
    for (let i = length - 1; i >= 0; i--) todo.push([reader.slot(x, i), reader.slot(y, i)])
    return true
  }
  if (type === 'MARKER') {
    const [a, b] = [reader.marker(x), reader.marker(y)]
    return a.buffer === b.buffer && (a.buffer === 0n || a.bytepos === b.bytepos)
  }
  if (type === 'string') return reader.sameText(x, y)
  return (type === 'float' || type === 'BIGNUM' || type === 'BOOL_VECTOR') && samePlain(reader, type, x, y)
}

/** Whether lengths and bytes are equal. */
function samePlain<V>(reader: ObjectReader<V>, type: string, x: V, y: V): boolean {
  const length = reader.length(x)
  if (length !== reader.length(y)) return false
  // In the last word of a bool-vector, only the bytes that contain bits of it count.
  const size = type === 'BOOL_VECTOR' ? Math.ceil(length / 8) : Number.POSITIVE_INFINITY
  const [a, b] = [reader.bytes(x).subarray(0, size), reader.bytes(y).subarray(0, size)]
  reader.spend(a.length, x)
  return sameBytes(a, b)
}

/** Equivalence classes of objects: union-find with path halving. */
class Classes {
  readonly #parents = new Map<number, number>()

  /** Put two objects in one class. Returns false if they already were in the same class. */
  join(x: number, y: number): boolean {
    const a = this.#find(x)
    const b = this.#find(y)
    if (a === b) return false
    this.#parents.set(a, b)
    return true
  }

  #find(object: number): number {
    let at = object
    for (let parent = this.#parents.get(at); parent !== undefined; parent = this.#parents.get(at)) {
      const grandparent = this.#parents.get(parent)
      if (grandparent !== undefined) this.#parents.set(at, grandparent)
      at = parent
    }
    return at
  }
}
