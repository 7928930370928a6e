/**
 * A growing byte array with writes in one byte order, at the end or at a place written before.
 *
 * Units: bytes from the start. Integers wrap to their size, so -1 and 2^32-1 are the same four bytes.
 * @module
 */
export type ByteOrder = 'little' | 'big'
export type IntSize = 1 | 2 | 4 | 8

export class ByteWriter {
  readonly order: ByteOrder
  #bytes = new Uint8Array(4096)
  #length = 0

  constructor(order: ByteOrder) {
    this.order = order
  }

  get length(): number {
    return this.#length
  }

  /** Append zeros up to the next multiple of `alignment`; the new length. */
  align(alignment: number): number {
    this.zeros((alignment - (this.#length % alignment)) % alignment)
    return this.#length
  }

  /** Append `count` zeros; the offset of the first. */
  zeros(count: number): number {
    const start = this.#length
    this.#reserve(start + count)
    this.#length += count
    return start
  }

  /** Append bytes; the offset of the first. */
  append(bytes: Uint8Array): number {
    const start = this.zeros(bytes.length)
    this.#bytes.set(bytes, start)
    return start
  }

  setInt(offset: number, size: IntSize, value: number | bigint): void {
    this.#bytes.set(intBytes(value, size, this.order), offset)
  }

  setBytes(offset: number, bytes: Uint8Array): void {
    this.#bytes.set(bytes, offset)
  }

  setFloat(offset: number, size: 4 | 8, value: number): void {
    const view = new DataView(this.#bytes.buffer)
    const little = this.order === 'little'
    if (size === 4) view.setFloat32(offset, value, little)
    else view.setFloat64(offset, value, little)
  }

  /** A copy of everything written so far. */
  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }

  #reserve(length: number): void {
    if (length <= this.#bytes.length) return
    const grown = new Uint8Array(2 * length)
    grown.set(this.#bytes)
    this.#bytes = grown
  }
}

/** `value` modulo 2^(8 * size), in memory order. */
export function intBytes(value: number | bigint, size: IntSize, order: ByteOrder): Uint8Array {
  const bytes = new Uint8Array(size)
  let rest = BigInt.asUintN(8 * size, BigInt(value))
  for (let i = 0; i < size; i++) {
    bytes[order === 'little' ? i : size - 1 - i] = Number(rest & 0xffn)
    rest >>= 8n
  }
  return bytes
}

/**
 * C bit-fields in one unit of `size` bytes, as [width, value] in declared order: from the low end of the unit on
 * little-endian machines, from the high end on big-endian ones.
 */
export function bitFields(order: ByteOrder, size: IntSize, fields: readonly (readonly [number, number])[]): bigint {
  let unit = 0n
  let used = 0
  for (const [width, value] of fields) {
    const shift = order === 'little' ? used : 8 * size - used - width
    unit |= BigInt.asUintN(width, BigInt(value)) << BigInt(shift)
    used += width
  }
  return unit
}
