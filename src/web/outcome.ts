/**
 * A result or a failure, as plain data: what passes from the worker to the page, or stands in a report.
 * @module
 */
import { PdmpError } from '../index.ts'

/** An error as the page shows it. */
export interface Failure {
  /** A code of `PdmpError`, or `bug`. */
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

export const failureOf = (error: unknown): Failure =>
  error instanceof PdmpError
    ? { code: error.code, message: error.detail, offset: error.offset }
    : { code: 'bug', message: String(error), offset: null }
