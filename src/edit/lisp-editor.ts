/**
 * Setting of variables and functions of a dump, as if by `set-default` and `fset` before it was written.
 *
 * The value of a variable is in the symbol, in a value cell, or in C. In the last case an Emacs relocation restores it, and
 * the edit changes that relocation. The last edit of a cell counts.
 *
 * In: an open dump. Out: a graph, to be written.
 * Source: `set_internal`, `set_default_internal`, `store_symval_forwarding` in src/data.c.
 * @module
 */

import type { Dump } from '../dump.ts'
import type { Graph } from '../graph/graph.ts'
import type { Heap } from '../heap/heap.ts'
import { lispField, pointerField } from '../heap/struct-fields.ts'
import { redirectOf } from '../heap/symbol-flags.ts'
import { eq } from '../heap/value.ts'
import { computedFrom } from '../layout/startup-variables.ts'
import { type Forward, FwdKind } from '../lisp/forwards.ts'
import type { Datum, SymbolDatum } from '../lisp/reader/datum.ts'
import { MOST_ALIASES, type Symbols } from '../lisp/symbols.ts'
import { EmacsRelocType } from '../tables/emacs-reloc-table.ts'
import { GraphEditor } from './editor.ts'
import { Encoder } from './encode.ts'
import { TableTemplates } from './encode-tables.ts'
import { type Cell, Pen } from './pen.ts'
import { buffersWithDefault } from './per-buffer.ts'
import { astray, refused } from './refusals.ts'
import { SymbolTable } from './symbol-table.ts'

/** The cell of a symbol that an edit sets. `variable` is the C variable that the symbol forwards to: `LispEditor.set`. */
export type SymbolCell = 'value' | 'function' | 'variable'

/** Sets variables and functions of a dump to Lisp values. `writeDump` writes the result of `finish`. */
export class LispEditor {
  readonly #heap: Heap
  readonly #editor: GraphEditor
  readonly #pen: Pen
  readonly #table: SymbolTable
  readonly #symbols: Symbols
  readonly #encoder: Encoder

  /** @throws PdmpError 'atom-overlap', 'link-astray': the dump cannot be converted without loss */
  constructor(dump: Dump) {
    this.#heap = dump.heap
    this.#editor = new GraphEditor(dump.graph)
    this.#pen = new Pen(this.#editor)
    this.#table = new SymbolTable(dump, this.#pen)
    this.#symbols = dump.symbols
    this.#encoder = new Encoder(this.#pen, this.#table, new TableTemplates(dump))
  }

  /** Whether the dump has this symbol, or an edit has created it. */
  has(symbol: SymbolDatum): boolean {
    return this.#table.find(symbol) !== undefined
  }

  /**
   * Set the default value of a symbol's variable, or its function, or only the C variable that it forwards to. A symbol that the
   * dump does not have is interned.
   *
   * @throws PdmpError 'edit-refused': Emacs refuses this edit too, or the dump does not contain the cell
   * @throws PdmpError 'name-unknown': the name of the symbol, or of a symbol in the value, may be in the executable only
   * @throws PdmpError 'not-writable': a dump cannot contain the value
   */
  set(symbol: SymbolDatum, value: Datum, which: SymbolCell = 'value'): void {
    const cell = this.#table.intern(symbol)
    const target: Target = { name: symbol.name, symbol: cell, datum: value, variableOnly: which === 'variable' }
    if (which === 'function') this.#setFunction(target)
    else this.#setVariable(target)
  }

  /**
   * What the Emacs of the dump computes a variable from at start-up, so that a value that is set does not last; null if it keeps the
   * value of the dump, or the release is unknown.
   */
  computedFrom(symbol: SymbolDatum): string | null {
    return computedFrom(this.#heap.layout.release, symbol.name)
  }

  /** The edited graph. */
  finish(): Graph {
    return this.#editor.finish()
  }

  #setFunction({ name, symbol, datum }: Target): void {
    if (symbol.kind === 'builtin' && symbol.index === 0 && !isNilDatum(datum))
      throw refused(name, 0, 'nil cannot have a function')
    this.#putSymbolField(symbol, 'func', this.#encoder.encode(datum))
  }

  #setVariable(target: Target): void {
    let offset = this.#offsetOf(target.symbol)
    for (let i = 0; i < MOST_ALIASES && offset !== undefined; i++) {
      if (this.#symbols.facts(offset).constant) throw refused(target.name, offset, 'the symbol is a constant')
      switch (redirectOf(this.#heap, offset)) {
        case 'PLAINVAL':
          if (target.variableOnly) throw refused(target.name, offset, 'the symbol does not forward to a C variable')
          this.#putField(offset, 'symbol', 'val', this.#encoder.encode(target.datum))
          return
        case 'LOCALIZED':
          this.#setLocalized(target, offset, pointerField(this.#heap, offset, 'symbol', 'val'))
          return
        case 'FORWARDED':
          this.#setForwarded(target, offset, this.#symbols.forwards.of(offset, 'symbol', 'val'))
          return
        case 'VARALIAS':
          offset = this.#symbols.aliasOf(offset)
          break
        default:
          throw refused(target.name, offset, 'the dump does not show how the value of the symbol is stored')
      }
    }
    if (target.symbol.kind !== 'atom' || offset !== undefined)
      throw refused(target.name, offset ?? 0, 'the aliases of the symbol do not lead to a variable')
    // The symbol was created by this edit.
    if (target.variableOnly || target.name.startsWith(':'))
      throw refused(target.name, 0, 'the symbol does not forward to a C variable')
    this.#putSymbolField(target.symbol, 'val', this.#encoder.encode(target.datum))
  }

  /** Set the default, the cdr of a cell. The C variable holds it too, unless a buffer's own value is loaded. */
  #setLocalized(target: Target, symbol: number, blv: number | undefined): void {
    const defcell = blv === undefined ? undefined : lispField(this.#heap, blv, 'blv', 'defcell')
    const valcell = blv === undefined ? undefined : lispField(this.#heap, blv, 'blv', 'valcell')
    const forward = blv === undefined ? undefined : this.#symbols.forwards.of(blv, 'blv', 'ofs_fwd')
    if (target.variableOnly && forward === undefined)
      throw refused(target.name, symbol, 'the symbol does not forward to a C variable')
    if (defcell?.kind !== 'object' || defcell.tag !== this.#heap.layout.tags.cons) {
      throw refused(target.name, symbol, 'the buffer-local variable has no default value')
    }
    if (forward !== undefined && valcell !== undefined && eq(defcell, valcell)) {
      this.#setForwarded(target, symbol, forward)
    }
    this.#putField(defcell.offset, 'cons', 'cdr', this.#encoder.encode(target.datum))
  }

  #setForwarded(target: Target, symbol: number, forward: Forward | 'in-executable' | undefined): void {
    if (forward === undefined || forward === 'in-executable') {
      throw refused(target.name, symbol, 'only the executable shows which C variable the symbol forwards to')
    }
    const { kind, offset: variable } = forward
    if (variable === undefined || kind > FwdKind.buffer) {
      throw refused(target.name, symbol, 'the values of keyboard-local variables are not in a dump')
    }
    if (kind === FwdKind.buffer) {
      this.#setPerBuffer(target, symbol, variable)
      return
    }
    const i = this.#rootAt(target, symbol, variable)
    if (kind === FwdKind.object) this.#pen.root(i, this.#encoder.encode(target.datum))
    else if (kind === FwdKind.boolean) this.#pen.immediateRoot(i, isNilDatum(target.datum) ? 0n : 1n, 1)
    else this.#pen.immediateRoot(i, integerFor(target, symbol), 8)
  }

  /** Set the default, and the slot of each buffer that has no value of its own. */
  #setPerBuffer(target: Target, symbol: number, offset: number): void {
    const slot = this.#symbols.variables.defaultSlot(offset)
    if (slot === undefined) throw refused(target.name, symbol, 'the dump does not show where buffer_defaults is')
    const buffers = buffersWithDefault(this.#heap, offset)
    if (buffers === undefined) throw refused(target.name, symbol, 'the dump does not show where buffer_local_flags is')
    const cell = this.#encoder.encode(target.datum)
    this.#pen.root(this.#rootAt(target, symbol, slot), cell)
    for (const buffer of buffers) {
      const start = this.#editor.at(buffer)
      if (start !== undefined) this.#pen.lisp(start.atom, start.offset + offset, cell)
    }
  }

  /** The Emacs relocation that restores the variable at this offset from the basis. */
  #rootAt({ name }: Target, symbol: number, variable: number): number {
    const { emacsOffsets, types } = this.#heap.image.emacsRelocs
    const i = this.#heap.writerOf(variable)
    if (i >= 0 && emacsOffsets[i] === variable && restores.has(types[i]!)) return i
    throw refused(name, symbol, 'the dump does not restore the C variable of the symbol')
  }

  #putSymbolField(symbol: Cell, field: string, cell: Cell): void {
    const offset = this.#offsetOf(symbol)
    if (offset !== undefined) this.#putField(offset, 'symbol', field, cell)
    else if (symbol.kind === 'atom') this.#pen.lisp(symbol.atom, this.#pen.offsetOf('symbol', field), cell)
  }

  #putField(start: number, struct: string, field: string, cell: Cell): void {
    const slot = this.#editor.at(start + this.#pen.offsetOf(struct, field))
    if (slot === undefined) throw astray(`${struct}.${field}`, start, 'the field belongs to no object')
    this.#pen.lisp(slot.atom, slot.offset, cell)
  }

  /** The offset of the struct of a symbol in the file; undefined for a symbol that an edit has created. */
  #offsetOf(symbol: Cell): number | undefined {
    const { lispsym, layout } = this.#heap
    if (symbol.kind === 'builtin') {
      if (lispsym === undefined) throw refused('symbol', 0, 'the dump has no builtin symbols')
      return lispsym.dumpOffset + symbol.index * layout.structs.symbol.size
    }
    if (symbol.kind !== 'atom' || symbol.atom >= this.#editor.graph.atoms.length) return undefined
    return this.#editor.graph.atoms.origins[symbol.atom]!
  }
}

interface Target {
  readonly name: string
  readonly symbol: Cell
  readonly datum: Datum
  readonly variableOnly: boolean
}

/** Types of relocations that restore a single variable. */
const restores: ReadonlySet<number> = new Set([EmacsRelocType.immediate, EmacsRelocType.dumpLv, EmacsRelocType.emacsLv])

const isNilDatum = (datum: Datum): boolean => datum.kind === 'symbol' && datum.isInterned && datum.name === 'nil'

function integerFor({ name, datum }: Target, symbol: number): bigint {
  if (datum.kind === 'integer' && BigInt.asIntN(64, datum.value) === datum.value) return datum.value
  throw refused(name, symbol, 'the C variable of the symbol holds a 64-bit integer; the value must be one')
}
