/**
 * The plan of a file: the place of every atom of a graph, decided before anything is written.
 *
 * In: a graph and the order of its atoms. Out: an offset for each atom, the numbers of the header, and the size of the file.
 * Sections have the order of `Fdump_emacs_portable`: header, hot, satellites of builtin symbols,
 * discardable, zeros up to the page, cold, tables.
 *
 * Units: bytes from the start of the file.
 * @module
 */

import { PdmpError } from '../error.ts'
import { type Graph, NO_ATOM } from '../graph/graph.ts'
import { EMACS_RELOC_SIZE, entrySizeOf, type Header, headerSize, type Locator } from '../layout/header-rules.ts'
import { OFFSET_MASK } from '../layout/packing.ts'
import { dumpRelocsName } from '../layout/phases.ts'
import { hex, roundUp } from '../units.ts'
import type { Order } from './order.ts'

/** The places of the atoms of a graph in a dump that is not yet written. */
export interface Plan {
  /** Offset of each atom. */
  readonly offsets: Uint32Array
  /** Every atom in the order of the file. */
  readonly sequence: Uint32Array
  /** The numbers of the header. */
  readonly header: Header
  /** Size of the whole file, in bytes. */
  readonly size: number
}

/**
 * Assign an offset to every atom.
 *
 * @throws PdmpError 'not-writable': the file would exceed the range of its offsets
 */
export function planDump(graph: Graph, order: Order): Plan {
  const { layout, atoms, pageSize } = graph
  const offsets = new Uint32Array(atoms.length)
  const sequence = new Uint32Array(atoms.length)
  let placed = 0
  const place = (at: number, run: Uint32Array): number => {
    let end = at
    for (let i = 0; i < run.length; i++) {
      const atom = run[i]!
      const start = roundUp(end, atoms.aligns[atom]!)
      offsets[atom] = start
      sequence[placed++] = atom
      end = start + atoms.sizes[atom]!
    }
    return end
  }
  const discardableStart = place(place(headerSize(layout.facts), order.hot), order.behind)
  const packedEnd = place(discardableStart, order.discardable)
  const coldStart = roundUp(packedEnd, pageSize)
  const heapEnd = place(coldStart, order.cold)
  if (placed !== atoms.length) throw new Error(`the order has ${placed} of ${atoms.length} atoms`)
  const hashList = layout.facts.hashList ? (graph.hashList === NO_ATOM ? 0 : offsets[graph.hashList]!) : null
  const header: Header = {
    size: headerSize(layout.facts),
    discardableStart,
    coldStart,
    hashList,
    ...locate(graph, heapEnd),
  }
  const size = header.emacsRelocs.offset + header.emacsRelocs.count * EMACS_RELOC_SIZE
  // Headers and Emacs relocations contain offsets as 32-bit integers.
  if (coldStart > layout.entryUnit * OFFSET_MASK || size > 2 ** 31 - 1) {
    throw new PdmpError(
      'not-writable',
      { path: 'header', offset: size },
      `the dump would have ${hex(size)} bytes, more than its format allows`,
    )
  }
  return { offsets, sequence, header, size }
}

/** Place the tables. Each starts at the end of the one before it, aligned. */
function locate(graph: Graph, heapEnd: number): Pick<Header, 'dumpRelocs' | 'objectStarts' | 'emacsRelocs'> {
  const { layout, atoms, links, deferred, roots } = graph
  let at = heapEnd
  const table = (path: string, count: number, entrySize: number): Locator => {
    const offset = roundUp(at, layout.tableAlign)
    at = offset + count * entrySize
    return { path, offset, count, entrySize }
  }
  const packed = entrySizeOf[layout.facts.packing]
  const phases = [links.length, ...deferred.map(({ atoms: { length } }) => length)]
  const dumpRelocs = phases.map((count, phase) => table(dumpRelocsName(phase), count, packed))
  let objects = 0
  for (let i = 0; i < atoms.length; i++) if (atoms.types[i] !== NO_ATOM) objects++
  const objectStarts = table('object_starts', objects, packed)
  return { dumpRelocs, objectStarts, emacsRelocs: table('emacs_relocs', roots.length, EMACS_RELOC_SIZE) }
}
