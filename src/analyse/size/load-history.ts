/**
 * The `load-history` of a dump: the functions, variables, faces, methods and types that each file defined.
 *
 * The variable is a list with an entry for each loaded file, the last one first. An entry is the name of the file followed by
 * its definitions: a symbol for a variable, and a cons such as `(defun . NAME)` or `(provide . FEATURE)` for others.
 *
 * Source: `LOADHIST_ATTACH` in src/lisp.h and its callers; the docstring of `load-history`.
 * @module
 */
import { Budget } from '../../bytes/budget.ts'
import { consesOf, consOf } from '../../heap/lists.ts'
import { NO_NODE, type Nodes } from '../../heap/nodes.ts'
import type { Value } from '../../heap/value.ts'
import type { Names } from '../../lisp/names.ts'
import type { Symbols } from '../../lisp/symbols.ts'

/** The heads of entries that are distinguished. All others count as 'other'. */
const heads = {
  defun: 'function',
  autoload: 'autoload',
  defface: 'face',
  provide: 'provide',
  require: 'require',
  'cl-defmethod': 'method',
  'define-type': 'type',
  'define-symbol-props': 'properties',
} as const satisfies Readonly<Record<string, DefinitionKind>>

/** What an entry of `load-history` defines. */
export type DefinitionKind =
  | 'variable'
  | 'function'
  | 'autoload'
  | 'face'
  | 'provide'
  | 'require'
  | 'method'
  | 'type'
  | 'properties'
  | 'other'

/** What a library defined. */
export interface Definition {
  /** What was defined. */
  readonly kind: DefinitionKind
  /** The node of the symbol that is defined, provided or required. */
  readonly symbol: number
  /** For a method, the node of the list of its specializers; otherwise NO_NODE. */
  readonly specializers: number
}

/** A file of `load-history`. */
export interface LoadedFile {
  /** The name in the dump: absolute, or relative to Emacs's own `lisp` directory. */
  readonly file: string
  /** Nodes of the conses whose cars are the entries of this file. */
  readonly cells: readonly number[]
  /** In the order of their definition. */
  readonly definitions: readonly Definition[]
}

/** The files of `load-history` in the order in which they were loaded; empty if the dump does not contain the variable. */
export function readLoadHistory(nodes: Nodes, symbols: Symbols, names: Names): LoadedFile[] {
  return new Reader(nodes, symbols, names).read()
}

interface Draft {
  file: string
  cells: number[]
  definitions: Definition[]
}

class Reader {
  readonly #nodes: Nodes
  readonly #names: Names
  readonly #symbols: Symbols
  readonly #heads = new Map<number, DefinitionKind>()
  /** Conses that may still be visited, since lists of a damaged dump may share their tails. */
  readonly #budget: Budget

  constructor(nodes: Nodes, symbols: Symbols, names: Names) {
    this.#nodes = nodes
    this.#names = names
    this.#symbols = symbols
    this.#budget = new Budget(2 * nodes.length)
  }

  read(): LoadedFile[] {
    const history = this.#symbols.valueNamed('load-history')
    if (history === undefined) return []
    for (const [name, kind] of Object.entries(heads)) {
      const symbol = this.#symbols.named(name)
      if (symbol !== undefined) this.#heads.set(this.#nodes.at(symbol), kind)
    }
    const files = new Map<string, Draft>()
    for (const [cell, entry] of this.#elements(history)) this.#readEntry(cell, entry, files)
    return [...files.values()].reverse()
  }

  #readEntry(cell: number, entry: Value, files: Map<string, Draft>): void {
    const [first, ...rest] = [...this.#elements(entry)]
    const file = first && this.#text(first[1])
    if (file === undefined) return
    let draft = files.get(file)
    if (draft === undefined) {
      draft = { file, cells: [], definitions: [] }
      files.set(file, draft)
    }
    draft.cells.push(cell)
    for (const [, item] of rest) {
      const definition = this.#definition(item)
      if (definition !== undefined) draft.definitions.push(definition)
    }
  }

  #definition(item: Value): Definition | undefined {
    const variable = this.#symbolOf(item)
    if (variable !== NO_NODE) return { kind: 'variable', symbol: variable, specializers: NO_NODE }
    const { heap } = this.#nodes
    const cons = consOf(heap, item)
    if (cons === undefined) return undefined
    const { car: head, cdr: rest } = cons
    const kind = this.#heads.get(this.#symbolOf(head)) ?? 'other'
    // (cl-defmethod NAME QUALIFIERS . SPECIALIZERS), (define-symbol-props SYMBOL PROPERTIES)
    const named = consOf(heap, rest)
    const symbol = this.#symbolOf(named?.car ?? rest)
    const specializers = kind === 'method' && named !== undefined ? consOf(heap, named.cdr)?.cdr : undefined
    return { kind, symbol, specializers: this.#nodes.ofValue(specializers) }
  }

  /** The conses of a list, by node, with their cars. An improper end is left out. */
  *#elements(list: Value): Generator<[number, Value]> {
    for (const [cons, car] of consesOf(this.#nodes.heap, list, this.#budget)) yield [this.#nodes.ofValue(cons), car]
  }

  /** The node of a symbol other than nil. */
  #symbolOf(value: Value): number {
    if (value.kind === 'builtin') return value.index === 0 ? NO_NODE : this.#nodes.ofValue(value)
    const isSymbol = value.kind === 'object' && value.tag === this.#nodes.heap.layout.tags.symbol
    return isSymbol ? this.#nodes.ofValue(value) : NO_NODE
  }

  #text(value: Value): string | undefined {
    const isString = value.kind === 'object' && value.tag === this.#nodes.heap.layout.tags.string
    return isString ? this.#names.stringText(value.offset) : undefined
  }
}
