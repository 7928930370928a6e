/**
 * The parts of the executable's memory that a dump restores, with one Emacs relocation each: variables that contain Lisp words,
 * arrays of the collector and the dumper, and remembered scalars and pointers.
 *
 * Units: addresses in, bytes from the Emacs basis out.
 * Source: `dump_roots`, `dump_metadata_for_pdumper`, `dump_remembered_data`, `dump_charset_table`,
 * `dump_finalizer_list_head_ptr` in src/pdumper.c.
 * @module
 */

import { NO_ATOM, Section } from '../../graph/graph.ts'
import { fieldOffsets } from '../../layout/field-offsets.ts'
import { EmacsRelocType } from '../../tables/emacs-reloc-table.ts'
import { hasLateHooks, rememberedData } from '../load/hooks.ts'
import { addressOf, Tag, tagOf } from '../memory/word.ts'
import { Headers } from '../objects/headers.ts'
import type { AreaName } from '../program.ts'
import { SUBR } from './dump-queue.ts'
import type { DumpPen } from './pen.ts'

/** Most bytes of an immediate. */
const MOST_IMMEDIATE = 8

export class RootDumper {
  /** Names of roots. The parent of what a root refers to is the root, as a number below NO_ATOM. */
  readonly names: string[] = []
  readonly #pen: DumpPen
  readonly #headers: Headers
  /** Addresses that a relocation restores. */
  readonly #restored = new Set<number>()
  /** Large scalars, by address. */
  readonly #large = new Map<number, Uint8Array>()

  constructor(pen: DumpPen) {
    this.#pen = pen
    this.#headers = new Headers(pen.memory)
  }

  /** Start a root of that name, which becomes the parent of what is enqueued next. */
  from(name: string): void {
    this.names.push(name)
    this.#pen.graph.current = NO_ATOM - this.names.length
  }

  /** Add the slots of the two structs that are not buffers, as many as their headers count. */
  bufferSlots(): void {
    const { space, layout } = this.#pen
    const contents = layout.structs.vector.fields['contents.0'].offset
    for (const name of ['buffer_defaults', 'buffer_local_symbols'] as const) {
      const start = space.area(name)
      for (let i = 0; i < this.#headers.lispSize(start); i++) {
        this.from(`${name} → [${i}]`)
        this.lispWord(start + contents + i * layout.lispWordSize)
      }
    }
  }

  /** Add the variables that the collector knows. */
  staticVariables(): void {
    const { space, memory, layout } = this.#pen
    const names = new Map([...space.program.variables.values()].map((v) => [space.at(v.offset), v.lispName ?? v.name]))
    const start = space.area('staticvec')
    for (let i = 0; i < memory.i32(space.area('staticidx')); i++) {
      const address = memory.pointer(start + i * layout.wordSize)
      this.from(names.get(address) ?? 'a variable')
      this.lispWord(address)
    }
  }

  /** Add the integers and booleans that are visible to Lisp. */
  lispScalars(): void {
    const { space } = this.#pen
    for (const { kind, offset, lispName } of space.program.variables.values()) {
      if (lispName === undefined) continue
      if (kind === 'integer') this.scalar(space.at(offset), 8)
      else if (kind === 'boolean') this.scalar(space.at(offset), 1)
    }
  }

  /** Write one charset, used or not, at the start of the hot section, and the pointer to it. */
  charsetTable(): void {
    const { space, layout, graph, memory } = this.#pen
    const { charset } = layout.structs
    const variable = space.variable('charset_table')
    const table = memory.pointer(variable)
    this.from('charset_table')
    const atom = graph.reserve(Section.hot, NO_ATOM)
    const start = graph.open(atom, layout.charsetAlign, charset.size)
    if (table !== 0) memory.copy(table, charset.size, graph.hot.bytes, start)
    this.#pen.close()
    this.#add({ type: EmacsRelocType.dumpPtrRaw, length: 0, address: variable, atom })
  }

  /** Add both ends of each ring of finalizers. */
  finalizerRings(): void {
    const { space, layout, memory } = this.#pen
    const { ofs_prev: previous, ofs_next: next } = fieldOffsets(layout.structs.finalizer)
    for (const name of ['finalizers', 'doomed_finalizers'] as const) {
      this.from(name)
      const head = space.area(name)
      // An empty ring points to itself. The program initializes it so.
      if (memory.pointer(head + next!) === head) continue
      for (const slot of [previous!, next!]) this.#pointer(head + slot, Tag.vectorlike)
    }
  }

  remembered(): void {
    const { layout } = this.#pen
    for (const { address, size } of rememberedData(this.#pen.space)) {
      this.from('a remembered pointer')
      if (size > 0) this.scalar(address, size)
      else this.#pointer(address, (-size === layout.tags.cons ? Tag.cons : -size) as Tag)
    }
  }

  /** Add the arrays of the collector and the dumper. */
  metadata(): void {
    const { space, memory, layout } = this.#pen
    const pointers = (area: AreaName, count: AreaName) => {
      const start = space.area(area)
      for (let i = 0; i < memory.i32(space.area(count)); i++) this.#emacsPointer(start + i * layout.wordSize)
      this.scalar(space.area(count), 4)
    }
    pointers('staticvec', 'staticidx')
    pointers('dump_hooks', 'nr_dump_hooks')
    if (hasLateHooks(space)) pointers('dump_late_hooks', 'nr_dump_late_hooks')
    const start = space.area('remembered_data')
    for (let i = 0; i < memory.i32(space.area('nr_remembered_data')); i++) {
      this.#emacsPointer(start + 2 * i * layout.wordSize)
      this.scalar(start + (2 * i + 1) * layout.wordSize, 4)
    }
    this.scalar(space.area('nr_remembered_data'), 4)
  }

  /** Write scalars that are too large for an immediate, at the end of the cold section. */
  largeScalars(): void {
    for (const [address, bytes] of this.#large) this.copy(address, bytes.length, this.#pen.cold(bytes, 8))
  }

  /** Add the image of data that is copied back to its address. */
  copy(address: number, size: number, atom: number): void {
    this.#add({ type: EmacsRelocType.copyFromDump, length: size, address, atom })
  }

  /** Add a variable that contains a Lisp word. */
  lispWord(address: number): void {
    const { space, memory, layout, queue } = this.#pen
    const word = memory.word(address)
    const atom = queue.atomOf(word)
    const length = queue.typeOf(tagOf(word))
    if (atom === NO_ATOM) this.scalar(address, layout.lispWordSize)
    else if (atom !== SUBR) this.#add({ type: EmacsRelocType.dumpLv, length, address, atom })
    else this.#add({ type: EmacsRelocType.emacsLv, length, address, union: this.#int(addressOf(word) - space.basis) })
  }

  /** Add `size` bytes unchanged. */
  scalar(address: number, size: number): void {
    const bytes = this.#pen.memory.bytes(address, size).slice()
    if (size > MOST_IMMEDIATE) {
      this.#large.set(address, bytes)
      return
    }
    const union = new Uint8Array(MOST_IMMEDIATE)
    union.set(bytes)
    this.#add({ type: EmacsRelocType.immediate, length: size, address, union })
  }

  /** Add a variable that is a pointer to an object, or null. */
  #pointer(address: number, tag: Tag): void {
    const { memory, layout, queue } = this.#pen
    const target = memory.pointer(address)
    if (target === 0) this.scalar(address, layout.wordSize)
    else if (this.#pen.isInEmacs(target)) this.#emacsPointer(address)
    else this.#add({ type: EmacsRelocType.dumpPtrRaw, length: 0, address, atom: queue.enqueue(target, tag) })
  }

  #emacsPointer(address: number): void {
    const target = this.#pen.memory.pointer(address) - this.#pen.space.basis
    this.#add({ type: EmacsRelocType.emacsPtrRaw, length: 0, address, union: this.#int(target) })
  }

  #int(value: number): Uint8Array {
    const union = new Uint8Array(8)
    new DataView(union.buffer).setInt32(0, value, this.#pen.layout.byteOrder === 'little')
    return union
  }

  /** Add a relocation, unless the address has one: remembered data may be a variable that is visible to Lisp. */
  #add(root: { type: number; length: number; address: number; atom?: number; union?: Uint8Array }): void {
    const { address, ...rest } = root
    if (this.#restored.has(address)) return
    this.#restored.add(address)
    this.#pen.graph.addRoot({ ...rest, emacsOffset: address - this.#pen.space.basis })
  }
}
