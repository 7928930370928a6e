/**
 * The digest that `python/read_heap.py` prints, made with the JavaScript parsers: what a reader in any language finds.
 *
 * @module
 */
import { createHash } from 'node:crypto'
import { PdmpHeap } from '../../generated/PdmpHeap.js'
import { streamOf } from './real-dumps.ts'

export interface HeapDigest {
  readonly release: number
  /** Bytes in a pointer, bytes in a Lisp word, alignment of 8-byte scalars. */
  readonly words: readonly [number, number, number]
  readonly objects: number
  /** Number of objects by structure, in the pages that are read. */
  readonly counts: Readonly<Record<string, number>>
  /** Bytes of text in these. */
  readonly text: number
  /** Of a listing of these with all their words. */
  readonly sha256: string
}

/** Pages that are read, spread over the dump. */
const pagesToRead = 4

export function heapDigest(bytes: Uint8Array): HeapDigest {
  const file = new PdmpHeap(streamOf(bytes), null, null)
  const { length } = file.pages
  const read = Math.min(length, pagesToRead)
  const listing = createHash('sha256')
  const counts: Record<string, number> = {}
  let text = 0
  for (let i = 0; i < read; i++) {
    const page = file.pages[read === 1 ? 0 : Math.floor((i * (length - 1)) / (read - 1))]
    for (const { object } of page?.objects ?? []) {
      const name = PdmpHeap.StructTypes[object.choice.structType]?.toLowerCase() ?? ''
      counts[name] = (counts[name] ?? 0) + 1
      text += object.text?.length ?? 0
      const words = name === 'sub_char_table' ? [] : object.words.map(wordText)
      listing.update([object.ofs, name, object.len, ...words, '\n'].join(' '))
    }
  }
  const { numObjects, layout } = file
  const { release, lenPointer, lenLispWord, align8 } = layout
  const sha256 = listing.digest('hex')
  return { release, words: [lenPointer, lenLispWord, align8], objects: numObjects, counts, text, sha256 }
}

function wordText(slot: PdmpHeap.Slot): string {
  if (slot.isInDump) return `${slot.target?.ofs}.${slot.target?.code}`
  if (slot.isInEmacs) return `emacs${slot.pointer.value}.${slot.tag - 8}`
  // Exact in every language up to 2^53.
  if (slot.isFixnum) return Math.abs(slot.fixnum ?? 0) < 2 ** 53 ? `=${slot.fixnum}` : '='
  return slot.isBuiltinSymbol ? `symbol${slot.idxBuiltinSymbol}` : '-'
}
