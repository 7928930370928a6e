import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HashArithmetic } from '../../src/hash/arithmetic.ts'
import { Machine } from '../../src/machine/machine.ts'
import { fixnum, NIL, type Word } from '../../src/machine/memory/word.ts'
import { layoutSample, type layouts, programOf } from './layouts.ts'

const start = (layout: (typeof layouts)[number]['layout']) =>
  Machine.start(programOf(layout), { seed: 7, obarraySize: 8 })

/** What is put into tables, by number: no two are `eq`; those that are `equal` have the same name. */
function keysOf({ conses, strings, numbers, vectorlikes, obarrays }: Machine) {
  const one = (name: string, word: Word) => ({ name, word })
  const boolVector = (bit: number) => {
    const vector = vectorlikes.boolVector(70)
    vectorlikes.setBit(vector, bit, true)
    return vector
  }
  return [
    ...[0, 1, -1, 2 ** 28, -(2 ** 28)].map((n) => one(`${n}`, fixnum(n))),
    ...['a', 'b', ':c'].map((name) => one(name, obarrays.intern(name))),
    one('nil', NIL),
    ...['', 'x', 'x', 'longer than a word', 'longer than a word', 'ö'].map((text) =>
      one(`"${text}"`, strings.make(text)),
    ),
    ...[1.5, 1.5, -0, 0].map((value) => one(Object.is(value, -0) ? '-0.0' : `${value}f`, numbers.float(value))),
    ...[2n ** 70n, 2n ** 70n, -(2n ** 70n)].map((value) => one(`${value}`, numbers.integer(value))),
    ...[1, 1, 2].map((n) => one(`(${n} "y")`, conses.list([fixnum(n), strings.make('y')]))),
    ...[1, 1, 2].map((n) => one(`[${n} "y"]`, vectorlikes.of([fixnum(n), strings.make('y')]))),
    ...[1, 1, 2].map((n) => one(`#s(${n})`, vectorlikes.record([fixnum(n)]))),
    ...[3, 3, 69].map((bit) => one(`#&${bit}`, boolVector(bit))),
  ]
}

const isNumber = (name: string) => /^-?[\d.]+f?$/.test(name)

const commands = fc.array(
  fc.record({
    key: fc.nat({ max: 34 }),
    act: fc.constantFrom('put', 'put', 'put', 'remove', 'get', 'clear', 'collect'),
  }),
  { maxLength: 120 },
)

/** A hash table of the machine and a Map, of which everything is asked twice. */
class TwoTables {
  readonly #model = new Map<string, number>()

  readonly machine: Machine
  readonly place: number
  readonly test: 'eq' | 'eql' | 'equal'
  readonly keys: ReturnType<typeof keysOf>

  constructor(machine: Machine, place: number, test: 'eq' | 'eql' | 'equal', keys: ReturnType<typeof keysOf>) {
    this.machine = machine
    this.place = place
    this.test = test
    this.keys = keys
  }

  run(program: readonly { readonly key: number; readonly act: string }[]): void {
    const { tables } = this.machine
    for (const [step, { key, act }] of program.entries()) {
      const i = key % this.keys.length
      const { word } = this.keys[i]!
      this.#step(act, step, word, this.#identity(i))
      const value = this.#model.get(this.#identity(i))
      expect(tables.get(this.#table, word)).toBe(value === undefined ? NIL : fixnum(value))
      expect(tables.count(this.#table)).toBe(this.#model.size)
    }
    const values = [...tables.pairs(this.#table)].map(([, value]) => value)
    expect(new Set(values)).toEqual(new Set([...this.#model.values()].map((value) => fixnum(value))))
  }

  get #table(): Word {
    return this.machine.stack.get(this.place)
  }

  #identity(i: number): string {
    const { name } = this.keys[i]!
    return this.test === 'equal' || (this.test === 'eql' && isNumber(name)) ? name : `${i}`
  }

  #step(act: string, step: number, key: Word, name: string): void {
    const { tables } = this.machine
    if (act === 'put') {
      tables.put(this.#table, key, fixnum(step))
      this.#model.set(name, step)
    } else if (act === 'remove') expect(tables.remove(this.#table, key)).toBe(this.#model.delete(name))
    else if (act === 'clear' && step % 4 === 0) {
      tables.clear(this.#table)
      this.#model.clear()
    } else if (act === 'collect') this.machine.collect()
  }
}

describe.each(layoutSample)('$name', ({ layout }) => {
  it.each(['eq', 'eql', 'equal'] as const)('has tables by %s that agree with a Map', (test) => {
    const machine = start(layout)
    const keys = keysOf(machine)
    // They stay where they are, but that is for the collector to do.
    for (const { word } of keys) machine.stack.push(word)
    fc.assert(
      fc.property(commands, (program) => {
        const place = machine.stack.push(machine.tables.make({ test }))
        new TwoTables(machine, place, test, keys).run(program)
        machine.stack.unwind(place + layout.lispWordSize)
      }),
      { numRuns: 3 },
    )
  })

  const weak = (weakness: 'key' | 'value' | 'key-or-value' | 'key-and-value') => {
    const machine = start(layout)
    const { tables, conses, stack } = machine
    const table = tables.make({ test: 'eq', weakness })
    stack.push(table)
    const cell = () => conses.make(NIL, NIL)
    const kept = () => {
      const word = cell()
      stack.push(word)
      return word
    }
    const names = ['both', 'key', 'value', 'none']
    const pairs = [
      [kept(), kept()],
      [kept(), cell()],
      [cell(), kept()],
      [cell(), cell()],
    ] as const
    for (const [key, value] of pairs) tables.put(table, key, value)
    // A chain within the table: the value of one pair is the key of the next.
    tables.put(table, pairs[1]![1], pairs[2]![0])
    machine.collect()
    const left = new Set([...tables.pairs(table)].map(([key]) => key))
    expect(tables.count(table)).toBe(left.size)
    return [...names.filter((_, i) => left.has(pairs[i]![0])), ...(left.has(pairs[1]![1]) ? ['chain'] : [])]
  }

  it('keeps pairs of weak tables according to their weakness', () => {
    expect(weak('key')).toEqual(['both', 'key', 'value', 'chain'])
    expect(weak('value')).toEqual(['both', 'key', 'value', 'chain'])
    expect(weak('key-or-value')).toEqual(['both', 'key', 'value', 'chain'])
    expect(weak('key-and-value')).toEqual(['both'])
  })

  /** How many links of a chain last whose first cell alone is held: every table keeps the cell that the next one asks for. */
  const linksOf = (weakness: 'key' | 'value' | 'key-or-value' | 'key-and-value', isReversed: boolean) => {
    const machine = start(layout)
    const { tables, conses, stack } = machine
    const cells = Array.from({ length: 13 }, () => conses.make(NIL, NIL))
    stack.push(cells[0]!)
    const links = cells
      .slice(1)
      .map((next, i) => ({ table: tables.make({ test: 'eq', weakness }), held: cells[i]!, next }))
    for (const { table, held, next } of links) {
      if (weakness === 'value') tables.put(table, next, held)
      else tables.put(table, held, next)
    }
    for (const { table } of isReversed ? links.toReversed() : links) stack.push(table)
    machine.collect()
    return links.filter(({ table }) => tables.count(table) === 1).length
  }

  it('marks through a chain of weak tables in any order', () => {
    for (const isReversed of [false, true]) {
      for (const weakness of ['key', 'value', 'key-or-value'] as const) expect(linksOf(weakness, isReversed)).toBe(12)
      expect(linksOf('key-and-value', isReversed)).toBe(0)
    }
  })

  it('thaws a table into its original state', () => {
    const machine = start(layout)
    const { tables } = machine
    const keys = keysOf(machine)
    const table = tables.make({ test: 'equal' })
    for (const [i, { word }] of keys.entries()) tables.put(table, word, fixnum(i))
    const values = keys.map(({ word }) => tables.get(table, word))
    tables.thaw(table)
    expect(keys.map(({ word }) => tables.get(table, word))).toEqual(values)
  })

  it('finds overlays by their contents', () => {
    const { tables, vectorlikes, space, strings } = start(layout)
    const { overlay } = space.layout.structs
    const slots = overlay.fields['start_marker'] === undefined ? 1 : 3
    const make = (plist: Word) => {
      const word = vectorlikes.makeStruct('OVERLAY', overlay, slots)
      space.memory.setWord(space.addressOf(word) + overlay.fields['plist']!.offset, plist)
      return word
    }
    const table = tables.make({ test: 'equal' })
    const key = make(strings.make('face'))
    tables.put(table, key, fixnum(1))
    expect([tables.get(table, key), tables.has(table, make(strings.make('other')))]).toEqual([fixnum(1), false])
    // 27 hashes them by address.
    expect(tables.has(table, make(strings.make('face')))).toBe(layout.release !== '27')
    const own = make(NIL)
    space.memory.setWord(space.addressOf(own) + overlay.fields['plist']!.offset, own)
    if (layout.release !== '27') expect(() => tables.has(table, own)).toThrow('endless-chain')
  })

  it('computes the same identity codes with and without BigInt', () => {
    const { space } = start(layout)
    const arithmetic = new HashArithmetic(layout)
    const bits = arithmetic.rules.codes === 'uint32' ? 64 : arithmetic.bits - 2
    const words = fc.oneof(
      fc.integer({ min: -(2 ** 29), max: 2 ** 29 - 1 }).map((n) => fixnum(n) as number),
      fc
        .record({ unit: fc.nat({ max: 2 ** 28 }), tag: fc.constantFrom(3, 4, 5, 7) })
        .map(({ unit, tag }) => 64 * unit + tag),
      fc.integer({ min: -(2 ** 27), max: 2 ** 27 }).map((unit) => 64 * unit),
    )
    fc.assert(
      fc.property(words, (word) => {
        const raw = space.memory.rawWord(word)
        const tag = layout.tagging === 'low' ? raw & 7n : raw >> 61n
        const expected = BigInt.asIntN(bits, arithmetic.stored(arithmetic.xhash(raw) ^ tag))
        const low = space.memory.lowHalf(word)
        expect(BigInt(arithmetic.identityCode(low, space.memory.highHalf(word)))).toBe(expected)
      }),
    )
  })
})
