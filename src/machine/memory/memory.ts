/**
 * The address space: loads and stores by address, in the words and byte order of the layout, with counts by page.
 *
 * In: addresses as numbers, below 2^47, or 2^32 if pointers have four bytes. Out: numbers, and Lisp words in the form of
 * word.ts. BigInt is used only for fixnums beyond 2^51.
 * Source: XLI, `make_lisp_ptr`, XUNTAG in src/lisp.h.
 * @module
 */

import { fixnumWord } from '../../heap/value.ts'
import type { Layout } from '../../layout/layout.ts'
import { MachineFault } from '../fault.ts'
import { PAGE_SHIFT, Page, type Segment, type SegmentName } from './segment.ts'
import { fixnumValue, Tag, type Word } from './word.ts'

const TWO32 = 2 ** 32
/** Masks that tell whether a page was read, or written, and not discarded. */
const READ_OR_GONE = Page.read | Page.discarded
const WRITTEN_OR_GONE = Page.written | Page.discarded

/** Longest run of bytes that is copied by a loop, which is faster than a call. */
const SHORT_RUN = 64

/** The tag of conses with high tags, where it differs from that with low tags. */
const HIGH_TAG_OF_CONS = 6

/** The forms of Lisp words in memory. */
const Form = { low64: 0, low32: 1, high64: 2 } as const

export class Memory {
  readonly layout: Layout
  readonly #little: boolean
  readonly #wide: boolean
  readonly #form: number
  readonly #segments: Segment[] = []
  /** The two segments that were accessed last. */
  #last: Segment | undefined
  #other: Segment | undefined

  constructor(layout: Layout) {
    this.layout = layout
    this.#little = layout.byteOrder === 'little'
    this.#wide = layout.wordSize === 8
    this.#form = layout.tagging === 'high' ? Form.high64 : this.#wide ? Form.low64 : Form.low32
  }

  get segments(): readonly Segment[] {
    return this.#segments
  }

  /** Map a segment. @throws MachineFault 'address-space-exhausted': something is already mapped there */
  map(segment: Segment): void {
    const clash = this.#segments.find(({ base, end }) => segment.base < end && base < segment.end)
    if (clash !== undefined)
      throw new MachineFault('address-space-exhausted', segment.base, `the ${clash.name} is mapped there`)
    this.#segments.push(segment)
  }

  unmap(segment: Segment): void {
    this.#segments.splice(this.#segments.indexOf(segment), 1)
    this.#last = undefined
    this.#other = undefined
  }

  segment(name: SegmentName): Segment | undefined {
    return this.#segments.find((segment) => segment.name === name)
  }

  /** The segment that contains `address`. */
  segmentAt(address: number): Segment | undefined {
    return this.#segments.find(({ base, end }) => address >= base && address < end)
  }

  #find(address: number): Segment {
    const last = this.#last
    if (last !== undefined && address >= last.base && address < last.end) return last
    // An evaluator alternates between heap and stack.
    const other = this.#other
    this.#other = last
    if (other !== undefined && address >= other.base && address < other.end) {
      this.#last = other
      return other
    }
    const segment = this.segmentAt(address)
    if (segment === undefined) throw new MachineFault('segmentation-fault', address, 'nothing is mapped there')
    this.#last = segment
    return segment
  }

  u8(address: number): number {
    const segment = this.#find(address)
    const at = address - segment.base
    if ((segment.pages[at >>> PAGE_SHIFT]! & READ_OR_GONE) !== Page.read) segment.touch(at, Page.read)
    return segment.view.getUint8(at)
  }

  u16(address: number): number {
    const segment = this.#find(address)
    const at = address - segment.base
    if ((segment.pages[at >>> PAGE_SHIFT]! & READ_OR_GONE) !== Page.read) segment.touch(at, Page.read)
    return segment.view.getUint16(at, this.#little)
  }

  i32(address: number): number {
    const segment = this.#find(address)
    const at = address - segment.base
    if ((segment.pages[at >>> PAGE_SHIFT]! & READ_OR_GONE) !== Page.read) segment.touch(at, Page.read)
    return segment.view.getInt32(at, this.#little)
  }

  u32(address: number): number {
    return this.i32(address) >>> 0
  }

  f64(address: number): number {
    const segment = this.#find(address)
    const at = address - segment.base
    if ((segment.pages[at >>> PAGE_SHIFT]! & READ_OR_GONE) !== Page.read) segment.touch(at, Page.read)
    return segment.view.getFloat64(at, this.#little)
  }

  /** Read an unsigned pointer, such as a C field of type `void *`. */
  pointer(address: number): number {
    if (!this.#wide) return this.i32(address) >>> 0
    const low = this.i32(this.#little ? address : address + 4)
    return this.i32(this.#little ? address + 4 : address) * TWO32 + (low >>> 0)
  }

  /** Read a ptrdiff_t, signed. */
  offset(address: number): number {
    return this.#wide ? this.pointer(address) : this.i32(address)
  }

  /** Read an EMACS_INT, exact below 2^53, such as the number of bits of a bool-vector. */
  emacsInt(address: number): number {
    return this.layout.lispWordSize === 8 ? this.i64(address) : this.i32(address)
  }

  /** Read a C integer of 8 bytes, exact below 2^53. */
  i64(address: number): number {
    const low = this.i32(this.#little ? address : address + 4)
    return this.i32(this.#little ? address + 4 : address) * TWO32 + (low >>> 0)
  }

  /** Read a Lisp word. */
  word(address: number): Word {
    if (this.#form === Form.low32) return fromLow32(this.i32(address))
    const segment = this.#find(address)
    const at = address - segment.base
    if ((segment.pages[at >>> PAGE_SHIFT]! & READ_OR_GONE) !== Page.read) segment.touch(at, Page.read)
    const little = this.#little
    const low = segment.view.getInt32(little ? at : at + 4, little)
    const high = segment.view.getInt32(little ? at + 4 : at, little)
    return this.#form === Form.low64 ? fromLow64(low, high) : fromHigh64(low, high)
  }

  setU8(address: number, value: number): void {
    const segment = this.#find(address)
    const at = address - segment.base
    if ((segment.pages[at >>> PAGE_SHIFT]! & WRITTEN_OR_GONE) !== Page.written) segment.touch(at, Page.written)
    segment.view.setUint8(at, value)
  }

  setU16(address: number, value: number): void {
    const segment = this.#find(address)
    const at = address - segment.base
    if ((segment.pages[at >>> PAGE_SHIFT]! & WRITTEN_OR_GONE) !== Page.written) segment.touch(at, Page.written)
    segment.view.setUint16(at, value, this.#little)
  }

  /** Write a C int, signed or not. */
  setI32(address: number, value: number): void {
    const segment = this.#find(address)
    const at = address - segment.base
    if ((segment.pages[at >>> PAGE_SHIFT]! & WRITTEN_OR_GONE) !== Page.written) segment.touch(at, Page.written)
    segment.view.setInt32(at, value, this.#little)
  }

  setF64(address: number, value: number): void {
    const segment = this.#find(address)
    const at = address - segment.base
    if ((segment.pages[at >>> PAGE_SHIFT]! & WRITTEN_OR_GONE) !== Page.written) segment.touch(at, Page.written)
    segment.view.setFloat64(at, value, this.#little)
  }

  setF32(address: number, value: number): void {
    const segment = this.#find(address)
    const at = address - segment.base
    if ((segment.pages[at >>> PAGE_SHIFT]! & WRITTEN_OR_GONE) !== Page.written) segment.touch(at, Page.written)
    segment.view.setFloat32(at, value, this.#little)
  }

  /** Write a pointer or a ptrdiff_t. */
  setPointer(address: number, value: number): void {
    if (this.#wide) this.setI64(address, value)
    else this.setI32(address, value)
  }

  setEmacsInt(address: number, value: number): void {
    if (this.layout.lispWordSize === 8) this.setI64(address, value)
    else this.setI32(address, value)
  }

  setI64(address: number, value: number): void {
    this.#setHalves(address, value | 0, Math.floor(value / TWO32) | 0)
  }

  setWord(address: number, word: Word): void {
    if (typeof word === 'bigint') this.#setWide(address, word)
    else if (this.#form === Form.low32) this.setI32(address, toLow(word))
    else this.#setHalves(address, this.lowHalf(word), this.highHalf(word))
  }

  /** The lower four bytes of a word in its form in memory, signed. */
  lowHalf(word: number): number {
    if (this.#form !== Form.high64) return toLow(word) | 0
    const tag = word & 7
    return ((tag & 3) === Tag.fixnum ? (word - 2) / 4 : (word - tag) / 8) | 0
  }

  /** The upper four bytes, signed. Not meaningful if words have four bytes. */
  highHalf(word: number): number {
    if (this.#form !== Form.high64) return Math.floor(toLow(word) / TWO32) | 0
    const tag = word & 7
    if ((tag & 3) === Tag.fixnum) return (Math.floor((word - 2) / 4 / TWO32) & 0x3fff_ffff) | 0x4000_0000
    return (tag === Tag.cons ? HIGH_TAG_OF_CONS : tag) << 29
  }

  /** The unsigned word in its form in memory. */
  rawWord(word: Word): bigint {
    if (typeof word === 'bigint' || (word & 3) === Tag.fixnum) return fixnumWord(BigInt(fixnumValue(word)), this.layout)
    const low = BigInt(this.lowHalf(word) >>> 0)
    return this.#form === Form.low32 ? low : (BigInt(this.highHalf(word) >>> 0) << 32n) | low
  }

  #setHalves(address: number, low: number, high: number): void {
    const segment = this.#find(address)
    const at = address - segment.base
    if ((segment.pages[at >>> PAGE_SHIFT]! & WRITTEN_OR_GONE) !== Page.written) segment.touch(at, Page.written)
    const little = this.#little
    segment.view.setInt32(little ? at : at + 4, low, little)
    segment.view.setInt32(little ? at + 4 : at, high, little)
  }

  /** Write a fixnum of 62 bits, given by its word as a bigint. */
  #setWide(address: number, word: bigint): void {
    const value = this.#form === Form.low64 ? word : BigInt.asUintN(62, (word - 2n) >> 2n) | (1n << 62n)
    this.#setHalves(address, Number(BigInt.asIntN(32, value)), Number(BigInt.asIntN(32, value >> 32n)))
  }

  /** A view of `size` bytes in one segment for reading, valid until the next allocation. */
  bytes(address: number, size: number): Uint8Array {
    return this.#range(address, size, Page.read)
  }

  /** A view of `size` bytes for writing. */
  writable(address: number, size: number): Uint8Array {
    return this.#range(address, size, Page.written)
  }

  /**
   * Require that `size` bytes are mapped, before room is made for a copy.
   *
   * @throws MachineFault 'segmentation-fault'
   */
  require(address: number, size: number): void {
    this.#require(this.#find(address), address, size)
  }

  /** Copy `size` bytes of one segment to `target` at `to`. */
  copy(address: number, size: number, target: Uint8Array, to: number): void {
    if (size === 0) return
    const segment = this.#find(address)
    const at = this.#access(segment, address, size, Page.read)
    const { bytes } = segment
    if (size > SHORT_RUN) target.set(bytes.subarray(at, at + size), to)
    else for (let i = 0; i < size; i++) target[to + i] = bytes[at + i]!
  }

  #range(address: number, size: number, how: number): Uint8Array {
    if (size === 0) return new Uint8Array(0)
    const segment = this.#find(address)
    const at = this.#access(segment, address, size, how)
    return segment.bytes.subarray(at, at + size)
  }

  #require(segment: Segment, address: number, size: number): void {
    if (size >= 0 && address + size <= segment.end) return
    throw new MachineFault('segmentation-fault', address, `${size} bytes are not in the ${segment.name}`)
  }

  /** Record an access to a range. Returns its start in the segment. */
  #access(segment: Segment, address: number, size: number, how: number): number {
    this.#require(segment, address, size)
    const at = address - segment.base
    const gone = how | Page.discarded
    for (let page = at >>> PAGE_SHIFT; page <= (at + size - 1) >>> PAGE_SHIFT; page++) {
      if ((segment.pages[page]! & gone) !== how) segment.touch(page * 2 ** PAGE_SHIFT, how)
    }
    return at
  }
}

/** The signed value of a word with low tags, from the machine's form. */
function toLow(word: number): number {
  if ((word & 3) === Tag.fixnum) return word
  const tag = word & 7
  return (word - tag) / 8 + tag
}

function fromLow32(value: number): number {
  if ((value & 3) === Tag.fixnum) return value
  const tag = value & 7
  // The word of a symbol is a signed distance. All others contain addresses.
  return tag === Tag.symbol ? 8 * value : 8 * ((value - tag) >>> 0) + tag
}

function fromLow64(low: number, high: number): Word {
  const value = high * TWO32 + (low >>> 0)
  if ((low & 3) !== Tag.fixnum) {
    const tag = low & 7
    return 8 * (value - tag) + tag
  }
  return Number.isSafeInteger(value) ? value : (BigInt(high) << 32n) | BigInt(low >>> 0)
}

function fromHigh64(low: number, high: number): Word {
  const tag = high >>> 29
  if (tag >>> 1 === 1) {
    const value = ((high << 2) >> 2) * TWO32 + (low >>> 0)
    if (value >= -(2 ** 51) && value < 2 ** 51) return 4 * value + 2
    return 4n * ((BigInt((high << 2) >> 2) << 32n) | BigInt(low >>> 0)) + 2n
  }
  if (tag === 0) return 8 * low
  return 8 * (low >>> 0) + (tag === HIGH_TAG_OF_CONS ? Tag.cons : tag)
}
