/**
 * Blocks: a page of slots of one size and kind, with a header at the address whose low bits are masked. Objects larger
 * than a third of a page have pages of their own, with the same header.
 *
 *   0    kind          4    bytes of a slot     8    bytes of the whole block
 *   16   live bits     80   mark bits           144  slots
 *
 * The bitmaps have one bit for 8 bytes; the bit of a slot's first byte counts. Free slots are linked through their first word.
 * Units: bytes from the start of the heap. The header is internal to the collector, in the byte order of the host.
 * Source: `struct cons_block`, `struct float_block`, `struct vector_block` in src/alloc.c, which have this one form here.
 * @module
 */
import { PAGE_SHIFT, PAGE_SIZE, Page, type Segment } from './segment.ts'

export const Kind = { cons: 1, string: 2, symbol: 3, float: 4, vectorlike: 5, interval: 6, bytes: 7 } as const
export type Kind = (typeof Kind)[keyof typeof Kind]

export const BLOCK_MASK = PAGE_SIZE - 1
export const FIRST_SLOT = 144
/** Number of words of a bitmap, and the starts of the two, in words from the block's start. */
export const BITMAP_WORDS = 16
export const LIVE_WORD = 4
export const MARK_WORD = 20
/** Largest slot in bytes, of which a page holds three. Larger objects have pages of their own. */
export const LARGEST_SLOT = 1312

/** Size in bytes of the slot for an object of `size` bytes; beyond LARGEST_SLOT, the size itself. */
export function slotSize(size: number): number {
  if (size > LARGEST_SLOT) return size
  return size <= 256 ? Math.max(8, (size + 7) & ~7) : (size + 31) & ~31
}

/** The headers of all blocks of a heap. */
export class Blocks {
  readonly segment: Segment
  /** The heap as words in host byte order. */
  words: Uint32Array

  constructor(segment: Segment) {
    this.segment = segment
    this.words = new Uint32Array(segment.bytes.buffer)
  }

  /** Update the view after the heap has grown, which may have moved its bytes. */
  refresh(): void {
    if (this.words.buffer !== this.segment.bytes.buffer) this.words = new Uint32Array(this.segment.bytes.buffer)
  }

  format(block: number, kind: Kind, slot: number, size: number): void {
    const at = block >>> 2
    this.words.fill(0, at, at + FIRST_SLOT / 4)
    this.words[at] = kind
    this.words[at + 1] = slot
    this.words[at + 2] = size
    this.segment.pages[block >>> PAGE_SHIFT]! |= Page.written
  }

  kindOf(block: number): Kind {
    return this.words[block >>> 2] as Kind
  }

  slotOf(block: number): number {
    return this.words[(block >>> 2) + 1]!
  }

  sizeOf(block: number): number {
    return this.words[(block >>> 2) + 2]!
  }

  /** Whether a live object starts at this byte. */
  isLive(at: number): boolean {
    const word = ((at & ~BLOCK_MASK) >>> 2) + LIVE_WORD + ((at & BLOCK_MASK) >>> 8)
    return (this.words[word]! & (1 << ((at >>> 3) & 31))) !== 0 && (at & 7) === 0
  }

  setLive(at: number): void {
    this.words[((at & ~BLOCK_MASK) >>> 2) + LIVE_WORD + ((at & BLOCK_MASK) >>> 8)]! |= 1 << ((at >>> 3) & 31)
    this.segment.pages[at >>> PAGE_SHIFT]! |= Page.written
  }

  clearLive(at: number): void {
    this.words[((at & ~BLOCK_MASK) >>> 2) + LIVE_WORD + ((at & BLOCK_MASK) >>> 8)]! &= ~(1 << ((at >>> 3) & 31))
    this.segment.pages[at >>> PAGE_SHIFT]! |= Page.written
  }

  isMarked(at: number): boolean {
    const word = ((at & ~BLOCK_MASK) >>> 2) + MARK_WORD + ((at & BLOCK_MASK) >>> 8)
    return (this.words[word]! & (1 << ((at >>> 3) & 31))) !== 0
  }

  /** Mark the object at `at`. Returns false if it was marked before. */
  mark(at: number): boolean {
    const word = ((at & ~BLOCK_MASK) >>> 2) + MARK_WORD + ((at & BLOCK_MASK) >>> 8)
    const bit = 1 << ((at >>> 3) & 31)
    const bits = this.words[word]!
    if ((bits & bit) !== 0) return false
    this.words[word] = bits | bit
    this.segment.pages[at >>> PAGE_SHIFT]! |= Page.written
    return true
  }

  /** The end of the last slot of a block. */
  endOf(block: number): number {
    const slot = this.slotOf(block)
    const slots = Math.floor((this.sizeOf(block) - FIRST_SLOT) / slot)
    return block + FIRST_SLOT + slots * slot
  }
}
