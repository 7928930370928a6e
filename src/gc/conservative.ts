/**
 * Conservative scanning: which words of a stack keep which dumped objects alive, and why other words do not.
 *
 * A word counts only if its address is exactly the start of an object and its tag bits, if any, equal the object's type. The
 * "annoying introspection bug" of the talk was to omit the second condition.
 *
 *   27      as a Lisp word: untag, the type found must equal the tag; as a pointer: exactly a start, no tag allowed
 *   28–31   q = word without tag bits; the type t found at q is valid, and word = q or word - q = t;
 *           then the same with word + lispsym, where only symbols count
 *
 * Source: `mark_maybe_object` (27), `mark_maybe_pointer`, `mark_memory` in src/alloc.c.
 * @module
 */
import { ByteView } from '../bytes/view.ts'
import type { Image } from '../image/image.ts'
import { NO_OBJECT } from '../image/object-types.ts'
import type { Placement } from '../image/placement.ts'
import type { Address, DumpOffset } from '../units.ts'
import type { MarkBits } from './mark-bits.ts'
import type { ObjectIndex } from './object-index.ts'

/** What the conservative collector makes of one word. */
export interface ScannedWord {
  /** The word. */
  readonly word: Address
  /** The object that the word keeps alive; absent if there is none. */
  readonly kept?: {
    /** Offset of the object. */
    readonly offset: DumpOffset
    /** Lisp tag of the object. */
    readonly type: number
    /** How the word was read: as a raw pointer, as a tagged Lisp word, or as a symbol's distance from lispsym. */
    readonly reading: 'pointer' | 'lisp' | 'symbol'
  }
  /** The reason why the word keeps no object alive: the condition that the reading which met the most conditions failed. */
  readonly refusal?: 'outside-dump' | 'misaligned' | 'not-a-start' | 'dead' | 'tag-mismatch' | 'not-a-symbol'
}

type Kept = NonNullable<ScannedWord['kept']>
export type Refusal = NonNullable<ScannedWord['refusal']>
type ScanPlacement = Pick<Placement, 'dumpBase'> & Partial<Pick<Placement, 'lispsym'>>

type Verdict = Kept | Refusal
/** In ascending order of how many conditions the word met. */
const refusals: readonly Refusal[] = [
  'outside-dump',
  'misaligned',
  'not-a-start',
  'dead',
  'tag-mismatch',
  'not-a-symbol',
]

/** The conservative collector, which decides whether a word of a stack keeps an object of the dump alive: `mark_maybe_pointer`. */
export class Scanner {
  readonly #image: Image
  readonly #index: ObjectIndex
  readonly #placement: ScanPlacement
  readonly #marks: MarkBits | undefined

  /**
   * @param index object starts: `dump.objects`
   * @param placement where the dump is; without `lispsym`, no word is read as a symbol's
   * @param marks mark bits after a collection; without them, every object counts as alive
   */
  constructor(
    image: Image,
    index: ObjectIndex,
    placement: Pick<Placement, 'dumpBase'> & Partial<Pick<Placement, 'lispsym'>>,
    marks?: MarkBits,
  ) {
    this.#image = image
    this.#index = index
    this.#placement = placement
    this.#marks = marks
  }

  /**
   * Classify a word as the collector of the release does. If several readings keep an object alive, the first one counts.
   * `lispWord` is the Lisp word at the same place, if Lisp words are wider than pointers.
   */
  scan(word: bigint, lispWord: bigint = word): ScannedWord {
    const { stackWords } = this.#image.layout.facts
    const verdicts =
      stackWords === 'pointer-then-symbol' ? this.#pointerThenSymbol(word) : this.#lispThenPointer(word, lispWord)
    const kept = verdicts.find((verdict): verdict is Kept => typeof verdict === 'object')
    if (kept !== undefined) return { word: word, kept }
    const nearest = verdicts.reduce((most, verdict) => Math.max(most, refusals.indexOf(verdict as Refusal)), -1)
    return { word: word, refusal: refusals[nearest]! }
  }

  /** Scan a block of raw stack words in the dump's byte order, each as wide as a pointer, as `mark_memory` does. */
  *scanBlock(bytes: Uint8Array): Generator<ScannedWord> {
    const { wordSize, lispWordSize, byteOrder } = this.#image.layout
    const block = new ByteView(bytes, byteOrder)
    for (let at = 0; at + wordSize <= block.length; at += wordSize) {
      const word = block.word(at, wordSize, 'stack')
      const wide = lispWordSize > wordSize && at + lispWordSize <= block.length
      yield this.scan(word, wide ? block.word(at, lispWordSize, 'stack') : word)
    }
  }

  #pointerThenSymbol(word: bigint): Verdict[] {
    const { wordSize } = this.#image.layout
    const { lispsym } = this.#placement
    if (lispsym === undefined) return [this.#maybePointer(word, false)]
    const asSymbol = BigInt.asUintN(8 * wordSize, word + lispsym)
    return [this.#maybePointer(word, false), this.#maybePointer(asSymbol, true)]
  }

  /** `mark_maybe_pointer (p, symbol_only)` of 28 and later. */
  #maybePointer(word: bigint, symbolOnly: boolean): Verdict {
    const { tagging, tags } = this.#image.layout
    const start = tagging === 'low' ? word & ~7n : word
    const found = this.#find(start)
    if (typeof found === 'string') return found
    const tag = Number(word - start)
    if (tag !== 0 && tag !== found.type) return 'tag-mismatch'
    if (symbolOnly && found.type !== tags.symbol) return 'not-a-symbol'
    return { ...found, reading: symbolOnly ? 'symbol' : tag === 0 ? 'pointer' : 'lisp' }
  }

  #lispThenPointer(word: bigint, lispWord: bigint): Verdict[] {
    const { tag, pointer } = this.#untag(lispWord)
    const lisp = pointer === undefined ? 'outside-dump' : this.#find(pointer)
    const asLisp: Verdict =
      typeof lisp === 'string'
        ? lisp
        : lisp.type === tag
          ? { ...lisp, reading: tag === 0 ? 'symbol' : 'lisp' }
          : 'tag-mismatch'
    const raw = this.#find(word)
    return [asLisp, typeof raw === 'string' ? raw : { ...raw, reading: 'pointer' }]
  }

  /** Tag and pointer of a Lisp word, as XTYPE and XUNTAG. The pointer of a symbol is relative to lispsym. */
  #untag(word: bigint): { tag: number; pointer: bigint | undefined } {
    const { tagging, wordSize, lispWordSize } = this.#image.layout
    const { lispsym } = this.#placement
    const low = tagging === 'low'
    const tag = Number(low ? word & 7n : (word >> BigInt(8 * lispWordSize - 3)) & 7n)
    const value = low ? word - BigInt(tag) : word
    if (tag === 0 && lispsym === undefined) return { tag, pointer: undefined }
    return { tag, pointer: BigInt.asUintN(8 * wordSize, tag === 0 ? value + lispsym! : value) }
  }

  #find(pointer: bigint): Omit<Kept, 'reading'> | Refusal {
    const distance = pointer - this.#placement.dumpBase
    if (distance < 0n || distance >= BigInt(this.#image.bytes.length)) return 'outside-dump'
    const offset = Number(distance)
    if (offset % this.#image.layout.dumpAlignment !== 0) return 'misaligned'
    const type = this.#index.typeAt(offset, this.#marks)
    if (type !== NO_OBJECT) return { offset: offset, type }
    return this.#index.typeAt(offset) === NO_OBJECT ? 'not-a-start' : 'dead'
  }
}
