/**
 * C variables that Lisp sees: what the loader writes into them, by their place in the executable.
 *
 * A dump holds no variable, only the Emacs relocation that restores it. Per-buffer variables have their defaults in
 * `buffer_defaults`, which is found by its header: only that of `buffer_local_symbols` is restored like it, and the slots
 * of that are symbols.
 *
 * Units: offsets from the Emacs basis.
 * Source: `dump_roots`, `emacs_reloc` in src/pdumper.c; `do_symval_forwarding` in src/data.c.
 * @module
 */
import { ByteView } from '../bytes/view.ts'
import type { Heap } from '../heap/heap.ts'
import { immediateValue, type Value } from '../heap/value.ts'
import { bufferVariant } from '../heap/variants.ts'
import { readVectorlikeHeader } from '../layout/vectorlike.ts'
import { EmacsRelocType } from '../tables/emacs-reloc-table.ts'
import { type Forward, FwdKind } from './forwards.ts'

/** Emacs has two; a file of nothing but such headers is not searched to its end. */
const MOST_BUFFERS = 8

/** `buffer_defaults`: its address, and the sizes in its header. */
interface BufferDefaults {
  readonly place: number
  readonly lispSize: number
  readonly restSize: number
}

export class Variables {
  readonly #heap: Heap
  readonly #view: ByteView
  #bufferDefaults: BufferDefaults | undefined | null = null

  constructor(heap: Heap) {
    this.#heap = heap
    this.#view = new ByteView(heap.image.emacsRelocs.unions, heap.layout.byteOrder)
  }

  /** The value, or the default, of a variable that a symbol forwards to; undefined where no dump holds it. */
  forwarded({ kind, place }: Forward): Value | undefined {
    if (place === undefined) return undefined
    if (kind === FwdKind.integer) return this.integer(place)
    if (kind === FwdKind.boolean) return this.boolean(place)
    if (kind === FwdKind.buffer) return this.perBuffer(place)
    return kind === FwdKind.object ? this.lisp(place) : undefined
  }

  /** The value of a Lisp_Object variable. */
  lisp(variable: number): Value | undefined {
    const i = this.#entryAt(variable)
    if (i < 0) return undefined
    const { types, targets, lengths } = this.#heap.image.emacsRelocs
    const target = targets[i]!
    switch (types[i]) {
      case EmacsRelocType.dumpLv:
        return { kind: 'object', offset: target, tag: lengths[i]! }
      case EmacsRelocType.emacsLv:
        return { kind: 'emacs', offset: target, tag: lengths[i]! }
      case EmacsRelocType.immediate:
        return this.#immediate(i)
      default:
        return undefined
    }
  }

  /** The value of an intmax_t variable. */
  integer(variable: number): Value | undefined {
    const i = this.#entryAt(variable)
    if (i < 0 || this.#heap.image.emacsRelocs.types[i] !== EmacsRelocType.immediate) return undefined
    return { kind: 'fixnum', value: BigInt.asIntN(64, this.#view.word(8 * i, 8, 'emacs_reloc.immediate')) }
  }

  /** The value of a bool variable: t or nil. */
  boolean(variable: number): Value | undefined {
    const i = this.#entryAt(variable)
    if (i < 0 || this.#heap.image.emacsRelocs.types[i] !== EmacsRelocType.immediate) return undefined
    return { kind: 'builtin', index: this.#view.bytes[8 * i] === 0 ? 0 : 1 }
  }

  /** The default of a per-buffer variable, by its offset in struct buffer. */
  perBuffer(offset: number): Value | undefined {
    const slot = this.defaultSlot(offset)
    return slot === undefined ? undefined : this.lisp(slot)
  }

  /** Where that default is kept: a slot of `buffer_defaults`. */
  defaultSlot(offset: number): number | undefined {
    const defaults = this.#defaults()
    return defaults === undefined ? undefined : defaults.place + offset
  }

  /** Where the default of the field `name` of struct buffer is kept. */
  defaultOfField(name: 'syntax_table' | 'category_table' | 'downcase_table'): number | undefined {
    const defaults = this.#defaults()
    const variant = defaults && bufferVariant(this.#heap.layout, defaults.lispSize, defaults.restSize)
    return variant && defaults.place + variant.struct.fields[name].offset
  }

  #defaults(): BufferDefaults | undefined {
    if (this.#bufferDefaults === null) this.#bufferDefaults = this.#findBufferDefaults()
    return this.#bufferDefaults
  }

  #entryAt(variable: number): number {
    const i = this.#heap.writerOf(variable)
    return i >= 0 && this.#heap.image.emacsRelocs.emacsOffsets[i] === variable ? i : -1
  }

  #immediate(i: number): Value | undefined {
    const { layout, image } = this.#heap
    if (image.emacsRelocs.lengths[i] !== layout.lispWordSize) return undefined
    const value = immediateValue(this.#view.word(8 * i, layout.lispWordSize, 'emacs_reloc.immediate'), layout)
    return value.kind === 'invalid' ? undefined : value
  }

  /** Address of `buffer_defaults`: one of two places whose first word is restored to the header of a buffer. */
  #findBufferDefaults(): BufferDefaults | undefined {
    const { layout, image } = this.#heap
    const { types, lengths, emacsOffsets, length } = image.emacsRelocs
    const firstSlot = layout.structs.vector.fields['contents.0'].offset
    const found: BufferDefaults[] = []
    for (let i = 0, buffers = 0; i < length && buffers < MOST_BUFFERS; i++) {
      if (types[i] !== EmacsRelocType.immediate || lengths[i] !== layout.wordSize) continue
      const { pvec, lispSize, restSize } = readVectorlikeHeader(
        this.#view,
        8 * i,
        layout.wordSize,
        'emacs_reloc.immediate',
      )
      if (layout.pvecNames[pvec] !== 'BUFFER') continue
      buffers++
      const place = emacsOffsets[i]!
      if (!this.#holdsSymbols(place + firstSlot, lispSize)) found.push({ place, lispSize, restSize })
    }
    return found.length === 1 ? found[0] : undefined
  }

  /** Are most of these variables symbols other than nil and t, as in `buffer_local_symbols`? */
  #holdsSymbols(first: number, count: number): boolean {
    const { lispWordSize, tags } = this.#heap.layout
    let symbols = 0
    for (let i = 0; i < count; i++) {
      const value = this.lisp(first + i * lispWordSize)
      const isName = value?.kind === 'builtin' ? value.index > 2 : value?.kind === 'object' && value.tag === tags.symbol
      if (isName) symbols++
    }
    return 2 * symbols > count
  }
}
