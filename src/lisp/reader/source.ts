/**
 * The text that is read, as bytes in Emacs's internal encoding, with the place in it and what is open there.
 *
 * In: a JavaScript string, or bytes as of a Lisp file; a byte that is part of no sequence is a raw byte, as in Emacs.
 * Units: bytes from the start of the text. Errors about a string count UTF-16 units, as its owner does.
 *
 * Source: `readchar` and `skip_dyn_bytes` in src/lread.c.
 * @module
 */
import { PdmpError } from '../../error.ts'
import { characterAt, encodeCharacter, RAW_BYTE_BASE, sequenceSize } from '../../heap/strings.ts'
import { hex } from '../../units.ts'

/** What is being read, and where it began: for errors. */
export interface Form {
  readonly name: string
  readonly start: number
}

/** Forms that an error names, from the innermost out. */
const SHOWN_FORMS = 4
/** What `character` and `peek` return at the end. */
export const END = -1

const SPACE = 0x20
const NEWLINE = 0x0a
const HASH = 0x23

/** Bytes gathered one by one. */
class ByteGatherer {
  #bytes = new Uint8Array(64)
  #length = 0

  clear(): void {
    this.#length = 0
  }

  push(char: number): void {
    if (this.#length + 5 > this.#bytes.length) {
      const wider = new Uint8Array(2 * this.#bytes.length)
      wider.set(this.#bytes)
      this.#bytes = wider
    }
    if (char < 0x80) this.#bytes[this.#length++] = char
    else for (const byte of encodeCharacter(char)) this.#bytes[this.#length++] = byte
  }

  taken(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }
}

export class Source {
  readonly bytes: Uint8Array
  /** The next byte to read. */
  at = 0
  /** For what is read byte by byte. */
  readonly gathered = new ByteGatherer()
  readonly #isString: boolean
  /** The forms that are open, innermost last. */
  readonly #open: readonly Form[]

  constructor(text: string | Uint8Array, open: readonly Form[]) {
    this.#isString = typeof text === 'string'
    this.bytes = typeof text === 'string' ? encoded(text) : text
    this.#open = open
  }

  /** The byte `ahead` of the next, unread; END beyond the last. */
  peek(ahead = 0): number {
    return this.bytes[this.at + ahead] ?? END
  }

  /** The next character, read. Raw bytes are 0x3FFF80 and up. */
  character(): number {
    const byte = this.bytes[this.at]
    if (byte === undefined) return END
    const size = byte < 0x80 ? 1 : sequenceSize(this.bytes, this.at)
    const char = size === 0 ? RAW_BYTE_BASE + byte : characterAt(this.bytes, this.at, size)
    this.at += size || 1
    return char
  }

  /** Is a no-break space next? It separates as a space does. */
  isNoBreakSpace(): boolean {
    return this.peek() === 0xc2 && this.peek(1) === 0xa0
  }

  /** Read over what means nothing: blanks, comments, `#!` lines, and what `#@N` says to skip. */
  skipBlanks(): void {
    for (;;) {
      const byte = this.peek()
      if (byte === END) return
      if (byte <= SPACE) this.at++
      else if (byte === 0x3b) this.#skipLine()
      else if (byte === HASH && this.peek(1) === 0x21) this.#skipLine()
      else if (byte === HASH && this.peek(1) === 0x40) this.#skipCounted()
      else if (this.isNoBreakSpace()) this.at += 2
      else return
    }
  }

  #skipLine(): void {
    const end = this.bytes.indexOf(NEWLINE, this.at)
    this.at = end < 0 ? this.bytes.length : end + 1
  }

  /** `#@20` skips twenty bytes, `#@00` all that follows. */
  #skipCounted(): void {
    this.at += 2
    const first = this.at
    let count = 0
    for (let digit = this.peek() - 0x30; digit >= 0 && digit <= 9; digit = this.peek() - 0x30) {
      count = Math.min(10 * count + digit, this.bytes.length)
      this.at++
      if (this.at - first === 2 && count === 0) count = this.bytes.length
    }
    this.at = Math.min(this.at + count, this.bytes.length)
  }

  /** Does what was just read end here? `extra` are bytes that end it besides blanks, quotes and brackets. */
  isDelimited(delimiters: ReadonlySet<number>): boolean {
    const byte = this.peek()
    return byte <= SPACE || delimiters.has(byte)
  }

  endOfText(form?: Form): never {
    this.at = this.bytes.length
    this.#refuse('lisp-unfinished', 'End of file during parsing', form)
  }

  /** Refuse what Emacs would signal invalid-read-syntax about, with this as its datum. */
  invalid(syntax: string, form?: Form): never {
    this.fail(`Invalid read syntax: "${syntax}"`, form)
  }

  fail(detail: string, form?: Form): never {
    this.#refuse('lisp-syntax', detail, form)
  }

  #refuse(code: 'lisp-syntax' | 'lisp-unfinished', detail: string, form?: Form): never {
    const forms = this.#open.slice(-SHOWN_FORMS)
    if (form !== undefined) forms.push(form)
    const path = forms.reverse().map(({ name, start }) => `${name} at ${hex(this.#offset(start))}`)
    if (this.#open.length > SHOWN_FORMS) path.push(`${this.#open.length - SHOWN_FORMS} more`)
    const site = { path: [...path, 'Lisp text'].join(' in '), offset: this.#offset(this.at) }
    throw new PdmpError(code, site, detail)
  }

  /** The place of a byte in the text as it was given. */
  #offset(at: number): number {
    if (!this.#isString) return at
    let units = 0
    for (const byte of this.bytes.subarray(0, at)) units += byte >= 0xf0 ? 2 : (byte & 0xc0) === 0x80 ? 0 : 1
    return units
  }
}

const bytesOf = (text: string): number[] => Array.from(text, (char) => encodeCharacter(char.codePointAt(0)!)).flat()

/** UTF-8, but surrogates without a partner are characters too. */
function encoded(text: string): Uint8Array {
  return /\p{Surrogate}/u.test(text) ? Uint8Array.from(bytesOf(text)) : new TextEncoder().encode(text)
}

const bytesIn = (text: string): ReadonlySet<number> => new Set(Array.from(text, (char) => char.charCodeAt(0)))

/** What ends a symbol or a number. */
export const symbolEnds = bytesIn('"\';()[]#`,')
/** What may follow a character. */
export const characterEnds = bytesIn('"\';()[]#?`,.')
/** What makes a dot before it that of a dotted pair. */
export const dotEnds = bytesIn('"\';([#?`,')
