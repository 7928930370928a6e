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
import { anyCase } from './any-case.ts'
import { UsageError } from './command.ts'

export interface PatternOptions {
  /** Ignore case, as `(?i)` at the start of the expression does. */
  ignoreCase?: boolean | undefined
  /** Find all matches in a text, instead of the first. */
  all?: boolean
}

/** Parse a JavaScript regular expression. */
export function parsePattern(text: string, { ignoreCase = false, all = false }: PatternOptions = {}): RegExp {
  setFlagsFromString('--enable-experimental-regexp-engine-on-excessive-backtracks')
  // JavaScript (Node 20) does not support inline flags, but other tools do.
  const source = text.replace(/^\(\?i\)/, '')
  try {
    new RegExp(source)
    return new RegExp(ignoreCase || source !== text ? anyCase(source) : source, all ? 'g' : '')
  } catch (error) {
    throw new UsageError(`REGEX: ${error instanceof Error ? error.message : String(error)}`)
  }
}
