/**
 * The places of the bit-fields of table entries in their word, in both byte orders, as found by the parsers.
 *
 * @module
 */

import { type BitField, bitFields } from '../bit-fields.ts'
import { type DebugObject, type DebugParsers, read } from '../debug-parsers.ts'

/** Size of the word that the bit-fields share, in bytes. */
const WORD = 4
/** Number of type bits since 2019. See `num_type_bits` of packed_reloc.ksy. */
const TYPE_BITS = 5
/** Larger than the rest of any entry, in bytes. */
const BLANK = 64

/** Bit-fields by their names in the specification: `raw_offset`, `raw_type`. */
export type EntryBits = Readonly<Record<string, BitField>>

/** Bit-fields of `dump_relocs` and `object_starts`. */
export function packedBits(parsers: DebugParsers, isLittle: boolean): EntryBits {
  const entry = (bytes: Uint8Array) => {
    const word = read(parsers, ['packed_reloc'], bytes, [isLittle, TYPE_BITS, 4])
    const { rawOffset, rawType } = word[isLittle ? 'bitsLe' : 'bitsBe'] as DebugObject
    return { raw_offset: Number(rawOffset), raw_type: Number(rawType) }
  }
  return bitFields(WORD, entry, isLittle)
}

/** Bit-fields of the first word of `emacs_relocs`. */
export function emacsBits(parsers: DebugParsers, isLittle: boolean): EntryBits {
  const entry = (bytes: Uint8Array) => {
    const padded = new Uint8Array(BLANK)
    padded.set(bytes)
    const { typeAndLength } = read(parsers, ['emacs_reloc'], padded, [isLittle, true])
    const word = (typeAndLength as DebugObject)[isLittle ? 'little' : 'big']
    const { rawType, rawLength } = word as DebugObject
    return { raw_type: Number(rawType), raw_length: Number(rawLength) }
  }
  return bitFields(WORD, entry, isLittle)
}

/** The value of a field in a word of 32 bits. */
export const fieldOf = (word: number, { shift, width }: BitField): number => Math.floor(word / 2 ** shift) % 2 ** width
