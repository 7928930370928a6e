/**
 * The address space of one run: executable, heap and stack at their addresses, and the places of things in them.
 *
 * All state that a dump preserves is in memory. The state of this class can be derived from memory and the program.
 * @module
 */
import type { Placement } from '../../image/placement.ts'
import type { Layout } from '../../layout/layout.ts'
import type { EmacsOffset } from '../../units.ts'
import type { AreaName, Program } from '../program.ts'
import { Allocator } from './allocator.ts'
import { Memory } from './memory.ts'
import { MemoryMap } from './memory-map.ts'
import { mappable, Segment } from './segment.ts'
import { addressOf, NIL, NOWHERE, pointerTo, Tag, tagOf, type Word } from './word.ts'

/** Options of the address space of a process. */
export interface SpaceOptions {
  /** Seed for the addresses. Without it they are the same in every run. */
  readonly seed?: number | undefined
  /** Largest size of the heap in bytes. */
  readonly heapLimit?: number
  /** Largest size of a dump in bytes, like a limit on address space. */
  readonly mappingLimit?: number
  /** Size of the stack in bytes. */
  readonly stackSize?: number
}

const DEFAULT_STACK = 2 ** 18

export class Space {
  readonly layout: Layout
  readonly program: Program
  readonly memoryMap: MemoryMap
  readonly memory: Memory
  readonly executable: Segment
  readonly heap: Segment
  readonly stack: Segment
  readonly allocator: Allocator
  /** Address of `Vpurify_flag`. */
  readonly basis: number
  /** Address of nil. */
  readonly lispsym: number
  readonly #lispsymEnd: number
  /** 2^32 if addresses wrap around there, otherwise infinity. */
  readonly #wrap: number
  readonly #builtins: ReadonlyMap<string, number>

  constructor(program: Program, { seed, heapLimit, mappingLimit, stackSize = DEFAULT_STACK }: SpaceOptions = {}) {
    const { layout } = program
    this.layout = layout
    this.program = program
    this.memoryMap = new MemoryMap(program, seed, mappingLimit)
    this.memory = new Memory(layout)
    this.executable = new Segment('executable', this.memoryMap.executable, mappable(program.size))
    this.heap = new Segment('heap', this.memoryMap.heap, mappable(0))
    this.stack = new Segment('stack', this.memoryMap.stack, mappable(stackSize))
    for (const segment of [this.heap, this.executable, this.stack]) this.memory.map(segment)
    this.allocator = new Allocator(this.heap, Math.min(heapLimit ?? Number.POSITIVE_INFINITY, this.memoryMap.heapLimit))
    this.basis = this.memoryMap.executable - program.start
    this.lispsym = this.area('lispsym')
    this.#lispsymEnd = this.lispsym + program.areas.lispsym.size
    this.#wrap = layout.wordSize === 4 ? 2 ** 32 : Number.POSITIVE_INFINITY
    const size = layout.structs.symbol.size
    this.#builtins = new Map(program.symbols.map((name, i) => [name, 8 * i * size]))
  }

  /** The placement of a dump at `dumpBase`. */
  placement(dumpBase: number): Placement {
    const [base, basis, lispsym] = [dumpBase, this.basis, this.lispsym].map((at) => BigInt(at))
    return { dumpBase: base!, emacsBasis: basis!, lispsym: lispsym! }
  }

  /** The address of a place in the executable. */
  at(offset: EmacsOffset): number {
    return this.basis + offset
  }

  area(name: AreaName): number {
    return this.at(this.program.areas[name].offset)
  }

  /** The address of a C variable. */
  variable(name: string): number {
    return this.at(this.program.variable(name).offset)
  }

  /** The word of a builtin symbol. */
  builtin(name: string): number {
    const word = this.#builtins.get(name)
    if (word === undefined) throw new RangeError(`the program has no builtin symbol ${name}`)
    return word
  }

  /** The address of the struct of a symbol. */
  symbolAddress(symbol: Word): number {
    if (typeof symbol === 'bigint') return NOWHERE
    const at = this.lispsym + symbol / 8
    if (at < 0) return at + this.#wrap
    return at >= this.#wrap ? at - this.#wrap : at
  }

  /** The word of the symbol whose struct is at an address. */
  symbolWord(at: number): number {
    const distance = at - this.lispsym
    return 8 * (this.#wrap === 2 ** 32 ? distance | 0 : distance)
  }

  isBuiltin(symbolAddress: number): boolean {
    return symbolAddress >= this.lispsym && symbolAddress < this.#lispsymEnd
  }

  /** The address of the object of a word that is not a fixnum. */
  addressOf(word: Word): number {
    return tagOf(word) === Tag.symbol ? this.symbolAddress(word) : addressOf(word)
  }

  /** The word of the object of type `tag` at an address. */
  wordOf(at: number, tag: Tag): number {
    return tag === Tag.symbol ? this.symbolWord(at) : pointerTo(at, tag)
  }

  boolean(value: boolean): number {
    return value ? this.builtin('t') : NIL
  }
}
