/**
 * Relocation page by page, as a demand pager would do it on the first access to a page of the dump.
 *
 * In: an image and a private copy of its file. Out: the same bytes, in which the words of requested pages are relocated. A word
 * that extends over two pages is relocated with the first of them.
 * Units: pages of `pageSize` bytes from the start of the file.
 * @module
 */
import { bignumFields } from '../image/bignum.ts'
import { earlyRelocs, type Image } from '../image/image.ts'
import type { Placement } from '../image/placement.ts'
import { PackedTable } from '../tables/packed-table.ts'
import { applyDumpRelocs } from './dump-relocs.ts'

export class PageRelocator {
  readonly #image: Image
  readonly #bytes: Uint8Array
  readonly #placement: Placement
  /** Index of the first relocation of each page, and the total number. */
  readonly #starts: Uint32Array
  /** 1 for a page whose words are relocated. */
  readonly #done: Uint8Array
  /** 1 for a page whose last relocation extends into the next page. */
  readonly #reaches: Uint8Array

  constructor(image: Image, bytes: Uint8Array, placement: Placement, pageSize: number) {
    const pages = Math.ceil(image.bytes.length / pageSize)
    this.#image = image
    this.#bytes = bytes
    this.#placement = placement
    this.#starts = new Uint32Array(pages + 1)
    this.#done = new Uint8Array(pages)
    this.#reaches = new Uint8Array(pages)
    const { offsets, types, length } = earlyRelocs(image)
    const { relocs } = image.layout
    const sizes = relocs.widths.slice()
    sizes[relocs.bignum] = bignumFields(image.layout).size
    let page = 0
    for (let i = 0; i < length; i++) {
      const own = Math.floor(offsets[i]! / pageSize)
      while (page < own) this.#starts[++page] = i
      if (offsets[i]! + sizes[types[i]!]! > (own + 1) * pageSize) this.#reaches[own] = 1
    }
    this.#starts.fill(length, page + 1)
  }

  /** Relocate the words of `page`, unless that has been done. */
  relocate(page: number): void {
    if (page > 0 && this.#reaches[page - 1] === 1) this.#apply(page - 1)
    this.#apply(page)
  }

  #apply(page: number): void {
    if (this.#done[page] !== 0) return
    this.#done[page] = 1
    const [start, end] = [this.#starts[page]!, this.#starts[page + 1]!]
    if (start === end) return
    const early = earlyRelocs(this.#image)
    const some = new PackedTable(early.locator, early.entries.subarray(start, end), early.unitBits)
    applyDumpRelocs({ ...this.#image, dumpRelocs: [some] }, this.#bytes, this.#placement, 'load')
  }
}
