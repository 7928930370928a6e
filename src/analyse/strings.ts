/**
 * Strings of a dump, with their text.
 *
 * Texts are cut after 4,096 bytes. The total of texts is limited to the size of the file. In a damaged dump, where strings may
 * share their bytes, strings beyond that limit have no text.
 * @module
 */
import type { Dump } from '../dump.ts'
import { stringAt, textOf } from '../heap/strings.ts'

/** A string of a dump. */
export interface StringFacts {
  /** Offset of the object. */
  readonly offset: number
  /** Whether the string is multibyte. */
  readonly multibyte: boolean
  /** Number of characters. */
  readonly characters: number
  /** Number of bytes; null if only the executable has them. */
  readonly bytes: number | null
  /** The text, or the start of a long one; null if the dump does not contain it. */
  readonly text: string | null
  /** Whether the text is cut. */
  readonly cut: boolean
}

/** Longest text, in bytes. */
const LONGEST = 4096

/** Iterate over the strings of a dump whose text matches, in the order of the file. */
export function* stringsOf({ heap, names, bytes: file }: Dump, pattern?: RegExp): Generator<StringFacts> {
  const { types, offsets, length } = heap.image.objectStarts
  let room = 2 * file.length
  for (let node = 0; node < length; node++) {
    if (types[node] !== heap.layout.tags.string) continue
    const offset = offsets[node]!
    const { multibyte, length: characters } = stringAt(heap, offset)
    const bytes = names.stringBytes(offset)
    const part = bytes?.subarray(0, Math.min(LONGEST, room))
    room -= part?.length ?? 0
    const text = part === undefined ? null : textOf(part, multibyte)
    if (pattern !== undefined && (text === null || !pattern.test(text))) continue
    const cut = part !== undefined && bytes !== undefined && part.length < bytes.length
    yield { offset, multibyte, characters, bytes: bytes?.length ?? null, text, cut }
  }
}
