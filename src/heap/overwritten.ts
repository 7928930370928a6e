/**
 * The text that replaces other text in place: one filler for each character, of the same size in bytes.
 * @module
 */
import { encodeCharacter } from './strings.ts'

/** Replacement characters, by size in bytes: X, ×, ▒, and two beyond the Basic Multilingual Plane, the last one beyond Unicode. */
export const fillers: readonly (readonly number[])[] = [
  [],
  ...['X', '×', '▒', '\u{1f512}'].map((char) => encodeCharacter(char.codePointAt(0)!)),
  encodeCharacter(0x200000),
]

/** Most characters at the end of a replaced text that tell it from others of the same length. */
export const LONGEST_COUNTER = 4

/** Fillers as they are decoded from Emacs's encoding, or byte by byte to ISO 8859-1 or windows-1252. */
const overwritten =
  /^(?:[X×▒\u{1f512}\ufffd\s]|Ã[\x97—]|â[\x96–][\x92’]|ð[\x9fŸ][\x94”][\x92’]|ø[\x88ˆ][\x80€]{3})+[0-9A-Z]{0,4}$/u

/** Whether text was overwritten by fillers. White space counts as one. */
export const isOverwritten = (text: string): boolean => overwritten.test(text)
