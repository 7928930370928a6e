/**
 * Bit-fields of structs as masks of the word that contains them: from the low end on little-endian machines, from the high end
 * on big-endian ones.
 *
 * Source: the bit-fields of `struct Lisp_Symbol` and others; their order from the spec.
 * @module
 */
import type { BitField, Layout } from '../../layout/layout.ts'

export interface Bits {
  readonly shift: number
  /** The mask before shifting. */
  readonly mask: number
}

/** The mask of a field in a unit of `unit` bits. A field that the release does not have gets no bits. */
export function bitsOf(field: BitField | undefined, unit: 8 | 16, layout: Layout): Bits {
  if (field === undefined) return { shift: 0, mask: 0 }
  const { shift, width } = field
  return { shift: layout.byteOrder === 'little' ? shift : unit - shift - width, mask: 2 ** width - 1 }
}

export const takeField = (unit: number, { shift, mask }: Bits): number => (unit >>> shift) & mask

export const putField = (unit: number, { shift, mask }: Bits, value: number): number =>
  (unit & ~(mask << shift)) | ((value & mask) << shift)
