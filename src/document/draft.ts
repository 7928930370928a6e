/**
 * One atom under construction: bytes with zero pointer words, links by label, and payloads of its own.
 *
 * One draft is used for all atoms of a document. `reset` empties it.
 * Units: bytes from the start of the atom.
 * @module
 */
import type { Layout } from '../layout/layout.ts'

/** The kind of a tagged pointer into the dump. The type of its target determines the relocation. */
export const TAGGED = 255
/** As a target: the atom itself. */
export const SELF = -1

export interface DraftLink {
  readonly offset: number
  readonly kind: number
  /** A label; the number of a payload, or SELF; for kinds with the Emacs basis, bytes from there. */
  readonly target: string | number
  readonly delta: number
}

/** Bytes of the cold section that the atom owns. */
export interface Payload {
  readonly bytes: Uint8Array
  readonly align: number
  /** Position among the payloads of the whole document, if it does not follow the one before it. */
  readonly rank: number | undefined
}

export class Draft {
  readonly layout: Layout
  readonly links: DraftLink[] = []
  readonly payloads: Payload[] = []
  size = 0
  #bytes = new Uint8Array(1024)
  #view = new DataView(this.#bytes.buffer)

  constructor(layout: Layout) {
    this.layout = layout
  }

  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.size)
  }

  reset(): void {
    this.#bytes.fill(0, 0, this.size)
    this.size = 0
    this.links.length = 0
    this.payloads.length = 0
  }

  /** Extend the bytes to `end`, with zeros. */
  grow(end: number): void {
    if (end > this.#bytes.length) {
      const bytes = new Uint8Array(2 * end)
      bytes.set(this.bytes)
      this.#bytes = bytes
      this.#view = new DataView(bytes.buffer)
    }
    this.size = Math.max(this.size, end)
  }

  link(link: DraftLink): void {
    this.links.push(link)
  }

  /** Links by ascending offset, as in a graph. Parts are written before the struct that points to them. */
  sortedLinks(): readonly DraftLink[] {
    return this.links.sort((a, b) => a.offset - b.offset)
  }

  put(at: number, bytes: Uint8Array): void {
    this.grow(at + bytes.length)
    this.#bytes.set(bytes, at)
  }

  /** Write an integer of 1, 2, 4 or 8 bytes, modulo its width. */
  putInteger(at: number, size: number, value: bigint): void {
    const little = this.layout.byteOrder === 'little'
    if (size === 8) this.#view.setBigUint64(at, BigInt.asUintN(64, value), little)
    else if (size === 4) this.#view.setUint32(at, Number(BigInt.asUintN(32, value)), little)
    else if (size === 2) this.#view.setUint16(at, Number(BigInt.asUintN(16, value)), little)
    else this.#view.setUint8(at, Number(BigInt.asUintN(8, value)))
  }

  putFloat(at: number, value: number): void {
    this.#view.setFloat64(at, value, this.layout.byteOrder === 'little')
  }
}
