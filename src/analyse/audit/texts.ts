/**
 * All text of a dump, each piece once: strings of Lisp, and texts of buffers.
 *
 * Units: bytes from the start of the file.
 * @module
 */
import { Budget } from '../../bytes/budget.ts'
import type { Dump } from '../../dump.ts'
import { bufferText } from '../../heap/buffer-text.ts'
import { stringAt } from '../../heap/strings.ts'

/** A text, in which each byte is one character. */
export interface AuditText {
  readonly text: string
  /** The node that holds it. */
  readonly node: number
  readonly kind: 'string' | 'buffer'
  /** The offset of a character in the file. */
  readonly offsetOf: (index: number) => number
  /** The bytes of the characters from `start` up to `end`: two ranges if the gap of a buffer is between them. */
  readonly rangesOf: (start: number, end: number) => TextRange[]
}

/** Bytes of text, from the start of the file. */
export interface TextRange {
  readonly start: number
  /** One past the last byte. */
  readonly end: number
}

const latin1 = new TextDecoder('latin1')

/** Text in which each byte is one character. No byte of a multibyte sequence is white space, as 0xA0 would be. */
const bytewise = (bytes: Uint8Array, multibyte: boolean): string =>
  multibyte ? latin1.decode(bytes).replaceAll('\u00a0', '\u2020') : latin1.decode(bytes)

/** Shortest text that can hold a secret, in bytes. */
const SHORTEST = 4

/**
 * Iterate over the texts of a dump.
 *
 * @throws PdmpError 'too-costly': texts of a damaged dump share their bytes, so that together they exceed the file
 */
export function* textsOf({ heap }: Dump): Generator<AuditText> {
  const { types, offsets, length } = heap.image.objectStarts
  const { tags } = heap.layout
  const budget = new Budget(2 * heap.view.length)
  /** Longest text from each offset on that has been met. */
  const met = new Map<number, number>()
  const isNew = (start: number, size: number): boolean => {
    if ((met.get(start) ?? 0) >= size) return false
    met.set(start, size)
    budget.require(size, { path: 'string', offset: start }, 'reading all text')
    return true
  }
  const startOf = (bytes: Uint8Array) => bytes.byteOffset - heap.view.bytes.byteOffset
  for (let node = 0; node < length; node++) {
    if (types[node] === tags.string) {
      const { bytes, multibyte } = stringAt(heap, offsets[node]!)
      if (bytes === undefined || bytes.length < SHORTEST) continue
      const start = startOf(bytes)
      if (!isNew(start, bytes.length)) continue
      yield {
        text: bytewise(bytes, multibyte),
        node,
        kind: 'string',
        offsetOf: (index) => start + index,
        rangesOf: (from, end) => [{ start: start + from, end: start + end }],
      }
    } else if (types[node] === tags.vectorlike && heap.pvecName(offsets[node]!) === 'BUFFER') {
      const [before, after] = bufferText(heap, offsets[node]!)
      if (before === undefined || after === undefined) continue
      if (!isNew(startOf(before), before.length + after.length)) continue
      const offsetOf = (index: number) =>
        index < before.length ? startOf(before) + index : startOf(after) + index - before.length
      const rangesOf = (from: number, end: number) => {
        const pieces = [
          [from, Math.min(end, before.length)],
          [Math.max(from, before.length), end],
        ] as const
        return pieces.flatMap(([first, last]) =>
          first < last ? [{ start: offsetOf(first), end: offsetOf(last - 1) + 1 }] : [],
        )
      }
      yield { text: bytewise(before, true) + bytewise(after, true), node, kind: 'buffer', offsetOf, rangesOf }
    }
  }
}
