/**
 * The notation of the words of a dump in documents: references, symbols, numbers. Both directions.
 *
 *   12, -7                  a fixnum, or the number of a field; beyond 2^53 in quotes
 *   "nil", "t", "unbound"   a builtin symbol that every release has at the same index
 *   "#<builtin 17>"         any other builtin symbol, by its index in lispsym
 *   "@0x1f40"               the object with that label; "@0x1f40+0x8" is the place 8 bytes into it
 *   "&blv"                  a part of the object itself
 *   "emacs:0x1f40"          bytes from the Emacs basis; "emacs:0x1f40 Cons", where the tag is not that of a vectorlike
 *   "word:0x6"              any other word
 *
 * @module
 */
import { hex } from '../units.ts'

/** The first builtin symbols in lispsym, the same in every release. */
const firstBuiltins = ['nil', 't', 'unbound', 'error', 'lambda']

const builtinPattern = /^#<builtin (\d{1,9})>$/
const labelPattern = /^(@[\w.-]{1,200})(?:\+(0x[0-9a-f]{1,8}|\d{1,9}))?$/
const emacsPattern = /^emacs:(-?)(0x[0-9a-f]{1,8}|\d{1,10})(?: (\w{1,20}))?$/
const wordPattern = /^word:(0x[0-9a-f]{1,16})$/
const integerPattern = /^-?\d{1,40}$/

export type Notation =
  | { readonly kind: 'integer'; readonly value: bigint }
  | { readonly kind: 'builtin'; readonly index: number }
  | { readonly kind: 'label'; readonly label: string; readonly delta: number }
  | { readonly kind: 'part'; readonly part: string }
  | { readonly kind: 'emacs'; readonly offset: number; readonly tag: string | undefined }
  | { readonly kind: 'word'; readonly word: bigint }

/** Parse `text`; undefined if it is not valid. */
export function parseNotation(text: string): Notation | undefined {
  switch (text.charCodeAt(0)) {
    case 0x40: {
      const match = labelPattern.exec(text)
      return match === null ? undefined : { kind: 'label', label: match[1]!, delta: Number(match[2] ?? 0) }
    }
    case 0x26:
      return { kind: 'part', part: text.slice(1) }
    case 0x23: {
      const match = builtinPattern.exec(text)
      return match === null ? undefined : { kind: 'builtin', index: Number(match[1]) }
    }
    default:
      return parseWord(text)
  }
}

function parseWord(text: string): Notation | undefined {
  const index = firstBuiltins.indexOf(text)
  if (index >= 0) return { kind: 'builtin', index }
  if (integerPattern.test(text)) return { kind: 'integer', value: BigInt(text) }
  const emacs = emacsPattern.exec(text)
  if (emacs !== null) {
    const size = Number(emacs[2])
    return { kind: 'emacs', offset: emacs[1] === '-' ? -size : size, tag: emacs[3] }
  }
  const word = wordPattern.exec(text)
  return word === null ? undefined : { kind: 'word', word: BigInt(word[1]!) }
}

export const builtinText = (index: number): string => firstBuiltins[index] ?? `#<builtin ${index}>`

export const emacsText = (offset: number, tag?: string): string =>
  `emacs:${hex(offset)}${tag === undefined ? '' : ` ${tag}`}`

export const wordText = (word: bigint): string => `word:${hex(word)}`

/** The label of the object at `offset` of the file. */
export const labelText = (offset: number, delta = 0): string =>
  delta === 0 ? `@${hex(offset)}` : `@${hex(offset)}+${hex(delta)}`

/** An integer in JSON, in quotes if a double does not represent it exactly. */
export const integerJson = (value: bigint): number | string =>
  BigInt.asIntN(54, value) === value ? Number(value) : String(value)
