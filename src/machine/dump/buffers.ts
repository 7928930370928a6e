/**
 * Dumping of buffers: a struct of Lisp slots and C fields, and text in the cold section, with the gap zeroed. Fields for windows
 * and redisplay are cleared.
 *
 * Source: `dump_buffer` in src/pdumper.c.
 * @module
 */

import { type FieldOffsets, fieldOffsets } from '../../layout/field-offsets.ts'
import type { Layout } from '../../layout/layout.ts'
import { MachineFault } from '../fault.ts'
import { fixnum, NIL, pointerTo, Tag } from '../memory/word.ts'
import { Headers } from '../objects/headers.ts'
import type { DumpPen } from './pen.ts'
import type { PlainObjects } from './plain-objects.ts'

/** Lisp slots that are nil in every dump, if the release has them. */
const clearedSlots = ['local_minor_modes', 'last_name', 'last_selected_window', 'point_before_scroll'] as const
const clearedPointers = ['newline_cache', 'width_run_cache', 'bidi_paragraph_cache'] as const

export class BufferDumper {
  readonly #pen: DumpPen
  readonly #plain: PlainObjects
  readonly #headers: Headers
  readonly #at: FieldOffsets<Layout['structs']['buffer']['fields']>
  readonly #contents: number

  constructor(pen: DumpPen, plain: PlainObjects) {
    const { structs } = pen.layout
    this.#pen = pen
    this.#plain = plain
    this.#headers = new Headers(pen.memory)
    this.#at = fieldOffsets(structs.buffer)
    this.#contents = structs.vector.fields['contents.0'].offset
  }

  dump(atom: number, address: number): void {
    const pen = this.#pen
    const at = this.#at
    const { lispWordSize, structs } = pen.layout
    this.#requireDumpable(address)
    const slots = this.#headers.lispSize(address)
    const words = slots + this.#headers.restSize(address)
    pen.open(atom, address, Math.max(structs.buffer.size, this.#contents + words * lispWordSize))
    this.#clear()
    const cleared = new Set(clearedSlots.flatMap((name) => at[name] ?? []))
    cleared.add(at.display_count)
    for (let i = 0; i < slots; i++) {
      const offset = this.#contents + i * lispWordSize
      if (!cleared.has(offset)) pen.lisp(offset, address + offset)
    }
    pen.lisp(at.undo_list, address + at.undo_list)
    this.#pointers(address)
    this.#text(address)
    pen.close()
  }

  /** Clear fields that are not dumped. */
  #clear(): void {
    const pen = this.#pen
    const at = this.#at
    for (const name of clearedSlots) if (at[name] !== undefined) pen.clearWord(at[name])
    for (const name of clearedPointers) if (at[name] !== undefined) pen.setInteger(at[name], 0)
    pen.setImmediate(at.display_count, fixnum(0))
    pen.setInteger(at.window_count, 0, 4)
    pen.setInteger(at.last_window_start, -1)
  }

  #pointers(address: number): void {
    const pen = this.#pen
    const at = this.#at
    pen.own(at.text, at['own_text.beg'])
    pen.pointer(at['own_text.markers'], address + at['own_text.markers'], Tag.vectorlike)
    for (const name of ['overlays_before', 'overlays_after'] as const) {
      if (at[name] !== undefined) pen.pointer(at[name], address + at[name], Tag.vectorlike)
    }
    // In Emacs 27 all buffers are chained. A killed buffer is not in the chain, and its successor may no longer exist.
    if (at.next === undefined) return
    if (this.#isLive(address)) pen.pointer(at.next, address + at.next, Tag.vectorlike)
    else pen.setInteger(at.next, 0)
  }

  /** Dump the text, gap and terminating byte of a live buffer. */
  #text(address: number): void {
    const pen = this.#pen
    const { memory } = pen
    const at = this.#at
    const beg = memory.pointer(address + at['own_text.beg'])
    pen.setInteger(at['own_text.beg'], 0)
    if (this.#isLive(address) && beg !== 0) {
      const gap = memory.offset(address + at['own_text.gap_size'])
      const before = memory.offset(address + at['own_text.gpt_byte']) - 1
      const size = memory.offset(address + at['own_text.z_byte']) - 1 + gap
      const text = new Uint8Array(size + 1)
      text.set(memory.bytes(beg, size))
      text.fill(0, before, before + gap)
      pen.atom(at['own_text.beg'], pen.cold(text, 1))
    }
    const intervals = at['own_text.intervals']
    this.#plain.intervals(intervals, memory.pointer(address + intervals), pointerTo(address, Tag.vectorlike))
  }

  #isLive(address: number): boolean {
    return this.#pen.memory.word(address + this.#at.name) !== NIL
  }

  #requireDumpable(address: number): void {
    const { memory } = this.#pen
    const at = this.#at
    const overlays = at.overlays
    if (overlays !== undefined && memory.pointer(address + overlays) !== 0) {
      throw new MachineFault('not-dumpable', address, 'a buffer with overlays')
    }
    if (memory.pointer(address + at.base_buffer) !== 0) {
      throw new MachineFault('not-dumpable', address, 'an indirect buffer')
    }
  }
}
