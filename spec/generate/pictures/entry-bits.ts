/**
 * Where the bit-fields of table entries are in their word, in both byte orders, as the parsers find them.
 *
 * @module
 */

import { type BitField, bitFields } from '../bit-fields.ts'
import { type DebugObject, type DebugParsers, read } from '../debug-parsers.ts'

/** Bytes of the word that the bit-fields share. */
const WORD = 4
/** Type bits since 2019; see `num_type_bits` of packed_reloc.ksy. */
const TYPE_BITS = 5
/** Longer than the rest of any entry. */
const BLANK = 64

/** Names are those of the specification: `raw_offset`, `raw_type`. */
export type EntryBits = Readonly<Record<string, BitField>>

/** Of `dump_relocs` and `object_starts`. */
export function packedBits(parsers: DebugParsers, isLittle: boolean): EntryBits {
  const entry = (bytes: Uint8Array) => {
    const word = read(parsers, ['packed_reloc'], bytes, [isLittle, TYPE_BITS, 4])
    const { rawOffset, rawType } = word[isLittle ? 'bitsLe' : 'bitsBe'] as DebugObject
    return { raw_offset: Number(rawOffset), raw_type: Number(rawType) }
  }
  return bitFields(WORD, entry, isLittle)
}

/** Of the first word of `emacs_relocs`. */
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
