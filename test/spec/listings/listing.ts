/**
 * The listing of a dump that programs in several languages make with the parsers of `pdmp_heap.ksy`, here in JavaScript.
 *
 * The first line has release, bytes in a pointer, bytes in a Lisp word, alignment of 8-byte scalars, and number of objects. Then
 * come the objects of up to four pages, spread over the dump, a line each: offset, number of the structure in `struct_types`,
 * size, number and sum of the bytes of text, and the words. A word is the offset and the tag of an object of the dump, or of one
 * of Emacs, or a fixnum, or the index of a builtin symbol.
 *
 * @module
 */
import { PdmpHeap } from '../../../generated/PdmpHeap.js'
import { streamOf } from '../real-dumps.ts'

const pagesToRead = 4

export function listing(bytes: Uint8Array): string {
  const file = new PdmpHeap(streamOf(bytes), null, null)
  const { release, lenPointer, lenLispWord, align8 } = file.layout
  const lines: unknown[][] = [[release, lenPointer, lenLispWord, align8, file.numObjects]]
  const { length } = file.pages
  const read = Math.min(length, pagesToRead)
  for (let i = 0; i < read; i++) {
    const page = file.pages[read === 1 ? 0 : Math.floor((i * (length - 1)) / (read - 1))]
    for (const { lispObject: object } of page?.objects ?? []) {
      const { structType } = object.choice
      const text = object.text ?? new Uint8Array(0)
      const words = structType === PdmpHeap.StructTypes.SUB_CHAR_TABLE ? [] : object.words.map(wordText)
      const sum = text.reduce((total, byte) => total + byte, 0)
      lines.push([object.ofs, structType, object.len, text.length, sum, ...words])
    }
  }
  return lines.map((line) => `${line.join(' ')}\n`).join('')
}

function wordText(slot: PdmpHeap.Slot): string {
  if (slot.isInDump) return `${slot.target?.ofs}.${slot.target?.code}`
  if (slot.isInEmacs) return `emacs${slot.pointer.value}.${slot.tag - 8}`
  // Exact in every language up to 2^53.
  if (slot.isFixnum) return Math.abs(slot.fixnum ?? 0) < 2 ** 53 ? `=${slot.fixnum}` : '='
  return slot.isBuiltinSymbol ? `symbol${slot.idxBuiltinSymbol}` : '-'
}
