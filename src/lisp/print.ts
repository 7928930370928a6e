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
import type { Heap } from './heap.ts'
import type { Names } from './names.ts'
import { PrintedNames } from './print-names.ts'
import { Walk } from './print-walk.ts'
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
  readonly #names: PrintedNames

  constructor(heap: Heap, names: Names) {
    this.#names = new PrintedNames(heap, names)
  }

  print(value: Value, options: PrintOptions = {}): Printed {
    const { depth = Number.POSITIVE_INFINITY, length = Number.POSITIVE_INFINITY } = options
    const { limit = PRINT_LIMIT, escapeControls = false } = options
    const limits = { depth, length, limit, escapeControls }
    const first = new Walk(this.#names, limits)
    const printed = first.print(value)
    // Where nothing occurs twice there is nothing to number.
    return first.shared.size === 0 ? printed : new Walk(this.#names, limits, first.shared).print(value)
  }
}
