/**
 * The workers of the page. Two have the same dump: one that answers at once, and one for questions that take their time.
 *
 * A regular expression of the user can take longer than anybody waits, and a match cannot be interrupted. So a worker answers one
 * question at a time, and one whose search takes too long is ended. A new worker, with the same files, goes on.
 * @module
 */
import { type Remote, wrap } from 'comlink'
import type { Verdict } from '../index.ts'
import { type Asked, keyOf, patternIn, slowQuestions, withoutPattern } from './asked.ts'
import type { Explorer, Opening } from './explorer.ts'
import type { Failure, Outcome } from './outcome.ts'
import { bytesOf, type FileRole, type OpenedFiles } from './packed.ts'

/** Milliseconds that a search may take, and those that it may take while other questions wait. */
const SEARCH_LIMIT = 5000
const SEARCH_LIMIT_IF_OTHERS_WAIT = 1000

const stopped: Failure = {
  code: 'stopped',
  message:
    'the regular expression backtracks too often; write it without nested or adjoining repetitions, such as (a+)+',
  offset: null,
}

interface Started {
  readonly worker: Worker
  readonly explorer: Remote<Explorer>
}

let program: string | undefined

/** A worker, made from the element that holds its program. */
function startWorker(): Started {
  program ??= URL.createObjectURL(
    new Blob([document.getElementById('worker')?.textContent ?? ''], { type: 'text/javascript' }),
  )
  const worker = new Worker(program)
  return { worker, explorer: wrap<Explorer>(worker) }
}

interface Waiting {
  readonly asked: Asked
  readonly settle: (outcome: Outcome<unknown>) => void
}

/** One worker, which answers one question after the other. */
class QuestionQueue {
  readonly #files: () => Promise<OpenedFiles | undefined>
  #started: Started | undefined
  #isOpen: Promise<unknown> | undefined
  #waiting: Waiting[] = []
  /** The question that is being answered, and what ends the worker if that is a search. */
  #current: { readonly waiting: Waiting; readonly hurry: () => void } | undefined
  /** Questions without an expression that were asked, so that only the search itself is timed. */
  #prepared = new Set<string>()

  /** `files` gives the files to open in a worker that is started when it is needed. */
  constructor(files: () => Promise<OpenedFiles | undefined>) {
    this.#files = files
  }

  /** The worker, which is started if there is none. */
  get explorer(): Remote<Explorer> {
    return this.start().explorer
  }

  start(): Started {
    this.#started ??= startWorker()
    return this.#started
  }

  /** The worker has the files already. */
  markOpen(): void {
    this.#isOpen = Promise.resolve()
  }

  /** End the worker. Questions that wait are answered by the next one. */
  end(): void {
    this.#started?.worker.terminate()
    this.#started = undefined
    this.#isOpen = undefined
    this.#prepared.clear()
  }

  ask(asked: Asked): Promise<Outcome<unknown>> {
    return new Promise((settle) => {
      this.#waiting.push({ asked, settle })
      if (this.#current === undefined) this.#next()
      else this.#current.hurry()
    })
  }

  /** Answer the next question: a search only if nothing else waits. */
  async #next(): Promise<void> {
    const index = this.#waiting.findIndex(({ asked }) => patternIn(asked) === undefined)
    const [waiting] = this.#waiting.splice(Math.max(0, index), 1)
    if (waiting === undefined) return
    this.#current = { waiting, hurry: () => {} }
    waiting.settle(await this.#answer(waiting))
    this.#current = undefined
    this.#next()
  }

  async #answer(waiting: Waiting): Promise<Outcome<unknown>> {
    const { asked } = waiting
    this.#isOpen ??= this.#open()
    await this.#isOpen
    if (patternIn(asked) === undefined) return this.explorer.ask(asked)
    // The files must be known before a worker may be ended.
    await this.#files()
    const plain = withoutPattern(asked)
    if (!this.#prepared.has(keyOf(plain))) await this.explorer.ask(plain)
    this.#prepared.add(keyOf(plain))
    return this.#search(waiting)
  }

  async #open(): Promise<void> {
    const files = await this.#files()
    if (files !== undefined) await this.explorer.open(files)
  }

  #search(waiting: Waiting): Promise<Outcome<unknown>> {
    return new Promise((resolve) => {
      const stop = () => {
        this.end()
        resolve({ failure: stopped })
      }
      let timer = setTimeout(stop, SEARCH_LIMIT)
      const hurry = () => {
        clearTimeout(timer)
        timer = setTimeout(stop, SEARCH_LIMIT_IF_OTHERS_WAIT)
        this.#current = { waiting, hurry: () => {} }
      }
      this.#current = { waiting, hurry }
      if (this.#waiting.length > 0) hurry()
      this.explorer.ask(waiting.asked).then((outcome) => {
        clearTimeout(timer)
        resolve(outcome)
      })
    })
  }
}

export class Workers {
  readonly #quick = new QuestionQueue(() => this.#filesOf())
  #slow = new QuestionQueue(() => this.#filesOf())
  #files: Promise<OpenedFiles | undefined> | undefined

  /** Start the first worker, which reads its program while the page is being read. */
  constructor() {
    this.#quick.start()
  }

  /** Give the next piece of a file inside a report to the worker. */
  add(role: FileRole, base64: string): void {
    this.#quick.explorer.add(role, base64)
  }

  /** Open files, in place of those that were open. */
  async open(files: OpenedFiles): Promise<Outcome<Opening>> {
    this.#files = undefined
    this.#slow.end()
    this.#slow = new QuestionQueue(() => this.#filesOf())
    const opened = await this.#quick.explorer.open(files)
    this.#quick.markOpen()
    return opened
  }

  damage(): Promise<Outcome<Verdict>> {
    return this.#quick.explorer.damage()
  }

  ask(asked: Asked): Promise<Outcome<unknown>> {
    return (slowQuestions.has(asked[0]) ? this.#slow : this.#quick).ask(asked)
  }

  /** The bytes of the dump. */
  async dumpBytes(): Promise<Uint8Array> {
    const files = await this.#filesOf()
    if (files === undefined || 'pieces' in files.dump) throw new Error('no dump is open')
    return bytesOf(files.dump)
  }

  #filesOf(): Promise<OpenedFiles | undefined> {
    this.#files ??= this.#quick.explorer.files()
    return this.#files
  }
}
