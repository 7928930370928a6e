/**
 * The collector's one bit array for all dumped objects, outside the dump, so that a collection writes no page of it.
 *
 * One bit per DUMP_ALIGNMENT below discardable_start; what lies above, floats and bool-vectors in the cold section, counts
 * as marked always. From 28 on a second set remembers who was alive at the last collection: only those may be found.
 *
 * Source: `pdumper_marked_p_impl`, `pdumper_set_marked_impl`, `pdumper_clear_marks_impl` in src/pdumper.c.
 * @module
 */
import { BitSet } from '../bytes/bitset.ts'
import type { Image } from '../image/image.ts'
import type { DumpOffset } from '../units.ts'

export class MarkBits {
  readonly #alignment: number
  readonly #end: number
  #marks: BitSet
  /** Undefined in generations without `last_mark_bits`. */
  #last: BitSet | undefined

  /** As right after a load: nothing marked, everything alive at the last collection. */
  constructor(image: Image) {
    const { dumpAlignment, facts } = image.layout
    this.#alignment = dumpAlignment
    this.#end = image.header.discardableStart
    const bits = Math.ceil(this.#end / dumpAlignment)
    this.#marks = new BitSet(bits)
    this.#last = facts.lastMarkBits ? BitSet.filled(bits) : undefined
  }

  /** Bytes of `last_mark_bits` in a process that has loaded the dump; 0 in generations without it. */
  static sizeOf({ header, layout }: Image): number {
    if (!layout.facts.lastMarkBits) return 0
    const bits = Math.ceil(header.discardableStart / layout.dumpAlignment)
    return Math.ceil(bits / (8 * layout.wordSize)) * layout.wordSize
  }

  /** As after a collection that left `words` in `last_mark_bits`, an array of the machine's words. */
  static afterCollection(image: Image, words: Uint8Array): MarkBits {
    const marks = new MarkBits(image)
    const { byteOrder, wordSize, facts } = image.layout
    if (facts.lastMarkBits) marks.#last = BitSet.fromWords(words, marks.#marks.size, byteOrder, wordSize)
    return marks
  }

  isMarked(offset: DumpOffset): boolean {
    return offset >= this.#end || this.#marks.has(Math.floor(offset / this.#alignment))
  }

  mark(offset: DumpOffset): void {
    if (offset < this.#end) this.#marks.add(Math.floor(offset / this.#alignment))
  }

  /** Was the object at `offset` reachable at the last collection? Always, where no generation remembers. */
  wasAlive(offset: number): boolean {
    return this.#last === undefined || offset >= this.#end || this.#last.has(Math.floor(offset / this.#alignment))
  }

  /** End of a sweep: what was marked is what was alive, and nothing is marked. */
  clearMarks(): void {
    if (this.#last !== undefined) {
      const spare = this.#last
      this.#last = this.#marks
      this.#marks = spare
    }
    this.#marks.clear()
  }
}
