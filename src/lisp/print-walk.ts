/**
 * One walk of the printer over a value: text and labels, with all that is open on an explicit stack.
 *
 * Without `shared` a walk looks for what occurs twice; with it, it writes that as `#1=` and `#1#`.
 * Source: `print_preprocess`, `print_object` in src/print.c.
 * @module
 */
import { hex } from '../units.ts'
import type { Heap } from './heap.ts'
import { fieldOffset } from './print-fields.ts'
import { type PrintedNames, signedHex } from './print-names.ts'
import { bignumText, floatText } from './print-numbers.ts'
import { opaquePieces } from './print-opaque.ts'
import { printedIntervals, printedTable } from './print-tables.ts'
import {
  type Limits,
  ListTask,
  openVector,
  PairsTask,
  PiecesTask,
  ShorthandTask,
  type Sink,
  type Task,
} from './print-tasks.ts'
import { boolVectorText, quotedText } from './print-text.ts'
import { stringAt } from './strings.ts'
import { Interned, symbolFlag } from './symbol-flags.ts'
import { isNil, type Value } from './value.ts'

/** Keys of objects of the executable, apart from all offsets of a dump. */
const EMACS_KEYS = 2 ** 40

export class Walk implements Sink {
  readonly heap: Heap
  readonly limits: Limits
  readonly shared: ReadonlySet<number>
  /** Backquotes that are open here, less commas: without one, a comma is an ordinary list. */
  backquotes = 0
  readonly #names: PrintedNames
  /** What occurs twice, in the walk that looks for it. */
  readonly #found: Set<number> | undefined
  /** By object: 0 for all seen in the first walk, the number of those that have one in the second. */
  readonly #labels = new Map<number, number>()
  readonly #stack: Task[] = []
  #text = ''
  #isFull = false

  constructor(names: PrintedNames, limits: Limits, shared?: ReadonlySet<number>) {
    this.heap = names.heap
    this.limits = limits
    this.#names = names
    this.#found = shared === undefined ? new Set() : undefined
    this.shared = shared ?? this.#found ?? new Set()
  }

  print(value: Value): { text: string; isWhole: boolean } {
    this.value(value, 1)
    for (let task = this.#stack.at(-1); task !== undefined && !this.#isFull; task = this.#stack.at(-1)) {
      const height = this.#stack.length
      // What the last step of a task opened lies above it, and stays when the task goes.
      if (!task.step(this)) this.#stack.splice(height - 1, 1)
    }
    return { text: this.#text, isWhole: !this.#isFull }
  }

  /** Characters of text that still fit. */
  get room(): number {
    return this.limits.limit - this.#text.length
  }

  write(text: string): void {
    const { room } = this
    if (text.length > room) {
      this.#isFull = true
      // Half of a surrogate pair is no character.
      this.#text += text.slice(0, room).replace(/[\ud800-\udbff]$/, '')
    } else this.#text += text
  }

  /** Has this tail of a list a number, or will it get one? Then the list ends in a dot and that number. */
  isShared(cons: number): boolean {
    return this.#found === undefined ? this.shared.has(cons) : this.#labels.has(cons)
  }

  /** Remember a tail that is printed as part of its list. */
  pass(cons: number): void {
    if (this.#found !== undefined) this.#labels.set(cons, 0)
  }

  /** Print a value that stands `depth` lists or vectors deep, itself included. */
  value(value: Value, depth: number): void {
    switch (value.kind) {
      case 'fixnum':
        this.write(String(value.value))
        break
      case 'builtin':
        this.write(this.#names.symbolText(value))
        break
      case 'emacs':
        if (this.#isFirst(value.offset + EMACS_KEYS)) this.write(this.#names.emacsObjectText(value.offset))
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
    else if (type === tags.vectorlike) this.#vectorlike(start, depth)
    else this.write(`#<invalid ${hex(start)}>`)
  }

  #symbol(value: Value, start: number): void {
    const isInterned = symbolFlag(this.heap, start, 'interned') === Interned.initially
    if (isInterned || this.#isFirst(start)) this.write(this.#names.symbolText(value))
  }

  #float(start: number): void {
    const { view, layout } = this.heap
    const offset = start + layout.structs.float.fields['data']!.offset
    this.write(offset + 8 > view.length ? '#<invalid float>' : floatText(view.word(offset, 8, 'float')))
  }

  #cons(start: number, depth: number): void {
    if (depth > this.limits.depth) this.write('...')
    else if (this.#isFirst(start)) {
      const shorthand = this.#shorthand(start)
      if (shorthand === undefined) this.write('(')
      this.#stack.push(shorthand === undefined ? new ListTask(start, depth) : new ShorthandTask(shorthand, depth))
    }
  }

  /** `'x` for (quote x) and its like, where the list has exactly two elements: the mark, and what it is put before. */
  #shorthand(start: number): { mark: string; argument: Value } | undefined {
    const { heap } = this
    const { car, cdr } = heap.layout.structs.cons.fields
    const rest = heap.valueAt(start + cdr!.offset)
    if (rest.kind !== 'object' || rest.tag !== heap.layout.tags.cons) return undefined
    if (!isNil(heap.valueAt(rest.offset + cdr!.offset))) return undefined
    const operator = heap.valueAt(start + car!.offset)
    const mark = isSymbol(operator, heap) ? marks.get(this.#names.symbolText(operator)) : undefined
    if (mark === undefined || (mark.startsWith(',') && this.backquotes === 0)) return undefined
    // The mark has no place for a number before the rest of the list.
    return this.isShared(rest.offset) ? undefined : { mark, argument: heap.valueAt(rest.offset + car!.offset) }
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
    const known = bytes ?? this.#names.names.stringBytes(start)
    if (known === undefined) return `#<string emacs${signedHex(emacsOffset ?? 0)}>`
    return quotedText(known, multibyte, { escapeControls: this.limits.escapeControls, limit: this.room })
  }

  #vectorlike(start: number, depth: number): void {
    const name = this.heap.pvecName(start)
    if (name === 'BIGNUM') this.write(bignumText(this.heap, start, this.room))
    else if (name === 'BOOL_VECTOR') this.#boolVector(start)
    else if (depth > this.limits.depth) this.write('...')
    else if (!this.#isFirst(start)) return
    else if (name === 'HASH_TABLE') this.#hashTable(start, depth)
    else this.#stack.push(openVector(this, start, depth, name) ?? this.#opaque(start, depth, name))
  }

  #opaque(start: number, depth: number, name: string): Task {
    return new PiecesTask(opaquePieces(this.heap, this.#names.names, start, name), depth)
  }

  #boolVector(start: number): void {
    const { heap } = this
    const bitsAt = fieldOffset(heap, start, 'bool_vector', 'num_bits')
    const { lispWordSize } = heap.layout
    const bits = bitsAt === undefined ? 0 : heap.view.signedWord(bitsAt, lispWordSize, 'bool_vector.num_bits')
    const first = (bitsAt ?? 0) + lispWordSize
    const bytes = heap.view.bytes.subarray(first, first + Math.max(0, Math.ceil(bits / 8)))
    this.write(boolVectorText(bits, bytes, Math.min(this.limits.length, this.room)))
  }

  #hashTable(start: number, depth: number): void {
    const { head, keys, omitsNoData } = printedTable(this.heap, start)
    this.write('#s(hash-table')
    if (keys.length === 0 && omitsNoData) this.#stack.push(new PiecesTask([...head, ')'], depth))
    else this.#stack.push(new PairsTask(keys, depth), new PiecesTask([...head, ' data ('], depth))
  }
}

/** Put before the argument of the symbols that print so. */
const marks: ReadonlyMap<string, string> = new Map([
  ['quote', "'"],
  ['function', "#'"],
  ['\\`', '`'],
  ['\\,', ','],
  ['\\,@', ',@'],
])

const isSymbol = (value: Value, { layout }: Heap): boolean =>
  value.kind === 'builtin' || (value.kind === 'object' && value.tag === layout.tags.symbol)
