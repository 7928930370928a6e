/**
 * Objects of a machine's heap in plain JavaScript: the type of each, its references, and how the machine makes one.
 * @module
 */
import { expect } from 'vitest'
import type { Machine } from '../../src/machine/machine.ts'
import { fixnum, NIL, type Word } from '../../src/machine/memory/word.ts'
import type { Weakness } from '../../src/machine/objects/table-fields.ts'
import type { Test } from '../../src/machine/objects/table-store.ts'

/** An object, or an immediate: numbers are fixnums, null is nil. */
export type Model = number | null | Thing

export class Thing {
  readonly kind: KindName
  /** Tells it from others of its kind: what a leaf says, the name of a symbol. */
  readonly n: number
  readonly slots: Model[]
  /** Where the object is in the process of the moment. */
  word: Word = NIL

  constructor(kind: KindName, n: number, slots: Model[] = []) {
    this.kind = kind
    this.n = n
    this.slots = slots
  }

  /** What it leads to, in the order of `linksOf`. Weak references are among them. */
  get refs(): readonly Model[] {
    return this.slots
  }

  toString(): string {
    return `${this.kind} ${this.n}`
  }
}

export interface Pair {
  readonly key: Model
  value: Model
}

/** By key as the table's test sees it. */
export class TableThing extends Thing {
  readonly test: Test
  readonly weakness: Weakness
  pairs = new Map<unknown, Pair>()

  constructor(n: number, test: Test, weakness: Weakness) {
    super('table', n)
    this.test = test
    this.weakness = weakness
  }

  override get refs(): readonly Model[] {
    return [...this.pairs.values()].flatMap(({ key, value }) => [key, value])
  }
}

/** Live ones are roots. */
export class BufferThing extends Thing {
  text = ''
  point = 1
  isLive = true
}

export class MarkerThing extends Thing {
  buffer: BufferThing | undefined
  char = 1
  readonly advances: boolean

  constructor(n: number) {
    super('marker', n)
    this.advances = n % 2 === 0
  }
}

/** A symbol that is interned or not, with a cell of its own for a value or not. */
export class SymbolThing extends Thing {
  isLocal = false
  isInterned = false
}

interface Kind {
  readonly make: (machine: Machine, thing: Thing) => Word
  /** Words of what it leads to, as they stand in memory. */
  readonly links?: (machine: Machine, word: Word) => readonly Word[]
  readonly set?: (machine: Machine, word: Word, slot: number, value: Word) => void
  /** What is no link. */
  readonly check?: (machine: Machine, word: Word, thing: Thing) => void
  /** Objects and intervals that the collector counts; 1 unless said otherwise. */
  readonly size?: (machine: Machine, thing: Thing) => number
  /** And those that a dump has starts of, where that is another number. */
  readonly starts?: (machine: Machine, thing: Thing) => number
}

export const wordOf = (model: Model): Word => {
  if (model === null) return NIL
  return typeof model === 'number' ? fixnum(model) : model.word
}

const textOf = (n: number) => (n % 2 === 0 ? `ascii ${n}` : `zwölf ${n}`)
const bignumOf = (n: number) => (n % 2 === 0 ? 1n : -1n) * (2n ** BigInt(62 + 40 * (n % 5)) + BigInt(n))
const BITS = 77
const bitOf = (n: number, i: number) => i % (n + 2) === 0
const LARGE = 600

const words = ({ slots }: Thing) => slots.map(wordOf)
const slotLinks = ({ vectorlikes }: Machine, word: Word) => [vectorlikes.get(word, 0), vectorlikes.get(word, 1)]
const setSlot = ({ vectorlikes }: Machine, word: Word, i: number, value: Word) => vectorlikes.set(word, i, value)
const isType = (type: string) => (machine: Machine, word: Word) => {
  expect(machine.vectorlikes.typeOf(word)).toBe(type)
}

const symbolKind = {
  links: ({ symbols }, word) => [symbols.value(word), symbols.plist(word), symbols.function(word)],
  set: ({ symbols }, word, i, value) => {
    if (i === 0) symbols.setValue(word, value)
    else if (i === 1) symbols.setPlist(word, value)
    else symbols.setFunction(word, value)
  },
  check: ({ symbols, obarrays }, word, thing) => {
    expect(symbols.nameText(word)).toBe(`${thing.kind} ${thing.n}`)
    const { isInterned, isLocal } = thing as SymbolThing
    expect(symbols.interned(word)).toBe(isInterned ? 2 : 0)
    expect(obarrays.find(symbols.nameText(word)) === word).toBe(isInterned)
    expect(symbols.redirect(word)).toBe(isLocal ? 'LOCALIZED' : 'PLAINVAL')
  },
  // With its name, and the cons of its own cell.
  size: (_, thing) => ((thing as SymbolThing).isLocal ? 3 : 2),
} as const satisfies Partial<Kind>

function fillSymbol(machine: Machine, word: Word, thing: Thing): Word {
  for (const [i, value] of words(thing).entries()) symbolKind.set(machine, word, i, value)
  return word
}

export const kinds = {
  cons: {
    make: ({ conses }, thing) => conses.make(words(thing)[0]!, words(thing)[1]!),
    links: ({ conses }, word) => [conses.car(word), conses.cdr(word)],
    set: ({ conses }, word, i, value) => (i === 0 ? conses.setCar(word, value) : conses.setCdr(word, value)),
  },
  vector: { make: ({ vectorlikes }, thing) => vectorlikes.of(words(thing)), links: slotLinks, set: setSlot },
  large: {
    make: (machine, thing) => {
      const vector = machine.vectorlikes.make(LARGE + thing.n)
      for (const [i, value] of words(thing).entries()) setSlot(machine, vector, i, value)
      return vector
    },
    links: slotLinks,
    set: setSlot,
    check: ({ vectorlikes }, word, { n }) => {
      expect([vectorlikes.length(word), vectorlikes.get(word, LARGE + n - 1)]).toEqual([LARGE + n, NIL])
    },
  },
  record: {
    make: ({ vectorlikes }, thing) => vectorlikes.record(words(thing)),
    links: slotLinks,
    set: setSlot,
    check: isType('RECORD'),
  },
  closure: {
    make: ({ vectorlikes }, thing) => vectorlikes.function(words(thing)),
    links: slotLinks,
    set: setSlot,
    check: ({ vectorlikes }, word) => expect(['CLOSURE', 'COMPILED']).toContain(vectorlikes.typeOf(word)),
  },
  symbol: {
    make: (machine, thing) => {
      const name = machine.strings.make(`symbol ${thing.n}`)
      return fillSymbol(machine, machine.symbols.make(name), thing)
    },
    ...symbolKind,
  },
  interned: {
    make: (machine, thing) => fillSymbol(machine, machine.obarrays.intern(`interned ${thing.n}`), thing),
    ...symbolKind,
  },
  string: {
    make: ({ strings }, { n }) => strings.make(textOf(n)),
    check: ({ strings }, word, { n }) => expect(strings.text(word)).toBe(textOf(n)),
  },
  float: {
    make: ({ numbers }, { n }) => numbers.float(n / 3),
    check: ({ numbers }, word, { n }) => expect(numbers.floatValue(word)).toBe(n / 3),
    size: coldSize,
    starts: () => 1,
  },
  bignum: {
    make: ({ numbers }, { n }) => numbers.integer(bignumOf(n)),
    check: ({ numbers }, word, { n }) => expect(BigInt(numbers.integerValue(word))).toBe(bignumOf(n)),
  },
  bits: {
    make: ({ vectorlikes }, { n }) => {
      const vector = vectorlikes.boolVector(BITS)
      for (let i = 0; i < BITS; i++) vectorlikes.setBit(vector, i, bitOf(n, i))
      return vector
    },
    check: ({ vectorlikes }, word, { n }) => {
      const bits = Array.from({ length: vectorlikes.boolLength(word) }, (_, i) => vectorlikes.bit(word, i))
      expect(bits).toEqual(Array.from({ length: BITS }, (_, i) => bitOf(n, i)))
    },
    size: coldSize,
    starts: () => 1,
  },
  /** A structure that no command changes: a key of `equal` tables. */
  pair: {
    make: ({ conses, strings }, { n }) => conses.make(strings.make(textOf(n)), fixnum(n)),
    check: ({ conses, strings }, word, { n }) => {
      expect([strings.text(conses.car(word)), conses.cdr(word)]).toEqual([textOf(n), fixnum(n)])
    },
    size: () => 2,
  },
  properties: {
    make: (machine, thing) => {
      const string = machine.strings.make('ten chars.')
      for (const [i, value] of words(thing).entries()) setProperty(machine, string, i, value)
      return string
    },
    links: ({ textProperties }, word) => [textProperties.at(word, 2), textProperties.at(word, 7)],
    set: setProperty,
    check: ({ strings }, word) => expect(strings.text(word)).toBe('ten chars.'),
    size: (_, thing) => {
      const [left, right] = words(thing)
      return 1 + (left === right ? (left === NIL ? 0 : 1) : 2)
    },
    starts: () => 1,
  },
  chars: {
    make: (machine, thing) => {
      const table = machine.charTables.make(NIL, NIL, 1)
      for (const [i, value] of words(thing).entries()) setCharacter(machine, table, i, value)
      return table
    },
    links: ({ charTables }, word) => [charTables.get(word, 70), charTables.extra(word, 0)],
    set: setCharacter,
    check: ({ charTables }, word) => {
      expect([64, 91, 0x1f600].map((char) => charTables.get(word, char))).toEqual([NIL, NIL, NIL])
      expect(charTables.get(word, 65)).toBe(charTables.get(word, 90))
    },
    // Three more tables on the way to a letter.
    size: () => 4,
  },
  finalizer: {
    make: ({ finalizers }, thing) => finalizers.make(words(thing)[0]!),
    links: ({ vectorlikes }, word) => [vectorlikes.get(word, 0)],
    check: isType('FINALIZER'),
  },
  table: {
    make: ({ tables }, thing) => {
      const { test, weakness, n } = thing as TableThing
      return tables.make({ test, weakness, size: n })
    },
    links: ({ tables }, word) => [...tables.pairs(word)].flat(),
    check: checkTable,
    size: tableSize,
    // Where tables are frozen, the vector of pairs comes with them and nothing else.
    starts: (machine, thing) =>
      machine.space.layout.facts.hashList ? Math.min(2, tableSize(machine, thing)) : tableSize(machine, thing),
  },
  buffer: {
    make: ({ buffers }, { n }) => buffers.make(`buffer ${n}`),
    check: ({ buffers, strings }, word, thing) => {
      const { text, point, isLive, n } = thing as BufferThing
      expect([buffers.text(word), buffers.point(word)]).toEqual([text, point])
      expect(isLive ? strings.text(buffers.name(word)) : buffers.name(word)).toBe(isLive ? `buffer ${n}` : NIL)
    },
    // With its name, and two conses of the list of buffers.
    size: (_, thing) => ((thing as BufferThing).isLive ? 4 : 1),
  },
  marker: {
    make: ({ markers }, thing) => {
      const marker = markers.make()
      markers.setAdvances(marker, (thing as MarkerThing).advances)
      return marker
    },
    check: ({ markers }, word, thing) => {
      const { buffer, char, advances } = thing as MarkerThing
      expect([markers.buffer(word), markers.advances(word)]).toEqual([buffer?.word, advances])
      if (buffer !== undefined) expect(markers.place(word).char).toBe(char)
    },
  },
} as const satisfies Readonly<Record<string, Kind>>

export type KindName = keyof typeof kinds

export const kindOf = ({ kind }: Thing): Kind => kinds[kind]

/** Floats and bool-vectors of a dump have no mark, and count as marked always. */
export const isAlwaysMarked = (machine: Machine, thing: Thing): boolean =>
  (thing.kind === 'float' || thing.kind === 'bits') && isDumped(machine, thing)

/** What is in a dump is never swept. */
export function isDumped({ dumped, space }: Machine, { word }: Thing): boolean {
  return dumped?.contains(space.addressOf(word)) === true
}

function setProperty({ textProperties }: Machine, word: Word, i: number, value: Word): void {
  textProperties.change(word, 10, 5 * i, 5 * i + 5, () => value)
}

function setCharacter({ charTables }: Machine, word: Word, i: number, value: Word): void {
  if (i === 0) charTables.setRange(word, 65, 90, value)
  else charTables.setExtra(word, 0, value)
}

function coldSize(machine: Machine, thing: Thing): number {
  return isAlwaysMarked(machine, thing) ? 0 : 1
}

/** What `equal` compares by what is in it, which may change: no keys for `equal`. */
const mutable: readonly KindName[] = ['cons', 'vector', 'large', 'record', 'closure', 'chars', 'marker']

export const canBeKey = (key: Model, test: Test): boolean =>
  !(test === 'equal' && key instanceof Thing && mutable.includes(key.kind))

/** A key as `test` sees it: the same value for what is the same to it. */
export function identityOf(key: Model, test: Test): unknown {
  if (!(key instanceof Thing) || test === 'eq') return key
  if (key.kind === 'float' || key.kind === 'bignum') return String(key)
  if (test === 'eql') return key
  // Text properties are nothing to `equal`.
  if (key.kind === 'properties') return key.kind
  return ['string', 'bits', 'pair'].includes(key.kind) ? String(key) : key
}

function checkTable({ tables }: Machine, word: Word, thing: Thing): void {
  const { test, weakness, pairs } = thing as TableThing
  expect([tables.test(word), tables.weakness(word), tables.count(word)]).toEqual([test, weakness, pairs.size])
}

/** Up to 29 there are four vectors; in 27, three as long as the codes are still to be computed. */
function tableSize({ tables, space }: Machine, { word }: Thing): number {
  if (space.layout.structs.hash_table.fields['key_and_value'] === undefined) return 1
  return tables.isAsleep(word) ? 4 : 5
}
