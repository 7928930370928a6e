/**
 * A model of the executable's data: the bytes that Emacs relocations write, by Emacs offset.
 *
 * The table ascends by Emacs offset, so the model is a buffer of the written bytes and a sorted list of the writes.
 * Source: `dump_do_emacs_relocation`, `emacs_ptr_at` in src/pdumper.c.
 * @module
 */
import { upperBound } from '../bytes/search.ts'
import type { EmacsOffset } from '../units.ts'

/** Bytes of the executable that one Emacs relocation wrote. */
interface EmacsWrite {
  /** Address of the first byte, in bytes from the Emacs basis. */
  readonly start: EmacsOffset
  /** Number of bytes. */
  readonly size: number
  /** Index of the Emacs relocation that wrote the bytes. */
  readonly reloc: number
}

/** What a load writes into the data of the executable. */
export class EmacsMemory {
  readonly #writes: EmacsWrite[] = []
  /** The start of each write. */
  readonly #offsets: number[] = []
  /** The offset of the bytes of each write in `#bytes`. */
  readonly #starts: number[] = []
  readonly #bytes: Uint8Array
  #used = 0

  /** @param capacity total size of all writes, in bytes */
  constructor(capacity: number) {
    this.#bytes = new Uint8Array(capacity)
  }

  /**
   * The writes, by ascending offset: `start` is the offset of the first byte from the Emacs basis, `size` the number of bytes, `reloc`
   * the index of the Emacs relocation.
   */
  get writes(): readonly { readonly start: EmacsOffset; readonly size: number; readonly reloc: number }[] {
    return this.#writes
  }

  /** @internal Append a write above all others. Returns its bytes, for the caller to fill. */
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

  /** The `size` bytes at `offset`; undefined unless a single relocation wrote all of them. */
  read(offset: EmacsOffset, size: number): Uint8Array | undefined {
    const i = upperBound(this.#offsets, offset) - 1
    const write = this.#writes[i]
    if (write === undefined || offset + size > write.start + write.size) return undefined
    return this.bytesOf(i).subarray(offset - write.start, offset - write.start + size)
  }
}
