/**
 * Construction of strings from characters, strings and parts of strings, with their text properties.
 *
 * Source: `concat`, `Fsubstring`, `string_to_multibyte` in src/fns.c.
 * @module
 */
import { encodeCharacter } from '../../heap/strings.ts'
import { NIL, type Word } from '../memory/word.ts'
import type { Stretch } from '../objects/text-properties.ts'
import type { Lisp } from './context.ts'
import { bytePosition } from './sequences.ts'

/** A piece of text, with properties at positions in it. */
export interface Piece {
  readonly bytes: Uint8Array
  readonly characters: number
  readonly multibyte: boolean
  readonly stretches: readonly Stretch[]
}

/** A piece of these characters, unibyte if all are ASCII. */
export function pieceOfCharacters(characters: readonly number[]): Piece {
  const multibyte = characters.some((char) => char >= 0x80)
  const bytes = Uint8Array.from(multibyte ? characters.flatMap((char) => encodeCharacter(char)) : characters)
  return { bytes, characters: characters.length, multibyte, stretches: [] }
}

export function pieceOfString({ machine }: Lisp, string: Word): Piece {
  const { strings, textProperties } = machine
  return {
    bytes: Uint8Array.from(strings.bytes(string)),
    characters: strings.length(string),
    multibyte: strings.isMultibyte(string),
    stretches: textProperties.stretches(string),
  }
}

/** The characters of a string from `from` up to `to`. */
export function pieceOfRange(lisp: Lisp, string: Word, from: number, to: number): Piece {
  const { strings, textProperties } = lisp.machine
  const start = bytePosition(lisp, string, from)
  const end = bytePosition(lisp, string, to)
  const stretches = textProperties
    .stretches(string)
    .map(({ start, end, plist }) => ({ start: Math.max(start, from) - from, end: Math.min(end, to) - from, plist }))
    .filter(({ start, end }) => start < end)
  const bytes = strings.bytes(string).slice(start, end)
  return { bytes, characters: to - from, multibyte: strings.isMultibyte(string), stretches }
}

/** Make a string of these pieces, multibyte if one of them is. */
export function joined(lisp: Lisp, pieces: readonly Piece[]): Word {
  const { strings, textProperties } = lisp.machine
  const multibyte = pieces.some((piece) => piece.multibyte)
  const parts = pieces.map((piece) => (multibyte && !piece.multibyte ? asMultibyte(piece.bytes) : piece.bytes))
  const bytes = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  lisp.spend(bytes.length >>> 3)
  const stretches: Stretch[] = []
  let at = 0
  let char = 0
  for (const [i, piece] of pieces.entries()) {
    bytes.set(parts[i]!, at)
    at += parts[i]!.length
    const own = piece.stretches.length > 0 ? piece.stretches : [{ start: 0, end: piece.characters, plist: NIL }]
    for (const { start, end, plist } of own) stretches.push({ start: start + char, end: end + char, plist })
    char += piece.characters
  }
  const string = strings.fromBytes(bytes, multibyte ? char : undefined)
  const worn = stretches.filter(({ start, end }) => start < end)
  if (worn.some(({ plist }) => plist !== NIL)) textProperties.set(string, worn)
  return string
}

/** Convert bytes above 127 to raw-byte characters. */
function asMultibyte(bytes: Uint8Array): Uint8Array {
  if (bytes.every((byte) => byte < 0x80)) return bytes
  return Uint8Array.from([...bytes].flatMap((byte) => (byte < 0x80 ? [byte] : encodeCharacter(0x3fff00 + byte))))
}
