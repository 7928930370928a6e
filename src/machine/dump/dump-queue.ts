/**
 * The objects that a dump has met: the atom of each, and the queue of those still to be written, in order of arrival. For each
 * object the atom that first referred to it is recorded, so that errors can show the path to an object that cannot be dumped.
 *
 * Source: `dump_enqueue_object`, `dump_recall_object` in src/pdumper.c.
 * @module
 */
import { OffsetIndex } from '../../bytes/offset-index.ts'
import { NO_ATOM, Section } from '../../graph/graph.ts'
import { MachineFault } from '../fault.ts'
import type { Dumped } from '../load/dumped.ts'
import type { Space } from '../memory/space.ts'
import { pointerTo, Tag, tagOf, type Word } from '../memory/word.ts'
import { Headers } from '../objects/headers.ts'
import type { DumpGraphColumns } from './graph-columns.ts'

/** The tag of an entry for the pairs of the hash table at the address. No Lisp object has this tag. */
export const PAIRS = 1 as Tag

/** Stands for an atom: a C subr, which belongs to the executable. */
export const SUBR = -2

/** Atoms by address, for a segment whose objects are at multiples of `alignment`. */
class AtomIndex {
  readonly #base: number
  readonly #size: number
  readonly #atoms: OffsetIndex

  constructor(base: number, size: number, alignment: number) {
    this.#base = base
    this.#size = size
    this.#atoms = new OffsetIndex(size, alignment)
  }

  has(address: number): boolean {
    return address >= this.#base && address < this.#base + this.#size
  }

  get(address: number): number {
    return this.#atoms.at(address - this.#base)
  }

  set(address: number, atom: number): void {
    this.#atoms.set(address - this.#base, atom)
  }
}

export class DumpQueue {
  readonly graph: DumpGraphColumns
  /** Addresses of the C subrs met so far. */
  readonly subrs = new Set<number>()
  readonly #space: Space
  readonly #headers: Headers
  readonly #heap: AtomIndex
  readonly #dump: AtomIndex | undefined
  readonly #subrStarts: ReadonlySet<number>
  readonly #boolVector: number
  /** The word of each atom that was enqueued; 0 for other atoms. */
  #words = new Float64Array(1024)
  #next = 0

  constructor(space: Space, dumped: Dumped | undefined, graph: DumpGraphColumns) {
    const { heap, layout, program } = space
    this.graph = graph
    this.#space = space
    this.#headers = new Headers(space.memory)
    this.#heap = new AtomIndex(heap.base, heap.end - heap.base, 8)
    this.#dump = dumped && new AtomIndex(dumped.base, dumped.end - dumped.base, 4)
    this.#subrStarts = new Set([...program.subrs.values()].map(({ offset }) => space.at(offset)))
    this.#boolVector = layout.pvecNames.indexOf('BOOL_VECTOR')
  }

  /** The atom of the object of `word`, which is enqueued; SUBR; or NO_ATOM for a fixnum or a builtin symbol. */
  atomOf(word: Word): number {
    if (typeof word === 'bigint' || (word & 3) === Tag.fixnum) return NO_ATOM
    const tag = tagOf(word)
    const address = this.#space.addressOf(word)
    if (tag === Tag.symbol && this.#space.isBuiltin(address)) return NO_ATOM
    if (tag === Tag.vectorlike && !this.#heap.has(address) && this.#subrStarts.has(address)) {
      this.subrs.add(address)
      return SUBR
    }
    return this.enqueue(address, tag)
  }

  /** The atom of the object of type `tag` at an address of the heap or of the dump. */
  enqueue(address: number, tag: Tag): number {
    const index = this.#indexOf(address)
    const known = index.get(address)
    if (known >= 0) return known
    const isCold = tag === Tag.float || (tag === Tag.vectorlike && this.#headers.pvec(address) === this.#boolVector)
    const atom = this.graph.reserve(isCold ? Section.cold : Section.hot, this.typeOf(tag))
    index.set(address, atom)
    this.#wait(atom, pointerTo(address, tag))
    return atom
  }

  /** The atom of a vector that contains the pairs of the hash table at `address`. */
  enqueuePairs(address: number): number {
    const atom = this.graph.reserve(Section.hot, this.typeOf(Tag.vectorlike))
    this.#wait(atom, pointerTo(address, PAIRS))
    return atom
  }

  /** The next atom to write, or -1. */
  dequeue(): number {
    while (this.#next < this.graph.length) {
      const atom = this.#next++
      if (this.wordOf(atom) !== 0) return atom
    }
    return -1
  }

  /** 8 * address + tag of the object that became `atom`, also for symbols; 0 for atoms that are not objects. */
  wordOf(atom: number): number {
    return atom < this.#words.length ? this.#words[atom]! : 0
  }

  /** The code of a Lisp type in this layout. */
  typeOf(tag: Tag): number {
    return tag === Tag.cons ? this.#space.layout.tags.cons : tag
  }

  #wait(atom: number, word: number): void {
    if (atom >= this.#words.length) {
      const words = new Float64Array(2 * atom)
      words.set(this.#words)
      this.#words = words
    }
    this.#words[atom] = word
  }

  #indexOf(address: number): AtomIndex {
    if (this.#heap.has(address)) return this.#heap
    if (this.#dump?.has(address)) return this.#dump
    throw new MachineFault('not-dumpable', address, 'something outside of the heap that is no subr')
  }
}
