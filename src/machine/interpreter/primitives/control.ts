/**
 * Primitives that call, map, signal and throw.
 *
 * Source: src/eval.c; `Fmapcar` in src/fns.c.
 * @module
 */
import { NIL, Tag, tagOf, type Word } from '../../memory/word.ts'
import type { Lisp } from '../context.ts'
import { LispSignal, LispThrow } from '../exits.ts'
import { format } from '../format.ts'
import { defun, defunMany, type Primitive } from '../primitive.ts'
import { elementsOf, lengthOf } from '../sequences.ts'
import { joined, pieceOfString } from '../texts.ts'
import { indirectFunction } from './symbols.ts'

function apply(lisp: Lisp, args: readonly Word[]): Word {
  const [fn = NIL, ...rest] = args
  if (rest.length === 0) {
    // `fn` is a list of a function and arguments.
    const [callee = NIL, ...listed] = lisp.listed(fn)
    return lisp.funcall(callee, listed)
  }
  return lisp.funcall(fn, [...rest.slice(0, -1), ...lisp.listed(rest.at(-1)!)])
}

/** Call `fn` for each element of a sequence. A list may be changed meanwhile. */
function forEach(lisp: Lisp, fn: Word, sequence: Word, take: (value: Word) => void): void {
  const { conses, stack } = lisp.machine
  if (tagOf(sequence) === Tag.cons) {
    lengthOf(lisp, sequence)
    const place = stack.push(sequence)
    for (let rest = sequence; conses.is(rest); rest = conses.cdr(stack.get(place))) {
      stack.set(place, rest)
      take(lisp.funcall(fn, [conses.car(rest)]))
    }
    return
  }
  const items = elementsOf(lisp, sequence)
  for (const item of items) stack.push(item)
  for (const item of items) take(lisp.funcall(fn, [item]))
}

function mapped(lisp: Lisp, fn: Word, sequence: Word): Word[] {
  const { stack } = lisp.machine
  const values: Word[] = []
  // Collect values in a stack slot below the slots of the loop.
  const place = stack.push(NIL)
  const keep = (value: Word) => {
    values.push(value)
    stack.set(place, lisp.machine.conses.make(value, stack.get(place)))
  }
  forEach(lisp, fn, sequence, keep)
  return values
}

function mapcar(lisp: Lisp, fn: Word, sequence: Word): Word {
  return lisp.machine.conses.list(mapped(lisp, fn, sequence))
}

function mapc(lisp: Lisp, fn: Word, sequence: Word): Word {
  forEach(lisp, fn, sequence, () => undefined)
  return sequence
}

function mapconcat(lisp: Lisp, fn: Word, sequence: Word, separator: Word): Word {
  const { strings } = lisp.machine
  const piece = (string: Word) =>
    tagOf(string) === Tag.string ? pieceOfString(lisp, string) : lisp.wrongType('stringp', string)
  const between = separator === NIL ? pieceOfString(lisp, strings.make('')) : piece(separator)
  const pieces = mapped(lisp, fn, sequence).flatMap((value, i) => (i === 0 ? [piece(value)] : [between, piece(value)]))
  return joined(lisp, pieces)
}

function throw_(lisp: Lisp, tag: Word, value: Word): never {
  if (!lisp.catches.includes(tag)) lisp.signal('no-catch', tag, value)
  throw new LispThrow(tag, value)
}

function signal(lisp: Lisp, condition: Word, data: Word): never {
  const { conses } = lisp.machine
  // If the condition is nil, the data are a symbol and data: a signal that is passed on.
  if (condition === NIL && conses.is(data)) throw new LispSignal(conses.car(data), conses.cdr(data))
  throw new LispSignal(condition, data)
}

function eval_(lisp: Lisp, form: Word, lexical: Word): Word {
  const { conses, stack } = lisp.machine
  const { env } = lisp
  stack.push(env)
  lisp.env = lexical === NIL || conses.is(lexical) ? lexical : conses.list([lisp.t])
  const value = lisp.eval(form)
  lisp.env = env
  return value
}

/** Expand a macro call once. Other forms are returned unchanged. */
function macroexpand1(lisp: Lisp, form: Word, environment: Word): Word {
  const { conses } = lisp.machine
  if (!conses.is(form)) return form
  const head = conses.car(form)
  if (tagOf(head) !== Tag.symbol) return form
  for (const entry of lisp.listed(environment)) {
    if (!conses.is(entry) || conses.car(entry) !== head) continue
    return conses.cdr(entry) === NIL ? form : lisp.funcall(conses.cdr(entry), lisp.listed(conses.cdr(form)))
  }
  const fn = indirectFunction(lisp, head)
  return lisp.functions.isMacro(fn) ? lisp.funcall(conses.cdr(fn), lisp.listed(conses.cdr(form))) : form
}

function macroexpand(lisp: Lisp, form: Word, environment: Word): Word {
  const { stack } = lisp.machine
  let before = form
  const place = stack.push(form)
  for (;;) {
    lisp.spend(1)
    const after = macroexpand1(lisp, before, environment)
    if (after === before) return after
    stack.set(place, after)
    before = after
  }
}

export const controlPrimitives: readonly Primitive[] = [
  defunMany('funcall', 1, (lisp, [fn = NIL, ...args]) => lisp.funcall(fn, args)),
  defunMany('apply', 1, apply),
  defun('mapcar', 2, 2, mapcar),
  defun('mapc', 2, 2, mapc),
  defun('mapconcat', 2, 3, mapconcat),
  defun('throw', 2, 2, throw_),
  defun('signal', 2, 2, signal),
  defunMany('error', 1, (lisp, args) => lisp.signal('error', format(lisp, args))),
  defun('eval', 1, 2, eval_),
  defun('macroexpand-1', 1, 2, macroexpand1),
  defun('macroexpand', 1, 2, macroexpand),
]
