/**
 * Copy the bytes of every atom to its place.
 *
 * Atoms that are adjacent before and after are copied together: a whole section at once, if the order is kept.
 * @module
 */
import type { Graph } from '../graph/graph.ts'
import type { Plan } from './plan.ts'

export function emitAtoms({ atoms }: Graph, { offsets, sequence }: Plan, bytes: Uint8Array): void {
  const { data, starts, sizes } = atoms
  for (let i = 0; i < sequence.length; ) {
    const from = starts[sequence[i]!]!
    const to = offsets[sequence[i]!]!
    let size = sizes[sequence[i]!]!
    for (i++; i < sequence.length; i++) {
      const next = sequence[i]!
      if (starts[next] !== from + size || offsets[next] !== to + size) break
      size += sizes[next]!
    }
    copy(data, from, bytes, to, size)
  }
}

/** Copy bytes. Most atoms have 16 to 48 bytes, for which a loop over words is faster than a bulk copy (Node 20). */
function copy(data: Uint8Array, from: number, bytes: Uint8Array, to: number, size: number): void {
  if (size > 256) bytes.set(data.subarray(from, from + size), to)
  else for (let k = 0; k < size; k++) bytes[to + k] = data[from + k]!
}
