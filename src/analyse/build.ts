/**
 * What a dump says of its build: version, configuration, features and libraries.
 *
 * Source: `emacs-version` and its siblings in src/emacs.c and lisp/version.el; `features`, `load-history` in src/fns.c and
 * src/lread.c.
 * @module
 */

import { Budget } from '../bytes/budget.ts'
import type { Dump } from '../dump.ts'
import type { Heap } from '../heap/heap.ts'
import { consesOf, consOf } from '../heap/lists.ts'
import type { Value } from '../heap/value.ts'
import { readLoadHistory } from './size/load-history.ts'

/** Null where the dump, with the names that are known of it, does not tell. */
export interface BuildFacts {
  /** `emacs-version`: `30.1`. */
  readonly version: string | null
  /** `emacs-build-number`: how many times this version was built in one tree. */
  readonly buildNumber: number | null
  /** `emacs-build-time`, in seconds since 1970. */
  readonly buildTime: number | null
  /** `emacs-repository-version`: the commit. */
  readonly repositoryVersion: string | null
  /** `system-configuration`: `x86_64-pc-linux-gnu`. */
  readonly configuration: string | null
  /** `system-configuration-features`, by words. */
  readonly configurationFeatures: readonly string[]
  /** Names in `features`, the last one first. */
  readonly features: readonly string[]
  /** Files of `load-history`, in the order in which they were loaded. */
  readonly libraries: readonly string[]
}

/**
 * Find out which build of Emacs wrote a dump, and what is loaded in it.
 *
 * @throws PdmpError 'out-of-bounds': strings of a damaged dump share their bytes
 */
export function buildOf({ heap, nodes, names, symbols }: Dump): BuildFacts {
  const textOf = (name: string): string | null => {
    const value = symbols.valueNamed(name)
    const isString = value?.kind === 'object' && value.tag === heap.layout.tags.string
    return isString ? (names.stringText(value.offset) ?? null) : null
  }
  const itemsOf = (value: Value | undefined, most: number): Value[] =>
    value === undefined ? [] : Array.from(consesOf(heap, value, new Budget(most)), ([, item]) => item)
  const nameOf = (value: Value): string | undefined => {
    const symbol = names.symbolOffset(value)
    return symbol === undefined ? undefined : names.symbolName(symbol)
  }
  return {
    version: textOf('emacs-version'),
    buildNumber: numberOf(symbols.valueNamed('emacs-build-number')) ?? null,
    buildTime: secondsOf(heap, symbols.valueNamed('emacs-build-time')) ?? null,
    repositoryVersion: textOf('emacs-repository-version'),
    configuration: textOf('system-configuration'),
    configurationFeatures: textOf('system-configuration-features')?.split(' ') ?? [],
    features: itemsOf(symbols.valueNamed('features'), nodes.length).flatMap((value) => nameOf(value) ?? []),
    libraries: readLoadHistory(nodes, symbols, names).map(({ file }) => file),
  }
}

const numberOf = (value: Value | undefined): number | undefined =>
  value?.kind === 'fixnum' ? Number(value.value) : undefined

/** Seconds of a Lisp timestamp: (HIGH LOW MICROSECONDS PICOSECONDS), or (TICKS . HZ). */
function secondsOf(heap: Heap, time: Value | undefined): number | undefined {
  const cons = time === undefined ? undefined : consOf(heap, time)
  if (cons === undefined) return undefined
  const first = numberOf(cons.car)
  const [hz, low] = [numberOf(cons.cdr), numberOf(consOf(heap, cons.cdr)?.car)]
  if (first === undefined) return undefined
  if (hz !== undefined) return hz > 0 ? Math.floor(first / hz) : undefined
  return low === undefined ? undefined : first * 0x1_0000 + low
}
