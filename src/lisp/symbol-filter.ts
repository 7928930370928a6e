/**
 * The symbols of a dump that have a name, a value or a function of a kind.
 * @module
 */
import type { DumpOffset } from '../units.ts'
import type { Symbols } from './symbols.ts'

/** What symbols must have. Conditions that contradict each other leave none. */
export interface SymbolFilter {
  /** The name must match, where it is known. Only its first 4,096 characters are compared. */
  readonly name?: RegExp | undefined
  /** Only symbols with a value. */
  readonly bound?: boolean | undefined
  /** Only symbols whose value is void. */
  readonly unbound?: boolean | undefined
  /** Only symbols with a function, autoloads included. */
  readonly fbound?: boolean | undefined
  /** Only symbols whose function is void. */
  readonly funbound?: boolean | undefined
  /** Only symbols whose function is loaded when it is first called. */
  readonly autoload?: boolean | undefined
  /** Only symbols with a function that is no autoload. */
  readonly loaded?: boolean | undefined
  /** Only symbols that are declared special. */
  readonly special?: boolean | undefined
}

/** Most characters of a name that are compared. */
const LONGEST_NAME = 4096

/** The offsets of the symbols that `filter` lets pass, in the order of `Symbols.offsets`. */
export function symbolsMatching(symbols: Symbols, filter: SymbolFilter): DumpOffset[] {
  const { name: pattern, special } = filter
  const isNamedSo = (offset: DumpOffset) => {
    const name = symbols.names.named(offset)?.text
    return name !== undefined && pattern!.test(name.slice(0, LONGEST_NAME))
  }
  const tests = [
    ...(special ? [(offset: DumpOffset) => symbols.facts(offset).special] : []),
    ...(pattern ? [isNamedSo] : []),
    ...(filter.bound || filter.unbound ? [(offset: DumpOffset) => hasValueSo(symbols, offset, filter)] : []),
    ...(asksForFunction(filter) ? [(offset: DumpOffset) => hasFunctionSo(symbols, offset, filter)] : []),
  ]
  return [...symbols.offsets()].filter((offset) => tests.every((test) => test(offset)))
}

const asksForFunction = ({ fbound, funbound, autoload, loaded }: SymbolFilter) =>
  fbound || funbound || autoload || loaded

function hasValueSo(symbols: Symbols, offset: DumpOffset, { bound, unbound }: SymbolFilter): boolean {
  const { isBound } = symbols.value(offset)
  return !(bound && !isBound) && !(unbound && isBound)
}

function hasFunctionSo(symbols: Symbols, offset: DumpOffset, filter: SymbolFilter): boolean {
  const { fbound, funbound, autoload, loaded } = filter
  const { isBound } = symbols.definition(offset)
  if (((fbound || autoload || loaded) && !isBound) || (funbound && isBound)) return false
  const isAutoload = (autoload || loaded) && symbols.isAutoload(offset)
  return !(autoload && !isAutoload) && !(loaded && isAutoload)
}
