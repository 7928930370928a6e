/**
 * Questions about the bytes and tables of a dump whose layout is not trusted yet. Every read is safe in any file.
 *
 * Units: bytes from the start of the file.
 * @module
 */
import { firstIndex } from '../bytes/search.ts'
import { ByteView } from '../bytes/view.ts'
import { type RootColumns, typeAt } from './entry-unit.ts'
import type { Header } from './header-rules.ts'
import type { BitField, Layout } from './layout.ts'
import { offsetOf, type SurveyedEntries, TYPE_SHIFT } from './packing.ts'

/** The sound tables of a dump. */
export interface HeapTables {
  readonly objectStarts: SurveyedEntries
  /** By phase; the early one is looked at. */
  readonly dumpRelocs: readonly SurveyedEntries[]
  readonly emacsRelocs: RootColumns
}

/** Slots of an object that are looked at, at most. */
const MOST_SLOTS = 64

/** Questions about the bytes and tables of one dump. */
export class HeapView {
  readonly header: Header
  readonly layout: Layout
  readonly tables: HeapTables
  readonly bytes: Uint8Array
  readonly view: ByteView

  constructor(bytes: Uint8Array, header: Header, layout: Layout, tables: HeapTables) {
    this.header = header
    this.layout = layout
    this.tables = tables
    this.bytes = bytes
    this.view = new ByteView(bytes, layout.byteOrder)
  }

  /** Where the tables begin, and nothing that a pointer leads to is any more. */
  get end(): number {
    return this.header.dumpRelocs[0]!.offset
  }

  /** The type of the object that starts at `offset`, or -1. */
  typeAt(offset: number): number {
    return typeAt(this.tables.objectStarts.entries, offset, this.layout.entryUnit)
  }

  /** Type code of the early relocation at `offset`, or -1. */
  relocAt(offset: number): number {
    return typeAt(this.tables.dumpRelocs[0]!.entries, offset, this.layout.entryUnit)
  }

  /** Whether a relocation in [from, to) patches a slot that `isExpected` does not take: bytes from `from`, type code. */
  strayReloc(from: number, to: number, isExpected: (at: number, type: number) => boolean): boolean {
    const { entries, unitBits } = this.tables.dumpRelocs[0]!
    const first = firstIndex(entries.length, (i) => offsetOf(entries[i]!, unitBits) >= from)
    for (let i = first; i < entries.length && i < first + MOST_SLOTS; i++) {
      const at = offsetOf(entries[i]!, unitBits)
      if (at >= to) break
      if (!isExpected(at - from, entries[i]! >>> TYPE_SHIFT)) return true
    }
    return false
  }

  /** The pointer-wide signed word at `offset`; 0 outside the file. */
  word(offset: number): number {
    const { wordSize } = this.layout
    return this.#has(offset, wordSize) ? this.view.signedWord(offset, wordSize, 'word') : 0
  }

  int32(offset: number): number {
    return this.#has(offset, 4) ? this.view.int32(offset, 'word') : 0
  }

  /** A bit-field of the two bytes at `offset`. */
  flag(offset: number, { shift, width }: BitField): number {
    if (!this.#has(offset, 2)) return 0
    const low = this.view.littleEndian ? shift : 16 - shift - width
    return (this.view.uint16(offset, 'flags') >>> low) & ((1 << width) - 1)
  }

  #has(offset: number, size: number): boolean {
    return offset >= 0 && offset + size <= this.bytes.length
  }

  /** Whether all bytes of [from, to) are zero. */
  isZero(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.bytes[at] !== 0) return false
    return true
  }

  /** Bytes that were lost or erased: all zero or all 0xff. */
  isBlank(offset: number, size: number): boolean {
    const fill = this.bytes[offset]
    if (fill !== 0 && fill !== 0xff) return false
    for (let i = 1; i < size; i++) if (this.bytes[offset + i] !== fill) return false
    return true
  }
}
