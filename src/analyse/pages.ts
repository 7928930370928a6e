/**
 * Pages of a dump: the number of pages that the loader writes to, and the distances of pointers.
 *
 * The loader maps a dump copy-on-write and patches every relocated word. A page with a relocation is therefore copied, while
 * other pages stay shared with all processes that run from the same dump. Cold pages never have relocations.
 *
 * In: an image, or a graph and the planned offsets of its atoms. Out: counts, and distances in bytes.
 * Source: `pdumper_load`, `dump_do_all_dump_reloc_for_phase` in src/pdumper.c.
 * @module
 */
import type { Dump } from '../dump.ts'
import type { Graph } from '../graph/graph.ts'
import type { Image } from '../image/image.ts'
import { targetReader } from '../image/slots.ts'
import type { Header } from '../layout/header-rules.ts'

/** Page size of the loader's machine in bytes, as opposed to the alignment of sections. */
export const HARDWARE_PAGE = 4096

/** Pages with `from` to `to` relocations. */
export interface RelocClass {
  /** Least number of relocations. */
  readonly from: number
  /** Largest number of relocations. */
  readonly to: number
  /** Number of such pages. */
  readonly pages: number
}

/** How many pages a load writes to, and how far pointers reach. */
export interface PageUse {
  /** Number of pages of the hot section, of the discardable section, and of the rest. A shared page counts for the first. */
  readonly hot: number
  /** Number of pages of the discardable section. */
  readonly discardable: number
  /** Number of all other pages. */
  readonly cold: number
  /** Number of pages that the loader writes to. */
  readonly dirtyHot: number
  /** Number of discardable pages that the loader writes to. */
  readonly dirtyDiscardable: number
  /** Hot pages by number of relocations: none, 1, 2 to 3, 4 to 7 and so on. */
  readonly histogram: readonly RelocClass[]
  /** Number of pointers from the dump into the dump. */
  readonly links: number
  /** Mean distance of these pointers, in bytes. */
  readonly meanDistance: number
  /** Median distance of these pointers, in bytes. */
  readonly medianDistance: number
}

/** Page use of a dump in a file. */
export function pageUse({ image }: Dump): PageUse {
  const { header, bytes } = image
  return pagesIn({ header, size: bytes.length, widths: image.layout.relocs.widths }, image.dumpRelocs, distances(image))
}

/** The number of words that the loader patches on each page of the file, in all phases. A word on two pages counts for both. */
export function relocsOfPages({ image }: Dump): Uint32Array {
  const { header, bytes, dumpRelocs, layout } = image
  const counts = relocsByPage({ header, size: bytes.length, widths: layout.relocs.widths }, dumpRelocs)
  return counts.subarray(0, Math.ceil(bytes.length / HARDWARE_PAGE))
}

/** The offsets of a dump's atoms, from `planDump`. */
interface Plan {
  readonly offsets: Uint32Array
  readonly header: Header
  readonly size: number
}

/** Page use of a dump that is planned but not written. */
export function plannedPageUse(graph: Graph, plan: Plan): PageUse {
  const { tables, reach } = patchedWordsOf(graph, plan)
  return pagesIn({ ...plan, widths: graph.layout.relocs.widths }, tables, reach)
}

/** The number of words that the loader would patch on each page of a dump that is planned but not written, as `relocsOfPages`. */
export function plannedRelocsOfPages(graph: Graph, plan: Plan): Uint32Array {
  const counts = relocsByPage({ ...plan, widths: graph.layout.relocs.widths }, patchedWordsOf(graph, plan).tables)
  return counts.subarray(0, Math.ceil(plan.size / HARDWARE_PAGE))
}

/** The words that the loader would patch in a planned dump, by phase, and the distances of pointers into the dump. */
function patchedWordsOf({ atoms, links, deferred, layout }: Graph, { offsets }: Plan) {
  const { intoDump } = layout.relocs
  const slots = new Uint32Array(links.length)
  const found = new Float64Array(links.length)
  let count = 0
  for (let atom = 0; atom < atoms.length; atom++) {
    for (let i = links.rowStarts[atom]!; i < links.rowStarts[atom + 1]!; i++) {
      slots[i] = offsets[atom]! + links.offsets[i]!
      if (intoDump[links.kinds[i]!] === 1) {
        found[count++] = Math.abs(offsets[links.targets[i]!]! + links.deltas[i]! - slots[i]!)
      }
    }
  }
  const tables: readonly PatchedWords[] = [
    { offsets: slots, types: links.kinds, length: links.length },
    ...deferred.map((late) => ({
      offsets: late.atoms.map((atom, i) => offsets[atom]! + late.offsets[i]!),
      types: late.kinds,
      length: late.atoms.length,
    })),
  ]
  return { tables, reach: found.subarray(0, count) }
}

/** The words that the loader patches in one phase. */
interface PatchedWords {
  readonly offsets: ArrayLike<number>
  readonly types: ArrayLike<number>
  readonly length: number
}

interface File {
  readonly header: Header
  readonly size: number
  /** Number of bytes that a relocation of each type patches. */
  readonly widths: Uint8Array
}

function pagesIn(file: File, tables: readonly PatchedWords[], reach: Float64Array): PageUse {
  const { header, size: fileSize } = file
  const relocs = relocsByPage(file, tables)
  const pagesOf = (size: number) => Math.ceil(size / HARDWARE_PAGE)
  const hot = pagesOf(header.discardableStart)
  const warm = Math.max(hot, pagesOf(header.coldStart))
  const isDirty = (count: number) => count > 0
  return {
    hot,
    discardable: warm - hot,
    cold: Math.max(0, pagesOf(fileSize) - warm),
    dirtyHot: relocs.subarray(0, hot).filter(isDirty).length,
    dirtyDiscardable: relocs.subarray(hot, warm).filter(isDirty).length,
    histogram: histogramOf(relocs.subarray(0, hot)),
    ...spread(reach),
  }
}

/** Number of words that the loader patches on each page, in all phases. A word on two pages counts for both. */
function relocsByPage({ size, widths }: File, tables: readonly PatchedWords[]): Uint32Array {
  const counts = new Uint32Array(Math.ceil(size / HARDWARE_PAGE) + 1)
  const sizes = widths.map((width) => Math.max(1, width))
  for (const { offsets, types, length } of tables) {
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

/** The distance in bytes of each pointer into the dump. */
function distances(image: Image): Float64Array {
  const { offsets, types, length } = image.dumpRelocs[0]!
  const { intoDump } = image.layout.relocs
  const targetAt = targetReader(image)
  const found = new Float64Array(length)
  let links = 0
  for (let i = 0; i < length; i++) {
    if (intoDump[types[i]!] === 1) found[links++] = Math.abs(targetAt(offsets[i]!) - offsets[i]!)
  }
  return found.subarray(0, links)
}

function spread(reach: Float64Array): Pick<PageUse, 'links' | 'meanDistance' | 'medianDistance'> {
  const links = reach.length
  const sum = reach.reduce((total, distance) => total + distance, 0)
  const sorted = reach.sort()
  return { links, meanDistance: links === 0 ? 0 : sum / links, medianDistance: sorted[links >> 1] ?? 0 }
}
