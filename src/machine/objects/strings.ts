/**
 * Strings: a struct, and the bytes in separate storage.
 *
 * Source: `struct Lisp_String` in src/lisp.h; `make_uninit_multibyte_string`, `make_pure_c_string` in src/alloc.c.
 * @module
 */
import { C_LITERAL, textOf } from '../../heap/strings.ts'
import { Kind } from '../memory/blocks.ts'
import type { Space } from '../memory/space.ts'
import { addressOf, pointerTo, Tag, tagOf, type Word } from '../memory/word.ts'

/** The value of size_byte in an ordinary unibyte string. */
const UNIBYTE = -1

export interface EncodedText {
  readonly bytes: Uint8Array
  /** Number of characters; undefined for ASCII, which needs no multibyte string. */
  readonly characters: number | undefined
}

/** Encode text in Emacs's internal encoding. */
export function encodeText(text: string): EncodedText {
  const ascii = new Uint8Array(text.length)
  let i = 0
  // Almost all texts are short and ASCII, and a call of the encoder takes two microseconds.
  for (; i < text.length && text.charCodeAt(i) < 0x80; i++) ascii[i] = text.charCodeAt(i)
  if (i === text.length) return { bytes: ascii, characters: undefined }
  const bytes = new TextEncoder().encode(text)
  let characters = 0
  for (const byte of bytes) if ((byte & 0xc0) !== 0x80) characters++
  return { bytes, characters }
}

export class Strings {
  readonly #space: Space
  readonly #size: number
  readonly #chars: number
  readonly #sizeByte: number
  readonly #intervals: number
  readonly #data: number

  constructor(space: Space) {
    const { size, fields } = space.layout.structs.string
    this.#space = space
    this.#size = size
    this.#chars = fields.num_chars.offset
    this.#sizeByte = fields.len_data.offset
    this.#intervals = fields.ofs_intervals.offset
    this.#data = fields.ofs_data.offset
  }

  /** Make a string of this text, unibyte if it is ASCII. */
  make(text: string): Word {
    const { bytes, characters } = encodeText(text)
    return this.fromBytes(bytes, characters)
  }

  /** Make a string of these bytes. A multibyte string has `characters` characters. */
  fromBytes(bytes: Uint8Array, characters?: number): Word {
    const { allocator, memory } = this.#space
    const data = allocator.allocate(Kind.bytes, bytes.length + 1)
    let address: number
    try {
      address = allocator.allocate(Kind.string, this.#size)
    } catch (error) {
      allocator.free(data)
      throw error
    }
    memory.writable(data, bytes.length).set(bytes)
    memory.setPointer(address + this.#chars, characters ?? bytes.length)
    memory.setPointer(address + this.#sizeByte, characters === undefined ? UNIBYTE : bytes.length)
    memory.setPointer(address + this.#data, data)
    return pointerTo(address, Tag.string)
  }

  /** Make the name of something in the executable. Its bytes may stay there. */
  ofLiteral(text: string): Word {
    const { allocator, memory, layout, program } = this.#space
    const literal = program.literals.get(text)
    if (!layout.literalNames || literal === undefined) return this.make(text)
    const address = allocator.allocate(Kind.string, this.#size)
    memory.setPointer(address + this.#chars, new TextEncoder().encode(text).length)
    memory.setPointer(address + this.#sizeByte, C_LITERAL)
    memory.setPointer(address + this.#data, this.#space.at(literal))
    return pointerTo(address, Tag.string)
  }

  is(word: Word): boolean {
    return tagOf(word) === Tag.string
  }

  /** Number of characters; of bytes in a unibyte string. */
  length(string: Word): number {
    return this.#space.memory.offset(addressOf(string) + this.#chars)
  }

  isMultibyte(string: Word): boolean {
    return this.#space.memory.offset(addressOf(string) + this.#sizeByte) >= 0
  }

  /** The bytes: a view of memory, valid until the next allocation. */
  bytes(string: Word): Uint8Array {
    const { memory } = this.#space
    const address = addressOf(string)
    const sizeByte = memory.offset(address + this.#sizeByte)
    const size = sizeByte < 0 ? memory.offset(address + this.#chars) : sizeByte
    return memory.bytes(memory.pointer(address + this.#data), size)
  }

  text(string: Word): string {
    return textOf(this.bytes(string), this.isMultibyte(string))
  }

  /** Overwrite some of the bytes. */
  write(string: Word, start: number, bytes: readonly number[]): void {
    const { memory } = this.#space
    memory.writable(memory.pointer(addressOf(string) + this.#data) + start, bytes.length).set(bytes)
  }

  /** Address of the root of the text properties, or 0. */
  intervals(string: Word): number {
    return this.#space.memory.pointer(addressOf(string) + this.#intervals)
  }

  setIntervals(string: Word, root: number): void {
    this.#space.memory.setPointer(addressOf(string) + this.#intervals, root)
  }

  /** Free the bytes of a dead string. */
  release(address: number): void {
    const { memory, allocator } = this.#space
    const data = memory.pointer(address + this.#data)
    // A C literal, or bytes of a string of the dump, are not freed.
    if (allocator.contains(data)) allocator.free(data)
  }
}
