/**
 * Bytes as editable text if they are text, otherwise in hexadecimal, so that they always read back as the same bytes.
 * @module
 */
import { hexText, parseHex } from '../bytes/hex-text.ts'
import { encodeCharacter, sequenceSize } from '../heap/strings.ts'

export type BytesJson = { readonly text: string } | { readonly hex: string }

/** The bytes of a string, and its number of characters. */
export interface StringBytes {
  /** The bytes, in Emacs's internal encoding if multibyte. */
  readonly bytes: Uint8Array
  /** Number of characters. */
  readonly length: number
  /** Whether the string is multibyte. */
  readonly multibyte: boolean
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const encoder = new TextEncoder()

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80)

/** ASCII as text, other bytes in hexadecimal, because their coding is unknown. */
export const bytesJson = (bytes: Uint8Array): BytesJson =>
  isAscii(bytes) ? { text: decoder.decode(bytes) } : { hex: hexText(bytes) }

/** The bytes of `text` or `hex`; undefined unless exactly one of them is given. */
export function bytesOf({ text, hex }: { readonly text?: unknown; readonly hex?: unknown }): Uint8Array | undefined {
  if (hex !== undefined) return text === undefined ? parseHex(hex) : undefined
  return typeof text === 'string' ? encodeText(text) : undefined
}

/** A Lisp string. Text beyond ASCII is multibyte; ASCII text is if a flag says so. */
export function stringJson(bytes: Uint8Array, multibyte: boolean): BytesJson & { multibyte?: boolean } {
  if (isAscii(bytes)) return multibyte ? { text: decoder.decode(bytes), multibyte } : { text: decoder.decode(bytes) }
  if (!multibyte) return { hex: hexText(bytes) }
  try {
    return { text: decoder.decode(bytes) }
  } catch {
    // The string has raw bytes or characters beyond Unicode.
    return { hex: hexText(bytes), multibyte }
  }
}

/** The bytes of a string: the inverse of `stringJson`; undefined if Emacs could not read them. */
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

/** UTF-8, with unpaired surrogates encoded as Emacs does. */
function encodeText(text: string): Uint8Array {
  if (!/[\ud800-\udfff]/.test(text)) return encoder.encode(text)
  const bytes: number[] = []
  for (const char of text) for (const byte of encodeCharacter(char.codePointAt(0)!)) bytes.push(byte)
  return Uint8Array.from(bytes)
}
