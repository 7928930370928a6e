/**
 * The printer: any value of a dump as `prin1` would write it, with print-circle and print-gensym on.
 *
 * In: a value, and limits. Out: text, and whether it is all of it. What the file decides, nesting, lengths, rings, cannot
 * make it run deep or long: open lists and vectors are on a stack of its own, and text ends at the limit.
 *
 * A value is walked twice, as Emacs does: first to see what occurs more than once, then to print those as `#1=` and `#1#`.
 * Unlike Emacs's, the first walk stops where the text will, so what only limits hide gets no number.
 *
 * Source: `print`, `print_preprocess`, `print_object` in src/print.c.
 * @module
 */
import { hex } from '../units.ts'
import type { Heap } from './heap.ts'
import type { Names } from './names.ts'
import { byteField, fieldOffset, firstSlot, int32Field, lispField, slotsWithin } from './print-fields.ts'
import { bignumValue, floatText } from './print-numbers.ts'
import { opaquePieces, type Pieces } from './print-opaque.ts'
import { printedIntervals, printedTable } from './print-tables.ts'
import { boolVectorText, quotedText, symbolText } from './print-text.ts'
import { stringAt } from './strings.ts'
import { isNil, type Value } from './value.ts'

export interface PrintOptions {
  /** Lists and vectors within each other; deeper ones print as `...`. Emacs's print-level, which leaves vectors alone. */
  readonly depth?: number
  /** Elements of each; print-length. */
  readonly length?: number
  /** Characters of text. */
  readonly limit?: number
  /** Control characters in strings as escapes, for a terminal. */
  readonly escapeControls?: boolean
}

export interface Printed {
  readonly text: string
  /** False when the text was cut at `limit`. */
  readonly isWhole: boolean
}

/** Text of one value; the largest of bookworm-amd64 has 0.6 million characters. */
export const PRINT_LIMIT = 2 ** 20

type Limits = Readonly<Required<PrintOptions>>

export class Printer {
  readonly heap: Heap
  readonly names: Names
  /** By offset of the symbol. */
  readonly #symbols = new Map<number, string>()

  constructor(heap: Heap, names: Names) {
    this.heap = heap
    this.names = names
  }

  print(value: Value, options: PrintOptions = {}): Printed {
    const { depth = Number.POSITIVE_INFINITY, length = Number.POSITIVE_INFINITY } = options
    const { limit = PRINT_LIMIT, escapeControls = false } = options
    const limits = { depth, length, limit, escapeControls }
    const first = new Walk(this, limits)
    const printed = first.print(value)
    // Where nothing occurs twice there is nothing to number.
    return first.shared.size === 0 ? printed : new Walk(this, limits, first.shared).print(value)
  }

  /** A symbol as the reader takes it; `#<builtin 17>` where only the executable has its name. */
  symbolText(symbol: Value): string {
    const start = this.names.symbolOffset(symbol)
    const known = start === undefined ? undefined : this.#symbols.get(start)
    if (known !== undefined) return known
    const name = start === undefined ? undefined : this.names.symbolName(start)
    if (start === undefined || name === undefined) {
      return symbol.kind === 'builtin' ? `#<builtin ${symbol.index}>` : `#<symbol @${hex(start ?? 0)}>`
    }
    const interned = symbolFlag(this.heap, start, 'interned') === Interned.initially
    const text = symbolText(name, { interned, release: Number(this.heap.layout.release ?? 27) })
    this.#symbols.set(start, text)
    return text
  }

  /** An object of the executable: a subr, or the one thread that a dump knows. */
  emacsObjectText(offset: EmacsOffset): string {
    if (offset === this.heap.mainThread) return `#<thread emacs${signed(offset)}>`
    return `#<subr ${this.names.subrName(offset) ?? `emacs${signed(offset)}`}>`
  }
}

const signed = (offset: number): string => (offset < 0 ? hex(offset) : `+${hex(offset)}`)

/** Part of an object that is being printed. `step` writes some text or opens an object within, and says if more is left. */
interface Task {
  step(walk: Walk): boolean
}

/** One walk over a value. Without `shared` it looks for what occurs twice, with it it numbers that. */
class Walk {
  readonly heap: Heap
  readonly limits: Limits
  readonly shared: ReadonlySet<number>
  readonly #printer: Printer
  readonly #found: Set<number> | undefined
  /** Number by object: of all seen in the first walk, of the numbered ones in the second. */
  readonly #labels = new Map<number, number>()
  readonly #stack: Task[] = []
  #text = ''
  #isFull = false

  constructor(printer: Printer, limits: Limits, shared?: ReadonlySet<number>) {
    this.heap = printer.heap
    this.limits = limits
    this.#printer = printer
    this.#found = shared === undefined ? new Set() : undefined
    this.shared = shared ?? this.#found!
  }

  print(value: Value): Printed {
    this.value(value, 1)
    while (!this.#isFull) {
      const task = this.#stack.at(-1)
      if (task === undefined) break
      const height = this.#stack.length
      // What the last step opened is still above the task: it goes when that is done.
      if (!task.step(this)) this.#stack.splice(height - 1, 1)
    }
    return { text: this.#text, isWhole: !this.#isFull }
  }

  write(text: string): void {
    const room = this.limits.limit - this.#text.length
    this.#isFull ||= text.length > room
    // Half of a surrogate pair is no character.
    this.#text += text.length > room ? text.slice(0, room).replace(/[\ud800-\udbff]$/, '') : text
  }

  /** Has this tail of a list a number, or is it to get one? Then the list ends in a dot and that number. */
  isShared(cons: number): boolean {
    return this.#found === undefined ? this.shared.has(cons) : this.#labels.has(cons)
  }

  /** Remember that a tail was printed as part of its list. */
  pass(cons: number): void {
    if (this.#found !== undefined) this.#labels.set(cons, 0)
  }

  /** Print a value that stands `depth` lists or vectors deep, counting itself. */
  value(value: Value, depth: number): void {
    switch (value.kind) {
      case 'fixnum':
        this.write(String(value.value))
        break
      case 'builtin':
        this.write(this.#printer.symbolText(value))
        break
      case 'emacs':
        if (this.#isFirst(value.offset + EMACS_KEYS)) this.write(this.#printer.emacsObjectText(value.offset))
        break
      case 'object':
        this.#object(value, value.offset, depth)
        break
      default:
        this.write(`#<invalid ${hex(value.word)}>`)
    }
  }

  /** True when the object is to be printed in full, after its `#1=` if it has one; else its `#1#` is written. */
  #isFirst(key: number): boolean {
    const label = this.#labels.get(key)
    if (label !== undefined) {
      this.#found?.add(key)
      this.write(`#${label}#`)
      return false
    }
    if (this.#found !== undefined) this.#labels.set(key, 0)
    else if (this.shared.has(key)) {
      this.#labels.set(key, this.#labels.size + 1)
      this.write(`#${this.#labels.size}=`)
    }
    return true
  }

  #object(value: Value, start: number, depth: number): void {
    const { tags } = this.heap.layout
    const type = this.heap.objects.at(start)
    if (type === tags.cons) this.#cons(start, depth)
    else if (type === tags.string) this.#string(start, depth)
    else if (type === tags.symbol) this.#symbol(value, start)
    else if (type === tags.float) this.#float(start)
    else this.#vectorlike(start, depth)
  }

  #symbol(value: Value, start: number): void {
    const isInterned = symbolFlag(this.heap, start, 'interned') === Interned.initially
    if (isInterned || this.#isFirst(start)) this.write(this.#printer.symbolText(value))
  }

  #float(start: number): void {
    const { view, layout } = this.heap
    const offset = start + layout.structs.float.fields['data']!.offset
    this.write(offset + 8 > view.length ? '#<invalid float>' : floatText(view.word(offset, 8, 'float')))
  }

  #cons(start: number, depth: number): void {
    if (depth > this.limits.depth) this.write('...')
    else if (this.#isFirst(start)) {
      const { prefix, argument } = this.#shorthand(start) ?? {}
      if (prefix === undefined || argument === undefined) {
        this.write('(')
        this.#stack.push(new ListTask(start, depth))
      } else {
        this.write(prefix)
        this.#stack.push(new PiecesTask([argument], depth - 1))
      }
    }
  }

  /** `'x` for (quote x) and its like, where the list has exactly two elements. */
  #shorthand(start: number): { prefix: string; argument: Value } | undefined {
    const { heap } = this
    const { cons } = heap.layout.structs
    const rest = heap.valueAt(start + cons.fields['cdr']!.offset)
    if (rest.kind !== 'object' || rest.tag !== heap.layout.tags.cons) return undefined
    if (!isNil(heap.valueAt(rest.offset + cons.fields['cdr']!.offset))) return undefined
    const car = heap.valueAt(start + cons.fields['car']!.offset)
    const prefix = isSymbol(car, heap) ? shorthands.get(this.#printer.symbolText(car)) : undefined
    // A shorthand cannot refer to the cons that holds its argument.
    if (prefix === undefined || this.isShared(rest.offset)) return undefined
    return { prefix, argument: heap.valueAt(rest.offset + cons.fields['car']!.offset) }
  }

  #string(start: number, depth: number): void {
    const intervals = printedIntervals(this.heap, start)
    if (intervals.length > 0 && !this.#isFirst(start)) return
    const text = this.#stringText(start)
    if (intervals.length === 0) {
      this.write(text)
      return
    }
    this.write(`#(${text}`)
    const pieces = intervals.flatMap(({ start: from, end, plist }) => [` ${from} ${end} `, plist])
    this.#stack.push(new PiecesTask([...pieces, ')'], depth))
  }

  #stringText(start: number): string {
    const { multibyte, bytes, emacsOffset } = stringAt(this.heap, start)
    const known = bytes ?? this.#printer.names.stringBytes(start)
    if (known === undefined) return `#<string emacs${signed(emacsOffset ?? 0)}>`
    const limit = this.limits.limit - this.#text.length
    return quotedText(known, multibyte, { escapeControls: this.limits.escapeControls, limit })
  }

  #vectorlike(start: number, depth: number): void {
    const name = this.heap.pvecName(start)
    if (name === 'BIGNUM') this.write(bignumText(this.heap, start, this.limits.limit))
    else if (name === 'BOOL_VECTOR') this.#boolVector(start)
    else if (depth > this.limits.depth && Object.hasOwn(brackets, name)) this.write('...')
    else if (this.#isFirst(start)) this.#contents(start, depth, name)
  }

  #contents(start: number, depth: number, name: string): void {
    const { heap } = this
    if (name === 'HASH_TABLE') return this.#hashTable(start, depth)
    const open = Object.hasOwn(brackets, name) ? brackets[name] : undefined
    if (open === undefined) {
      this.#stack.push(new PiecesTask(opaquePieces(heap, this.#printer.names, start, name), depth))
      return
    }
    const { slot, count, head } = name === 'SUB_CHAR_TABLE' ? subCharTable(heap, start) : allSlots(heap, start)
    this.write(head === '' ? open : head)
    this.#stack.push(new SlotsTask(slot, count, head !== '', open === '#s(' ? ')' : ']', depth))
  }

  #boolVector(start: number): void {
    const { heap } = this
    const bitsAt = fieldOffset(heap, start, 'bool_vector', 'num_bits')
    const { lispWordSize } = heap.layout
    const bits = bitsAt === undefined ? 0 : heap.view.signedWord(bitsAt, lispWordSize, 'bool_vector.num_bits')
    const first = (bitsAt ?? 0) + lispWordSize
    const bytes = heap.view.bytes.subarray(first, first + Math.max(0, Math.ceil(bits / 8)))
    this.write(boolVectorText(bits, bytes, Math.min(this.limits.length, this.limits.limit)))
  }

  #hashTable(start: number, depth: number): void {
    const { head, keys, omitsNoData } = printedTable(this.heap, start)
    this.write('#s(hash-table')
    if (keys.length === 0 && omitsNoData) this.#stack.push(new PiecesTask([...head, ')'], depth))
    else this.#stack.push(new PairsTask(keys, depth), new PiecesTask([...head, ' data ('], depth))
  }
}

/** Keys of objects of the executable, apart from all offsets of a dump. */
const EMACS_KEYS = 2 ** 40

const shorthands: ReadonlyMap<string, string> = new Map([
  ['quote', "'"],
  ['function', "#'"],
  ['\\`', '`'],
  ['\\,', ','],
  ['\\,@', ',@'],
])

const brackets: Readonly<Partial<Record<string, string>>> = {
  NORMAL_VECTOR: '[',
  RECORD: '#s(',
  COMPILED: '#[',
  CLOSURE: '#[',
  CHAR_TABLE: '#^[',
  SUB_CHAR_TABLE: '#^^[',
  HASH_TABLE: '#s(hash-table',
}

const isSymbol = (value: Value, { layout }: Heap): boolean =>
  value.kind === 'builtin' || (value.kind === 'object' && value.tag === layout.tags.symbol)

function bignumText(heap: Heap, start: number, limit: number): string {
  const value = bignumValue(heap, start)
  return value.toString()
}

class PiecesTask implements Task {
  readonly #pieces: Pieces
  readonly #depth: number
  #next = 0

  /** @param depth of the object that the pieces make up */
  constructor(pieces: Pieces, depth: number) {
    this.#pieces = pieces
    this.#depth = depth
  }

  step(walk: Walk): boolean {
    const piece = this.#pieces[this.#next++]
    if (typeof piece === 'string') walk.write(piece)
    else if (piece !== undefined) walk.value(piece, this.#depth + 1)
    return this.#next < this.#pieces.length
  }
}
