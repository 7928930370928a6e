/**
 * Regular expressions that filter rows. One that takes too long is stopped by the page, which ends the worker.
 * @module
 */
import { parseExpression } from '../../pattern.ts'
import { Mistake } from '../mistake.ts'

/** The expression of a filter, in any case unless it has capitals; undefined for an empty one. */
export function patternOf(text: string): RegExp | undefined {
  if (text === '') return undefined
  try {
    return parseExpression(text, { ignoreCase: !hasCapitals(text) })
  } catch (error) {
    throw new Mistake(error instanceof Error ? error.message : String(error))
  }
}

/** Whether there are capital letters besides those of elements such as `\S` and `\W`. */
const hasCapitals = (text: string): boolean => /\p{Lu}/u.test(text.replaceAll(/\\./gs, ''))
