/**
 * `eq`, `eql` and `equal` between objects of one dump, as hash tables compare their keys.
 *
 * Structures are compared with a list of pairs still to do and no recursion. Objects once taken to be equal are put in one
 * class, so each comparison joins two classes or costs nothing: as many steps as there are objects, cycles or not.
 *
 * Source: `internal_equal`, `same_float` in src/fns.c.
 * @module
 */
import { bignumFields } from '../image/bignum.ts'
import type { Heap } from '../lisp/heap.ts'
import { type LispString, stringAt } from '../lisp/strings.ts'
import { eq, type Value } from '../lisp/value.ts'
import { damaged } from './extents.ts'
import type { HashTest } from './sxhash.ts'

type LispObject = Extract<Value, { kind: 'object' }>

/** A string that no dump holds: what somebody looks for. */
export interface ForeignString {
  readonly kind: 'text'
  readonly length: number
  readonly bytes: Uint8Array
}

/** Pseudovectors that `equal` compares slot by slot; all others but those below only by identity. */
const slotwise = new Set(['NORMAL_VECTOR', 'RECORD', 'COMPILED', 'CLOSURE', 'CHAR_TABLE', 'SUB_CHAR_TABLE', 'FONT'])

/** Objects and bytes that one question may compare, for each byte of the file. */
const WORK_PER_BYTE = 4

export class Equality {
  readonly #heap: Heap
  readonly #limit: number | undefined
  #left: number

  /**
   * `limit`: objects and bytes to compare at most, for those who compare keys of a file by the thousand. Without it each
   * question may take some times the file's size: more than that needs strings that share their bytes.
   */
  constructor(heap: Heap, limit?: number) {
    this.#heap = heap
    this.#limit = limit
    this.#left = limit ?? 0
  }

  /**
   * Does a table with `test` take `key` for its key `other`?
   *
   * @throws PdmpError 'out-of-bounds': the limit is reached
   */
  same(test: HashTest, key: Value | ForeignString, other: Value): boolean {
    if (this.#limit === undefined) this.#left = WORK_PER_BYTE * this.#heap.view.length
    if (key.kind === 'text') return test === 'equal' && this.#isText(key, other)
    if (test === 'eq') return eq(key, other)
    return test === 'eql' ? this.#eql(key, other) : this.#equal(key, other)
  }

  /** `equal`, for which strings with unlike text properties are the same. */
  equal(a: Value, b: Value): boolean {
    return this.same('equal', a, b)
  }

  #equal(a: Value, b: Value): boolean {
    const classes = new Classes()
    const todo: [Value, Value][] = [[a, b]]
    for (let pair = todo.pop(); pair !== undefined; pair = todo.pop()) {
      const [x, y] = pair
      this.#spend(1)
      if (eq(x, y)) continue
      if (x.kind !== 'object' || y.kind !== 'object' || x.tag !== y.tag) return false
      if (classes.join(x.offset, y.offset) && !this.#compare(x, y, todo)) return false
    }
    return true
  }

  #eql(a: Value, b: Value): boolean {
    if (eq(a, b)) return true
    if (a.kind !== 'object' || b.kind !== 'object' || a.tag !== b.tag) return false
    const { tags } = this.#heap.layout
    if (a.tag === tags.float) return this.#sameBytes(a.offset, b.offset, 8)
    const isBignum = ({ offset }: LispObject) => this.#heap.pvecName(offset) === 'BIGNUM'
    return a.tag === tags.vectorlike && isBignum(a) && isBignum(b) && this.#sameBignum(a, b)
  }

  /** Compare two objects of one tag as far as they are plain; leave what they refer to in `todo`. */
  #compare(x: LispObject, y: LispObject, todo: [Value, Value][]): boolean {
    const { tags, structs, lispWordSize } = this.#heap.layout
    switch (x.tag) {
      case tags.cons:
        this.#defer(
          x.offset + structs.cons.fields['car']!.offset,
          y.offset + structs.cons.fields['car']!.offset,
          1,
          todo,
        )
        this.#defer(
          x.offset + structs.cons.fields['cdr']!.offset,
          y.offset + structs.cons.fields['cdr']!.offset,
          1,
          todo,
        )
        return true
      case tags.string:
        return this.#sameText(stringAt(this.#heap, x.offset), stringAt(this.#heap, y.offset))
      case tags.float:
        return this.#sameBytes(x.offset, y.offset, 8)
      case tags.vectorlike:
        return this.#compareVectorlike(x, y, lispWordSize, todo)
      default:
        return false
    }
  }

  #compareVectorlike(x: LispObject, y: LispObject, word: number, todo: [Value, Value][]): boolean {
    const type = this.#heap.pvecName(x.offset)
    if (type !== this.#heap.pvecName(y.offset)) return false
    if (type === 'BIGNUM') return this.#sameBignum(x, y)
    if (type === 'MARKER') return this.#sameMarker(x.offset, y.offset)
    const contents = this.#heap.layout.structs.vector.fields['contents.0']!.offset
    if (type === 'BOOL_VECTOR') {
      const size = this.#heap.view.signedWord(x.offset + contents, word as 4 | 8, 'bool-vector.size')
      const bytes = Math.ceil(Math.max(0, size) / 8)
      return this.#sameBytes(x.offset + contents, y.offset + contents, word + bytes)
    }
    // Overlays of a dump lie in no buffer from 29 on, and before that all that counts are their Lisp slots too.
    if (!slotwise.has(type) && type !== 'OVERLAY') return false
    const { lispSize } = this.#heap.header(x.offset)
    if (lispSize !== this.#heap.header(y.offset).lispSize) return false
    // A vector that claims more than its room would be compared with many that do not.
    if ([x, y].some(({ offset }) => offset + contents + lispSize * word > this.#heap.roomEnd(offset))) return false
    this.#defer(x.offset + contents, y.offset + contents, lispSize, todo)
    return true
  }

  #defer(x: number, y: number, count: number, todo: [Value, Value][]): void {
    const { lispWordSize } = this.#heap.layout
    for (let i = 0; i < count; i++) {
      todo.push([this.#heap.valueAt(x + i * lispWordSize), this.#heap.valueAt(y + i * lispWordSize)])
    }
  }

  #sameBytes(x: number, y: number, size: number): boolean {
    const { bytes } = this.#heap.view
    if (Math.max(x, y) + size > bytes.length) return false
    this.#spend(size)
    return areSame(bytes.subarray(x, x + size), bytes.subarray(y, y + size))
  }

  #sameBignum(x: LispObject, y: LispObject): boolean {
    const { alloc, mpsize } = bignumFields(this.#heap.layout)
    const { view } = this.#heap
    const limbs = view.int32(x.offset + mpsize, 'bignum')
    if (limbs !== view.int32(y.offset + mpsize, 'bignum')) return false
    const size = Math.abs(limbs) * this.#heap.layout.wordSize
    return this.#sameBytes(view.uint32(x.offset + alloc, 'bignum'), view.uint32(y.offset + alloc, 'bignum'), size)
  }

  /** In the same buffer at the same byte; two markers that point nowhere are the same. */
  #sameMarker(x: number, y: number): boolean {
    const { fields } = this.#heap.layout.structs.marker
    const buffer = fields['ofs_buffer']!.offset
    const bytepos = fields['bytepos']!.offset
    if (this.#heap.word(x + buffer) !== this.#heap.word(y + buffer)) return false
    return this.#heap.word(x + buffer) === 0 || this.#heap.word(x + bytepos) === this.#heap.word(y + bytepos)
  }

  /** The same characters and the same bytes; of two C literals, which the linker merges, the same place. */
  #sameText(a: LispString, b: LispString): boolean {
    if (a.length !== b.length) return false
    if (a.bytes === undefined || b.bytes === undefined) return a.emacsOffset === b.emacsOffset
    this.#spend(a.bytes.length)
    return areSame(a.bytes, b.bytes)
  }

  #spend(steps: number): void {
    this.#left -= steps
    if (this.#left < 0) throw damaged(0, 'the keys of the hash tables are too much alike to be told apart')
  }

  #isText(text: ForeignString, other: Value): boolean {
    if (other.kind !== 'object' || other.tag !== this.#heap.layout.tags.string) return false
    const { length, bytes } = stringAt(this.#heap, other.offset)
    return length === text.length && bytes !== undefined && areSame(bytes, text.bytes)
  }
}

function areSame(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

/** Classes of objects by offset: union-find, its paths halved on the way. */
class Classes {
  readonly #parents = new Map<number, number>()

  /** Put two objects in one class; false if they were in one already. */
  join(x: number, y: number): boolean {
    const a = this.#find(x)
    const b = this.#find(y)
    if (a === b) return false
    this.#parents.set(a, b)
    return true
  }

  #find(offset: number): number {
    let at = offset
    for (let parent = this.#parents.get(at); parent !== undefined; parent = this.#parents.get(at)) {
      const grandparent = this.#parents.get(parent)
      if (grandparent !== undefined) this.#parents.set(at, grandparent)
      at = parent
    }
    return at
  }
}
