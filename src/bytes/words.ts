/**
 * 32-bit words as a typed array: a view if byte order and alignment allow it, otherwise a converted copy.
 * @module
 */
import type { ByteOrder } from './view.ts'

/** The byte order of the host. */
export const hostOrder: ByteOrder = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 'little' : 'big'

/** Read `count` words at `start`. */
export function wordsOf(bytes: Uint8Array, start: number, count: number, order: ByteOrder): Uint32Array {
  const at = bytes.byteOffset + start
  if (order === hostOrder && at % 4 === 0) return new Uint32Array(bytes.buffer, at, count)
  // `slice` of a Buffer would be a view, and swapping would change the file.
  const words = new Uint32Array(count)
  new Uint8Array(words.buffer).set(bytes.subarray(start, start + 4 * count))
  if (order !== hostOrder) for (let i = 0; i < count; i++) words[i] = swap32(words[i]!)
  return words
}

/** Swap the byte order of a word. */
export const swap32 = (word: number): number =>
  (word << 24) | ((word & 0xff00) << 8) | ((word >>> 8) & 0xff00) | (word >>> 24)
