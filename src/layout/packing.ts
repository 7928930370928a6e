/**
 * One entry of `dump_relocs` or `object_starts`: an offset in units of 4 bytes and a type, packed in a word.
 *
 * pdumper.c declares it as a C bit-field, so offset and type trade ends with the byte order; in 2018 it was a
 * pair of 32-bit words. Bit widths come from the spec.
 *
 * Source: `struct dump_reloc`, `dump_reloc_get_offset` in src/pdumper.c.
 * @module
 */
import { packedEntry } from '../../generated/field_tables.js'
import type { ByteOrder } from '../bytes/view.ts'
import type { EntryPacking } from './releases.ts'

/** Offsets are stored in units of this many bytes: DUMP_RELOCATION_ALIGNMENT. */
export const RELOC_ALIGNMENT = 4

/** How to take a packed word apart: `offset = ((word >>> offsetShift) & offsetMask) * 4`, and so the type. */
export interface PackedForm {
  readonly offsetShift: number
  readonly offsetMask: number
  readonly typeShift: number
  readonly typeMask: number
}

/** Undefined for the pair of words of 2018, which is not packed. */
export function packedForm(packing: EntryPacking, order: ByteOrder): PackedForm | undefined {
  const { offsetBits, typeBits } = packedEntry[packing]
  if (offsetBits + typeBits !== 32) return undefined
  const offsetMask = 2 ** offsetBits - 1
  const typeMask = 2 ** typeBits - 1
  return order === 'little'
    ? { offsetShift: 0, offsetMask, typeShift: offsetBits, typeMask }
    : { offsetShift: typeBits, offsetMask, typeShift: 0, typeMask }
}

/** Unpack `count` entries at `start` to columns; the caller has checked that they lie inside `bytes`. */
export function unpackEntries(
  bytes: Uint8Array,
  start: number,
  count: number,
  packing: EntryPacking,
  order: ByteOrder,
): { offsets: Uint32Array; types: Uint8Array } {
  const offsets = new Uint32Array(count)
  const types = new Uint8Array(count)
  const view = new DataView(bytes.buffer, bytes.byteOffset + start, count * packedEntry[packing].size)
  const littleEndian = order === 'little'
  const form = packedForm(packing, order)
  if (form === undefined) {
    for (let i = 0; i < count; i++) {
      const type = view.getUint32(8 * i, littleEndian)
      types[i] = type > 255 ? 255 : type
      offsets[i] = view.getUint32(8 * i + 4, littleEndian)
    }
    return { offsets, types }
  }
  const { offsetShift, offsetMask, typeShift, typeMask } = form
  for (let i = 0; i < count; i++) {
    const word = view.getUint32(4 * i, littleEndian)
    offsets[i] = RELOC_ALIGNMENT * ((word >>> offsetShift) & offsetMask)
    types[i] = (word >>> typeShift) & typeMask
  }
  return { offsets, types }
}
