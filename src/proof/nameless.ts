/**
 * Symbols of the initial obarray whose names are literals of the executable, with all facts that the dump contains about the names.
 *
 * Units: places are bytes from the Emacs basis.
 * @module
 */
import { wordsOf } from '../bytes/words.ts'
import { initialObarray, LONGEST_CHAIN } from '../hash/initial-obarray.ts'
import { nextInBucket } from '../hash/obarray.ts'
import type { Heap } from '../heap/heap.ts'
import { C_LITERAL, isLiteral, stringAt, textOf } from '../heap/strings.ts'
import { int16Field, pointerField, wordField } from '../heap/struct-fields.ts'
import { redirectOf, symbolOffset } from '../heap/symbol-flags.ts'
import { fixnumWord } from '../heap/value.ts'
import { NO_RELOC } from '../image/slots.ts'
import { type Forward, Forwards, FwdKind } from '../lisp/forwards.ts'

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
  /** Least and most arguments, such as `2,3`, of the function that has the same literal as its name in C. */
  readonly arity: string | undefined
  /** The kind of the variable that the symbol forwards to, a letter of the dictionary, and its place. */
  readonly variable: { readonly kind: string; readonly place: number | undefined } | undefined
  /** Names of other symbols of the bucket that are in the dump, and so are not this one. */
  readonly taken: readonly string[]
}

export interface NamelessSymbols {
  readonly all: readonly NamelessSymbol[]
  /** Number of buckets of the initial obarray. */
  readonly bucketCount: number
  bucketOf(name: string): number
}

const kindOf: Readonly<Record<number, string>> = {
  [FwdKind.integer]: 'i',
  [FwdKind.boolean]: 'b',
  [FwdKind.object]: 'o',
  [FwdKind.buffer]: 'p',
  [FwdKind.keyboard]: 'k',
}

/** Undefined if there is no initial obarray, or if in a damaged one a symbol is in two buckets or a bucket is too long. */
export function namelessSymbols(heap: Heap): NamelessSymbols | undefined {
  const obarray = initialObarray(heap)
  if (obarray === undefined) return undefined
  const { buckets, bucketOf } = obarray
  const words = new Words(heap)
  const chains = new Chains(heap, words)
  const reader = new Reader(heap, words)
  const { structs, lispWordSize } = heap.layout
  const nameField = structs.symbol.fields.name.offset
  const literalField = structs.string.fields.len_data.offset
  const all: NamelessSymbol[] = []
  let steps = heap.image.objectStarts.length + (heap.lispsym?.symbols ?? 0)
  const open: number[] = []
  const others: number[] = []
  for (let bucket = 0; bucket < buckets.length; bucket++) {
    let start = chains.first(buckets.start + bucket * lispWordSize)
    let opens = 0
    let length = 0
    for (; start >= 0; start = chains.next(start)) {
      if (steps-- < 0 || length >= LONGEST_CHAIN) return undefined
      if (words.at(words.at(start + nameField) + literalField) === C_LITERAL) open[opens++] = start
      else others[length - opens] = start
      length++
    }
    for (let i = 0; i < opens; i++) {
      const symbol = reader.symbol(open[i]!, bucket, others, length - opens)
      if (symbol !== undefined) all.push(symbol)
    }
  }
  return { all, bucketCount: buckets.length, bucketOf }
}

/** The same as `Heap.word`, for loops over many words: it reads from an array of 32-bit words, with fewer calls. */
class Words {
  readonly #words: Uint32Array
  readonly #length: number
  readonly #isWide: boolean
  /** Where the lower half of a wide word is, in words of 32 bits. */
  readonly #low: number
  readonly #heap: Heap

  constructor(heap: Heap) {
    const { bytes, littleEndian } = heap.view
    this.#heap = heap
    this.#words = wordsOf(bytes, 0, bytes.length >>> 2, heap.layout.byteOrder)
    this.#isWide = heap.layout.wordSize === 8
    this.#length = this.#words.length - (this.#isWide ? 1 : 0)
    this.#low = littleEndian ? 0 : 1
  }

  at(offset: number): number {
    const i = offset / 4
    // Only damaged dumps have words elsewhere.
    if (i >>> 0 !== i || i >= this.#length) return this.#heap.word(offset)
    if (!this.#isWide) return this.#words[i]! | 0
    const low = this.#words[i + this.#low]!
    const high = this.#words[i + 1 - this.#low]!
    return high === 0 ? low : (high | 0) * 2 ** 32 + low
  }
}

/** Buckets of the initial obarray. Symbols are offsets of their structs, -1 where there is none. */
class Chains {
  readonly #heap: Heap
  readonly #words: Words
  readonly #next: number
  /** The type of relocation that says that a bucket starts with a symbol of the heap. */
  readonly #symbolType: number
  /** The type of relocation of a pointer to a symbol of the heap, and to a builtin one. */
  readonly #dumpType: number
  readonly #emacsType: number
  readonly #isZero: (slot: number) => boolean

  constructor(heap: Heap, words: Words) {
    const { relocKinds, tags, structs } = heap.layout
    this.#heap = heap
    this.#words = words
    this.#next = structs.symbol.fields.ofs_next.offset
    this.#symbolType = relocKinds.findIndex(
      (kind) => kind.form === 'lv' && kind.base === 'dump' && kind.tag === tags.symbol,
    )
    this.#dumpType = relocKinds.findIndex((kind) => kind.form === 'raw' && kind.base === 'dump')
    this.#emacsType = relocKinds.findIndex((kind) => kind.form === 'raw' && kind.base === 'emacs')
    this.#isZero = zeroTester(heap, words)
  }

  /** The first symbol of the bucket at `slot`. */
  first(slot: number): number {
    const type = this.#heap.relocTypeAt(slot)
    if (type === this.#symbolType) return this.#symbolAt(this.#words.at(slot))
    if (type !== NO_RELOC || this.#isZero(slot)) return -1
    return symbolOffset(this.#heap, this.#heap.valueAt(slot)) ?? -1
  }

  /** The symbol behind the one at `start`. */
  next(start: number): number {
    const slot = start + this.#next
    const type = this.#heap.relocTypeAt(slot)
    if (type === this.#dumpType) return this.#symbolAt(this.#words.at(slot))
    return type === this.#emacsType ? (nextInBucket(this.#heap, start) ?? -1) : -1
  }

  #symbolAt(offset: number): number {
    return this.#heap.objects.at(offset) === this.#heap.layout.tags.symbol ? offset : -1
  }
}

/** Make a function that tells quickly whether a slot without relocation is the fixnum 0, as most are. It ignores slots wider than a pointer. */
function zeroTester(heap: Heap, words: Words): (slot: number) => boolean {
  const { wordSize, lispWordSize } = heap.layout
  const zero = Number(fixnumWord(0n, heap.layout))
  return wordSize === lispWordSize ? (slot) => words.at(slot) === zero : () => false
}

/** Reads what a dump tells of a symbol whose name it does not have. */
class Reader {
  readonly #heap: Heap
  readonly #words: Words
  readonly #forwards: Forwards

  constructor(heap: Heap, words: Words) {
    this.#heap = heap
    this.#words = words
    this.#forwards = new Forwards(heap, undefined)
  }

  symbol(start: number, bucket: number, others: readonly number[], otherCount: number): NamelessSymbol | undefined {
    const heap = this.#heap
    const literal = literalOf(heap, start)
    if (literal === undefined) return undefined
    const { place, length } = literal
    const index = indexOf(heap, start)
    const arity = arityOf(heap, start, place)
    const variable = variableOf(heap, this.#forwards, start)
    const taken = otherCount === 0 ? none : this.#dumpedNames(others, otherCount, length)
    return { place, length, bucket, index, arity, variable, taken }
  }

  /** The names of that length of the first symbols of `starts`, which the dump has. */
  #dumpedNames(starts: readonly number[], count: number, length: number): readonly string[] {
    const { symbol, string } = this.#heap.layout.structs
    let found = none
    for (let i = 0; i < count; i++) {
      // Few names have this length. Read more only for these.
      const name = this.#words.at(starts[i]! + symbol.fields.name.offset)
      if (this.#words.at(name + string.fields.num_chars.offset) !== length) continue
      const { bytes } = stringAt(this.#heap, name)
      if (bytes?.length === length) found = [...found, textOf(bytes, false)]
    }
    return found
  }
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

const none: readonly string[] = []

function indexOf({ lispsym, layout }: Heap, start: number): number {
  if (lispsym === undefined) return -1
  const index = (start - lispsym.dumpOffset) / layout.structs.symbol.size
  return Number.isInteger(index) && index >= 0 && index < lispsym.symbols ? index : -1
}

function arityOf(heap: Heap, start: number, place: number): string | undefined {
  const slot = start + heap.layout.structs.symbol.fields.func.offset
  // Most have a function in the dump, or nil.
  const type = heap.relocTypeAt(slot)
  if (type === NO_RELOC) return undefined
  const kind = heap.layout.relocKinds[type]
  const image = kind?.form === 'lv' && kind.base === 'emacs' ? heap.copySource(heap.word(slot)) : undefined
  if (image === undefined || wordField(heap, image, 'subr', 'ofs_symbol_name') !== place) return undefined
  return `${int16Field(heap, image, 'subr', 'min_args')},${int16Field(heap, image, 'subr', 'max_args')}`
}

function variableOf(heap: Heap, forwards: Forwards, start: number): NamelessSymbol['variable'] {
  const forward = forwardOf(heap, forwards, start)
  if (forward === undefined || forward === 'in-executable') return undefined
  const kind = kindOf[forward.kind]
  return kind === undefined ? undefined : { kind, place: forward.offset }
}

function forwardOf(heap: Heap, forwards: Forwards, start: number): Forward | 'in-executable' | undefined {
  switch (redirectOf(heap, start)) {
    case 'FORWARDED':
      return forwards.of(start, 'symbol', 'val')
    case 'LOCALIZED': {
      const blv = pointerField(heap, start, 'symbol', 'val')
      return blv === undefined ? undefined : forwards.of(blv, 'blv', 'ofs_fwd')
    }
    default:
      return undefined
  }
}
