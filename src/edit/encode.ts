/**
 * Encoding of Lisp data as atoms: what `read` would create and `dump-emacs-portable` write, in the layout of one release.
 *
 * In: datums. Out: cells that refer to new atoms, or to symbols, which are found or interned. One object of the data becomes
 * one atom, so shared and circular structure is preserved. Each object gets its atom before its parts, which wait in a
 * queue, so that nesting does not recurse.
 *
 * Source: `dump_cons`, `dump_string`, `dump_vectorlike_generic` and their like in src/pdumper.c.
 * @module
 */
import { isFixnum } from '../heap/value.ts'
import type { Layout } from '../layout/layout.ts'
import type { Datum, SubCharTableDatum, SymbolDatum } from '../lisp/reader/datum.ts'
import { writeBignum, writeBoolVector, writeFloat } from './encode-leaves.ts'
import { writeIntervals, writeString } from './encode-strings.ts'
import { type TableTemplates, TableWriter } from './encode-tables.ts'
import type { Cell, Pen } from './pen.ts'

/** The source of symbols: the obarray of the dump. */
export interface SymbolSource {
  /** Find or create the interned symbol of that name. */
  intern(datum: SymbolDatum): Cell
  /** Make a new uninterned symbol. */
  make(datum: SymbolDatum): Cell
}

type Part = () => void

export class Encoder {
  readonly #pen: Pen
  readonly #symbols: SymbolSource
  readonly #tables: TableWriter
  readonly #known = new Map<Datum, Cell>()
  readonly #queue: Part[] = []

  constructor(pen: Pen, symbols: SymbolSource, templates: TableTemplates) {
    this.#pen = pen
    this.#symbols = symbols
    this.#tables = new TableWriter(pen, templates, (datum) => this.#cellOf(datum))
  }

  /**
   * Encode `datum`.
   *
   * @throws PdmpError 'not-writable': an object is larger than Emacs can make it, or the dump has no hash table of that kind
   */
  encode(datum: Datum): Cell {
    const cell = this.#cellOf(datum)
    // Parts may add further parts.
    for (let part = this.#queue.pop(); part !== undefined; part = this.#queue.pop()) part()
    this.#tables.list()
    return cell
  }

  #cellOf(datum: Datum): Cell {
    if (datum.kind === 'integer') return this.#integer(datum.value)
    if (datum.kind === 'symbol' && datum.isInterned) return this.#symbols.intern(datum)
    const known = this.#known.get(datum)
    if (known !== undefined) return known
    const cell = this.#reserve(datum)
    this.#known.set(datum, cell)
    return cell
  }

  /** Reserve the atom of an object. Its parts are encoded later. */
  #reserve(datum: Exclude<Datum, { kind: 'integer' }>): Cell {
    const { tags, structs } = this.#pen.layout
    switch (datum.kind) {
      case 'symbol':
        return this.#symbols.make(datum)
      case 'float':
        return writeFloat(this.#pen, datum)
      case 'bool-vector':
        return writeBoolVector(this.#pen, datum)
      case 'string': {
        const cell = writeString(this.#pen, datum)
        this.#queue.push(() => writeIntervals(this.#pen, cell.atom, datum, (plist) => this.#cellOf(plist)))
        return cell
      }
      case 'cons': {
        const cell = this.#pen.addObject(tags.cons, structs.cons.size)
        this.#queue.push(() => {
          this.#pen.lisp(cell.atom, this.#pen.offsetOf('cons', 'car'), this.#cellOf(datum.car))
          this.#pen.lisp(cell.atom, this.#pen.offsetOf('cons', 'cdr'), this.#cellOf(datum.cdr))
        })
        return cell
      }
      case 'hash-table': {
        const cell = this.#tables.reserve(datum)
        this.#queue.push(() => this.#tables.fill(cell.atom, datum))
        return cell
      }
      case 'sub-char-table':
        return this.#subCharTable(datum)
      default:
        return this.#slots(datum.kind, datum.slots)
    }
  }

  #integer(value: bigint): Cell {
    return isFixnum(value, this.#pen.layout) ? { kind: 'fixnum', value } : writeBignum(this.#pen, value)
  }

  #slots(kind: 'vector' | 'record' | 'closure' | 'char-table', slots: readonly Datum[]): Cell {
    const { layout } = this.#pen
    const first = this.#pen.offsetOf('vector', 'contents.0')
    const cell = this.#pen.addObject(layout.tags.vectorlike, first + slots.length * layout.lispWordSize)
    if (kind === 'vector') this.#pen.word(cell.atom, 0, slots.length)
    else this.#pen.header(cell.atom, pvecOf(kind, layout), slots.length)
    this.#queue.push(() => this.#fill(cell.atom, first, slots))
    return cell
  }

  /** Reserve a sub-char-table, whose header counts its two ints as Lisp words. */
  #subCharTable({ depth, minChar, slots }: SubCharTableDatum): Cell {
    const { layout } = this.#pen
    const first = this.#pen.offsetOf('sub_char_table', 'slots.0')
    const before = (first - this.#pen.offsetOf('vector', 'contents.0')) / layout.lispWordSize
    const cell = this.#pen.addObject(layout.tags.vectorlike, first + slots.length * layout.lispWordSize)
    this.#pen.header(cell.atom, 'SUB_CHAR_TABLE', before + slots.length)
    this.#pen.int32(cell.atom, this.#pen.offsetOf('sub_char_table', 'depth'), depth)
    this.#pen.int32(cell.atom, this.#pen.offsetOf('sub_char_table', 'min_char'), minChar)
    this.#queue.push(() => this.#fill(cell.atom, first, slots))
    return cell
  }

  #fill(atom: number, first: number, slots: readonly Datum[]): void {
    const { lispWordSize } = this.#pen.layout
    for (const [i, slot] of slots.entries()) this.#pen.lisp(atom, first + i * lispWordSize, this.#cellOf(slot))
  }
}

function pvecOf(kind: 'record' | 'closure' | 'char-table', { functionType }: Layout): string {
  if (kind === 'closure') return functionType
  return kind === 'record' ? 'RECORD' : 'CHAR_TABLE'
}
