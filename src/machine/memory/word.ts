/**
 * Lisp words as the machine holds them outside of memory: one JavaScript number, whatever the layout.
 *
 *   fixnum n    4 * n + 2; a bigint where that number is not exact
 *   object      8 * address + tag, with the low-bit tags in all layouts
 *   symbol      8 * distance from lispsym, signed: nil is 0, builtin symbol i is i structs further
 *
 * Equal words are `===`. memory.ts turns them into words of the layout and back; nothing else knows the layout's tags.
 * Source: `enum Lisp_Type`, `make_fixnum`, XFIXNUM in src/lisp.h.
 * @module
 */

/** A Lisp word: a number, or a bigint for a fixnum beyond 2^51. */
export type Word = number | bigint

/** The tags of low-bit layouts. Fixnums have 2 and 6, told by the low two bits. */
export const Tag = { symbol: 0, fixnum: 2, cons: 3, string: 4, vectorlike: 5, float: 7 } as const
export type Tag = (typeof Tag)[keyof typeof Tag]

/** nil, in every layout. */
export const NIL = 0

/** Largest n for which 4 * n + 2 is exact as a number, here and below zero. */
const EXACT = 2 ** 51 - 1

/** The word of fixnum `value`; whether it fits the layout's fixnums is for `Machine.integer` to say. */
export function fixnum(value: number | bigint): Word {
  if (typeof value === 'number' && value <= EXACT && value >= -EXACT) return 4 * value + 2
  const word = 4n * BigInt(value) + 2n
  const narrow = Number(word)
  return Number.isSafeInteger(narrow) ? narrow : word
}

export const isFixnum = (word: Word): boolean => typeof word === 'bigint' || (word & 3) === Tag.fixnum

/** The number that fixnum `word` stands for: a bigint only where it would not be exact otherwise. */
export const fixnumValue = (word: Word): number | bigint =>
  typeof word === 'number' ? (word - 2) / 4 : (word - 2n) / 4n

/** The tag; 2 for every fixnum. */
export function tagOf(word: Word): Tag {
  if (typeof word === 'bigint') return Tag.fixnum
  const tag = word & 7
  return (tag === 6 ? 2 : tag) as Tag
}

/** No segment reaches so far up. It is where a fixnum of 62 bits leads, of which only a lost process wants to know. */
export const NOWHERE = Number.MAX_SAFE_INTEGER

/** Where the object is that `word`, no fixnum and no symbol, refers to. */
export const addressOf = (word: Word): number => (typeof word === 'bigint' ? NOWHERE : (word - (word & 7)) / 8)

/** The word of an object, no symbol, at `address`. */
export const pointerTo = (address: number, tag: Tag): number => 8 * address + tag
