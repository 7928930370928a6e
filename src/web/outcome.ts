/**
 * A result or a failure, as plain data: what passes from the worker to the page, or stands in a report.
 * @module
 */
import { PdmpError } from '../index.ts'
import { Mistake } from './mistake.ts'

/** An error as the page shows it. */
export interface Failure {
  /** A code of `PdmpError`, `mistake` for a mistake of the user, `stopped` for a search that took too long, or `bug`. */
  readonly code: string
  readonly message: string
  readonly offset: number | null
}

/** A result, or why there is none. */
export type Outcome<T> = { readonly value: T } | { readonly failure: Failure }

export function outcomeOf<T>(make: () => T): Outcome<T> {
  try {
    return { value: make() }
  } catch (error) {
    return { failure: failureOf(error) }
  }
}

export function failureOf(error: unknown): Failure {
  if (error instanceof PdmpError) return { code: error.code, message: error.detail, offset: error.offset }
  if (error instanceof Mistake) return { code: 'mistake', message: error.message, offset: null }
  return { code: 'bug', message: String(error), offset: null }
}
