/**
 * Names of pseudovector types by code and release.
 *
 * The list grew in the middle: 28 added NATIVE_COMP_UNIT, 29 SYMBOL_WITH_POS and four others, 30 OBARRAY and, in place of
 * COMPILED, CLOSURE. It is written once, each name with the releases that have it.
 *
 * Source: `enum pvec_type` in src/lisp.h.
 * @module
 */
import type { Release } from './releases.ts'

/** Name, first release, last release. */
const pvecTypes: readonly (readonly [name: string, from: number, to: number])[] = [
  ['NORMAL_VECTOR', 27, 31],
  ['FREE', 27, 31],
  ['BIGNUM', 27, 31],
  ['MARKER', 27, 31],
  ['OVERLAY', 27, 31],
  ['FINALIZER', 27, 31],
  ['SYMBOL_WITH_POS', 29, 31],
  ['MISC_PTR', 27, 31],
  ['USER_PTR', 27, 31],
  ['PROCESS', 27, 31],
  ['FRAME', 27, 31],
  ['WINDOW', 27, 31],
  ['BOOL_VECTOR', 27, 31],
  ['BUFFER', 27, 31],
  ['HASH_TABLE', 27, 31],
  ['OBARRAY', 30, 31],
  ['TERMINAL', 27, 31],
  ['WINDOW_CONFIGURATION', 27, 31],
  ['SUBR', 27, 31],
  ['OTHER', 27, 31],
  ['XWIDGET', 27, 31],
  ['XWIDGET_VIEW', 27, 31],
  ['THREAD', 27, 31],
  ['MUTEX', 27, 31],
  ['CONDVAR', 27, 31],
  ['MODULE_FUNCTION', 27, 31],
  ['NATIVE_COMP_UNIT', 28, 31],
  ['TS_PARSER', 29, 31],
  ['TS_NODE', 29, 31],
  ['TS_COMPILED_QUERY', 29, 31],
  ['SQLITE', 29, 31],
  ['COMPILED', 27, 29],
  ['CLOSURE', 30, 31],
  ['CHAR_TABLE', 27, 31],
  ['SUB_CHAR_TABLE', 27, 31],
  ['RECORD', 27, 31],
  ['FONT', 27, 31],
]

/** Name by code of `enum pvec_type` in `release`. */
export function pvecNames(release: Release): readonly string[] {
  const number = Number(release)
  return pvecTypes.filter(([, from, to]) => from <= number && number <= to).map(([name]) => name)
}
