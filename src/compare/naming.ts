/**
 * How two dumps identify what C code defines: functions, symbols, and strings whose text only the executable contains.
 *
 * In two dumps of one executable these are identified by their place in it. Of two executables, they are identified by name. A name
 * that is unknown on one side can be any name that only the other side has: then neither counts as a difference, and `nameless`
 * tells how many there are.
 * @module
 */
import { emacsOffsetText } from '../analyse/lisp-names.ts'
import type { Dump } from '../dump.ts'
import { stringAt } from '../heap/strings.ts'
import { lispField } from '../heap/struct-fields.ts'

/** Numbers of things of C without a known name. */
interface Nameless {
  /** Number of functions. */
  readonly functions: number
  /** Number of symbols. */
  readonly symbols: number
}

/** Identifies what C defines, for one of two dumps. */
export interface Naming {
  readonly nameless: Nameless
  /** A text that identifies a function of C at `place`, in bytes from the Emacs basis. */
  function(place: number): string
  /** A text that identifies the symbol whose struct is at `offset`, among symbols of the initial obarray. */
  symbol(offset: number): string
  /** Whether `symbol` identifies the symbol at `offset` alone, so that it can be matched with one of the other dump. */
  isNamed(offset: number): boolean
  /** What a string literal of C at `place` is identified by; undefined for its text. */
  literal(place: number, length: number): number | undefined
}

/** The names of one dump. */
interface Known {
  readonly dump: Dump
  readonly functions: ReadonlyMap<number, string>
  readonly functionNames: ReadonlySet<string>
  readonly symbols: ReadonlyMap<number, string>
  readonly symbolNames: ReadonlySet<string>
  readonly nameless: Nameless
  /** Lengths of names of nameless symbols. */
  readonly lengths: ReadonlySet<number>
}

/** Namings that give the same text to what is the same in both dumps. */
export function namingsOf(old: Dump, now: Dump, isOneExecutable: boolean): readonly [Naming, Naming] {
  const hasTexts = old.names.executable !== undefined && now.names.executable !== undefined
  if (isOneExecutable) return [byPlace(old, hasTexts), byPlace(now, hasTexts)]
  const [a, b] = [knownOf(old), knownOf(now)]
  return [byName(a, b, hasTexts), byName(b, a, hasTexts)]
}

function knownOf(dump: Dump): Known {
  const { nodes, names, symbols: all } = dump
  const functions = new Map<number, string>()
  for (let node = nodes.firstSubr; node < nodes.charsets; node++) {
    const place = nodes.emacsOffsetOf(node)
    const name = names.subrName(place)
    if (name !== undefined) functions.set(place, name)
  }
  const symbols = new Map<number, string>()
  const lengths = new Set<number>()
  let unknown = 0
  for (const offset of all.offsets()) {
    const name = names.symbolName(offset)
    if (name !== undefined) {
      symbols.set(offset, name)
      continue
    }
    unknown++
    lengths.add(literalOf(dump, offset).length)
  }
  const nameless = { functions: nodes.charsets - nodes.firstSubr - functions.size, symbols: unknown }
  const [functionNames, symbolNames] = [new Set(functions.values()), new Set(symbols.values())]
  return { dump, functions, functionNames, symbols, symbolNames, nameless, lengths }
}

/** Of one executable. Proofs may give a name in one dump only, so that names of C are known by their place in both. */
function byPlace(dump: Dump, hasTexts: boolean): Naming {
  return {
    nameless: { functions: 0, symbols: 0 },
    function: emacsOffsetText,
    symbol(offset) {
      const { place } = literalOf(dump, offset)
      return place === 0 ? (dump.names.symbolName(offset) ?? '') : `#<name at ${emacsOffsetText(place)}>`
    },
    isNamed: (offset) => literalOf(dump, offset).place !== 0 || dump.names.symbolName(offset) !== undefined,
    literal: (place) => (hasTexts ? undefined : place),
  }
}

function byName(side: Known, other: Known, hasTexts: boolean): Naming {
  const { dump } = side
  /** Whether a nameless symbol of the other dump, which C defines, may have the name of this symbol. */
  const mayBeNameless = (offset: number, name: string) =>
    other.lengths.has(name.length) && !other.symbolNames.has(name) && isOfC(dump, offset)
  const isNamed = (offset: number) => {
    const name = side.symbols.get(offset)
    return name !== undefined && !mayBeNameless(offset, name)
  }
  return {
    nameless: side.nameless,
    function(place) {
      const name = side.functions.get(place)
      if (name === undefined || (other.nameless.functions > 0 && !other.functionNames.has(name))) return ''
      return name
    },
    symbol(offset) {
      const name = side.symbols.get(offset)
      if (name !== undefined && !mayBeNameless(offset, name)) return name
      return `#<name of ${name?.length ?? literalOf(dump, offset).length} characters>`
    },
    isNamed,
    literal: (_place, length) => (hasTexts ? undefined : length),
  }
}

/** Whether C code defines the symbol at `offset`. */
const isOfC = (dump: Dump, offset: number): boolean =>
  dump.nodes.kindOf(dump.nodes.at(offset)) === 'builtin' || literalOf(dump, offset).place !== 0

/** The literal of C that is the name of a symbol: place and length, both 0 if the dump contains the name. */
function literalOf({ heap }: Dump, symbol: number): { readonly place: number; readonly length: number } {
  const name = lispField(heap, symbol, 'symbol', 'name')
  if (name?.kind !== 'object' || name.tag !== heap.layout.tags.string) return { place: 0, length: 0 }
  const { emacsOffset, length } = stringAt(heap, name.offset)
  return emacsOffset === undefined ? { place: 0, length: 0 } : { place: emacsOffset, length }
}
