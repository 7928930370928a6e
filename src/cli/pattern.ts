/**
 * Regular expressions from users, matched against text from files, in bounded time.
 *
 * Callers limit the length of texts. If a match backtracks more than 50,000 times, V8 restarts it with its
 * non-backtracking engine, which takes linear time: `(a+)+$` on 4,000 characters takes 10 ms
 * (Node 20). That engine does not support back references, look-around and the flag u. Only expressions with the first two
 * can still take long.
 * @module
 */
import { setFlagsFromString } from 'node:v8'
import { type ExpressionOptions, parseExpression } from '../pattern.ts'
import { UsageError } from './command.ts'

/** Parse a JavaScript regular expression. */
export function parsePattern(text: string, options: ExpressionOptions = {}): RegExp {
  setFlagsFromString('--enable-experimental-regexp-engine-on-excessive-backtracks')
  try {
    return parseExpression(text, options)
  } catch (error) {
    throw new UsageError(`REGEX: ${error instanceof Error ? error.message : String(error)}`)
  }
}
