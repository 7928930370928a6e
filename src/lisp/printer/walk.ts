/**
 * One walk of the printer over a value. It writes text and labels, and keeps open tasks on an explicit stack.
 *
 * A walk without numbers finds the objects that occur twice; a walk with numbers prints these as `#1=` and `#1#`.
 * Source: `print_preprocess`, `print_object`, PRINT_CIRCLE_CANDIDATE_P in src/print.c.
 * @module
 */

import type { Heap } from '../../heap/heap.ts'
import { stringAt } from '../../heap/strings.ts'
import { fieldOffset } from '../../heap/struct-fields.ts'
import { Interned, symbolFlag } from '../../heap/symbol-flags.ts'
import { isNil, UNBOUND_INDEX, type Value } from '../../heap/value.ts'
import type { PrintingRules } from '../../layout/printing-rules.ts'
import { hex } from '../../units.ts'
import { type PrintedNames, signedHex } from './names.ts'
import { bignumText, floatText } from './numbers.ts'
import { opaquePieces } from './opaque.ts'
import {
  ListTask,
  openVector,
  PairsTask,
  PiecesTask,
  ShorthandTask,
  type Sink,
  type Style,
  type Task,
} from './tasks.ts'
import { boolVectorText, quotedText } from './text.ts'

/** Numbers of objects that occur twice, by offset, in the order of their second occurrence. */
export type Numbers = ReadonlyMap<number, number>

const none: Numbers = new Map()

export class Walk implements Sink {
  readonly heap: Heap
  readonly printing: PrintingRules
  readonly style: Style
  backquotes = 0
  readonly #names: PrintedNames
  /** Undefined in the first walk, which finds objects that occur twice. */
  readonly #numbers: Numbers | undefined
  /** This map and the set below are created on first use: most walks print a symbol or a subr, and need neither. */
  #found: Map<number, number> | undefined
  /** All objects seen so far; in the second walk, those printed with their number. */
  #met: Set<number> | undefined
  readonly #stack: Task[] = []
  /** The object that each task of the stack prints; -1 for tasks that print a part of one. */
  readonly #containers: number[] = []
  /** Without numbers: the depths of the objects that are being printed, from 0 on. */
  readonly #beingPrinted = new Map<number, number>()
  #text = ''
  #isFull = false

  constructor(names: PrintedNames, style: Style, numbers?: Numbers) {
    this.heap = names.heap
    this.printing = names.heap.layout.printing
    this.style = style
    this.#names = names
    this.#numbers = numbers
  }

  /** The objects that occur twice, after the first walk. */
  get found(): Numbers {
    return this.#found ?? none
  }

  print(value: Value): { text: string; isWhole: boolean } {
    this.value(value, 1)
    for (let task = this.#stack.at(-1); task !== undefined && !this.#isFull; task = this.#stack.at(-1)) {
      const height = this.#stack.length
      if (task.step(this)) continue
      // The last step of a task may have pushed other tasks above it. Remove only the task itself.
      this.#close(height - 1)
    }
    return { text: this.#text, isWhole: !this.#isFull }
  }

  /** Push the task that prints the object at `start`, or with -1 a part of one. */
  #open(task: Task, start: number, depth: number): void {
    this.#stack.push(task)
    this.#containers.push(start)
    if (!this.style.circle && start >= 0) this.#beingPrinted.set(start, depth - 1)
  }

  /** Remove the task at this index of the stack. Nearly always it is the last. */
  #close(index: number): void {
    const start = this.#containers[index]!
    if (index === this.#stack.length - 1) {
      this.#stack.pop()
      this.#containers.pop()
    } else {
      this.#stack.splice(index, 1)
      this.#containers.splice(index, 1)
    }
    if (start >= 0) this.#beingPrinted.delete(start)
  }

  /** Number of characters that still fit. */
  get room(): number {
    return this.style.limit - this.#text.length
  }

  write(text: string): void {
    const { room } = this
    if (text.length > room) {
      this.#isFull = true
      // Do not end the text with half of a surrogate pair.
      this.#text += text.slice(0, room).replace(/[\ud800-\udbff]$/, '')
    } else this.#text += text
  }

  /** Whether this tail of a list has a number or will get one. Then the list ends with a dot and that number. */
  isShared(cons: number): boolean {
    return this.#numbers === undefined ? this.#hasMet(cons) : this.#numbers.has(cons)
  }

  /** Note a tail that is printed as part of its list. */
  pass(cons: number): void {
    if (this.#numbers === undefined) this.#meet(cons)
  }

  /** Reserve the number that Emacs wastes on `unbound`, the uninterned key of free pairs, if it occurs at least twice. */
  passUnbound(free: number): void {
    const unbound = this.#names.names.symbolOffset({ kind: 'builtin', index: UNBOUND_INDEX })
    if (!this.style.gensym || unbound === undefined) return
    for (let i = 0; i < Math.min(free, 2); i++) this.pass(unbound)
  }

  /** Print a value at nesting `depth`, which includes the value itself. */
  value(value: Value, depth: number): void {
    switch (value.kind) {
      case 'fixnum':
        this.write(String(value.value))
        break
      case 'builtin':
        this.#builtin(value, value.index)
        break
      case 'emacs':
        this.write(this.#names.emacsObjectText(value.offset))
        break
      case 'object':
        this.#object(value, value.offset, depth)
        break
      default:
        this.write(`#<invalid ${hex(value.word)}>`)
    }
  }

  /** Record an object in the first walk. Returns true if it was seen before. */
  #meet(key: number): boolean {
    if (!this.#hasMet(key)) {
      this.#addMet(key)
      return false
    }
    this.#found ??= new Map()
    if (!this.#found.has(key)) this.#found.set(key, this.#found.size + 1)
    return true
  }

  #hasMet(key: number): boolean {
    return this.#met?.has(key) ?? false
  }

  #addMet(key: number): void {
    this.#met ??= new Set()
    this.#met.add(key)
  }

  /**
   * Whether to print the object in full, after writing `#1=` if it has a number. Otherwise writes its `#1#`, or without numbers
   * the depth of the same object around it.
   */
  #isFirst(key: number): boolean {
    if (!this.style.circle) {
      const depth = this.#beingPrinted.get(key)
      if (depth !== undefined) this.write(`#${depth}`)
      return depth === undefined
    }
    if (this.#numbers === undefined) {
      if (!this.#meet(key)) return true
      this.write('#0#')
      return false
    }
    const number = this.#numbers.get(key)
    if (number === undefined) return true
    const isPrinted = this.#hasMet(key)
    this.#addMet(key)
    this.write(`#${number}${isPrinted ? '#' : '='}`)
    return !isPrinted
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
    const isInterned = !this.style.gensym || symbolFlag(this.heap, start, 'interned') !== Interned.no
    if (isInterned || this.#isFirst(start)) this.#writeSymbol(value)
  }

  /** Print a builtin symbol. All of them are interned except `unbound`. */
  #builtin(value: Value, index: number): void {
    const unbound = index === UNBOUND_INDEX ? this.#names.names.symbolOffset(value) : undefined
    if (unbound === undefined) this.#writeSymbol(value)
    else this.#symbol(value, unbound)
  }

  #writeSymbol(value: Value): void {
    const text = (this.style.plain ? this.#plainName(value) : undefined) ?? this.#names.symbolText(value)
    this.write(this.style.gensym ? text : text.replace(/^#:/, ''))
  }

  #plainName(value: Value): string | undefined {
    const symbol = this.#names.names.symbolOffset(value)
    return symbol === undefined ? undefined : this.#names.names.symbolName(symbol)
  }

  #float(start: number): void {
    const { view, layout } = this.heap
    const offset = start + layout.structs.float.fields.data.offset
    this.write(offset + 8 > view.length ? '#<invalid float>' : floatText(view.word(offset, 8, 'float')))
  }

  #cons(start: number, depth: number): void {
    if (depth > this.style.depth) this.write('...')
    else if (this.#isFirst(start)) {
      const shorthand = this.#shorthand(start)
      if (shorthand === undefined) this.write('(')
      this.#open(
        shorthand === undefined ? new ListTask(start, depth) : new ShorthandTask(shorthand, depth),
        start,
        depth,
      )
    }
  }

  /** The mark and the argument of a list such as (quote x), which prints as `'x`. It must have exactly two elements. */
  #shorthand(start: number): { mark: string; argument: Value } | undefined {
    const { heap } = this
    const { car, cdr } = heap.layout.structs.cons.fields
    const rest = heap.valueAt(start + cdr!.offset)
    if (!this.style.quoted || rest.kind !== 'object' || rest.tag !== heap.layout.tags.cons) return undefined
    if (!isNil(heap.valueAt(rest.offset + cdr!.offset))) return undefined
    const operator = heap.valueAt(start + car!.offset)
    const mark = isSymbol(operator, heap) ? marks.get(this.#names.symbolText(operator)) : undefined
    if (mark === undefined || (mark.startsWith(',') && this.backquotes === 0)) return undefined
    this.pass(rest.offset)
    return { mark, argument: heap.valueAt(rest.offset + car!.offset) }
  }

  #string(start: number, depth: number): void {
    const intervals = this.#names.intervalsOf(start)
    const { numbersElementStrings, numbersEmpty } = this.printing
    const isNumbered = numbersElementStrings || intervals.length > 0 || depth > 2
    const isUnnumberedEmpty = !numbersEmpty && stringAt(this.heap, start).length === 0
    if (!isNumbered) this.pass(start)
    else if (!isUnnumberedEmpty && !this.#isFirst(start)) return
    const text = this.#stringText(start)
    if (intervals.length === 0 || this.style.plain) {
      this.write(text)
      return
    }
    this.write(`#(${text}`)
    const pieces = intervals.flatMap(({ start: from, end, plist }) => [` ${from} ${end} `, plist])
    this.#open(new PiecesTask([...pieces, ')'], depth), start, depth)
  }

  #stringText(start: number): string {
    const plain = this.style.plain ? this.#names.names.stringText(start) : undefined
    if (plain !== undefined) return plain
    const { multibyte, bytes, emacsOffset } = stringAt(this.heap, start)
    const known = bytes ?? this.#names.names.stringBytes(start)
    if (known === undefined) return `#<string emacs${signedHex(emacsOffset ?? 0)}>`
    const { escapeNewlines, escapeControls } = this.style
    return quotedText(known, multibyte, { escapeNewlines, escapeControls, limit: this.room })
  }

  #isUnnumbered(start: number, pvecName: string): boolean {
    return !this.printing.numbersEmpty && pvecName === 'NORMAL_VECTOR' && this.heap.header(start).lispSize === 0
  }

  #vectorlike(start: number, depth: number): void {
    const name = this.heap.pvecName(start)
    if (name === 'BIGNUM') this.write(bignumText(this.heap, start, this.room))
    else if (name === 'BOOL_VECTOR') this.#boolVector(start)
    else if (depth > this.style.depth) this.write('...')
    else if (!numbered.has(name)) this.#opaque(start, depth, name)
    else if (!this.#isUnnumbered(start, name) && !this.#isFirst(start)) return
    else if (name === 'HASH_TABLE') this.#hashTable(start, depth)
    else if (name === 'FONT') this.#opaque(start, depth, name)
    else this.#open(openVector(this, start, depth, name), start, depth)
  }

  #opaque(start: number, depth: number, name: string): void {
    const pieces = opaquePieces(this.heap, this.#names, start, name)
    const [first] = pieces
    // Thousands of subrs print as a single text.
    if (pieces.length === 1 && typeof first === 'string') this.write(first)
    else this.#open(new PiecesTask(pieces, depth), start, depth)
  }

  #boolVector(start: number): void {
    const { heap } = this
    const bitsAt = fieldOffset(heap, start, 'bool_vector', 'num_bits')
    const { lispWordSize } = heap.layout
    const bits = bitsAt === undefined ? 0 : heap.view.signedWord(bitsAt, lispWordSize, 'bool_vector.num_bits')
    const first = (bitsAt ?? 0) + lispWordSize
    const bytes = heap.view.bytes.subarray(first, first + Math.max(0, Math.ceil(bits / 8)))
    this.write(boolVectorText(bits, bytes, Math.min(this.style.length, this.room)))
  }

  #hashTable(start: number, depth: number): void {
    const table = this.#names.tableAt(start)
    const { head, keys } = table
    const omitsNoData = this.printing.hashTables === 'short'
    this.write('#s(hash-table')
    if (keys.length === 0 && omitsNoData) this.#open(new PiecesTask([...head, ')'], depth), start, depth)
    else {
      this.#open(new PairsTask(table, depth), start, depth)
      this.#open(new PiecesTask([...head, ' data ('], depth), -1, depth)
    }
  }
}

/** Vectorlikes that print-circle numbers. */
const numbered: ReadonlySet<string> = new Set([
  'NORMAL_VECTOR',
  'RECORD',
  'COMPILED',
  'CLOSURE',
  'CHAR_TABLE',
  'SUB_CHAR_TABLE',
  'HASH_TABLE',
  'FONT',
])

/** The marks that replace these symbols in front of their argument. */
const marks: ReadonlyMap<string, string> = new Map([
  ['quote', "'"],
  ['function', "#'"],
  ['\\`', '`'],
  ['\\,', ','],
  ['\\,@', ',@'],
])

const isSymbol = (value: Value, { layout }: Heap): boolean =>
  value.kind === 'builtin' || (value.kind === 'object' && value.tag === layout.tags.symbol)
