/**
 * Object starts: "is there an object exactly here, and of what type?"
 *
 * The collector asks this about every stack word that falls inside the dump, so a wrong "yes" keeps garbage alive and
 * a wrong "no" frees a live object. Emacs searches `object_starts` by bisection; here one byte per DUMP_ALIGNMENT holds
 * the type, an eighth of the file's size for an answer in one read.
 *
 * Units: bytes from the start of the file. Mirrors `pdumper_find_object_type_impl` in src/pdumper.c, with one addition
 * of ours, `enclosing`, which a collector must not use.
 * @module
 */
import type { Image } from '../image/image.ts'
import { floorIndex, type PackedTable } from '../tables/packed-table.ts'
import { type DumpOffset, dumpOffset } from '../units.ts'
import type { MarkBits } from './mark-bits.ts'

/** What `pdumper_find_object_type_impl` returns where no object starts. */
export const NO_OBJECT = -1

export interface DumpedObject {
  readonly start: DumpOffset
  /** Lisp tag of the object. */
  readonly type: number
}

export class ObjectIndex {
  readonly #table: PackedTable
  /** Type + 1 of the object that starts at `i << #shift`, or 0. */
  readonly #types: Uint8Array
  readonly #shift: number

  constructor(image: Image) {
    const { offsets, types, length } = image.objectStarts
    this.#table = image.objectStarts
    this.#shift = Math.log2(image.layout.dumpAlignment)
    this.#types = new Uint8Array((image.bytes.length >>> this.#shift) + 1)
    const off = image.layout.dumpAlignment - 1
    // Emacs asks only about aligned offsets, so an entry that is not aligned can never be found.
    for (let i = 0; i < length; i++)
      if ((offsets[i]! & off) === 0) this.#types[offsets[i]! >>> this.#shift] = types[i]! + 1
  }

  /**
   * The type of the object that starts at `offset`, or -1: interior and misaligned offsets are no object, and nor is one
   * that was dead at the last collection, when `marks` says so.
   */
  typeAt(offset: number, marks?: MarkBits): number {
    // Not a 32-bit offset, so in no dump: shifting would wrap it back into one.
    if (offset >>> 0 !== offset) return NO_OBJECT
    if ((offset & ((1 << this.#shift) - 1)) !== 0) return NO_OBJECT
    if (marks !== undefined && !marks.wasAlive(offset)) return NO_OBJECT
    return (this.#types[offset >>> this.#shift] ?? 0) - 1
  }

  /** The last object that starts at or before `offset`: for people reading hex, not for a collector. */
  enclosing(offset: DumpOffset): DumpedObject | undefined {
    const i = floorIndex(this.#table, offset)
    if (i < 0) return undefined
    return { start: dumpOffset(this.#table.offsets[i]!), type: this.#table.types[i]! }
  }
}
