/**
 * A plain JavaScript model of a machine. After any sequence of commands on both, the heap is the model's graph. A move
 * dumps the process, loads the dump elsewhere, finds every object through the roots, and continues there.
 * @module
 */
import { expect } from 'vitest'
import { verify } from '../../src/index.ts'
import { Machine } from '../../src/machine/machine.ts'
import { pointerTo, Tag, type Word } from '../../src/machine/memory/word.ts'
import type { Program } from '../../src/machine/program.ts'
import { openDump } from '../../src/pdmp.ts'
import {
  type BufferThing,
  canBeKey,
  identityOf,
  isAlwaysMarked,
  isDumped,
  kindOf,
  MarkerThing,
  type Model,
  type Pair,
  type SymbolThing,
  TableThing,
  Thing,
  wordOf,
} from './model-things.ts'

export const ROOTS = 16

export class HeapModel {
  machine: Machine
  readonly roots: Model[] = Array.from({ length: ROOTS }, () => null)
  readonly stack: { readonly model: Model; readonly place: number }[] = []
  readonly interned = new Map<string, SymbolThing>()
  /** Live ones, latest first. */
  buffers: BufferThing[] = []
  /** In the order of their rings. */
  finalizers: Thing[] = []
  doomed: Thing[] = []
  /** What may be referred to: what was made since the last collection, and what is reachable. */
  known: Thing[] = []
  moves = 0
  readonly #program: Program
  /** Objects of a machine without any of these. */
  readonly #base: number
  readonly #baseStarts: number

  /** @param baseStarts objects in the dump of an empty machine */
  constructor(program: Program, seed: number, baseStarts?: number) {
    this.#program = program
    this.machine = Machine.start(program, { seed, obarraySize: 16 })
    furnish(this.machine)
    this.#base = this.machine.collect().marked
    this.#baseStarts = baseStarts ?? openDump(this.machine.dump()).objectStarts.length
  }

  get baseStarts(): number {
    return this.#baseStarts
  }

  /** Collect, and hold what is left against what is reachable in the model. */
  collect(): void {
    const collection = this.machine.collect()
    this.known = [...this.#survivors()]
    const sizes = this.known.map((thing) => kindOf(thing).size?.(this.machine, thing) ?? 1)
    const expected = this.#base + sizes.reduce((sum, size) => sum + size, 0)
    expect(collection).toMatchObject({ marked: expected, doomed: this.doomed.length })
    // What is not marked is gone: all else is in the dump.
    if (this.machine.dumped === undefined) expect(collection.live).toBe(expected)
    expect(this.machine.collect()).toMatchObject({ freed: 0, live: collection.live, marked: expected })
    this.check()
  }

  /** Every known object is what the model says. */
  check(): void {
    const { machine } = this
    for (const [i, model] of this.roots.entries()) expect(machine.variable(`spare_root_${i}`)).toBe(wordOf(model))
    for (const { model, place } of this.stack) expect(machine.stack.get(place)).toBe(wordOf(model))
    expect([...machine.buffers.all()].slice(0, -1)).toEqual(this.buffers.map(wordOf))
    for (const buffer of this.buffers) {
      const markers = chain(machine, buffer.word)
      expect(markers).toEqual(expect.arrayContaining(this.markersIn(buffer).map(wordOf)))
    }
    expect(new Set(this.known.map(wordOf)).size).toBe(this.known.length)
    for (const thing of this.known) {
      const { links, check } = kindOf(thing)
      if (thing instanceof TableThing) this.#checkTable(thing)
      else if (links !== undefined) expect([...links(machine, thing.word)]).toEqual(thing.refs.map(wordOf))
      check?.(machine, thing.word, thing)
    }
  }

  /** Everything that is known, and a few numbers, is looked up. */
  #checkTable({ word, test, pairs }: TableThing): void {
    const { tables } = this.machine
    for (const key of [...this.known, 0, 7, 14, null].filter((key) => canBeKey(key, test))) {
      const pair = pairs.get(identityOf(key, test))
      expect(tables.has(word, wordOf(key))).toBe(pair !== undefined)
      if (pair !== undefined) expect(tables.get(word, wordOf(key))).toBe(wordOf(pair.value))
    }
    const found = new Map(tables.pairs(word))
    expect(found).toEqual(new Map([...pairs.values()].map(({ key, value }) => [wordOf(key), wordOf(value)])))
  }

  /** Dump, and load at other addresses. The words of the stack are lost; `stay` goes on with the process that dumped. */
  move(seed: number, stay: boolean): void {
    this.collect()
    for (const thing of this.known) if (thing instanceof TableThing) this.#sortPairs(thing)
    const before = [...this.known, ...this.finalizers].map((thing) => [thing, thing.word] as const)
    const origin = this.machine
    const bytes = origin.dump()
    expect(verify(bytes).findings).toEqual([])
    const image = openDump(bytes)
    const { release, abi, byteOrder } = origin.space.layout
    expect(image.layout).toMatchObject({ release, abi, byteOrder })
    this.machine = Machine.fromDump(this.#program, bytes, { seed })
    expect(image.objectStarts.length).toBe(this.#baseStarts + this.#findAll())
    if (stay) {
      for (const [thing, word] of before) thing.word = word
      this.machine = origin
      this.check()
      return
    }
    this.moves++
    this.stack.length = 0
    this.collect()
  }

  /** Nothing is left of a model that nothing leads to. */
  clear(): void {
    while (this.stack.length > 0) this.pop()
    for (let i = 0; i < ROOTS; i++) this.setRoot(i, null)
    for (const symbol of this.interned.values()) this.unintern(symbol)
    for (const buffer of this.buffers) this.kill(buffer)
    this.collect()
    while (this.doomed.length > 0) this.finalize()
    this.collect()
    expect(this.known).toEqual([])
  }

  setRoot(i: number, model: Model): void {
    this.roots[i] = model
    this.machine.setVariable(`spare_root_${i}`, wordOf(model))
  }

  push(model: Model): void {
    this.stack.push({ model, place: this.machine.stack.push(wordOf(model)) })
  }

  pop(): void {
    const top = this.stack.pop()
    if (top !== undefined) this.machine.stack.unwind(top.place + this.machine.space.layout.lispWordSize)
  }

  unintern(symbol: SymbolThing): void {
    const name = String(symbol)
    if (this.interned.get(name) !== symbol) return
    this.interned.delete(name)
    // It stays a symbol like others, which no name leads to.
    symbol.isInterned = false
    expect(this.machine.obarrays.remove(symbol.word)).toBe(true)
  }

  kill(buffer: BufferThing): void {
    this.machine.buffers.kill(buffer.word)
    Object.assign(buffer, { isLive: false, text: '', point: 1 })
    this.buffers = this.buffers.filter((other) => other !== buffer)
    for (const marker of this.markersIn(buffer)) marker.buffer = undefined
  }

  markersIn(buffer: BufferThing): MarkerThing[] {
    return this.known.filter((thing): thing is MarkerThing => thing instanceof MarkerThing && thing.buffer === buffer)
  }

  /** Take the function of a finalizer whose object is gone. */
  finalize(): void {
    const next = this.doomed.shift()
    expect(this.machine.finalizers.takeDoomed()).toBe(next === undefined ? undefined : wordOf(next.slots[0]!))
    // Whoever has it may call it once.
    if (next !== undefined) next.slots[0] = null
  }

  /** What a collection leaves: in the order of Emacs, finalizers are doomed before weak tables are looked at. */
  #survivors(): Set<Thing> {
    const marks = new Marks(this.machine)
    const stacked = this.stack.map(({ model }) => model)
    marks.mark(...this.roots, ...stacked, ...this.interned.values(), ...this.buffers)
    const isDoomed = (finalizer: Thing) => !marks.has(finalizer) && finalizer.slots[0] !== null
    this.doomed.push(...this.finalizers.filter(isDoomed))
    marks.mark(...this.doomed)
    marks.clearWeak()
    // One without a function waits for nothing. It is unchained when it is swept.
    const isLeft = (finalizer: Thing) => marks.has(finalizer) || isDumped(this.machine, finalizer)
    this.finalizers = this.finalizers.filter((finalizer) => isLeft(finalizer) && !this.doomed.includes(finalizer))
    return marks.things
  }

  /** Let pairs be in the machine's order, which a dump keeps. */
  #sortPairs(table: TableThing): void {
    const byWord = new Map<Word, readonly [unknown, Pair]>()
    for (const entry of table.pairs) byWord.set(wordOf(entry[1].key), entry)
    table.pairs = new Map([...this.machine.tables.pairs(table.word)].map(([key]) => byWord.get(key)!))
  }

  /**
   * The word of everything in a process that was loaded: model and heap are walked side by side. What is one object is one
   * object, and what are two are two. Returns how many objects there are: with the markers that only buffers lead to.
   */
  #findAll(): number {
    const { machine } = this
    const found = new Map<Word, Thing>()
    const things = new Set<Thing>()
    let starts = 0
    const meet = (model: Model, word: Word | undefined) => {
      if (model instanceof Thing && !things.has(model)) {
        expect([String(model), found.get(word!)]).toEqual([String(model), undefined])
        found.set(word!, model)
        things.add(model)
        model.word = word!
        // Before anything looks into a table, which may thaw it.
        const kind = kindOf(model)
        starts += (kind.starts ?? kind.size)?.(machine, model) ?? 1
      }
      expect([String(model), word]).toEqual([String(model), wordOf(model)])
    }
    const meetAll = (models: readonly Model[], words: readonly Word[]) => {
      expect(words).toHaveLength(models.length)
      for (const [i, model] of models.entries()) meet(model, words[i])
    }
    const variables = this.roots.map((_, i) => machine.variable(`spare_root_${i}`))
    meetAll(this.roots, variables)
    for (const [name, symbol] of this.interned) meet(symbol, machine.obarrays.find(name))
    meetAll(this.buffers, [...machine.buffers.all()].slice(0, -1))
    meetAll(this.finalizers, ring(machine, 'finalizers'))
    meetAll(this.doomed, ring(machine, 'doomed_finalizers'))
    for (const thing of things) meetAll(thing.refs, [...(kindOf(thing).links?.(machine, thing.word) ?? [])])
    const chained = this.buffers.flatMap((buffer) => this.markersIn(buffer)).filter((marker) => !things.has(marker))
    return starts + chained.length
  }
}

/**
 * What every Emacs has: a buffer, by which some 32-bit dumps alone tell how they align 8-byte scalars, and a few objects more
 * than a table of some other layout could be taken for.
 */
function furnish(machine: Machine): void {
  machine.buffers.make('*scratch*')
  const { conses, strings } = machine
  machine.setVariable('spare_root_70', conses.list(Array.from({ length: 40 }, (_, i) => strings.make(`string ${i}`))))
}

/** Marking, as `mark_object` and `mark_and_sweep_weak_table_contents` do it. */
class Marks {
  readonly things = new Set<Thing>()
  readonly #machine: Machine
  readonly #weak: TableThing[] = []

  constructor(machine: Machine) {
    this.#machine = machine
  }

  has(thing: Thing): boolean {
    return this.things.has(thing)
  }

  mark(...models: readonly Model[]): void {
    const todo = [...models]
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
      if (!(next instanceof Thing) || this.things.has(next)) continue
      this.things.add(next)
      if (next instanceof TableThing && next.weakness !== null) this.#weak.push(next)
      else todo.push(...next.refs)
    }
  }

  clearWeak(): void {
    for (let before = -1; before !== this.things.size; ) {
      before = this.things.size
      for (const table of this.#weak)
        for (const pair of table.pairs.values()) if (this.#stays(table, pair)) this.mark(pair.key, pair.value)
    }
    for (const table of this.#weak) {
      for (const [identity, pair] of table.pairs) if (!this.#stays(table, pair)) table.pairs.delete(identity)
    }
  }

  #stays({ weakness }: TableThing, { key, value }: Pair): boolean {
    const isAlive = (part: Model) => !(part instanceof Thing) || this.has(part) || isAlwaysMarked(this.#machine, part)
    const [hasKey, hasValue] = [isAlive(key), isAlive(value)]
    if (weakness === 'key') return hasKey
    if (weakness === 'value') return hasValue
    return weakness === 'key-or-value' ? hasKey || hasValue : hasKey && hasValue
  }
}

/** The markers that a buffer leads to. */
function chain({ space }: Machine, buffer: Word): Word[] {
  const { structs } = space.layout
  const next = structs.marker.fields['ofs_next']!.offset
  const found: Word[] = []
  let at = space.memory.pointer(space.addressOf(buffer) + structs.buffer.fields['own_text.markers']!.offset)
  for (; at !== 0; at = space.memory.pointer(at + next)) found.push(pointerTo(at, Tag.vectorlike))
  return found
}

/** The finalizers of a ring, first to last. */
function ring({ space }: Machine, name: 'finalizers' | 'doomed_finalizers'): Word[] {
  const { offset } = space.layout.structs.finalizer.fields['ofs_next']!
  const found: Word[] = []
  const head = space.area(name)
  for (let at = space.memory.pointer(head + offset); at !== head; at = space.memory.pointer(at + offset)) {
    found.push(pointerTo(at, Tag.vectorlike))
  }
  return found
}
