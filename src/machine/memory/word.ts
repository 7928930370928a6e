/**
 * Lisp words outside memory: a JavaScript number, the same in all layouts.
 *
 *   fixnum n    4 * n + 2; a bigint if that number is not exact
 *   object      8 * address + tag, with the low-bit tags in all layouts
 *   symbol      8 * distance from lispsym, signed: nil is 0, builtin symbol i is i structs further
 *
 * Equal words are `===`. memory.ts converts them to words of the layout and back. No other code uses the layout's tags.
 * Source: `enum Lisp_Type`, `make_fixnum`, XFIXNUM in src/lisp.h.
 * @module
 */

/** A Lisp word: a number, or a bigint for a fixnum beyond 2^51. */
export type Word = number | bigint

/** The tags of low-bit layouts. Fixnums have 2 and 6, recognized by the low two bits. */
export const Tag = { symbol: 0, fixnum: 2, cons: 3, string: 4, vectorlike: 5, float: 7 } as const
/** A code of `Tag`. */
export type Tag = (typeof Tag)[keyof typeof Tag]

/** nil, in every layout. */
export const NIL = 0

/** Largest n, positive or negative, for which 4 * n + 2 is exact as a number. */
const EXACT = 2 ** 51 - 1

/** The word of fixnum `value`. `Machine.integer` checks whether it fits the layout's fixnums. */
export function fixnum(value: number | bigint): Word {
  if (typeof value === 'number' && value <= EXACT && value >= -EXACT) return 4 * value + 2
  const word = 4n * BigInt(value) + 2n
  const narrow = Number(word)
  return Number.isSafeInteger(narrow) ? narrow : word
}

/** Whether a word is a fixnum. */
export const isFixnum = (word: Word): boolean => typeof word === 'bigint' || (word & 3) === Tag.fixnum

/** The value of fixnum `word`: a bigint only if a number would not be exact. */
export const fixnumValue = (word: Word): number | bigint =>
  typeof word === 'number' ? (word - 2) / 4 : (word - 2n) / 4n

/** The tag; 2 for every fixnum. */
export function tagOf(word: Word): Tag {
  if (typeof word === 'bigint') return Tag.fixnum
  const tag = word & 7
  return (tag === 6 ? 2 : tag) as Tag
}

/** An address above all segments. It stands for the address of a fixnum of 62 bits, which only a damaged process uses. */
export const NOWHERE = Number.MAX_SAFE_INTEGER

/** The address of the object of `word`, which is neither a fixnum nor a symbol. */
export const addressOf = (word: Word): number => (typeof word === 'bigint' ? NOWHERE : (word - (word & 7)) / 8)

/** The word of an object other than a symbol at `address`. */
export const pointerTo = (address: number, tag: Tag): number => 8 * address + tag
