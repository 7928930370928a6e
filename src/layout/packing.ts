/**
 * Entries of `dump_relocs` and `object_starts`: an offset in units of 2, 4 or 8 bytes and a type, packed in a word.
 *
 * pdumper.c declares the word as a C bit-field, so the order of offset and type depends on the byte order. The format of the talk
 * has one type bit less, and that of 2018 a pair of words. In memory every table has the same form: the offset in the low 27 bits
 * and the type above. This is the form of little-endian files since 27, whose tables are used in place; others are copied.
 *
 * The unit is the alignment of relocated slots: 4 up to Emacs 31; from 32 on the alignment of a Lisp word or of a pointer,
 * whichever is smaller. The file does not record it; entry-unit.ts determines it. Functions of this module take its binary
 * logarithm, `unitBits`.
 *
 * Source: `struct dump_reloc`, `dump_reloc_get_offset` in src/pdumper.c; bit widths from the spec.
 * @module
 */
import { packedEntry } from '../../generated/field_tables.js'
import type { ByteOrder } from '../bytes/view.ts'
import { hostOrder, swap32, wordsOf } from '../bytes/words.ts'
import { PdmpError } from '../error.ts'
import type { EntryPacking } from './releases.ts'

// Literals instead of the spec's tables, because variable masks make V8 allow for any offset, and each loop over half a million
// entries takes twice as long (Node 20). Tests compare them with the spec.
/** Mask of the offset of an entry, in units. */
export const OFFSET_MASK = 0x7ff_ffff
/** The type of an entry starts at this bit. */
export const TYPE_SHIFT = 27
/** Binary logarithm of the unit, 4 bytes, in generations that have only one. */
const ONE_UNIT_BITS = 2
/** The type given to an entry that does not fit the form. No generation uses this code. */
const UNKNOWN_TYPE = 31

/** Entries as words of the host: `offset / unit | type << 27`. */
export type Entries = Uint32Array

/** The target of an entry, in bytes from the start of the file. */
export const offsetOf = (entry: number, unitBits: number): number => (entry & OFFSET_MASK) << unitBits

/** Entries as columns: `offsets` in bytes from the start of the file, `types` as codes. */
export interface Columns {
  /** Target of each entry. */
  readonly offsets: Uint32Array
  /** Type code of each entry. */
  readonly types: Uint8Array
}

/** Read `count` entries at `start`, which must be inside `bytes`. Without a copy if the file has the form of memory. */
export function readEntries(
  bytes: Uint8Array,
  start: number,
  count: number,
  packing: EntryPacking,
  order: ByteOrder,
): Entries {
  const { size, offsetBits, typeBits } = packedEntry[packing]
  const words = wordsOf(bytes, start, (count * size) / 4, order)
  if (packing === '27+5' && order === 'little') return words
  const entries = new Uint32Array(count)
  if (packing === '8-byte') {
    for (let i = 0; i < count; i++) entries[i] = pack(words[2 * i + 1]! / 4, words[2 * i]!)
    return entries
  }
  const little = order === 'little'
  for (let i = 0; i < count; i++) {
    const word = words[i]!
    const high = word >>> (little ? offsetBits : typeBits)
    const low = word & ((1 << (little ? offsetBits : typeBits)) - 1)
    entries[i] = little ? pack(low, high) : pack(high, low)
  }
  return entries
}

/**
 * Pack entries into the bytes of a table in a file: the inverse of `readEntries`.
 *
 * @throws PdmpError 'not-writable': a type code does not fit the bits of an entry
 */
export function packEntries(entries: Entries, packing: EntryPacking, order: ByteOrder): Uint8Array {
  const little = order === 'little'
  const words = packing === '27+5' && little ? entries.slice() : packedWords(entries, packing, little)
  if (order !== hostOrder) for (let i = 0; i < words.length; i++) words[i] = swap32(words[i]!)
  return new Uint8Array(words.buffer)
}

function packedWords(entries: Entries, packing: EntryPacking, little: boolean): Uint32Array {
  const { size, offsetBits, typeBits } = packedEntry[packing]
  const words = new Uint32Array((entries.length * size) / 4)
  const types = 2 ** typeBits
  for (let i = 0; i < entries.length; i++) {
    const unit = entries[i]! & OFFSET_MASK
    const type = entries[i]! >>> TYPE_SHIFT
    if (type >= types) {
      const site = { path: 'dump_relocs', offset: unit << ONE_UNIT_BITS }
      throw new PdmpError('not-writable', site, `the type code ${type} does not fit into ${typeBits} bits`)
    }
    if (packing === '8-byte') {
      words[2 * i] = type
      words[2 * i + 1] = unit << ONE_UNIT_BITS
    } else words[i] = little ? unit | (type << offsetBits) : (unit << typeBits) | type
  }
  return words
}

/**
 * Make one entry in the form of memory.
 *
 * @throws PdmpError 'not-writable': the offset does not fit an entry
 */
export function entryOf(offset: number, type: number, unitBits: number, path: string): number {
  const unit = offset >>> unitBits
  if (unit << unitBits !== offset || unit > OFFSET_MASK) {
    const detail = `an entry cannot hold this offset: only multiples of ${1 << unitBits} below 2^${TYPE_SHIFT + unitBits}`
    throw new PdmpError('not-writable', { path, offset }, detail)
  }
  return unit | (type << TYPE_SHIFT)
}

function pack(unit: number, type: number): number {
  const fits = Number.isInteger(unit) && unit <= OFFSET_MASK && type <= UNKNOWN_TYPE
  return (unit & OFFSET_MASK) | ((fits ? type : UNKNOWN_TYPE) << TYPE_SHIFT)
}

/** Unpack entries to columns. */
export function unpackColumns(entries: Entries, unitBits: number): Columns {
  const offsets = new Uint32Array(entries.length)
  const types = new Uint8Array(entries.length)
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i]!
    offsets[i] = (entry & OFFSET_MASK) << unitBits
    types[i] = entry >>> TYPE_SHIFT
  }
  return { offsets, types }
}

/**
 * Type code + 1 by offset, in `length` cells of `2 ** cellBits` bytes; 0 for a cell without an entry. Entries that are not
 * aligned to a cell are left out. One pass and no columns, for commands that need nothing else of a table.
 */
export function typesByCell(entries: Entries, unitBits: number, length: number, cellBits: number): Uint8Array {
  const types = new Uint8Array(length)
  if (cellBits < unitBits) {
    const scale = unitBits - cellBits
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[i]!
      types[(entry & OFFSET_MASK) << scale] = (entry >>> TYPE_SHIFT) + 1
    }
    return types
  }
  const shift = cellBits - unitBits
  const rest = (1 << shift) - 1
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i]!
    const unit = entry & OFFSET_MASK
    if ((unit & rest) === 0) types[unit >>> shift] = (entry >>> TYPE_SHIFT) + 1
  }
  return types
}

/** Facts about a whole table: what the trust checks need, and the number of entries of each type. */
export interface Survey {
  /** Every offset is greater than the one before it. */
  readonly ascending: boolean
  /** Every offset is a multiple of 8. */
  readonly doubleWords: boolean
  /** Number of entries by type code. */
  readonly typeCounts: Uint32Array
  /** The last offset in bytes, or -1 in an empty table. */
  readonly lastOffset: number
}

/** A table with its survey. */
export interface SurveyedEntries {
  /** The entries as words of the host. */
  readonly entries: Entries
  /** Binary logarithm of the unit that offsets count in. */
  readonly unitBits: number
  /** Facts about all entries. */
  readonly survey: Survey
}

/** Whether all bits of an entry are zero, or all one. Emacs writes no such entries; they are lost or erased blocks. */
export const isBlankEntry = (entry: number): boolean => entry === 0 || entry === 0xffff_ffff

/**
 * Survey a table in one pass: 1.5 ms for 563,007 entries once compiled, 6 ms before (Node 20).
 * The loop takes two entries per iteration, with separate counters, because the overhead of an iteration exceeds its work.
 */
export function survey(entries: Entries, unitBits: number): Survey {
  const { length } = entries
  const [typeCounts, secondCounts] = [new Uint32Array(32), new Uint32Array(32)]
  const alone = length % 2
  let allBits = alone === 0 ? 0 : entries[0]!
  let last = alone === 0 ? -1 : allBits & OFFSET_MASK
  if (alone === 1) typeCounts[allBits >>> TYPE_SHIFT]!++
  // Steps are computed backwards, so they are negative if entries ascend. Then the AND of all of them is negative too.
  let steps = -1
  for (let i = alone; i < length; i += 2) {
    const first = entries[i]!
    const second = entries[i + 1]!
    const firstUnit = first & OFFSET_MASK
    const secondUnit = second & OFFSET_MASK
    steps &= (last - firstUnit) & (firstUnit - secondUnit)
    allBits |= first | second
    typeCounts[first >>> TYPE_SHIFT]!++
    secondCounts[second >>> TYPE_SHIFT]!++
    last = secondUnit
  }
  secondCounts.forEach((count, type) => {
    typeCounts[type]! += count
  })
  const lastOffset = last < 0 ? -1 : last << unitBits
  const inDoubleWord = (8 >> unitBits) - 1
  return { ascending: steps < 0, doubleWords: (allBits & inDoubleWord) === 0, typeCounts, lastOffset }
}
