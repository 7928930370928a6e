/**
 * Bit-fields of structs as masks of the word that holds them: from the low end on little-endian machines, from the high end
 * on the others.
 *
 * Source: the bit-fields of `struct Lisp_Symbol` and others; their order from the spec.
 * @module
 */
import type { BitField, Layout } from '../../layout/layout.ts'

export interface Bits {
  readonly shift: number
  /** Before shifting. */
  readonly mask: number
}

/** A field of a unit of `unit` bits; a field that the release lacks takes no bits. */
export function bitsOf(field: BitField | undefined, unit: 8 | 16, layout: Layout): Bits {
  if (field === undefined) return { shift: 0, mask: 0 }
  const { shift, width } = field
  return { shift: layout.byteOrder === 'little' ? shift : unit - shift - width, mask: 2 ** width - 1 }
}

export const takeField = (unit: number, { shift, mask }: Bits): number => (unit >>> shift) & mask

export const putField = (unit: number, { shift, mask }: Bits, value: number): number =>
  (unit & ~(mask << shift)) | ((value & mask) << shift)
