/**
 * Sweeping: frees slots without a mark, and the storage that they own; returns empty blocks; clears marks.
 *
 * Source: `gc_sweep`, `sweep_conses`, `sweep_vectors`, `cleanup_vector` in src/alloc.c.
 * @module
 */
import { BITMAP_WORDS, type Blocks, FIRST_SLOT, Kind, LARGEST_SLOT, LIVE_WORD, MARK_WORD } from '../memory/blocks.ts'
import { PAGE_SHIFT, Page } from '../memory/segment.ts'
import type { Space } from '../memory/space.ts'

export interface Swept {
  /** Number of objects and intervals freed. */
  readonly freed: number
  /** Number of objects and intervals that are still alive. */
  readonly live: number
}

/** Frees the storage that a dead object of the heap owns. */
export type Release = (address: number) => void

/** Sweep the heap. `releases` has an entry for each kind of object that owns storage. */
export function sweep(space: Space, releases: Readonly<Partial<Record<Kind, Release>>>): Swept {
  const { allocator } = space
  const { blocks } = allocator
  const all: number[] = []
  allocator.forEachBlock((block) => all.push(block))
  let freed = 0
  for (const block of all) {
    const kind = blocks.kindOf(block)
    if (kind === Kind.bytes) continue
    freed += sweepBlock(blocks, block, releases[kind], space.heap.base)
  }
  return { freed, live: relinkAll(space) }
}

/** Clear the live bits of slots without a mark, and all marks. */
function sweepBlock(blocks: Blocks, block: number, release: Release | undefined, base: number): number {
  const { words, segment } = blocks
  const first = block >>> 2
  let freed = 0
  for (let i = 0; i < BITMAP_WORDS; i++) {
    const live = words[first + LIVE_WORD + i]!
    if (live === 0) continue
    const marked = words[first + MARK_WORD + i]!
    const dead = live & ~marked
    words[first + LIVE_WORD + i] = live & marked
    words[first + MARK_WORD + i] = 0
    if (dead === 0) continue
    freed += popcount(dead)
    if (release === undefined) continue
    for (let bits = dead; bits !== 0; bits &= bits - 1) {
      release(base + block + 8 * (32 * i + 31 - Math.clz32(bits & -bits)))
    }
  }
  segment.pages[block >>> PAGE_SHIFT]! |= Page.written
  return freed
}

/** Link the free slots of all blocks, and return empty blocks. Storage that an object owns counts as live here. */
function relinkAll({ allocator }: Space): number {
  const { blocks } = allocator
  const all: number[] = []
  allocator.forEachBlock((block) => all.push(block))
  allocator.unlinkAll()
  let total = 0
  for (let i = all.length - 1; i >= 0; i--) {
    const block = all[i]!
    let live = 0
    for (let j = 0; j < BITMAP_WORDS; j++) live += popcount(blocks.words[(block >>> 2) + LIVE_WORD + j]!)
    if (blocks.kindOf(block) !== Kind.bytes) total += live
    const slot = blocks.slotOf(block)
    if (live === 0) allocator.release(block)
    else if (slot <= LARGEST_SLOT && block + FIRST_SLOT + live * slot < blocks.endOf(block)) allocator.relink(block)
  }
  return total
}

function popcount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x5555_5555)
  n = (n & 0x3333_3333) + ((n >>> 2) & 0x3333_3333)
  n = (n + (n >>> 4)) & 0x0f0f_0f0f
  return Math.imul(n, 0x0101_0101) >>> 24
}
