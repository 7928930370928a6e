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
import { type EmacsOffset, hex } from '../units.ts'
import type { Heap } from './heap.ts'
import type { Names } from './names.ts'
import { symbolText } from './print-text.ts'
import { signedHex, Walk } from './print-walk.ts'
import { Interned, symbolFlag } from './symbol-flags.ts'
import type { Value } from './value.ts'

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

export const PRINT_LIMIT = 2 ** 20

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
    const place = `emacs${signedHex(offset)}`
    if (this.heap.copySource(offset) !== undefined) return `#<subr ${this.names.subrName(offset) ?? place}>`
    return this.heap.isEmacsObject(offset) ? `#<thread ${place}>` : `#<invalid ${place}>`
  }
}
