/**
 * Printing of objects of a machine: `prin1` and `princ`, with print-circle off, the default.
 *
 * Nesting uses an explicit stack. An object inside itself prints as `#` and its level.
 * Source: `print_object`, `print_vectorlike` in src/print.c.
 * @module
 */
import type { PrintingRules } from '../../layout/printing-rules.ts'
import { floatText } from '../../lisp/printer/numbers.ts'
import { boolVectorText, quotedText, symbolText } from '../../lisp/printer/text.ts'
import { addressOf, fixnumValue, NIL, Tag, tagOf, type Word } from '../memory/word.ts'
import type { Runtime } from '../runtime.ts'

export interface PrintOptions {
  /** Print as `prin1`, for the reader; otherwise as `princ`, for people. */
  readonly escape?: boolean
  /** Called for every piece, to bound the work that sharing can cause in a small heap. */
  readonly spend?: (pieces: number) => void
}

/** The text of `word`. */
export function prin1(machine: Runtime, word: Word, options: PrintOptions = {}): string {
  return new Printer(machine, options).print(word)
}

/** The text of a cons of these two words, which need not exist. */
export function prin1Cons(machine: Runtime, car: Word, cdr: Word): string {
  return new Printer(machine, {}).printCons(car, cdr)
}

/** A pending step: text, a word, the rest of a list, or an action. */
type Task =
  | string
  | { readonly word: Word }
  | { readonly backquotes: number }
  | { readonly rest: Word; readonly steps: number; readonly tortoise: Word }
  | 'up'

/** Symbols of two-element lists that print as a mark. */
const prefixes = ['quote', 'function', '`', ',', ',@'] as const
const textOfPrefix: Readonly<Record<(typeof prefixes)[number], string>> = {
  quote: "'",
  function: "#'",
  '`': '`',
  ',': ',',
  ',@': ',@',
}

/** Brackets of the pseudovectors that print all of their slots. */
const brackets: Readonly<Record<string, readonly [open: string, close: string]>> = {
  NORMAL_VECTOR: ['[', ']'],
  RECORD: ['#s(', ')'],
  COMPILED: ['#[', ']'],
  CLOSURE: ['#[', ']'],
  CHAR_TABLE: ['#^[', ']'],
}

/** A value that differs from every word. */
const NO_WORD = Number.NaN

class Printer {
  readonly #machine: Runtime
  readonly #escape: boolean
  readonly #spend: (pieces: number) => void
  readonly #printing: PrintingRules
  readonly #prefixes: ReadonlyMap<Word, string>
  readonly #pieces: string[] = []
  readonly #tasks: Task[] = []
  /** The objects in progress, outermost first, and the level of each. */
  readonly #open: Word[] = []
  readonly #levels = new Map<Word, number>()
  /** Number of open backquotes, minus the number of commas. */
  #backquotes = 0

  constructor(machine: Runtime, { escape: isReadable = true, spend = () => undefined }: PrintOptions) {
    this.#machine = machine
    this.#escape = isReadable
    this.#spend = spend
    this.#printing = machine.space.layout.printing
    this.#prefixes = new Map(prefixes.map((name) => [machine.space.builtin(name), textOfPrefix[name]]))
  }

  print(word: Word): string {
    this.#tasks.push({ word })
    return this.#drain()
  }

  printCons(car: Word, cdr: Word): string {
    // The contents are one level deeper.
    this.#open.push(NO_WORD)
    this.#tasks.push(')', { rest: cdr, steps: 1, tortoise: NO_WORD }, { word: car }, '(')
    return this.#drain()
  }

  #drain(): string {
    for (let task = this.#tasks.pop(); task !== undefined; task = this.#tasks.pop()) {
      this.#spend(1)
      if (task === 'up') this.#levels.delete(this.#open.pop()!)
      else if (typeof task === 'string') this.#pieces.push(task)
      else if ('backquotes' in task) this.#backquotes += task.backquotes
      else if ('word' in task) this.#object(task.word)
      else this.#rest(task.rest, task.steps, task.tortoise)
    }
    return this.#pieces.join('')
  }

  #object(word: Word): void {
    const { numbers, strings } = this.#machine
    switch (tagOf(word)) {
      case Tag.fixnum:
        this.#pieces.push(String(fixnumValue(word)))
        break
      case Tag.symbol:
        this.#pieces.push(this.#symbol(word))
        break
      case Tag.float:
        this.#pieces.push(floatText(bitsOf(numbers.floatValue(word))))
        break
      case Tag.string:
        if (this.#escape) this.#string(word)
        else this.#pieces.push(strings.text(word))
        break
      default:
        this.#compound(word)
    }
  }

  #symbol(symbol: Word): string {
    const name = this.#machine.symbols.nameText(symbol)
    return this.#escape ? symbolText(name, { interned: true, printing: this.#printing }) : name
  }

  #string(string: Word): void {
    const { strings, textProperties } = this.#machine
    const bytes = strings.bytes(string)
    const text = quotedText(bytes, strings.isMultibyte(string), { escapeControls: false, limit: bytes.length })
    const intervals = textProperties.stretches(string).filter(({ plist }) => plist !== NIL)
    if (intervals.length === 0) {
      this.#pieces.push(text)
      return
    }
    this.#pieces.push('#(', text)
    this.#tasks.push(')')
    for (const { start, end, plist } of intervals.toReversed()) this.#tasks.push({ word: plist }, ` ${start} ${end} `)
  }

  /** Print an object that can contain others. */
  #compound(word: Word): void {
    const level = this.#levels.get(word)
    if (level !== undefined) {
      this.#pieces.push(`#${level}`)
      return
    }
    this.#levels.set(word, this.#open.length)
    this.#open.push(word)
    this.#tasks.push('up')
    if (tagOf(word) === Tag.cons) this.#list(word)
    else this.#vectorlike(word)
  }

  #list(list: Word): void {
    const { conses } = this.#machine
    const rest = conses.cdr(list)
    const prefix = this.#prefixes.get(conses.car(list))
    const isComma = prefix?.startsWith(',') ?? false
    if (prefix !== undefined && conses.is(rest) && conses.cdr(rest) === NIL && (!isComma || this.#backquotes > 0)) {
      const change = isComma ? -1 : prefix === '`' ? 1 : 0
      this.#backquotes += change
      this.#tasks.push({ backquotes: -change }, { word: conses.car(rest) }, prefix)
      return
    }
    this.#tasks.push(')', { rest, steps: 1, tortoise: list }, { word: conses.car(list) }, '(')
  }

  /** Print the rest of a list. As in Emacs, the tortoise of Brent's algorithm waits at the cells 2, 6, 14, 30 …. */
  #rest(rest: Word, steps: number, tortoise: Word): void {
    const { conses } = this.#machine
    const moves = steps > 1 && ((steps + 2) & (steps + 1)) === 0
    if (rest === NIL) return
    if (!conses.is(rest)) this.#tasks.push({ word: rest }, ' . ')
    else if (rest === tortoise && !moves) this.#pieces.push(` . #${steps >>> 1}`)
    else {
      const next = moves ? rest : tortoise
      this.#tasks.push({ rest: conses.cdr(rest), steps: steps + 1, tortoise: next }, { word: conses.car(rest) }, ' ')
    }
  }

  #vectorlike(word: Word): void {
    const { vectorlikes, numbers } = this.#machine
    const type = vectorlikes.typeOf(word) ?? ''
    if (Object.hasOwn(brackets, type)) {
      const [open, close] = brackets[type]!
      this.#pieces.push(open)
      this.#pushSlots(word, 0, close)
      return
    }
    switch (type) {
      case 'BIGNUM':
        this.#pieces.push(String(numbers.integerValue(word)))
        break
      case 'SUB_CHAR_TABLE':
        this.#subCharTable(word)
        break
      case 'BOOL_VECTOR': {
        const bytes = boolBytes(this.#machine, word)
        this.#pieces.push(boolVectorText(vectorlikes.boolLength(word), bytes, bytes.length))
        break
      }
      case 'HASH_TABLE':
        this.#hashTable(word)
        break
      default:
        this.#pieces.push(this.#opaque(word, type))
    }
  }

  /** Push the slots from `first` on, separated by blanks, and then `close`. */
  #pushSlots(word: Word, first: number, close: string): void {
    const { vectorlikes } = this.#machine
    const length = vectorlikes.length(word)
    this.#spend(Math.max(0, 2 * (length - first) - 1))
    this.#tasks.push(close)
    for (let i = length - 1; i >= first; i--) {
      this.#tasks.push({ word: vectorlikes.get(word, i) })
      if (i > first) this.#tasks.push(' ')
    }
  }

  #subCharTable(word: Word): void {
    const { vectorlikes } = this.#machine
    const { memory, layout } = this.#machine.space
    const { depth: d, min_char: m } = layout.structs.sub_char_table.fields
    const depth = memory.i32(addressOf(word) + d!.offset)
    const minChar = memory.i32(addressOf(word) + m!.offset)
    this.#pieces.push(`${depth === 3 && this.#printing.breaksCharTables ? '\n' : ''}#^^[${depth} ${minChar} `)
    this.#pushSlots(word, vectorlikes.subTableInts, ']')
  }

  #hashTable(table: Word): void {
    const { tables } = this.#machine
    const words = ['#s(hash-table']
    const [test, weakness] = [tables.test(table), tables.weakness(table)]
    if (this.#printing.hashTables === 'full') {
      words.push(`size ${tables.size(table)}`, `test ${test}`)
      if (weakness !== null) words.push(`weakness ${weakness}`)
      words.push('rehash-size 1.5', 'rehash-threshold 0.8125')
    } else {
      if (test !== 'eql') words.push(`test ${test}`)
      if (weakness !== null) words.push(`weakness ${weakness}`)
      if (tables.count(table) === 0) {
        this.#pieces.push(`${words.join(' ')})`)
        return
      }
    }
    this.#pieces.push(`${words.join(' ')} data (`)
    const tasks: Task[] = []
    for (const [key, value] of tables.pairs(table)) {
      if (tasks.length > 0) tasks.push(' ')
      tasks.push({ word: key }, ' ', { word: value })
    }
    this.#spend(tasks.length)
    this.#tasks.push('))')
    while (tasks.length > 0) this.#tasks.push(tasks.pop()!)
  }

  /** The text of an object without read syntax. */
  #opaque(word: Word, type: string): string {
    const machine = this.#machine
    switch (type) {
      case 'SUBR':
        return `#<subr ${subrName(machine, word)}>`
      case 'BUFFER': {
        const name = machine.buffers.name(word)
        return name === NIL ? '#<killed buffer>' : `#<buffer ${machine.strings.text(name)}>`
      }
      case 'MARKER': {
        const buffer = machine.markers.buffer(word)
        if (buffer === undefined) return '#<marker in no buffer>'
        const moves = machine.markers.advances(word) ? '(moves after insertion) ' : ''
        const name = machine.strings.text(machine.buffers.name(buffer))
        return `#<marker ${moves}at ${machine.markers.place(word).char} in ${name}>`
      }
      case 'FINALIZER':
        return '#<finalizer>'
      case 'OBARRAY':
        return `#<obarray n=${[...machine.obarrays.symbols(word)].length}>`
      default:
        return `#<${type.toLowerCase().replaceAll('_', '-')}>`
    }
  }
}

/** The name of a subr in the executable. */
function subrName({ space }: Runtime, subr: Word): string {
  const offset = addressOf(subr) - space.basis
  for (const { name, offset: at } of space.program.subrs.values()) if (at === offset) return name
  return '?'
}

/** The bits of a bool-vector, the lowest first in each byte. */
function boolBytes({ vectorlikes }: Runtime, vector: Word): Uint8Array {
  const length = vectorlikes.boolLength(vector)
  const bytes = new Uint8Array(Math.ceil(length / 8))
  for (let i = 0; i < length; i++) if (vectorlikes.bit(vector, i)) bytes[i >>> 3]! |= 1 << (i & 7)
  return bytes
}

function bitsOf(value: number): bigint {
  const data = new DataView(new ArrayBuffer(8))
  data.setFloat64(0, value)
  return data.getBigUint64(0)
}
