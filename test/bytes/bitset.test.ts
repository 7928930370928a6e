import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BitSet } from '../../src/bytes/bitset.ts'
import { holds } from '../effort.ts'

const order = fc.constantFrom('little' as const, 'big' as const)
const wordSize = fc.constantFrom(4 as const, 8 as const)

/** Bit i of the set is bit i % W of word i / W, counted from the low end, as `struct dump_bitset` has it. */
function bitOfWords(words: Uint8Array, i: number, byteOrder: 'little' | 'big', size: 4 | 8): boolean {
  const view = new DataView(words.buffer, words.byteOffset)
  const at = Math.floor(i / (8 * size)) * size
  const word =
    size === 8 ? view.getBigUint64(at, byteOrder === 'little') : BigInt(view.getUint32(at, byteOrder === 'little'))
  return ((word >> BigInt(i % (8 * size))) & 1n) === 1n
}

describe('laws', () => {
  it('is a set of the integers that were added', () => {
    holds(
      fc.property(fc.nat(300), fc.array(fc.nat(400)), (size, added) => {
        const set = new BitSet(size)
        for (const i of added) set.add(i)
        const expected = new Set(added.filter((i) => i < size))
        for (let i = 0; i < 420; i++) expect(set.has(i)).toBe(expected.has(i))
        expect(set.count).toBe(expected.size)
      }),
    )
  })

  it('reads each bit of the machine words where C has it', () => {
    holds(
      fc.property(
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        fc.nat(256),
        order,
        wordSize,
        (words, size, o, w) => {
          const set = BitSet.fromWords(words, size, o, w)
          for (let i = 0; i < 256; i++) expect(set.has(i)).toBe(i < size && bitOfWords(words, i, o, w))
        },
      ),
    )
  })

  it('writes each bit to the machine words where C has it', () => {
    holds(
      fc.property(fc.nat(200), fc.array(fc.nat(200)), order, wordSize, (size, added, o, w) => {
        const set = new BitSet(size)
        for (const i of added) set.add(i)
        const words = set.toWords(o, w)
        expect(words.length).toBe(Math.ceil(size / (8 * w)) * w)
        for (let i = 0; i < size; i++) expect(bitOfWords(words, i, o, w)).toBe(set.has(i))
      }),
    )
  })

  it('survives a round trip through words, in both orders', () => {
    holds(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.infiniteStream(fc.nat(255)),
        order,
        wordSize,
        (n, stream, o, w) => {
          const words = Uint8Array.from({ length: n * w }, () => stream.next().value)
          expect(BitSet.fromWords(words, words.length * 8, o, w).toWords(o, w)).toEqual(words)
        },
      ),
    )
  })
})

describe('examples', () => {
  it('starts empty, or filled', () => {
    expect(new BitSet(9).count).toBe(0)
    expect(BitSet.filled(9).count).toBe(9)
    expect(BitSet.filled(9).has(9)).toBe(false)
  })

  it('clears', () => {
    const set = BitSet.filled(70)
    set.clear()
    expect(set.count).toBe(0)
  })

  it('takes bits past the end of the words as clear', () => {
    const set = BitSet.fromWords(Uint8Array.of(0xff, 0xff, 0xff, 0xff), 64, 'little', 4)
    expect([set.has(31), set.has(32)]).toEqual([true, false])
  })

  it('has bit 0 in the last byte of a big-endian word', () => {
    const set = new BitSet(64)
    set.add(0)
    set.add(9)
    expect([...set.toWords('big', 8)]).toEqual([0, 0, 0, 0, 0, 0, 2, 1])
    expect([...set.toWords('little', 8)]).toEqual([1, 2, 0, 0, 0, 0, 0, 0])
  })
})
