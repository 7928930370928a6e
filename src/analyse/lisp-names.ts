/**
 * Emacs Lisp expressions for named nodes: symbols of the initial obarray, C variables, live buffers.
 *
 * Each evaluates to the object, or to the value of the variable, in an Emacs that started from the dump. There is no
 * expression for a name that only the executable has.
 * @module
 */

import type { Nodes } from '../heap/nodes.ts'
import { stringAt } from '../heap/strings.ts'
import { lispField } from '../heap/struct-fields.ts'
import { Interned } from '../heap/symbol-flags.ts'
import type { Names } from '../lisp/names.ts'
import { PrintedNames } from '../lisp/printer/names.ts'
import { quotedText } from '../lisp/printer/text.ts'
import type { Symbols } from '../lisp/symbols.ts'
import { VariableNames } from '../lisp/variable-names.ts'
import { type DumpOffset, hex } from '../units.ts'

/** Longest name or string in an expression, in characters. */
const LONGEST_LITERAL = 200

/** Format an address in the executable: `emacs+0x1f40`. */
export const emacsOffsetText = (emacsOffset: number): string =>
  `emacs${emacsOffset < 0 ? '-' : '+'}${hex(Math.abs(emacsOffset))}`

/** Expressions of Lisp for symbols, C variables, strings and buffers. `dump.part(LispNames)` makes it. */
export class LispNames {
  /** @internal */
  readonly variables: VariableNames
  readonly #nodes: Nodes
  readonly #names: Names
  readonly #printed: PrintedNames

  /** @param dump an open dump, or its nodes and symbols */
  constructor({ nodes, symbols }: { readonly nodes: Nodes; readonly symbols: Symbols }) {
    this.#nodes = nodes
    this.#names = symbols.names
    this.#printed = new PrintedNames(nodes.heap, symbols.names)
    this.variables = new VariableNames(nodes, symbols)
  }

  /** A symbol as Emacs prints it: `foo`, `#:foo` outside the initial obarray, `#<builtin 17>` without a name. */
  symbolText(node: number): string {
    const { firstBuiltin, heap } = this.#nodes
    if (this.#nodes.kindOf(node) === 'builtin') {
      return this.#printed.symbolText({ kind: 'builtin', index: node - firstBuiltin })
    }
    const offset = this.#nodes.offsetOf(node)
    return this.#printed.symbolText({ kind: 'object', offset, tag: heap.layout.tags.symbol })
  }

  /** `'foo`, for a symbol of the initial obarray. */
  quoted(symbol: number): string | undefined {
    const name = this.#names.symbolName(this.#nodes.offsetOf(symbol))
    const isKnown = name !== undefined && name.length <= LONGEST_LITERAL
    return isKnown && this.#nodes.internedOf(symbol) === Interned.initially ? `'${this.symbolText(symbol)}` : undefined
  }

  /** The name of a symbol as a literal, such as `"foo"`. */
  nameOfSymbol(symbol: number): string | undefined {
    return this.#stringIn(symbol, 'symbol')
  }

  /** An expression for the C variable at `emacsOffset`: `load-path`, `(default-value 'fill-column)`. */
  variable(emacsOffset: number): string | undefined {
    const named = this.variables.at(emacsOffset)
    if (named === undefined) return this.variables.callFor(emacsOffset)
    const symbol = this.quoted(named.symbol)
    return symbol && (named.isDefault ? `(default-value ${symbol})` : symbol.slice(1))
  }

  /** An expression for a buffer: `(get-buffer "*scratch*")`. Killed buffers have no name. */
  buffer(node: number): string | undefined {
    const name = this.#stringIn(node, 'buffer')
    return name && `(get-buffer ${name})`
  }

  /** The string at `offset` as a literal. */
  string(offset: DumpOffset): string | undefined {
    const bytes = this.#names.stringBytes(offset)
    if (bytes === undefined || bytes.length > LONGEST_LITERAL) return undefined
    const { multibyte } = stringAt(this.#nodes.heap, offset)
    return quotedText(bytes, multibyte, { escapeControls: true, limit: LONGEST_LITERAL })
  }

  #stringIn(node: number, struct: 'symbol' | 'buffer'): string | undefined {
    const { heap } = this.#nodes
    const name = lispField(heap, this.#nodes.offsetOf(node), struct, 'name')
    return name?.kind === 'object' && name.tag === heap.layout.tags.string ? this.string(name.offset) : undefined
  }
}
