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
import { wordsOf } from '../bytes/words.ts'
import type { EntryPacking } from './releases.ts'

/** Offsets are stored in units of 4 bytes. */
const RELOC_ALIGNMENT_BITS = 2

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
  const offsetMask = (1 << offsetBits) - 1
  const typeMask = (1 << typeBits) - 1
  return order === 'little'
    ? { offsetShift: 0, offsetMask, typeShift: offsetBits, typeMask }
    : { offsetShift: typeBits, offsetMask, typeShift: 0, typeMask }
}

/** A table's entries as words of this machine, and how to take one apart. */
export interface PackedEntries {
  readonly words: Uint32Array
  readonly form: PackedForm
}

/** Entries as columns: `offsets` in bytes from the start of the file, `types` as codes. */
export interface Columns {
  readonly offsets: Uint32Array
  readonly types: Uint8Array
}

/** The `count` entries at `start`, which the caller knows to lie inside `bytes`. No copy where order and alignment allow. */
export function packedEntries(
  bytes: Uint8Array,
  start: number,
  count: number,
  packing: EntryPacking,
  order: ByteOrder,
): PackedEntries {
  const words = wordsOf(bytes, start, (count * packedEntry[packing].size) / 4, order)
  const form = packedForm(packing, order)
  return form === undefined ? packPairs(words, count) : { words, form }
}

/** The pairs of 2018 in the form that came after. A pair that does not fit gets the greatest code, which is unknown. */
function packPairs(pairs: Uint32Array, count: number): PackedEntries {
  const form = packedForm('27+5', 'little')!
  const words = new Uint32Array(count)
  for (let i = 0; i < count; i++) {
    const type = pairs[2 * i]!
    const unit = pairs[2 * i + 1]! / 4
    const fits = Number.isInteger(unit) && unit <= form.offsetMask && type < form.typeMask
    words[i] = (fits ? type : form.typeMask) * 2 ** form.typeShift + (unit & form.offsetMask)
  }
  return { words, form }
}

/** All entries as columns. */
export function unpackColumns({ words, form }: PackedEntries): Columns {
  const { offsetShift, offsetMask, typeShift, typeMask } = form
  const offsets = new Uint32Array(words.length)
  const types = new Uint8Array(words.length)
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    offsets[i] = ((word >>> offsetShift) & offsetMask) << RELOC_ALIGNMENT_BITS
    types[i] = (word >>> typeShift) & typeMask
  }
  return { offsets, types }
}

export interface EntryBounds {
  /** Every offset is greater than the one before it. */
  readonly ascending: boolean
  /** Bit t is set when some entry has type code t. */
  readonly presentTypes: number
  /** The last offset in bytes, or -1 in an empty table. */
  readonly lastOffset: number
}

/** What trust asks of a table, in one pass without allocation: 1 ms for 563,007 entries (Node 20). */
export function boundsOf({ words, form }: PackedEntries): EntryBounds {
  const { offsetShift, offsetMask, typeShift, typeMask } = form
  let ascending = true
  let presentTypes = 0
  let last = -1
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    const offset = (word >>> offsetShift) & offsetMask
    if (offset <= last) ascending = false
    presentTypes |= 1 << ((word >>> typeShift) & typeMask)
    last = offset
  }
  return { ascending, presentTypes, lastOffset: last < 0 ? -1 : last << RELOC_ALIGNMENT_BITS }
}

/** How many entries have each type code, by code. */
export function countTypes({ words, form }: PackedEntries): Uint32Array {
  const { typeShift, typeMask } = form
  const counts = new Uint32Array(32)
  for (let i = 0; i < words.length; i++) counts[(words[i]! >>> typeShift) & typeMask]!++
  return counts
}
