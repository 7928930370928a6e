/**
 * The steps of a path in Emacs Lisp: the function that leads from one object to the next, if there is one.
 *
 * A cursor describes the current place in a path: an expression for the node, or the meaning of an inner object for which Lisp
 * has no expression, such as the cell of a buffer-local value or the vector of pairs of a hash table.
 *
 * Source: the functions named here, in src/data.c, src/alloc.c, src/chartab.c, src/fns.c, src/buffer.c.
 * @module
 */

import { PdmpError } from '../error.ts'
import { readHashTable } from '../hash/table.ts'
import { typeOf } from '../heap/node-type.ts'
import { NO_NODE, type Nodes } from '../heap/nodes.ts'
import { firstSlot, int32Field, lispField, pointerField } from '../heap/struct-fields.ts'
import { redirectOf } from '../heap/symbol-flags.ts'
import { eq, type Value } from '../heap/value.ts'
import { bufferIntervals, type PrintedInterval, printedIntervals } from '../lisp/printer/tables.ts'
import { SUB_CHAR_TABLE_SPANS } from '../lisp/printer/tasks.ts'
import type { LispNames } from './lisp-names.ts'

/** A step of a path. */
export interface Step {
  /** The node that the step leads to. */
  readonly node: number
  /** The field of the previous node; null for the root. */
  readonly field: string | null
  /** Whether the reference is weak. */
  readonly weak: boolean
  /** File offset of the reference; null for roots, C variables, and the symbols of an obarray. */
  readonly slot: number | null
}

/** Inner objects, of which only the parts are visible in Lisp. */
type Inner =
  /** A cons whose cdr is the value of the expression `value`. */
  | { readonly kind: 'cell'; readonly value: string }
  /** A tail of the alist of the buffer-local variables of `buffer`. */
  | { readonly kind: 'locals'; readonly buffer: string }
  /** The vector of pairs of the hash table `node`. */
  | { readonly kind: 'pairs'; readonly node: number; readonly lisp: string | undefined }
  /** A part of the char-table `lisp`. */
  | { readonly kind: 'characters'; readonly lisp: string }
  /** The vectors that C keeps about a charset or a coding system. `call` evaluates to its plist. */
  | { readonly kind: 'entry'; readonly call: string }

export interface Cursor {
  /** An expression for the object whose `cdrs`-th cdr is the node. */
  readonly lisp?: string | undefined
  /** Number of cdrs from the object of `lisp` to the node. */
  readonly cdrs?: number
  /** The inner object at the cursor, if it is one. */
  readonly inner?: Inner | undefined
  /** The name of the step for display. */
  readonly field: string
  /** Whether the expression is more descriptive than the field, and is displayed in place of the path so far. */
  readonly isNamed?: boolean
}

/** The expression for the node itself, such as `(nthcdr 3 x)`. */
export function expressionAt({ lisp, cdrs = 0, inner }: Cursor): string | undefined {
  if (lisp === undefined || inner !== undefined || cdrs === 0) return inner === undefined ? lisp : undefined
  return cdrs === 1 ? `(cdr ${lisp})` : `(nthcdr ${cdrs} ${lisp})`
}

/** The functions that return the cells of a symbol, by field. */
export const symbolReaders: Readonly<Record<string, string>> = {
  name: 'symbol-name',
  val: 'symbol-value',
  func: 'symbol-function',
  plist: 'symbol-plist',
}

const arrayTypes = new Set(['NORMAL_VECTOR', 'RECORD', 'COMPILED', 'CLOSURE'])
const functionSlots = ['arglist', 'code', 'constants', 'depth', 'doc', 'interactive']
const inBuffer = (call: string) => (buffer: string) => `(with-current-buffer ${buffer} (${call}))`
const call = (name: string) => (object: string) => `(${name} ${object})`

/** Functions that return the value of a field, by type and field. */
const fieldReaders: Readonly<Record<string, (object: string) => string>> = {
  'CHAR_TABLE default_value': (table) => `(char-table-range ${table} nil)`,
  'CHAR_TABLE parent': call('char-table-parent'),
  'CHAR_TABLE purpose': call('char-table-subtype'),
  'BUFFER name': call('buffer-name'),
  'BUFFER base_buffer': call('buffer-base-buffer'),
  'BUFFER keymap': inBuffer('current-local-map'),
  'BUFFER syntax_table': inBuffer('syntax-table'),
  'BUFFER category_table': inBuffer('category-table'),
  'BUFFER downcase_table': inBuffer('current-case-table'),
  'BUFFER mark': inBuffer('mark-marker'),
  'OVERLAY plist': call('overlay-properties'),
  'SUBR native_comp_u': call('subr-native-comp-unit'),
  'SUBR lambda_list': call('subr-native-lambda-list'),
  'NATIVE_COMP_UNIT file': call('native-comp-unit-file'),
}

/** Follows the steps of paths. */
export class LispSteps {
  readonly #nodes: Nodes
  readonly #lisp: LispNames
  /** Returns an expression for any node, by its own path. */
  readonly #lispOf: (node: number) => string | undefined

  constructor(nodes: Nodes, lisp: LispNames, lispOf: (node: number) => string | undefined) {
    this.#nodes = nodes
    this.#lisp = lisp
    this.#lispOf = lispOf
  }

  /** The cursor after `step` from the node `from`, at which the cursor is `at`. */
  take(at: Cursor, from: number, step: Step): Cursor {
    const field = step.field ?? ''
    const nodes = this.#nodes
    const kind = nodes.kindOf(from)
    if (kind === 'variable') return { ...at, inner: undefined, field: '' }
    if (kind === 'charsets') return { field, ...this.#charsetAttributes(step.node) }
    const type = typeOf(nodes, from)
    if (typeOf(nodes, step.node) === 'BUFFER') {
      const buffer = this.#lisp.buffer(step.node)
      if (buffer !== undefined) return { lisp: buffer, field, isNamed: true }
    }
    if (at.inner !== undefined) return this.#fromInner(at.inner, from, step.node, field)
    if (type === 'Cons') return fromCons(at, field)
    const lisp = expressionAt(at)
    if (type === 'HASH_TABLE') return this.#fromTable(lisp, from, field)
    const next = this.#inner(type, lisp, from, step)
    if (next !== undefined) return { inner: next, field }
    if (lisp === undefined) return { field }
    const reached = this.#reader(type, lisp, from, step)
    return reached === undefined ? { field } : { field, ...reached }
  }

  /** The target of the step, if it is an inner object. */
  #inner(type: string | null, lisp: string | undefined, from: number, { field, node }: Step): Inner | undefined {
    if (lisp === undefined) return undefined
    if (type === 'Symbol' && (field === 'blv.defcell' || field === 'blv.valcell')) {
      const value = this.#localValue(from, lisp, field)
      return value === undefined ? undefined : { kind: 'cell', value }
    }
    if (type === 'BUFFER' && field === 'local_var_alist') return { kind: 'locals', buffer: lisp }
    const isSubTable = type === 'CHAR_TABLE' && typeOf(this.#nodes, node) === 'SUB_CHAR_TABLE'
    return isSubTable ? { kind: 'characters', lisp } : undefined
  }

  #reader(type: string | null, lisp: string, from: number, step: Step): Partial<Cursor> | undefined {
    const field = step.field ?? ''
    if (type === 'Symbol') return this.#cellOf(lisp, from, field)
    const named = fieldReaders[`${type} ${field}`]
    if (named !== undefined) return { lisp: named(lisp), isNamed: true }
    const index = /^(?:extras)?\[(\d+)\]$/.exec(field)?.[1] ?? slotNamed(type, field)
    if (index !== undefined && arrayTypes.has(type ?? '')) return { lisp: `(aref ${lisp} ${index})` }
    if (type === 'String' || type === 'BUFFER') return this.#fromText(type, lisp, from, step)
    if (type !== 'CHAR_TABLE') return undefined
    if (index !== undefined) return { lisp: `(char-table-extra-slot ${lisp} ${index})`, isNamed: true }
    const top = field === 'ascii' ? 0 : Number(/^contents\[(\d+)\]$/.exec(field)?.[1])
    return Number.isNaN(top) ? undefined : characterIn(lisp, top * SUB_CHAR_TABLE_SPANS[0]!)
  }

  #cellOf(lisp: string, symbol: number, field: string): Partial<Cursor> | undefined {
    if (field === 'val' && redirectOf(this.#nodes.heap, this.#nodes.offsetOf(symbol)) === 'VARALIAS')
      return { lisp: `(indirect-variable ${lisp})`, isNamed: true }
    const reader = symbolReaders[field]
    if (reader === undefined) return undefined
    // The name of a symbol of the initial obarray evaluates to its value.
    return { lisp: field === 'val' && lisp.startsWith("'") ? lisp.slice(1) : `(${reader} ${lisp})`, isNamed: true }
  }

  /** The value in a cell of a buffer-local variable: the default, or the value of the buffer in which it was last used. */
  #localValue(symbol: number, lisp: string, field: string): string | undefined {
    const nodes = this.#nodes
    const { heap } = nodes
    const blv = pointerField(heap, nodes.offsetOf(symbol), 'symbol', 'val')
    if (blv === undefined) return undefined
    const [cell, used] = [lispField(heap, blv, 'blv', 'defcell'), lispField(heap, blv, 'blv', 'valcell')]
    if (field === 'blv.defcell' || (cell !== undefined && used !== undefined && eq(cell, used)))
      return `(default-value ${lisp})`
    const where = lispField(heap, blv, 'blv', 'where_buffer')
    const buffer = where?.kind === 'object' ? this.#lisp.buffer(nodes.at(where.offset)) : undefined
    return buffer && `(buffer-local-value ${lisp} ${buffer})`
  }

  #fromText(type: 'String' | 'BUFFER', lisp: string, from: number, step: Step): Partial<Cursor> | undefined {
    const nodes = this.#nodes
    const { heap } = nodes
    const start = nodes.offsetOf(from)
    if (!/^intervals\[\d+\]\.plist$/.test(step.field ?? '')) return this.#perBuffer(type, lisp, start, step.slot)
    const intervals = type === 'String' ? printedIntervals(heap, start) : bufferIntervals(heap, start)
    const interval = intervals.find(({ slot }: PrintedInterval) => slot === step.slot)
    if (interval === undefined) return undefined
    if (type === 'String') return { lisp: `(text-properties-at ${interval.start} ${lisp})`, isNamed: true }
    // Positions in a buffer count from 1.
    return { lisp: inBuffer(`text-properties-at ${interval.start + 1}`)(lisp), isNamed: true }
  }

  #perBuffer(type: string, buffer: string, start: number, slot: number | null): Partial<Cursor> | undefined {
    const symbol = type === 'BUFFER' && slot !== null ? this.#lisp.variables.ofSlot(slot - start) : undefined
    const variable = symbol === undefined ? undefined : this.#lisp.quoted(symbol)
    return variable === undefined ? undefined : { lisp: `(buffer-local-value ${variable} ${buffer})`, isNamed: true }
  }

  /** Step from a table. From Emacs 30 on it contains its pairs; before, they are in a vector that only the table refers to. */
  #fromTable(lisp: string | undefined, table: number, field: string): Cursor {
    if (field === 'key_and_value') return { inner: { kind: 'pairs', node: table, lisp }, field }
    const [, pair, part] = /^pairs\[(\d+)\]\.(key|value)$/.exec(field) ?? []
    const nodes = this.#nodes
    const { heap } = nodes
    const pairs = pointerField(heap, nodes.offsetOf(table), 'hash_table', 'ofs_key_and_value')
    if (pair === undefined || pairs === undefined || part === 'key') return { field }
    return { field, ...this.valueOfPair(lisp, table, pairs + 2 * Number(pair) * heap.layout.lispWordSize) }
  }

  /** The cursor at the value that follows the key in the slot at `key` of a hash table, for which `lisp` is an expression. */
  valueOfPair(lisp: string | undefined, table: number, key: number): Partial<Cursor> | undefined {
    const { heap } = this.#nodes
    if (lisp === undefined) return this.#catalogEntry(heap.valueAt(key), heap.valueAt(key + heap.layout.lispWordSize))
    const text = this.#keyText(heap.valueAt(key), table)
    return text === undefined ? undefined : { lisp: `(gethash ${text} ${lisp})`, isNamed: true }
  }

  /** An expression for a key: a literal, or a path to it. */
  #keyText(key: Value, table: number): string | undefined {
    if (key.kind === 'fixnum') return String(key.value)
    const node = this.#nodeOf(key)
    if (node === undefined) return undefined
    const { tags } = this.#nodes.heap.layout
    const isString = key.kind === 'object' && key.tag === tags.string
    if (isString && this.#testOf(table) === 'equal') return this.#lisp.string(key.offset)
    return this.#nodes.tagOf(node) === tags.symbol && this.#lisp.quoted(node) !== undefined
      ? this.#lisp.quoted(node)
      : this.#lispOf(node)
  }

  #nodeOf(value: Value): number | undefined {
    const node = this.#nodes.ofValue(value)
    return node === NO_NODE ? undefined : node
  }

  #testOf(table: number): string | null {
    const nodes = this.#nodes
    const { heap } = nodes
    try {
      return readHashTable(heap, nodes.offsetOf(table)).test
    } catch (error) {
      if (error instanceof PdmpError) return null
      throw error
    }
  }

  #fromInner(inner: Inner, from: number, to: number, field: string): Cursor {
    switch (inner.kind) {
      case 'cell':
        return field === 'cdr' ? { lisp: inner.value, field, isNamed: true } : { field }
      case 'locals':
        return field === 'cdr' ? { inner, field } : this.#localCell(inner.buffer, to, field)
      case 'pairs':
        return this.#fromPairs(inner, from, field)
      case 'characters':
        return this.#fromSubCharTable(inner, from, to, field)
      default:
        return this.#isPlist(to) ? { lisp: inner.call, field, isNamed: true } : { inner, field }
    }
  }

  /** Step through the pair of a variable and its value in a buffer. */
  #localCell(buffer: string, cell: number, field: string): Cursor {
    const nodes = this.#nodes
    const { heap } = nodes
    const symbol = this.#nodeOf(heap.valueAt(nodes.offsetOf(cell) + heap.layout.structs.cons.fields['car']!.offset))
    const isSymbol = symbol !== undefined && nodes.tagOf(symbol) === heap.layout.tags.symbol
    const variable = isSymbol ? this.#lisp.quoted(symbol) : undefined
    if (variable === undefined || typeOf(nodes, cell) !== 'Cons') return { field }
    return { inner: { kind: 'cell', value: `(buffer-local-value ${variable} ${buffer})` }, field }
  }

  #fromPairs({ node: table, lisp }: Inner & { kind: 'pairs' }, vector: number, field: string): Cursor {
    const slot = Number(/^\[(\d+)\]$/.exec(field)?.[1])
    const nodes = this.#nodes
    const { heap } = nodes
    if (Number.isNaN(slot) || slot % 2 === 0) return { field }
    const key = firstSlot(heap, nodes.offsetOf(vector)) + (slot - 1) * heap.layout.lispWordSize
    return { field, ...this.valueOfPair(lisp, table, key) }
  }

  #fromSubCharTable({ lisp }: Inner & { kind: 'characters' }, from: number, to: number, field: string): Cursor {
    const nodes = this.#nodes
    const { heap } = nodes
    if (typeOf(nodes, to) === 'SUB_CHAR_TABLE') return { inner: { kind: 'characters', lisp }, field }
    const slot = Number(/^slots\[(\d+)\]$/.exec(field)?.[1])
    const start = nodes.offsetOf(from)
    const first = int32Field(heap, start, 'sub_char_table', 'min_char')
    const span = SUB_CHAR_TABLE_SPANS[int32Field(heap, start, 'sub_char_table', 'depth') ?? -1]
    if (first === undefined || span === undefined || Number.isNaN(slot)) return { field }
    return { field, ...characterIn(lisp, first + slot * span) }
  }

  /** Step to the attributes of a charset: a vector whose second element is the name. */
  #charsetAttributes(vector: number): Partial<Cursor> | undefined {
    const nodes = this.#nodes
    const { heap } = nodes
    if (typeOf(nodes, vector) !== 'NORMAL_VECTOR') return undefined
    const symbol = this.#nodeOf(heap.valueAt(firstSlot(heap, nodes.offsetOf(vector)) + heap.layout.lispWordSize))
    if (symbol === undefined || typeOf(nodes, symbol) !== 'Symbol') return undefined
    const name = this.#lisp.quoted(symbol)
    return name === undefined ? undefined : { inner: { kind: 'entry', call: `(charset-plist ${name})` } }
  }

  /**
   * The charset or coding system that a pair of an internal table describes. The vector of a charset has its name as
   * second element; that of a coding system has a vector and its aliases.
   */
  #catalogEntry(key: Value, value: Value): Partial<Cursor> | undefined {
    const { heap } = this.#nodes
    const node = this.#nodeOf(key)
    const name = node === undefined ? undefined : this.#lisp.quoted(node)
    const isVector = (vector: Value) => vector.kind === 'object' && heap.pvecName(vector.offset) === 'NORMAL_VECTOR'
    if (name === undefined || value.kind !== 'object' || !isVector(value)) return undefined
    const first = firstSlot(heap, value.offset)
    const second = heap.valueAt(first + heap.layout.lispWordSize)
    if (eq(second, key)) return { inner: { kind: 'entry', call: `(charset-plist ${name})` } }
    const isCoding = isVector(heap.valueAt(first)) && second.kind === 'object'
    return isCoding ? { inner: { kind: 'entry', call: `(coding-system-plist ${name})` } } : undefined
  }

  /** Whether the list at `node` begins with a keyword. */
  #isPlist(node: number): boolean {
    const nodes = this.#nodes
    const { heap } = nodes
    if (typeOf(nodes, node) !== 'Cons') return false
    const first = this.#nodeOf(heap.valueAt(nodes.offsetOf(node) + heap.layout.structs.cons.fields['car']!.offset))
    return first !== undefined && (this.#lisp.quoted(first)?.startsWith("':") ?? false)
  }
}

const slotNamed = (type: string | null, field: string): number | undefined => {
  const slot = type === 'COMPILED' || type === 'CLOSURE' ? functionSlots.indexOf(field) : -1
  return slot < 0 ? undefined : slot
}

function fromCons({ lisp, cdrs = 0 }: Cursor, field: string): Cursor {
  if (lisp === undefined || field === 'cdr') return { lisp, cdrs: cdrs + 1, field }
  return { lisp: cdrs === 0 ? `(car ${lisp})` : cdrs === 1 ? `(cadr ${lisp})` : `(nth ${cdrs} ${lisp})`, field }
}

/** An expression for the entry of a character. Letters and digits need no escape. */
function characterIn(table: string, character: number): Partial<Cursor> {
  const text = String.fromCharCode(character)
  return {
    lisp: `(aref ${table} ${/^[a-z0-9]$/i.test(text) ? `?${text}` : `#x${character.toString(16)}`})`,
    isNamed: true,
  }
}
