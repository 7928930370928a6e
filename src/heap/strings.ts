/**
 * Strings: their bytes, if the dump contains them, and the characters that the bytes encode.
 *
 * Emacs's internal encoding is UTF-8 with two extensions: characters up to 0x3FFFFF in at most five bytes, and raw bytes
 * 0x80 to 0xFF as the overlong sequences C0 80 to C1 BF, which stand for the characters 0x3FFF80 to 0x3FFFFF.
 *
 * Source: `struct Lisp_String` in src/lisp.h; `string_char_and_length` in src/character.h.
 * @module
 */
import type { Heap } from './heap.ts'

/** A string object. */
export interface LispString {
  /** The number of characters; in a unibyte string, of bytes. */
  readonly length: number
  /** Whether the string is multibyte. */
  readonly multibyte: boolean
  /** Undefined if the bytes are a C literal in the executable, at `emacsOffset`. */
  readonly bytes: Uint8Array | undefined
  /** Address of a C literal, in bytes from the Emacs basis; undefined if the dump contains the bytes. */
  readonly emacsOffset: number | undefined
}

/** The value of size_byte in a unibyte string whose bytes are a C literal. */
export const C_LITERAL = -2
/** Limit for C strings, in bytes. The longest are names of native functions, made from Lisp names, and are much shorter. */
const LONGEST_C_STRING = 1024
/** First of the 128 characters that stand for raw bytes. */
export const RAW_BYTE_BASE = 0x3fff00

/** Read the string object at `offset`. If its size is damaged, the bytes end at the end of the file. */
export function stringAt(heap: Heap, offset: number): LispString {
  const { fields } = heap.layout.structs.string
  const sizeByte = heap.word(offset + fields.len_data.offset)
  const length = Math.max(0, heap.word(offset + fields.num_chars.offset))
  const data = heap.word(offset + fields.ofs_data.offset)
  if (sizeByte === C_LITERAL) return { length, multibyte: false, bytes: undefined, emacsOffset: data }
  const size = sizeByte < 0 ? length : sizeByte
  const start = Math.max(0, Math.min(data, heap.view.length))
  const bytes = heap.view.bytes.subarray(start, Math.min(start + size, heap.view.length))
  return { length, multibyte: sizeByte >= 0, bytes, emacsOffset: undefined }
}

/** Whether the bytes of the string object at `offset` are a C literal. */
export const isLiteral = (heap: Heap, offset: number): boolean =>
  heap.word(offset + heap.layout.structs.string.fields.len_data.offset) === C_LITERAL

/** The least character that is encoded in a sequence of each size, by size in bytes. */
const leastOfSize = [0, 0, 0, 0x800, 0x10000, 0x200000]

/** Size in bytes of the character that starts at `at`; 0 if no sequence that Emacs writes starts there. */
export function sequenceSize(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!
  if (first < 0x80) return 1
  if (first < 0xc0 || first > 0xf8) return 0
  const size = sizeByFirst(first)
  for (let i = 1; i < size; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0
  if (size === 2) return 2
  const char = characterAt(bytes, at, size)
  return char >= leastOfSize[size]! && char < RAW_BYTE_BASE + 0x80 ? size : 0
}

/** Encode a character, 0 to 0x3FFFFF: the inverse of `charactersOf`. */
export function encodeCharacter(char: number): readonly number[] {
  const tail = (shift: number) => 0x80 | ((char >>> shift) & 0x3f)
  if (char < 0x80) return [char]
  if (char < 0x800) return [0xc0 | (char >>> 6), tail(0)]
  if (char < 0x10000) return [0xe0 | (char >>> 12), tail(6), tail(0)]
  if (char < 0x200000) return [0xf0 | (char >>> 18), tail(12), tail(6), tail(0)]
  if (char < RAW_BYTE_BASE + 0x80) return [0xf8, tail(18), tail(12), tail(6), tail(0)]
  const byte = char & 0xff
  return [0xc0 | ((byte >>> 6) & 1), 0x80 | (byte & 0x3f)]
}

/** Length in bytes of the C string at `start`, without its NUL; undefined if it is too long or extends past `end`. */
export function cStringSize(bytes: Uint8Array, start: number, end = bytes.length): number | undefined {
  const most = Math.min(LONGEST_C_STRING, end - start)
  // A loop, because names are short: making a view for `indexOf` costs more than the search.
  for (let size = 0; size < most; size++) if (bytes[start + size] === 0) return size
  return undefined
}

/** The bytes of the C string in the cold section that the raw pointer at `slot` points to; undefined if there is none. */
export function cStringAt(heap: Heap, slot: number): Uint8Array | undefined {
  const { coldStart, dumpRelocs } = heap.image.header
  if (heap.relocAt(slot)?.name !== 'DUMP_TO_DUMP_PTR_RAW') return undefined
  const start = heap.word(slot)
  if (start < coldStart || start >= dumpRelocs[0]!.offset) return undefined
  const size = cStringSize(heap.view.bytes, start, dumpRelocs[0]!.offset)
  return size === undefined ? undefined : heap.view.bytes.subarray(start, start + size)
}

/** Decode characters as Emacs numbers them. Raw bytes of a multibyte string are 0x3FFF80 and up. */
export function* charactersOf(bytes: Uint8Array, multibyte: boolean): Generator<number> {
  if (!multibyte) {
    yield* bytes
    return
  }
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at]!
    const size = sizeByFirst(first)
    yield characterAt(bytes, at, size)
    at += size
  }
}

const sizeByFirst = (first: number): number =>
  first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf8 ? 4 : 5

/** Decode the character whose sequence of `size` bytes starts at `at`. */
export function characterAt(bytes: Uint8Array, at: number, size: number): number {
  const first = bytes[at]!
  if (size === 1) return first
  let char = size === 5 ? 0 : first & (0x7f >> size)
  for (let i = 1; i < size; i++) char = (char << 6) | ((bytes[at + i] ?? 0x80) & 0x3f)
  // C0 and C1 would be overlong UTF-8. Emacs uses them for the raw bytes 80 to FF.
  return size === 2 && first < 0xc2 ? RAW_BYTE_BASE + 0x80 + (char & 0x7f) : char
}

const ascii = new TextDecoder()

/** Whether all bytes are ASCII. A loop, because `every` takes four times as long. */
export function isAscii(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) if (bytes[i]! >= 0x80) return false
  return true
}

/** Decode to text, for display and for comparison of names. Raw bytes and characters beyond Unicode become U+FFFD. */
export function textOf(bytes: Uint8Array, multibyte: boolean): string {
  // All but a few names are ASCII: decoding 17,000 of them takes 8 ms here, and 40 ms character by character.
  if (isAscii(bytes)) return ascii.decode(bytes)
  let text = ''
  for (const char of charactersOf(bytes, multibyte)) text += String.fromCodePoint(char <= 0x10ffff ? char : 0xfffd)
  return text
}
