/**
 * Commands for a machine and its model. Each selects its objects by number among the existing ones, so that any
 * sequence of commands can be run, and shrunk when it fails.
 * @module
 */
import fc from 'fast-check'
import { weaknesses } from '../../src/machine/objects/table-fields.ts'
import type { HeapModel } from './heap-model.ts'
import { ROOTS } from './heap-model.ts'
import {
  BufferThing,
  canBeKey,
  identityOf,
  type KindName,
  kindOf,
  MarkerThing,
  type Model,
  SymbolThing,
  TableThing,
  Thing,
  wordOf,
} from './model-things.ts'

interface Operands {
  readonly a: number
  readonly b: number
  readonly n: number
}

type Act = (model: HeapModel, operands: Operands) => void

const pick = (model: HeapModel, i: number): Model => {
  if (i % 7 === 0) return i
  return model.known.length === 0 ? null : model.known[i % model.known.length]!
}

/** The `i`th of a class, if there is any. */
function pickOf<T extends Thing>(
  things: readonly Thing[],
  type: abstract new (...args: never) => T,
  i: number,
): T | undefined {
  const found = things.filter((thing): thing is T => thing instanceof type)
  return found[i % found.length]
}

/** Every third thing is kept: what nothing leads to is gone with the next collection. */
function make(model: HeapModel, thing: Thing, { a, b }: Operands): void {
  thing.word = kindOf(thing).make(model.machine, thing)
  model.known.push(thing)
  if (b % 3 === 0) model.setRoot(a % ROOTS, thing)
}

const maker =
  (kind: KindName, slots: 0 | 1 | 2 | 3): Act =>
  (model, operands) => {
    const { a, b, n } = operands
    const thing = new Thing(kind, n, [pick(model, a), pick(model, b), pick(model, a + b)].slice(0, slots))
    make(model, thing, operands)
    if (kind === 'finalizer') model.finalizers.push(thing)
  }

const tests = ['eq', 'eql', 'equal'] as const

/** Change text the way `move` moves places of it. */
function moveMarkers(model: HeapModel, buffer: BufferThing, move: (char: number, advances: boolean) => number): void {
  for (const marker of model.markersIn(buffer)) marker.char = move(marker.char, marker.advances)
}

const acts = {
  cons: maker('cons', 2),
  vector: maker('vector', 2),
  large: maker('large', 2),
  record: maker('record', 2),
  closure: maker('closure', 2),
  properties: maker('properties', 2),
  chars: maker('chars', 2),
  finalizer: maker('finalizer', 1),
  string: maker('string', 0),
  float: maker('float', 0),
  bignum: maker('bignum', 0),
  bits: maker('bits', 0),
  pair: maker('pair', 0),
  symbol: (model, operands) => {
    const { a, b, n } = operands
    make(model, new SymbolThing('symbol', n, [pick(model, a), pick(model, b), null]), operands)
  },
  intern: (model, operands) => {
    const { a, b, n } = operands
    const symbol = new SymbolThing('interned', n, [pick(model, a), pick(model, b), pick(model, a + b)])
    if (model.interned.has(String(symbol))) return
    make(model, symbol, operands)
    symbol.isInterned = true
    model.interned.set(String(symbol), symbol)
  },
  unintern: (model, { a }) => {
    const symbol = pickOf([...model.interned.values()], SymbolThing, a)
    if (symbol !== undefined) model.unintern(symbol)
  },
  localize: (model, { a }) => {
    const symbol = pickOf(model.known, SymbolThing, a)
    if (symbol === undefined) return
    model.machine.symbols.localize(symbol.word)
    symbol.isLocal = true
  },
  set: (model, { a, b, n }) => {
    const target = pick(model, a)
    if (!(target instanceof Thing) || target.slots.length < 2) return
    const slot = n % target.slots.length
    const value = pick(model, b)
    kindOf(target).set?.(model.machine, target.word, slot, wordOf(value))
    target.slots[slot] = value
  },
  table: (model, operands) => {
    const { a, b, n } = operands
    make(model, new TableThing(n, tests[a % 3]!, weaknesses[b % 5]!), operands)
  },
  put: (model, { a, b, n }) => {
    const table = pickOf(model.known, TableThing, n)
    if (table === undefined) return
    const [key, value] = [pick(model, a), pick(model, b)]
    if (!canBeKey(key, table.test)) return
    model.machine.tables.put(table.word, wordOf(key), wordOf(value))
    const identity = identityOf(key, table.test)
    const old = table.pairs.get(identity)
    if (old === undefined) table.pairs.set(identity, { key, value })
    else old.value = value
  },
  remove: (model, { a, n }) => {
    const table = pickOf(model.known, TableThing, n)
    if (table === undefined) return
    const key = pick(model, a)
    if (!canBeKey(key, table.test)) return
    const isThere = table.pairs.delete(identityOf(key, table.test))
    if (model.machine.tables.remove(table.word, wordOf(key)) !== isThere) throw new Error(`remove said ${!isThere}`)
  },
  clear: (model, { n }) => {
    const table = pickOf(model.known, TableThing, n)
    if (table === undefined) return
    model.machine.tables.clear(table.word)
    table.pairs.clear()
  },
  buffer: (model, operands) => {
    const { n } = operands
    if (model.buffers.some((buffer) => buffer.n === n)) return
    const buffer = new BufferThing('buffer', n)
    make(model, buffer, operands)
    model.buffers.unshift(buffer)
  },
  marker: (model, operands) => make(model, new MarkerThing(operands.n), operands),
  attach: (model, { a, b, n }) => {
    const [marker, buffer] = [pickOf(model.known, MarkerThing, a), pickOf(model.buffers, BufferThing, b)]
    if (marker === undefined || buffer === undefined) return
    const char = 1 + (n % (buffer.text.length + 1))
    model.machine.buffers.mark(marker.word, buffer.word, char)
    Object.assign(marker, { buffer, char })
  },
  insert: (model, { a, b, n }) => {
    const buffer = pickOf(model.buffers, BufferThing, a)
    if (buffer === undefined) return
    const at = 1 + (b % (buffer.text.length + 1))
    const text = `ä${n}`
    model.machine.buffers.setPoint(buffer.word, at)
    model.machine.buffers.insert(buffer.word, text)
    buffer.text = buffer.text.slice(0, at - 1) + text + buffer.text.slice(at - 1)
    buffer.point = at + text.length
    moveMarkers(model, buffer, (char, advances) => char + (char > at || (char === at && advances) ? text.length : 0))
  },
  erase: (model, { a, b, n }) => {
    const buffer = pickOf(model.buffers, BufferThing, a)
    if (buffer === undefined) return
    const from = 1 + (b % (buffer.text.length + 1))
    const to = Math.min(from + n, buffer.text.length + 1)
    model.machine.buffers.delete(buffer.word, from, to)
    buffer.text = buffer.text.slice(0, from - 1) + buffer.text.slice(to - 1)
    const earlier = (char: number) => (char <= from ? char : Math.max(from, char - (to - from)))
    buffer.point = earlier(buffer.point)
    moveMarkers(model, buffer, earlier)
  },
  kill: (model, { a }) => {
    const buffer = pickOf(model.buffers, BufferThing, a)
    if (buffer !== undefined) model.kill(buffer)
  },
  root: (model, { a, n }) => model.setRoot(n % ROOTS, pick(model, a)),
  drop: (model, { n }) => model.setRoot(n % ROOTS, null),
  push: (model, { a }) => model.push(pick(model, a)),
  pop: (model) => model.pop(),
  finalize: (model) => model.finalize(),
  collect: (model) => model.collect(),
  move: (model, { a }) => model.move(a, false),
  stay: (model, { a }) => model.move(a, true),
} as const satisfies Readonly<Record<string, Act>>

type ActName = keyof typeof acts

class Step implements fc.Command<HeapModel, object> {
  readonly #act: ActName
  readonly #operands: Operands

  constructor(act: ActName, operands: Operands) {
    this.#act = act
    this.#operands = operands
  }

  check(): boolean {
    return true
  }

  run(model: HeapModel): void {
    acts[this.#act](model, this.#operands)
  }

  toString(): string {
    const { a, b, n } = this.#operands
    return `${this.#act}(${a}, ${b}, ${n})`
  }
}

/** More often than once in `acts`. */
const often: readonly ActName[] = [
  'set',
  'set',
  'root',
  'root',
  'root',
  'put',
  'put',
  'put',
  'put',
  'put',
  'put',
  'table',
  'marker',
  'attach',
  'insert',
  'pop',
]

const steps = [...(Object.keys(acts) as ActName[]), ...often].map((act) =>
  fc.record({ a: fc.nat(1000), b: fc.nat(1000), n: fc.nat(12) }).map((operands) => new Step(act, operands)),
)

export const lives = fc.commands(steps, { maxCommands: 150, size: 'max' })
