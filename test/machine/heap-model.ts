/**
 * A plain JavaScript model of a machine's heap, and commands that change both: what a collector must keep.
 * @module
 */
import fc from 'fast-check'
import { expect } from 'vitest'
import type { Machine } from '../../src/machine/machine.ts'
import { addressOf, fixnum, NIL, type Word } from '../../src/machine/word.ts'

/** An object, by what it is and what it leads to. Immediates are numbers; null is nil. */
export type Model = number | null | Thing

export class Thing {
  readonly kind: string
  readonly slots: Model[]
  readonly text: string
  /** Where the object of the machine is. */
  word: Word = NIL

  constructor(kind: string, slots: Model[] = [], text = '') {
    this.kind = kind
    this.slots = slots
    this.text = text
  }
}

interface Step {
  readonly act: string
  readonly a: number
  readonly b: number
  readonly n: number
}

const makers = 'cons cons string float symbol vector large record function bignum table properties'
const acts = `${makers} set set root root drop push pop pop collect`.split(' ')

export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({ act: fc.constantFrom(...acts), a: fc.nat(1000), b: fc.nat(1000), n: fc.nat(6) }),
  { minLength: 1, maxLength: 150, size: 'max' },
)

const ROOTS = 8

export class HeapModel {
  readonly machine: Machine
  readonly #roots: Model[] = Array.from({ length: ROOTS }, () => null)
  readonly #stack: { readonly model: Model; readonly place: number }[] = []
  /** What may be referred to: what was made since the last collection, and what is reachable. */
  #known: Thing[] = []
  /** Objects of an empty machine. */
  readonly #base: number

  constructor(machine: Machine) {
    this.machine = machine
    this.#base = machine.collect().live
  }

  run(program: readonly Step[]): void {
    for (const step of program) this.#run(step)
    this.#collect()
    this.#check()
  }

  /** Forget everything, for the next program. */
  clear(): void {
    while (this.#stack.length > 0) this.#pop()
    for (let i = 0; i < ROOTS; i++) this.#setRoot(i, null)
    this.#collect()
    expect(this.machine.collect()).toMatchObject({ freed: 0, live: this.#base })
  }

  #run({ act, a, b, n }: Step): void {
    const [x, y] = [this.#pick(a), this.#pick(b)]
    switch (act) {
      case 'root':
        this.#setRoot(n, x)
        break
      case 'drop':
        this.#setRoot(n, null)
        break
      case 'push':
        this.#stack.push({ model: x, place: this.machine.stack.push(wordOf(x)) })
        break
      case 'pop':
        this.#pop()
        break
      case 'set':
        this.#set(x, y, n)
        break
      case 'collect':
        this.#collect()
        break
      default:
        this.#known.push(this.#make(act, x, y, n))
    }
  }

  #make(kind: string, x: Model, y: Model, n: number): Thing {
    const { conses, strings, numbers, symbols, vectorlikes, tables, textProperties } = this.machine
    const thing = new Thing(kind, [x, y], `ö${n}`)
    const words = [wordOf(x), wordOf(y)] as const
    const name = () => strings.make(thing.text)
    const making: Record<string, () => Word> = {
      cons: () => conses.make(...words),
      string: name,
      float: () => numbers.float(n / 2),
      symbol: () => {
        const symbol = symbols.make(name())
        symbols.setValue(symbol, words[0])
        symbols.setPlist(symbol, words[1])
        return symbol
      },
      vector: () => vectorlikes.of(words),
      large: () => {
        const vector = vectorlikes.make(1000 + 300 * n, words[1])
        vectorlikes.set(vector, 0, words[0])
        return vector
      },
      record: () => vectorlikes.record(words),
      function: () => vectorlikes.function(words),
      bignum: () => numbers.integer(2n ** 100n + BigInt(n)),
      table: () => {
        const table = tables.make({ test: 'eq' })
        tables.put(table, fixnum(0), words[0])
        tables.put(table, fixnum(1), words[1])
        return table
      },
      properties: () => {
        const string = strings.make('ten chars.')
        textProperties.change(string, 10, 0, 5, () => words[0])
        textProperties.change(string, 10, 5, 10, () => words[1])
        return string
      },
    }
    thing.word = making[kind]!()
    return thing
  }

  #set(target: Model, value: Model, n: number): void {
    if (!(target instanceof Thing)) return
    const { conses, symbols, vectorlikes, tables } = this.machine
    const { word, kind } = target
    const slot = n % 2
    const setters: Record<string, () => void> = {
      cons: () => (slot === 0 ? conses.setCar(word, wordOf(value)) : conses.setCdr(word, wordOf(value))),
      symbol: () => (slot === 0 ? symbols.setValue(word, wordOf(value)) : symbols.setPlist(word, wordOf(value))),
      vector: () => vectorlikes.set(word, slot, wordOf(value)),
      record: () => vectorlikes.set(word, slot, wordOf(value)),
      table: () => tables.put(word, fixnum(slot), wordOf(value)),
    }
    if (setters[kind] === undefined) return
    setters[kind]()
    target.slots[slot] = value
  }

  #pick(i: number): Model {
    if (i % 7 === 0) return i
    return this.#known.length === 0 ? null : this.#known[i % this.#known.length]!
  }

  #setRoot(i: number, value: Model): void {
    this.#roots[i] = value
    this.machine.setVariable(`spare_root_${i}`, wordOf(value))
  }

  #pop(): void {
    const top = this.#stack.pop()
    if (top !== undefined) this.machine.stack.unwind(top.place + this.machine.space.layout.lispWordSize)
  }

  /** Collect, and hold what is left against what is reachable in the model. */
  #collect(): void {
    const { live } = this.machine.collect()
    this.#known = [...this.#reachable()]
    expect(live - this.#base).toBe(this.#known.reduce((sum, thing) => sum + this.#size(thing), 0))
  }

  #reachable(): Set<Thing> {
    const found = new Set<Thing>()
    const todo = [...this.#roots, ...this.#stack.map(({ model }) => model)]
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
      if (!(next instanceof Thing) || found.has(next)) continue
      found.add(next)
      if (!['string', 'float', 'bignum'].includes(next.kind)) todo.push(...next.slots)
    }
    return found
  }

  /** Objects and intervals that a thing is made of. */
  #size({ kind, slots: [x, y] }: Thing): number {
    const { layout } = this.machine.space
    if (kind === 'symbol') return 2
    if (kind === 'table') return layout.structs.hash_table.fields['key_and_value'] === undefined ? 1 : 5
    if (kind !== 'properties') return 1
    const [p, q] = [wordOf(x!), wordOf(y!)]
    return 1 + (p === q ? (p === NIL ? 0 : 1) : 2)
  }

  /** Every reachable object is what the model says. */
  #check(): void {
    const { stack } = this.machine
    for (const [i, model] of this.#roots.entries()) expect(this.machine.variable(`spare_root_${i}`)).toBe(wordOf(model))
    for (const { model, place } of this.#stack) expect(stack.get(place)).toBe(wordOf(model))
    const words = new Set(this.#known.map(({ word }) => word))
    expect(words.size).toBe(this.#known.length)
    for (const thing of this.#known) {
      expect(addressOf(thing.word)).not.toBeNaN()
      this.#checkThing(thing)
    }
  }

  #checkThing({ kind, word, slots: [x, y], text }: Thing): void {
    const { conses, strings, numbers, symbols, vectorlikes, tables, textProperties } = this.machine
    const n = Number(text.slice(1))
    const pair = [wordOf(x!), wordOf(y!)]
    const readers: Record<string, () => unknown> = {
      cons: () => expect([conses.car(word), conses.cdr(word)]).toEqual(pair),
      string: () => expect(strings.text(word)).toBe(text),
      float: () => expect(numbers.floatValue(word)).toBe(n / 2),
      symbol: () => {
        expect(symbols.nameText(word)).toBe(text)
        expect([symbols.value(word), symbols.plist(word)]).toEqual(pair)
      },
      vector: () => expect([vectorlikes.get(word, 0), vectorlikes.get(word, 1)]).toEqual(pair),
      large: () => {
        expect(vectorlikes.length(word)).toBe(1000 + 300 * n)
        expect([vectorlikes.get(word, 0), vectorlikes.get(word, 999 + 300 * n)]).toEqual(pair)
      },
      record: () => expect([vectorlikes.typeOf(word), vectorlikes.get(word, 1)]).toEqual(['RECORD', pair[1]]),
      function: () => expect([vectorlikes.get(word, 0), vectorlikes.get(word, 1)]).toEqual(pair),
      bignum: () => expect(numbers.integerValue(word)).toBe(2n ** 100n + BigInt(n)),
      table: () => expect([tables.get(word, fixnum(0)), tables.get(word, fixnum(1))]).toEqual(pair),
      properties: () => expect([textProperties.at(word, 2), textProperties.at(word, 7)]).toEqual(pair),
    }
    readers[kind]!()
  }
}

function wordOf(model: Model): Word {
  if (model === null) return NIL
  return typeof model === 'number' ? fixnum(model) : model.word
}
