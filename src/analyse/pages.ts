/**
 * Pages of a dump: which of them the loader writes to, and how far links reach.
 *
 * The loader maps a dump copy-on-write and patches every relocated word, so a page with a relocation costs a copy, and one
 * without stays shared with all other processes that run from the same dump. Cold pages never have one.
 *
 * In: an image. Out: counts, and distances in bytes.
 * Source: `pdumper_load`, `dump_do_all_dump_reloc_for_phase` in src/pdumper.c.
 * @module
 */
import type { Image } from '../image/image.ts'
import { targetReader } from '../image/slots.ts'

/** What the loader's machine has, in bytes; not the page that sections are aligned to. */
export const HARDWARE_PAGE = 4096

/** Pages with `from` to `to` relocations. */
export interface RelocClass {
  readonly from: number
  readonly to: number
  readonly pages: number
}

export interface PageUse {
  /** Pages of the hot section, of the discardable one, and of the rest; one that two of them share counts as the first. */
  readonly hot: number
  readonly discardable: number
  readonly cold: number
  /** Pages that the loader writes to. */
  readonly dirtyHot: number
  readonly dirtyDiscardable: number
  /** Hot pages by number of relocations: none, 1, 2 to 3, 4 to 7 and so on. */
  readonly histogram: readonly RelocClass[]
  /** Pointers from the dump into the dump. */
  readonly links: number
  readonly meanDistance: number
  readonly medianDistance: number
}

export function pageUse(image: Image): PageUse {
  const { header, bytes } = image
  const relocs = relocsByPage(image)
  const pagesOf = (size: number) => Math.ceil(size / HARDWARE_PAGE)
  const hot = pagesOf(header.discardableStart)
  const warm = Math.max(hot, pagesOf(header.coldStart))
  const isDirty = (count: number) => count > 0
  return {
    hot,
    discardable: warm - hot,
    cold: Math.max(0, pagesOf(bytes.length) - warm),
    dirtyHot: relocs.subarray(0, hot).filter(isDirty).length,
    dirtyDiscardable: relocs.subarray(hot, warm).filter(isDirty).length,
    histogram: histogramOf(relocs.subarray(0, hot)),
    ...distances(image),
  }
}

/** How many words the loader patches on each page, in all phases; a word on two pages counts for both. */
function relocsByPage(image: Image): Uint32Array {
  const counts = new Uint32Array(Math.ceil(image.bytes.length / HARDWARE_PAGE) + 1)
  const sizes = image.layout.relocs.widths.map((width) => Math.max(1, width))
  for (const { offsets, types, length } of image.dumpRelocs) {
    for (let i = 0; i < length; i++) {
      const first = Math.floor(offsets[i]! / HARDWARE_PAGE)
      const last = Math.floor((offsets[i]! + sizes[types[i]!]! - 1) / HARDWARE_PAGE)
      counts[first]!++
      if (last !== first && last < counts.length) counts[last]!++
    }
  }
  return counts
}

function histogramOf(relocs: Uint32Array): RelocClass[] {
  const classes: number[] = []
  for (const count of relocs) {
    const order = 32 - Math.clz32(count)
    while (classes.length <= order) classes.push(0)
    classes[order]!++
  }
  return classes.map((pages, order) => {
    return order === 0 ? { from: 0, to: 0, pages } : { from: 2 ** (order - 1), to: 2 ** order - 1, pages }
  })
}

function distances(image: Image): Pick<PageUse, 'links' | 'meanDistance' | 'medianDistance'> {
  const { offsets, types, length } = image.dumpRelocs[0]!
  const { intoDump } = image.layout.relocs
  const targetAt = targetReader(image)
  const found = new Float64Array(length)
  let links = 0
  let sum = 0
  for (let i = 0; i < length; i++) {
    if (intoDump[types[i]!] !== 1) continue
    const distance = Math.abs(targetAt(offsets[i]!) - offsets[i]!)
    found[links++] = distance
    sum += distance
  }
  const sorted = found.subarray(0, links).sort()
  return { links, meanDistance: links === 0 ? 0 : sum / links, medianDistance: sorted[links >> 1] ?? 0 }
}
