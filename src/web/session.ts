/**
 * What the page shows: nothing yet, a dump being opened, an open one, or one that is refused.
 * @module
 */
import { wrap } from 'comlink'
import type { Verdict } from '../index.ts'
import { Answers, type Source } from './answers.ts'
import { keyOf } from './asked.ts'
import type { Explorer, OpenedFiles } from './explorer.ts'
import type { Failure, Outcome } from './outcome.ts'

export type Session =
  | { readonly state: 'waiting' }
  | { readonly state: 'empty' }
  | { readonly state: 'opening'; readonly file: string }
  | {
      readonly state: 'open'
      readonly file: string
      readonly oldFile: string | undefined
      /** Whether the bytes are here, or only what was computed from them. */
      readonly hasDump: boolean
      readonly answers: Answers
    }
  | {
      readonly state: 'refused'
      readonly file: string
      readonly failure: Failure
      readonly verdict: Verdict | undefined
    }

/** The worker, made from the element that holds its program. */
function startWorker() {
  const program = document.getElementById('worker')?.textContent ?? ''
  const url = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }))
  return wrap<Explorer>(new Worker(url))
}

let explorer: ReturnType<typeof startWorker> | undefined

/** Names of the files to open. */
export interface FileNames {
  readonly file: string
  readonly oldFile: string | undefined
}

/** Open files in the worker. */
export async function openFiles({ file, oldFile }: FileNames, files: OpenedFiles): Promise<Session> {
  explorer ??= startWorker()
  const worker = explorer
  const opened = await worker.open(files)
  if ('value' in opened) {
    const source: Source = (asked) => worker.ask(asked)
    return { state: 'open', file, oldFile, hasDump: true, answers: new Answers(source) }
  }
  const damage = await worker.damage()
  return { state: 'refused', file, failure: opened.failure, verdict: 'value' in damage ? damage.value : undefined }
}

/** Answers that a report without a dump contains. */
export interface StoredAnswers {
  readonly file: string
  readonly oldFile?: string
  readonly answers: Readonly<Record<string, Outcome<unknown>>>
}

/** Show a report that has no dump. */
export function openStored({ file, oldFile, answers }: StoredAnswers): Session {
  const absent: Failure = { code: 'no-dump', message: 'this report was made without the dump', offset: null }
  const source: Source = async (asked) => answers[keyOf(asked)] ?? { failure: absent }
  return { state: 'open', file, oldFile, hasDump: false, answers: new Answers(source) }
}
