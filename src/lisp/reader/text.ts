/**
 * Text in read syntax: strings, characters, and the names of symbols.
 *
 * A string is multibyte if it has a character beyond ASCII that is not a raw byte. Raw bytes alone make it unibyte.
 *
 * Source: the string and character cases of `read1` (`read_string_literal`, `read_char_literal` from 29 on) in src/lread.c.
 * @module
 */

import { RAW_BYTE_BASE, sequenceSize, textOf } from '../../heap/strings.ts'
import { type Datum, EMPTY_STRING, integerDatum, type StringDatum, type SymbolDatum } from './datum.ts'
import { MODIFIERS, Modifier, readEscape, SKIPPED } from './escapes.ts'
import { characterEnds, END, type Form, type Source, symbolEnds } from './source.ts'

const QUOTE = 0x22
const BACKSLASH = 0x5c

const isRawByte = (char: number) => char >= RAW_BYTE_BASE + 0x80

/** Read a string, after its opening quote. */
export function readString(source: Source): StringDatum {
  const { bytes, at: start } = source
  // Most strings are ASCII without escapes, which takes one copy.
  let end = start
  for (let byte = bytes[end]; byte !== QUOTE; byte = bytes[++end]) {
    if (byte === undefined || byte >= 0x80 || byte === BACKSLASH) return readCarefully(source, start - 1)
  }
  source.at = end + 1
  if (end === start) return EMPTY_STRING
  return { kind: 'string', bytes: bytes.slice(start, end), length: end - start, multibyte: false, intervals: [] }
}

function readCarefully(source: Source, start: number): StringDatum {
  const form: Form = { name: 'string', start }
  const { gathered } = source
  gathered.clear()
  let length = 0
  let hasRaw = false
  let hasWide = false
  for (let char = source.character(); char !== QUOTE; char = source.character()) {
    if (char === END) source.endOfText(form)
    if (char === BACKSLASH) {
      const escaped = readEscape(source, true, form)
      if (escaped === SKIPPED) continue
      char = unmodified(source, escaped, form)
    }
    if (isRawByte(char)) hasRaw = true
    else if (char >= 0x80) hasWide = true
    gathered.push(char)
    length++
  }
  if (length === 0) return EMPTY_STRING
  const bytes = gathered.taken()
  const isUnibyte = hasRaw && !hasWide
  return { kind: 'string', bytes: isUnibyte ? asUnibyte(bytes) : bytes, length, multibyte: hasWide, intervals: [] }
}

/** Convert a character with modifiers to what a string can hold. Meta sets the eighth bit of an ASCII character. */
function unmodified(source: Source, escaped: number, form: Form): number {
  let char = escaped & ~MODIFIERS
  let modifiers = escaped & MODIFIERS
  if (char >= 0x80) return modifiers === 0 ? char : source.invalid('Invalid modifier in string', form)
  if (modifiers === Modifier.control && char === 0x20) {
    char = 0
    modifiers = 0
  }
  const letter = char & ~0x20
  if (modifiers & Modifier.shift && letter >= 0x41 && letter <= 0x5a) {
    char = letter
    modifiers &= ~Modifier.shift
  }
  if (modifiers & ~Modifier.meta) source.invalid('Invalid modifier in string', form)
  return modifiers === 0 ? char : RAW_BYTE_BASE + (char | 0x80)
}

/** Convert as `string-as-unibyte`: raw bytes to themselves, other characters to the bytes of their encoding. */
export function asUnibyte(bytes: Uint8Array): Uint8Array {
  const unibyte = new Uint8Array(bytes.length)
  let length = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    // Two-byte sequences with a lead byte below C2 are raw bytes. These lead bytes occur in no other sequence.
    const isRaw = byte === 0xc0 || byte === 0xc1
    unibyte[length++] = isRaw ? 0x80 | ((byte & 1) << 6) | (bytes[++at]! & 0x3f) : byte
  }
  return unibyte.slice(0, length)
}

/** Read a character, after its question mark, as an integer. */
export function readCharacter(source: Source): Datum {
  const form: Form = { name: 'character', start: source.at - 1 }
  let char = source.character()
  if (char === END) source.endOfText(form)
  if (char === 0x20 || char === 0x09) return integerDatum(BigInt(char))
  if (char === BACKSLASH) char = readEscape(source, false, form)
  if (char === SKIPPED || !source.isDelimited(characterEnds)) source.invalid('?', form)
  const base = char & ~MODIFIERS
  return integerDatum(BigInt((isRawByte(base) ? base - RAW_BYTE_BASE : base) | (char & MODIFIERS)))
}

/** A symbol or number in the text: a range of bytes, which belongs to the text itself unless that has escapes. */
export interface Token {
  readonly bytes: Uint8Array
  readonly start: number
  readonly end: number
  readonly isAscii: boolean
  /** Whether the token has a backslash and therefore is a symbol. */
  readonly isQuoted: boolean
}

/** Read up to the next delimiter. The token is empty if a delimiter comes next. */
export function readToken(source: Source): Token {
  const { bytes, at: start } = source
  let end = start
  for (let byte = bytes[end]; byte !== undefined && byte > 0x20 && !symbolEnds.has(byte); byte = bytes[++end]) {
    if (byte >= 0x80 || byte === BACKSLASH) return readTokenCarefully(source)
  }
  source.at = end
  return { bytes, start, end, isAscii: true, isQuoted: false }
}

function readTokenCarefully(source: Source): Token {
  const form: Form = { name: 'symbol', start: source.at }
  const { gathered } = source
  gathered.clear()
  let isAscii = true
  let isQuoted = false
  while (!source.isDelimited(symbolEnds) && !source.isNoBreakSpace()) {
    let char = source.character()
    if (char === BACKSLASH) {
      isQuoted = true
      char = source.character()
      if (char === END) source.endOfText(form)
    }
    if (char >= 0x80) isAscii = false
    gathered.push(char)
  }
  const bytes = gathered.taken()
  return { bytes, start: 0, end: bytes.length, isAscii, isQuoted }
}

/** Most arguments of one call of `fromCharCode`, which are passed on the stack. */
const CHUNK = 4096
/** Below this length, in bytes, a loop over characters is faster than a view of the bytes. */
const SHORT = 24

/** Convert bytes to a string with one character per byte. */
export function bytesAsText(bytes: Uint8Array, start: number, end: number): string {
  let text = ''
  if (end - start <= SHORT) for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at]!)
  else {
    for (let at = start; at < end; at += CHUNK) {
      // biome-ignore lint/plugin: CHUNK bounds the arguments
      text += String.fromCharCode(...bytes.subarray(at, Math.min(at + CHUNK, end)))
    }
  }
  return text
}

/** Make the symbol of a token. `text` has one character per byte of the name. */
export function symbolOf(token: Token, text: string, isInterned: boolean): SymbolDatum {
  const bytes = token.bytes.slice(token.start, token.end)
  if (token.isAscii) return { kind: 'symbol', name: text, bytes, length: bytes.length, multibyte: false, isInterned }
  let length = 0
  for (let at = 0; at < bytes.length; at += sequenceSize(bytes, at)) length++
  return { kind: 'symbol', name: textOf(bytes, true), bytes, length, multibyte: true, isInterned }
}
