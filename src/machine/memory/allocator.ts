/**
 * Storage for objects and for the data that they own: slots in blocks by kind and size, pages for large objects.
 *
 * Allocation never collects garbage. The collector runs only when it is called, so words in JavaScript variables are safe
 * in between.
 *
 * Units: addresses in the interface, internally bytes from the start of the heap.
 * Source: `Fcons`, `allocate_string`, `allocate_vectorlike`, `lisp_malloc` in src/alloc.c.
 * @module
 */
import { roundUp } from '../../units.ts'
import { MachineFault } from '../fault.ts'
import { Arena } from './arena.ts'
import { BLOCK_MASK, Blocks, FIRST_SLOT, Kind, LARGEST_SLOT, slotSize } from './blocks.ts'
import { Regions } from './regions.ts'
import { PAGE_SHIFT, PAGE_SIZE, Page, type Segment } from './segment.ts'

/** Slots of one kind and size. */
interface SlotClass {
  readonly kind: Kind
  readonly slot: number
  /** The first free slot, or 0. */
  free: number
}

/** Longest run of words that is cleared by a loop, which is faster than a call. */
const SHORT_RUN = 16

export interface Usage {
  /** Number of objects and satellites in use, by kind. */
  readonly counts: Readonly<Record<keyof typeof Kind, number>>
  /** Size of their slots in bytes. */
  readonly bytes: number
  /** Size of the heap's address space in bytes. */
  readonly mapped: number
}

/** The state of an allocator besides the bytes of the heap: the places of its blocks. */
export interface AllocatorState {
  /** Size of the heap in bytes. */
  readonly top: number
  /** Start and size of each block, ascending. */
  readonly blocks: readonly (readonly [start: number, size: number])[]
}

/** A live object, as found by conservative scanning. */
export interface Found {
  readonly start: number
  readonly kind: Kind
}

export class Allocator {
  readonly blocks: Blocks
  readonly regions = new Regions()
  readonly base: number
  readonly #segment: Segment
  readonly #arena: Arena
  readonly #classes: (SlotClass | undefined)[] = []
  /** Number of bytes allocated since the last collection. */
  consed = 0
  /** Number of all objects ever allocated. */
  allocations = 0

  constructor(segment: Segment, limit: number) {
    this.#segment = segment
    this.base = segment.base
    this.#arena = new Arena(segment, limit)
    this.blocks = new Blocks(segment)
  }

  /**
   * Allocate `size` zero bytes.
   *
   * @throws MachineFault 'address-space-exhausted': then nothing has changed
   */
  allocate(kind: Kind, size: number): number {
    const slot = slotSize(size)
    if (slot > LARGEST_SLOT) return this.#allocateLarge(kind, size)
    const slots = this.#classes[kind * LARGEST_SLOT + slot] ?? this.#classOf(kind, slot)
    if (slots.free === 0) this.#refill(slots)
    const at = slots.free
    const { words } = this.blocks
    const first = at >>> 2
    slots.free = words[first]!
    const end = first + (slot >>> 2)
    if (slot >>> 2 > SHORT_RUN) words.fill(0, first, end)
    else for (let i = first; i < end; i++) words[i] = 0
    this.blocks.setLive(at)
    this.consed += slot
    this.allocations++
    return this.base + at
  }

  /** Free storage that the collector does not manage: Kind.bytes. */
  free(address: number): void {
    const at = address - this.base
    this.blocks.clearLive(at)
    const block = at & ~BLOCK_MASK
    const slot = this.blocks.slotOf(block)
    if (slot > LARGEST_SLOT) this.release(block)
    else this.link(this.#classes[Kind.bytes * LARGEST_SLOT + slot]!, at)
  }

  contains(address: number): boolean {
    return address >= this.base && address < this.#segment.end
  }

  /** The live object that contains the byte at `address`: `mem_find`, then `live_…_holding`. */
  objectAt(address: number): Found | undefined {
    const at = address - this.base
    const region = this.regions.floor(at)
    if (region === undefined || at >= region[0] + region[1]) return undefined
    const [block] = region
    const slot = this.blocks.slotOf(block)
    const start = block + FIRST_SLOT + Math.floor((at - block - FIRST_SLOT) / slot) * slot
    if (start < block + FIRST_SLOT || !this.blocks.isLive(start)) return undefined
    return { start: this.base + start, kind: this.blocks.kindOf(block) }
  }

  /** Visit all blocks in order of address. */
  forEachBlock(visit: (block: number) => void): void {
    this.regions.forEach(visit)
  }

  usage(): Usage {
    const counts = { cons: 0, string: 0, symbol: 0, float: 0, vectorlike: 0, interval: 0, bytes: 0 }
    const names = Object.fromEntries(Object.entries(Kind).map(([name, kind]) => [kind, name as keyof typeof Kind]))
    let bytes = 0
    this.forEachBlock((block) => {
      const slot = this.blocks.slotOf(block)
      const end = this.blocks.endOf(block)
      let live = 0
      for (let at = block + FIRST_SLOT; at < end; at += slot) if (this.blocks.isLive(at)) live++
      counts[names[this.blocks.kindOf(block)]!] += live
      bytes += live * slot
    })
    return { counts, bytes, mapped: this.#arena.top }
  }

  state(): AllocatorState {
    const blocks: [number, number][] = []
    this.regions.forEach((start, size) => {
      blocks.push([start, size])
    })
    return { top: this.#arena.top, blocks }
  }

  /** Take over the heap of another allocator, with its bytes. This allocator must be empty. */
  adopt({ top, blocks }: AllocatorState, bytes: Uint8Array): void {
    if (top > 0) this.#arena.take(top)
    this.#segment.bytes.set(bytes)
    this.blocks.refresh()
    let free = 0
    for (const [start, size] of blocks) {
      if (start > free) this.#arena.give(free, start - free)
      free = start + size
      this.regions.insert(start, size)
      if (this.blocks.slotOf(start) > LARGEST_SLOT) continue
      this.#classOf(this.blocks.kindOf(start), this.blocks.slotOf(start))
      this.relink(start)
    }
    if (top > free) this.#arena.give(free, top - free)
  }

  /** Free the pages of a block. */
  release(block: number): void {
    this.regions.delete(block)
    this.#arena.give(block, this.blocks.sizeOf(block))
  }

  /** Free everything, as if nothing had ever been allocated. */
  releaseAll(): void {
    const starts: number[] = []
    this.forEachBlock((block) => {
      starts.push(block)
    })
    for (const block of starts) this.release(block)
    this.unlinkAll()
    this.consed = 0
    this.allocations = 0
  }

  /** Clear the lists of free slots. The sweep rebuilds them by `relink` for every block that stays. */
  unlinkAll(): void {
    for (const slots of this.#classes) if (slots !== undefined) slots.free = 0
  }

  /** Link the free slots of a block, lowest first, in front of those of the blocks so far. */
  relink(block: number): void {
    const slot = this.blocks.slotOf(block)
    const slots = this.#classes[this.blocks.kindOf(block) * LARGEST_SLOT + slot]!
    for (let at = this.blocks.endOf(block) - slot; at >= block + FIRST_SLOT; at -= slot) {
      if (!this.blocks.isLive(at)) this.link(slots, at)
    }
  }

  link(slots: SlotClass, at: number): void {
    this.blocks.words[at >>> 2] = slots.free
    this.#segment.pages[at >>> PAGE_SHIFT]! |= Page.written
    slots.free = at
  }

  #classOf(kind: Kind, slot: number): SlotClass {
    const key = kind * LARGEST_SLOT + slot
    const slots = this.#classes[key] ?? { kind, slot, free: 0 }
    this.#classes[key] = slots
    return slots
  }

  #refill(slots: SlotClass): void {
    const block = this.#arena.take(PAGE_SIZE)
    this.blocks.refresh()
    this.blocks.format(block, slots.kind, slots.slot, PAGE_SIZE)
    this.regions.insert(block, PAGE_SIZE)
    this.relink(block)
  }

  #allocateLarge(kind: Kind, size: number): number {
    const whole = roundUp(FIRST_SLOT + size, PAGE_SIZE)
    if (!Number.isSafeInteger(whole)) throw new MachineFault('address-space-exhausted', size, 'no heap is that large')
    const block = this.#arena.take(whole)
    this.blocks.refresh()
    this.blocks.format(block, kind, whole - FIRST_SLOT, whole)
    this.#segment.bytes.fill(0, block + FIRST_SLOT, block + whole)
    for (let page = block >>> PAGE_SHIFT; page < (block + whole) >>> PAGE_SHIFT; page++)
      this.#segment.pages[page]! |= Page.written
    this.regions.insert(block, whole)
    const at = block + FIRST_SLOT
    this.blocks.setLive(at)
    this.consed += whole
    this.allocations++
    return this.base + at
  }
}
