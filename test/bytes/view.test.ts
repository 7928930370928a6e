import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ByteView } from '../../src/bytes/view.ts'
import { PdmpError } from '../../src/error.ts'
import { holds } from '../effort.ts'

const order = fc.constantFrom('little' as const, 'big' as const)

/** The unsigned number that `size` bytes at `at` spell. */
function spell(bytes: Uint8Array, at: number, size: number, byteOrder: 'little' | 'big'): bigint {
  const digits = [...bytes.subarray(at, at + size)]
  if (byteOrder === 'little') digits.reverse()
  return digits.reduce((value, byte) => value * 256n + BigInt(byte), 0n)
}

it('reads the values that the bytes encode, in both orders, from any part of a buffer', () => {
  holds(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), fc.nat(7), order, (bytes, at, o) => {
      const view = new ByteView(bytes.subarray(1), o)
      const unsigned = (size: number) => spell(bytes, at + 1, size, o)
      expect(view.length).toBe(15)
      expect(view.uint16(at, 'x')).toBe(Number(unsigned(2)))
      expect(view.uint32(at, 'x')).toBe(Number(unsigned(4)))
      expect(view.int32(at, 'x')).toBe(Number(BigInt.asIntN(32, unsigned(4))))
      expect(view.word(at, 4, 'x')).toBe(unsigned(4))
      expect(view.word(at, 8, 'x')).toBe(unsigned(8))
      expect(view.signedWord(at, 4, 'x')).toBe(Number(BigInt.asIntN(32, unsigned(4))))
      expect(view.signedWord(at, 8, 'x')).toBe(Number(BigInt.asIntN(64, unsigned(8))))
    }),
  )
})

describe('refuses to read outside the bytes, and reports the offset', () => {
  const view = new ByteView(new Uint8Array(10), 'big')
  const reads: readonly (readonly [string, number, () => unknown])[] = [
    ['int32', 4, () => view.int32(7, 'header.x')],
    ['uint32', 4, () => view.uint32(7, 'header.x')],
    ['uint16', 2, () => view.uint16(9, 'header.x')],
    ['word', 8, () => view.word(3, 8, 'header.x')],
    ['signedWord', 8, () => view.signedWord(3, 8, 'header.x')],
    ['negative offsets', 4, () => view.int32(-4, 'header.x')],
  ]
  it.each(reads)('%s', (_, length, read) => {
    expect(read).toThrow(PdmpError)
    try {
      read()
    } catch (error) {
      expect(error).toMatchObject({ code: 'out-of-bounds', site: { path: 'header.x', length } })
    }
  })

  it('reads the very last bytes', () => {
    expect(view.int32(6, 'x')).toBe(0)
    expect(view.word(2, 8, 'x')).toBe(0n)
  })
})
