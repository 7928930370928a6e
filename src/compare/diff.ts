/**
 * The differences between two dumps, as Lisp sees them.
 *
 * Symbols and buffers are matched by name, C variables by the symbol that stands for them, or by their place in a common executable.
 * Their values are compared by class (see classes.ts), and where they differ the smallest differing places are reported, each once.
 *
 * In: two open dumps. Out: a plain result with values in short form. Sides are called old and new.
 * @module
 */

import { emacsOffsetText, LispNames } from '../analyse/lisp-names.ts'
import { Budget } from '../bytes/budget.ts'
import { sameBytes } from '../bytes/same-bytes.ts'
import type { Dump } from '../dump.ts'
import { consesOf } from '../heap/lists.ts'
import { typeOf } from '../heap/node-type.ts'
import { stringAt } from '../heap/strings.ts'
import type { Value } from '../heap/value.ts'
import { Printer } from '../lisp/printer/printer.ts'
import { addBuffer, buffersOf, haveSameText } from './buffers.ts'
import { classesOf } from './classes.ts'
import { contentsOf } from './contents.ts'
import { type Naming, namingsOf } from './naming.ts'
import { Descent } from './places.ts'
import type { Side } from './side.ts'
import { type StrictDiff, strictDiff } from './strict.ts'
import { type ChangeKind, type Root, type Shared, SymbolRoots, symbolsOf } from './symbols.ts'

/** A part of a symbol that differs between two dumps. */
export interface Change {
  /** A Lisp expression for the place, or fields after arrows if there is none. */
  readonly path: string
  /** Values in short form; null if there is none. */
  readonly old: string | null
  /** The value in the later dump, in short form; null if there is none. */
  readonly new: string | null
  /** The symbol, or the expression of a C variable that no symbol forwards to. */
  readonly name: string
  /** The part that differs. */
  readonly what: ChangeKind
  /** Whether a value is an offset of documentation in the file DOC or in a Lisp file. The texts may be the same. */
  readonly isDocOffset: boolean
}

/** Names that only one of two dumps has. */
export interface NameSets {
  /** Names that only the later dump has. */
  readonly added: readonly string[]
  /** Names that only the earlier dump has. */
  readonly removed: readonly string[]
}

/** A buffer that differs between two dumps. */
export interface BufferChange {
  /** The name of the buffer. */
  readonly name: string
  /** The text, or the buffer's own value of a variable. */
  readonly what: 'text' | 'variables'
  /** The variable; null for the text. */
  readonly path: string | null
  /** The value of the variable in short form; null if there is none, and for the text. */
  readonly old: string | null
  /** The value in the later dump, in short form; null if there is none, and for the text. */
  readonly new: string | null
}

/** Number of objects of one type in two dumps. */
export interface TypeSize {
  /** The type, such as `Cons`. */
  readonly type: string
  /** Number of objects of this type. */
  readonly old: number
  /** Number of objects in the later dump. */
  readonly new: number
}

/** The differences between two dumps, by what Lisp sees. */
export interface DumpDiff {
  /** Whether no difference was found. */
  readonly same: boolean
  /** Things of C whose names are unknown. Of two executables, they are not told apart; of one, their places tell. */
  readonly nameless: {
    /** Numbers in the earlier dump. */
    readonly old: {
      /** Number of functions. */
      readonly functions: number
      /** Number of symbols. */
      readonly symbols: number
    }
    /** Numbers in the later dump. */
    readonly new: DumpDiff['nameless']['old']
  }
  /** Files of `load-history`, without their directories. */
  readonly libraries: NameSets
  /** Members of the list `features`. */
  readonly features: NameSets
  /** Symbols of the initial obarray. */
  readonly symbols: NameSets & { readonly changed: readonly Change[] }
  /** C variables that no symbol forwards to; of those that Lisp cannot read, only with `strict`. */
  readonly variables: readonly Change[]
  /** Live buffers by name. */
  readonly buffers: NameSets & { readonly changed: readonly BufferChange[] }
  /** Types with a different number of objects. */
  readonly sizes: readonly TypeSize[]
  /** Internals and sharing, if they were compared. */
  readonly strict?: StrictDiff
}

/** Most characters of a value in short form, and of what is printed to find the first difference. */
const SHORT = 120
const LONG = 1 << 12
/** Most pairs of values that are printed at length. Only crafted dumps have more that start alike. */
const MOST_LONG = 10_000

/** The start of the name of a variable of C that no symbol stands for. */
const NAMELESS = 'C variable at '

/** Above the offset of any documentation. */
const LARGEST_OFFSET = 1n << 31n

/** Options of `diffDumps`. */
export interface DiffOptions {
  /**
   * Also compare what Lisp does not print: internals, sharing, and variables of C that it cannot read. At most this many differences of
   * each kind are listed.
   */
  readonly strict?: number | undefined
  /** Called with the share of the work that is done, from 0 to 1. */
  readonly progress?: ((share: number) => void) | undefined
}

/**
 * Compare two dumps.
 *
 * @throws PdmpError 'too-costly': objects of a damaged dump share their contents too often
 */
export function diffDumps(old: Dump, now: Dump, { strict, progress }: DiffOptions = {}): DumpDiff {
  const isOneExecutable = sameBytes(old.image.fingerprint, now.image.fingerprint)
  const [a, b] = namingsOf(old, now, isOneExecutable)
  const before = sideOf(old, a)
  progress?.(1 / 3)
  const after = sideOf(now, b)
  progress?.(2 / 3)
  return new Comparison(before, after, isOneExecutable).result(strict)
}

function sideOf(dump: Dump, naming: Naming): Side {
  const contents = contentsOf(dump, naming)
  return { dump, naming, contents, classes: classesOf(contents) }
}

/** The part of the result that a place belongs to. */
type Part = Root<ChangeKind | 'variable' | 'variables'>

class Comparison {
  readonly #old: Side
  readonly #new: Side
  readonly #isOneExecutable: boolean
  #longLeft = MOST_LONG

  constructor(old: Side, now: Side, isOneExecutable: boolean) {
    this.#old = old
    this.#new = now
    this.#isOneExecutable = isOneExecutable
  }

  /** @param limit number of internals and of places of shared objects to list; undefined to compare neither */
  result(limit: number | undefined): DumpDiff {
    const [oldSymbols, newSymbols] = [symbolsOf(this.#old), symbolsOf(this.#new)]
    const [oldBuffers, newBuffers] = [buffersOf(this.#old), buffersOf(this.#new)]
    const descent = new Descent<Part>(this.#old, this.#new)
    const roots = new SymbolRoots(this.#old, this.#new, descent)
    const flags: Change[] = []
    const shared: readonly Shared[] = commonOf(oldSymbols, newSymbols)
    for (const symbol of shared) {
      roots.add(symbol)
      const found = roots.flags(symbol)
      if (found === undefined) continue
      const [old, now] = found
      const name = roots.nameOf(symbol)
      flags.push({ name, what: 'flags', path: `'${name}`, old, new: now, isDocOffset: false })
    }
    this.#addVariables(descent)
    const texts: BufferChange[] = []
    for (const { name, old, new: now } of commonOf(oldBuffers, newBuffers)) {
      if (!haveSameText(this.#old, old, this.#new, now))
        texts.push({ name, what: 'text', path: null, old: null, new: null })
      addBuffer(descent, name, [this.#old, old], [this.#new, now])
    }
    const { changed, variables, locals } = this.#placesOf(descent, limit !== undefined)
    const symbols = {
      ...this.#symbolNames(oldSymbols, newSymbols),
      changed: sorted([...changed, ...flags]),
    }
    const buffers = { ...namesOf(oldBuffers, newBuffers), changed: sorted([...texts, ...locals]) }
    const libraries = namesOf(librariesOf(this.#old), librariesOf(this.#new))
    const features = namesOf(featuresOf(this.#old), featuresOf(this.#new))
    const isEmpty = ({ added, removed, changed = [] }: NameSets & { readonly changed?: readonly unknown[] }) =>
      added.length + removed.length + changed.length === 0
    const strict = limit === undefined ? undefined : strictDiff(this.#old, this.#new, this.#roots(shared), limit)
    const isSame = [symbols, libraries, features, buffers].every(isEmpty) && variables.length === 0
    const same = isSame && (strict === undefined || strict.internals.count + strict.sharing.count === 0)
    const nameless = { old: this.#old.naming.nameless, new: this.#new.naming.nameless }
    const found = { same, nameless, libraries, features, symbols, variables, buffers, sizes: this.#sizes() }
    return strict === undefined ? found : { ...found, strict }
  }

  /** @param isStrict whether places that no Lisp expression leads to, such as caches in variables of C, count */
  #placesOf(descent: Descent<Part>, isStrict: boolean) {
    const changed: Change[] = []
    const variables: Change[] = []
    const locals: BufferChange[] = []
    for (const { root, path, values, isDocumentation } of descent.places()) {
      const { name, what } = root
      if (what === 'variable' && !isStrict && name.startsWith(NAMELESS) && path.startsWith(NAMELESS)) continue
      const texts = { path, ...this.#shortForms([this.#old, values[0]], [this.#new, values[1]]) }
      if (what === 'variables') {
        locals.push({ name, what, ...texts })
        continue
      }
      const isDocOffset = isDocumentation && values.some(isOffset)
      if (what === 'variable') variables.push({ name, what: 'value', ...texts, isDocOffset })
      else changed.push({ name, what, ...texts, isDocOffset })
    }
    return { changed, variables: sorted(variables), locals }
  }

  /** C variables without a symbol are matched by their expression, such as that of the standard syntax table, or by their place. */
  #addVariables(descent: Descent<Part>): void {
    const [old, now] = [this.#variablesOf(this.#old), this.#variablesOf(this.#new)]
    for (const { name, old: a, new: b } of commonOf(old, now)) {
      const values = [this.#old.dump.symbols.variables.lisp(a), this.#new.dump.symbols.variables.lisp(b)] as const
      const root = { name, what: 'variable' } as const
      if (name.startsWith('(')) descent.add(root, name, values)
      else descent.addAt(root, { field: '' }, name, values)
    }
  }

  /** Nodes of both dumps at which the strict walk starts. */
  *#roots(shared: readonly Shared[]): Generator<readonly [number, number]> {
    const [old, now] = [this.#old.dump, this.#new.dump]
    for (const { old: a, new: b } of shared) yield [old.nodes.at(a), now.nodes.at(b)]
    for (const { old: a, new: b } of commonOf(buffersOf(this.#old), buffersOf(this.#new))) yield [a, b]
    for (const { old: a, new: b } of commonOf(this.#variablesOf(this.#old), this.#variablesOf(this.#new))) {
      const pair = [
        old.nodes.ofValue(old.symbols.variables.lisp(a)),
        now.nodes.ofValue(now.symbols.variables.lisp(b)),
      ] as const
      if (pair[0] >= 0 && pair[1] >= 0) yield pair
    }
  }

  /** Places of C variables without a symbol. */
  #variablesOf({ dump }: Side): ReadonlyMap<string, number> {
    const { nodes } = dump
    const lispNames = dump.part(LispNames)
    const found = new Map<string, number>()
    for (let node = nodes.firstVariable; node < nodes.length; node++) {
      const place = nodes.emacsOffsetOf(node)
      if (lispNames.variables.at(place) !== undefined) continue
      const expression = lispNames.variable(place)
      if (expression !== undefined) found.set(expression, place)
      else if (this.#isOneExecutable) found.set(`${NAMELESS}${emacsOffsetText(place)}`, place)
    }
    return found
  }

  /** Symbols that only one of two dumps has, by the names that a reader knows. */
  #symbolNames(old: ReadonlyMap<string, number>, now: ReadonlyMap<string, number>): NameSets {
    const { added, removed } = namesOf(old, now)
    const shown = ({ dump: { names } }: Side, symbols: ReadonlyMap<string, number>, keys: readonly string[]) =>
      keys.map((key) => names.symbolName(symbols.get(key)!) ?? key).sort()
    return { added: shown(this.#new, now, added), removed: shown(this.#old, old, removed) }
  }

  /** Two values in short form: from the start, or from shortly before the first difference if the starts are the same. */
  #shortForms(old: Valued, now: Valued): { readonly old: string | null; readonly new: string | null } {
    const [a, b] = [printed(old, SHORT), printed(now, SHORT)]
    if (a === null || b === null || a !== b || this.#longLeft-- <= 0) return { old: a, new: b }
    const [x, y] = [printed(old, LONG)!, printed(now, LONG)!]
    if (x === y) return { old: `${a}${kindOf(old)}`, new: `${b}${kindOf(now)}` }
    let at = 0
    while (x[at] === y[at]) at++
    const from = Math.max(0, at - SHORT / 4)
    const cut = (text: string) => `…${text.slice(from, from + SHORT)}${text.length > from + SHORT ? '…' : ''}`
    return { old: cut(x), new: cut(y) }
  }

  #sizes(): TypeSize[] {
    const [old, now] = [countsOf(this.#old), countsOf(this.#new)]
    const types = [...new Set([...old.keys(), ...now.keys()])].sort()
    return types
      .map((type) => ({ type, old: old.get(type) ?? 0, new: now.get(type) ?? 0 }))
      .filter((row) => row.old !== row.new)
  }
}

/** What both of two maps have, sorted by key. */
function commonOf(old: ReadonlyMap<string, number>, now: ReadonlyMap<string, number>): Shared[] {
  const found: Shared[] = []
  for (const [name, a] of old) {
    const b = now.get(name)
    if (b !== undefined) found.push({ name, old: a, new: b })
  }
  return sorted(found)
}

/** Sorted by name in code units; things of one name stay in their order. */
const sorted = <T extends { readonly name: string }>(list: T[]): T[] =>
  list.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))

/** Names that only one of two lists contains, sorted. */
function namesOf(old: Names, now: Names): NameSets {
  const missingIn = (names: Names, other: Names) => [...names.keys()].filter((name) => !other.has(name)).sort()
  return { added: missingIn(now, old), removed: missingIn(old, now) }
}

type Names = Pick<ReadonlySet<string>, 'has' | 'keys'>

/** Whether a value can be an offset in a file. Larger numbers are none. */
const isOffset = (value: Value | undefined): boolean =>
  value?.kind === 'fixnum' && value.value >= 0n && value.value < LARGEST_OFFSET

type Valued = readonly [Side, Value | undefined]

function printed([{ dump }, value]: Valued, limit: number): string | null {
  if (value === undefined) return null
  const { text, isWhole } = dump.part(Printer).print(value, { limit })
  return isWhole ? text : `${text}…`
}

/** What the printed form of a string does not show. */
function kindOf([
  {
    dump: { heap },
  },
  value,
]: Valued): string {
  if (value?.kind !== 'object' || value.tag !== heap.layout.tags.string) return ''
  return stringAt(heap, value.offset).multibyte ? ' (multibyte)' : ' (unibyte)'
}

/** Files of `load-history` by name, without their directories and extensions. */
function librariesOf(side: Side): ReadonlySet<string> {
  const { heap, names } = side.dump
  const { tags, structs } = heap.layout
  const found = new Set<string>()
  for (const entry of elementsOf(side, 'load-history')) {
    if (entry.kind !== 'object' || entry.tag !== tags.cons) continue
    const file = heap.valueAt(entry.offset + structs.cons.fields.car.offset)
    if (file.kind !== 'object' || file.tag !== tags.string) continue
    const name = names.stringText(file.offset)
    if (name !== undefined) found.add(libraryName(name))
  }
  return found
}

/** The name by which a comparison knows a file of `load-history`: `/usr/share/emacs/28.2/lisp/org/org.elc` is org. */
export const libraryName = (file: string): string => file.replace(/^.*[\\/]/, '').replace(/\.(elc|eln|el)(\.gz)?$/, '')

/** Names of the members of `features`. */
function featuresOf(side: Side): ReadonlySet<string> {
  const { names } = side.dump
  const found = new Set<string>()
  for (const feature of elementsOf(side, 'features')) {
    const symbol = names.symbolOffset(feature)
    const name = symbol === undefined ? undefined : names.symbolName(symbol)
    if (name !== undefined) found.add(name)
  }
  return found
}

/** The elements of the list that is the value of a variable. */
function* elementsOf({ dump: { heap, nodes, symbols } }: Side, name: string): Generator<Value> {
  const list = symbols.valueNamed(name)
  if (list === undefined) return
  for (const [, element] of consesOf(heap, list, new Budget(nodes.length))) yield element
}

function countsOf({ dump: { nodes } }: Side): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (let node = 0; node < nodes.firstBuiltin; node++) {
    const type = typeOf(nodes, node) ?? '?'
    counts.set(type, (counts.get(type) ?? 0) + 1)
  }
  return counts
}
