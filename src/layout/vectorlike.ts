/**
 * The size word at the start of every vectorlike object: an ordinary length, or the type and sizes of a pseudovector.
 *
 * Source: `union vectorlike_header`, PSEUDOVECTOR_FLAG and friends in src/lisp.h; bit positions from the spec.
 * @module
 */
import { type BitField, vectorlikeSize } from '../../generated/field_tables.js'
import type { ByteView } from '../bytes/view.ts'
import { roundUp } from '../units.ts'
import type { Layout, Struct } from './layout.ts'

export interface VectorlikeHeader {
  /** Type code of `enum pvec_type`; 0 for an ordinary vector. */
  readonly pvec: number
  /** Number of Lisp slots that follow the header. */
  readonly lispSize: number
  /** Number of words after the Lisp slots, each as wide as a Lisp word. */
  readonly restSize: number
}

const required = (field: BitField | undefined): BitField => {
  if (field === undefined) throw new Error('the spec has no such part of a vectorlike header')
  return field
}
const { lisp_size: size, rest, pvec, is_pseudovector: flag } = vectorlikeSize[4]
const [sizeBits, restBits, pvecBits, flagBit] = [size, rest, pvec, flag].map(required) as [
  BitField,
  BitField,
  BitField,
  BitField,
]

/** Parts of the size word: `flag` is in its highest four bytes, all others in the lowest. */
export const vectorlikeFields = { size: sizeBits, rest: restBits, pvec: pvecBits, flag: flagBit } as const

const take = (word: number, { shift, width }: BitField) => (word >>> shift) & ((1 << width) - 1)

/** Read the size word, a ptrdiff_t of `wordSize` bytes, at `offset`. Its flags are the top bits. */
export function readVectorlikeHeader(view: ByteView, offset: number, wordSize: 4 | 8, path: string): VectorlikeHeader {
  const swapped = wordSize === 8 && !view.littleEndian
  const low = view.uint32(offset + (swapped ? 4 : 0), path)
  const high = wordSize === 8 ? view.uint32(offset + (swapped ? 0 : 4), path) : low
  if (take(high, flagBit) !== 0) {
    return { pvec: take(low, pvecBits), restSize: take(low, restBits), lispSize: take(low, sizeBits) }
  }
  // An ordinary vector has both flags clear. The rest of the word is its length.
  return { pvec: 0, restSize: 0, lispSize: wordSize === 8 ? high * 2 ** 32 + low : low }
}

/** The four bytes of a pseudovector's size word that contain type and sizes, and the four that contain the flag. */
export function pseudovectorWord({ pvec, lispSize, restSize }: VectorlikeHeader): { low: number; high: number } {
  const low = (lispSize << sizeBits.shift) | (restSize << restBits.shift) | (pvec << pvecBits.shift)
  return { low, high: 1 << flagBit.shift }
}

/** Make the unsigned size word: the inverse of `readVectorlikeHeader`. */
export function vectorlikeWord({ pvec: type, lispSize, restSize }: VectorlikeHeader, wordSize: 4 | 8): bigint {
  if (type === 0) return BigInt(lispSize)
  const low = (lispSize << sizeBits.shift) | (restSize << restBits.shift) | (type << pvecBits.shift)
  const flag = 1n << BigInt(flagBit.shift + 8 * wordSize - 32)
  return BigInt(low >>> 0) | flag
}

/** Bytes that a pseudovector with this C struct takes in a dump: `vectorlike_nbytes` of what its header says. */
export function pseudovectorSize(layout: Layout, struct: Pick<Struct, 'size'>): number {
  const { structs, lispWordSize, pseudovectorAlign } = layout
  const first = structs.vector.fields['contents.0'].offset
  return roundUp(first + roundUp(struct.size - first, lispWordSize), pseudovectorAlign)
}
