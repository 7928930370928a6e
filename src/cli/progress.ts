/**
 * Progress of long commands: a bar with the time that is left, on standard error, if that is a terminal. It appears after a second, so
 * that short runs show nothing, and disappears at the end.
 * @module
 */
import cliProgress from 'cli-progress'

/** Time until the bar appears, in milliseconds. */
const DELAY = 1000

export class Progress {
  readonly #what: string
  readonly #total: number
  readonly #start = Date.now()
  readonly #isShown = process.stderr.isTTY && process.env['TERM'] !== 'dumb'
  #bar: cliProgress.SingleBar | undefined

  /** @param what the activity, such as `Writing objects` */
  constructor(what: string, total: number) {
    this.#what = what
    this.#total = total
  }

  /** Report that `done` units are complete. */
  advanceTo(done: number): void {
    if (!this.#isShown || (this.#bar === undefined && Date.now() - this.#start < DELAY)) return
    const reached = Math.min(done, this.#total)
    if (this.#bar === undefined) {
      this.#bar = new cliProgress.SingleBar({
        format: `${this.#what} {bar} {percentage}%, {eta_formatted} left`,
        barCompleteChar: '=',
        barIncompleteChar: ' ',
        barsize: 30,
        clearOnComplete: true,
        // The commands compute without a pause, in which no timer would run.
        synchronousUpdate: true,
        hideCursor: false,
        // An interrupt ends the process as without a bar.
        gracefulExit: false,
      })
      this.#bar.start(this.#total, reached)
    } else {
      this.#bar.update(reached)
    }
  }

  /** Remove the bar. */
  end(): void {
    this.#bar?.stop()
  }
}

/** Pass items on, with a bar for `total` of them. */
export function* withProgress<T>(what: string, total: number, items: Iterable<T>): Generator<T> {
  yield* withAmounts(what, total, items, () => 1)
}

/** Pass items on, with a bar for `total` units, of which each item has as many as `amountOf` says. */
export function* withAmounts<T>(
  what: string,
  total: number,
  items: Iterable<T>,
  amountOf: (item: T) => number,
): Generator<T> {
  const progress = new Progress(what, total)
  let done = 0
  try {
    for (const item of items) {
      yield item
      done += amountOf(item)
      progress.advanceTo(done)
    }
  } finally {
    progress.end()
  }
}
