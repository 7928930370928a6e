/**
 * Lisp_Misc of 2018: markers, overlays, save values and finalizers, before they became vectorlike.
 *
 * No dump of the time has survived. The little-endian bytes are those of GCC for the declarations of Emacs's src/lisp.h of 2018;
 * the big-endian ones have the same fields, with bit-fields from the high end of their word.
 *
 * @module
 */
import { describe, expect, it } from 'vitest'
import type { AbiName } from '../../generated/field_tables.js'
import { PdmpHeap } from '../../generated/PdmpHeap.js'
import { abis, rootOf } from './layouts.ts'
import { streamOf } from './real-dumps.ts'

interface Sample {
  readonly abi: AbiName
  readonly isLittle: boolean
  readonly hex: string
}

const read = ({ abi, isLittle, hex }: Sample) =>
  new PdmpHeap.LispMisc(streamOf(Buffer.from(hex, 'hex')), null, rootOf(isLittle, abis[abi], 27))

/** A sample for each ABI and byte order. @param first the bit-fields of little-endian and big-endian machines */
function samples(first: readonly [little: string, big: string], rest: readonly number[]): readonly Sample[] {
  return (['lp64', 'ilp32-align8'] as const).flatMap((abi) =>
    [true, false].map((isLittle, i) => {
      const size = abis[abi].lenPointer
      const bytes = Buffer.alloc(size * (rest.length + 1))
      Buffer.from(first[i] ?? '', 'hex').copy(bytes)
      for (const [k, number] of rest.entries()) {
        const at = size * (k + 1)
        const word = BigInt.asUintN(8 * size, BigInt(number))
        for (let j = 0; j < size; j++)
          bytes[isLittle ? at + j : at + size - 1 - j] = Number((word >> BigInt(8 * j)) & 255n)
      }
      return { abi, isLittle, hex: bytes.toString('hex') }
    }),
  )
}

it('the samples are what GCC makes on 32-bit and 64-bit x86', () => {
  const [lp64, , ilp32] = samples(['ac5e0040', '5eac0002'], [0x1000, 0x2000, 7, 9])
  expect(lp64?.hex).toBe('ac5e0040000000000010000000000000002000000000000007000000000000000900000000000000')
  expect(ilp32?.hex).toBe('ac5e004000100000002000000700000009000000')
})

describe('Lisp_Misc', () => {
  it.each(samples(['ac5e0040', '5eac0002'], [0x1000, 0x2000, 7, 9]))('is a marker: $abi $isLittle', (sample) => {
    const { miscType, needAdjustment, insertionType, gcmarkbit, ...marker } = read(sample)
    expect([miscType.value, needAdjustment, insertionType, gcmarkbit]).toEqual([0x5eac, true, false, false])
    const { ofsBuffer, ofsNext, charpos, bytepos, plist, saveType } = read(sample)
    expect([ofsBuffer, ofsNext, charpos, bytepos].map((word) => word?.value)).toEqual([0x1000, 0x2000, 7, 9])
    expect([plist, saveType, marker.data]).toEqual([undefined, undefined, undefined])
  })

  it.each(samples(['ac5e0080', '5eac0001'], [0, 0, 1, 1]))('tells how a marker moves: $abi $isLittle', (sample) => {
    const { needAdjustment, insertionType } = read(sample)
    expect([needAdjustment, insertionType]).toEqual([false, true])
  })

  it.each(samples(['ad5e0000', '5ead0000'], [0x10, 0x20, 0x30, 0x40]))('is an overlay: $abi $isLittle', (sample) => {
    const { ofsNext, startMarker, endMarker, plist, needAdjustment } = read(sample)
    expect([ofsNext, startMarker, endMarker, plist].map((word) => word?.value)).toEqual([0x10, 0x20, 0x30, 0x40])
    expect(needAdjustment).toBeUndefined()
  })

  // An integer, and a Lisp word: 1 and 4 times 8 in 13 bits.
  it.each(samples(['ae5e0801', '5eae0021'], [-5, 0x50, 0, 0]))('is a save value: $abi $isLittle', (sample) => {
    const { saveType, data } = read(sample)
    expect(saveType).toBe(1 + 4 * 8)
    expect(data?.map(({ value }) => value)).toEqual([-5, 0x50, 0, 0])
  })

  it.each(samples(['af5e0000', '5eaf0000'], [0x60, 0x70, 0x80]))('is a finalizer: $abi $isLittle', (sample) => {
    const { ofsPrev, ofsNext, func } = read(sample)
    expect([ofsPrev, ofsNext, func].map((word) => word?.value)).toEqual([0x60, 0x70, 0x80])
  })
})
