/**
 * The printer: any value of a dump as `prin1` would write it, with print-circle, print-quoted and print-gensym on.
 *
 * In: a value, and style. Out: text, and whether it is all of it. What the file decides, nesting, lengths, rings, cannot
 * make it run deep or long: open lists and vectors are on a stack of its own, and text ends at the limit.
 *
 * A value is walked twice, as Emacs does: first to see what occurs more than once, then to print those as `#1=` and `#1#`.
 * Unlike Emacs's, the first walk stops where the text will, so what only style hide gets no number.
 *
 * Source: `print`, `print_preprocess`, `print_object` in src/print.c.
 * @module
 */
import type { Heap } from '../../heap/heap.ts'
import type { Value } from '../../heap/value.ts'
import type { Names } from '../names.ts'
import { PrintedNames } from './names.ts'
import { Walk } from './walk.ts'

export interface PrintOptions {
  /** Lists and vectors within each other; deeper ones print as `...`. Emacs's print-level, which leaves vectors alone. */
  readonly depth?: number
  /** Elements of each; print-length. */
  readonly length?: number
  /** Characters of text. */
  readonly limit?: number
  /** Number what occurs twice, as print-circle does; without it a ring prints up to the limit. */
  readonly circle?: boolean
  /** `'x` for (quote x) and its like; print-quoted. */
  readonly quoted?: boolean
  /** `#:x` for symbols that are not in the initial obarray; print-gensym. */
  readonly gensym?: boolean
  /** Control characters in strings as escapes, for a terminal. */
  readonly escapeControls?: boolean
}

export interface Printed {
  readonly text: string
  /** False when the text was cut at `limit`. */
  readonly isWhole: boolean
}

/** Characters of one text; the longest value of the dumps that we have is half as long. */
export const PRINT_LIMIT = 2 ** 20

const emacsStyle: Required<PrintOptions> = {
  depth: Number.POSITIVE_INFINITY,
  length: Number.POSITIVE_INFINITY,
  limit: PRINT_LIMIT,
  circle: true,
  quoted: true,
  gensym: true,
  escapeControls: false,
}

export class Printer {
  readonly #names: PrintedNames

  constructor(heap: Heap, names: Names) {
    this.#names = new PrintedNames(heap, names)
  }

  print(value: Value, options: PrintOptions = {}): Printed {
    const style = { ...emacsStyle, ...options }
    const { circle } = style
    if (!circle) return new Walk(this.#names, style, new Map()).print(value)
    const first = new Walk(this.#names, style)
    const printed = first.print(value)
    // Where nothing occurs twice there is nothing to number.
    return first.found.size === 0 ? printed : new Walk(this.#names, style, first.found).print(value)
  }
}
