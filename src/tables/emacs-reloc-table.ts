/**
 * `emacs_relocs` as columns: the data that the loader writes into the memory of the executable.
 *
 * An entry is 16 bytes: 3 bits of type and 29 of length in one bit-field word, an offset from the Emacs basis, and a
 * union of a dump offset, a second Emacs offset, or an immediate of up to 8 bytes in target memory order.
 *
 * Source: `struct emacs_reloc`, `dump_do_emacs_relocation` in src/pdumper.c.
 * @module
 */
import { emacsReloc } from '../../generated/field_tables.js'
import { hostOrder, wordsOf } from '../bytes/words.ts'
import { type Fault, PdmpError } from '../error.ts'
import type { Locator, Shape } from '../layout/header-rules.ts'
import type { Layout } from '../layout/layout.ts'
import { hex } from '../units.ts'
import { disorder } from './packed-table.ts'

/** Codes of `enum emacs_reloc_type`. Their names are in `layout.facts.emacsRelocs`. */
export const EmacsRelocType = {
  copyFromDump: 0,
  immediate: 1,
  dumpPtrRaw: 2,
  emacsPtrRaw: 3,
  dumpLv: 4,
  emacsLv: 5,
} as const

/** The Emacs relocations of a dump as columns, by ascending Emacs offset: `struct emacs_reloc`. */
export interface EmacsRelocTable {
  /** Place of the table in the file. */
  readonly locator: Locator
  /** Number of entries. */
  readonly length: number
  /** Code of `EmacsRelocType` of each entry. */
  readonly types: Uint8Array
  /** Number of bytes for COPY_FROM_DUMP and IMMEDIATE, a Lisp tag for the LV types, 0 for raw pointers. Signed. */
  readonly lengths: Int32Array
  /** The address that the entry writes to, in bytes from the Emacs basis. */
  readonly emacsOffsets: Int32Array
  /** The dump offset or second Emacs offset; for an immediate, its first four bytes. */
  readonly targets: Int32Array
  /** The eight bytes of each union, in memory order. */
  readonly unions: Uint8Array
}

/** Unpack a table that is known to be inside `bytes`. */
export function unpackEmacsRelocs(
  bytes: Uint8Array,
  locator: Locator,
  { byteOrder }: Pick<Shape, 'byteOrder'>,
): EmacsRelocTable {
  const { size, typeBits, lengthBits, fields } = emacsReloc
  const { count, offset } = locator
  const little = byteOrder === 'little'
  const [stride, placeAt, operandAt] = [size / 4, fields.ofs_emacs.offset / 4, fields.operand.offset / 4]
  const words = wordsOf(bytes, offset, count * stride, byteOrder)
  const stored = wordsOf(bytes, offset, count * stride, hostOrder)
  const table = {
    locator,
    length: count,
    types: new Uint8Array(count),
    lengths: new Int32Array(count),
    emacsOffsets: new Int32Array(count),
    targets: new Int32Array(count),
  }
  const unions = new Uint32Array(2 * count)
  for (let i = 0; i < count; i++) {
    const at = i * stride
    const operand = at + operandAt
    const word = words[at]!
    table.types[i] = little ? word & ((1 << typeBits) - 1) : word >>> lengthBits
    table.lengths[i] = little ? word >> typeBits : (word << typeBits) >> typeBits
    table.emacsOffsets[i] = words[at + placeAt]!
    table.targets[i] = words[operand]!
    unions[2 * i] = stored[operand]!
    unions[2 * i + 1] = stored[operand + 1]!
  }
  return { ...table, unions: new Uint8Array(unions.buffer) }
}

/** Columns of a table to write. Each union holds the data that the type of its entry requires. */
export type EmacsRelocColumns = Pick<EmacsRelocTable, 'length' | 'types' | 'lengths' | 'emacsOffsets' | 'unions'>

/**
 * Pack a table: the inverse of `unpackEmacsRelocs`.
 *
 * @throws PdmpError 'not-writable': a length does not fit the bits of an entry
 */
export function packEmacsRelocs(columns: EmacsRelocColumns, { byteOrder }: Layout): Uint8Array {
  const { size, typeBits, lengthBits, fields } = emacsReloc
  const bytes = new Uint8Array(columns.length * size)
  const view = new DataView(bytes.buffer)
  const little = byteOrder === 'little'
  for (let i = 0; i < columns.length; i++) {
    const at = i * size
    const length = columns.lengths[i]!
    if (length >= 2 ** (lengthBits - 1) || length < -(2 ** (lengthBits - 1))) {
      throw new PdmpError(
        'not-writable',
        { path: `emacs_relocs[${i}]`, offset: at },
        `an Emacs relocation cannot have length ${length}`,
      )
    }
    const type = columns.types[i]!
    const mask = 2 ** lengthBits - 1
    view.setUint32(at, (little ? (length << typeBits) | type : (length & mask) | (type << lengthBits)) >>> 0, little)
    view.setInt32(at + fields.ofs_emacs.offset, columns.emacsOffsets[i]!, little)
    const width = fields.operand.size
    for (let k = 0; k < width; k++) bytes[at + fields.operand.offset + k] = columns.unions[i * width + k]!
  }
  return bytes
}

/** Number of bytes that entry `i` writes into the executable; 0 for a length that no writer emits. */
export function writtenSize(table: EmacsRelocTable, i: number, layout: Layout): number {
  switch (table.types[i]) {
    case EmacsRelocType.copyFromDump:
    case EmacsRelocType.immediate:
      return Math.max(0, table.lengths[i]!)
    case EmacsRelocType.dumpPtrRaw:
    case EmacsRelocType.emacsPtrRaw:
      return layout.wordSize
    default:
      return layout.lispWordSize
  }
}

/** Whether the bits of entry `i` are all zero or all one. Emacs does not write such entries. */
export function isBlankEmacsReloc({ types, lengths, emacsOffsets, unions }: EmacsRelocTable, i: number): boolean {
  const fill = emacsOffsets[i]
  if (fill !== 0 && fill !== -1) return false
  if (lengths[i] !== fill || types[i] !== (fill & 7)) return false
  return unions.subarray(8 * i, 8 * i + 8).every((byte) => byte === (fill & 0xff))
}

/** Iterate over the entries that the loader could not apply safely, in table order. */
export function* emacsRelocFaults(
  table: EmacsRelocTable,
  { facts }: Pick<Shape, 'facts'>,
  fileSize: number,
): Generator<Fault> {
  let copied = 0
  for (let i = 0; i < table.length; i++) {
    const emacsOffset = table.emacsOffsets[i]!
    if (table.types[i] === EmacsRelocType.copyFromDump) copied += Math.max(0, table.lengths[i]!)
    if (i > 0 && emacsOffset <= table.emacsOffsets[i - 1]!) {
      yield emacsRelocFault(table, i, 'table-unsorted', disorder(emacsOffset, table.emacsOffsets[i - 1]!))
    }
    if (copied > fileSize)
      yield emacsRelocFault(table, i, 'copy-too-large', `the entries up to this one copy ${copied} bytes`)
    const detail = lengthFault(table, i, fileSize)
    if (table.types[i]! >= facts.emacsRelocs.length) {
      yield emacsRelocFault(table, i, 'type-unknown', `type code ${table.types[i]}`)
    } else if (detail !== undefined) yield emacsRelocFault(table, i, 'out-of-bounds', detail)
  }
}

/** A message if the length of entry `i` would make the loader read or write out of bounds. */
function lengthFault(table: EmacsRelocTable, i: number, fileSize: number): string | undefined {
  const length = table.lengths[i]!
  const target = table.targets[i]!
  switch (table.types[i]) {
    case EmacsRelocType.copyFromDump:
      if (length > 0 && target >= 0 && target + length <= fileSize) return undefined
      return `copies ${length} bytes from ${hex(target)}, past the end of the file at ${hex(fileSize)}`
    case EmacsRelocType.immediate:
      return length >= 1 && length <= 8 ? undefined : `an immediate of ${length} bytes`
    case EmacsRelocType.dumpLv:
    case EmacsRelocType.emacsLv:
      return length >= 0 && length <= 7 ? undefined : `Lisp tag ${length}`
    default:
      return undefined
  }
}

/** Make a fault at entry `i`. */
export function emacsRelocFault(table: EmacsRelocTable, i: number, code: Fault['code'], detail: string): Fault {
  const { path, offset, entrySize } = table.locator
  return { code, site: { path: `${path}[${i}]`, offset: offset + i * entrySize, length: entrySize }, detail }
}
