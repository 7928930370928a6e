/**
 * Functions that are not subrs: `(lambda ARGS . BODY)`, `(closure ENV ARGS . BODY)`, closure objects, `(macro . F)`.
 *
 * Before Emacs 30 a closure is a list; from 30 on, an object: parameters, body, environment, then depth, documentation, interactive form.
 * Source: `Ffunction`, `funcall_lambda` in src/eval.c; `Fmake_interpreted_closure` of 30.
 * @module
 */
import type { Machine } from '../machine.ts'
import { addressOf, NIL, Tag, tagOf, type Word } from '../memory/word.ts'

export interface Lambda {
  readonly parameters: Word
  readonly body: Word
  /** The environment in which it was made. With nil, its parameters are bound dynamically. */
  readonly env: Word
}

/** Slots of a closure object. */
const Slot = { parameters: 0, body: 1, env: 2 } as const

export class Functions {
  readonly #machine: Machine
  readonly #lambda: Word
  readonly #closure: Word
  readonly #macro: Word
  /** Code of PVEC_CLOSURE; undefined if closures are lists. */
  readonly #pvec: number | undefined

  constructor(machine: Machine) {
    const { space } = machine
    this.#machine = machine
    this.#lambda = space.builtin('lambda')
    this.#closure = space.builtin('closure')
    this.#macro = space.builtin('macro')
    const { functionType, pvecNames } = space.layout
    this.#pvec = functionType === 'CLOSURE' ? pvecNames.indexOf(functionType) : undefined
  }

  /** The value of `(function (lambda ARGS . BODY))` in `env`: the list itself if variables are dynamic. */
  close(lambda: Word, env: Word): Word {
    const { conses, vectorlikes } = this.#machine
    if (env === NIL) return lambda
    const rest = conses.cdr(lambda)
    if (this.#pvec === undefined) return conses.make(this.#closure, conses.make(env, rest))
    return vectorlikes.function([conses.car(rest), conses.cdr(rest), env])
  }

  isLambda(word: Word): boolean {
    const { conses } = this.#machine
    return conses.is(word) && conses.car(word) === this.#lambda && conses.is(conses.cdr(word))
  }

  isMacro(word: Word): boolean {
    const { conses } = this.#machine
    return conses.is(word) && conses.car(word) === this.#macro
  }

  /** The parts of a function; undefined for other objects. */
  parts(fn: Word): Lambda | undefined {
    const { conses, vectorlikes } = this.#machine
    const tag = tagOf(fn)
    if (tag === Tag.vectorlike) {
      if (this.#pvec === undefined || vectorlikes.headers.pvec(addressOf(fn)) !== this.#pvec) return undefined
      const body = vectorlikes.get(fn, Slot.body)
      // Bytecode has a string in this slot.
      if (body !== NIL && !conses.is(body)) return undefined
      return { parameters: vectorlikes.get(fn, Slot.parameters), body, env: vectorlikes.get(fn, Slot.env) }
    }
    if (tag !== Tag.cons) return undefined
    const head = conses.car(fn)
    let rest = conses.cdr(fn)
    let env: Word = NIL
    if (head === this.#closure && conses.is(rest)) {
      env = conses.car(rest)
      rest = conses.cdr(rest)
    } else if (head !== this.#lambda) return undefined
    return conses.is(rest) ? { parameters: conses.car(rest), body: conses.cdr(rest), env } : undefined
  }

  /** The form in which errors about the number of arguments show a function: a closure without its first word. */
  shown(fn: Word): Word {
    const { conses } = this.#machine
    return conses.is(fn) && conses.car(fn) === this.#closure ? conses.cdr(fn) : fn
  }
}
