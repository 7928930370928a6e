/**
 * Escapes in strings and after `?`: `\n`, `\C-x`, `\x41`, `\u00e9`, `\N{U+E9}`, `\300`.
 *
 * In: a source positioned after the backslash. Out: a character with modifier bits, or SKIPPED if the escape yields nothing.
 * Of `\N{…}` only the form `\N{U+…}` is read, because this library does not include the names of the Unicode database.
 *
 * Source: `read_escape`, `character_name_to_code` in src/lread.c; CHAR_ALT and its like in src/lisp.h.
 * @module
 */

import { RAW_BYTE_BASE } from '../../heap/strings.ts'
import { END, type Form, type Source } from './source.ts'

/** Result for backslash and newline, and in a string for backslash and space, which yield no character. */
export const SKIPPED = -1

export const Modifier = {
  alt: 0x0400000,
  super: 0x0800000,
  hyper: 0x1000000,
  shift: 0x2000000,
  control: 0x4000000,
  meta: 0x8000000,
} as const
export const MODIFIERS = 0xfc00000
/** Largest value of a hex escape: every modifier, and the last character. */
const MAX_HEX = 0xfffffff
const MAX_UNICODE = 0x10ffff
const MAX_NAME = 200

const BACKSLASH = 0x5c
const HYPHEN = 0x2d
const QUESTION = 0x3f
const DELETE = 0x7f

const code = (char: string) => char.charCodeAt(0)

const single: ReadonlyMap<number, number> = new Map([
  [code('a'), 0x07],
  [code('b'), 0x08],
  [code('d'), DELETE],
  [code('e'), 0x1b],
  [code('f'), 0x0c],
  [code('n'), 0x0a],
  [code('r'), 0x0d],
  [code('t'), 0x09],
  [code('v'), 0x0b],
])

const prefixes: ReadonlyMap<number, number> = new Map([
  [code('A'), Modifier.alt],
  [code('H'), Modifier.hyper],
  [code('S'), Modifier.shift],
  [code('C'), Modifier.control],
  [code('M'), Modifier.meta],
])

/** Read an escape, after its backslash. */
export function readEscape(source: Source, inString: boolean, form: Form): number {
  const modifiers: number[] = []
  // The text can nest modifiers without limit. Collect them in a list, and apply the innermost first.
  for (let strict = inString; ; strict = false) {
    const letter = source.character()
    if (letter === END) source.endOfText(form)
    const modifier = prefixOf(source, letter, strict, form)
    if (modifier === undefined) return modified(unprefixed(source, letter, strict, form), modifiers)
    modifiers.push(modifier)
    if (source.peek() !== BACKSLASH) break
    source.at++
  }
  const char = source.character()
  return char === END ? source.endOfText(form) : modified(char, modifiers)
}

/** Read the modifier that starts with `letter`, if there is one. */
function prefixOf(source: Source, letter: number, inString: boolean, form: Form): number | undefined {
  if (letter === code('^')) return Modifier.control
  if (letter === code('s')) {
    // In a string, `\s` is a space, whatever follows it.
    if (inString || source.peek() !== HYPHEN) return undefined
    source.at++
    return Modifier.super
  }
  const modifier = prefixes.get(letter)
  if (modifier === undefined) return undefined
  if (source.character() !== HYPHEN) source.fail('Invalid escape character syntax', form)
  return modifier
}

function modified(char: number, modifiers: readonly number[]): number {
  if (char === SKIPPED) return SKIPPED
  return modifiers.reduceRight(
    (inner, modifier) => (modifier === Modifier.control ? control(inner) : inner | modifier),
    char,
  )
}

/** Apply `\C-` to a character: the ASCII control character if there is one, otherwise the modifier. */
function control(char: number): number {
  const base = char & ~MODIFIERS
  if (base === QUESTION) return DELETE | (char & MODIFIERS)
  if (base > 0xff) return char | Modifier.control
  const upper = char & 0x5f
  const isLetter = upper >= 0x41 && upper <= 0x5a
  const ascii = char & 0x7f
  return isLetter || (ascii >= 0x40 && ascii <= 0x5f) ? char & (0x1f | ~0x7f) : char | Modifier.control
}

function unprefixed(source: Source, letter: number, inString: boolean, form: Form): number {
  const simple = single.get(letter)
  if (simple !== undefined) return simple
  if (letter === 0x0a) return SKIPPED
  if (letter === 0x20) return inString ? SKIPPED : letter
  if (letter === code('s')) return 0x20
  if (letter >= 0x30 && letter <= 0x37) return octal(source, letter - 0x30)
  if (letter === code('x')) return hexadecimal(source, form)
  if (letter === code('u')) return unicode(source, 4, form)
  if (letter === code('U')) return unicode(source, 8, form)
  if (letter === code('N')) return named(source, form)
  return letter
}

/** Read up to three digits. The values 0200 to 0377 are raw bytes. */
function octal(source: Source, first: number): number {
  let value = first
  for (let digits = 1; digits < 3; digits++) {
    const digit = source.peek() - 0x30
    if (digit < 0 || digit > 7) break
    value = 8 * value + digit
    source.at++
  }
  return value >= 0x80 && value < 0x100 ? RAW_BYTE_BASE + value : value
}

const hexDigit = (byte: number): number => {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const letter = byte | 0x20
  return byte >= 0x41 && letter >= 0x61 && letter <= 0x66 ? letter - 0x61 + 10 : -1
}

/** Read all hex digits that follow. Two digits from 80 on are a raw byte. */
function hexadecimal(source: Source, form: Form): number {
  let value = 0
  const start = source.at
  for (let digit = hexDigit(source.peek()); digit >= 0; digit = hexDigit(source.peek())) {
    value = 16 * value + digit
    if (value > MAX_HEX) source.fail(`Hex character out of range: \\x${value.toString(16)}...`, form)
    source.at++
  }
  return source.at - start < 3 && value >= 0x80 ? RAW_BYTE_BASE + value : value
}

function unicode(source: Source, count: number, form: Form): number {
  let value = 0
  for (let i = 0; i < count; i++) {
    if (source.peek() === END) source.endOfText(form)
    const digit = hexDigit(source.peek())
    if (digit < 0) source.fail('Non-hex character used for Unicode escape', form)
    value = 16 * value + digit
    source.at++
  }
  if (value > MAX_UNICODE) source.fail(`Non-Unicode character: 0x${value.toString(16)}`, form)
  return value
}

/** Read `\N{U+E9}`. */
function named(source: Source, form: Form): number {
  if (source.character() !== code('{')) source.invalid('Expected opening brace after \\N', form)
  let name = ''
  for (let char = source.character(); char !== code('}'); char = source.character()) {
    if (char === END) source.endOfText(form)
    if (char === 0 || char > DELETE) source.invalid('Invalid character in character name', form)
    name += String.fromCharCode(char)
    if (name.length > MAX_NAME) source.invalid('Character name too long', form)
  }
  const digits = /^U\+([0-9a-f]+)$/i.exec(name)?.[1]
  const char = digits === undefined ? Number.NaN : Number.parseInt(digits, 16)
  const isScalar = char <= MAX_UNICODE && (char < 0xd800 || char > 0xdfff)
  return isScalar ? char : source.invalid(`\\N{${name}}`, form)
}
