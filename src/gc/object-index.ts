/**
 * Index of object starts: whether an object starts exactly at an offset, and its type.
 *
 * The collector queries it for every stack word that points into the dump. A false positive keeps garbage alive; a false
 * negative frees a live object.
 *
 * Units: bytes from the start of the file. Mirrors `pdumper_find_object_type_impl` in src/pdumper.c, with one addition,
 * `enclosing`, which a collector must not use.
 * @module
 */
import type { Image } from '../image/image.ts'
import { NO_OBJECT, ObjectTypes } from '../image/object-types.ts'
import { floorIndex, type PackedTable } from '../tables/packed-table.ts'
import type { DumpOffset } from '../units.ts'
import type { MarkBits } from './mark-bits.ts'

/** Object starts of a dump, as the collector queries them: `pdumper_find_object_type`, `pdumper_object_p`. */
export class ObjectIndex {
  readonly #table: PackedTable
  readonly #types: ObjectTypes

  constructor(image: Image) {
    this.#table = image.objectStarts
    this.#types = new ObjectTypes(image)
  }

  /**
   * The type of the object that starts at `offset`, or -1. Interior and misaligned offsets have no object. If `marks` is given,
   * objects that were dead at the last collection do not count.
   */
  typeAt(offset: number, marks?: MarkBits): number {
    if (marks !== undefined && !marks.wasAlive(offset)) return NO_OBJECT
    return this.#types.at(offset)
  }

  /** The last object that starts at or before `offset`. Its type is its Lisp tag. For display, not for a collector. */
  enclosing(offset: DumpOffset): { readonly start: DumpOffset; readonly type: number } | undefined {
    const i = floorIndex(this.#table, offset)
    if (i < 0) return undefined
    return { start: this.#table.offsets[i]!, type: this.#table.types[i]! }
  }
}
