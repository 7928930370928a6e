/**
 * A JSON document taken apart into the members of its one object, and long arrays into their elements, as the bytes come.
 *
 * In:  pieces of UTF-8, however cut and however formatted. Out: values, each with its place, in the order of the text.
 * At any time one value is in memory, so a document of any length takes the room of its longest line-to-be. Each value is
 * read by the language's own parser, which knows no prototypes: a key `__proto__` is a key.
 * Units: bytes from the start of the document.
 * @module
 */
import { PdmpError } from '../error.ts'

/** One member of the document; of an array, one element. */
export interface Item {
  readonly key: string
  /** Number of the element; undefined for the value of a member that is no array, or for the end of one. */
  readonly index: number | undefined
  readonly value: unknown
  /** Where the value starts. */
  readonly offset: number
}

/** No member of a document goes deeper: an image has symbols, which have parts, which have fields. */
const DEEPEST = 32
/** A string of JavaScript holds no more. */
const LONGEST_VALUE = 2 ** 28
/** More than any number needs, white space behind it included. */
const LONGEST_WORD = 4096

const Byte = { quote: 0x22, comma: 0x2c, colon: 0x3a, open: 0x5b, escape: 0x5c, close: 0x5d, begin: 0x7b, end: 0x7d }

/**
 * Every member and element of a document.
 *
 * @throws PdmpError 'document-syntax': the text is not one JSON object, or goes too deep
 */
export function* splitDocument(pieces: Iterable<Uint8Array>): Generator<Item> {
  const text = new Text(pieces)
  text.expect(Byte.begin, '{')
  for (let first = true; ; first = false) {
    if (text.peek() === Byte.end && first) break
    const key = text.value('a key')
    if (typeof key !== 'string') throw text.fault('a key that is no string')
    text.expect(Byte.colon, ':')
    if (text.peek() === Byte.open) yield* elements(text, key)
    else yield memberOf(text, key)
    if (text.peek() !== Byte.comma) break
    text.skip()
  }
  text.expect(Byte.end, '}')
  if (text.peek() !== undefined) throw text.fault('the text goes on after its end')
}

function memberOf(text: Text, key: string): Item {
  text.peek()
  const { offset } = text
  return { key, index: undefined, value: text.value(key), offset }
}

/** After the last element comes an item without a number: an empty array is a member too. */
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
  /** What is here: the part of the room that is in use. */
  #bytes = this.#room
  #at = 0
  /** Bytes of pieces that are gone. */
  #passed = 0

  constructor(pieces: Iterable<Uint8Array>) {
    this.#pieces = pieces[Symbol.iterator]()
  }

  get offset(): number {
    return this.#passed + this.#at
  }

  /** The next byte that is no white space; undefined at the end. */
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

  /** The value that starts here. */
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

  /** Where the value ends that starts here: behind its last bracket or quote, or before what ends a number or word. */
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
      if (byte === undefined) throw this.fault('the text ends within a value', path)
      if (byte === Byte.quote) passed = this.#endOfString(this.#at + passed, path) - this.#at - 1
      else if (byte === Byte.begin || byte === Byte.open) depth++
      else if (byte === Byte.end || byte === Byte.close) depth--
      if (depth > DEEPEST) throw this.fault('brackets within brackets without end', path)
      if (passed > LONGEST_VALUE) throw this.fault('a value longer than any in a dump', path)
      if (depth === 0) return this.#at + passed + 1
    }
  }

  /** A number, true, false or null. */
  #endOfWord(path: string): number {
    for (let passed = 0; ; passed++) {
      const byte = this.#byteAt(this.#at + passed)
      if (byte === undefined || byte === Byte.comma || byte === Byte.end || byte === Byte.close)
        return this.#at + passed
      if (passed > LONGEST_WORD) throw this.fault('a word longer than any number', path)
    }
  }

  /** Behind the quote that ends the string at `start`. */
  #endOfString(start: number, path: string): number {
    for (let passed = start - this.#at + 1; ; passed++) {
      const byte = this.#byteAt(this.#at + passed)
      if (byte === undefined) throw this.fault('the text ends within a string', path)
      if (byte === Byte.quote) return this.#at + passed + 1
      if (byte === Byte.escape) passed++
      if (passed > LONGEST_VALUE) throw this.fault('a value longer than any in a dump', path)
    }
  }

  /** The byte at `at`, more of the text taken if need be; undefined at the end. What is read already may move. */
  #byteAt(at: number): number | undefined {
    if (at < this.#bytes.length) return this.#bytes[at]
    const passed = at - this.#at
    while (this.#at + passed >= this.#bytes.length) if (!this.#more()) return undefined
    return this.#bytes[this.#at + passed]
  }

  /** Take another piece. What is read already goes when it is most of what is here, so that no byte is moved often. */
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
