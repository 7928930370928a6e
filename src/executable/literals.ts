/**
 * C literals that a dump refers to in its executable, with what the dump records about them: the names of everything that is defined
 * in C. Dumps of 27 to 30 contain their lengths, dumps of 31 the texts of those of functions.
 *
 * Units: bytes from the Emacs basis.
 * Source: `dump_string`, `dump_subr` in src/pdumper.c.
 * @module
 */
import type { Heap } from '../heap/heap.ts'
import { stringAt, textOf } from '../heap/strings.ts'
import { UNBOUND_INDEX } from '../heap/value.ts'

interface Literal {
  readonly offset: number
  /** Length in bytes, without the NUL. */
  readonly length: number
  /** Possible texts; undefined if nothing is known. */
  readonly texts?: ReadonlySet<string>
}

export interface Literals {
  /** All literals that the dump refers to. */
  readonly all: readonly Literal[]
  /** The literal to search for. */
  readonly known: { readonly offset: number; readonly text: string } | undefined
  /** Number of literals that need not match. */
  readonly tolerated: number
  /** Whether the literal is at `start`. */
  isAt(literal: Literal, bytes: Uint8Array, start: number): boolean
}

/** Percentage of the functions defined in C that may have been renamed in Lisp. */
const RENAMED = 25

export function literalsOf(heap: Heap): Literals {
  const known = nameOfUnbound(heap)
  return known === undefined
    ? functionNames(heap)
    : { all: [...stringLiterals(heap)], known, tolerated: 0, isAt: endsThere }
}

/** Whether the first NUL is after `length` bytes. */
const endsThere = ({ length }: Literal, bytes: Uint8Array, start: number): boolean =>
  bytes.subarray(start, start + length + 1).indexOf(0) === length

function* stringLiterals(heap: Heap): Generator<Literal> {
  const { offsets, types, length } = heap.image.objectStarts
  for (let i = 0; i < length; i++) {
    if (types[i] !== heap.layout.tags.string) continue
    const string = stringAt(heap, offsets[i]!)
    if (string.emacsOffset !== undefined) yield { offset: string.emacsOffset, length: string.length }
  }
}

/** A literal whose text is known, although the dump contains only its length. */
function nameOfUnbound(heap: Heap): Literals['known'] {
  if (heap.lispsym === undefined) return undefined
  const { symbol } = heap.layout.structs
  const slot = heap.lispsym.dumpOffset + UNBOUND_INDEX * symbol.size + symbol.fields.name.offset
  const name = heap.valueAt(slot)
  if (name.kind !== 'object') return undefined
  const { emacsOffset } = stringAt(heap, name.offset)
  return emacsOffset === undefined ? undefined : { offset: emacsOffset, text: 'unbound' }
}

/** Names of C functions. They are also the names of the symbols that have them as functions. */
function functionNames(heap: Heap): Literals {
  const texts = new Map<number, Set<string>>()
  const { subr } = heap.layout.structs
  for (const { name, emacsOffset } of namedSubrs(heap)) {
    const image = heap.copySource(emacsOffset)
    if (image === undefined) continue
    const literal = heap.word(image + subr.fields.ofs_symbol_name.offset)
    const known = texts.get(literal)
    if (known === undefined) texts.set(literal, new Set([name]))
    else known.add(name)
  }
  const all = [...texts].map(([offset, names]) => ({
    offset,
    length: longestOf(names),
    texts: names,
  }))
  let known: Literals['known']
  for (const { offset, texts } of all) {
    const [text = ''] = texts
    if (texts.size === 1 && text.length > (known?.text.length ?? 0)) known = { offset, text }
  }
  return { all, known, tolerated: Math.floor((all.length * RENAMED) / 100), isAt: saysThat }
}

function longestOf(texts: ReadonlySet<string>): number {
  let longest = 0
  for (const { length } of texts) longest = Math.max(longest, length)
  return longest
}

function saysThat({ texts, length }: Literal, bytes: Uint8Array, start: number): boolean {
  const window = bytes.subarray(start, start + length + 1)
  const end = window.indexOf(0)
  return end > 0 && texts!.has(textOf(window.subarray(0, end), false))
}

function* namedSubrs(heap: Heap): Generator<{ readonly name: string; readonly emacsOffset: number }> {
  const { lispsym, layout, image } = heap
  const { symbol } = layout.structs
  const { offsets, types, length } = image.objectStarts
  const starts = Array.from({ length: lispsym?.symbols ?? 0 }, (_, i) => lispsym!.dumpOffset + i * symbol.size)
  for (let i = 0; i < length; i++) if (types[i] === layout.tags.symbol) starts.push(offsets[i]!)
  for (const start of starts) {
    const value = heap.valueAt(start + symbol.fields.func.offset)
    if (value.kind !== 'emacs') continue
    const name = heap.valueAt(start + symbol.fields.name.offset)
    const bytes = name.kind === 'object' ? stringAt(heap, name.offset).bytes : undefined
    if (bytes !== undefined && bytes.length < LONGEST_NAME)
      yield { name: textOf(bytes, false), emacsOffset: value.offset }
  }
}

/** Limit for names of C functions, in bytes, since strings of a damaged dump may share their bytes. */
const LONGEST_NAME = 256
