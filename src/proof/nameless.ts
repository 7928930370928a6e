/**
 * Symbols of the initial obarray whose names are literals of the executable, with all facts that the dump contains about the names.
 *
 * Units: places are bytes from the Emacs basis.
 * @module
 */
import { initialObarray, LONGEST_CHAIN } from '../hash/initial-obarray.ts'
import { nextInBucket } from '../hash/obarray.ts'
import type { Heap } from '../heap/heap.ts'
import { isLiteral, stringAt, textOf } from '../heap/strings.ts'
import { int16Field, pointerField, wordField } from '../heap/struct-fields.ts'
import { redirectOf } from '../heap/symbol-flags.ts'
import { fixnumWord } from '../heap/value.ts'
import { type Forward, Forwards, FwdKind } from '../lisp/forwards.ts'
import { Names } from '../lisp/names.ts'

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
  const names = new Names(heap)
  const obarray = initialObarray(heap)
  if (obarray === undefined) return undefined
  const { buckets, bucketOf } = obarray
  const forwards = new Forwards(heap, undefined)
  const all: NamelessSymbol[] = []
  const { structs, lispWordSize } = heap.layout
  const nameField = structs.symbol.fields.name.offset
  const isEmpty = emptyTester(heap)
  let steps = heap.image.objectStarts.length + (heap.lispsym?.symbols ?? 0)
  const open: number[] = []
  const others: number[] = []
  for (let bucket = 0; bucket < buckets.length; bucket++) {
    const slot = buckets.start + bucket * lispWordSize
    if (isEmpty(slot)) continue
    open.length = 0
    others.length = 0
    let start = names.symbolOffset(heap.valueAt(slot))
    while (start !== undefined) {
      if (steps-- < 0 || open.length + others.length >= LONGEST_CHAIN) return undefined
      const isOpen = isLiteral(heap, heap.word(start + nameField))
      if (isOpen) open.push(start)
      else others.push(start)
      start = nextInBucket(heap, start)
    }
    for (const each of open) {
      const symbol = namelessSymbol(heap, forwards, each, bucket, others)
      if (symbol !== undefined) all.push(symbol)
    }
  }
  return { all, bucketCount: buckets.length, bucketOf }
}

function namelessSymbol(
  heap: Heap,
  forwards: Forwards,
  start: number,
  bucket: number,
  others: readonly number[],
): NamelessSymbol | undefined {
  const literal = literalOf(heap, start)
  if (literal === undefined) return undefined
  const { place, length } = literal
  const index = indexOf(heap, start)
  const arity = arityOf(heap, start, place)
  const variable = variableOf(heap, forwards, start)
  return { place, length, bucket, index, arity, variable, taken: dumpedNames(heap, others, length) }
}

/** Make a function that tells quickly whether a slot is 0 or a fixnum, as most are. It ignores slots wider than a pointer. */
function emptyTester(heap: Heap): (slot: number) => boolean {
  const { wordSize, lispWordSize } = heap.layout
  const zero = Number(fixnumWord(0n, heap.layout))
  if (wordSize !== lispWordSize) return () => false
  return (slot) => heap.relocAt(slot) === undefined && heap.word(slot) === zero
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

/** The names of that length, of the symbols at `starts`, that are in the dump. */
function dumpedNames(heap: Heap, starts: readonly number[], length: number): readonly string[] {
  const { symbol, string } = heap.layout.structs
  let found = none
  for (const start of starts) {
    // Few names have this length. Read more only for these.
    const name = heap.word(start + symbol.fields.name.offset)
    if (heap.word(name + string.fields.num_chars.offset) !== length) continue
    const { bytes } = stringAt(heap, name)
    if (bytes?.length === length) found = [...found, textOf(bytes, false)]
  }
  return found
}

const none: readonly string[] = []

function indexOf({ lispsym, layout }: Heap, start: number): number {
  if (lispsym === undefined) return -1
  const index = (start - lispsym.dumpOffset) / layout.structs.symbol.size
  return Number.isInteger(index) && index >= 0 && index < lispsym.symbols ? index : -1
}

function arityOf(heap: Heap, start: number, place: number): string | undefined {
  const value = heap.valueAt(start + heap.layout.structs.symbol.fields.func.offset)
  const image = value.kind === 'emacs' ? heap.copySource(value.offset) : undefined
  if (image === undefined || wordField(heap, image, 'subr', 'ofs_symbol_name') !== place) return undefined
  return `${int16Field(heap, image, 'subr', 'min_args')},${int16Field(heap, image, 'subr', 'max_args')}`
}

function variableOf(heap: Heap, forwards: Forwards, start: number): NamelessSymbol['variable'] {
  const forward = forwardOf(heap, forwards, start)
  if (forward === undefined || forward === 'in-executable') return undefined
  const kind = kindOf[forward.kind]
  return kind === undefined ? undefined : { kind, place: forward.place }
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
