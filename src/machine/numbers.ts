/**
 * Integers and floats: fixnums where they fit, bignums beyond.
 *
 * A bignum of a running Emacs has its limbs in storage of its own; the two ints before the pointer are their number, signed,
 * and the room for them.
 * Source: `struct Lisp_Bignum` in src/bignum.h, `make_integer_mpz` in src/bignum.c, `struct Lisp_Float` in src/lisp.h.
 * @module
 */
import { bignumFields } from '../image/bignum.ts'
import { Kind } from './blocks.ts'
import type { Space } from './space.ts'
import type { Vectorlikes } from './vectorlikes.ts'
import { addressOf, fixnum, fixnumValue, isFixnum, pointerTo, Tag, tagOf, type Word } from './word.ts'

export class Numbers {
  readonly #space: Space
  readonly #vectorlikes: Vectorlikes
  /** Fixnums are below this and not below its negative. */
  readonly fixnumLimit: bigint
  readonly #floatSize: number
  readonly #floatData: number

  constructor(space: Space, vectorlikes: Vectorlikes) {
    const { size, fields } = space.layout.structs.float
    this.#space = space
    this.#vectorlikes = vectorlikes
    this.fixnumLimit = 1n << BigInt(8 * space.layout.lispWordSize - 3)
    this.#floatSize = size
    this.#floatData = fields['data']!.offset
  }

  float(value: number): Word {
    const address = this.#space.allocator.allocate(Kind.float, this.#floatSize)
    this.#space.memory.setF64(address + this.#floatData, value)
    return pointerTo(address, Tag.float)
  }

  isFloat(word: Word): boolean {
    return tagOf(word) === Tag.float
  }

  floatValue(float: Word): number {
    return this.#space.memory.f64(addressOf(float) + this.#floatData)
  }

  /** An integer, which `value` is: a fixnum, or a new bignum. */
  integer(value: number | bigint): Word {
    if (typeof value === 'number' && value < 2 ** 29 && value >= -(2 ** 29)) return fixnum(value)
    const exact = BigInt(value)
    if (exact < this.fixnumLimit && exact >= -this.fixnumLimit) return fixnum(value)
    return this.#bignum(exact)
  }

  isInteger(word: Word): boolean {
    return isFixnum(word) || this.isBignum(word)
  }

  isBignum(word: Word): boolean {
    return this.#vectorlikes.typeOf(word) === 'BIGNUM'
  }

  /** The value of a fixnum or bignum: a bigint only where a number would not be exact. */
  integerValue(word: Word): number | bigint {
    if (isFixnum(word)) return fixnumValue(word)
    const value = this.#bignumValue(addressOf(word))
    const narrow = Number(value)
    return Number.isSafeInteger(narrow) ? narrow : value
  }

  /** Give the limbs of a dead bignum back. */
  release(address: number): void {
    const { memory, allocator, layout } = this.#space
    const limbs = memory.pointer(address + bignumFields(layout).limbs)
    if (allocator.contains(limbs)) allocator.free(limbs)
  }

  #bignum(value: bigint): Word {
    const { memory, allocator, layout } = this.#space
    const { wordSize } = layout
    const limbs: bigint[] = []
    for (let rest = value < 0n ? -value : value; rest > 0n; rest >>= BigInt(8 * wordSize))
      limbs.push(BigInt.asUintN(8 * wordSize, rest))
    const data = allocator.allocate(Kind.bytes, limbs.length * wordSize)
    let bignum: Word
    try {
      bignum = this.#vectorlikes.makeStruct('BIGNUM', layout.structs.bignum, 0)
    } catch (error) {
      allocator.free(data)
      throw error
    }
    const view = memory.writable(data, limbs.length * wordSize)
    const out = new DataView(view.buffer, view.byteOffset, view.byteLength)
    const little = layout.byteOrder === 'little'
    for (const [i, limb] of limbs.entries()) {
      if (wordSize === 8) out.setBigUint64(8 * i, limb, little)
      else out.setUint32(4 * i, Number(limb), little)
    }
    const at = bignumFields(layout)
    memory.setI32(addressOf(bignum) + at.alloc, limbs.length)
    memory.setI32(addressOf(bignum) + at.mpsize, value < 0n ? -limbs.length : limbs.length)
    memory.setPointer(addressOf(bignum) + at.limbs, data)
    return bignum
  }

  #bignumValue(address: number): bigint {
    const { memory, layout } = this.#space
    const { wordSize } = layout
    const at = bignumFields(layout)
    const count = memory.i32(address + at.mpsize)
    const bytes = memory.bytes(memory.pointer(address + at.limbs), Math.abs(count) * wordSize)
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const little = layout.byteOrder === 'little'
    let value = 0n
    for (let i = Math.abs(count) - 1; i >= 0; i--) {
      const limb = wordSize === 8 ? view.getBigUint64(8 * i, little) : BigInt(view.getUint32(4 * i, little))
      value = (value << BigInt(8 * wordSize)) | limb
    }
    return count < 0 ? -value : value
  }
}
