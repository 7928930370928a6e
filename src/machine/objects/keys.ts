/**
 * Access to the objects of a machine for hash/structure.ts: `eq`, `eql`, `equal`, and the hash codes of keys in tables of one release.
 *
 * Codes are values of fixnums, signed, before Emacs 30, and have 32 bits from 30 on.
 * Source: `hashfn_eq`, `hashfn_eql`, `hashfn_equal` in src/fns.c.
 * @module
 */

import { sameBytes } from '../../bytes/same-bytes.ts'
import { HashArithmetic } from '../../hash/arithmetic.ts'
import { isEql, isEqual, type ObjectReader, StructureHash } from '../../hash/structure.ts'
import type { HashTest } from '../../hash/sxhash.ts'
import { bignumFields } from '../../image/bignum.ts'
import type { Field } from '../../layout/layout.ts'
import { MachineFault } from '../fault.ts'
import type { Space } from '../memory/space.ts'
import { addressOf, fixnum, NIL, Tag, tagOf, type Word } from '../memory/word.ts'
import type { Conses } from './conses.ts'
import type { Strings } from './strings.ts'
import type { Vectorlikes } from './vectorlikes.ts'

export class Keys implements ObjectReader<Word> {
  readonly arithmetic: HashArithmetic
  readonly #space: Space
  readonly #conses: Conses
  readonly #strings: Strings
  readonly #vectorlikes: Vectorlikes
  readonly #structure: StructureHash<Word>
  readonly #marker: Readonly<Record<'buffer' | 'bytepos', number>>

  constructor(space: Space, conses: Conses, strings: Strings, vectorlikes: Vectorlikes) {
    const { layout } = space
    this.#space = space
    this.#conses = conses
    this.#strings = strings
    this.#vectorlikes = vectorlikes
    this.arithmetic = new HashArithmetic(layout)
    this.#structure = new StructureHash(this, layout, this.arithmetic, false)
    const { fields } = layout.structs.marker
    this.#marker = { buffer: fields.ofs_buffer.offset, bytepos: fields.bytepos.offset }
  }

  /** The hash code of `key` in a table with `test`. */
  codeOf(key: Word, test: HashTest): number | bigint {
    const isNumber = test === 'eql' && (this.typeOf(key) === 'float' || this.typeOf(key) === 'BIGNUM')
    if (test === 'equal' || isNumber) return this.#signed(this.arithmetic.stored(this.#structure.hash(key)))
    const { memory } = this.#space
    if (typeof key === 'number') return this.arithmetic.identityCode(memory.lowHalf(key), memory.highHalf(key))
    const word = memory.rawWord(key)
    const tag = this.#space.layout.tagging === 'low' ? word & 7n : word >> 61n
    return this.#signed(this.arithmetic.stored(this.arithmetic.xhash(word) ^ tag))
  }

  /** The bucket of a code among `length`, before Emacs 30, where codes count as unsigned. */
  remainder(code: number | bigint, length: number): number {
    if (typeof code === 'number' && code >= 0) return code % length
    return Number(BigInt.asUintN(this.arithmetic.bits - 2, BigInt(code)) % BigInt(length))
  }

  test(test: HashTest, a: Word, b: Word): boolean {
    if (test === 'eq') return a === b
    return test === 'eql' ? isEql(this, a, b) : isEqual(this, a, b)
  }

  same(a: Word, b: Word): boolean {
    return a === b
  }

  isNil(word: Word): boolean {
    return word === NIL
  }

  word(word: Word): bigint {
    return this.#space.memory.rawWord(word)
  }

  identity(object: Word): number {
    return object as number
  }

  typeOf(word: Word): string | undefined {
    switch (tagOf(word)) {
      case Tag.cons:
        return 'cons'
      case Tag.string:
        return 'string'
      case Tag.float:
        return 'float'
      case Tag.vectorlike:
        return this.#vectorlikes.typeOf(word)
      default:
        return undefined
    }
  }

  car(cons: Word): Word {
    return this.#conses.car(cons)
  }

  cdr(cons: Word): Word {
    return this.#conses.cdr(cons)
  }

  bytes(object: Word): Uint8Array {
    const { memory, layout } = this.#space
    const address = addressOf(object)
    if (tagOf(object) === Tag.string) return this.#strings.bytes(object)
    if (tagOf(object) === Tag.float) return memory.bytes(address, 8)
    if (this.#vectorlikes.typeOf(object) === 'BIGNUM') {
      const { limbs, limbSize } = bignumFields(layout)
      return memory.bytes(memory.pointer(address + limbs), Math.abs(this.length(object)) * limbSize)
    }
    const words = Math.ceil(this.length(object) / (8 * layout.wordSize))
    return memory.bytes(address + this.#vectorlikes.contents + layout.lispWordSize, words * layout.wordSize)
  }

  length(object: Word): number {
    if (tagOf(object) === Tag.string) return this.#strings.length(object)
    if (tagOf(object) === Tag.float) return 8
    const type = this.#vectorlikes.typeOf(object)
    if (type === 'BOOL_VECTOR') return this.#vectorlikes.boolLength(object)
    const { memory, layout } = this.#space
    if (type === 'BIGNUM') return memory.i32(addressOf(object) + bignumFields(layout).mpsize)
    return this.#vectorlikes.length(object)
  }

  header(vectorlike: Word): bigint {
    const { memory, layout } = this.#space
    const address = addressOf(vectorlike)
    if (layout.wordSize === 4) return BigInt(memory.u32(address))
    const [low, high] = layout.byteOrder === 'little' ? [address, address + 4] : [address + 4, address]
    return (BigInt(memory.u32(high)) << 32n) | BigInt(memory.u32(low))
  }

  slot(vectorlike: Word, i: number): Word {
    const isRaw = this.#vectorlikes.typeOf(vectorlike) === 'SUB_CHAR_TABLE' && i < this.#vectorlikes.subTableInts
    // Depth and first character are two ints, not Lisp words.
    return isRaw ? fixnum(this.#vectorlikes.subTableInt(vectorlike, i)) : this.#vectorlikes.get(vectorlike, i)
  }

  marker(marker: Word): { readonly buffer: bigint; readonly bytepos: bigint } {
    const { memory } = this.#space
    const buffer = memory.pointer(addressOf(marker) + this.#marker.buffer)
    const bytepos = buffer === 0 ? 0 : memory.offset(addressOf(marker) + this.#marker.bytepos)
    return { buffer: BigInt(buffer), bytepos: BigInt(bytepos) }
  }

  sameText(a: Word, b: Word): boolean {
    return (
      this.#strings.length(a) === this.#strings.length(b) && sameBytes(this.#strings.bytes(a), this.#strings.bytes(b))
    )
  }

  /** Ends and plist. The ends are markers before Emacs 29. From 29 on they are in a buffer, and a machine's overlays are in none. */
  overlay(overlay: Word): { readonly ends: readonly Word[]; readonly plist: Word } {
    const { fields } = this.#space.layout.structs.overlay
    const part = ({ offset }: Field) => {
      const word = this.#space.memory.word(addressOf(overlay) + offset)
      if (this.typeOf(word) !== 'OVERLAY') return word
      throw new MachineFault('endless-chain', addressOf(overlay), 'an overlay in an overlay, which may be itself')
    }
    const { plist, start_marker: start, end_marker: end } = fields
    return { ends: start === undefined || end === undefined ? [] : [part(start), part(end)], plist: part(plist) }
  }

  spend(): void {
    // No budget is needed, since the objects were paid for when they were made.
  }

  /** The code as a fixnum's value, before Emacs 30. */
  #signed(code: bigint): number | bigint {
    const signed = this.arithmetic.rules.codes === 'uint32' ? code : BigInt.asIntN(this.arithmetic.bits - 2, code)
    const narrow = Number(signed)
    return Number.isSafeInteger(narrow) ? narrow : signed
  }
}
