/**
 * Differences between releases in the output of `prin1`.
 *
 * Source: `print_object`, `print_preprocess` and `print_vectorlike` in src/print.c of 27.1, 28.2, 29.3, 30.1 and 31.0.50.
 * @module
 */

export interface PrintingRules {
  /** The symbol case of `print_object`: `.` and `?` are escaped anywhere in a symbol's name, and not only at its start. */
  readonly escapesInnerDots: boolean
  /** The symbol case of `print_object`: a `.` that starts a name is escaped before a letter too. */
  readonly escapesDotBeforeLetter: boolean
  /** `print_preprocess`: print-circle numbers strings without properties that are elements of the printed object itself. */
  readonly numbersElementStrings: boolean
  /** PRINT_CIRCLE_CANDIDATE_P: print-circle numbers the empty string and the empty vector, which are one object each. */
  readonly numbersEmpty: boolean
  /** The sub-char-table case of `print_vectorlike`: each table of single characters begins a line. */
  readonly breaksCharTables: boolean
  /**
   * The hash table case of `print_object`: `full` prints size, test, rehash size and threshold, and `data ()` of an empty
   * table. `short` omits all of these, and the test eql.
   */
  readonly hashTables: 'full' | 'short'
}

export const printingOf27: PrintingRules = {
  escapesInnerDots: true,
  escapesDotBeforeLetter: true,
  numbersElementStrings: false,
  numbersEmpty: true,
  breaksCharTables: true,
  hashTables: 'full',
}
export const printingOf29: PrintingRules = { ...printingOf27, escapesInnerDots: false, numbersElementStrings: true }
export const printingOf30: PrintingRules = { ...printingOf29, breaksCharTables: false, hashTables: 'short' }
export const printingOf31: PrintingRules = { ...printingOf30, escapesDotBeforeLetter: false, numbersEmpty: false }
