/**
 * Layout facts besides structs: the shapes of struct buffer, in which builds differ, and bit-fields.
 * @module
 */
import type { BitField, BufferVariant, Layout } from '../layout/layout.ts'
import type { Heap } from './heap.ts'

/** The shape of struct buffer for a header with these sizes; undefined if no known build has it. */
export function bufferVariant(layout: Layout, lispSlots: number, restWords: number): BufferVariant | undefined {
  return layout.bufferVariants.find((variant) => variant.lispSlots === lispSlots && variant.restWords === restWords)
}

/** The struct of the buffer at `start`, identified by the sizes in its header. */
export function bufferAt(heap: Pick<Heap, 'layout' | 'header'>, start: number): BufferVariant['struct'] {
  const { lispSize, restSize } = heap.header(start)
  return bufferVariant(heap.layout, lispSize, restSize)?.struct ?? heap.layout.structs.buffer
}

/** The bit-fields of the flag byte of a hash table; undefined before Emacs 30. */
export function hashTableBits(layout: Layout): Readonly<Record<string, BitField>> | undefined {
  return layout.bitFields.hash_table
}

/** Extract a bit-field of `byte`. Its shift counts from the low end on little-endian machines, else from the high end. */
export function takeBits(byte: number, { shift, width }: BitField, littleEndian: boolean): number {
  return (byte >>> (littleEndian ? shift : 8 - shift - width)) & (2 ** width - 1)
}
