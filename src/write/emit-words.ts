/**
 * Write the word of every link: the offset of its target, as wide as a pointer. A wider slot has it in its first bytes.
 *
 * Source: `dump_do_fixup` in src/pdumper.c.
 * @module
 */
import type { Graph } from '../graph/graph.ts'
import { bignumFields } from '../image/bignum.ts'
import type { Layout } from '../layout/layout.ts'
import type { Plan } from './plan.ts'

/** The operation for a kind of link. */
const Write = { nothing: 0, narrow: 1, wide: 2, limbs: 3 } as const

export function emitWords(graph: Graph, { offsets }: Plan, bytes: Uint8Array): void {
  const { atoms, links } = graph
  const put = wordWriter(graph, offsets, bytes)
  for (let atom = 0; atom < atoms.length; atom++) {
    const end = links.rowStarts[atom + 1]!
    for (let i = links.rowStarts[atom]!; i < end; i++) put(offsets[atom]! + links.offsets[i]!, i)
  }
}

/** Make a function that writes the word of link `i` at `slot`. */
function wordWriter({ layout, links }: Graph, offsets: Uint32Array, bytes: Uint8Array) {
  const { kinds, targets, deltas } = links
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const little = layout.byteOrder === 'little'
  const writes = Uint8Array.from(layout.relocKinds, (_, code) => writeOf(layout, code))
  const { intoEmacs } = layout.relocs
  const { alloc } = bignumFields(layout)
  const [lowAt, highAt] = little ? [0, 4] : [4, 0]
  return (slot: number, i: number): void => {
    const kind = kinds[i]!
    const write = writes[kind]!
    if (write === Write.nothing) return
    const target = intoEmacs[kind] === 1 ? targets[i]! : offsets[targets[i]!]! + deltas[i]!
    if (write === Write.wide) {
      view.setInt32(slot + lowAt, target, little)
      view.setInt32(slot + highAt, target < 0 ? -1 : 0, little)
    } else view.setInt32(write === Write.limbs ? slot + alloc : slot, target, little)
  }
}

function writeOf({ relocs, wordSize }: Layout, code: number): number {
  if (relocs.native[code] === 1) return Write.nothing
  if (code === relocs.bignum) return Write.limbs
  return wordSize === 8 ? Write.wide : Write.narrow
}
