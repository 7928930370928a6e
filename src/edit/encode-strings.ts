/**
 * Encoding of strings: the object, its bytes in the cold section, and its text properties in a tree of intervals after it.
 *
 * Source: `dump_string`, `dump_interval_tree` in src/pdumper.c; `struct interval` in src/intervals.h.
 * @module
 */
import type { Datum, StringDatum } from '../lisp/reader/datum.ts'
import { roundUp } from '../units.ts'
import { type Cell, NIL_CELL, type Pen } from './pen.ts'

/** The value of size_byte in an ordinary unibyte string. */
const UNIBYTE = -1

export interface Text {
  /** The bytes, in Emacs's internal encoding if multibyte. */
  readonly bytes: Uint8Array
  /** Number of characters. */
  readonly length: number
  /** Whether the string is multibyte. */
  readonly multibyte: boolean
}

/** Characters with the same property list, or with none. Each run becomes a node of the tree. */
interface Run {
  readonly start: number
  readonly end: number
  readonly plist: Datum | undefined
}

/** Write a string without its properties. */
export function writeString(pen: Pen, text: Text & Partial<Pick<StringDatum, 'intervals'>>) {
  const { structs, tags } = pen.layout
  const { bytes, length, multibyte } = text
  const data = new Uint8Array(bytes.length + 1)
  data.set(bytes)
  const payload = pen.addPayload(data, 1)
  const { size } = structs.string
  const count = runsOf(text).length
  const total = count === 0 ? size : intervalsStart(pen) + count * intervalSize(pen)
  const cell = pen.addObject(tags.string, total)
  pen.word(cell.atom, pen.offsetOf('string', 'num_chars'), length)
  pen.word(cell.atom, pen.offsetOf('string', 'len_data'), multibyte ? bytes.length : UNIBYTE)
  pen.pointer(cell.atom, pen.offsetOf('string', 'ofs_data'), payload)
  return cell
}

/** Write the tree of text properties of the string in `atom`. */
export function writeIntervals(pen: Pen, atom: number, text: StringDatum, cellOf: (plist: Datum) => Cell): void {
  const runs = runsOf(text)
  if (runs.length === 0) return
  const tree = new IntervalTree(pen, atom, runs, cellOf)
  pen.pointer(atom, pen.offsetOf('string', 'ofs_intervals'), atom, tree.write())
}

/** Intervals follow the string, aligned as objects are. */
const intervalsStart = ({ layout, objectAlign }: Pen): number => roundUp(layout.structs.string.size, objectAlign)
const intervalSize = ({ layout, objectAlign }: Pen): number => roundUp(layout.structs.interval.size, objectAlign)

/** The runs of a string with properties, including runs without. */
function runsOf({ length, intervals = [] }: Text & Partial<Pick<StringDatum, 'intervals'>>): readonly Run[] {
  if (intervals.length === 0) return []
  const runs: Run[] = []
  let at = 0
  for (const { start, end, plist } of intervals) {
    if (start > at) runs.push({ start: at, end: start, plist: undefined })
    runs.push({ start, end, plist })
    at = end
  }
  if (at < length) runs.push({ start: at, end: length, plist: undefined })
  return runs
}

/** A balanced tree. Its depth is the logarithm of the number of runs, so recursion is bounded. */
class IntervalTree {
  readonly #pen: Pen
  readonly #atom: number
  readonly #runs: readonly Run[]
  readonly #cellOf: (plist: Datum) => Cell

  constructor(pen: Pen, atom: number, runs: readonly Run[], cellOf: (plist: Datum) => Cell) {
    this.#pen = pen
    this.#atom = atom
    this.#runs = runs
    this.#cellOf = cellOf
  }

  /** Returns the offset of the root, which points up to the string. */
  write(): number {
    const root = this.#write(0, this.#runs.length, undefined)!
    const { layout } = this.#pen
    const up = layout.bitFields.interval['up_obj']
    if (up === undefined) throw new Error('the spec has no up_obj')
    this.#pen.bitField(this.#atom, root + this.#pen.offsetOf('interval', 'bits'), 8, up, 1)
    const owner: Cell = { kind: 'atom', atom: this.#atom, tag: layout.tags.string }
    this.#pen.lisp(this.#atom, root + this.#pen.offsetOf('interval', 'up'), owner)
    return root
  }

  /** Number of the next interval, in the order of dumping: parents before children, left before right. */
  #next = 0

  #write(first: number, end: number, parent: number | undefined): number | undefined {
    if (first >= end) return undefined
    const pen = this.#pen
    const at = intervalsStart(pen) + this.#next++ * intervalSize(pen)
    const offset = (field: string) => at + pen.offsetOf('interval', field)
    const middle = (first + end) >>> 1
    const { start, plist } = this.#runs[middle]!
    pen.word(this.#atom, offset('total_length'), this.#runs[end - 1]!.end - this.#runs[first]!.start)
    pen.word(this.#atom, offset('position'), start)
    pen.lisp(this.#atom, offset('plist'), plist === undefined ? NIL_CELL : this.#cellOf(plist))
    if (parent !== undefined) pen.pointer(this.#atom, offset('up'), this.#atom, parent)
    for (const [field, left, right] of [
      ['ofs_left', first, middle] as const,
      ['ofs_right', middle + 1, end] as const,
    ]) {
      const child = this.#write(left, right, at)
      if (child !== undefined) pen.pointer(this.#atom, offset(field), this.#atom, child)
    }
    return at
  }
}
