/**
 * A segment: consecutive pages mapped at one address, with a record of the accesses to each page.
 *
 * Units: `base` and `end` are addresses, everything else bytes from `base`. A page is 4 KiB.
 * @module
 */
import { roundUp } from '../../units.ts'
import { MachineFault } from '../fault.ts'

export const PAGE_SIZE = 4096
export const PAGE_SHIFT = 12

/** Bits of a page's record. */
export const Page = { read: 1, written: 2, discarded: 4 } as const

/** Numbers of pages of a segment, by what happened to them. */
export interface PageCounts {
  /** Number of all pages. */
  readonly pages: number
  /** Number of pages that were read. */
  readonly read: number
  /** Number of pages that are copied on write if they are mapped from a file. */
  readonly written: number
  /** Number of pages that were unmapped. */
  readonly discarded: number
}

/** The parts of the address space of a machine. */
export type SegmentName = 'executable' | 'heap' | 'stack' | 'dump'

/** Largest load or store in bytes. One that begins on the last mapped byte reads zeros beyond it. */
const WIDEST = 8

/** Make `size` zero bytes that can be mapped, with room after them for the largest load. */
export const mappable = (size: number): Uint8Array => new Uint8Array(new ArrayBuffer(size + WIDEST), 0, size)

export class Segment {
  readonly name: SegmentName
  readonly base: number
  /** One past the last mapped byte. */
  end: number
  view: DataView
  bytes: Uint8Array
  /** `Page` bits, one byte per page. */
  pages: Uint8Array
  /** Called with the number of a page before its first access: a demand pager. */
  onFirstTouch: ((page: number) => void) | undefined

  /** @param base a multiple of the page size
   *  @param bytes made by `mappable` */
  constructor(name: SegmentName, base: number, bytes: Uint8Array) {
    this.name = name
    this.base = base
    this.end = base + bytes.length
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset)
    this.pages = new Uint8Array(roundUp(bytes.length, PAGE_SIZE) / PAGE_SIZE)
  }

  /** Extend the mapping to `size` bytes. New bytes are zero. Room is doubled, so that growth takes linear time in total. */
  grow(size: number): void {
    if (size > this.bytes.length) {
      const bytes = mappable(Math.max(size, Math.min(2 * this.bytes.length, 2 ** 31 - PAGE_SIZE)))
      bytes.set(this.bytes)
      this.bytes = bytes
      this.view = new DataView(bytes.buffer)
      const pages = new Uint8Array(bytes.length / PAGE_SIZE)
      pages.set(this.pages)
      this.pages = pages
    }
    this.end = this.base + size
  }

  /** Record the first read or write of a page. */
  touch(at: number, how: number): void {
    const page = at >>> PAGE_SHIFT
    const state = this.pages[page]!
    if ((state & Page.discarded) !== 0)
      throw new MachineFault('segmentation-fault', this.base + at, `the page in the ${this.name} was discarded`)
    if (state === 0) this.onFirstTouch?.(page)
    this.pages[page] = this.pages[page]! | how
  }

  /** Unmap the whole pages between two offsets: `dump_discard_mem`. */
  discard(start: number, end: number): void {
    const first = Math.ceil(start / PAGE_SIZE)
    const last = Math.floor(end / PAGE_SIZE)
    if (last > first) this.pages.fill(Page.discarded, first, last)
  }

  /** Reset the records. Discarded pages stay discarded. */
  resetPages(): void {
    for (let i = 0; i < this.pages.length; i++) this.pages[i] = this.pages[i]! & Page.discarded
  }

  countPages(): PageCounts {
    const pages = Math.ceil((this.end - this.base) / PAGE_SIZE)
    const count = (bit: number) => {
      let n = 0
      for (let i = 0; i < pages; i++) if ((this.pages[i]! & bit) !== 0) n++
      return n
    }
    return { pages, read: count(Page.read), written: count(Page.written), discarded: count(Page.discarded) }
  }
}
