/**
 * Non-local exits as JavaScript carries them: signals and throws on their way to whoever catches them.
 *
 * No Lisp runs while one is under way but the forms of `unwind-protect`, which keeps its words on the stack meanwhile.
 * Source: `Fsignal`, `Fthrow`, `unwind_to_catch` in src/eval.c.
 * @module
 */
import type { Word } from '../memory/word.ts'

/** A condition: its symbol, and the data that belong to it. */
export class LispSignal {
  readonly symbol: Word
  readonly data: Word

  constructor(symbol: Word, data: Word) {
    this.symbol = symbol
    this.data = data
  }
}

/** A throw to a tag that is known to be caught. */
export class LispThrow {
  readonly tag: Word
  readonly value: Word

  constructor(tag: Word, value: Word) {
    this.tag = tag
    this.value = value
  }
}

/** A signal that nothing caught, for whoever runs the machine. */
export class LispError extends Error {
  override readonly name = 'LispError'
  /** Name of the condition: `wrong-type-argument`. */
  readonly condition: string
  /** `(wrong-type-argument listp 1)` */
  readonly printed: string

  constructor(condition: string, printed: string) {
    super(printed)
    this.condition = condition
    this.printed = printed
  }
}
