import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ByteView } from '../../src/bytes/view.ts'
import { readVectorlikeHeader } from '../../src/layout/vectorlike.ts'
import { holds } from '../effort.ts'

const read = (word: bigint, size: 4 | 8, order: 'little' | 'big') => {
  const bytes = new Uint8Array(16)
  const view = new DataView(bytes.buffer)
  if (size === 8) view.setBigUint64(3, word, order === 'little')
  else view.setUint32(3, Number(word), order === 'little')
  return readVectorlikeHeader(new ByteView(bytes, order), 3, size, 'x')
}

const order = fc.constantFrom('little' as const, 'big' as const)
const wordSize = fc.constantFrom(4 as const, 8 as const)

it('takes the parts of a pseudovector apart', () => {
  holds(
    fc.property(fc.nat(4095), fc.nat(4095), fc.nat(63), wordSize, order, (lispSize, restSize, pvec, size, o) => {
      const flag = 1n << BigInt(8 * size - 2)
      const word = flag + (BigInt(pvec) << 24n) + (BigInt(restSize) << 12n) + BigInt(lispSize)
      expect(read(word, size, o)).toEqual({ pvec, restSize, lispSize })
    }),
  )
})

it('reads the length of an ordinary vector', () => {
  holds(
    fc.property(fc.bigInt({ min: 0n, max: (1n << 52n) - 1n }), wordSize, order, (wide, size, o) => {
      const length = size === 8 ? wide : BigInt.asUintN(30, wide)
      expect(read(length, size, o)).toEqual({ pvec: 0, restSize: 0, lispSize: Number(length) })
    }),
  )
})

describe('headers of real dumps', () => {
  it.each([
    ['SUBR of 30.1 amd64', 0x400000001200a000n, 8, { pvec: 18, lispSize: 0, restSize: 10 }],
    ['NATIVE_COMP_UNIT of 30.1 amd64', 0x400000001a003007n, 8, { pvec: 26, lispSize: 7, restSize: 3 }],
    ['BUFFER of 30.1 amd64', 0x400000000d02f04cn, 8, { pvec: 13, lispSize: 76, restSize: 47 }],
    ['BUFFER of 30.1 i386', 0x4d04304cn, 4, { pvec: 13, lispSize: 76, restSize: 67 }],
    ['BIGNUM of 30.1 i386', 0x42003000n, 4, { pvec: 2, lispSize: 0, restSize: 3 }],
    ['NORMAL_VECTOR', 0xan, 8, { pvec: 0, lispSize: 10, restSize: 0 }],
  ] as const)('%s', (_, word, size, expected) => {
    expect(read(word, size, 'little')).toEqual(expected)
    expect(read(word, size, 'big')).toEqual(expected)
  })
})
