/**
 * The conditions that primitives signal, with their messages and parent conditions.
 *
 * Source: `init_eval`, `syms_of_data`, `syms_of_fns` of Emacs: each PUT_ERROR.
 * @module
 */
import { Tag, tagOf, type Word } from '../memory/word.ts'
import type { Lisp } from './context.ts'
import type { LispSignal } from './exits.ts'
import { prin1, prin1Cons } from './printer.ts'

interface Condition {
  readonly name: string
  readonly message: string
  /** Parent conditions: `error`, except for `quit`. */
  readonly parents?: readonly string[]
}

export const conditions: readonly Condition[] = [
  { name: 'error', message: 'error' },
  { name: 'args-out-of-range', message: 'Args out of range' },
  { name: 'arith-error', message: 'Arithmetic error' },
  { name: 'beginning-of-buffer', message: 'Beginning of buffer' },
  { name: 'buffer-read-only', message: 'Buffer is read-only' },
  { name: 'circular-list', message: 'List contains a loop' },
  { name: 'cyclic-function-indirection', message: 'Symbol’s chain of function indirections contains a loop' },
  { name: 'end-of-buffer', message: 'End of buffer' },
  { name: 'end-of-file', message: 'End of file during parsing' },
  { name: 'excessive-lisp-nesting', message: 'Lisp nesting exceeds ‘max-lisp-eval-depth’' },
  { name: 'file-missing', message: 'Cannot open load file', parents: ['file-error', 'error'] },
  { name: 'invalid-function', message: 'Invalid function' },
  { name: 'invalid-read-syntax', message: 'Invalid read syntax' },
  { name: 'memory-full', message: 'Memory exhausted' },
  { name: 'no-catch', message: 'No catch for tag' },
  { name: 'overflow-error', message: 'Arithmetic overflow error', parents: ['range-error', 'arith-error', 'error'] },
  { name: 'quit', message: 'Quit', parents: [] },
  { name: 'setting-constant', message: 'Attempt to set a constant symbol' },
  { name: 'void-function', message: 'Symbol’s function definition is void' },
  { name: 'void-variable', message: 'Symbol’s value as variable is void' },
  { name: 'wrong-length-argument', message: 'Wrong length argument' },
  { name: 'wrong-number-of-arguments', message: 'Wrong number of arguments' },
  { name: 'wrong-type-argument', message: 'Wrong type argument' },
]

/** Give every condition its properties `error-conditions` and `error-message`. */
export function defineConditions({ machine }: Lisp): void {
  const { space, conses, obarrays, strings, symbols } = machine
  for (const { name, message, parents = ['error'] } of conditions) {
    const general = [name, ...parents].filter((each, i, all) => all.indexOf(each) === i)
    const list = conses.list(general.map((each) => obarrays.intern(each)))
    const properties = [space.builtin('error-conditions'), list, space.builtin('error-message'), strings.make(message)]
    symbols.setPlist(obarrays.intern(name), conses.list(properties))
  }
}

/** The condition as a list, such as `(wrong-type-argument listp 1)`. */
export const conditionOf = ({ machine: { conses } }: Lisp, { symbol, data }: LispSignal): Word =>
  conses.make(symbol, data)

/** The condition as text, made without allocating a cons, since memory may be exhausted. */
export const conditionText = ({ machine }: Lisp, { symbol, data }: LispSignal): string =>
  prin1Cons(machine, symbol, data)

/** The name of a condition, or the printed form if a value that is not a symbol was signalled. */
export const conditionName = ({ machine }: Lisp, { symbol }: LispSignal): string =>
  tagOf(symbol) === Tag.symbol ? machine.symbols.nameText(symbol) : prin1(machine, symbol)
