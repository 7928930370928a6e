/**
 * Pages of the heap, allocated in runs at the lowest address, and merged when freed.
 *
 * Units: bytes from the start of the heap; runs are whole pages.
 * @module
 */
import { MachineFault } from '../fault.ts'
import { Regions } from './regions.ts'
import { PAGE_SIZE, type Segment } from './segment.ts'

/** Most free runs to examine for a large one before the heap grows instead. */
const PATIENCE = 64

export class Arena {
  readonly segment: Segment
  readonly #limit: number
  /** Free runs below the top. */
  readonly #free = new Regions()
  #top: number

  /** @param limit largest size of the heap, in bytes */
  constructor(segment: Segment, limit: number) {
    this.segment = segment
    this.#limit = limit
    this.#top = segment.end - segment.base
  }

  /** The end of the heap. */
  get top(): number {
    return this.#top
  }

  /** Allocate a run. @throws MachineFault 'address-space-exhausted': then nothing has changed */
  take(size: number): number {
    const start = this.#fit(size, PATIENCE) ?? this.#extend(size) ?? this.#fit(size, Number.POSITIVE_INFINITY)
    if (start === undefined)
      throw new MachineFault('address-space-exhausted', size, `the heap has ${this.#top} of ${this.#limit} bytes`)
    return start
  }

  /** Free the run at `start`. */
  give(start: number, size: number): void {
    let [from, to] = [start, start + size]
    const below = this.#free.floor(start)
    if (below !== undefined && below[0] + below[1] === start) {
      from = below[0]
      this.#free.delete(from)
    }
    const above = this.#free.ceiling(to)
    if (above !== undefined && above[0] === to) {
      this.#free.delete(to)
      to += above[1]
    }
    this.#free.insert(from, to - from)
  }

  #fit(size: number, patience: number): number | undefined {
    let run = this.#free.ceiling(0)
    for (let left = patience; run !== undefined && left > 0; left--) {
      const [start, room] = run
      if (room >= size) {
        this.#free.delete(start)
        if (room > size) this.#free.insert(start + size, room - size)
        return start
      }
      run = this.#free.ceiling(start + PAGE_SIZE)
    }
    return undefined
  }

  #extend(size: number): number | undefined {
    const start = this.#top
    if (start + size > this.#limit) return undefined
    this.segment.grow(start + size)
    this.#top = start + size
    return start
  }
}
