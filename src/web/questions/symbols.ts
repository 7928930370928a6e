/**
 * Questions about symbols: rows of a table that is filtered and sorted.
 * @module
 */
import { compiledFunction, readLoadHistory } from '../../analyse.ts'
import {
  type Binding,
  type Dump,
  type DumpOffset,
  lispTypeOf,
  type SymbolFilter,
  symbolsMatching,
  type Value,
} from '../../index.ts'
import { patternOf } from './pattern.ts'
import { type Shown, shownValue } from './shown.ts'
import type { Page, Subject } from './subject.ts'

/** Which symbols to list, and in which order. Each member is a parameter of the URL. */
export interface SymbolQuery {
  /** A regular expression, which ignores case if it has no capital letter. */
  readonly name?: string | undefined
  readonly value?: 'bound' | 'unbound' | undefined
  readonly function?: 'fbound' | 'loaded' | 'autoload' | 'funbound' | undefined
  readonly special?: 'special' | undefined
  /** A file of `load-history`, which defined the symbol. */
  readonly library?: string | undefined
  /** By name, where it is undefined. */
  readonly sort?: 'offset' | 'library' | undefined
  readonly order?: 'descending' | undefined
}

/** A symbol with its value and function. */
export interface SymbolRow {
  readonly at: DumpOffset
  readonly name: string
  readonly isSpecial: boolean
  readonly isConstant: boolean
  readonly interned: 'initial' | 'other' | false
  /** Null if it is unbound. */
  readonly value: Shown | null
  readonly function: Shown | null
  /** The file that defined it first; null if none did. */
  readonly library: string | null
}

/** Most characters of a value in a row. */
const SHORT = 60

/** Symbols that match a query. The last answer is kept, for the pages that follow. */
export function symbols({ dump }: Subject, query: SymbolQuery, start: number, count: number): Page<SymbolRow> {
  const found = dump.part(SymbolList).matching(query)
  const { symbols: all } = dump
  const shown = (binding: Binding): Shown | null => {
    if (!binding.isBound) return null
    return binding.value === undefined ? { text: 'not in the dump', at: null } : shownBinding(dump, binding.value)
  }
  const rows = found.slice(start, start + count).map((at): SymbolRow => {
    const { special, constant, interned } = all.facts(at)
    return {
      at,
      name: dump.part(SymbolList).nameOf(at),
      isSpecial: special,
      isConstant: constant,
      interned,
      value: shown(all.value(at)),
      function: shown(all.definition(at)),
      library: dump.part(SymbolList).libraryOf(at),
    }
  })
  return { total: found.length, rows }
}

/** A value, printed short. Byte code says nothing in 60 characters, so a function with it is called by its type. */
function shownBinding(dump: Dump, value: Value): Shown {
  const shown = shownValue(dump, value, SHORT)
  if (compiledFunction(dump, value) === undefined) return shown
  return { ...shown, text: lispTypeOf(dump.heap, dump.names, value) ?? shown.text }
}

/** The files of `load-history` that defined symbols, in ascending order. */
export const definers = ({ dump }: Subject): readonly string[] => dump.part(SymbolList).libraries

class SymbolList {
  readonly #dump: Dump
  readonly #names = new Map<DumpOffset, string>()
  #libraries: ReadonlyMap<DumpOffset, readonly string[]> | undefined
  #last: { readonly key: string; readonly found: readonly DumpOffset[] } | undefined

  constructor(dump: Dump) {
    this.#dump = dump
  }

  get libraries(): string[] {
    return [...new Set([...this.#definers().values()].flat())].sort()
  }

  /** The name, or what stands for one that only the executable has. */
  nameOf(at: DumpOffset): string {
    let name = this.#names.get(at)
    if (name === undefined) {
      const { name: text, index } = this.#dump.symbols.facts(at)
      name = text ?? (index === null ? '#<symbol>' : `#<builtin ${index}>`)
      this.#names.set(at, name)
    }
    return name
  }

  libraryOf(at: DumpOffset): string | null {
    return this.#definers().get(at)?.[0] ?? null
  }

  matching(query: SymbolQuery): readonly DumpOffset[] {
    const key = JSON.stringify(query)
    if (this.#last?.key !== key) this.#last = { key, found: this.#find(query) }
    return this.#last.found
  }

  #find(query: SymbolQuery): readonly DumpOffset[] {
    const { library, sort, order } = query
    let found = symbolsMatching(this.#dump.symbols, filterOf(query))
    if (library !== undefined) {
      const definersBySymbol = this.#definers()
      found = found.filter((at) => definersBySymbol.get(at)?.includes(library))
    }
    if (sort === 'offset') found.sort((a, b) => a - b)
    else if (sort === 'library') found.sort(by((at) => this.libraryOf(at) ?? ''))
    else found = this.#byName(found)
    return order === 'descending' ? found.reverse() : found
  }

  /** Interned symbols before the others, many of which have an empty name. */
  #byName(found: readonly DumpOffset[]): DumpOffset[] {
    const isInterned = (at: DumpOffset) => this.#dump.symbols.facts(at).interned !== false
    const sorted = found.toSorted(by((at) => this.nameOf(at)))
    return [...sorted.filter(isInterned), ...sorted.filter((at) => !isInterned(at))]
  }

  /** The files that defined each symbol. */
  #definers(): ReadonlyMap<DumpOffset, readonly string[]> {
    this.#libraries ??= this.#readDefiners()
    return this.#libraries
  }

  #readDefiners(): ReadonlyMap<DumpOffset, readonly string[]> {
    const { nodes, symbols: all, names } = this.#dump
    const files = new Map<DumpOffset, string[]>()
    for (const { file, definitions } of readLoadHistory(nodes, all, names)) {
      for (const { kind, symbol } of definitions) {
        if (symbol < 0 || kind === 'provide' || kind === 'require') continue
        const at = nodes.offsetOf(symbol)
        const known = files.get(at)
        if (known === undefined) files.set(at, [file])
        else if (known.at(-1) !== file) known.push(file)
      }
    }
    return files
  }
}

const by =
  (keyOf: (at: DumpOffset) => string) =>
  (a: DumpOffset, b: DumpOffset): number => {
    const [x, y] = [keyOf(a), keyOf(b)]
    return x < y ? -1 : x > y ? 1 : a - b
  }

function filterOf({ name, value, special, function: definition }: SymbolQuery): SymbolFilter {
  return {
    name: name === undefined ? undefined : patternOf(name),
    ...(value !== undefined && { [value]: true }),
    ...(definition !== undefined && { [definition]: true }),
    special: special !== undefined,
  }
}
