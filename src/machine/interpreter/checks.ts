/**
 * Checks of the arguments of primitives, which signal Emacs's errors.
 *
 * Source: CHECK_LIST, CHECK_FIXNUM, CHECK_NUMBER_COERCE_MARKER and similar macros in src/lisp.h.
 * @module
 */
import { fixnum, fixnumValue, isFixnum, NIL, Tag, tagOf, type Word } from '../memory/word.ts'
import type { Lisp } from './context.ts'

/** Most bits of an integer: `integer-width`. */
const INTEGER_WIDTH = 65_536n
const INTEGER_LIMIT = 1n << INTEGER_WIDTH

/** The largest character. */
export const MAX_CHAR = 0x3fffff

export function requireSymbol(lisp: Lisp, word: Word): Word {
  return tagOf(word) === Tag.symbol ? word : lisp.wrongType('symbolp', word)
}

export function requireString(lisp: Lisp, word: Word): Word {
  return tagOf(word) === Tag.string ? word : lisp.wrongType('stringp', word)
}

export function requireCons(lisp: Lisp, word: Word): Word {
  return tagOf(word) === Tag.cons ? word : lisp.wrongType('consp', word)
}

/** Require a fixnum, and return it as a number. */
export function requireFixnum(lisp: Lisp, word: Word): number {
  return isFixnum(word) ? Number(fixnumValue(word)) : lisp.wrongType('fixnump', word)
}

export function requireWhole(lisp: Lisp, word: Word): number {
  return isFixnum(word) && fixnumValue(word) >= 0 ? Number(fixnumValue(word)) : lisp.wrongType('wholenump', word)
}

export function requireInteger(lisp: Lisp, word: Word): number | bigint {
  if (isFixnum(word)) return fixnumValue(word)
  const { numbers, buffers } = lisp.machine
  if (numbers.isBignum(word)) return numbers.integerValue(word)
  const place = lisp.markerPosition(word)
  if (place !== undefined) return place
  return lisp.wrongType(buffers.is(word) ? 'integerp' : 'integer-or-marker-p', word)
}

export function requireCharacter(lisp: Lisp, word: Word): number {
  const char = isFixnum(word) ? fixnumValue(word) : -1
  return typeof char === 'number' && char >= 0 && char <= MAX_CHAR ? char : lisp.wrongType('characterp', word)
}

/** Make an integer. */
export function integer(lisp: Lisp, value: number | bigint): Word {
  if (typeof value === 'bigint' && (value >= INTEGER_LIMIT || value <= -INTEGER_LIMIT)) lisp.signal('overflow-error')
  return lisp.machine.numbers.integer(value)
}

/** Require an index into an array of `length` elements. */
export function requireIndex(lisp: Lisp, array: Word, index: Word, length: number): number {
  const i = requireFixnum(lisp, index)
  if (i < 0 || i >= length) lisp.signal('args-out-of-range', array, index)
  return i
}

export interface Bounds {
  readonly from: number
  readonly to: number
}

/** Resolve FROM and TO of `substring`: negative ones count from the end, nil is the start or the end. */
export function requireBounds(lisp: Lisp, array: Word, from: Word, to: Word, length: number): Bounds {
  const counted = (word: Word, otherwise: number) => {
    if (word === NIL) return otherwise
    const i = requireFixnum(lisp, word)
    return i < 0 ? i + length : i
  }
  const bounds = { from: counted(from, 0), to: counted(to, length) }
  if (bounds.from < 0 || bounds.from > bounds.to || bounds.to > length) {
    lisp.signal('args-out-of-range', array, from === NIL ? fixnum(0) : from, to)
  }
  return bounds
}
