/**
 * Forwards: the place where a forwarded variable keeps its value. It is a C variable, a slot of the current buffer, or a slot
 * of the current keyboard.
 *
 * Dumps of Emacs 27 to 30 contain the forwarding structs, after the symbols. In Emacs 31 (since February 2026) these structs
 * are constants of the executable: the dump records their addresses, and the executable is needed to read them.
 *
 * Source: `struct Lisp_Intfwd` and its like in src/lisp.h, `struct Lisp_Fwd` since; `do_symval_forwarding` in src/data.c.
 * @module
 */
import { ByteView } from '../bytes/view.ts'
import type { Executable } from '../executable/executable.ts'
import type { Heap } from '../heap/heap.ts'
import { fieldOffset, int32Field, pointerField, wordField } from '../heap/struct-fields.ts'

/** `enum Lisp_Fwd_Type`. */
export const FwdKind = { integer: 0, boolean: 1, object: 2, buffer: 3, keyboard: 4 } as const

export interface Forward {
  /** One of FwdKind. A damaged dump may have other numbers. */
  readonly kind: number
  /** A C variable, in bytes from the Emacs basis, or a slot, in bytes from the start of its buffer; undefined for keyboards. */
  readonly offset: number | undefined
}

export class Forwards {
  readonly #heap: Heap
  readonly #executable: Executable | undefined

  constructor(heap: Heap, executable: Executable | undefined) {
    this.#heap = heap
    this.#executable = executable
  }

  /** Read the forward at pointer `name` of the `struct`: undefined for NULL, 'in-executable' if the executable was not given. */
  of(start: number, struct: 'symbol' | 'blv', name: 'val' | 'ofs_fwd'): Forward | 'in-executable' | undefined {
    const inDump = pointerField(this.#heap, start, struct, name)
    if (inDump !== undefined) return this.#dumped(inDump)
    const slot = fieldOffset(this.#heap, start, struct, name)
    const kind = slot === undefined ? undefined : this.#heap.relocAt(slot)
    if (slot === undefined || kind?.form !== 'raw' || kind.base !== 'emacs') return undefined
    return this.#executable === undefined ? 'in-executable' : this.#constant(this.#executable, this.#heap.word(slot))
  }

  #dumped(start: number): Forward | undefined {
    const kind = int32Field(this.#heap, start, 'fwd', 'kind')
    if (kind === undefined) return undefined
    if (kind === FwdKind.buffer) return { kind, offset: int32Field(this.#heap, start, 'buffer_objfwd', 'offset') }
    return { kind, offset: kind < FwdKind.buffer ? wordField(this.#heap, start, 'fwd', 'ofs_var') : undefined }
  }

  #constant(executable: Executable, start: number): Forward | undefined {
    const { layout } = this.#heap
    const { const_fwd: forward, const_buffer_fwd: slot } = layout.structs
    const bytes = forward && executable.read(start, forward.size)
    if (bytes === undefined || slot === undefined) return undefined
    const kind = bytes[0]!
    if (kind === FwdKind.buffer) {
      const { offset } = slot.fields.offset
      return { kind, offset: new ByteView(bytes, layout.byteOrder).uint16(offset, 'const_buffer_fwd.offset') }
    }
    const variable = start + forward!.fields.ofs_var.offset
    return { kind, offset: kind < FwdKind.buffer ? executable.pointer(variable) : undefined }
  }
}
