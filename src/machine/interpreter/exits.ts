/**
 * Non-local exits as JavaScript exceptions: signals and throws on the way to their handlers.
 *
 * While an exit is under way, no Lisp runs except the forms of `unwind-protect`, which keeps its words on the stack meanwhile.
 * Source: `Fsignal`, `Fthrow`, `unwind_to_catch` in src/eval.c.
 * @module
 */
import type { Word } from '../memory/word.ts'

/** A signal: the symbol of its condition, and its data. */
export class LispSignal {
  readonly symbol: Word
  readonly data: Word

  constructor(symbol: Word, data: Word) {
    this.symbol = symbol
    this.data = data
  }
}

/** A throw to a tag with an active `catch`. */
export class LispThrow {
  readonly tag: Word
  readonly value: Word

  constructor(tag: Word, value: Word) {
    this.tag = tag
    this.value = value
  }
}

/** A signal without a handler, for the caller of the machine. */
export class LispError extends Error {
  /** 'LispError'. */
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
