/**
 * What stands in place of an answer that is not there: that it is being computed, or why there is none.
 * @module
 */

import type { ComponentChildren } from 'preact'
import { hex } from '../../index.ts'
import type { Reply as ReplyState } from '../answers.ts'
import type { Failure } from '../outcome.ts'

interface ReplyProps<T> {
  readonly of: ReplyState<T>
  /** What is being computed: `sizes of libraries`. */
  readonly what: string
  readonly children: (value: T) => ComponentChildren
}

/** Show an answer as soon as it is there. */
export function Reply<T>({ of, what, children }: ReplyProps<T>) {
  if (of.state === 'done') return <>{children(of.value)}</>
  return of.state === 'busy' ? <Busy what={what} /> : <Failed failure={of.failure} what={what} />
}

const Busy = ({ what }: { readonly what: string }) => (
  <p class="busy" role="status">
    Computing {what}…
  </p>
)

/** Codes that say no more than their messages. */
const plainCodes: ReadonlySet<string> = new Set(['mistake', 'stopped'])

export const Failed = ({ failure, what }: { readonly failure: Failure; readonly what: string }) => (
  <p class="failed" role="alert">
    No {what}: {failure.message} {!plainCodes.has(failure.code) && <code>{failure.code}</code>}
    {failure.offset !== null && <> at {hex(failure.offset)}</>}
  </p>
)
