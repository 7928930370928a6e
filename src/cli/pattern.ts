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
import { UsageError } from './command.ts'

/** `text` as a regular expression of JavaScript, without flags unless all matches are wanted. */
export function parsePattern(text: string, flags: '' | 'g' = ''): RegExp {
  setFlagsFromString('--enable-experimental-regexp-engine-on-excessive-backtracks')
  try {
    return new RegExp(text, flags)
  } catch (error) {
    throw new UsageError(`REGEX: ${error instanceof Error ? error.message : String(error)}`)
  }
}
