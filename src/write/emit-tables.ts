/**
 * Write the tables: relocations by phase, object starts and Emacs relocations, each sorted by the target of its entries.
 *
 * Source: `drain_reloc_list`, `dump_emit_dump_reloc`, `dump_emit_emacs_reloc` in src/pdumper.c.
 * @module
 */

import { type Deferred, type Graph, NO_ATOM } from '../graph/graph.ts'
import type { Locator } from '../layout/header-rules.ts'
import { entryOf, packEntries } from '../layout/packing.ts'
import { dumpRelocsName } from '../layout/phases.ts'
import { packEmacsRelocs } from '../tables/emacs-reloc-table.ts'
import type { Plan } from './plan.ts'

export function emitTables(graph: Graph, plan: Plan, bytes: Uint8Array): void {
  const { facts, byteOrder } = graph.layout
  const { dumpRelocs, objectStarts, emacsRelocs } = plan.header
  const put = ({ offset }: Locator, entries: Uint32Array) => {
    bytes.set(packEntries(entries, facts.packing, byteOrder), offset)
  }
  put(dumpRelocs[0]!, earlyEntries(graph, plan))
  for (const [i, deferred] of graph.deferred.entries())
    put(dumpRelocs[i + 1]!, deferredEntries(deferred, plan, unitBitsOf(graph)))
  put(objectStarts, objectEntries(graph, plan))
  bytes.set(packEmacsRelocs({ ...graph.roots, unions: unionsOf(graph, plan) }, graph.layout), emacsRelocs.offset)
}

const unitBitsOf = ({ layout }: Graph): number => Math.log2(layout.entryUnit)

/** The entries of the early phase. Atoms in file order, and links in order of offset, make them ascend without a sort. */
function earlyEntries(graph: Graph, { sequence, offsets }: Plan): Uint32Array {
  const { links } = graph
  const unitBits = unitBitsOf(graph)
  const entries = new Uint32Array(links.length)
  let count = 0
  for (let k = 0; k < sequence.length; k++) {
    const atom = sequence[k]!
    const end = links.rowStarts[atom + 1]!
    for (let i = links.rowStarts[atom]!; i < end; i++) {
      entries[count++] = entryOf(offsets[atom]! + links.offsets[i]!, links.kinds[i]!, unitBits, dumpRelocsName(0))
    }
  }
  return entries
}

function deferredEntries({ atoms, offsets, kinds }: Deferred, plan: Plan, unitBits: number): Uint32Array {
  const entries = new Uint32Array(atoms.length)
  const sorted = Array.from(atoms, (atom, i) => ({ offset: plan.offsets[atom]! + offsets[i]!, kind: kinds[i]! }))
  sorted.sort((a, b) => a.offset - b.offset)
  for (const [i, { offset, kind }] of sorted.entries()) entries[i] = entryOf(offset, kind, unitBits, 'dump_relocs')
  return entries
}

function objectEntries(graph: Graph, { sequence, offsets, header }: Plan): Uint32Array {
  const { atoms } = graph
  const unitBits = unitBitsOf(graph)
  const entries = new Uint32Array(header.objectStarts.count)
  let count = 0
  for (let k = 0; k < sequence.length; k++) {
    const atom = sequence[k]!
    const type = atoms.types[atom]!
    if (type !== NO_ATOM) entries[count++] = entryOf(offsets[atom]!, type, unitBits, 'object_starts')
  }
  return entries
}

/** The unions of the roots, with the offsets of the atoms that they refer to. */
function unionsOf({ roots, layout }: Graph, { offsets }: Plan): Uint8Array {
  const unions = roots.unions.slice()
  const view = new DataView(unions.buffer)
  for (let i = 0; i < roots.length; i++) {
    const atom = roots.atoms[i]!
    if (atom !== NO_ATOM) view.setInt32(8 * i, offsets[atom]! + roots.deltas[i]!, layout.byteOrder === 'little')
  }
  return unions
}
