/**
 * Rows of a table: an array, or pages of a long list that the worker sends as they come into view.
 * @module
 */
import { useContext, useMemo, useState } from 'preact/hooks'
import { AnswersContext } from '../answers.ts'
import { keyOf } from '../asked.ts'
import type { Failure } from '../outcome.ts'
import type { Page } from '../questions/subject.ts'
import type { Answer, Arguments, AskedFor, Question } from '../questions.ts'

export interface Rows<Row> {
  /** Number of rows; undefined until it is known. */
  readonly total: number | undefined
  /** A row; undefined if it is not here yet. */
  readonly at: (index: number) => Row | undefined
  /** Called with the rows that are in view, the last one excluded. */
  readonly want: (start: number, end: number) => void
  /** Why there are no rows, if there is a reason. */
  readonly failure?: Failure | undefined
}

export const arrayRows = <Row>(rows: readonly Row[]): Rows<Row> => ({
  total: rows.length,
  at: (i) => rows[i],
  want: () => {},
})

/** Rows that are asked for at a time. */
const PAGE = 200

/** Questions whose last two arguments are the first row and the number of rows. */
type RowOf<Q extends Question> = Answer<Q> extends Page<infer Row> ? Row : never
type Before<A extends readonly unknown[]> = A extends readonly [...infer First, number, number] ? First : never

/** Rows of a question that answers with pages: its last two arguments are the first row and the number of rows. */
export function usePages<Q extends Question>(question: Q, ...args: Before<Arguments<Q>>): Rows<RowOf<Q>> {
  const answers = useContext(AnswersContext)
  const [, renderAgain] = useState(0)
  const key = keyOf([question, ...args])
  return useMemo(() => {
    const askedFor = (page: number) => [question, ...args, page * PAGE, PAGE] as unknown as AskedFor<Q>
    const pageAt = (page: number) => {
      const reply = answers.known(askedFor(page))
      return reply.state === 'done' ? (reply.value as unknown as Page<RowOf<Q>>) : undefined
    }
    const ask = (page: number) => {
      if (pageAt(page) === undefined) answers.ask(askedFor(page)).then(() => renderAgain((n) => n + 1))
    }
    ask(0)
    return {
      get total() {
        return pageAt(0)?.total
      },
      get failure() {
        const reply = answers.known(askedFor(0))
        return reply.state === 'failed' ? reply.failure : undefined
      },
      at: (index) => pageAt(Math.floor(index / PAGE))?.rows[index % PAGE],
      want: (start, end) => {
        for (let page = Math.floor(start / PAGE); page * PAGE < end; page++) ask(page)
      },
    }
  }, [answers, key])
}
