/**
 * Named fields of the structs of objects, for callers that read what is there and never refuse a file.
 *
 * A field that the release does not have, or that lies outside the file, reads as undefined.
 * Units: bytes from the start of the file.
 * @module
 */
import type { Struct } from '../layout/layout.ts'
import type { Heap } from './heap.ts'
import type { Value } from './value.ts'

/** The offset of field `name` of the `struct` at `start`. */
export function fieldOffset({ layout, view }: Heap, start: number, struct: string, name: string): number | undefined {
  const structs: Readonly<Record<string, Struct | undefined>> = layout.structs
  const field = structs[struct]?.fields[name]
  if (field === undefined || start < 0 || start + field.offset + field.size > view.length) return undefined
  return start + field.offset
}

/** The Lisp value in a field. */
export function lispField(heap: Heap, start: number, struct: string, name: string): Value | undefined {
  const offset = fieldOffset(heap, start, struct, name)
  return offset === undefined ? undefined : heap.valueAt(offset)
}

/** The pointer-wide signed number in a field; a raw pointer reads as its stored offset. */
export function wordField(heap: Heap, start: number, struct: string, name: string): number | undefined {
  const offset = fieldOffset(heap, start, struct, name)
  return offset === undefined ? undefined : heap.word(offset)
}

/** The 32-bit signed number in a field. */
export function int32Field(heap: Heap, start: number, struct: string, name: string): number | undefined {
  const offset = fieldOffset(heap, start, struct, name)
  return offset === undefined ? undefined : heap.view.int32(offset, `${struct}.${name}`)
}

/** The 16-bit signed number in a field. */
export function int16Field(heap: Heap, start: number, struct: string, name: string): number | undefined {
  const offset = fieldOffset(heap, start, struct, name)
  return offset === undefined ? undefined : (heap.view.uint16(offset, `${struct}.${name}`) << 16) >> 16
}

/** The byte in a field. */
export function byteField(heap: Heap, start: number, struct: string, name: string): number | undefined {
  const offset = fieldOffset(heap, start, struct, name)
  return offset === undefined ? undefined : heap.view.bytes[offset]
}

/** The offset that the raw pointer in a field points to; undefined for NULL and for pointers that leave the dump. */
export function pointerField(heap: Heap, start: number, struct: string, name: string): number | undefined {
  const offset = fieldOffset(heap, start, struct, name)
  return offset === undefined ? undefined : pointerAt(heap, offset)
}

/** The offset that the raw pointer at `offset` points to; undefined as for `pointerField`. */
export function pointerAt(heap: Heap, offset: number): number | undefined {
  const kind = heap.relocAt(offset)
  if (kind === undefined || kind.form !== 'raw' || kind.base !== 'dump') return undefined
  const target = heap.word(offset)
  return target > 0 && target < heap.view.length ? target : undefined
}

/** Offset of the first Lisp slot of the vectorlike at `start`. */
export const firstSlot = ({ layout }: Heap, start: number): number =>
  start + layout.structs.vector.fields['contents.0'].offset

/** The number of Lisp slots from `slot` on: the claimed number, limited by the end of the file. */
export const slotsWithin = ({ layout, view }: Heap, slot: number, claimed: number): number =>
  Math.max(0, Math.min(claimed, Math.floor((view.length - slot) / layout.lispWordSize)))
