/**
 * Writing of fields of the open atom: bytes as they are in memory, and links for words that refer to something.
 *
 * Source: `dump_field_lv`, `dump_field_lv_rawptr`, `dump_field_emacs_ptr`, `dump_object_start` in src/pdumper.c.
 * @module
 */
import { NO_ATOM, Section } from '../../graph/graph.ts'
import type { Layout } from '../../layout/layout.ts'
import { roundUp } from '../../units.ts'
import type { Memory } from '../memory/memory.ts'
import type { Space } from '../memory/space.ts'
import { addressOf, NIL, type Tag, tagOf, type Word } from '../memory/word.ts'
import { type DumpQueue, SUBR } from './dump-queue.ts'
import type { DumpGraphColumns } from './graph-columns.ts'

/** Alignment of objects. The dumper, like C, aligns words of eight bytes even if DUMP_ALIGNMENT is less. */
const objectAlign = ({ dumpAlignment, lispAlign }: Layout): number => Math.max(dumpAlignment, lispAlign)

/** Alignment of floats and bool-vectors, also in layouts that align other objects to 4 bytes. */
const COLD_ALIGN = 8

/** Size in bytes for which room is made without a check. Above it, the memory of the object is checked first. */
const SURE_SIZE = 4096

export class DumpPen {
  readonly space: Space
  readonly memory: Memory
  readonly layout: Layout
  readonly queue: DumpQueue
  readonly graph: DumpGraphColumns
  readonly align: number
  readonly #lisp: number
  readonly #word: number

  constructor(space: Space, queue: DumpQueue) {
    this.space = space
    this.memory = space.memory
    this.layout = space.layout
    this.queue = queue
    this.graph = queue.graph
    this.align = objectAlign(space.layout)
    this.#lisp = space.layout.lispWordSize
    this.#word = space.layout.wordSize
  }

  /** Open `atom` with `size` bytes of memory. */
  open(atom: number, address: number, size: number): void {
    if (size > SURE_SIZE) this.memory.require(address, size)
    const start = this.graph.open(atom, this.align, size)
    this.memory.copy(address, size, this.graph.hot.bytes, start)
  }

  /** Open `atom` with `size` zero bytes. */
  openBlank(atom: number, size: number): void {
    this.graph.open(atom, this.align, size)
  }

  /** Append a satellite. Returns its offset. */
  append(address: number, size: number): number {
    if (size > SURE_SIZE) this.memory.require(address, size)
    const start = this.graph.append(size, this.align)
    this.memory.copy(address, size, this.graph.hot.bytes, start)
    return start - this.graph.start
  }

  /** Append `size` zero bytes. Returns their offset. */
  appendBlank(size: number): number {
    return this.graph.append(size, this.align) - this.graph.start
  }

  close(): void {
    this.graph.close(this.align)
  }

  /** Write the Lisp word at `offset`, a copy of the one at `address`. */
  lisp(offset: number, address: number): void {
    this.link(offset, this.memory.word(address))
  }

  /** Link the Lisp word at `offset`, whose bytes are those of `word`, to the object of `word`. */
  link(offset: number, word: Word): void {
    const atom = this.queue.atomOf(word)
    if (atom === NO_ATOM) return
    const { dumpTagged, emacsTagged } = this.layout.relocs
    const type = this.queue.typeOf(tagOf(word))
    if (atom !== SUBR) this.graph.link(offset, this.#lisp, dumpTagged[type]!, atom)
    else this.graph.link(offset, this.#lisp, emacsTagged[type]!, addressOf(word) - this.space.basis)
  }

  /** Write `count` Lisp words from `offset` on, copies of those at `address`. */
  words(offset: number, address: number, count: number): void {
    for (let i = 0; i < count; i++) this.lisp(offset + i * this.#lisp, address + i * this.#lisp)
  }

  /** Write a Lisp word that differs from memory, and link it. */
  setWord(offset: number, word: Word): void {
    this.setImmediate(offset, word)
    this.link(offset, word)
  }

  /** Write a fixnum or a builtin symbol. */
  setImmediate(offset: number, word: Word): void {
    this.#put(offset, this.#lisp, this.memory.rawWord(word))
  }

  clearWord(offset: number): void {
    this.setImmediate(offset, NIL)
  }

  /** Write a signed C integer of `size` bytes. */
  setInteger(offset: number, value: number, size: number = this.#word): void {
    this.#put(offset, size, BigInt.asUintN(8 * size, BigInt(value)))
  }

  /** Write the pointer at `offset`, a copy of the one at `address`: to an object of that type, into the executable, or 0. */
  pointer(offset: number, address: number, tag: Tag): void {
    const target = this.memory.pointer(address)
    if (target === 0) return
    if (this.isInEmacs(target)) this.emacs(offset, target)
    else this.graph.link(offset, this.#word, this.layout.relocs.dumpPointer, this.queue.enqueue(target, tag))
  }

  /** Write a pointer to `target`, an address in the executable. */
  emacs(offset: number, target: number): void {
    this.graph.link(offset, this.#word, this.layout.relocs.emacsPointer, target - this.space.basis)
  }

  /** Write a pointer to `delta` bytes from the start of the open atom. */
  own(offset: number, delta: number): void {
    this.graph.link(offset, this.#word, this.layout.relocs.dumpPointer, this.graph.current, delta)
  }

  /** Write a pointer to the start of another atom. */
  atom(offset: number, atom: number): void {
    this.graph.link(offset, this.#word, this.layout.relocs.dumpPointer, atom)
  }

  /** Write an object of the cold section, whose first `size` bytes are those of memory. Its size is rounded as by the allocator. */
  coldObject(atom: number, address: number, size: number): void {
    this.memory.require(address, size)
    const start = this.graph.put(atom, COLD_ALIGN, roundUp(size, COLD_ALIGN))
    this.memory.copy(address, size, this.graph.cold.bytes, start)
  }

  /** Write a pointer to a new atom of `size` bytes in the cold section: `copied` bytes of memory, then zeros. */
  payload(offset: number, address: number, copied: number, size: number): void {
    this.memory.require(address, copied)
    const atom = this.graph.reserve(Section.cold, NO_ATOM)
    const start = this.graph.put(atom, 1, size)
    this.memory.copy(address, copied, this.graph.cold.bytes, start)
    this.atom(offset, atom)
  }

  /** Add an atom of the cold section. */
  cold(bytes: Uint8Array, align: number): number {
    const atom = this.graph.reserve(Section.cold, NO_ATOM)
    const start = this.graph.put(atom, align, bytes.length)
    this.graph.cold.bytes.set(bytes, start)
    return atom
  }

  isInEmacs(address: number): boolean {
    const { base, end } = this.space.executable
    return address >= base && address < end
  }

  #put(offset: number, size: number, value: bigint): void {
    const { bytes } = this.graph.hot
    const start = this.graph.start + offset
    const little = this.layout.byteOrder === 'little'
    for (let i = 0; i < size; i++) bytes[start + (little ? i : size - 1 - i)] = Number((value >> BigInt(8 * i)) & 0xffn)
  }
}
