/**
 * Symbols for an edit: found in the obarray of the dump, or created and interned as `intern` does.
 *
 * Before Emacs 31 the names of symbols defined in C are in the executable only. A symbol is searched for in its bucket. If the
 * bucket has a symbol with an unknown name of the same length, that may be the one, and the edit is refused.
 *
 * Source: `oblookup`, `intern_sym`, `make_symbol` in src/lread.c and src/alloc.c.
 * @module
 */

import { sameBytes } from '../bytes/same-bytes.ts'
import type { Dump } from '../dump.ts'
import { PdmpError } from '../error.ts'
import type { Obarray } from '../hash/obarray.ts'
import type { Heap } from '../heap/heap.ts'
import { stringAt } from '../heap/strings.ts'
import { Interned, NOWRITE } from '../heap/symbol-flags.ts'
import { UNBOUND_INDEX, type Value } from '../heap/value.ts'
import type { Names } from '../lisp/names.ts'
import type { SymbolDatum } from '../lisp/reader/datum.ts'
import type { SymbolSource } from './encode.ts'
import { type Text, writeString } from './encode-strings.ts'
import { type Cell, NIL_CELL, type Pen } from './pen.ts'
import { astray } from './refusals.ts'

const COLON = 0x3a
const UNBOUND: Cell = { kind: 'builtin', index: UNBOUND_INDEX }
/** Names of symbols that are known in every dump. */
const nilAndT = ['nil', 't']

export class SymbolTable implements SymbolSource {
  readonly #heap: Heap
  readonly #names: Names
  readonly #pen: Pen
  readonly #made = new Map<string, Cell>()
  readonly #dump: Dump

  constructor(dump: Dump, pen: Pen) {
    this.#heap = dump.heap
    this.#names = dump.names
    this.#dump = dump
    this.#pen = pen
  }

  /**
   * Find the interned symbol of that name, in the dump or among those that edits have created.
   *
   * @throws PdmpError 'name-unknown': only the executable has the names that decide
   */
  find(datum: SymbolDatum): Cell | undefined {
    const index = nilAndT.indexOf(datum.name)
    if (index >= 0) return { kind: 'builtin', index }
    const made = this.#made.get(keyOf(datum))
    if (made !== undefined) return made
    const obarray = this.#initial()
    const bucket = this.#dump.obarrays.bucketOf(datum.bytes, obarray)
    let unknown = false
    for (const symbol of this.#dump.obarrays.chain(obarray, bucket)) {
      const bytes = this.#dump.obarrays.nameOf(symbol) ?? this.#fixedName(symbol)
      if (bytes === undefined) unknown ||= this.#lengthOf(symbol) === datum.bytes.length
      else if (sameBytes(bytes, datum.bytes)) {
        return this.cellOf(symbol)
      }
    }
    if (!unknown) return undefined
    const site = { path: `symbol ${datum.name}`, offset: obarray.offset }
    throw new PdmpError('name-unknown', site, 'a symbol of the dump may have this name')
  }

  intern(datum: SymbolDatum): Cell {
    const found = this.find(datum)
    if (found !== undefined) return found
    const cell = this.#make(datum, Interned.initially)
    this.#enter(cell, datum)
    this.#made.set(keyOf(datum), cell)
    return cell
  }

  make(datum: SymbolDatum): Cell {
    return this.#make(datum, Interned.no)
  }

  /** A value of the dump as a cell. */
  cellOf(value: Value): Cell {
    if (value.kind === 'invalid') throw astray('symbol', 0, `${value.word} is not a valid Lisp word`)
    if (value.kind !== 'object') return value
    const found = this.#pen.editor.at(value.offset)
    if (found === undefined || found.offset !== 0) throw astray('symbol', value.offset, 'no object starts here')
    return { kind: 'atom', atom: found.atom, tag: value.tag }
  }

  #initial(): Obarray {
    const { initial } = this.#dump.obarrays
    if (initial !== undefined) return initial
    throw new PdmpError(
      'edit-refused',
      { path: 'obarray', offset: 0 },
      'the dump has no obarray to look for symbols in',
    )
  }

  /** The names of the first builtin symbols, which are the same in every release. */
  #fixedName(symbol: Value): Uint8Array | undefined {
    const offset = this.#names.symbolOffset(symbol)
    const name = offset === undefined ? undefined : this.#names.symbolName(offset)
    return name === undefined ? undefined : new TextEncoder().encode(name)
  }

  #lengthOf(symbol: Value): number | undefined {
    const offset = this.#names.symbolOffset(symbol)
    if (offset === undefined) return undefined
    const name = this.#heap.valueAt(offset + this.#pen.offsetOf('symbol', 'name'))
    return name.kind === 'object' ? stringAt(this.#heap, name.offset).length : undefined
  }

  /** Create a symbol without value, function and properties. The value of a keyword is the keyword itself. */
  #make(datum: SymbolDatum, interned: number): Extract<Cell, { kind: 'atom' }> {
    const pen = this.#pen
    const { structs, tags, symbolFlags, redirectNames } = pen.layout
    const cell = pen.addObject(tags.symbol, structs.symbol.size)
    const { atom } = cell
    const isKeyword = interned === Interned.initially && datum.bytes[0] === COLON
    pen.lisp(atom, pen.offsetOf('symbol', 'name'), writeString(pen, nameOf(datum)))
    pen.lisp(atom, pen.offsetOf('symbol', 'val'), isKeyword ? cell : UNBOUND)
    pen.lisp(atom, pen.offsetOf('symbol', 'func'), NIL_CELL)
    pen.lisp(atom, pen.offsetOf('symbol', 'plist'), NIL_CELL)
    const flags = {
      redirect: redirectNames.indexOf('PLAINVAL'),
      trapped_write: isKeyword ? NOWRITE : 0,
      interned,
      declared_special: isKeyword ? 1 : 0,
    }
    for (const [name, value] of Object.entries(flags)) {
      const field = symbolFlags[name]
      if (field !== undefined) pen.bitField(atom, pen.offsetOf('symbol', 'flags'), 16, field, value)
    }
    return cell
  }

  /** Insert a new symbol at the front of its bucket. */
  #enter(cell: Extract<Cell, { kind: 'atom' }>, { bytes }: SymbolDatum): void {
    const pen = this.#pen
    const { lispWordSize, structs } = pen.layout
    const obarray = this.#initial()
    const slot = obarray.buckets.start + this.#dump.obarrays.bucketOf(bytes, obarray) * lispWordSize
    const bucket = pen.editor.at(slot)
    if (bucket === undefined) throw astray('obarray', slot, 'the buckets of the obarray belong to no object')
    this.#chain(cell.atom, this.#cellIn(bucket.atom, bucket.offset, slot))
    pen.lisp(bucket.atom, bucket.offset, cell)
    const count = obarray.sizeBits === null ? undefined : structs.obarray?.fields.num_symbols
    const owner = pen.editor.at(obarray.offset)
    if (count === undefined || owner === undefined) return
    pen.int32(owner.atom, owner.offset + count.offset, pen.uint32At(owner.atom, owner.offset + count.offset) + 1)
  }

  /** The current content of a bucket: what the last edit put there, otherwise the content in the file. */
  #cellIn(atom: number, offset: number, slot: number): Cell {
    const link = this.#pen.editor.link(atom, offset)
    if (link !== undefined) return { kind: 'atom', atom: link.target, tag: this.#pen.layout.tags.symbol }
    return this.cellOf(this.#heap.valueAt(slot))
  }

  #chain(atom: number, next: Cell): void {
    const offset = this.#pen.offsetOf('symbol', 'ofs_next')
    if (next.kind === 'atom') this.#pen.pointer(atom, offset, next.atom)
    if (next.kind !== 'builtin') return
    const { lispsym, layout } = this.#heap
    if (lispsym === undefined)
      throw astray('obarray', 0, 'the dump has a builtin symbol, but not the array of builtin symbols')
    this.#pen.emacsPointer(atom, offset, lispsym.emacsOffset + next.index * layout.structs.symbol.size)
  }
}

const keyOf = ({ bytes }: SymbolDatum): string => bytes.join()

/** The text of a name. A name of ASCII characters is unibyte. */
const nameOf = ({ bytes, length, multibyte }: SymbolDatum): Text => ({ bytes, length, multibyte })
