/**
 * The addresses of the segments of one run: random, as an operating system chooses them, or fixed.
 *
 * The regions are those of Linux: executable and heap at low addresses, mappings below the stack. Units: addresses, multiples of a page.
 * @module
 */

import { Random } from '../../bytes/random.ts'
import type { Layout } from '../../layout/layout.ts'
import { roundUp } from '../../units.ts'
import { MachineFault } from '../fault.ts'
import type { Program } from '../program.ts'
import { PAGE_SIZE } from './segment.ts'

/** Lowest address, and number of pages to choose from. */
interface Window {
  readonly start: number
  readonly pages: number
}

interface Map {
  readonly executable: Window
  /** Number of pages between the end of the executable and the heap. */
  readonly gap: number
  /** Largest size of the heap in bytes. */
  readonly heapLimit: number
  readonly mappings: Window
  readonly stack: Window
  /** One past the last address of a mapping. */
  readonly end: number
}

const maps: Readonly<Record<Layout['wordSize'], Map>> = {
  8: {
    executable: { start: 0x5500_0000_0000, pages: 2 ** 28 },
    gap: 2 ** 13,
    heapLimit: 2 ** 31 - PAGE_SIZE,
    mappings: { start: 0x7e00_0000_0000, pages: 2 ** 28 },
    stack: { start: 0x7ffe_0000_0000, pages: 2 ** 20 },
    end: 0x7ffe_0000_0000,
  },
  4: {
    executable: { start: 0x5600_0000, pages: 2 ** 12 },
    gap: 2 ** 11,
    heapLimit: 0x6000_0000,
    mappings: { start: 0xd000_0000, pages: 2 ** 15 },
    stack: { start: 0xf900_0000, pages: 2 ** 13 },
    end: 0xf900_0000,
  },
}

/** Chooses addresses for the mappings of a process, by a seed. */
export class MemoryMap {
  readonly executable: number
  readonly heap: number
  readonly heapLimit: number
  readonly stack: number
  readonly #map: Map
  readonly #random: Random | undefined
  readonly #mappingLimit: number

  /**
   * @param seed undefined for the lowest address of each window
   * @param mappingLimit largest size of a mapping, in bytes
   */
  constructor(program: Program, seed: number | undefined, mappingLimit = Number.POSITIVE_INFINITY) {
    this.#mappingLimit = mappingLimit
    this.#map = maps[program.layout.wordSize]
    this.#random = seed === undefined ? undefined : new Random(seed)
    this.executable = this.#choose(this.#map.executable)
    const end = this.executable + program.size
    this.heap = this.#choose({ start: roundUp(end, PAGE_SIZE) + PAGE_SIZE, pages: this.#map.gap })
    this.heapLimit = this.#map.heapLimit
    this.stack = this.#choose(this.#map.stack)
  }

  /**
   * Choose an address for a mapping of `size` bytes. Each call returns another one.
   *
   * @throws MachineFault 'address-space-exhausted'
   */
  mapping(size: number): number {
    const { mappings, end } = this.#map
    const start = this.#choose(mappings)
    const base = start + size <= end ? start : mappings.start
    if (base + size > end || size > this.#mappingLimit)
      throw new MachineFault('address-space-exhausted', size, 'no room for such a mapping')
    return base
  }

  #choose({ start, pages }: Window): number {
    return start + (this.#random === undefined ? 0 : this.#random.below(pages) * PAGE_SIZE)
  }
}
