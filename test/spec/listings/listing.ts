/**
 * The listing of a dump that programs in several languages make with the parsers of `pdmp_heap.ksy`, here in JavaScript.
 *
 * The first line has release, bytes in a pointer, bytes in a Lisp word, alignment of 8-byte scalars, and number of objects. Then
 * come the objects of up to four pages, spread over the dump, a line each: offset, number of the structure in `struct_types`,
 * size, number and sum of the bytes of text, number of pairs of a hash table, and the words. A word is the offset and the tag of an
 * object of the dump, or of one of Emacs, or a fixnum, or the index of a builtin symbol.
 *
 * Then come the numbers of C functions and builtin symbols, and of the first of these offset, length of the name and `redirect`;
 * and of the first hash tables of the list that the header leads to, if there is one, offset, number of pairs, and some pairs.
 *
 * @module
 */
import { PdmpHeap } from '../../../generated/PdmpHeap.js'
import { streamOf } from '../real-dumps.ts'

const pagesToRead = 4
const symbolsToRead = 16
const tablesToRead = 8
const pairsToRead = 4

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
      const texts = [object.text, object.textBeforeGap, object.textAfterGap]
      const text = texts.flatMap((bytes) => [...(bytes ?? [])])
      const words = structType === PdmpHeap.StructTypes.SUB_CHAR_TABLE ? [] : object.words.map(wordText)
      const sum = text.reduce((total, byte) => total + byte, 0)
      lines.push([object.ofs, structType, object.len, text.length, sum, object.numPairs, ...words])
    }
  }
  const { numFunctions, numSymbols, symbolPages } = file.discarded
  lines.push([numFunctions, numSymbols])
  for (const { lispObject: object } of symbolPages[0]?.images.slice(0, symbolsToRead) ?? []) {
    lines.push([object.ofs, object.numNameChars, object.redirect])
  }
  for (const { target } of file.hashList?.words.slice(0, tablesToRead) ?? []) {
    const pairs = target?.pairs?.pages[0]?.pairs.slice(0, pairsToRead) ?? []
    lines.push([
      target?.ofs,
      target?.numPairs,
      ...pairs.flatMap(({ keyWord, valueWord }) => [wordText(keyWord), wordText(valueWord)]),
    ])
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
