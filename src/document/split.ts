/**
 * An incremental parser that splits a JSON document into the members of its single object, and long arrays into their elements.
 *
 * In:  pieces of UTF-8, divided and formatted in any way. Out: values with their offsets, in the order of the text.
 * One value at a time is in memory, so memory is bounded by the longest value and not by the document. Each value is parsed by
 * JSON.parse, in which a key `__proto__` is an ordinary key.
 * Units: bytes from the start of the document.
 * @module
 */
import { PdmpError } from '../error.ts'

/** A member of the document, or an element of a member that is an array. */
export interface Item {
  /** Key of the member. */
  readonly key: string
  /** Number of the element; undefined for a member that is not an array, and for the end of an array. */
  readonly index: number | undefined
  /** The parsed value. */
  readonly value: unknown
  /** The offset of the value. */
  readonly offset: number
}

/** Deepest nesting of a member. An image has symbols, which have parts, which have fields. */
const DEEPEST = 32
/** Longest value, in bytes, below the limit of JavaScript strings. */
const LONGEST_VALUE = 2 ** 28
/** Longest number or word, in bytes, more than any needs, with white space after it. */
const LONGEST_WORD = 4096

const Byte = { quote: 0x22, comma: 0x2c, colon: 0x3a, open: 0x5b, escape: 0x5c, close: 0x5d, begin: 0x7b, end: 0x7d }

/**
 * Iterate over the members and elements of a document.
 *
 * @throws PdmpError 'document-syntax': the text is not one JSON object, or goes too deep
 */
export function* splitDocument(pieces: Iterable<Uint8Array>): Generator<Item> {
  const text = new Text(pieces)
  text.expect(Byte.begin, '{')
  for (let first = true; ; first = false) {
    if (text.peek() === Byte.end && first) break
    const key = text.value('a key')
    if (typeof key !== 'string') throw text.fault('a key is not a string')
    text.expect(Byte.colon, ':')
    if (text.peek() === Byte.open) yield* elements(text, key)
    else yield memberOf(text, key)
    if (text.peek() !== Byte.comma) break
    text.skip()
  }
  text.expect(Byte.end, '}')
  if (text.peek() !== undefined) throw text.fault('text follows the end of the document')
}

function memberOf(text: Text, key: string): Item {
  text.peek()
  const { offset } = text
  return { key, index: undefined, value: text.value(key), offset }
}

/** Iterate over the elements of an array. A final item without index makes an empty array visible. */
function* elements(text: Text, key: string): Generator<Item> {
  const start = text.offset
  text.skip()
  for (let index = 0; text.peek() !== Byte.close || index > 0; index++) {
    text.peek()
    const { offset } = text
    yield { key, index, value: text.value(`${key}[${index}]`), offset }
    if (text.peek() !== Byte.comma) break
    text.skip()
  }
  text.expect(Byte.close, ']')
  yield { key, index: undefined, value: [], offset: start }
}

/** A cursor on bytes that come in pieces. */
class Text {
  readonly #pieces: Iterator<Uint8Array>
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  #room = new Uint8Array(0)
  /** The bytes in memory: the used part of the buffer. */
  #bytes = this.#room
  #at = 0
  /** Number of bytes of discarded pieces. */
  #passed = 0

  constructor(pieces: Iterable<Uint8Array>) {
    this.#pieces = pieces[Symbol.iterator]()
  }

  get offset(): number {
    return this.#passed + this.#at
  }

  /** The next byte that is not white space; undefined at the end. */
  peek(): number | undefined {
    for (;;) {
      while (this.#at < this.#bytes.length) {
        const byte = this.#bytes[this.#at]!
        if (byte > 0x20 || (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09)) return byte
        this.#at++
      }
      if (!this.#more()) return undefined
    }
  }

  skip(): void {
    this.#at++
  }

  expect(byte: number, name: string): void {
    if (this.peek() !== byte) throw this.fault(`${name} expected`)
    this.skip()
  }

  /** Read the value that starts here. */
  value(path: string): unknown {
    this.peek()
    const { offset } = this
    const end = this.#endOfValue(path)
    const bytes = this.#bytes.subarray(this.#at, end)
    this.#at = end
    try {
      return JSON.parse(this.#decoder.decode(bytes))
    } catch (cause) {
      if (!(cause instanceof Error)) throw cause
      throw new PdmpError('document-syntax', { path, offset }, cause.message, { cause })
    }
  }

  fault(detail: string, path = 'document'): PdmpError {
    return new PdmpError('document-syntax', { path, offset: this.offset }, detail)
  }

  /** The end of the value that starts here: after its last bracket or quote, or before the byte that ends a number or word. */
  #endOfValue(path: string): number {
    const first = this.#byteAt(this.#at)
    if (first === Byte.quote) return this.#endOfString(this.#at, path)
    const isNested = first === Byte.begin || first === Byte.open
    return isNested ? this.#endOfBrackets(path) : this.#endOfWord(path)
  }

  #endOfBrackets(path: string): number {
    let depth = 0
    for (let passed = 0; ; passed++) {
      const byte = this.#byteAt(this.#at + passed)
      if (byte === undefined) throw this.fault('the document ends inside a value', path)
      if (byte === Byte.quote) passed = this.#endOfString(this.#at + passed, path) - this.#at - 1
      else if (byte === Byte.begin || byte === Byte.open) depth++
      else if (byte === Byte.end || byte === Byte.close) depth--
      if (depth > DEEPEST) throw this.fault('brackets are nested too deeply', path)
      if (passed > LONGEST_VALUE) throw this.fault('a value is longer than any value in a dump', path)
      if (depth === 0) return this.#at + passed + 1
    }
  }

  /** The end of a number, true, false or null. */
  #endOfWord(path: string): number {
    for (let passed = 0; ; passed++) {
      const byte = this.#byteAt(this.#at + passed)
      if (byte === undefined || byte === Byte.comma || byte === Byte.end || byte === Byte.close)
        return this.#at + passed
      if (passed > LONGEST_WORD) throw this.fault('a word is longer than any number', path)
    }
  }

  /** The offset after the quote that ends the string at `start`. */
  #endOfString(start: number, path: string): number {
    for (let passed = start - this.#at + 1; ; passed++) {
      const byte = this.#byteAt(this.#at + passed)
      if (byte === undefined) throw this.fault('the document ends inside a string', path)
      if (byte === Byte.quote) return this.#at + passed + 1
      if (byte === Byte.escape) passed++
      if (passed > LONGEST_VALUE) throw this.fault('a value is longer than any value in a dump', path)
    }
  }

  /** The byte at `at`, reading more pieces if needed; undefined at the end. Offsets of bytes in memory may change. */
  #byteAt(at: number): number | undefined {
    if (at < this.#bytes.length) return this.#bytes[at]
    const passed = at - this.#at
    while (this.#at + passed >= this.#bytes.length) if (!this.#more()) return undefined
    return this.#bytes[this.#at + passed]
  }

  /** Read another piece. Bytes that have been consumed are dropped once they are most of the buffer, so few bytes are moved. */
  #more(): boolean {
    let next = this.#pieces.next()
    while (!next.done && next.value.length === 0) next = this.#pieces.next()
    if (next.done) return false
    const length = this.#bytes.length
    const kept = length - this.#at
    if (this.#at > kept) {
      this.#room.copyWithin(0, this.#at, length)
      this.#passed += this.#at
      this.#at = 0
    }
    const end = this.#at + kept
    const total = end + next.value.length
    if (total > this.#room.length) {
      const room = new Uint8Array(2 * total)
      room.set(this.#room.subarray(0, end))
      this.#room = room
    }
    this.#room.set(next.value, end)
    this.#bytes = this.#room.subarray(0, total)
    return true
  }
}
