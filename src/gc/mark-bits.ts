/**
 * The collector's bit array for dumped objects. It is outside the dump, so that a collection writes to no page of the dump.
 *
 * It has one bit per DUMP_ALIGNMENT below discardable_start. Objects above, floats and bool-vectors in the cold section, always
 * count as marked. From Emacs 28 on, a second array remembers which objects were alive at the last collection: a scan finds only those.
 *
 * Source: `pdumper_marked_p_impl`, `pdumper_set_marked_impl`, `pdumper_clear_marks_impl` in src/pdumper.c.
 * @module
 */
import { BitSet } from '../bytes/bitset.ts'
import type { Image } from '../image/image.ts'
import type { DumpOffset } from '../units.ts'

/** Mark bits of the objects of a dump: `pdumper_marked_p`, `pdumper_set_marked`. */
export class MarkBits {
  readonly #alignment: number
  readonly #end: number
  #marks: BitSet
  /** Undefined in generations without `last_mark_bits`. */
  #last: BitSet | undefined

  /** The state after a load: nothing is marked, and everything counts as alive at the last collection. */
  constructor(image: Image) {
    const { dumpAlignment, facts } = image.layout
    this.#alignment = dumpAlignment
    this.#end = image.header.discardableStart
    const bits = Math.ceil(this.#end / dumpAlignment)
    this.#marks = new BitSet(bits)
    this.#last = facts.lastMarkBits ? BitSet.filled(bits) : undefined
  }

  /** Size in bytes of `last_mark_bits` in a process that has loaded the dump; 0 in generations without it. */
  static sizeOf({ header, layout }: Image): number {
    if (!layout.facts.lastMarkBits) return 0
    const bits = Math.ceil(header.discardableStart / layout.dumpAlignment)
    return Math.ceil(bits / (8 * layout.wordSize)) * layout.wordSize
  }

  /** The state after a collection that left `words` in `last_mark_bits`, an array of words of the machine. */
  static afterCollection(image: Image, words: Uint8Array): MarkBits {
    const marks = new MarkBits(image)
    const { byteOrder, wordSize, facts } = image.layout
    if (facts.lastMarkBits) marks.#last = BitSet.fromWords(words, marks.#marks.size, byteOrder, wordSize)
    return marks
  }

  /** Whether the object at `offset` is marked. Discardable and cold objects always are. */
  isMarked(offset: DumpOffset): boolean {
    return offset >= this.#end || this.#marks.has(Math.floor(offset / this.#alignment))
  }

  /** Mark the object at `offset`. */
  mark(offset: DumpOffset): void {
    if (offset < this.#end) this.#marks.add(Math.floor(offset / this.#alignment))
  }

  /** Whether the object at `offset` was alive at the last collection; true in generations that do not remember it. */
  wasAlive(offset: number): boolean {
    return this.#last === undefined || offset >= this.#end || this.#last.has(Math.floor(offset / this.#alignment))
  }

  /** End a sweep: the marked objects are the live ones, and all marks are cleared. */
  clearMarks(): void {
    if (this.#last !== undefined) {
      const spare = this.#last
      this.#last = this.#marks
      this.#marks = spare
    }
    this.#marks.clear()
  }
}
