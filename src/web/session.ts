/**
 * What the page shows: nothing yet, a dump being opened, an open one, or one that is refused.
 * @module
 */
import { type Remote, transfer, wrap } from 'comlink'
import type { Verdict } from '../index.ts'
import { Answers, type Source } from './answers.ts'
import { type Asked, keyOf, slowQuestions } from './asked.ts'
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
      readonly answers: Answers
    }
  | {
      readonly state: 'refused'
      readonly file: string
      readonly failure: Failure
      readonly verdict: Verdict | undefined
    }

/** A worker, made from the element that holds its program. */
function startWorker(): { readonly explorer: Remote<Explorer>; readonly worker: Worker } {
  const program = document.getElementById('worker')?.textContent ?? ''
  const url = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }))
  const worker = new Worker(url)
  return { explorer: wrap<Explorer>(worker), worker }
}

/** Two workers with the same dump: one that answers at once, and one for questions that take their time. */
class Workers {
  readonly #quick = startWorker()
  #slow: { readonly worker: Worker; readonly explorer: Promise<Remote<Explorer>> } | undefined

  open(files: OpenedFiles) {
    this.#slow?.worker.terminate()
    this.#slow = undefined
    return this.#quick.explorer.open(files)
  }

  damage() {
    return this.#quick.explorer.damage()
  }

  async ask(asked: Asked): Promise<Outcome<unknown>> {
    if (!slowQuestions.has(asked[0])) return this.#quick.explorer.ask(asked)
    this.#slow ??= this.#startSlow()
    return (await this.#slow.explorer).ask(asked)
  }

  #startSlow() {
    const { worker, explorer } = startWorker()
    const open = async () => {
      const files = await this.#quick.explorer.files()
      if (files !== undefined) await explorer.open(transfer(files, buffersOf(files)))
      return explorer
    }
    return { worker, explorer: open() }
  }
}

const buffersOf = ({ dump, old, executable }: OpenedFiles): ArrayBufferLike[] =>
  [dump, old, executable].flatMap((file) => (file !== undefined && 'bytes' in file ? [file.bytes.buffer] : []))

let workers: Workers | undefined

/** Names of the files to open. */
export interface FileNames {
  readonly file: string
  readonly oldFile: string | undefined
}

/** Open files in the worker. */
export async function openFiles({ file, oldFile }: FileNames, files: OpenedFiles): Promise<Session> {
  workers ??= new Workers()
  const own = workers
  const opened = await own.open(files)
  if ('value' in opened) {
    const source: Source = (asked) => own.ask(asked)
    return { state: 'open', file, oldFile, answers: new Answers(source) }
  }
  const damage = await own.damage()
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
  return { state: 'open', file, oldFile, answers: new Answers(source, false) }
}
