/**
 * Answers for the page: asked of the worker, or read from a report that has no dump. Each question is asked once.
 * @module
 */
import { createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import { type Asked, keyOf } from './asked.ts'
import type { Failure, Outcome } from './outcome.ts'
import type { Answer, Arguments, AskedFor, Question } from './questions.ts'

/** Where answers come from. */
export type Source = (asked: Asked) => Promise<Outcome<unknown>>

/** What is known of an answer. */
export type Reply<T> =
  | { readonly state: 'busy' }
  | { readonly state: 'done'; readonly value: T }
  | { readonly state: 'failed'; readonly failure: Failure }

const busy = { state: 'busy' } as const

/** Answers that are kept; the least recently used are asked for again. */
const MOST = 500

export class Answers {
  readonly #source: Source
  /** By key, the least recently used first. */
  readonly #known = new Map<string, { reply: Reply<unknown>; promise: Promise<Reply<unknown>> }>()

  /** Whether the bytes of the dump are here, so that there is an answer to every question. */
  readonly hasDump: boolean

  constructor(source: Source, hasDump = true) {
    this.hasDump = hasDump
    this.#source = source
  }

  /** The answer, if it is there. */
  known<Q extends Question>(asked: AskedFor<Q>): Reply<Answer<Q>> {
    return (this.#known.get(keyOf(asked))?.reply ?? busy) as Reply<Answer<Q>>
  }

  /** Ask a question, or find the answer that there is. The promise is never rejected. */
  ask<Q extends Question>(asked: AskedFor<Q>): Promise<Reply<Answer<Q>>> {
    const key = keyOf(asked)
    let entry = this.#known.get(key)
    // A search that was stopped is tried again.
    if (entry === undefined || isStopped(entry.reply)) {
      const made = { reply: busy as Reply<unknown>, promise: Promise.resolve(busy as Reply<unknown>) }
      made.promise = this.#source(asked).then((outcome) => {
        made.reply =
          'value' in outcome ? { state: 'done', value: outcome.value } : { state: 'failed', failure: outcome.failure }
        return made.reply
      })
      entry = made
    }
    this.#known.delete(key)
    this.#known.set(key, entry)
    if (this.#known.size > MOST) this.#known.delete(this.#known.keys().next().value!)
    return entry.promise as Promise<Reply<Answer<Q>>>
  }
}

const isStopped = (reply: Reply<unknown>): boolean => reply.state === 'failed' && reply.failure.code === 'stopped'

/** The answers about the open dump. */
export const AnswersContext = createContext<Answers>(new Answers(() => new Promise(() => {})))

/** Ask a question about the open dump, and render again when the answer comes. */
export function useAnswer<Q extends Question>(question: Q, ...args: Arguments<Q>): Reply<Answer<Q>> {
  const answers = useContext(AnswersContext)
  const asked = [question, ...args] as const
  const [, renderAgain] = useState(0)
  useEffect(() => {
    if (answers.known(asked).state !== 'busy') return
    let isCurrent = true
    answers.ask(asked).then(() => isCurrent && renderAgain((count) => count + 1))
    return () => {
      isCurrent = false
    }
  }, [answers, keyOf(asked)])
  return answers.known(asked)
}
