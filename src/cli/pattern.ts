/**
 * Regular expressions that a user gives, on text that a file gives: neither may hang the program.
 *
 * Subjects are bounded in length by the caller, and an expression that goes back too often is matched by the engine of
 * V8 that never does; it knows no back references and no look-around, so those run as they always do.
 * @module
 */
import { setFlagsFromString } from 'node:v8'
import { UsageError } from './command.ts'

/** `text` as a regular expression of JavaScript, with the flag u. */
export function parsePattern(text: string): RegExp {
  setFlagsFromString('--enable-experimental-regexp-engine-on-excessive-backtracks')
  try {
    return new RegExp(text, 'u')
  } catch (error) {
    throw new UsageError(`REGEX: ${error instanceof Error ? error.message : String(error)}`)
  }
}
