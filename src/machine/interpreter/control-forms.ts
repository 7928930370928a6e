/**
 * Special forms for conditions, loops and bindings.
 *
 * Forms that are still to be evaluated are kept on the stack, because the code that runs before them may change the program.
 * Source: `Fif`, `Fcond`, `Fwhile`, `Fsetq`, `FletX`, `Flet`, `Ffunction`, `Finternal__define_uninitialized_variable` in src/eval.c.
 * @module
 */
import { fixnum, NIL, Tag, tagOf, type Word } from '../memory/word.ts'
import type { Lisp } from './context.ts'
import { defspecial, type SpecialForm } from './primitive.ts'

const quote = defspecial('quote', 1, (lisp, operands) => onlyOperand(lisp, 'quote', operands))

const function_ = defspecial('function', 1, (lisp, operands) => {
  const quoted = onlyOperand(lisp, 'function', operands)
  return lisp.functions.isLambda(quoted) ? lisp.functions.close(quoted, lisp.env) : quoted
})

/** `(lambda …)` as a form, which evaluates as the macro `lambda` expands it. */
const lambda = defspecial('lambda', 1, (lisp, operands) => {
  const { conses } = lisp.machine
  return lisp.functions.close(conses.make(lisp.symbol('lambda'), operands), lisp.env)
})

function onlyOperand(lisp: Lisp, name: string, operands: Word): Word {
  const { conses } = lisp.machine
  if (conses.cdr(operands) === NIL) return conses.car(operands)
  lisp.signal('wrong-number-of-arguments', lisp.symbol(name), fixnum(lisp.listed(operands).length))
}

const progn = defspecial('progn', 0, (lisp, operands) => lisp.progn(operands))

const prog1 = defspecial('prog1', 1, (lisp, operands) => {
  const { conses, stack } = lisp.machine
  const rest = conses.cdr(operands)
  const place = stack.push(rest)
  const value = lisp.eval(conses.car(operands))
  stack.set(place, value)
  lisp.progn(rest)
  return value
})

const if_ = defspecial('if', 2, (lisp, operands) => {
  const { conses, stack } = lisp.machine
  const branches = conses.cdr(operands)
  stack.push(branches)
  if (lisp.eval(conses.car(operands)) !== NIL) return lisp.eval(conses.car(branches))
  return lisp.progn(conses.cdr(branches))
})

const cond = defspecial('cond', 0, (lisp, operands) => {
  const { conses, stack } = lisp.machine
  const place = stack.push(operands)
  for (let rest = operands; conses.is(rest); ) {
    const clause = conses.car(rest)
    rest = conses.cdr(rest)
    if (!conses.is(clause)) lisp.wrongType('listp', clause)
    const body = conses.cdr(clause)
    const after = stack.push(body)
    stack.set(place, rest)
    const value = lisp.eval(conses.car(clause))
    if (value !== NIL) return body === NIL ? value : lisp.progn(body)
    stack.unwind(after + lisp.machine.space.layout.lispWordSize)
  }
  return NIL
})

/** Evaluate forms up to the first value for which `ends` is true, otherwise to the last. */
function sequence(lisp: Lisp, operands: Word, otherwise: Word, ends: (value: Word) => boolean): Word {
  const { conses, stack } = lisp.machine
  const place = stack.push(operands)
  let value = otherwise
  for (let rest = operands; conses.is(rest); ) {
    const form = conses.car(rest)
    rest = conses.cdr(rest)
    stack.set(place, rest)
    value = lisp.eval(form)
    if (ends(value)) break
  }
  return value
}

const and = defspecial('and', 0, (lisp, operands) => sequence(lisp, operands, lisp.t, (value) => value === NIL))
const or = defspecial('or', 0, (lisp, operands) => sequence(lisp, operands, NIL, (value) => value !== NIL))

const while_ = defspecial('while', 1, (lisp, operands) => {
  const { conses } = lisp.machine
  while (lisp.eval(conses.car(operands)) !== NIL) {
    lisp.spend(1)
    lisp.progn(conses.cdr(operands))
  }
  return NIL
})

const setq = defspecial('setq', 0, (lisp, operands) => {
  const { conses, stack } = lisp.machine
  const place = stack.push(operands)
  let value: Word = NIL
  let count = 0
  for (let rest = operands; conses.is(rest); count += 2) {
    const symbol = conses.car(rest)
    const tail = conses.cdr(rest)
    if (!conses.is(tail)) lisp.signal('wrong-number-of-arguments', lisp.symbol('setq'), fixnum(count + 1))
    const form = conses.car(tail)
    rest = conses.cdr(tail)
    stack.set(place, rest)
    value = lisp.eval(form)
    if (tagOf(symbol) !== Tag.symbol) lisp.wrongType('symbolp', symbol)
    const cell = lisp.lexicalCell(symbol)
    if (cell === NIL) lisp.setVariable(symbol, value)
    else conses.setCdr(cell, value)
  }
  return value
})

interface Binding {
  readonly symbol: Word
  /** The form for its value. */
  readonly form: Word
}

function bindingOf(lisp: Lisp, binding: Word): Binding {
  const { conses } = lisp.machine
  if (tagOf(binding) === Tag.symbol) return { symbol: binding, form: NIL }
  if (!conses.is(binding)) lisp.wrongType('listp', binding)
  const symbol = conses.car(binding)
  const rest = conses.cdr(binding)
  if (rest === NIL) return { symbol, form: NIL }
  if (!conses.is(rest)) lisp.wrongType('listp', rest)
  if (conses.cdr(rest) !== NIL) lisp.complain("`let' bindings can have only one value-form", binding)
  return { symbol, form: conses.car(rest) }
}

/** Bind a variable as `let` does: lexically, unless it is special. */
export function bindVariable(lisp: Lisp, symbol: Word, value: Word, env: Word): Word {
  const { conses, symbols } = lisp.machine
  if (tagOf(symbol) !== Tag.symbol) lisp.wrongType('symbolp', symbol)
  if (lisp.env !== NIL && !symbols.isSpecial(symbol) && !isLocallySpecial(lisp, symbol)) {
    return conses.make(conses.make(symbol, value), env)
  }
  lisp.requireVariable(symbol)
  lisp.bindVariable(symbol, value)
  return env
}

/** Whether `(defvar SYMBOL)` has been evaluated in the enclosing forms. */
function isLocallySpecial(lisp: Lisp, symbol: Word): boolean {
  const { conses } = lisp.machine
  for (let env = lisp.env; conses.is(env); env = conses.cdr(env)) if (conses.car(env) === symbol) return true
  return false
}

/** `let` and `let*`: evaluate, bind, run the body, unbind. */
function bindingForm(isSequential: boolean) {
  return (lisp: Lisp, operands: Word): Word => {
    const { conses, stack } = lisp.machine
    const { env } = lisp
    const bound = lisp.bindings.depth
    const base = stack.pointer
    const body = conses.cdr(operands)
    stack.push(body)
    stack.push(env)
    if (isSequential) bindInTurn(lisp, conses.car(operands))
    else bindAtOnce(lisp, conses.car(operands))
    const value = lisp.progn(body)
    lisp.bindings.unwind(bound)
    lisp.env = env
    stack.unwind(base)
    return value
  }
}

function bindInTurn(lisp: Lisp, list: Word): void {
  const { conses, stack } = lisp.machine
  const place = stack.push(list)
  let rest = list
  while (conses.is(rest)) {
    const { symbol, form } = bindingOf(lisp, conses.car(rest))
    rest = conses.cdr(rest)
    stack.set(place, rest)
    lisp.env = bindVariable(lisp, symbol, lisp.eval(form), lisp.env)
  }
  if (rest !== NIL) lisp.wrongType('listp', rest)
}

function bindAtOnce(lisp: Lisp, list: Word): void {
  const { conses, stack } = lisp.machine
  const place = stack.push(list)
  const values: [symbol: Word, value: Word][] = []
  let rest = list
  while (conses.is(rest)) {
    const { symbol, form } = bindingOf(lisp, conses.car(rest))
    rest = conses.cdr(rest)
    stack.set(place, rest)
    const value = lisp.eval(form)
    stack.push(symbol)
    stack.push(value)
    values.push([symbol, value])
  }
  if (rest !== NIL) lisp.wrongType('listp', rest)
  let { env } = lisp
  for (const [symbol, value] of values) env = bindVariable(lisp, symbol, value, env)
  lisp.env = env
}

const defvar = defspecial('defvar', 1, (lisp, operands) => {
  const { conses, symbols, stack } = lisp.machine
  const symbol = conses.car(operands)
  const rest = conses.cdr(operands)
  if (tagOf(symbol) !== Tag.symbol) lisp.wrongType('symbolp', symbol)
  if (!conses.is(rest)) {
    // The variable is special from here to the end of the enclosing form.
    if (lisp.env !== NIL && !symbols.isSpecial(symbol)) lisp.env = conses.make(symbol, lisp.env)
    return symbol
  }
  stack.push(rest)
  symbols.makeSpecial(symbol)
  if (symbols.value(symbol) === symbols.unbound) lisp.setVariable(symbol, lisp.eval(conses.car(rest)))
  return symbol
})

const defconst = defspecial('defconst', 2, (lisp, operands) => {
  const { conses, symbols, stack } = lisp.machine
  const symbol = conses.car(operands)
  const rest = conses.cdr(operands)
  if (tagOf(symbol) !== Tag.symbol) lisp.wrongType('symbolp', symbol)
  stack.push(rest)
  const value = lisp.eval(conses.car(rest))
  symbols.makeSpecial(symbol)
  lisp.setVariable(symbol, value)
  return symbol
})

/** The `interactive` form, which tells a command how to get its arguments. It has no effect in a call. */
const interactive = defspecial('interactive', 0, () => NIL)

export const controlForms: readonly SpecialForm[] = [
  quote,
  function_,
  lambda,
  progn,
  prog1,
  if_,
  cond,
  and,
  or,
  while_,
  setq,
  defspecial('let', 1, bindingForm(false)),
  defspecial('let*', 1, bindingForm(true)),
  defvar,
  defconst,
  interactive,
]
