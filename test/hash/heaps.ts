/**
 * Heaps of the dumps of the corpus, opened once, and the placements at which a real Emacs loaded them.
 * @module
 */

import { Heap } from '../../src/heap/heap.ts'
import type { Placement } from '../../src/image/placement.ts'
import { place } from '../../src/image/placement.ts'
import { openDump } from '../../src/pdmp.ts'
import { readDump, realDump } from '../corpus/corpus.ts'

const heaps = new Map<string, Heap>()

export function heapOf(name: string): Heap {
  const known = heaps.get(name)
  if (known !== undefined) return known
  const heap = new Heap(openDump(readDump(name)))
  heaps.set(name, heap)
  return heap
}

/** Where the real Emacs of the oracles had this dump. */
export function capturedPlacement(name: string): Placement {
  const { placement } = realDump(name)
  if (placement === null) throw new Error(`${name} was not captured`)
  const { dumpBase, emacsBasis } = placement
  return place(heapOf(name).image, { dumpBase: BigInt(dumpBase), emacsBasis: BigInt(emacsBasis) })
}
