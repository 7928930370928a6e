/**
 * Pages of a dump in one order: those that a load writes, and those that a collection reads.
 *
 * A collection reads the bytes of every live object of the hot section. Cold objects count as marked, so no cold page
 * is accessed. Symbols of the discardable section have been copied into Emacs before.
 *
 * Units: pages of 4096 bytes from the start of the file.
 * Source: `pdumper_marked_p_impl`, `process_mark_stack`.
 * @module
 */
import { type Graph, NO_ATOM, Section } from '../graph/graph.ts'
import { walkFromRoots } from '../graph/walk.ts'
import { PAGE_SIZE } from '../machine/memory/segment.ts'
import { preserveOrder } from '../write/order.ts'
import { type OrderName, orderOf } from '../write/orders.ts'
import { planDump } from '../write/plan.ts'

/** A graph with the planned offset of each atom. */
export interface Placed {
  readonly graph: Graph
  readonly offsets: Uint32Array
  /** Size of the hot section with the header, in bytes. */
  readonly hotSize: number
  /** Size of the file, in bytes. */
  readonly size: number
}

export function placed(graph: Graph, name: OrderName = 'preserve', seed = 1): Placed {
  const { offsets, header, size } = planDump(
    graph,
    name === 'preserve' ? preserveOrder(graph) : orderOf(graph, name, seed),
  )
  return { graph, offsets, hotSize: header.discardableStart, size }
}

export const pagesIn = (bytes: number): number => Math.ceil(bytes / PAGE_SIZE)

/** The size of a number of pages, in KiB or MiB. */
export const sizeOfPages = (pages: number): string =>
  pages * PAGE_SIZE < 2 ** 20
    ? `${(pages * PAGE_SIZE) / 1024} KiB`
    : `${((pages * PAGE_SIZE) / 2 ** 20).toFixed(1)} MiB`

export class PageSet {
  readonly #pages = new Set<number>()

  /** Add the pages of `size` bytes from `start` on. */
  add(start: number, size: number): void {
    const last = Math.floor((start + Math.max(1, size) - 1) / PAGE_SIZE)
    for (let page = Math.floor(start / PAGE_SIZE); page <= last; page++) this.#pages.add(page)
  }

  get count(): number {
    return this.#pages.size
  }

  has(page: number): boolean {
    return this.#pages.has(page)
  }

  /** Number of pages in both sets. */
  shared(other: PageSet): number {
    let count = 0
    for (const page of this.#pages) if (other.#pages.has(page)) count++
    return count
  }
}

const isHot = (section: number | undefined): boolean => section === Section.hot || section === Section.behind

/** Pages of the hot section with a relocation, to which the loader writes. */
export function relocatedPages({ graph, offsets }: Placed): PageSet {
  const { atoms, links, layout } = graph
  const pages = new PageSet()
  const { widths } = layout.relocs
  for (let atom = 0; atom < atoms.length; atom++) {
    if (!isHot(atoms.sections[atom])) continue
    for (let i = links.rowStarts[atom]!; i < links.rowStarts[atom + 1]!; i++) {
      pages.add(offsets[atom]! + links.offsets[i]!, widths[links.kinds[i]!]!)
    }
  }
  return pages
}

export interface Collected {
  /** Number of live objects of the hot section. */
  readonly live: number
  /** Pages that marking reads. */
  readonly read: PageSet
  /** Pages with the first byte of a live object, which would hold its mark bit. */
  readonly marked: PageSet
}

/** The effects of the first collection after a load on the hot section. */
export function firstCollection({ graph, offsets }: Placed): Collected {
  const { sections, types, sizes } = graph.atoms
  const [read, marked] = [new PageSet(), new PageSet()]
  let live = 0
  for (const atom of walkFromRoots(graph, 'breadth')) {
    if (!isHot(sections[atom])) continue
    read.add(offsets[atom]!, sizes[atom]!)
    if (types[atom] === NO_ATOM) continue
    marked.add(offsets[atom]!, 1)
    live++
  }
  return { live, read, marked }
}
