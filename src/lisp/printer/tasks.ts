/**
 * Tasks of the printer: an open list, vector, quoted form, or the pairs of a hash table. Each step writes some text or passes
 * one value to the walk, so that nesting takes a stack entry and no recursive call.
 *
 * Source: the print stack of `print_object` in src/print.c.
 * @module
 */
import type { Heap } from '../../heap/heap.ts'
import { fieldOffset, firstSlot, int32Field, slotsWithin } from '../../heap/struct-fields.ts'
import type { Value } from '../../heap/value.ts'
import type { PrintingRules } from '../../layout/printing-rules.ts'
import type { Pieces } from './opaque.ts'
import type { PrintedTable } from './tables.ts'

/** The options of the printer, `PrintOptions`, with defaults filled in. */
export interface Style {
  readonly depth: number
  readonly length: number
  readonly limit: number
  readonly circle: boolean
  readonly escapeNewlines: boolean
  readonly escapeControls: boolean
  readonly plain: boolean
  readonly quoted: boolean
  readonly gensym: boolean
}

/** The walk as tasks see it: it receives text and prints nested values. */
export interface Sink {
  readonly heap: Heap
  readonly printing: PrintingRules
  readonly style: Style
  /** The number of open backquotes, minus the number of open commas. */
  backquotes: number
  /** Append text. */
  write(text: string): void
  /** Print a value at nesting `depth`. */
  value(value: Value, depth: number): void
  /** Whether the tail of a list has a number or will get one. */
  isShared(cons: number): boolean
  /** Note a tail that is printed as part of its list. */
  pass(cons: number): void
  /** Account for the keys of free pairs of a hash table. */
  passUnbound(free: number): void
}

export interface Task {
  /** Continue until one value has been passed to the walk. Returns false if the task is then complete. */
  step(walk: Sink): boolean
}

/** Text and values in sequence, inside an object at nesting `depth`. */
export class PiecesTask implements Task {
  readonly #pieces: Pieces
  readonly #depth: number
  #next = 0

  constructor(pieces: Pieces, depth: number) {
    this.#pieces = pieces
    this.#depth = depth
  }

  step(walk: Sink): boolean {
    const piece = this.#pieces[this.#next++]
    if (typeof piece === 'string') walk.write(piece)
    else if (piece !== undefined) walk.value(piece, this.#depth + 1)
    return this.#next < this.#pieces.length
  }
}

/** A shorthand such as `'x`: the mark, then the argument. */
export class ShorthandTask implements Task {
  readonly #mark: string
  readonly #argument: Value
  readonly #depth: number
  #isOpen = false

  constructor({ mark, argument }: { mark: string; argument: Value }, depth: number) {
    this.#mark = mark
    this.#argument = argument
    this.#depth = depth
  }

  step(walk: Sink): boolean {
    const backquotes = this.#mark === '`' ? 1 : this.#mark.startsWith(',') ? -1 : 0
    walk.backquotes += this.#isOpen ? -backquotes : backquotes
    if (this.#isOpen) return false
    this.#isOpen = true
    walk.write(this.#mark)
    walk.value(this.#argument, this.#depth + 1)
    return true
  }
}

/** The rest of a list, after its opening parenthesis. */
export class ListTask implements Task {
  readonly #depth: number
  /** The cons whose car is printed next, or undefined if only the parenthesis remains. */
  #cons: number | undefined
  #printed = 0

  constructor(cons: number, depth: number) {
    this.#cons = cons
    this.#depth = depth
  }

  step(walk: Sink): boolean {
    const { heap } = walk
    const { car, cdr } = heap.layout.structs.cons.fields
    if (this.#cons === undefined) {
      walk.write(')')
      return false
    }
    if (this.#printed > 0) {
      const rest = heap.valueAt(this.#cons + cdr!.offset)
      const isCons = rest.kind === 'object' && rest.tag === heap.layout.tags.cons
      if (!isCons || walk.isShared(rest.offset)) return this.#end(walk, rest)
      walk.pass(rest.offset)
      walk.write(' ')
      this.#cons = rest.offset
    }
    if (this.#printed++ >= walk.style.length) {
      walk.write('...)')
      return false
    }
    walk.value(heap.valueAt(this.#cons + car!.offset), this.#depth + 1)
    return true
  }

  #end(walk: Sink, rest: Value): boolean {
    this.#cons = undefined
    if (rest.kind === 'builtin' && rest.index === 0) return true
    walk.write(' . ')
    walk.value(rest, this.#depth + 1)
    return true
  }
}

/** Consecutive Lisp slots, separated by spaces. */
class SlotsTask implements Task {
  readonly #slots: Slots
  readonly #depth: number
  #next = 0

  constructor(slots: Slots, depth: number) {
    this.#slots = slots
    this.#depth = depth
  }

  step(walk: Sink): boolean {
    const { start, count, close, isContinued } = this.#slots
    const i = this.#next++
    if (i < count && i < walk.style.length) {
      if (i > 0 || isContinued) walk.write(' ')
      walk.value(walk.heap.valueAt(start + i * walk.heap.layout.lispWordSize), this.#depth + 1)
      return true
    }
    if (i < count) walk.write(i > 0 || isContinued ? ' ...' : '...')
    walk.write(close)
    return false
  }
}

interface Slots {
  readonly start: number
  readonly count: number
  readonly close: string
  /** Whether something precedes the first slot. */
  readonly isContinued: boolean
}

/** Opening brackets of the types that print as all of their Lisp slots. */
const brackets: Readonly<Partial<Record<string, string>>> = {
  NORMAL_VECTOR: '[',
  RECORD: '#s(',
  COMPILED: '#[',
  CLOSURE: '#[',
  CHAR_TABLE: '#^[',
}

/** Begin to print the vectorlike at `start`, which prints as its Lisp slots. */
export function openVector(walk: Sink, start: number, depth: number, pvecName: string): Task {
  const { heap } = walk
  if (pvecName === 'SUB_CHAR_TABLE') return openSubCharTable(walk, start, depth)
  const bracket = brackets[pvecName] ?? '['
  walk.write(bracket)
  const first = firstSlot(heap, start)
  const count = slotsWithin(heap, first, heap.header(start).lispSize)
  return new SlotsTask({ start: first, count, close: bracket === '#s(' ? ')' : ']', isContinued: false }, depth)
}

/** Number of slots of a sub-char-table, by depth, as `chartab_size`. */
export const SUB_CHAR_TABLE_SLOTS = [0, 16, 32, 128]
/** Number of characters that a slot covers, by depth, as `chartab_chars`; depth 0 is the char-table itself. */
export const SUB_CHAR_TABLE_SPANS = [65536, 4096, 128, 1]

function openSubCharTable(walk: Sink, start: number, depth: number): Task {
  const { heap } = walk
  const level = int32Field(heap, start, 'sub_char_table', 'depth') ?? 0
  const minCharAt = fieldOffset(heap, start, 'sub_char_table', 'min_char')
  const minChar = minCharAt === undefined ? 0 : heap.view.int32(minCharAt, 'sub_char_table.min_char')
  walk.write(`${level === 3 && walk.printing.breaksCharTables ? '\n' : ''}#^^[${level} ${minChar}`)
  const first = fieldOffset(heap, start, 'sub_char_table', 'slots.0') ?? heap.view.length
  const count = slotsWithin(heap, first, SUB_CHAR_TABLE_SLOTS[level] ?? 0)
  return new SlotsTask({ start: first, count, close: ']', isContinued: true }, depth)
}

/** The pairs of a hash table, including both closing parentheses. */
export class PairsTask implements Task {
  readonly #table: PrintedTable
  readonly #depth: number
  #next = 0

  constructor(table: PrintedTable, depth: number) {
    this.#table = table
    this.#depth = depth
  }

  step(walk: Sink): boolean {
    const { heap, style } = walk
    const i = this.#next++
    const key = this.#table.keys[i >>> 1]
    if (key !== undefined && i >>> 1 < style.length) {
      if (i > 0) walk.write(' ')
      walk.value(heap.valueAt(key + (i & 1) * heap.layout.lispWordSize), this.#depth + 1)
      return true
    }
    if (key !== undefined) walk.write(i > 0 ? ' ...' : '...')
    walk.write('))')
    walk.passUnbound(this.#table.free)
    return false
  }
}
