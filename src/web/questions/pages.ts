/**
 * Questions about the pages of 4 KiB of which the file consists: what a load writes to, and what is on each.
 * @module
 */
import {
  Describer,
  HARDWARE_PAGE,
  Holders,
  nameFor,
  type PageUse,
  pageUse,
  plannedPageUse,
  plannedRelocsOfPages,
  relocsOfPages,
  sizesBy,
} from '../../analyse.ts'
import { type Dump, type OrderName, orderOf, orders, planDump, type Region, regionsOf } from '../../index.ts'
import type { Shown } from './shown.ts'
import type { Page, Subject } from './subject.ts'

/** All pages of the file: the section in which each starts, and the number of relocations on it. */
export const pageMap = ({ dump }: Subject) => mapOf(dump.regions, relocsOfPages(dump), pageUse(dump))

function mapOf(regions: readonly Region[], relocs: Uint32Array, use: PageUse) {
  const sections = regions.map(({ name }) => name)
  const sectionOf = Array.from(relocs, (_, page) => {
    const at = page * HARDWARE_PAGE
    return regions.findIndex(({ start, end }) => at >= start && at < end)
  })
  return { pageSize: HARDWARE_PAGE, sections, sectionOf, relocs: Array.from(relocs), use }
}

/** A part of a page: a library or a type, and its bytes. */
export interface PagePart {
  readonly name: string
  /** Whether it is a library, and no type and no other holder, such as C. */
  readonly isLibrary: boolean
  readonly bytes: number
}

/** Bytes of one page by library, and by type. */
export function pageParts({ dump }: Subject, page: number) {
  const { byLibrary, byType } = dump.part(PageParts)
  return { libraries: byLibrary.get(page) ?? [], types: byType.get(page) ?? [] }
}

/** Objects that start on one page, in the order of the file. */
export function pageObjects({ dump }: Subject, page: number, start: number, count: number): Page<Shown> {
  const { offsets } = dump.image.objectStarts
  const first = firstFrom(offsets, page * HARDWARE_PAGE)
  const total = firstFrom(offsets, (page + 1) * HARDWARE_PAGE) - first
  const rows = Array.from(offsets.subarray(first + start, first + Math.min(total, start + count)), (at) => {
    return { text: nameFor(dump.part(Describer).describe(dump.nodes.at(at))), at }
  })
  return { total, rows }
}

/** The index of the first offset from `least` on. */
function firstFrom(offsets: Uint32Array, least: number): number {
  let [low, high] = [0, offsets.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (offsets[middle]! < least) low = middle + 1
    else high = middle
  }
  return low
}

/** All pages of the file, as they would be in another order of `rewrite`. */
export function orderedPages({ dump: { graph } }: Subject, order: OrderName) {
  const plan = planDump(graph, orderOf(graph, order))
  return mapOf(regionsOf(plan.header, plan.size), plannedRelocsOfPages(graph, plan), plannedPageUse(graph, plan))
}

/** The orders of `rewrite`, and what each does. */
export const orderNames = (): readonly { readonly name: OrderName; readonly summary: string }[] =>
  Object.entries(orders).map(([name, { summary }]) => ({ name: name as OrderName, summary }))

class PageParts {
  readonly byLibrary: ReadonlyMap<number, readonly PagePart[]>
  readonly byType: ReadonlyMap<number, readonly PagePart[]>

  constructor(dump: Dump) {
    this.byLibrary = partsBy(dump, 'library')
    this.byType = partsBy(dump, 'type')
  }
}

/** The parts of each page, the largest first. */
function partsBy(dump: Dump, source: 'library' | 'type'): ReadonlyMap<number, readonly PagePart[]> {
  const holders = dump.part(Holders)
  const files = new Set(source === 'library' ? holders.libraries.map(({ file }) => file) : [])
  const partOf = (name: string, bytes: number): PagePart => ({ name, isLibrary: files.has(name), bytes })
  const rows = sizesBy(holders, ['page', source], { retained: false })
  return new Map(
    rows.map(({ path, children }) => [
      Number(path[0]) / HARDWARE_PAGE,
      children.map((row) => partOf(row.path.at(-1)!, row.bytes)).sort((a, b) => b.bytes - a.bytes),
    ]),
  )
}
