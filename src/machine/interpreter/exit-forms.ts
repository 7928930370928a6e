/**
 * Special forms for non-local exits: `catch`, `condition-case`, `unwind-protect`.
 *
 * Only these forms and `save-current-buffer` restore the bindings of forms that were left early, by returning to their mark.
 * Source: `Fcatch`, `Funwind_protect`, `internal_lisp_condition_case`, `find_handler_clause` in src/eval.c.
 * @module
 */
import { NIL, Tag, tagOf, type Word } from '../memory/word.ts'
import { conditionOf } from './conditions.ts'
import type { Lisp } from './context.ts'
import { bindVariable } from './control-forms.ts'
import { type LispSignal, LispThrow } from './exits.ts'
import { defspecial, type SpecialForm } from './primitive.ts'

const catch_ = defspecial('catch', 1, (lisp, operands) => {
  const { conses, stack } = lisp.machine
  stack.push(conses.cdr(operands))
  const tag = lisp.eval(conses.car(operands))
  stack.push(tag)
  const mark = lisp.mark()
  const level = lisp.catches.push(tag)
  try {
    return lisp.progn(conses.cdr(operands))
  } catch (error) {
    if (!(error instanceof LispThrow) || error.tag !== tag) throw error
    lisp.restore(mark)
    return error.value
  } finally {
    lisp.catches.length = level - 1
  }
})

const unwindProtect = defspecial('unwind-protect', 1, (lisp, operands) => {
  const { conses, stack } = lisp.machine
  const cleanup = conses.cdr(operands)
  stack.push(cleanup)
  const mark = lisp.mark()
  const level = lisp.catches.length
  let value: Word
  try {
    value = lisp.eval(conses.car(operands))
  } catch (error) {
    const exit = error instanceof LispThrow ? error : lisp.signalOf(error)
    if (exit === undefined) throw error
    lisp.restore(mark)
    lisp.catches.length = level
    for (const word of exit instanceof LispThrow ? [exit.tag, exit.value] : [exit.symbol, exit.data]) stack.push(word)
    lisp.progn(cleanup)
    throw exit
  }
  stack.push(value)
  lisp.progn(cleanup)
  return value
})

/** `(condition-case VAR FORM (CONDITION . BODY)...)` */
const conditionCase = defspecial('condition-case', 2, (lisp, operands) => {
  const { conses, stack } = lisp.machine
  const variable = conses.car(operands)
  const rest = conses.cdr(operands)
  const handlers = conses.cdr(rest)
  if (tagOf(variable) !== Tag.symbol) lisp.wrongType('symbolp', variable)
  stack.push(handlers)
  const { success } = checkHandlers(lisp, handlers)
  const mark = lisp.mark()
  const level = lisp.catches.length
  let value: Word
  try {
    value = lisp.eval(conses.car(rest))
  } catch (error) {
    const signal = lisp.signalOf(error)
    const handler = signal === undefined ? undefined : handlerOf(lisp, handlers, signal)
    if (signal === undefined || handler === undefined) throw error
    lisp.restore(mark)
    lisp.catches.length = level
    return handle(lisp, variable, conditionOf(lisp, signal), conses.cdr(handler))
  }
  return success === undefined ? value : handle(lisp, variable, value, conses.cdr(success))
})

function checkHandlers(lisp: Lisp, handlers: Word): { readonly success: Word | undefined } {
  const { conses } = lisp.machine
  let success: Word | undefined
  for (const handler of lisp.listed(handlers)) {
    if (handler === NIL) continue
    if (!conses.is(handler)) lisp.error('Invalid condition handler')
    if (conses.car(handler) === lisp.symbol(':success')) success = handler
  }
  return { success }
}

function handle(lisp: Lisp, variable: Word, value: Word, body: Word): Word {
  const { stack } = lisp.machine
  const { env } = lisp
  const bound = lisp.bindings.depth
  stack.push(env)
  stack.push(body)
  if (variable !== NIL) lisp.env = bindVariable(lisp, variable, value, env)
  const result = lisp.progn(body)
  lisp.bindings.unwind(bound)
  lisp.env = env
  return result
}

/** The handler for t, or for a condition that is among those of the signal. */
function handlerOf(lisp: Lisp, handlers: Word, signal: LispSignal): Word | undefined {
  const { conses } = lisp.machine
  const general = generalConditions(lisp, signal.symbol)
  for (const handler of conses.elements(handlers)) {
    if (!conses.is(handler)) continue
    const head = conses.car(handler)
    const asked = conses.is(head) ? conses.elements(head) : [head]
    for (const condition of asked) {
      lisp.spend(1)
      if (condition === lisp.t || (condition !== NIL && general.has(condition))) return handler
    }
  }
  return undefined
}

function generalConditions(lisp: Lisp, symbol: Word): Set<Word> {
  const { conses } = lisp.machine
  const list = tagOf(symbol) === Tag.symbol ? lisp.property(symbol, lisp.symbol('error-conditions')) : NIL
  const general = new Set<Word>()
  for (let rest = list; conses.is(rest) && !general.has(conses.car(rest)); rest = conses.cdr(rest)) {
    general.add(conses.car(rest))
  }
  return general
}

const saveCurrentBuffer = defspecial('save-current-buffer', 0, (lisp, operands) => {
  const bound = lisp.bindings.depth
  lisp.bindings.keepBuffer(lisp.currentBuffer)
  const value = lisp.progn(operands)
  lisp.bindings.unwind(bound)
  return value
})

export const exitForms: readonly SpecialForm[] = [catch_, unwindProtect, conditionCase, saveCurrentBuffer]
