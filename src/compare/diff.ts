/**
 * The differences between two dumps, as Lisp sees them.
 *
 * Symbols are matched by name, C variables by the symbol that stands for them; values, functions and property lists are compared
 * by class (see classes.ts), and where they differ the smallest differing place is reported, each once.
 *
 * In: two open dumps. Out: a plain result with values in short form. Sides are called old and new.
 * @module
 */

import { emacsOffsetText, LispNames } from '../analyse/lisp-names.ts'
import { readLoadHistory } from '../analyse/size/load-history.ts'
import { sameBytes } from '../bytes/same-bytes.ts'
import type { Dump } from '../dump.ts'
import { typeOf } from '../heap/node-type.ts'
import { NO_NODE } from '../heap/nodes.ts'
import { Interned } from '../heap/symbol-flags.ts'
import { UNBOUND_INDEX, type Value } from '../heap/value.ts'
import { Printer } from '../lisp/printer/printer.ts'
import type { Binding } from '../lisp/symbols.ts'
import type { DumpOffset } from '../units.ts'
import { classesOf } from './classes.ts'
import { contentsOf, literalOf, subrKey } from './contents.ts'
import { narrow, nodeOf, type Side, sameRows } from './places.ts'

/** The parts of a symbol that can change. */
export type ChangeKind = 'value' | 'function' | 'plist' | 'flags'

/** A part of a symbol that differs between two dumps. */
export interface Change {
  /** The symbol, or the expression of a C variable that no symbol forwards to. */
  readonly name: string
  /** The part that differs. */
  readonly what: ChangeKind
  /** The place of the difference, as a Lisp expression. */
  readonly path: string
  /** Values in short form; null if there is none. */
  readonly old: string | null
  /** The value in the later dump, in short form; null if there is none. */
  readonly new: string | null
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
  /** The text, or the buffer's own values of variables. */
  readonly what: 'text' | 'variables'
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
  /** Files of `load-history`, without their directories. */
  readonly libraries: NameSets
  /** Symbols of the initial obarray. */
  readonly symbols: NameSets & { readonly changed: readonly Change[] }
  /** C variables that no symbol forwards to. */
  readonly variables: readonly Change[]
  /** Live buffers by name. */
  readonly buffers: NameSets & { readonly changed: readonly BufferChange[] }
  /** Types with a different number of objects. */
  readonly sizes: readonly TypeSize[]
}

/** Most characters of a value in short form. */
const SHORT = 120

/** Compare two dumps. @throws PdmpError 'too-costly': objects of a damaged dump share their contents too often */
export function diffDumps(old: Dump, now: Dump): DumpDiff {
  const isOneExecutable = sameBytes(old.heap.image.fingerprint, now.heap.image.fingerprint)
  return new Comparison(sideOf(old, isOneExecutable), sideOf(now, isOneExecutable)).result()
}

interface DiffSide extends Side {
  readonly dump: Dump
  readonly isOneExecutable: boolean
}

function sideOf(dump: Dump, isOneExecutable: boolean): DiffSide {
  const contents = contentsOf(dump, isOneExecutable)
  return { dump, contents, classes: classesOf(contents), isOneExecutable }
}

class Comparison {
  readonly #old: DiffSide
  readonly #new: DiffSide
  /** Places that have been reported, as pairs of nodes. */
  readonly #reported = new Set<string>()

  constructor(old: DiffSide, now: DiffSide) {
    this.#old = old
    this.#new = now
  }

  result(): DumpDiff {
    const symbols = this.#symbols()
    const variables = this.#variables()
    const libraries = this.#libraries()
    const buffers = this.#buffers()
    const isEmpty = ({ added, removed, changed = [] }: NameSets & { readonly changed?: readonly unknown[] }) =>
      added.length + removed.length + changed.length === 0
    const same = [symbols, libraries, buffers].every(isEmpty) && variables.length === 0
    return { same, libraries, symbols, variables, buffers, sizes: this.#sizes() }
  }

  #symbols(): DumpDiff['symbols'] {
    const [old, now] = [symbolsOf(this.#old), symbolsOf(this.#new)]
    const changed: Change[] = []
    for (const [name, a] of old) {
      const b = now.get(name)
      if (b !== undefined) for (const change of this.#symbol(name, a, b)) changed.push(change)
    }
    return { ...namesOf(old, now), changed }
  }

  *#symbol(name: string, a: DumpOffset, b: DumpOffset): Generator<Change> {
    const [old, now] = [this.#old.dump.symbols, this.#new.dump.symbols]
    const [factsA, factsB] = [old.facts(a), now.facts(b)]
    const quoted = `'${name}`
    yield* this.#binding(name, 'value', name, old.value(a), now.value(b))
    yield* this.#binding(name, 'function', `(symbol-function ${quoted})`, old.definition(a), now.definition(b))
    const lists = [old.plist(a), now.plist(b)] as const
    if (this.#differ(lists)) yield* this.#change(name, 'plist', `(symbol-plist ${quoted})`, lists)
    const [flagsA, flagsB] = [flagsOf(factsA), flagsOf(factsB)]
    if (flagsA !== flagsB) yield { name, what: 'flags', path: quoted, old: flagsA, new: flagsB }
  }

  *#binding(name: string, what: ChangeKind, path: string, a: Binding, b: Binding): Generator<Change> {
    const values = [a.isBound ? a.value : VOID, b.isBound ? b.value : VOID] as const
    if (this.#differ(values)) yield* this.#change(name, what, path, values)
  }

  *#change(
    name: string,
    what: ChangeKind,
    path: string,
    values: readonly [Value | undefined, Value | undefined],
  ): Generator<Change> {
    const place = narrow(this.#old, this.#new, path, values)
    const [nodeA, nodeB] = [nodeOf(this.#old, place.old), nodeOf(this.#new, place.new)]
    if (nodeA !== NO_NODE && nodeB !== NO_NODE) {
      const key = `${nodeA} ${nodeB}`
      if (this.#reported.has(key)) return
      this.#reported.add(key)
    }
    yield { name, what, path: place.path, old: short(this.#old, place.old), new: short(this.#new, place.new) }
  }

  /** C variables without a symbol are matched by their expression, such as that of the standard syntax table. */
  #variables(): Change[] {
    const [old, now] = [variablesOf(this.#old), variablesOf(this.#new)]
    const changes: Change[] = []
    for (const [name, a] of old) {
      const b = now.get(name)
      if (b === undefined) continue
      const values = [this.#old.dump.symbols.variables.lisp(a), this.#new.dump.symbols.variables.lisp(b)] as const
      if (!this.#differ(values)) continue
      for (const change of this.#change(name, 'value', name, values)) changes.push(change)
    }
    return changes
  }

  #buffers(): DumpDiff['buffers'] {
    const byName = ({ contents: { buffers } }: DiffSide) =>
      new Map(Array.from(buffers, ([node, { name }]) => [name, node]))
    const [old, now] = [byName(this.#old), byName(this.#new)]
    const changed: BufferChange[] = []
    for (const [name, a] of old) {
      const b = now.get(name)
      if (b === undefined) continue
      const textOf = ({ contents: { buffers } }: DiffSide, node: number) => buffers.get(node)!.text
      if (textOf(this.#old, a) !== textOf(this.#new, b)) changed.push({ name, what: 'text' })
      if (!sameRows(this.#old, a, this.#new, b)) changed.push({ name, what: 'variables' })
    }
    return { ...namesOf(old, now), changed }
  }

  #differ([a, b]: readonly [Value | undefined, Value | undefined]): boolean {
    return classOf(this.#old, a) !== classOf(this.#new, b)
  }

  #libraries(): NameSets {
    return namesOf(librariesOf(this.#old), librariesOf(this.#new))
  }

  #sizes(): TypeSize[] {
    const [old, now] = [countsOf(this.#old), countsOf(this.#new)]
    const types = [...new Set([...old.keys(), ...now.keys()])].sort()
    return types
      .map((type) => ({ type, old: old.get(type) ?? 0, new: now.get(type) ?? 0 }))
      .filter((row) => row.old !== row.new)
  }
}

/** Names that only one of two lists contains, sorted. */
function namesOf(old: Names, now: Names): NameSets {
  const missingIn = (names: Names, other: Names) => [...names.keys()].filter((name) => !other.has(name)).sort()
  return { added: missingIn(now, old), removed: missingIn(old, now) }
}

type Names = Pick<ReadonlySet<string>, 'has' | 'keys'>

/** Stands for the absence of a value. */
const VOID: Value = { kind: 'builtin', index: UNBOUND_INDEX }

const flagsOf = ({
  special,
  constant,
  redirect,
}: {
  special: boolean
  constant: boolean
  redirect: string | null
}): string => [redirect ?? 'damaged', ...(special ? ['special'] : []), ...(constant ? ['constant'] : [])].join(', ')

/** Symbols of the initial obarray by name. For a common executable, also those whose names only it contains. */
function symbolsOf({ dump, isOneExecutable }: DiffSide): ReadonlyMap<string, DumpOffset> {
  const { nodes, symbols, names } = dump
  const found = new Map<string, DumpOffset>()
  for (const offset of symbols.offsets()) {
    if (nodes.internedOf(nodes.at(offset)) !== Interned.initially) continue
    const name =
      names.symbolName(offset) ??
      (isOneExecutable ? `#<name at ${emacsOffsetText(literalOf(dump, offset, true))}>` : undefined)
    if (name !== undefined) found.set(name, offset)
  }
  return found
}

/** Places of C variables that have an expression and no symbol. */
function variablesOf({ dump }: DiffSide): ReadonlyMap<string, number> {
  const { nodes } = dump
  const lispNames = dump.part(LispNames)
  const found = new Map<string, number>()
  for (let node = nodes.firstVariable; node < nodes.length; node++) {
    const place = nodes.emacsOffsetOf(node)
    const expression = lispNames.variable(place)
    if (expression !== undefined && lispNames.variables.at(place) === undefined) found.set(expression, place)
  }
  return found
}

function classOf(side: DiffSide, value: Value | undefined): string {
  if (value === undefined) return 'none'
  if (value.kind === 'fixnum') return `#${value.value}`
  const node = side.dump.nodes.ofValue(value)
  if (node !== NO_NODE) return String(side.classes[node])
  return value.kind === 'emacs' ? `subr ${subrKey(side.dump, value.offset, side.isOneExecutable)}` : value.kind
}

function short({ dump }: DiffSide, value: Value | undefined): string | null {
  if (value === undefined) return null
  const { text, isWhole } = dump.part(Printer).print(value, { limit: SHORT })
  return isWhole ? text : `${text}…`
}

/** Files of `load-history` by name, without their directories and extensions. */
const librariesOf = ({ dump: { nodes, symbols, names } }: DiffSide): ReadonlySet<string> =>
  new Set(readLoadHistory(nodes, symbols, names).map(({ file }) => libraryName(file)))

/** `/usr/share/emacs/28.2/lisp/org/org.elc` is org. */
const libraryName = (file: string): string => file.replace(/^.*[\\/]/, '').replace(/\.(elc|eln|el)(\.gz)?$/, '')

function countsOf({ dump: { nodes } }: DiffSide): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (let node = 0; node < nodes.firstBuiltin; node++) {
    const type = typeOf(nodes, node) ?? '?'
    counts.set(type, (counts.get(type) ?? 0) + 1)
  }
  return counts
}
