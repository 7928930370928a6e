/**
 * The hot vectorlikes of a dump by pseudovector type, found in one pass over `object_starts`.
 * @module
 */
import type { Heap } from '../heap/heap.ts'

export class Vectorlikes {
  readonly #heap: Heap
  /** Offsets by type code, ascending. */
  readonly #starts = new Map<number, number[]>()

  constructor(heap: Heap) {
    this.#heap = heap
    const { offsets, types, length } = heap.image.objectStarts
    const { vectorlike } = heap.layout.tags
    for (let i = 0; i < length; i++) {
      if (types[i] !== vectorlike || offsets[i]! >= heap.image.header.discardableStart) continue
      const { pvec } = heap.header(offsets[i]!)
      const starts = this.#starts.get(pvec)
      if (starts === undefined) this.#starts.set(pvec, [offsets[i]!])
      else starts.push(offsets[i]!)
    }
  }

  /** Offsets of all vectorlikes of type PVEC_`name` in `enum pvec_type`, ascending; empty if the release does not have the type. */
  of(name: string): readonly number[] {
    return this.#starts.get(this.#heap.layout.pvecNames.indexOf(name)) ?? []
  }
}
