/**
 * Bytes as hexadecimal digits, and back.
 * @module
 */
const digits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** Bytes as hexadecimal digits, two for each, without spaces. */
export function hexText(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i++) text += digits[bytes[i]!]
  return text
}

/** Parse hexadecimal digits to bytes; undefined if `text` is not valid. */
export function parseHex(text: unknown): Uint8Array | undefined {
  if (typeof text !== 'string' || text.length % 2 !== 0 || !/^[0-9a-f]*$/i.test(text)) return undefined
  const bytes = new Uint8Array(text.length / 2)
  for (let i = 0; i < bytes.length; i++) bytes[i] = nibble(text, 2 * i) * 16 + nibble(text, 2 * i + 1)
  return bytes
}

function nibble(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code < 0x3a ? code - 0x30 : (code | 0x20) - 0x57
}
