/**
 * Regular expressions that a user gives, on text that a file gives: neither may hang the program.
 *
 * Callers bound the length of texts. An expression that goes back more than 50,000 times on one of them is started anew by
 * the engine of V8 that never goes back, whose time is linear in the text: `(a+)+$` on 4,000 characters takes 10 ms
 * (Node 20). That engine knows no back references, no look-around and not the flag u; only expressions with the first two
 * can still take long.
 * @module
 */
import { setFlagsFromString } from 'node:v8'
import { anyCase } from './any-case.ts'
import { UsageError } from './command.ts'

export interface PatternOptions {
  /** Match without regard to case, as `(?i)` at the start of the expression does. */
  ignoreCase?: boolean | undefined
  /** Find all matches in a text, not only the first. */
  all?: boolean
}

/** `text` as a regular expression of JavaScript. */
export function parsePattern(text: string, { ignoreCase = false, all = false }: PatternOptions = {}): RegExp {
  setFlagsFromString('--enable-experimental-regexp-engine-on-excessive-backtracks')
  // JavaScript has no flags inside of expressions (Node 20), which other tools do.
  const source = text.replace(/^\(\?i\)/, '')
  try {
    new RegExp(source)
    return new RegExp(ignoreCase || source !== text ? anyCase(source) : source, all ? 'g' : '')
  } catch (error) {
    throw new UsageError(`REGEX: ${error instanceof Error ? error.message : String(error)}`)
  }
}
