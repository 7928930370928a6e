/**
 * Text as `prin1` writes it: strings in quotes, and symbol names with escapes where the reader would misread them.
 *
 * Characters are written as themselves, with two exceptions. Raw bytes are octal escapes (`\300`), as in Emacs. Characters
 * that a JavaScript string cannot hold, surrogates and characters beyond Unicode, are hex escapes, which Emacs reads back.
 *
 * Source: the string and symbol cases of `print_object`, `print_bool_vector`, `octalout` in src/print.c.
 * @module
 */
import { charactersOf, isAscii, RAW_BYTE_BASE } from '../../heap/strings.ts'
import type { PrintingRules } from '../../layout/printing-rules.ts'

export interface StringStyle {
  /** Print newlines and form feeds as `\n` and `\f`. */
  readonly escapeNewlines?: boolean
  /** Print control characters as octal escapes and newlines as `\n`, for a terminal. Emacs reads them back as the same. */
  readonly escapeControls: boolean
  /** Number of characters of text that will be used. */
  readonly limit: number
}

type Escapes = Omit<StringStyle, 'limit'>

const MAX_UNICODE = 0x10ffff
const isSurrogate = (char: number) => char >= 0xd800 && char <= 0xdfff
const isHexDigit = (char: number | undefined) => char !== undefined && /[0-9a-f]/i.test(String.fromCharCode(char))
const isOctalDigit = (char: number | undefined) => char !== undefined && char >= 0x30 && char <= 0x37
/** Whether a character controls the terminal or changes the direction of the text after it. */
const isControl = (char: number) =>
  char < 0x20 ||
  (char >= 0x7f && char < 0xa0) ||
  (char >= 0x2028 && char <= 0x202e) ||
  (char >= 0x2066 && char <= 0x2069)

/** Print the string of these bytes, in quotes. */
export function quotedText(bytes: Uint8Array, multibyte: boolean, style: StringStyle): string {
  const { limit } = style
  // Each character yields at least one character of text. It takes one byte in ASCII, and at most five otherwise.
  const ascii = bytes.subarray(0, limit + 1)
  if (!multibyte || isAscii(ascii)) return `"${unibyteText(ascii, style)}"`
  let text = ''
  let afterHex = false
  const chars = [...charactersOf(bytes.subarray(0, 5 * (limit + 1)), multibyte)]
  for (const [i, char] of chars.entries()) {
    if (char <= MAX_UNICODE && !isSurrogate(char)) {
      // A hex escape extends over all hex digits that follow; backslash and space ends it.
      if (afterHex && isHexDigit(char)) text += '\\ '
      text += escaped(char, chars[i + 1], style)
      afterHex = false
    } else if (char >= RAW_BYTE_BASE + 0x80) {
      text += octalEscape(char - RAW_BYTE_BASE, chars[i + 1])
      afterHex = false
    } else {
      text += `\\x${char.toString(16)}`
      afterHex = true
    }
  }
  return `"${text}"`
}

/** Print the bytes of a unibyte string. Bytes above 127 are raw bytes. */
function unibyteText(bytes: Uint8Array, style: Escapes): string {
  const firstPlain = style.escapeControls || style.escapeNewlines ? 0x20 : 0
  let text = ''
  let plainFrom = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!
    if (byte < 0x7f && byte !== 0x22 && byte !== 0x5c && byte >= firstPlain) continue
    text += asciiText(bytes, plainFrom, i)
    plainFrom = i + 1
    text += byte >= 0x80 ? octalEscape(byte, bytes[i + 1]) : escaped(byte, bytes[i + 1], style)
  }
  return text + asciiText(bytes, plainFrom, bytes.length)
}

const decoder = new TextDecoder()

const asciiText = (bytes: Uint8Array, start: number, end: number): string =>
  start === end ? '' : decoder.decode(start === 0 && end === bytes.length ? bytes : bytes.subarray(start, end))

function escaped(char: number, next: number | undefined, style: Escapes): string {
  if (char === 0x22 || char === 0x5c) return `\\${String.fromCharCode(char)}`
  if (style.escapeNewlines && char === 0x0a) return '\\n'
  if (style.escapeNewlines && char === 0x0c) return '\\f'
  if (!style.escapeControls || !isControl(char)) return String.fromCodePoint(char)
  if (char === 0x0a) return '\\n'
  // Octal escapes above 127 would read as raw bytes.
  return char < 0x80 ? octalEscape(char, next) : `\\u${char.toString(16).padStart(4, '0')}`
}

/** Print `\ooo`, or fewer digits if no octal digit follows. */
function octalEscape(byte: number, next: number | undefined): string {
  return `\\${byte.toString(8).padStart(isOctalDigit(next) ? 3 : 1, '0')}`
}

const unescaped: Escapes = { escapeControls: false }

/** Print a bool-vector, such as `#&20"\377\377"`, up to `shown` bytes of bits. The lowest bit of each byte is first. */
export function boolVectorText(bits: number, bytes: Uint8Array, shown: number): string {
  let text = ''
  for (let i = 0; i < Math.min(shown, bytes.length); i++) {
    const byte = bytes[i]!
    text += byte >= 0x80 ? octalEscape(byte, bytes[i + 1]) : escaped(byte, bytes[i + 1], unescaped)
  }
  return `#&${bits}"${text}${shown < bytes.length ? ' ...' : ''}"`
}

/** Characters that would end a symbol or start another object unless they are escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: names may hold control characters, and Emacs escapes them
const special = /["\\';#(),`[\]\u0000-\u0020\u00a0]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const specialAndDots = /["\\';#(),`[\]\u0000-\u0020\u00a0.?]/g
/** Text that `string_to_number` reads completely as a number. */
const number = /^[-+]?(\d+(\.\d*)?|\.\d+)([eE]([-+]?\d+|\+(INF|NaN)))?$/

export interface SymbolStyle {
  readonly interned: boolean
  readonly printing: PrintingRules
}

/** Print a symbol's name, with the escapes that the reader needs to read it as that symbol. */
export function symbolText(name: string, { interned, printing }: SymbolStyle): string {
  const prefix = interned ? '' : '#:'
  if (name === '') return interned ? '##' : prefix
  const firstDot = printing.escapesDotBeforeLetter ? /^\./ : /^\.(?![a-zA-Z])/
  const isConfusing = number.test(name) || name.startsWith('?') || firstDot.test(name)
  const escapes = printing.escapesInnerDots ? specialAndDots : special
  const text = name.replace(escapes, '\\$&')
  return prefix + (isConfusing && !text.startsWith('\\') ? `\\${text}` : text)
}
