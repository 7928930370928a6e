/**
 * Bytes as text with one character per byte, for searches and patterns that work on bytes.
 *
 * The characters are those of windows-1252, since that is what `TextDecoder` decodes latin1 to; 27 bytes have other code points.
 * @module
 */

const latin1 = new TextDecoder('latin1')

/** Bytes as text with one character per byte. */
export const latin1Of = (bytes: Uint8Array): string => latin1.decode(bytes)

const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [latin1.decode(Uint8Array.of(byte)), byte]))

/** The bytes of text that `latin1Of` returned. */
export const bytesOf = (text: string): Uint8Array =>
  Uint8Array.from(text, (char) => byteOf.get(char) ?? char.charCodeAt(0))

/** Text as characters that each stand for a byte of its UTF-8 encoding. */
export const bytewise = (text: string): string => latin1.decode(new TextEncoder().encode(text))

/** Number of characters of bytes in UTF-8 or in Emacs's internal encoding: of bytes that do not continue one. */
export function lengthOf(bytes: Uint8Array): number {
  let length = 0
  for (const byte of bytes) if ((byte & 0xc0) !== 0x80) length++
  return length
}
