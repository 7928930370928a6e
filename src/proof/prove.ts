/**
 * Proofs of names that the dump does not contain, from facts that it contains.
 *
 * Dumps of Emacs 27 to 30 do not contain the names of symbols and functions that are defined in C. They are literals of the
 * executable. For each, the dump shows the length and, if its symbol is in the initial obarray, the bucket, which is about 14 bits
 * of a hash. All names that C code defines are known from its sources. A name of the dictionary fits a symbol if
 *
 * - it has the length and belongs into the bucket, and no other symbol of the dump has it;
 * - C defines a thing of that kind by this name in this release: a symbol of `lispsym`, a function of as many arguments, a
 *   variable of the type that the symbol forwards to;
 * - its place in `lispsym`, or of its variable in `globals`, both sorted by name in C, is between those of its neighbours.
 *
 * A name is proved if it fits and no other does. It can only be wrong if the dictionary lacks the right one, and another name
 * takes its place by chance. A name that the dictionary lacks has one chance in 15,121 (up to 29) or 32,768 (30) for
 * each name that fits but for the bucket: its rivals, less than one where there is an order, and some 20 for functions. So
 * nearly each of them leaves a symbol that no name fits, which tells how many are lacking: the share of those symbols, times
 * the rivals of all proved names, over the buckets, is how many wrong names are to be expected. Nothing of a kind is
 * proved where that is more than one in a thousand dumps. In the dumps of Debian, of Ubuntu and of Windows that the tests read
 * no name is lacking.
 *
 * A literal proves those that the linker has merged with it: a literal that starts within it ends with it. Literals that overlap
 * otherwise prove nothing. Names of symbols outside the initial obarray are proved only in this way.
 *
 * A function defined in C has a literal of its own for its name where the linker does not merge equal literals, as that of MinGW.
 * Its name is that of the one symbol without a dumped name whose function it is, if C defines a function by that name that takes
 * as many arguments, and the name has room before the next literal: `defsubr` makes it the function of the symbol of its name.
 * A symbol that Lisp made an alias is not defined in C by that name, or is one of two. This is wrong only where Lisp code
 * has made a function of C that of another symbol whose own function was in C, took as many arguments and was replaced, too.
 * No Lisp of Emacs does so: of the functions of the dumps whose executables the tests read, none is named wrongly.
 *
 * Source: `init_symbol`, `intern_c_string_1`, `defsubr` in src/lread.c and src/alloc.c; `compare_globals` in lib-src/make-docfile.c.
 * @module
 */
import { upperBound } from '../bytes/search.ts'
import type { Heap } from '../heap/heap.ts'
import { firstNames, type ProvedNames } from '../lisp/names.ts'
import { type Arity, type CName, Kind, readDictionary } from './dictionary.ts'
import { literalOf, type NamelessSymbol, type NamelessSymbols, namelessSymbols } from './nameless.ts'
import { Order } from './order.ts'

/** Largest expected number of wrong names among those of one kind in one dump. */
const RISK = 1 / 1000
/** Most rounds of proofs. Proofs allow further proofs, and two or three rounds find all. */
const MOST_ROUNDS = 8

/** Prove names of the literals that the dump refers to, as far as possible. */
export const proveNames = (heap: Heap): ProvedNames => proveWith(heap, readDictionary(heap.layout.release))

/** Prove names with another dictionary, whose names may be those of other releases, or incomplete. */
export function proveWith(heap: Heap, dictionary: readonly CName[]): ProvedNames {
  const literals = new Map<number, string>()
  for (const [i, text] of firstNames.entries()) {
    const literal = literalOfBuiltin(heap, i)
    if (literal?.length === text.length) literals.set(literal.place, text)
  }
  const nameless = namelessSymbols(heap)
  if (nameless !== undefined && nameless.all.length > 0) new Proof(nameless, dictionary).prove(literals)
  return new Literals(literals)
}

function literalOfBuiltin(heap: Heap, index: number): ReturnType<typeof literalOf> {
  const { lispsym, layout } = heap
  if (lispsym === undefined || index >= lispsym.symbols) return undefined
  return literalOf(heap, lispsym.dumpOffset + index * layout.structs.symbol.size)
}

/** Texts of literals, in order of place. */
class Literals implements ProvedNames {
  readonly #texts: ReadonlyMap<number, string>
  readonly #places: Float64Array

  constructor(proved: ReadonlyMap<number, string>) {
    this.#texts = proved
    this.#places = withoutConflicts(Float64Array.from(proved.keys()).sort(), proved)
  }

  /** The literal from `place` on, which may be the end of a longer one. */
  at(place: number): string | undefined {
    const start = this.#places[upperBound(this.#places, place) - 1]
    if (start === undefined) return undefined
    const text = this.#texts.get(start)!
    return place - start < text.length ? text.slice(place - start) : undefined
  }
}

/** Drop literals that start within another one and end with it, and literals that overlap otherwise. */
function withoutConflicts(places: Float64Array, texts: ReadonlyMap<number, string>): Float64Array {
  const kept: number[] = []
  const bad = new Set<number>()
  let before = 0
  let textBefore = ''
  for (const place of places) {
    const text = texts.get(place)!
    const within = place - before
    if (kept.length === 0 || within > textBefore.length) {
      kept.push(place)
      before = place
      textBefore = text
    } else if (textBefore.slice(within) !== text) bad.add(before)
  }
  return Float64Array.from(kept.filter((place) => !bad.has(place)))
}

/** How a symbol is known: the kinds for each of which the dictionary may be incomplete by itself. */
type Group = 'symbols' | 'variables' | 'functions' | 'others'

interface Open {
  readonly symbol: NamelessSymbol
  readonly group: Group
  /** Places in the dictionary of the names that fit. */
  fitting: readonly number[]
}

/** Symbols in the order of their keys, the names in C. */
interface Sequence {
  readonly places: readonly Open[]
  readonly keysOf: (name: CName) => readonly string[]
  /** Number of names that fitted before the order last left some out, or -1. */
  countBefore: number
}

/** No symbol has the name, or several have it. */
const NO_OWNER = -1
const SEVERAL = -2

class Proof {
  readonly #dictionary: readonly CName[]
  readonly #bucketCount: number
  readonly #open: Open[]
  readonly #sequences: readonly Sequence[]

  constructor(nameless: NamelessSymbols, dictionary: readonly CName[]) {
    this.#dictionary = dictionary
    this.#bucketCount = nameless.bucketCount
    const names = new NamesByBucket(dictionary, nameless)
    this.#open = []
    for (const symbol of nameless.all) {
      if (symbol.index >= 0 && symbol.index < firstNames.length) continue
      this.#open.push({ symbol, group: groupOf(symbol), fitting: names.fitting(symbol) })
    }
    this.#sequences = sequencesOf(this.#open)
  }

  /** Add proved names to `literals`, by place. */
  prove(literals: Map<number, string>): void {
    for (let round = 0; round < MOST_ROUNDS && this.#narrow(); round++);
    const trusted = this.#trustedGroups()
    for (const { symbol, group, fitting } of this.#open) {
      if (fitting.length === 1 && trusted.has(group)) literals.set(symbol.place, this.#dictionary[fitting[0]!]!.text)
    }
    this.#nameFunctions(literals)
  }

  /** Name the functions whose literals are not those of their symbols. */
  #nameFunctions(literals: Map<number, string>): void {
    /** By place of the literal; undefined if several symbols have the function. */
    const symbols = new Map<number, Open | undefined>()
    for (const open of this.#open) {
      const { place, subr } = open.symbol
      if (subr === undefined || subr.place === place) continue
      symbols.set(subr.place, symbols.has(subr.place) ? undefined : open)
    }
    for (const [place, open] of symbols) {
      const text = open === undefined ? undefined : literals.get(open.symbol.place)
      if (text === undefined || literals.has(place)) continue
      const name = this.#dictionary[open!.fitting[0]!]!
      if ((name.kinds & Kind.function) !== 0 && takes(name, open!.symbol.subr!.arity)) literals.set(place, text)
    }
  }

  /** Drop candidates that an order excludes, and names of other symbols; return whether any was dropped. */
  #narrow(): boolean {
    let isNarrower = false
    for (const sequence of this.#sequences) if (this.#narrowByOrder(sequence)) isNarrower = true
    const owners = this.#owners()
    for (let i = 0; i < this.#open.length; i++) {
      const open = this.#open[i]!
      const { fitting } = open
      // Most have one name, which fits no other.
      if (fitting.length === 0 || (fitting.length === 1 && owners[fitting[0]!] === i)) continue
      open.fitting = fitting.filter((name) => owners[name] === i || owners[name] === NO_OWNER)
      if (open.fitting.length < fitting.length) isNarrower = true
    }
    return isNarrower
  }

  /** Of each name the symbol that no other name fits. */
  #owners(): Int32Array {
    const owners = new Int32Array(this.#dictionary.length).fill(NO_OWNER)
    for (let i = 0; i < this.#open.length; i++) {
      const { fitting } = this.#open[i]!
      if (fitting.length === 1) owners[fitting[0]!] = owners[fitting[0]!] === NO_OWNER ? i : SEVERAL
    }
    return owners
  }

  /** Drop candidates that the order excludes; return whether any was dropped. */
  #narrowByOrder(sequence: Sequence): boolean {
    const { places, keysOf } = sequence
    const count = countOf(places)
    if (count === sequence.countBefore) return false
    sequence.countBefore = count
    const order = this.#orderOf(sequence)
    let isNarrower = false
    for (const i of order.astray()) {
      places[i]!.fitting = []
      isNarrower = true
    }
    for (let i = 0; i < places.length; i++) {
      const open = places[i]!
      const { fitting } = open
      if (fitting.length < 2) continue
      open.fitting = fitting.filter((name) => keysOf(this.#dictionary[name]!).some((key) => order.admits(i, key)))
      if (open.fitting.length < fitting.length) isNarrower = true
    }
    return isNarrower
  }

  #orderOf({ places, keysOf }: Sequence): Order {
    const only = places.map(({ fitting }) => {
      const keys = fitting.length === 1 ? keysOf(this.#dictionary[fitting[0]!]!) : none
      return keys.length === 1 ? keys[0] : undefined
    })
    return new Order(only)
  }

  /** The groups in which few names are expected to be wrong. */
  #trustedGroups(): ReadonlySet<Group> {
    const groups = new Set<Group>(this.#open.map(({ group }) => group))
    const isLacking = ({ fitting }: Open) => fitting.length === 0
    if (!this.#open.some(isLacking)) return groups
    const rivals = this.#countRivals()
    for (const group of groups) {
      const members = this.#open.filter((open) => open.group === group)
      const lacking = members.filter(isLacking).length / members.length
      if ((lacking * rivals.get(group)!) / this.#bucketCount > RISK) groups.delete(group)
    }
    return groups
  }

  /** How many unused names would fit the proved symbols of each group, apart from the bucket. */
  #countRivals(): ReadonlyMap<Group, number> {
    const proved = this.#open.filter(({ fitting }) => fitting.length === 1)
    const known = new Set(proved.map(({ fitting }) => fitting[0]!))
    const spare = byLength(this.#dictionary.filter((_, name) => !known.has(name)))
    const rivals = new Map(
      proved.map((open) => [open, (spare.get(open.symbol.length) ?? []).filter((name) => isOfKind(name, open.symbol))]),
    )
    for (const sequence of this.#sequences) {
      const { places, keysOf } = sequence
      const order = this.#orderOf(sequence)
      for (const [i, open] of places.entries()) {
        const left = rivals.get(open)?.filter((name) => keysOf(name).some((key) => order.admits(i, key)))
        if (left !== undefined) rivals.set(open, left)
      }
    }
    const counts = new Map<Group, number>(this.#open.map(({ group }) => [group, 0]))
    for (const [{ group }, left] of rivals) counts.set(group, counts.get(group)! + left.length)
    return counts
  }
}

/** The names of a dictionary, by the buckets of an obarray that they belong into. */
class NamesByBucket {
  readonly #dictionary: readonly CName[]
  readonly #isTaken: NamelessSymbols['isTaken']
  /** Of each bucket, the first of its names, and of each name the next: places in the dictionary plus one, or 0. */
  readonly #first: Int32Array
  readonly #next: Int32Array

  constructor(dictionary: readonly CName[], { bucketCount, bucketsOf, isTaken }: NamelessSymbols) {
    this.#dictionary = dictionary
    this.#isTaken = isTaken
    this.#first = new Int32Array(bucketCount)
    this.#next = new Int32Array(dictionary.length)
    const buckets = bucketsOf(dictionary.map(({ text }) => text))
    for (let i = dictionary.length - 1; i >= 0; i--) {
      const bucket = buckets[i]!
      this.#next[i] = this.#first[bucket]!
      this.#first[bucket] = i + 1
    }
  }

  /** Places of the names that `symbol` may have. */
  fitting(symbol: NamelessSymbol): readonly number[] {
    const found: number[] = []
    for (let i = this.#first[symbol.bucket]! - 1; i >= 0; i = this.#next[i]! - 1) {
      const name = this.#dictionary[i]!
      const isAsLong = name.text.length === symbol.length
      if (isAsLong && isOfKind(name, symbol) && !this.#isTaken(name.text, symbol)) found.push(i)
    }
    return found
  }
}

function byLength(names: readonly CName[]): ReadonlyMap<number, readonly CName[]> {
  const found = new Map<number, CName[]>()
  for (const name of names) {
    const known = found.get(name.text.length)
    if (known === undefined) found.set(name.text.length, [name])
    else known.push(name)
  }
  return found
}

const none: readonly string[] = []

function countOf(open: readonly Open[]): number {
  let count = 0
  for (let i = 0; i < open.length; i++) count += open[i]!.fitting.length
  return count
}

/** The sequences: symbols in the order of lispsym, and in that of the variables of each type. */
function sequencesOf(all: readonly Open[]): Sequence[] {
  const symbols = sorted(all, ({ index }) => (index >= 0 ? index : undefined))
  const variables = orderedTypes.map((type) =>
    sorted(all, ({ variable }) => (variable?.kind === type ? variable.place : undefined)),
  )
  return [
    { places: symbols, keysOf: ({ cNamesOfSymbol }) => cNamesOfSymbol, countBefore: -1 },
    ...variables.map((places) => ({
      places,
      keysOf: ({ cNamesOfVariable }: CName) => cNamesOfVariable,
      countBefore: -1,
    })),
  ]
}

/** Those of `all` that have a number, in the order of these. Sorting numbers takes a tenth of the time of comparing by a function. */
function sorted(all: readonly Open[], numberOf: (symbol: NamelessSymbol) => number | undefined): Open[] {
  const byNumber = new Map<number, Open[]>()
  for (const open of all) {
    const number = numberOf(open.symbol)
    if (number === undefined) continue
    const same = byNumber.get(number)
    if (same === undefined) byNumber.set(number, [open])
    else same.push(open)
  }
  const found: Open[] = []
  for (const number of Float64Array.from(byNumber.keys()).sort()) {
    for (const open of byNumber.get(number)!) found.push(open)
  }
  return found
}

function groupOf(symbol: NamelessSymbol): Group {
  const { index, variable } = symbol
  if (index >= 0) return 'symbols'
  if (variable !== undefined && orderedTypes.includes(variable.kind)) return 'variables'
  return hasOwnFunction(symbol) ? 'functions' : 'others'
}

/** Whether C defines a thing of the symbol's kind by this name. */
function isOfKind(name: CName, symbol: NamelessSymbol): boolean {
  const { kinds } = name
  const { index, variable, subr } = symbol
  if (index >= 0 ? (kinds & Kind.symbol) === 0 : kinds === Kind.symbol) return false
  if (variable !== undefined && (kinds & variable.kind) === 0) return false
  return !hasOwnFunction(symbol) || takes(name, subr!.arity)
}

/** Whether C defines the function of the symbol by the symbol's name. */
const hasOwnFunction = ({ place, subr }: NamelessSymbol): boolean => subr?.place === place

/** Whether the function of this name takes so many arguments in some release. */
const takes = ({ arities }: CName, { least, most }: Arity): boolean =>
  arities.some((known) => known.most === most && (known.least === undefined || known.least === least))

/** Types of variables in `globals`. */
const orderedTypes: readonly Kind[] = [Kind.object, Kind.integer, Kind.boolean]
