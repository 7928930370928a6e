/**
 * Pointer slots: the words of a dump that are pointers, with target and tag.
 *
 * Before relocation a slot holds its target as an offset into the dump (unsigned) or from the Emacs basis (signed). The offset
 * is as wide as a pointer. In a wider slot (wide-int builds) it occupies the first bytes in memory.
 *
 * Source: `dump_do_dump_relocation`, `dump_read_word_from_dump` in src/pdumper.c.
 * @module
 */
import { ByteView } from '../bytes/view.ts'
import { typesByCell } from '../layout/packing.ts'
import type { RelocKind } from '../layout/relocation-types.ts'
import type { PackedTable } from '../tables/packed-table.ts'
import type { DumpOffset } from '../units.ts'
import { earlyRelocs, type Image } from './image.ts'

/** Make a reader of stored targets, which returns the pointer-wide signed word at an offset. */
export function targetReader(image: Image): (offset: number) => number {
  const view = new ByteView(image.bytes, image.layout.byteOrder)
  const { wordSize } = image.layout
  return (offset) => view.signedWord(offset, wordSize, 'slot')
}

/**
 * Read entry `i` of a table of dump relocations.
 *
 * @returns the offset of the slot in the file, what the relocation does, and the stored target: bytes from the start of the dump, or
 *   signed bytes from the Emacs basis, as `kind.base` says
 */
export function slotAt(
  image: Image,
  table: PackedTable,
  i: number,
): { readonly offset: DumpOffset; readonly kind: RelocKind; readonly target: number } {
  const offset = table.offsets[i]!
  const kind = image.layout.relocKinds[table.types[i]!]!
  return { offset, kind, target: targetReader(image)(offset) }
}

/** Stands for the absence of a relocation. */
export const NO_RELOC = -1

/** Index of the early relocations by offset: one byte for every 4 bytes of the file, so that a query takes one read. */
export class SlotIndex {
  /** Type code + 1 of the entry at `4 * i`, or 0. */
  readonly #types: Uint8Array

  constructor(image: Image) {
    const { entries, unitBits } = earlyRelocs(image)
    this.#types = typesByCell(entries, unitBits, (image.bytes.length >>> 2) + 1, 2)
  }

  /** The type code of the relocation at `offset`, which is a multiple of 4, or -1. */
  typeAt(offset: number): number {
    return (this.#types[offset >>> 2] ?? 0) - 1
  }
}
