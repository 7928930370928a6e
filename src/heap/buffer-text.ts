/**
 * The text of a live buffer as Lisp sees it, without the bytes of its gap. Emacs zeroes the gap when it dumps.
 * @module
 */
import type { Heap } from './heap.ts'
import { bufferVariant } from './variants.ts'

/** The text of a live buffer, before the gap and after it; empty if the buffer is killed. */
export function bufferText(heap: Heap, buffer: number): readonly Uint8Array[] {
  const { lispSize, restSize } = heap.header(buffer)
  const fields = bufferVariant(heap.layout, lispSize, restSize)?.struct.fields
  if (fields === undefined || heap.relocAt(buffer + fields['own_text.beg'].offset)?.form !== 'raw') return []
  const word = (name: 'beg' | 'gpt_byte' | 'z_byte' | 'gap_size') =>
    heap.word(buffer + fields[`own_text.${name}`].offset)
  const [start, before, all] = [word('beg'), word('gpt_byte') - 1, word('z_byte') - 1]
  const behind = start + before + word('gap_size')
  const { bytes } = heap.view
  const cut = (from: number, size: number) => bytes.subarray(Math.max(0, from), Math.max(0, from, from + size))
  return [cut(start, before), cut(behind, all - before)]
}
