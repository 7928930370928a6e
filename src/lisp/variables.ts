/**
 * C variables that are visible to Lisp: the values that the loader writes into them, by address in the executable.
 *
 * A dump does not contain variables, only the Emacs relocations that restore them. The defaults of per-buffer variables are in
 * `buffer_defaults`, which is identified by its restored header. Only `buffer_local_symbols` has such a header too, and its
 * slots contain symbols.
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

/** Most headers to examine. Emacs has two; this bounds the search in a file that consists of such headers. */
const MOST_BUFFERS = 8

/** `buffer_defaults`: its address, and the sizes in its header. */
interface BufferDefaults {
  readonly offset: number
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

  /** The value or default of a variable that a symbol forwards to; undefined if dumps do not contain it. */
  forwarded({ kind, offset }: Forward): Value | undefined {
    if (offset === undefined) return undefined
    if (kind === FwdKind.integer) return this.integer(offset)
    if (kind === FwdKind.boolean) return this.boolean(offset)
    if (kind === FwdKind.buffer) return this.perBuffer(offset)
    return kind === FwdKind.object ? this.lisp(offset) : undefined
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

  /** The default of a per-buffer variable, given its offset in struct buffer. */
  perBuffer(offset: number): Value | undefined {
    const slot = this.defaultSlot(offset)
    return slot === undefined ? undefined : this.lisp(slot)
  }

  /** The address of that default: a slot of `buffer_defaults`. */
  defaultSlot(offset: number): number | undefined {
    const defaults = this.#defaults()
    return defaults === undefined ? undefined : defaults.offset + offset
  }

  /** The address of the default of field `name` of struct buffer. */
  defaultOfField(name: 'syntax_table' | 'category_table' | 'downcase_table'): number | undefined {
    const defaults = this.#defaults()
    const variant = defaults && bufferVariant(this.#heap.layout, defaults.lispSize, defaults.restSize)
    return variant && defaults.offset + variant.struct.fields[name].offset
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

  /** Find `buffer_defaults`, one of two places whose first word is restored to the header of a buffer. */
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
      const offset = emacsOffsets[i]!
      if (!this.#holdsSymbols(offset + firstSlot, lispSize)) found.push({ offset, lispSize, restSize })
    }
    return found.length === 1 ? found[0] : undefined
  }

  /** Whether most of these variables are symbols other than nil and t, as in `buffer_local_symbols`. */
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
