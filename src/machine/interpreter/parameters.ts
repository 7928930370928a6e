/**
 * Binding of arguments to parameters, with `&optional` and `&rest`.
 *
 * Source: the loop over `syms_left` in `funcall_lambda`, src/eval.c.
 * @module
 */
import { fixnum, NIL, Tag, tagOf, type Word } from '../memory/word.ts'
import type { Lisp } from './context.ts'
import type { Lambda } from './functions.ts'

type Mode = 'required' | 'optional' | 'rest' | 'done'

/** Bind `args` for a call of `fn`. Returns the environment of its body. No collection happens here. */
export function bindParameters(lisp: Lisp, fn: Word, { parameters, env: outer }: Lambda, args: readonly Word[]): Word {
  const { conses } = lisp.machine
  if (parameters !== NIL && !conses.is(parameters)) invalid(lisp, fn)
  let env = outer
  let at = 0
  let mode: Mode = 'required'
  for (let left = parameters; conses.is(left); left = conses.cdr(left)) {
    const parameter = conses.car(left)
    if (isMark(lisp, parameter)) {
      mode = modeAfter(lisp, fn, mode, left)
      continue
    }
    if (tagOf(parameter) !== Tag.symbol || mode === 'done') invalid(lisp, fn)
    if (mode === 'required' && at >= args.length) wrongNumber(lisp, fn, args.length)
    if (mode === 'rest') {
      env = bind(lisp, parameter, conses.list(args.slice(at)), env)
      at = args.length
      mode = 'done'
    } else env = bind(lisp, parameter, args[at++] ?? NIL, env)
  }
  if (at < args.length) wrongNumber(lisp, fn, args.length)
  return env
}

const isMark = (lisp: Lisp, parameter: Word): boolean => parameter === lisp.optional || parameter === lisp.rest

/** The kind of the parameters after the mark at `left`. */
function modeAfter(lisp: Lisp, fn: Word, before: Mode, left: Word): Mode {
  const { conses } = lisp.machine
  const isRest = conses.car(left) === lisp.rest
  if (before === 'rest' || before === 'done' || (isRest && !conses.is(conses.cdr(left)))) invalid(lisp, fn)
  return isRest ? 'rest' : 'optional'
}

const invalid = (lisp: Lisp, fn: Word): never => lisp.signal('invalid-function', lisp.functions.shown(fn))

const wrongNumber = (lisp: Lisp, fn: Word, count: number): never =>
  lisp.signal('wrong-number-of-arguments', lisp.functions.shown(fn), fixnum(count))

/** Bind a parameter. In a closure it is lexical even if the variable is special. */
function bind(lisp: Lisp, parameter: Word, value: Word, env: Word): Word {
  const { conses } = lisp.machine
  if (env !== NIL) return conses.make(conses.make(parameter, value), env)
  lisp.requireVariable(parameter)
  lisp.bindVariable(parameter, value)
  return NIL
}
