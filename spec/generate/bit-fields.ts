/**
 * The places of the bit-fields of a word, found by experiment.
 *
 * In: a parser of a word in either byte order. Out: for each bit-field the number of bits below it and its width. The bits of
 * the word are set one at a time, and the fields that are then not zero contain the bit.
 *
 * @module
 */

import type { DebugObject } from './debug-parsers.ts'
import { attributesOf, classOf, isBits, lowerCamel, type TypeIndex } from './ksy.ts'

export interface BitField {
  /** Number of bits of the word below the field. */
  readonly shift: number
  /** Number of bits in the field. */
  readonly width: number
}

/**
 * @param size bytes in the word
 * @param read returns the values of the fields of a word, by name
 * @param isLittle byte order of the word; bits are counted from its lowest one in both
 * @throws Error when a field is not a single run of bits, lowest first
 */
export function bitFields(
  size: number,
  read: (bytes: Uint8Array) => Readonly<Record<string, number>>,
  isLittle = true,
): Record<string, BitField> {
  const fields: Record<string, BitField> = {}
  for (let bit = 0; bit < size * 8; bit++) {
    const bytes = new Uint8Array(size)
    bytes[isLittle ? bit >> 3 : size - 1 - (bit >> 3)] = 1 << (bit & 7)
    for (const [name, value] of Object.entries(read(bytes))) {
      if (value === 0) continue
      const { shift, width } = fields[name] ?? { shift: bit, width: 0 }
      if (shift + width !== bit || value % 2 ** width !== 0) throw new Error(`bit ${bit} is out of line in ${name}`)
      fields[name] = { shift, width: width + 1 }
    }
  }
  return fields
}

/**
 * Values of the bit-fields of an object. Variants of one field (`redirect_3`, `redirect_2`) have its name. Reserved bits
 * are left out.
 */
export function bitsOf(object: DebugObject, types: TypeIndex): Record<string, number> {
  const values: Record<string, number> = {}
  for (const { id, type } of attributesOf(classOf(object, types))) {
    const value = object[lowerCamel(id)]
    if (isBits(type) && value !== undefined && !id.startsWith('reserved'))
      values[id.replace(/_\d$/, '')] = Number(value)
  }
  return values
}

/** Values of the instances of objects that are made from bits. `bit_0` and so on have other names elsewhere. */
export function computedBitsOf(objects: readonly DebugObject[], types: TypeIndex): Record<string, number> {
  const values: Record<string, number> = {}
  for (const object of objects) {
    for (const id of Object.keys(classOf(object, types).instances ?? {})) {
      const value = object[lowerCamel(id)]
      if (value !== undefined && !/^bit_\d$/.test(id)) values[id] = Number(value)
    }
  }
  return values
}
