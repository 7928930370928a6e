/**
 * Symbols as Lisp sees them: the name, flags, value and function of every symbol of a dump.
 *
 * The value of an alias is that of its target. The value of a localized variable is its default. The value of a forwarded
 * variable is what the loader writes into the C variable.
 *
 * Source: `find_symbol_value`, `default_value`, `do_symval_forwarding` in src/data.c.
 * @module
 */

import { Budget } from '../bytes/budget.ts'
import type { Heap } from '../heap/heap.ts'
import { consesOf } from '../heap/lists.ts'
import { lispField, pointerField } from '../heap/struct-fields.ts'
import { Interned, NOWRITE, redirectOf, symbolFlag } from '../heap/symbol-flags.ts'
import { eq, isNil, UNBOUND_INDEX, type Value } from '../heap/value.ts'
import type { DumpOffset } from '../units.ts'
import { type Forward, Forwards } from './forwards.ts'
import type { Names } from './names.ts'
import { Variables } from './variables.ts'

/** What a dump says of a symbol. */
export interface SymbolFacts {
  /** Null if only the executable has it. */
  readonly name: string | null
  /** The source of the name: the dump, the executable, or neither, if the contents of the dump prove it; null without a name. */
  readonly nameFrom: 'dump' | 'executable' | 'proof' | null
  /** Index in lispsym, or null for symbols of the heap. */
  readonly index: number | null
  /** Offset of the struct of the symbol. */
  readonly offset: DumpOffset
  /** Whether the symbol is in the initial obarray, in another one, or in none. */
  readonly interned: 'initial' | 'other' | false
  /** Whether the variable is special, that is, always bound dynamically. */
  readonly special: boolean
  /** Whether the variable cannot be set. */
  readonly constant: boolean
  /** How the symbol keeps its value; null in a damaged dump. */
  readonly redirect: 'plain' | 'alias' | 'localized' | 'forwarded' | null
}

/** The value of a variable or function. `value` is undefined for keyboard-local variables, which a dump does not contain. */
export type Binding = { readonly isBound: false } | { readonly isBound: true; readonly value: Value | undefined }

const redirectNames = { PLAINVAL: 'plain', VARALIAS: 'alias', LOCALIZED: 'localized', FORWARDED: 'forwarded' } as const

/** Most aliases to follow. Emacs refuses to create a cycle of aliases, but a damaged dump may have one. */
export const MOST_ALIASES = 100

const unbound: Binding = { isBound: false }

/** Symbols of a dump as Lisp sees them: flags, values, functions and property lists. */
export class Symbols {
  /** @internal Values that are kept in C variables. */
  readonly variables: Variables
  /** @internal */
  readonly forwards: Forwards
  /** The names of the symbols. */
  readonly names: Names
  readonly #heap: Heap
  #byName: Map<string, DumpOffset> | undefined

  constructor(heap: Heap, names: Names) {
    this.#heap = heap
    this.names = names
    this.variables = new Variables(heap)
    this.forwards = new Forwards(heap, names.executable)
  }

  /** Iterate over the offsets of all symbols: the images of the builtin symbols, then the symbols of the heap. */
  *offsets(): Generator<DumpOffset> {
    const { lispsym, layout, image } = this.#heap
    const { offsets, types, length } = image.objectStarts
    for (let i = 0; i < (lispsym?.symbols ?? 0); i++) {
      yield lispsym!.dumpOffset + i * layout.structs.symbol.size
    }
    for (let i = 0; i < length; i++) if (types[i] === layout.tags.symbol) yield offsets[i]!
  }

  /** The name and flags of the symbol at `start`. */
  facts(start: DumpOffset): SymbolFacts {
    const interned = symbolFlag(this.#heap, start, 'interned')
    const redirect = redirectOf(this.#heap, start)
    const name = this.names.named(start)
    return {
      name: name?.text ?? null,
      nameFrom: name?.from ?? null,
      index: this.#indexOf(start) ?? null,
      offset: start,
      interned: interned === Interned.initially ? 'initial' : interned === Interned.elsewhere && 'other',
      special: symbolFlag(this.#heap, start, 'declared_special') === 1,
      constant: symbolFlag(this.#heap, start, 'trapped_write') === NOWRITE,
      redirect: redirect === undefined ? null : redirectNames[redirect],
    }
  }

  /** The symbol of this name in the initial obarray, otherwise any symbol of this name. */
  named(name: string): DumpOffset | undefined {
    if (this.#byName === undefined) {
      const builtin = this.#builtinNamed(name)
      if (builtin !== undefined) return builtin
      this.#byName = new Map()
      for (const offset of this.offsets()) {
        const known = this.names.symbolName(offset)
        const isInitial = symbolFlag(this.#heap, offset, 'interned') === Interned.initially
        if (known !== undefined && (isInitial || !this.#byName.has(known))) this.#byName.set(known, offset)
      }
    }
    return this.#byName.get(name)
  }

  /** The builtin symbol of this name, found without the names of all other symbols. */
  #builtinNamed(name: string): DumpOffset | undefined {
    const { lispsym, layout } = this.#heap
    for (let i = 0; i < (lispsym?.symbols ?? 0); i++) {
      const offset = lispsym!.dumpOffset + i * layout.structs.symbol.size
      const isInitial = symbolFlag(this.#heap, offset, 'interned') === Interned.initially
      if (isInitial && this.names.symbolName(offset) === name) return offset
    }
    return undefined
  }

  /** The symbol as a value, for printing. */
  asValue(start: DumpOffset): Value {
    const index = this.#indexOf(start)
    if (index !== undefined) return { kind: 'builtin', index }
    return { kind: 'object', offset: start, tag: this.#heap.layout.tags.symbol }
  }

  /** The default value of the symbol's variable. */
  value(start: DumpOffset): Binding {
    let symbol: number | undefined = start
    for (let i = 0; i < MOST_ALIASES && symbol !== undefined; i++) {
      switch (redirectOf(this.#heap, symbol)) {
        case 'PLAINVAL':
          return bindingOf(this.#field(symbol, 'val'))
        case 'VARALIAS':
          symbol = this.aliasOf(symbol)
          break
        case 'LOCALIZED':
          return this.#localized(this.#pointerTo(symbol))
        case 'FORWARDED':
          return { isBound: true, value: this.#forwarded(this.forwards.of(symbol, 'symbol', 'val')) }
        default:
          return unbound
      }
    }
    return unbound
  }

  /** Whether the value is in a C variable that only the executable locates, as from Emacs 31 on. */
  isUnlocated(start: DumpOffset): boolean {
    return redirectOf(this.#heap, start) === 'FORWARDED' && this.forwards.of(start, 'symbol', 'val') === 'in-executable'
  }

  /** The default value of the variable with this name; undefined if it is unbound, or the dump does not contain it. */
  valueNamed(name: string): Value | undefined {
    const symbol = this.named(name)
    const binding = symbol === undefined ? unbound : this.value(symbol)
    return binding.isBound ? binding.value : undefined
  }

  /** The symbol that this one is an alias of, if it is an alias. */
  aliasOf(start: number): DumpOffset | undefined {
    if (redirectOf(this.#heap, start) !== 'VARALIAS') return undefined
    const target = this.#pointerTo(start)
    if (target !== undefined) return target
    const { lispsym, layout } = this.#heap
    const slot = start + layout.structs.symbol.fields.val.offset
    const kind = this.#heap.relocAt(slot)
    if (kind?.form !== 'raw' || kind.base !== 'emacs' || lispsym === undefined) return undefined
    // For a builtin symbol: its distance from lispsym is also its distance from the first image.
    const distance = this.#heap.word(slot) - lispsym.emacsOffset
    return this.#heap.isBuiltinAddress(this.#heap.word(slot)) ? lispsym.dumpOffset + distance : undefined
  }

  /** The function definition. The symbol has none if it is nil. */
  definition(start: DumpOffset): Binding {
    const value = this.#field(start, 'func')
    return isNil(value) ? unbound : { isBound: true, value }
  }

  /**
   * Whether the function is `(autoload FILE DOC INTERACTIVE TYPE)`. If the name of the first symbol is known to the executable
   * only, the arguments decide: a keymap has conses after its prompt, and no other function has a string in that place.
   */
  isAutoload(start: DumpOffset): boolean {
    const [car, file, doc] = [...consesOf(this.#heap, this.#field(start, 'func'), new Budget(3))].map(
      ([, item]) => item,
    )
    const symbol = car && this.names.symbolOffset(car)
    if (symbol === undefined || file?.kind !== 'object') return false
    const name = this.names.symbolName(symbol)
    if (name !== undefined) return name === 'autoload'
    const { tags } = this.#heap.layout
    return file.tag === tags.string && !(doc?.kind === 'object' && doc.tag === tags.cons)
  }

  /** The property list of the symbol at `start`. */
  plist(start: DumpOffset): Value {
    return this.#field(start, 'plist')
  }

  #forwarded(forward: Forward | 'in-executable' | undefined): Value | undefined {
    return forward === undefined || forward === 'in-executable' ? undefined : this.variables.forwarded(forward)
  }

  #field(start: number, name: 'val' | 'func' | 'plist'): Value {
    return this.#heap.valueAt(start + this.#heap.layout.structs.symbol.fields[name]!.offset)
  }

  #pointerTo(symbol: number): number | undefined {
    return pointerField(this.#heap, symbol, 'symbol', 'val')
  }

  #indexOf(start: number): number | undefined {
    const { lispsym, layout } = this.#heap
    if (lispsym === undefined) return undefined
    const index = (start - lispsym.dumpOffset) / layout.structs.symbol.size
    return Number.isInteger(index) && index >= 0 && index < lispsym.symbols ? index : undefined
  }

  /** The default value: the cdr of the default cell, or the C variable, if there is one and the default cell is loaded. */
  #localized(blv: number | undefined): Binding {
    if (blv === undefined) return unbound
    const cell = lispField(this.#heap, blv, 'blv', 'defcell')
    const used = lispField(this.#heap, blv, 'blv', 'valcell')
    const forward = this.forwards.of(blv, 'blv', 'ofs_fwd')
    const isUsed = cell !== undefined && used !== undefined && eq(cell, used)
    if (isUsed && forward !== undefined && forward !== 'in-executable') {
      return { isBound: true, value: this.variables.forwarded(forward) }
    }
    if (cell?.kind !== 'object' || cell.tag !== this.#heap.layout.tags.cons) return unbound
    return bindingOf(this.#heap.valueAt(cell.offset + this.#heap.layout.structs.cons.fields.cdr.offset))
  }
}

const bindingOf = (value: Value): Binding =>
  value.kind === 'builtin' && value.index === UNBOUND_INDEX ? unbound : { isBound: true, value }
