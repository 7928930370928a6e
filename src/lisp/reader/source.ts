/**
 * The source of the reader: text as bytes in Emacs's internal encoding, with a position and the open forms.
 *
 * In: a JavaScript string, or the bytes of a Lisp file. A byte that is not part of a sequence is a raw byte, as in Emacs.
 * Units: bytes from the start of the text. Errors about a JavaScript string count UTF-16 units instead.
 *
 * Source: `readchar` and `skip_dyn_bytes` in src/lread.c.
 * @module
 */
import { plainBytes } from '../../bytes/view.ts'
import { PdmpError } from '../../error.ts'
import { characterAt, encodeCharacter, RAW_BYTE_BASE, sequenceSize } from '../../heap/strings.ts'
import { hex } from '../../units.ts'

/** What is being read, and where it began. For error messages. */
export interface Form {
  readonly name: string
  readonly start: number
}

/** Number of forms that an error message names, from the innermost outwards. */
const SHOWN_FORMS = 4
/** Result of `character` and `peek` at the end of the text. */
export const END = -1

const SPACE = 0x20
const NEWLINE = 0x0a
const HASH = 0x23

/** A growing sequence of bytes. */
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
  /** Index of the next byte. */
  at = 0
  /** Buffer for texts that are read byte by byte. */
  readonly gathered = new ByteGatherer()
  readonly #isString: boolean
  /** The open forms, innermost last. */
  readonly #open: readonly Form[]

  constructor(text: string | Uint8Array, open: readonly Form[]) {
    this.#isString = typeof text === 'string'
    this.bytes = typeof text === 'string' ? encoded(text) : plainBytes(text)
    this.#open = open
  }

  /** Look at the byte `ahead` of the next one, without reading it; END beyond the last. */
  peek(ahead = 0): number {
    return this.bytes[this.at + ahead] ?? END
  }

  /** Read the next character. Raw bytes are 0x3FFF80 and up. */
  character(): number {
    const byte = this.bytes[this.at]
    if (byte === undefined) return END
    const size = byte < 0x80 ? 1 : sequenceSize(this.bytes, this.at)
    const char = size === 0 ? RAW_BYTE_BASE + byte : characterAt(this.bytes, this.at, size)
    this.at += size || 1
    return char
  }

  /** Whether a no-break space comes next. It separates tokens as a space does. */
  isNoBreakSpace(): boolean {
    return this.peek() === 0xc2 && this.peek(1) === 0xa0
  }

  /** Skip blanks, comments, `#!` lines, and the bytes that `#@N` tells the reader to skip. */
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

  /** Skip `#@20` and twenty bytes, or `#@00` and all that follows. */
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

  /** Whether the token that was just read ends here. `delimiters` are bytes that end it besides blanks. */
  isDelimited(delimiters: ReadonlySet<number>): boolean {
    const byte = this.peek()
    return byte <= SPACE || delimiters.has(byte)
  }

  endOfText(form?: Form): never {
    this.at = this.bytes.length
    this.#refuse('lisp-unfinished', 'End of file during parsing', form)
  }

  /** Throw where Emacs would signal invalid-read-syntax with this datum. */
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

  /** The position of a byte in the text as it was given. */
  #offset(at: number): number {
    if (!this.#isString) return at
    let units = 0
    for (const byte of this.bytes.subarray(0, at)) units += byte >= 0xf0 ? 2 : (byte & 0xc0) === 0x80 ? 0 : 1
    return units
  }
}

const bytesOf = (text: string): number[] => Array.from(text, (char) => encodeCharacter(char.codePointAt(0)!)).flat()

/** Encode as UTF-8, but accept unpaired surrogates as characters. */
function encoded(text: string): Uint8Array {
  return /\p{Surrogate}/u.test(text) ? Uint8Array.from(bytesOf(text)) : new TextEncoder().encode(text)
}

const bytesIn = (text: string): ReadonlySet<number> => new Set(Array.from(text, (char) => char.charCodeAt(0)))

/** Bytes that end a symbol or a number. */
export const symbolEnds = bytesIn('"\';()[]#`,')
/** Bytes that may follow a character. */
export const characterEnds = bytesIn('"\';()[]#?`,.')
/** Bytes after which a preceding dot is that of a dotted pair. */
export const dotEnds = bytesIn('"\';([#?`,')
