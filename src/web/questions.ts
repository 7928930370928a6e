/**
 * All questions that the page can ask about a dump. Each is a function of the subject and plain arguments, with a plain result,
 * which runs in the worker. `pdmp report --no-dump` asks some of them itself.
 * @module
 */
import { type Asked, LARGEST } from './asked.ts'
import * as compare from './questions/compare.ts'
import * as libraries from './questions/libraries.ts'
import * as load from './questions/load.ts'
import * as object from './questions/object.ts'
import * as overview from './questions/overview.ts'
import * as pages from './questions/pages.ts'
import * as searches from './questions/search.ts'
import * as sizes from './questions/sizes.ts'
import * as strings from './questions/strings.ts'
import type { Subject } from './questions/subject.ts'
import * as symbols from './questions/symbols.ts'
import * as tables from './questions/tables.ts'
import * as units from './questions/units.ts'

/** Modules all of whose exports are questions. No two questions may have the same name. */
export const questionModules: readonly object[] = [
  overview,
  searches,
  object,
  symbols,
  pages,
  compare,
  load,
  sizes,
  strings,
  tables,
  libraries,
  units,
]

export const questions = {
  ...overview,
  ...searches,
  ...object,
  ...symbols,
  ...pages,
  ...compare,
  ...load,
  ...sizes,
  ...strings,
  ...tables,
  ...libraries,
  ...units,
}

type Questions = typeof questions
/** The name of a question. */
export type Question = keyof Questions
/** What a question takes besides the subject. */
export type Arguments<Q extends Question> = Questions[Q] extends (subject: Subject, ...args: infer A) => unknown
  ? A
  : never
/** The answer to a question. */
export type Answer<Q extends Question> = ReturnType<Questions[Q]>

/** A question with its arguments, as `Asked` with types. */
export type AskedFor<Q extends Question> = readonly [question: Q, ...args: Arguments<Q>]

/** Ask a question by name. */
export function answer(subject: Subject, [question, ...args]: Asked): unknown {
  const ask = questions[question as Question] as (subject: Subject, ...args: readonly unknown[]) => unknown
  return Reflect.apply(ask, undefined, [subject, ...args])
}

/** The questions whose answers a report without a dump contains. */
export const storedQuestions: readonly Asked[] = [
  ['identity'],
  ['build'],
  ['regions'],
  ['verdict'],
  ['audit'],
  ['largestLibraries', LARGEST],
  ['oddities'],
  ['units'],
]
