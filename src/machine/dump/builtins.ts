/**
 * Dumping of builtin symbols and C subrs, which are part of the executable, as images that the loader copies
 * back, and of the satellites of those symbols, which follow the objects.
 *
 * Source: `dump_copied_objects`, `dump_hot_parts_of_discardable_objects`, `dump_subr` in src/pdumper.c.
 * @module
 */

import { NO_ATOM, Section } from '../../graph/graph.ts'
import { fieldOffsets } from '../../layout/field-offsets.ts'
import { Tag } from '../memory/word.ts'
import type { DumpPen } from './pen.ts'
import type { PlainObjects } from './plain-objects.ts'
import type { RootDumper } from './roots.ts'

export class BuiltinDumper {
  readonly #pen: DumpPen
  readonly #plain: PlainObjects
  readonly #roots: RootDumper
  readonly #size: number
  readonly #val: number
  /** Atom of the satellites of each symbol that has some, by address. */
  readonly #satellites = new Map<number, number>()

  constructor(pen: DumpPen, plain: PlainObjects, roots: RootDumper) {
    const { symbol } = pen.layout.structs
    this.#pen = pen
    this.#plain = plain
    this.#roots = roots
    this.#size = symbol.size
    this.#val = symbol.fields.val.offset
  }

  /** Enqueue what builtin symbols refer to, without dumping them yet. */
  enqueueReferents(): void {
    const { space, memory, layout } = this.#pen
    const { name, val, func, plist, ofs_next: next } = fieldOffsets(layout.structs.symbol)
    const { where_buffer: where, defcell, valcell } = fieldOffsets(layout.structs.blv)
    const word = (address: number, from: string) => {
      this.#roots.from(from)
      this.#pen.queue.atomOf(memory.word(address))
    }
    const symbol = (address: number, from: string) => {
      const target = memory.pointer(address)
      if (target === 0 || this.#pen.isInEmacs(target)) return
      this.#roots.from(from)
      this.#pen.queue.enqueue(target, Tag.symbol)
    }
    for (const text of space.program.symbols) {
      const address = space.symbolAddress(space.builtin(text))
      word(address + name!, `(symbol-name ${text})`)
      const redirect = this.#plain.redirectOf(address)
      if (redirect === 'PLAINVAL') word(address + val!, text)
      else if (redirect === 'VARALIAS') symbol(address + val!, text)
      else if (redirect === 'LOCALIZED') {
        const local = memory.pointer(address + val!)
        for (const slot of [where!, defcell!, valcell!]) word(local + slot, text)
      }
      word(address + func!, `(symbol-function ${text})`)
      word(address + plist!, `(symbol-plist ${text})`)
      symbol(address + next!, `${text} → next`)
    }
  }

  /** Dump cells and forwards, after the last object. */
  satellites(): void {
    const { space, memory, graph } = this.#pen
    for (const text of space.program.symbols) {
      const address = space.symbolAddress(space.builtin(text))
      const redirect = this.#plain.redirectOf(address)
      const target = memory.pointer(address + this.#val)
      const isForward = redirect === 'FORWARDED'
      if (!isForward && redirect !== 'LOCALIZED') continue
      if (isForward && this.#pen.layout.forwardsOutside) continue
      const atom = graph.reserve(Section.behind, NO_ATOM)
      this.#pen.openBlank(atom, 0)
      if (isForward) this.#plain.appendForward(target)
      else this.#plain.appendLocal(target)
      this.#pen.close()
      this.#satellites.set(address, atom)
    }
  }

  /** Dump images in the discardable section, by ascending address. */
  images(): void {
    const { space, queue } = this.#pen
    const images = [...queue.subrs].map((address) => ({ address, write: () => this.#subr(address) }))
    images.push({ address: space.lispsym, write: () => this.#symbols() })
    images.sort((a, b) => a.address - b.address)
    for (const { write } of images) write()
  }

  #subr(address: number): void {
    const { graph, memory, layout } = this.#pen
    const { subr } = layout.structs
    const atom = graph.reserve(Section.discardable, NO_ATOM)
    this.#pen.open(atom, address, subr.size)
    const at = fieldOffsets(subr)
    // All of these point into the executable, to code and literals.
    for (const name of ['ofs_function', 'ofs_symbol_name', 'intspec', 'command_modes'] as const) {
      const slot = at[name]
      if (slot === undefined) continue
      const target = memory.pointer(address + slot)
      if (target !== 0) this.#pen.emacs(slot, target)
    }
    graph.close(1)
    this.#roots.copy(address, subr.size, atom)
  }

  /** Dump the whole array in one piece. */
  #symbols(): void {
    const { space, graph, memory } = this.#pen
    const { length } = space.program.symbols
    const start = space.lispsym
    const atom = graph.reserve(Section.discardable, NO_ATOM)
    this.#pen.open(atom, start, length * this.#size)
    for (let i = 0; i < length; i++) {
      const [offset, address] = [i * this.#size, start + i * this.#size]
      this.#plain.symbolFields(offset, address)
      const redirect = this.#plain.redirectOf(address)
      const target = memory.pointer(address + this.#val)
      const satellites = this.#satellites.get(address)
      if (satellites !== undefined) this.#pen.atom(offset + this.#val, satellites)
      else if (redirect === 'FORWARDED') this.#pen.emacs(offset + this.#val, target)
    }
    graph.close(1)
    this.#roots.copy(start, length * this.#size, atom)
  }
}
