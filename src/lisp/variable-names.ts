/**
 * Names of C variables: the symbol whose value or default value each of them holds.
 *
 * A symbol, or its buffer-local value, forwards to its C variable. The default of a per-buffer variable is in a slot of
 * `buffer_defaults`. The forwards are in the dump before Emacs 31, and in the executable from 31 on.
 *
 * Units: C variables in bytes from the Emacs basis, slots of buffers in bytes from the start of struct buffer.
 * Source: `struct Lisp_Fwd` and its like in src/lisp.h; `default_value` in src/data.c.
 * @module
 */

import type { Heap } from '../heap/heap.ts'
import type { Nodes } from '../heap/nodes.ts'
import { lispField, pointerField } from '../heap/struct-fields.ts'
import { redirectOf } from '../heap/symbol-flags.ts'
import { eq } from '../heap/value.ts'
import { type Forward, type Forwards, FwdKind } from './forwards.ts'
import type { Symbols } from './symbols.ts'
import type { Variables } from './variables.ts'

export interface NamedVariable {
  /** Node of the symbol. */
  readonly symbol: number
  /** Whether the variable holds the default value, while buffers may have other values. */
  readonly isDefault: boolean
}

/** Defaults in struct buffer that no Lisp variable refers to, with the function that returns each. */
const standardTables = [
  ['syntax_table', '(standard-syntax-table)'],
  ['category_table', '(standard-category-table)'],
  ['downcase_table', '(standard-case-table)'],
] as const

export class VariableNames {
  readonly #nodes: Nodes
  readonly #heap: Heap
  readonly #forwards: Forwards
  readonly #variables: Variables
  #named: ReadonlyMap<number, NamedVariable> | undefined
  readonly #slots = new Map<number, number>()

  constructor(nodes: Nodes, { forwards, variables }: Symbols) {
    this.#nodes = nodes
    this.#heap = nodes.heap
    this.#forwards = forwards
    this.#variables = variables
  }

  /** The symbol whose variable is at `emacsOffset`. */
  at(emacsOffset: number): NamedVariable | undefined {
    this.#named ??= this.#collect()
    return this.#named.get(emacsOffset)
  }

  /** Node of the symbol whose per-buffer variable is the slot at `offset` of struct buffer. */
  ofSlot(offset: number): number | undefined {
    this.#named ??= this.#collect()
    return this.#slots.get(offset)
  }

  /** The call that returns the value of a C variable without a symbol, such as `(standard-syntax-table)`. */
  callFor(emacsOffset: number): string | undefined {
    return standardTables.find(([field]) => this.#variables.defaultOfField(field) === emacsOffset)?.[1]
  }

  #collect(): ReadonlyMap<number, NamedVariable> {
    const found = new Map<number, NamedVariable>()
    const { firstBuiltin, firstSubr } = this.#nodes
    const { types } = this.#heap.image.objectStarts
    for (let node = 0; node < firstSubr; node++) {
      if (node < firstBuiltin && types[node] !== this.#heap.layout.tags.symbol) continue
      const start = this.#nodes.offsetOf(node)
      const redirect = redirectOf(this.#heap, start)
      if (redirect === 'FORWARDED') this.#add(found, node, this.#forwards.of(start, 'symbol', 'val'), false)
      else if (redirect === 'LOCALIZED') {
        const blv = pointerField(this.#heap, start, 'symbol', 'val')
        if (blv !== undefined && this.#holdsDefault(blv))
          this.#add(found, node, this.#forwards.of(blv, 'blv', 'ofs_fwd'), true)
      }
    }
    return found
  }

  #add(
    found: Map<number, NamedVariable>,
    symbol: number,
    forward: Forward | 'in-executable' | undefined,
    isDefault: boolean,
  ): void {
    if (forward === undefined || forward === 'in-executable' || forward.offset === undefined) return
    if (forward.kind !== FwdKind.buffer) {
      found.set(forward.offset, { symbol, isDefault })
      return
    }
    this.#slots.set(forward.offset, symbol)
    const emacsOffset = this.#variables.defaultSlot(forward.offset)
    if (emacsOffset !== undefined) found.set(emacsOffset, { symbol, isDefault: true })
  }

  /** Whether the default's cell is loaded. Otherwise the C variable holds the value of one buffer. */
  #holdsDefault(blv: number): boolean {
    const cell = lispField(this.#heap, blv, 'blv', 'defcell')
    const used = lispField(this.#heap, blv, 'blv', 'valcell')
    return cell !== undefined && used !== undefined && eq(cell, used)
  }
}
