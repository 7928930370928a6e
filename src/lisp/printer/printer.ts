/**
 * The printer: writes a value of a dump as `prin1` does with print-circle, print-quoted and print-gensym enabled.
 *
 * In: a value and a style. Out: text, and whether it is complete. A file cannot make the printer recurse deeply or run long:
 * open lists and vectors are kept on an explicit stack, and the text ends at a limit.
 *
 * A value is walked twice, as in Emacs: once to find objects that occur more than once, and once to print them as `#1=` and
 * `#1#`. Unlike in Emacs, the first walk stops where the text will end, so objects that the style hides get no number.
 * Source: `print`, `print_preprocess`, `print_object` in src/print.c.
 * @module
 */
import type { Heap } from '../../heap/heap.ts'
import type { Value } from '../../heap/value.ts'
import type { Names } from '../names.ts'
import { PrintedNames } from './names.ts'
import { Walk } from './walk.ts'

/** How `Printer` prints. The defaults are those of Emacs. */
export interface PrintOptions {
  /** Maximum nesting of lists and vectors; deeper ones print as `...`. Emacs's print-level, which does not limit vectors. */
  readonly depth?: number
  /** Maximum number of elements of each list or vector, as print-length. */
  readonly length?: number
  /** Maximum number of characters of the text. */
  readonly limit?: number
  /**
   * Number objects that occur twice, as print-circle does. Without it, an object inside itself prints as its depth, `#0`, and a
   * list whose tail leads back into it prints up to the limit.
   */
  readonly circle?: boolean
  /** Print (quote x) as `'x`, and other such forms likewise, as print-quoted does. */
  readonly quoted?: boolean
  /** Print symbols outside the initial obarray as `#:x`, as print-gensym does. */
  readonly gensym?: boolean
  /** Print newlines and form feeds in strings as `\n` and `\f`, as print-escape-newlines does. */
  readonly escapeNewlines?: boolean
  /** Print control characters in strings as escapes, for a terminal. */
  readonly escapeControls?: boolean
  /** Print strings and names of symbols without quotes and escapes, as `princ` does. */
  readonly plain?: boolean
}

/** Printed text. */
export interface Printed {
  /** The printed text. */
  readonly text: string
  /** False if the text was cut at `limit`. */
  readonly isWhole: boolean
}

/** `Printer.limit`. */
export const PRINT_LIMIT = 2 ** 20

const emacsStyle: Required<PrintOptions> = {
  depth: Number.POSITIVE_INFINITY,
  length: Number.POSITIVE_INFINITY,
  limit: PRINT_LIMIT,
  circle: true,
  quoted: true,
  gensym: true,
  escapeNewlines: false,
  escapeControls: false,
  plain: false,
}

/** Prints Lisp values as Emacs does: `prin1`. */
export class Printer {
  /** The default limit of the text, in characters. The longest value in the corpus takes half of it. */
  static readonly limit = PRINT_LIMIT
  readonly #names: PrintedNames

  /** @param dump an open dump, or its heap and names */
  constructor({ heap, names }: { readonly heap: Heap; readonly names: Names }) {
    this.#names = new PrintedNames(heap, names)
  }

  /** Print a value in read syntax, up to `options.limit` characters. */
  print(value: Value, options: PrintOptions = {}): Printed {
    const style = { ...emacsStyle, ...options }
    const { circle } = style
    if (!circle) return new Walk(this.#names, style, new Map()).print(value)
    const first = new Walk(this.#names, style)
    const printed = first.print(value)
    // A second walk is needed only if an object occurs twice.
    return first.found.size === 0 ? printed : new Walk(this.#names, style, first.found).print(value)
  }
}
