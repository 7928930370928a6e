/**
 * Bytes as text where they are text, else in hexadecimal: what a person may edit, and always the same bytes again.
 * @module
 */
import { encodeCharacter, sequenceSize } from '../heap/strings.ts'
import { hexText, parseHex } from './notation.ts'

export type BytesJson = { readonly text: string } | { readonly hex: string }

/** A string's bytes, and how many characters they are. */
export interface StringBytes {
  readonly bytes: Uint8Array
  readonly length: number
  readonly multibyte: boolean
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const encoder = new TextEncoder()

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80)

/** ASCII as text; the eighth bit says nothing without a coding. */
export const bytesJson = (bytes: Uint8Array): BytesJson =>
  isAscii(bytes) ? { text: decoder.decode(bytes) } : { hex: hexText(bytes) }

/** The bytes of `text` or `hex`; undefined when there is neither, or both. */
export function bytesOf({ text, hex }: { readonly text?: unknown; readonly hex?: unknown }): Uint8Array | undefined {
  if (hex !== undefined) return text === undefined ? parseHex(hex) : undefined
  return typeof text === 'string' ? encodeText(text) : undefined
}

/** A Lisp string. Multibyte is what holds more than ASCII as text, and what says so. */
export function stringJson(bytes: Uint8Array, multibyte: boolean): BytesJson & { multibyte?: boolean } {
  if (isAscii(bytes)) return multibyte ? { text: decoder.decode(bytes), multibyte } : { text: decoder.decode(bytes) }
  if (!multibyte) return { hex: hexText(bytes) }
  try {
    return { text: decoder.decode(bytes) }
  } catch {
    // Raw bytes and characters beyond Unicode.
    return { hex: hexText(bytes), multibyte }
  }
}

/** The inverse of `stringJson`; undefined when `text` and `hex` say nothing or nothing that Emacs could read. */
export function stringOf(json: Readonly<Record<string, unknown>>): StringBytes | undefined {
  const bytes = bytesOf(json)
  if (bytes === undefined) return undefined
  const { multibyte = json['hex'] === undefined && !isAscii(bytes) } = json
  if (typeof multibyte !== 'boolean' || (!multibyte && json['hex'] === undefined && !isAscii(bytes))) return undefined
  const length = multibyte ? characterCount(bytes) : bytes.length
  return length === undefined ? undefined : { bytes, length, multibyte }
}

function characterCount(bytes: Uint8Array): number | undefined {
  let count = 0
  for (let at = 0; at < bytes.length; count++) {
    const size = sequenceSize(bytes, at)
    if (size === 0 || at + size > bytes.length) return undefined
    at += size
  }
  return count
}

/** UTF-8, and half of a surrogate pair as Emacs writes it. */
function encodeText(text: string): Uint8Array {
  if (!/[\ud800-\udfff]/.test(text)) return encoder.encode(text)
  const bytes: number[] = []
  for (const char of text) for (const byte of encodeCharacter(char.codePointAt(0)!)) bytes.push(byte)
  return Uint8Array.from(bytes)
}
