/**
 * Primitives: a name, the number of arguments, and a function. The struct of the subr is in the executable.
 *
 * A primitive that calls Lisp may cause a collection, so words that it needs afterwards must be on the stack. Its arguments are.
 * Source: DEFUN in src/lisp.h.
 * @module
 */
import type { Word } from '../memory/word.ts'
import type { Lisp } from './context.ts'

export type FixedFunction = (lisp: Lisp, a: Word, b: Word, c: Word, d: Word, e: Word) => Word
export type ManyFunction = (lisp: Lisp, args: readonly Word[]) => Word
export type SpecialFunction = (lisp: Lisp, operands: Word) => Word

interface Named {
  readonly name: string
  readonly min: number
}

/** A primitive with a fixed number of arguments. Missing ones are nil. */
export interface FixedPrimitive extends Named {
  readonly kind: 'fixed'
  readonly max: number
  readonly call: FixedFunction
}

export interface ManyPrimitive extends Named {
  readonly kind: 'many'
  readonly call: ManyFunction
}

/** A special form, whose operands are not evaluated. */
export interface SpecialForm extends Named {
  readonly kind: 'special'
  readonly call: SpecialFunction
}

export type Primitive = FixedPrimitive | ManyPrimitive | SpecialForm

/** Declare a primitive of at most five arguments. */
export const defun = (name: string, min: number, max: number, call: FixedFunction): FixedPrimitive => ({
  kind: 'fixed',
  name,
  min,
  max,
  call,
})

/** Declare a primitive of `min` or more arguments. */
export const defunMany = (name: string, min: number, call: ManyFunction): ManyPrimitive => ({
  kind: 'many',
  name,
  min,
  call,
})

export const defspecial = (name: string, min: number, call: SpecialFunction): SpecialForm => ({
  kind: 'special',
  name,
  min,
  call,
})
