/**
 * Vectors, records, functions, and the common structure of all vectorlikes: a size word, Lisp slots, further words.
 *
 * Source: `struct Lisp_Vector`, `struct Lisp_Bool_Vector` in src/lisp.h; `allocate_pseudovector` in src/alloc.c.
 * @module
 */
import type { Struct } from '../../layout/layout.ts'
import { Kind } from '../memory/blocks.ts'
import type { Space } from '../memory/space.ts'
import { addressOf, NIL, pointerTo, Tag, tagOf, type Word } from '../memory/word.ts'
import { Headers, pvecCode, writeHeader } from './headers.ts'

export class Vectorlikes {
  readonly headers: Headers
  /** Bytes from the start of a vectorlike to its first slot. */
  readonly contents: number
  readonly #space: Space
  readonly #lisp: number
  readonly #functionCode: number
  readonly #recordCode: number
  readonly #boolCode: number
  /** Number of slots of a sub-char-table that its two ints occupy. */
  readonly subTableInts: number

  constructor(space: Space) {
    const { layout } = space
    this.#space = space
    this.headers = new Headers(space.memory)
    this.contents = layout.structs.vector.fields['contents.0'].offset
    this.#lisp = layout.lispWordSize
    this.#functionCode = pvecCode(layout, layout.functionType)
    this.#recordCode = pvecCode(layout, 'RECORD')
    this.#boolCode = pvecCode(layout, 'BOOL_VECTOR')
    this.subTableInts = (layout.structs.sub_char_table.fields['slots.0'].offset - this.contents) / this.#lisp
  }

  /** An ordinary vector. */
  make(length: number, fill: Word = NIL): Word {
    const address = this.#space.allocator.allocate(Kind.vectorlike, this.contents + length * this.#lisp)
    this.#space.memory.setPointer(address, length)
    if (fill !== NIL) this.#fill(address, length, fill)
    return pointerTo(address, Tag.vectorlike)
  }

  of(slots: readonly Word[]): Word {
    const vector = this.make(slots.length)
    for (const [i, slot] of slots.entries()) this.set(vector, i, slot)
    return vector
  }

  record(slots: readonly Word[]): Word {
    return this.#ofType(this.#recordCode, slots)
  }

  /** Make a function object: COMPILED before Emacs 30, CLOSURE from 30 on. */
  function(slots: readonly Word[]): Word {
    return this.#ofType(this.#functionCode, slots)
  }

  /** Make an object of any pseudovector type, with all Lisp slots nil. */
  makePseudovector(type: string, lispSize: number, restSize = 0): Word {
    return this.#allocate(pvecCode(this.#space.layout, type), lispSize, restSize)
  }

  /** Make an object that is a C struct. The collector marks its first `lispSize` slots. The words after them count as `rest`. */
  makeStruct(type: string, { size }: Struct, lispSize: number): Word {
    const words = Math.ceil((size - this.contents) / this.#lisp)
    return this.makePseudovector(type, lispSize, words - lispSize)
  }

  /** Make a bool-vector of `length` bits, all clear. */
  boolVector(length: number): Word {
    const { wordSize } = this.#space.layout
    const words = Math.ceil(length / (8 * wordSize))
    const size = this.contents + this.#lisp + words * wordSize
    const address = this.#space.allocator.allocate(Kind.vectorlike, size)
    writeHeader(this.#space.memory, address, { pvec: this.#boolCode, lispSize: 0, restSize: 0 })
    this.#space.memory.setEmacsInt(address + this.contents, length)
    return pointerTo(address, Tag.vectorlike)
  }

  is(word: Word): boolean {
    return tagOf(word) === Tag.vectorlike
  }

  isVector(word: Word): boolean {
    return this.is(word) && this.headers.pvec(addressOf(word)) === 0
  }

  /** `NORMAL_VECTOR`, `RECORD`, `HASH_TABLE` and so on; undefined for words that are not vectorlikes. */
  typeOf(word: Word): string | undefined {
    return this.is(word) ? this.#space.layout.pvecNames[this.headers.pvec(addressOf(word))] : undefined
  }

  /** Number of Lisp slots: the length of a vector or record. */
  length(vectorlike: Word): number {
    return this.headers.lispSize(addressOf(vectorlike))
  }

  get(vectorlike: Word, i: number): Word {
    return this.#space.memory.word(addressOf(vectorlike) + this.contents + i * this.#lisp)
  }

  set(vectorlike: Word, i: number, value: Word): void {
    this.#space.memory.setWord(addressOf(vectorlike) + this.contents + i * this.#lisp, value)
  }

  /** An int in slot `i` of a sub-char-table, which is not a Lisp word. */
  subTableInt(subTable: Word, i: number): number {
    const address = addressOf(subTable) + this.contents + i * this.#lisp
    return this.#space.memory.i32(address) * 2 ** 20 + (this.#lisp === 8 ? this.#space.memory.i32(address + 4) : 0)
  }

  boolLength(boolVector: Word): number {
    return this.#space.memory.emacsInt(addressOf(boolVector) + this.contents)
  }

  bit(boolVector: Word, i: number): boolean {
    return ((this.#space.memory.u8(this.#bitAddress(boolVector, i)) >>> (i & 7)) & 1) === 1
  }

  setBit(boolVector: Word, i: number, value: boolean): void {
    const address = this.#bitAddress(boolVector, i)
    const byte = this.#space.memory.u8(address)
    this.#space.memory.setU8(address, value ? byte | (1 << (i & 7)) : byte & ~(1 << (i & 7)))
  }

  /** The address of a bit. Bits count from the low end of words in target byte order. */
  #bitAddress(boolVector: Word, i: number): number {
    const { wordSize, byteOrder } = this.#space.layout
    const byte = i >>> 3
    const turned = byteOrder === 'little' ? byte : byte ^ (wordSize - 1)
    return addressOf(boolVector) + this.contents + this.#lisp + turned
  }

  #ofType(pvec: number, slots: readonly Word[]): Word {
    const object = this.#allocate(pvec, slots.length, 0)
    for (const [i, slot] of slots.entries()) this.set(object, i, slot)
    return object
  }

  #allocate(pvec: number, lispSize: number, restSize: number): Word {
    const size = this.contents + (lispSize + restSize) * this.#lisp
    const address = this.#space.allocator.allocate(Kind.vectorlike, size)
    writeHeader(this.#space.memory, address, { pvec, lispSize, restSize })
    return pointerTo(address, Tag.vectorlike)
  }

  #fill(address: number, length: number, value: Word): void {
    const first = address + this.contents
    for (let i = 0; i < length; i++) this.#space.memory.setWord(first + i * this.#lisp, value)
  }
}
