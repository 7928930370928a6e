/**
 * Pointer slots: which words of a dump are pointers, to where, with what tag.
 *
 * A slot that awaits relocation holds its target as an offset, of the dump (unsigned) or from the Emacs basis (signed),
 * as wide as a pointer; in a wider slot (wide-int) it takes the first bytes in memory.
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

export interface PointerSlot {
  readonly offset: DumpOffset
  readonly kind: RelocKind
  /** Bytes from the start of the dump, or signed bytes from the Emacs basis, as `kind.base` says. */
  readonly target: number
}

/** A reader of stored targets: the pointer-wide signed word at an offset. */
export function targetReader(image: Image): (offset: number) => number {
  const view = new ByteView(image.bytes, image.layout.byteOrder)
  const { wordSize } = image.layout
  return (offset) => view.signedWord(offset, wordSize, 'slot')
}

/** Entry `i` of a relocation table as a slot, for people and for reports. */
export function slotAt(image: Image, table: PackedTable, i: number): PointerSlot {
  const offset = table.offsets[i]!
  const kind = image.layout.relocKinds[table.types[i]!]!
  return { offset, kind, target: targetReader(image)(offset) }
}

/** No relocation patches this slot. */
export const NO_RELOC = -1

/** Which early relocation patches the word at an offset: one byte per 4 bytes below the cold section, one read to ask. */
export class SlotIndex {
  /** Type code + 1 of the entry at `4 * i`, or 0. */
  readonly #types: Uint8Array

  constructor(image: Image) {
    const { entries, unitBits } = earlyRelocs(image)
    this.#types = typesByCell(entries, unitBits, (image.bytes.length >>> 2) + 1, 2)
  }

  /** Type code of the relocation at `offset`, a multiple of 4, or -1. */
  typeAt(offset: number): number {
    return (this.#types[offset >>> 2] ?? 0) - 1
  }
}
