/**
 * Regular expressions that filter rows.
 * @module
 */
import { Mistake } from '../mistake.ts'

/** The expression of a filter, in any case unless it has capitals; undefined for an empty one. */
export function patternOf(text: string): RegExp | undefined {
  if (text === '') return undefined
  try {
    return new RegExp(text, /\p{Lu}/u.test(text) ? '' : 'i')
  } catch (error) {
    throw new Mistake(error instanceof Error ? error.message : String(error))
  }
}
