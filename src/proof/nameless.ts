/**
 * Symbols of the initial obarray whose names are literals of the executable, with all facts that the dump contains about the names.
 *
 * Units: places are bytes from the Emacs basis.
 * @module
 */
import { wordsOf } from '../bytes/words.ts'
import { initialObarray, LONGEST_CHAIN } from '../hash/initial-obarray.ts'
import { nextInBucket } from '../hash/obarray.ts'
import type { Slots } from '../hash/vectors.ts'
import type { Heap } from '../heap/heap.ts'
import { C_LITERAL, isLiteral, stringAt, textOf } from '../heap/strings.ts'
import { pointerField } from '../heap/struct-fields.ts'
import { redirectOf, symbolOffset } from '../heap/symbol-flags.ts'
import { fixnumWord } from '../heap/value.ts'
import { NO_RELOC } from '../image/slots.ts'
import { type Forward, Forwards, FwdKind } from '../lisp/forwards.ts'
import { type Arity, Kind } from './dictionary.ts'

/** The facts about a name that is not in the dump. */
export interface NamelessSymbol {
  /** Place of the literal. */
  readonly place: number
  /** Length of the literal without its NUL. */
  readonly length: number
  /** Bucket in the initial obarray. */
  readonly bucket: number
  /** Index in lispsym, or -1. */
  readonly index: number
  /** The function that C defines, if the symbol has one. */
  readonly subr: Subr | undefined
  /** The kind of the variable that the symbol forwards to, and its place. */
  readonly variable: { readonly kind: Kind; readonly place: number | undefined } | undefined
  /** The other symbols of the bucket whose names are in the dump: from where to where in a list of those of all buckets. */
  readonly others: { readonly start: number; readonly end: number }
}

/** A function that C defines. */
export interface Subr {
  /** Place of the literal that is its name in C: that of the symbol's name, if the linker merges equal literals. */
  readonly place: number
  readonly arity: Arity
}

export interface NamelessSymbols {
  readonly all: readonly NamelessSymbol[]
  /** Number of buckets of the initial obarray. */
  readonly bucketCount: number
  /** The buckets that ASCII names belong into. */
  bucketsOf(names: readonly string[]): readonly number[]
  /** Whether another symbol of the bucket has this name, and the dump contains it. */
  isTaken(name: string, symbol: NamelessSymbol): boolean
}

const kindOf: Readonly<Record<number, Kind>> = {
  [FwdKind.integer]: Kind.integer,
  [FwdKind.boolean]: Kind.boolean,
  [FwdKind.object]: Kind.object,
  [FwdKind.buffer]: Kind.inBuffer,
  [FwdKind.keyboard]: Kind.inKeyboard,
}

/** Undefined if there is no initial obarray, or if it is damaged. */
export function namelessSymbols(heap: Heap): NamelessSymbols | undefined {
  const obarray = initialObarray(heap)
  if (obarray === undefined) return undefined
  const { buckets, bucketsOf } = obarray
  const search = new Search(heap)
  if (!search.searches(buckets)) return undefined
  const { others } = search
  const toLength = heap.layout.structs.string.fields.num_chars.offset
  const isNameOf = (string: number, name: string) => {
    // Few names have this length. Read more only for these.
    if (heap.word(string + toLength) !== name.length) return false
    const { bytes } = stringAt(heap, string)
    return bytes?.length === name.length && textOf(bytes, false) === name
  }
  const isTaken = (name: string, { others: range }: NamelessSymbol) => {
    for (let i = range.start; i < range.end; i++) if (isNameOf(others[i]!, name)) return true
    return false
  }
  return { all: readSymbols(heap, search), bucketCount: buckets.length, bucketsOf, isTaken }
}

/**
 * Finds the symbols in the buckets of an obarray whose names are literals, by the offsets of their structs.
 *
 * It reads 32-bit words and calls few functions for most symbols: it runs once, and V8 would take longer to compile more
 * functions than they take to run.
 */
class Search {
  readonly starts: number[] = []
  readonly buckets: number[] = []
  /** Of each symbol the part of `others` that is of its bucket. */
  readonly othersFrom: number[] = []
  readonly othersTo: number[] = []
  /** The names of other symbols of these buckets, by the offsets of their strings. */
  readonly others: number[] = []
  readonly #heap: Heap
  readonly #words: Uint32Array
  /** Where the halves of a wide word are, in words of 32 bits. A narrow word has one. */
  readonly #low: number
  readonly #high: number
  /** Offset of a field in bytes, and of two in words of 32 bits. */
  readonly #toNext: number
  readonly #toName: number
  readonly #toSize: number
  /** Symbols that may still be visited. Each is in one bucket. */
  #steps: number

  constructor(heap: Heap) {
    const { structs, wordSize, byteOrder } = heap.layout
    const { bytes } = heap.view
    this.#heap = heap
    this.#words = wordsOf(bytes, 0, bytes.length >>> 2, byteOrder)
    this.#low = byteOrder === 'little' ? 0 : wordSize / 4 - 1
    this.#high = wordSize / 4 - 1 - this.#low
    this.#toNext = structs.symbol.fields.ofs_next.offset
    this.#toName = (structs.symbol.fields.name.offset >>> 2) + this.#low
    this.#toSize = (structs.string.fields.len_data.offset >>> 2) + this.#low
    this.#steps = heap.image.objectStarts.length + (heap.lispsym?.symbols ?? 0)
  }

  /** Return whether it succeeds. It fails if a symbol is in two buckets, a bucket is too long, or a struct is not aligned. */
  searches({ start, length }: Slots): boolean {
    const { lispsym, layout } = this.#heap
    // Only damaged dumps have them elsewhere.
    if ((start & 3) !== 0 || ((lispsym?.dumpOffset ?? 0) & 3) !== 0) return false
    const zero = layout.wordSize === layout.lispWordSize ? Number(fixnumWord(0n, layout)) : -1
    let slot = start
    for (let bucket = 0; bucket < length; bucket++, slot += layout.lispWordSize) {
      // Most buckets are empty.
      if (this.#words[(slot >>> 2) + this.#low] === zero && this.#heap.relocTypeAt(slot) === NO_RELOC) continue
      const foundBefore = this.starts.length
      const othersBefore = this.others.length
      if (!this.#chain(slot, bucket)) return false
      if (this.starts.length === foundBefore) this.others.length = othersBefore
      for (let i = foundBefore; i < this.starts.length; i++) {
        this.othersFrom.push(othersBefore)
        this.othersTo.push(this.others.length)
      }
    }
    return true
  }

  /** Sort the symbols of the bucket at `slot`. */
  #chain(slot: number, bucket: number): boolean {
    const words = this.#words
    let start = this.#first(slot)
    for (let length = 0; start >= 0; length++) {
      if (this.#steps-- < 0 || length >= LONGEST_CHAIN) return false
      const name = words[(start >>> 2) + this.#toName]!
      if ((words[(name >>> 2) + this.#toSize]! | 0) === C_LITERAL) {
        this.starts.push(start)
        this.buckets.push(bucket)
      } else this.others.push(name)
      start = this.#nextOf(start)
    }
    return true
  }

  /** The first symbol of the bucket at `slot`, or -1. */
  #first(slot: number): number {
    const { relocs, tags } = this.#heap.layout
    const isInHeap = this.#heap.relocTypeAt(slot) === relocs.dumpTagged[tags.symbol]
    return isInHeap ? this.#symbolAt(slot) : (symbolOffset(this.#heap, this.#heap.valueAt(slot)) ?? -1)
  }

  /** The symbol behind the one at `start`, or -1. */
  #nextOf(start: number): number {
    const slot = start + this.#toNext
    const type = this.#heap.relocTypeAt(slot)
    if (type === NO_RELOC) return -1
    const isInHeap = type === this.#heap.layout.relocs.dumpPointer
    return isInHeap ? this.#symbolAt(slot) : (nextInBucket(this.#heap, start) ?? -1)
  }

  /** The symbol that the pointer at `slot` leads to, or -1. */
  #symbolAt(slot: number): number {
    const i = slot >>> 2
    const start = this.#words[i + this.#low]!
    if (this.#low !== this.#high && this.#words[i + this.#high] !== 0) return -1
    return this.#heap.objects.at(start) === this.#heap.layout.tags.symbol ? start : -1
  }
}

/** Read what a dump tells of the symbols whose names it does not have. */
function readSymbols(heap: Heap, { starts, buckets, othersFrom, othersTo }: Search): NamelessSymbol[] {
  const { structs, tags } = heap.layout
  const forwards = new Forwards(heap, undefined)
  const subrs = new Subrs(heap)
  const toName = structs.symbol.fields.name.offset
  const toSize = structs.string.fields.len_data.offset
  const toLength = structs.string.fields.num_chars.offset
  const toText = structs.string.fields.ofs_data.offset
  const first = heap.lispsym?.dumpOffset ?? 0
  const end = first + (heap.lispsym?.symbols ?? 0) * structs.symbol.size
  const all: NamelessSymbol[] = []
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i]!
    const name = heap.word(start + toName)
    // The search has looked at the lower halves of words.
    if (heap.objects.at(name) !== tags.string || heap.word(name + toSize) !== C_LITERAL) continue
    const place = heap.word(name + toText)
    const length = Math.max(0, heap.word(name + toLength))
    const index = start >= first && start < end ? (start - first) / structs.symbol.size : -1
    const subr = subrs.of(start)
    const variable = variableOf(heap, forwards, start)
    const others = { start: othersFrom[i]!, end: othersTo[i]! }
    all.push({ place, length, bucket: buckets[i]!, index, subr, variable, others })
  }
  return all
}

/** The place of a literal, and its length without its NUL. */
interface Literal {
  readonly place: number
  readonly length: number
}

/** The literal that is the name of the symbol at `start`. */
export function literalOf(heap: Heap, start: number): Literal | undefined {
  const { structs, tags } = heap.layout
  const name = heap.word(start + structs.symbol.fields.name.offset)
  if (heap.objects.at(name) !== tags.string || !isLiteral(heap, name)) return undefined
  const { emacsOffset, length } = stringAt(heap, name)
  return { place: emacsOffset!, length }
}

/** Reads the functions of symbols. */
class Subrs {
  readonly #heap: Heap
  readonly #toFunction: number
  readonly #size: number
  readonly #toName: number
  readonly #toLeast: number
  readonly #toMost: number

  constructor(heap: Heap) {
    const { symbol, subr } = heap.layout.structs
    this.#heap = heap
    this.#toFunction = symbol.fields.func.offset
    this.#size = subr.size
    this.#toName = subr.fields.ofs_symbol_name.offset
    this.#toLeast = subr.fields.min_args.offset
    this.#toMost = subr.fields.max_args.offset
  }

  /** The function of the symbol at `start`, if it is one of C. */
  of(start: number): Subr | undefined {
    const heap = this.#heap
    const slot = start + this.#toFunction
    // Most have a function in the dump, or nil.
    const type = heap.relocTypeAt(slot)
    if (type === NO_RELOC) return undefined
    const kind = heap.layout.relocKinds[type]
    const image = kind?.form === 'lv' && kind.base === 'emacs' ? heap.copySource(heap.word(slot)) : undefined
    if (image === undefined || image + this.#size > heap.view.length) return undefined
    const { view } = heap
    const place = heap.word(image + this.#toName)
    const least = (view.uint16(image + this.#toLeast, 'subr.min_args') << 16) >> 16
    const most = (view.uint16(image + this.#toMost, 'subr.max_args') << 16) >> 16
    return { place, arity: { least, most } }
  }
}

function variableOf(heap: Heap, forwards: Forwards, start: number): NamelessSymbol['variable'] {
  const forward = forwardOf(heap, forwards, start)
  if (forward === undefined || forward === 'in-executable') return undefined
  const kind = kindOf[forward.kind]
  return kind === undefined ? undefined : { kind, place: forward.offset }
}

function forwardOf(heap: Heap, forwards: Forwards, start: number): Forward | 'in-executable' | undefined {
  const redirect = redirectOf(heap, start)
  if (redirect === 'FORWARDED') return forwards.of(start, 'symbol', 'val')
  if (redirect !== 'LOCALIZED') return undefined
  const blv = pointerField(heap, start, 'symbol', 'val')
  return blv === undefined ? undefined : forwards.of(blv, 'blv', 'ofs_fwd')
}
