/**
 * A model of the executable's data: the bytes that Emacs relocations write, by Emacs offset, and nothing else.
 *
 * The table ascends by Emacs offset, so the model is one buffer of written bytes and a sorted list of what was written where.
 * Source: `dump_do_emacs_relocation`, `emacs_ptr_at` in src/pdumper.c.
 * @module
 */
import { upperBound } from '../bytes/search.ts'
import type { EmacsOffset } from '../units.ts'

/** Bytes of the executable that one Emacs relocation wrote. */
export interface EmacsWrite {
  readonly start: EmacsOffset
  readonly size: number
  /** Index of the Emacs relocation that wrote it. */
  readonly reloc: number
}

export class EmacsMemory {
  readonly #writes: EmacsWrite[] = []
  /** The start of each write. */
  readonly #offsets: number[] = []
  /** Where its bytes are in `#bytes`. */
  readonly #starts: number[] = []
  readonly #bytes: Uint8Array
  #used = 0

  /** @param capacity bytes of all writes together */
  constructor(capacity: number) {
    this.#bytes = new Uint8Array(capacity)
  }

  get writes(): readonly EmacsWrite[] {
    return this.#writes
  }

  /** Append a write above all others and hand out its bytes to be written. */
  append(start: EmacsOffset, size: number, reloc: number): Uint8Array {
    this.#writes.push({ start, size, reloc })
    this.#offsets.push(start)
    this.#starts.push(this.#used)
    this.#used += size
    return this.#bytes.subarray(this.#used - size, this.#used)
  }

  /** The bytes of one write. */
  bytesOf(i: number): Uint8Array {
    const start = this.#starts[i]!
    return this.#bytes.subarray(start, start + this.#writes[i]!.size)
  }

  /** The `size` bytes at `offset`, or undefined unless one relocation wrote them all. */
  read(offset: EmacsOffset, size: number): Uint8Array | undefined {
    const i = upperBound(this.#offsets, offset) - 1
    const write = this.#writes[i]
    if (write === undefined || offset + size > write.start + write.size) return undefined
    return this.bytesOf(i).subarray(offset - write.start, offset - write.start + size)
  }
}
