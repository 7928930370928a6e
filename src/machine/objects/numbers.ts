/**
 * Integers and floats. Integers are fixnums if they fit, otherwise bignums.
 *
 * In a running Emacs the limbs of a bignum are in separate storage. The two ints before the pointer are the room for limbs and their
 * signed number.
 * Source: `struct Lisp_Bignum` in src/bignum.h, `make_integer_mpz` in src/bignum.c, `struct Lisp_Float` in src/lisp.h.
 * @module
 */
import { bignumFields } from '../../image/bignum.ts'
import type { Layout } from '../../layout/layout.ts'
import { Kind } from '../memory/blocks.ts'
import type { Space } from '../memory/space.ts'
import { addressOf, fixnum, fixnumValue, isFixnum, pointerTo, Tag, tagOf, type Word } from '../memory/word.ts'
import type { Vectorlikes } from './vectorlikes.ts'

export class Numbers {
  readonly #space: Space
  readonly #vectorlikes: Vectorlikes
  /** Fixnums are below this, and at least its negative. */
  readonly fixnumLimit: bigint
  readonly #floatSize: number
  readonly #floatData: number

  constructor(space: Space, vectorlikes: Vectorlikes) {
    const { size, fields } = space.layout.structs.float
    this.#space = space
    this.#vectorlikes = vectorlikes
    this.fixnumLimit = 1n << BigInt(8 * space.layout.lispWordSize - 3)
    this.#floatSize = size
    this.#floatData = fields.data.offset
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

  /** Make an integer: a fixnum or a new bignum. */
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

  /** The value of a fixnum or bignum: a bigint only if a number would not be exact. */
  integerValue(word: Word): number | bigint {
    if (isFixnum(word)) return fixnumValue(word)
    const value = this.#bignumValue(addressOf(word))
    const narrow = Number(value)
    return Number.isSafeInteger(narrow) ? narrow : value
  }

  /** Free the limbs of a dead bignum. */
  release(address: number): void {
    const { memory, allocator, layout } = this.#space
    const limbs = memory.pointer(address + bignumFields(layout).limbs)
    if (allocator.contains(limbs)) allocator.free(limbs)
  }

  #bignum(value: bigint): Word {
    const { memory, allocator, layout } = this.#space
    const limbs = limbsOf(value < 0n ? -value : value, layout)
    const data = allocator.allocate(Kind.bytes, limbs.length)
    let bignum: Word
    try {
      bignum = this.#vectorlikes.makeStruct('BIGNUM', layout.structs.bignum, 0)
    } catch (error) {
      allocator.free(data)
      throw error
    }
    memory.writable(data, limbs.length).set(limbs)
    const at = bignumFields(layout)
    const count = limbs.length / at.limbSize
    memory.setI32(addressOf(bignum) + at.alloc, count)
    memory.setI32(addressOf(bignum) + at.mpsize, value < 0n ? -count : count)
    memory.setPointer(addressOf(bignum) + at.limbs, data)
    return bignum
  }

  #bignumValue(address: number): bigint {
    const { memory, layout } = this.#space
    const at = bignumFields(layout)
    const count = memory.i32(address + at.mpsize)
    const limbs = memory.bytes(memory.pointer(address + at.limbs), Math.abs(count) * at.limbSize)
    const value = numberOf(limbs, layout)
    return count < 0 ? -value : value
  }
}

/** Limbs in memory: the least significant first, each in target byte order. By way of digits, which takes linear time. */
function limbsOf(value: bigint, layout: Layout): Uint8Array {
  const { limbSize } = bignumFields(layout)
  const digits = value.toString(16)
  const count = Math.ceil(digits.length / (2 * limbSize))
  const padded = digits.padStart(2 * limbSize * count, '0')
  const bytes = new Uint8Array(limbSize * count)
  const turn = layout.byteOrder === 'little' ? 0 : limbSize - 1
  for (let i = 0; i < bytes.length; i++) {
    const at = padded.length - 2 * i - 2
    bytes[i ^ turn] = Number.parseInt(padded.slice(at, at + 2), 16)
  }
  return bytes
}

function numberOf(limbs: Uint8Array, layout: Layout): bigint {
  const turn = layout.byteOrder === 'little' ? 0 : bignumFields(layout).limbSize - 1
  let digits = '0x0'
  for (let i = limbs.length - 1; i >= 0; i--) digits += limbs[i ^ turn]!.toString(16).padStart(2, '0')
  return BigInt(digits)
}
