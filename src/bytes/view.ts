/**
 * Bounds-checked reads in one byte order. Every read names the field, for use in error messages.
 *
 * In: bytes and a byte order. Out: numbers. Units: bytes from the start of the view.
 * @module
 */
import { PdmpError } from '../error.ts'

/** The byte order of the machine that wrote a dump. */
export type ByteOrder = 'little' | 'big'

/**
 * The same bytes as a Uint8Array itself. A Buffer of Node is one too, but its `slice` shares the memory instead of copying it, so that a
 * change of the copy would change the caller's bytes; and its subarrays take five times as long to make.
 */
export const plainBytes = (bytes: Uint8Array): Uint8Array =>
  bytes.constructor === Uint8Array ? bytes : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)

export class ByteView {
  readonly bytes: Uint8Array
  readonly littleEndian: boolean
  readonly #data: DataView

  constructor(bytes: Uint8Array, order: ByteOrder) {
    this.bytes = plainBytes(bytes)
    this.littleEndian = order === 'little'
    this.#data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  get length(): number {
    return this.bytes.length
  }

  /** @throws PdmpError 'out-of-bounds': fewer than `size` bytes at `offset` */
  require(offset: number, size: number, path: string): void {
    if (offset >= 0 && offset + size <= this.bytes.length) return
    throw new PdmpError(
      'out-of-bounds',
      { path, offset, length: size },
      `${size} bytes at this offset are not inside the file of ${this.bytes.length} bytes`,
    )
  }

  int32(offset: number, path: string): number {
    this.require(offset, 4, path)
    return this.#data.getInt32(offset, this.littleEndian)
  }

  uint32(offset: number, path: string): number {
    this.require(offset, 4, path)
    return this.#data.getUint32(offset, this.littleEndian)
  }

  uint16(offset: number, path: string): number {
    this.require(offset, 2, path)
    return this.#data.getUint16(offset, this.littleEndian)
  }

  /** Read an unsigned word of 4 or 8 bytes. */
  word(offset: number, size: 4 | 8, path: string): bigint {
    this.require(offset, size, path)
    return size === 8
      ? this.#data.getBigUint64(offset, this.littleEndian)
      : BigInt(this.#data.getUint32(offset, this.littleEndian))
  }

  /** Read a signed word of 4 or 8 bytes. Values are exact up to 2^53, which includes all sizes and offsets of a dump. */
  signedWord(offset: number, size: 4 | 8, path: string): number {
    this.require(offset, size, path)
    if (size === 4) return this.#data.getInt32(offset, this.littleEndian)
    // Reading two halves avoids a BigInt, and, if the upper half is zero, a heap number.
    const low = this.#data.getUint32(offset + (this.littleEndian ? 0 : 4), this.littleEndian)
    const high = this.#data.getInt32(offset + (this.littleEndian ? 4 : 0), this.littleEndian)
    return high === 0 ? low : high * 2 ** 32 + low
  }
}
