/**
 * Symbols of the initial obarray of two dumps: which of them only one dump has, and the values, functions, properties and flags of
 * the others, as roots of the search for differences.
 * @module
 */
import { LispNames } from '../analyse/lisp-names.ts'
import { byteField, pointerField } from '../heap/struct-fields.ts'
import { Interned, symbolFlag } from '../heap/symbol-flags.ts'
import { isNil, NIL, type Value } from '../heap/value.ts'
import { takeBits } from '../heap/variants.ts'
import { FwdKind } from '../lisp/forwards.ts'
import { type Binding, MOST_ALIASES } from '../lisp/symbols.ts'
import type { DumpOffset } from '../units.ts'
import type { Roots, Values } from './places.ts'
import type { Side } from './side.ts'

/** The parts of a symbol that can change. */
export type ChangeKind = 'value' | 'function' | 'plist' | 'flags'

/** A root of the search: a part of a symbol, or of a buffer. */
export interface Root<What extends string = string> {
  readonly name: string
  readonly what: What
}

/** What is known of one dump before its objects are compared. */
type NamedSide = Pick<Side, 'dump' | 'naming'>

/** A symbol of both dumps. */
export interface Shared {
  /** The name, or the place of the name in the executable. */
  readonly name: string
  readonly old: DumpOffset
  readonly new: DumpOffset
}

/** Where `struct Lisp_Buffer_Local_Value` keeps whether setting the variable makes it local. */
const LOCAL_IF_SET = { shift: 0, width: 1 }

/** `SYMBOL_TRAPPED_WRITE`: functions watch the variable. */
const TRAPPED = 2

/** Most properties of a symbol. Longer lists are compared whole. */
const MOST_PROPERTIES = 1000

/** Symbols of the initial obarray, by what identifies them. Nameless symbols of two executables are left out. */
export function symbolsOf({ dump, naming }: NamedSide): ReadonlyMap<string, DumpOffset> {
  const { nodes, symbols } = dump
  const found = new Map<string, DumpOffset>()
  for (const offset of symbols.offsets()) {
    if (nodes.internedOf(nodes.at(offset)) === Interned.initially && naming.isNamed(offset))
      found.set(naming.symbol(offset), offset)
  }
  return found
}

/** The flags of a symbol, and what it holds: each part with a label and a value. */
export function partsOf(side: NamedSide, symbol: DumpOffset) {
  const { symbols } = side.dump
  const cells: (readonly [label: string, value: Value])[] = []
  const add = (label: string, value: Value | undefined) => {
    if (value !== undefined) cells.push([label, value])
  }
  if (symbols.aliasOf(symbol) !== undefined) add('alias of', symbols.asValue(targetOf(side, symbol)))
  else add(hasLocals(side, symbol) ? 'default value' : 'value', valueIn(symbols.value(symbol)))
  const definition = symbols.definition(symbol)
  if (definition.isBound) add('function', definition.value)
  const plist = symbols.plist(symbol)
  const properties = propertiesOf(side, plist)
  if (properties === undefined) add('plist', plist)
  else for (const [property, value] of properties) add(property.slice(1), value)
  return { flags: flagsOf(side, symbol), cells }
}

/** Adds the parts of symbols to a search, and finds changed flags. */
export class SymbolRoots {
  readonly #old: Side
  readonly #new: Side
  readonly #descent: Roots<Root<ChangeKind>>

  constructor(old: Side, now: Side, descent: Roots<Root<ChangeKind>>) {
    this.#old = old
    this.#new = now
    this.#descent = descent
  }

  add(symbol: Shared): void {
    const { old: a, new: b } = symbol
    const [old, now] = [this.#old.dump.symbols, this.#new.dump.symbols]
    if (old.aliasOf(a) === undefined && now.aliasOf(b) === undefined) {
      this.#add(symbol, 'value', [valueIn(old.value(a)), valueIn(now.value(b))], (quoted) => {
        const isDefault = hasLocals(this.#old, a) || hasLocals(this.#new, b)
        return isDefault ? `(default-value ${quoted})` : quoted.slice(1)
      })
    } else {
      const values = [old.asValue(targetOf(this.#old, a)), now.asValue(targetOf(this.#new, b))] as const
      this.#add(symbol, 'value', values, (quoted) => `(indirect-variable ${quoted})`)
    }
    const functions = [functionIn(old.definition(a)), functionIn(now.definition(b))] as const
    this.#add(symbol, 'function', functions, (quoted) => `(symbol-function ${quoted})`)
    this.#addProperties(symbol, [old.plist(a), now.plist(b)])
  }

  /** The name of a symbol, or what identifies it. */
  nameOf({ name, old, new: now }: Shared): string {
    return this.#old.dump.names.symbolName(old) ?? this.#new.dump.names.symbolName(now) ?? name
  }

  /** The symbol as an expression. */
  #quoted(symbol: Shared): string {
    return quotedIn(this.#old, symbol.old) ?? quotedIn(this.#new, symbol.new) ?? `'${symbol.name}`
  }

  /** The flags of a symbol in both dumps, if they differ. */
  flags({ old, new: now }: Shared): readonly [string, string] | undefined {
    const [a, b] = [flagsOf(this.#old, old), flagsOf(this.#new, now)]
    return a === b ? undefined : [a, b]
  }

  #add(symbol: Shared, what: ChangeKind, values: Values, pathOf: (quoted: string) => string): void {
    if (!this.#descent.differ(values)) return
    this.#descent.add({ name: this.nameOf(symbol), what }, pathOf(this.#quoted(symbol)), values)
  }

  /** Properties by name, or the lists if only the order of their properties differs. */
  #addProperties(symbol: Shared, lists: Values): void {
    if (!this.#descent.differ(lists)) return
    const root = { name: this.nameOf(symbol), what: 'plist' } as const
    const quoted = this.#quoted(symbol)
    const [old, now] = [propertiesOf(this.#old, lists[0]), propertiesOf(this.#new, lists[1])]
    if (old !== undefined && now !== undefined) {
      let differ = false
      for (const property of new Set([...old.keys(), ...now.keys()])) {
        const values = [old.get(property), now.get(property)] as const
        differ ||= this.#descent.differ(values)
        // A property that is nil differs from none, but not for `get`.
        const isNilOnly = values.every((value) => value === undefined || isNil(value))
        const path = isNilOnly ? `(plist-member (symbol-plist ${quoted}) ${property})` : `(get ${quoted} ${property})`
        this.#descent.add(root, path, values, isDocumentation(property))
      }
      if (differ) return
    }
    this.#descent.add(root, `(symbol-plist ${quoted})`, lists)
  }
}

const valueIn = (binding: Binding): Value | undefined => (binding.isBound ? binding.value : undefined)
const functionIn = (binding: Binding): Value | undefined => (binding.isBound ? binding.value : NIL)

/** The symbol as an expression; undefined if its name is unknown. */
const quotedIn = ({ dump }: NamedSide, symbol: DumpOffset): string | undefined =>
  dump.part(LispNames).quoted(dump.nodes.at(symbol))

/** Whether the variable may have values of its own in buffers, so that the dump's value is the default. */
function hasLocals({ dump: { symbols } }: NamedSide, symbol: DumpOffset): boolean {
  const { redirect } = symbols.facts(symbol)
  if (redirect !== 'forwarded') return redirect === 'localized'
  const forward = symbols.forwards.of(symbol, 'symbol', 'val')
  return forward !== undefined && forward !== 'in-executable' && forward.kind === FwdKind.buffer
}

/** The symbol at the end of a chain of aliases. */
function targetOf({ dump: { symbols } }: NamedSide, symbol: DumpOffset): DumpOffset {
  let target = symbol
  for (let i = 0; i < MOST_ALIASES; i++) target = symbols.aliasOf(target) ?? target
  return target
}

function flagsOf({ dump: { symbols, heap } }: NamedSide, symbol: DumpOffset): string {
  const { redirect, special, constant } = symbols.facts(symbol)
  const flags: string[] = [redirect ?? 'damaged']
  if (special) flags.push('special')
  if (constant) flags.push('constant')
  if (symbolFlag(heap, symbol, 'trapped_write') === TRAPPED) flags.push('watched')
  if (redirect === 'localized') {
    const blv = pointerField(heap, symbol, 'symbol', 'val')
    const bits = blv === undefined ? undefined : byteField(heap, blv, 'blv', 'bits')
    if (bits !== undefined && takeBits(bits, LOCAL_IF_SET, heap.view.littleEndian) !== 0) flags.push('local if set')
  }
  return flags.join(', ')
}

/** Whether a property holds documentation. The property `autoload` is a file, an offset of documentation, and so on. */
const isDocumentation = (property: string): boolean => property.endsWith('-documentation') || property === "'autoload"

/** The values of a property list by expressions for the properties; undefined if it is not a list of different symbols and values. */
function propertiesOf(side: NamedSide, list: Value | undefined): ReadonlyMap<string, Value> | undefined {
  const { dump } = side
  const { heap, nodes, names } = dump
  const { car, cdr } = heap.layout.structs.cons.fields
  const found = new Map<string, Value>()
  let rest = list ?? NIL
  while (!isNil(rest)) {
    const key = consAt(rest)
    const next = key === undefined ? undefined : heap.valueAt(key + cdr.offset)
    const value = next === undefined ? undefined : consAt(next)
    if (key === undefined || value === undefined || found.size > MOST_PROPERTIES) return undefined
    const symbol = names.symbolOffset(heap.valueAt(key + car.offset))
    const property = symbol === undefined ? undefined : quotedIn(side, symbol)
    if (property === undefined || found.has(property)) return undefined
    found.set(property, heap.valueAt(value + car.offset))
    rest = heap.valueAt(value + cdr.offset)
  }
  return found

  function consAt(value: Value): number | undefined {
    const isCons = value.kind === 'object' && value.tag === heap.layout.tags.cons && nodes.at(value.offset) >= 0
    return isCons ? value.offset : undefined
  }
}
