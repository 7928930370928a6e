/**
 * What the field tables have beside structs: shapes of struct buffer, which builds differ in, and bit-fields.
 * @module
 */
import type { BitField, BufferVariant, Layout } from '../layout/layout.ts'
import type { Heap } from './heap.ts'

/** The shape of struct buffer that a header with these sizes has; undefined where no known build has such a one. */
export function bufferVariant(layout: Layout, lispSlots: number, restWords: number): BufferVariant | undefined {
  return layout.bufferVariants.find((variant) => variant.lispSlots === lispSlots && variant.restWords === restWords)
}

/** The struct of the buffer at `start`: its header tells which build's it is. */
export function bufferAt(heap: Pick<Heap, 'layout' | 'header'>, start: number): BufferVariant['struct'] {
  const { lispSize, restSize } = heap.header(start)
  return bufferVariant(heap.layout, lispSize, restSize)?.struct ?? heap.layout.structs.buffer
}

/** Bit-fields of the flag byte of a hash table; undefined before 30. */
export function hashTableBits(layout: Layout): Readonly<Record<string, BitField>> | undefined {
  return layout.bitFields.hash_table
}

/** A bit-field of the byte `byte`: from the low end on little-endian machines, from the high end on big-endian ones. */
export function takeBits(byte: number, { shift, width }: BitField, littleEndian: boolean): number {
  return (byte >>> (littleEndian ? shift : 8 - shift - width)) & (2 ** width - 1)
}
