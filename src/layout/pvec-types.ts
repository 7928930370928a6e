/**
 * Names of pseudovector types by code and release.
 *
 * Releases inserted types in the middle of the list: 28 NATIVE_COMP_UNIT; 29 SYMBOL_WITH_POS and four others; 30 OBARRAY, and
 * CLOSURE in place of COMPILED. The list is written once, each name with the releases that have it.
 *
 * Source: `enum pvec_type` in src/lisp.h.
 * @module
 */
import { isWithin, type Release, type ReleaseSpan } from './releases.ts'

/** Each name with the releases that have it; without a span, all releases. */
const pvecTypes: readonly (readonly [name: string, span?: ReleaseSpan])[] = [
  ['NORMAL_VECTOR'],
  ['FREE'],
  ['BIGNUM'],
  ['MARKER'],
  ['OVERLAY'],
  ['FINALIZER'],
  ['SYMBOL_WITH_POS', { since: '29' }],
  ['MISC_PTR'],
  ['USER_PTR'],
  ['PROCESS'],
  ['FRAME'],
  ['WINDOW'],
  ['BOOL_VECTOR'],
  ['BUFFER'],
  ['HASH_TABLE'],
  ['OBARRAY', { since: '30' }],
  ['TERMINAL'],
  ['WINDOW_CONFIGURATION'],
  ['SUBR'],
  ['OTHER'],
  ['XWIDGET'],
  ['XWIDGET_VIEW'],
  ['THREAD'],
  ['MUTEX'],
  ['CONDVAR'],
  ['MODULE_FUNCTION'],
  ['NATIVE_COMP_UNIT', { since: '28' }],
  ['TS_PARSER', { since: '29' }],
  ['TS_NODE', { since: '29' }],
  ['TS_COMPILED_QUERY', { since: '29' }],
  ['SQLITE', { since: '29' }],
  ['COMPILED', { until: '29' }],
  ['CLOSURE', { since: '30' }],
  ['CHAR_TABLE'],
  ['SUB_CHAR_TABLE'],
  ['RECORD'],
  ['FONT'],
]

/** The names of `enum pvec_type` in `release`, by code. */
export function pvecNames(release: Release): readonly string[] {
  return pvecTypes.filter(([, span]) => isWithin(release, span ?? {})).map(([name]) => name)
}
