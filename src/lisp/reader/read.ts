/**
 * The reader: converts Lisp read syntax to datums, in the forms of all releases from 27 to 31.
 *
 * In: text, or the bytes of a Lisp file. Out: datums (see datum.ts). Nesting uses an explicit stack and no recursion. Time
 * and memory are linear in the length of the text. Text that Emacs refuses is refused here, with Emacs's message.
 *
 * Source: `read1`, `read_list`, `read_vector` of src/lread.c in 28, `read0` in 29 and 30.
 * @module
 */
import { type Datum, NIL_SYMBOL, type StringDatum, type SymbolDatum } from './datum.ts'
import { type Frame, type Labels, ListFrame, QuoteFrame, type SlotsForm, SlotsFrame } from './frames.ts'
import { integerIn, MAX_DIGITS, numberIn } from './numbers.ts'
import { charTableForm, closureForm, subCharTableForm, vectorForm } from './objects.ts'
import { dotEnds, END, Source } from './source.ts'
import { PairLists, propertiesForm, recordForm } from './tables.ts'
import { bytesAsText, readCharacter, readString, readToken, symbolOf, type Token } from './text.ts'

type ReadOptions = NonNullable<Parameters<typeof readLisp>[1]>

/**
 * Read the only datum of `text`, with blanks and comments around it.
 *
 * @throws PdmpError 'lisp-syntax', 'lisp-unfinished' if the text is not exactly one datum; the offset counts from its start
 */
export function readLisp(text: string | Uint8Array, options: { readonly loadFileName?: string } = {}): Datum {
  const reader = new Reader(text, options)
  const datum = reader.next() ?? reader.source.endOfText()
  if (!reader.isAtEnd()) reader.source.fail('Trailing garbage following expression')
  return datum
}

/**
 * Read every datum of `text` in order, as `load` reads a file.
 *
 * @throws PdmpError 'lisp-syntax', 'lisp-unfinished' at the first text that is not a datum, after the datums before it
 */
export function* readForms(
  text: string | Uint8Array,
  options: { readonly loadFileName?: string } = {},
): Generator<Datum, void> {
  const reader = new Reader(text, options)
  for (let datum = reader.next(); datum !== undefined; datum = reader.next()) yield datum
}

const code = (char: string) => char.charCodeAt(0)
const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39
const radixes: ReadonlyMap<number, number> = new Map([
  [code('b'), 2],
  [code('o'), 8],
  [code('x'), 16],
])
/** Number of digits of the largest label. */
const LABEL_DIGITS = 19
const noLabels: Labels = []

class Reader {
  readonly source: Source
  readonly #loadFileName: Datum
  readonly #open: Frame[] = []
  /** Interned symbols, by the bytes of their names. */
  readonly #symbols = new Map<string, SymbolDatum>([[NIL_SYMBOL.name, NIL_SYMBOL]])
  readonly #labelled = new Map<bigint, Datum>()
  /** Labels of the object that comes next. */
  #labels: bigint[] = []
  readonly #record: SlotsForm
  readonly #properties: SlotsForm

  constructor(text: string | Uint8Array, { loadFileName }: ReadOptions) {
    this.source = new Source(text, this.#open)
    this.#loadFileName = loadFileName === undefined ? NIL_SYMBOL : stringOf(loadFileName)
    const lists = new PairLists(this.source.bytes.length)
    this.#record = recordForm(lists)
    this.#properties = propertiesForm(lists)
  }

  isAtEnd(): boolean {
    this.source.skipBlanks()
    return this.source.peek() === END
  }

  /** Read the next datum; undefined at the end of the text. */
  next(): Datum | undefined {
    if (this.isAtEnd()) return undefined
    this.#labelled.clear()
    for (;;) {
      const read = this.#step()
      const whole = read === undefined ? undefined : this.#deliver(read)
      if (whole !== undefined) return whole
    }
  }

  /** Pass a datum to the innermost frame, and each completed object to the next. Returns the datum that no frame takes. */
  #deliver(datum: Datum): Datum | undefined {
    let read = datum
    for (let frame = this.#open.at(-1); frame !== undefined; frame = this.#open.at(-1)) {
      const before = frame.object
      const done = frame.take(read)
      this.#name(frame.labels, before, done ?? frame.object)
      if (done === undefined) return undefined
      this.#open.pop()
      read = done
    }
    return read
  }

  /** Let labels refer to `object` from now on, unless they already do. */
  #name(labels: Labels, before: Datum | undefined, object: Datum | undefined): void {
    if (object === undefined || object === before) return
    for (const label of labels) this.#labelled.set(label, object)
  }

  #takeLabels(): Labels {
    if (this.#labels.length === 0) return noLabels
    const labels = this.#labels
    this.#labels = []
    return labels
  }

  #push(frame: Frame): undefined {
    this.#open.push(frame)
    this.#name(frame.labels, undefined, frame.object)
  }

  /** Read an atom, or open or close a frame. Returns undefined if more is needed for a datum. */
  #step(): Datum | undefined {
    const { source } = this
    source.skipBlanks()
    const start = source.at
    const byte = source.peek()
    if (byte === END) source.endOfText()
    source.at++
    switch (byte) {
      case code('('):
        return this.#push(new ListFrame(source, start, this.#takeLabels()))
      case code('['):
        return this.#openSlots(start, vectorForm)
      case code(')'):
      case code(']'):
        return this.#close(String.fromCharCode(byte))
      case code("'"):
        return this.#quote(start, 'quote')
      case code('`'):
        return this.#quote(start, '`')
      case code(','):
        if (source.peek() !== code('@')) return this.#quote(start, ',')
        source.at++
        return this.#quote(start, ',@')
      case code('"'):
        return this.#labelledAs(readString(source))
      case code('?'):
        return this.#labelledAs(readCharacter(source))
      case code('#'):
        return this.#hash(start)
      case code('.'):
        if (source.isDelimited(dotEnds)) return this.#dot()
    }
    source.at = start
    return this.#labelledAs(this.#atom())
  }

  #labelledAs(datum: Datum): Datum {
    this.#name(this.#takeLabels(), undefined, datum)
    return datum
  }

  #openSlots(start: number, form: SlotsForm): undefined {
    this.#push(new SlotsFrame(this.source, start, this.#takeLabels(), form))
  }

  #quote(start: number, operator: string): undefined {
    this.#push(new QuoteFrame(this.source, start, this.#takeLabels(), this.#interned(operator)))
  }

  #close(mark: string): Datum {
    const frame = this.#open.at(-1)
    if (frame === undefined || this.#labels.length > 0) this.source.invalid(mark)
    const before = frame.object
    const datum = frame.close(mark)
    this.#name(frame.labels, before, datum)
    this.#open.pop()
    return datum
  }

  #dot(): undefined {
    const frame = this.#open.at(-1)
    if (frame === undefined || this.#labels.length > 0) this.source.invalid('.')
    frame.dot()
  }

  /** Read what follows a `#`. */
  #hash(start: number): Datum | undefined {
    const { source } = this
    const byte = source.peek()
    if (isDigit(byte)) return this.#numbered(start)
    source.at++
    switch (byte) {
      case code('('):
        return this.#openSlots(start, this.#properties)
      case code('['):
        return this.#openSlots(start, closureForm)
      case code("'"):
        return this.#quote(start, 'function')
      case code('#'):
        return this.#labelledAs(this.#interned(''))
      case code('$'):
        return this.#labelledAs(this.#loadFileName)
      case code(':'):
      case code('_'):
        return this.#labelledAs(this.#prefixed(byte === code('_')))
      case code('&'):
        return this.#labelledAs(this.#boolVector(start))
      case code('^'):
        return this.#openSlots(start, this.#charTable())
      case code('s'):
        if (source.peek() !== code('(')) break
        source.at++
        return this.#openSlots(start, this.#record)
      default: {
        const radix = radixes.get(byte | 0x20)
        if (radix !== undefined && byte >= 0x41) return this.#labelledAs(this.#integer(start, radix))
      }
    }
    source.at = start
    source.invalid('#')
  }

  #charTable(): SlotsForm {
    const { source } = this
    const isSub = source.peek() === code('^')
    if (isSub) source.at++
    if (source.peek() !== code('[')) source.invalid(isSub ? '#^^' : '#^')
    source.at++
    return isSub ? subCharTableForm : charTableForm
  }

  /** Read `#1=`, `#1#` or `#24r1k`, after the `#`. */
  #numbered(start: number): Datum | undefined {
    const { source } = this
    while (isDigit(source.peek())) source.at++
    const digits = bytesAsText(source.bytes, start + 1, source.at).replace(/^0+(?=.)/, '')
    const mark = source.peek()
    source.at++
    if (digits.length <= LABEL_DIGITS) {
      if ((mark | 0x20) === code('r') && mark >= 0x41) {
        const radix = Number(digits)
        if (radix < 2 || radix > 36) source.invalid(`integer, radix ${digits}`)
        return this.#labelledAs(this.#integer(start, radix))
      }
      if (mark === code('=')) {
        this.#labels.push(BigInt(digits))
        return undefined
      }
      const labelled = mark === code('#') ? this.#labelled.get(BigInt(digits)) : undefined
      if (labelled !== undefined) return this.#labelledAs(labelled)
    }
    source.at = start
    source.invalid('#')
  }

  /** Read the integer after `#x` and similar prefixes. It ends where its digits do. */
  #integer(start: number, radix: number): Datum {
    const { source } = this
    const first = source.at
    if (source.peek() === code('-') || source.peek() === code('+')) source.at++
    while (isDigit(source.peek()) || (source.peek() >= 0x41 && /[a-z]/i.test(String.fromCharCode(source.peek())))) {
      source.at++
    }
    const form = { name: 'integer', start }
    const value = integerIn(bytesAsText(source.bytes, first, source.at), radix)
    if (value === 'too-long') return this.#tooLong(start)
    return value ?? source.invalid(`integer, radix ${radix}`, form)
  }

  #tooLong(start: number): never {
    this.source.fail(`Arithmetic overflow error: more than ${MAX_DIGITS} digits`, { name: 'integer', start })
  }

  /** Read `#&5"\37"`. */
  #boolVector(start: number): Datum {
    const { source } = this
    const form = { name: 'bool-vector', start }
    let length = 0
    while (isDigit(source.peek())) {
      length = 10 * length + source.peek() - 0x30
      source.at++
    }
    if (source.at === start + 2 || source.peek() !== code('"')) source.invalid('#&...', form)
    source.at++
    const { bytes, multibyte, length: given } = readString(source)
    const size = Math.ceil(length / 8)
    // Old releases wrote one byte too many if the length is a multiple of eight.
    if (multibyte || (given !== size && length !== 8 * (given - 1))) source.invalid('#&...', form)
    const bits = bytes.slice(0, size)
    if (length % 8 !== 0) bits[size - 1]! &= (1 << (length % 8)) - 1
    return { kind: 'bool-vector', length, bytes: bits }
  }

  #atom(): Datum {
    const start = this.source.at
    const token = readToken(this.source)
    const text = bytesAsText(token.bytes, token.start, token.end)
    const number = token.isAscii && !token.isQuoted ? numberIn(text) : undefined
    if (number === 'too-long') return this.#tooLong(start)
    return number ?? this.#symbol(token, text)
  }

  /** Read `#:foo`, an uninterned symbol, or `#_foo`, to which no shorthand applies. Without a name both are new symbols. */
  #prefixed(isInterned: boolean): SymbolDatum {
    const token = readToken(this.source)
    const text = bytesAsText(token.bytes, token.start, token.end)
    return isInterned && text !== '' ? this.#symbol(token, text) : symbolOf(token, text, false)
  }

  #interned(name: string): SymbolDatum {
    const known = this.#symbols.get(name)
    if (known !== undefined) return known
    const bytes = Uint8Array.from(name, (char) => char.charCodeAt(0))
    return this.#symbol({ bytes, start: 0, end: bytes.length, isAscii: true, isQuoted: false }, name)
  }

  /** The symbol named by `text`, which has one character per byte, so that distinct names are distinct keys. */
  #symbol(token: Token, text: string): SymbolDatum {
    const known = this.#symbols.get(text)
    if (known !== undefined) return known
    const symbol = symbolOf(token, text, true)
    this.#symbols.set(text, symbol)
    return symbol
  }
}

function stringOf(text: string): StringDatum {
  const { bytes } = new Source(text, [])
  const multibyte = bytes.length !== text.length
  return { kind: 'string', bytes, length: Array.from(text).length, multibyte, intervals: [] }
}
