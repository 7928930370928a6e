/**
 * The extent of vectors: sizes that a hostile file claims are checked against the start of the next object.
 *
 * Units: bytes from the start of the file.
 * @module
 */
import { PdmpError } from '../error.ts'
import type { Heap } from '../heap/heap.ts'
import type { DumpOffset } from '../units.ts'

/** Consecutive Lisp words of a vector, or of an array without a header. */
export interface Slots {
  /** Offset of the first slot. */
  readonly start: number
  /** Number of slots. */
  readonly length: number
}

/** Offsets of all vectorlikes of one type, ascending. */
export function vectorlikesOf(heap: Heap, pvecName: string): DumpOffset[] {
  const { offsets, types, length } = heap.image.objectStarts
  const code = heap.layout.pvecNames.indexOf(pvecName)
  const found: DumpOffset[] = []
  for (let i = 0; i < length; i++) {
    if (types[i] === heap.layout.tags.vectorlike && heap.header(offsets[i]!).pvec === code) {
      found.push(offsets[i]!)
    }
  }
  return found
}

/** The slots of the ordinary vector at `offset`; undefined if it is no vector, or longer than its room. */
export function vectorSlots(heap: Heap, offset: number): Slots | undefined {
  const { pvec, lispSize } = heap.header(offset)
  const start = offset + heap.layout.structs.vector.fields['contents.0'].offset
  if (pvec !== 0 || start + lispSize * heap.layout.lispWordSize > heap.roomEnd(offset)) return undefined
  return { start, length: lispSize }
}

export const damaged = (offset: number, detail: string): PdmpError =>
  new PdmpError('out-of-bounds', { path: 'hash_table', offset }, detail)
