/**
 * The normal form of a dump: places that depend on the build process get fixed values, and the result has the canonical form. Dumps
 * of one source that were made at different times, on different machines, by different users become equal.
 *
 * Only places are changed whose value does not matter to a started Emacs: see build-places.ts. A place that cannot be set is
 * kept, and reported with the reason.
 *
 * In: an open dump. Out: a graph, to be written in its own order.
 * @module
 */
import { Budget } from '../bytes/budget.ts'
import type { Dump } from '../dump.ts'
import { PdmpError } from '../error.ts'
import { type Graph, NO_ATOM } from '../graph/graph.ts'
import { vectorlikesOf } from '../hash/vectors.ts'
import type { Heap } from '../heap/heap.ts'
import { consesOf, consOf } from '../heap/lists.ts'
import { stringAt } from '../heap/strings.ts'
import { firstSlot, lispField } from '../heap/struct-fields.ts'
import { isNil, type Value } from '../heap/value.ts'
import { bufferAt } from '../heap/variants.ts'
import {
  type BuildCause,
  type BuildPlace,
  buildPlaces,
  hasAddressInAutoload,
  hasAddressInDocSlot,
} from '../layout/build-places.ts'
import type { Struct } from '../layout/layout.ts'
import type { SymbolDatum } from '../lisp/reader/datum.ts'
import { readLisp } from '../lisp/reader/read.ts'
import { hex } from '../units.ts'
import { canonicalForm } from './canonical.ts'
import { clearLog, isClearable } from './clear-log.ts'
import { GraphEditor } from './editor.ts'
import { GraphObjects } from './graph-objects.ts'
import { LispEditor } from './lisp-editor.ts'
import { NIL_CELL, Pen } from './pen.ts'
import { replacePaths } from './replace-paths.ts'
import { StringPen } from './string-pen.ts'

/** What `normalizeDump` writes, and what it keeps. */
export interface NormalizeOptions {
  /** Seconds since 1970 for `emacs-build-time`, which is otherwise nil. */
  readonly date?: number | undefined
  /** The name of the machine for `emacs-build-system`, which is otherwise nil, and for `system-name`. */
  readonly host?: string | undefined
  /** The name of the user. */
  readonly user?: string | undefined
  /** Directories to rename in all texts, such as that of the build. */
  readonly buildPaths?:
    | readonly {
        /** The name in the dump. */
        readonly from: string
        /** The name to write. */
        readonly to: string
      }[]
    | undefined
  /** Causes whose places are kept. */
  readonly keep?: ReadonlySet<BuildCause> | undefined
}

/** A place that depends on the build. */
export interface FoundPlace {
  /** What the value depends on. */
  readonly cause: BuildCause
  /** A Lisp expression. `%s` stands for an expression for the object at `within`. */
  readonly path: string
  /** File offset of the object that the path starts from, if it has no name of its own. */
  readonly within?: number
  /** The value in the dump. */
  readonly value: Value
  /** File offset of the text that is replaced, or of the object that holds the value; null for C variables. */
  readonly offset: number | null
  /** Why the place could not be set, if it could not. */
  readonly reason?: string
}

/** The normal form of a dump. */
export interface Normalized {
  /** The graph in canonical form. */
  readonly graph: Graph
  /** The places that were set. */
  readonly places: readonly FoundPlace[]
  /** The places that could not be set. */
  readonly refused: readonly FoundPlace[]
  /** What was renamed. */
  readonly paths: {
    /** Number of strings in which a directory was renamed. */
    readonly strings: number
    /** Number of strings with such a directory that Emacs needs unchanged. */
    readonly left: number
  }
}

const [HOST, USER] = ['localhost', 'nobody']
/** The home directory that Debian's build daemons use. */
const HOME = '/nonexistent'
/** The log of messages. */
const LOG = '(get-buffer "*Messages*")'
/** Most characters of a mail address and of a variable of the environment that may be one. */
const LONGEST_TEXT = 1000
/** Most characters of the name of a buffer in an expression. */
const LONGEST_NAME = 200

/** Bring a dump into its normal form. @throws PdmpError as `Dump.graph` does */
export function normalizeDump(dump: Dump, options: NormalizeOptions = {}): Normalized {
  return new Normalization(dump, options).run()
}

/** An edit of the graph that `LispEditor` returns. */
type LateEdit = (pen: Pen, strings: StringPen) => void

class Normalization {
  readonly #dump: Dump
  readonly #heap: Heap
  readonly #options: NormalizeOptions
  readonly #objects: GraphObjects
  readonly #editor: LispEditor
  /** The graph of the dump, for atoms by offset. */
  readonly #where: GraphEditor
  readonly #strings: StringPen
  readonly #late: LateEdit[] = []
  readonly #places: FoundPlace[] = []
  readonly #refused: FoundPlace[] = []
  /** Number of properties that may still be read, since symbols of a damaged dump may share a list. */
  readonly #steps: Budget

  constructor(dump: Dump, options: NormalizeOptions) {
    this.#dump = dump
    this.#heap = dump.heap
    this.#options = options
    this.#objects = new GraphObjects(dump.graph)
    this.#editor = new LispEditor(dump)
    this.#where = new GraphEditor(dump.graph)
    this.#strings = new StringPen(this.#objects)
    this.#steps = new Budget(dump.heap.view.length)
  }

  run(): Normalized {
    const buffers = this.#liveBuffers()
    for (const place of buildPlaces) {
      if (this.#options.keep?.has(place.cause)) continue
      if (place.where === 'buffer') for (const buffer of buffers) this.#slot(place, buffer)
      else this.#symbol(place)
    }
    if (!this.#options.keep?.has('messages')) this.#log(buffers)
    if (!this.#options.keep?.has('leaked-address')) this.#addresses()
    const pen = new Pen(new GraphEditor(this.#editor.finish()))
    for (const edit of this.#late) edit(pen, this.#strings)
    const { graph, ...paths } = replacePaths(pen.editor.finish(), this.#options.buildPaths ?? [])
    return { graph: canonicalForm(graph), places: this.#places, refused: this.#refused, paths }
  }

  #symbol(place: BuildPlace): void {
    const { symbols } = this.#dump
    const offset = symbols.named(place.name)
    if (offset === undefined) return
    if (place.where === 'property') {
      this.#property(place, offset)
      return
    }
    const binding = symbols.value(offset)
    if (!binding.isBound || binding.value === undefined) return
    if (place.where === 'variable') this.#variable(place, binding.value)
    else if (this.#isCons(binding.value)) {
      const first = this.#carOf(binding.value.offset)
      this.#text(place, { cause: place.cause, path: `(car ${place.name})`, value: first, offset: null })
    }
  }

  #variable(place: BuildPlace, value: Value): void {
    const found = { cause: place.cause, path: place.name, value, offset: null }
    const lisp = this.#lispFor(place, value)
    if (lisp === undefined) {
      this.#text(place, found)
      return
    }
    this.#attempt({ ...found, offset: value.kind === 'object' ? value.offset : null }, () =>
      this.#editor.set(readLisp(place.name) as SymbolDatum, readLisp(lisp)),
    )
  }

  /** The normal form as Lisp; undefined if it is a text that replaces that of a string. */
  #lispFor({ form }: BuildPlace, value: Value): string | undefined {
    const { date, host } = this.#options
    switch (form.kind) {
      case 'lisp':
        return form.lisp
      case 'unless-nil':
        return isNil(value) ? 'nil' : form.lisp
      case 'time':
        return date === undefined ? 'nil' : `(${Math.floor(date / 2 ** 16)} ${date & 0xffff} 0 0)`
      case 'host':
        return host === undefined ? 'nil' : undefined
      default:
        return undefined
    }
  }

  /** Replace the text of a string object. Values of another type are no text of this cause, and stay. */
  #text({ form }: BuildPlace, found: FoundPlace): void {
    const { value } = found
    if (value.kind !== 'object' || value.tag !== this.#heap.layout.tags.string) return
    const old = this.#dump.names.stringText(value.offset)
    const text = old === undefined ? undefined : this.#textFor(form, old)
    if (text === undefined) return
    const atom = this.#atomAt(value.offset)
    const offset = this.#strings.payloadOffset(atom) ?? value.offset
    this.#attempt({ ...found, offset }, () => {
      this.#strings.requireReplaceable(atom)
      this.#late.push((pen, strings) => strings.replace(pen, atom, text))
    })
  }

  #textFor(form: BuildPlace['form'], old: string): string | undefined {
    const { host = HOST, user = USER } = this.#options
    if (form.kind === 'text') return form.text.replace('%h', host).replace('%u', user)
    if (form.kind === 'host') return host
    if (form.kind === 'mail-address') return this.#isComputedAddress(old) ? `${user}@${host}` : undefined
    const tail = form.kind === 'below-home' ? form.tail.exec(old)?.[0] : undefined
    return tail && HOME + tail
  }

  /** Whether a mail address is the standard value of `user-mail-address`. A user may have set another, which Emacs keeps. */
  #isComputedAddress(address: string): boolean {
    const [login, host] = ['user-login-name', 'system-name'].map((name) =>
      this.#textOf(this.#dump.symbols.valueNamed(name)),
    )
    if (login !== undefined && host !== undefined && address === `${login}@${host}`) return true
    const environment = this.#dump.symbols.valueNamed('initial-environment')
    if (environment === undefined) return false
    for (const [, variable] of consesOf(this.#heap, environment, this.#steps)) {
      if (this.#textOf(variable) === `EMAIL=${address}`) return true
    }
    return false
  }

  /** The text of a string. Only damaged dumps have long ones where these are wanted. */
  #textOf(value: Value | undefined): string | undefined {
    if (value?.kind !== 'object' || value.tag !== this.#heap.layout.tags.string) return undefined
    return stringAt(this.#heap, value.offset).length > LONGEST_TEXT
      ? undefined
      : this.#dump.names.stringText(value.offset)
  }

  #property(place: BuildPlace, symbol: number): void {
    const { names } = this.#dump
    for (const { key, cell } of this.#properties(symbol)) {
      const name = names.symbolOffset(key)
      if (name === undefined || names.symbolName(name) !== place.property) continue
      const path = `(get '${place.name} '${place.property})`
      this.#clearCar({ cause: place.cause, path }, cell)
    }
  }

  /** The properties of a symbol, with the conses that hold their values. */
  *#properties(symbol: number): Generator<{ readonly key: Value; readonly cell: number }> {
    const { cdr } = this.#heap.layout.structs.cons.fields
    let rest = this.#dump.symbols.plist(symbol)
    while (this.#isCons(rest)) {
      this.#steps.require(1, { path: 'symbol.plist', offset: symbol }, 'reading property lists')
      const value = this.#heap.valueAt(rest.offset + cdr.offset)
      if (!this.#isCons(value)) return
      yield { key: this.#carOf(rest.offset), cell: value.offset }
      rest = this.#heap.valueAt(value.offset + cdr.offset)
    }
  }

  #slot({ cause, name }: BuildPlace, buffer: number): void {
    const { fields }: Struct = bufferAt(this.#heap, buffer)
    const field = fields[name]
    if (field === undefined) return
    const value = this.#heap.valueAt(buffer + field.offset)
    const path = `(buffer-local-value 'buffer-${name.replaceAll('_', '-')} ${this.#bufferText(buffer)})`
    this.#clearAt({ cause, path, value, offset: buffer + field.offset }, buffer + field.offset)
  }

  /** Clear the log of messages, a live buffer. */
  #log(buffers: readonly number[]): void {
    const buffer = buffers.find((each) => this.#bufferText(each) === LOG)
    if (buffer === undefined || this.#where.at(buffer)?.offset !== 0) return
    const value: Value = { kind: 'object', offset: buffer, tag: this.#heap.layout.tags.vectorlike }
    const path = `(with-current-buffer ${LOG} (buffer-string))`
    const atom = this.#atomAt(buffer)
    const { struct, reason } = isClearable(this.#heap, buffer)
    const text = this.#objects.target(atom, struct.fields['own_text.beg']!.offset)
    const found: FoundPlace = {
      cause: 'messages',
      path,
      value,
      offset: text === NO_ATOM ? buffer : this.#dump.graph.atoms.origins[text]!,
    }
    if (reason !== undefined) this.#refused.push({ ...found, reason })
    else {
      this.#places.push(found)
      this.#late.push((pen) => clearLog(pen, this.#objects, atom, struct))
    }
  }

  /** Numbers that are made of addresses, and that Emacs meant to replace by offsets in the file DOC. */
  #addresses(): void {
    const { release } = this.#heap.layout
    if (hasAddressInDocSlot(release)) for (const type of ['COMPILED', 'CLOSURE']) this.#docSlots(type)
    if (hasAddressInAutoload(release) && this.#isFresh()) this.#autoloads()
  }

  #docSlots(type: string): void {
    const { layout } = this.#heap
    if (!layout.pvecNames.includes(type)) return
    for (const object of vectorlikesOf(this.#heap, type)) {
      if (this.#heap.header(object).lispSize <= DOC_SLOT) continue
      const slot = firstSlot(this.#heap, object) + DOC_SLOT * layout.lispWordSize
      const value = this.#heap.valueAt(slot)
      if (value.kind !== 'fixnum' || value.value >= 0n) continue
      const path = `(aref %s ${DOC_SLOT})`
      this.#clearAt({ cause: 'leaked-address', path, within: object, value, offset: slot }, slot)
    }
  }

  /**
   * Property `autoload` has the earlier definition of a function, without the symbol `autoload` itself. In a dump of loadup.el it
   * was put there before `Snarf-documentation`, which replaces the number only in the definition.
   */
  #autoloads(): void {
    const { symbols, names } = this.#dump
    const autoload = symbols.named('autoload')
    for (const symbol of symbols.offsets()) {
      for (const { key, cell } of this.#properties(symbol)) {
        if (autoload === undefined || names.symbolOffset(key) !== autoload) continue
        const rest = consOf(this.#heap, this.#carOf(cell))?.cdr
        if (rest?.kind !== 'object' || consOf(this.#heap, rest)?.car.kind !== 'fixnum') continue
        const path = `(cadr (get '${names.symbolName(symbol) ?? hex(symbol)} 'autoload))`
        this.#clearCar({ cause: 'leaked-address', path }, rest.offset)
      }
    }
  }

  /** Whether no start-up has run before the dump was made: whether loadup.el made it. */
  #isFresh(): boolean {
    const value = this.#dump.symbols.valueNamed('before-init-time')
    return value !== undefined && isNil(value)
  }

  #clearCar(found: Pick<FoundPlace, 'cause' | 'path'>, cons: number): void {
    const slot = cons + this.#heap.layout.structs.cons.fields.car.offset
    this.#clearAt({ ...found, value: this.#carOf(cons), offset: slot }, slot)
  }

  /** Set the Lisp word at `slot` to nil. */
  #clearAt(found: FoundPlace, slot: number): void {
    const at = this.#where.at(slot)
    if (at === undefined) return
    this.#places.push(found)
    if (!isNil(found.value)) this.#late.push((pen) => pen.lisp(at.atom, at.offset, NIL_CELL))
  }

  #attempt(found: FoundPlace, edit: () => void): void {
    try {
      edit()
      this.#places.push(found)
    } catch (error) {
      if (!(error instanceof PdmpError)) throw error
      this.#refused.push({ ...found, reason: error.detail })
    }
  }

  #liveBuffers(): readonly number[] {
    return vectorlikesOf(this.#heap, 'BUFFER').filter((buffer) => this.#nameOf(buffer) !== undefined)
  }

  /** The string that is the name of a buffer. A killed buffer has none. */
  #nameOf(buffer: number): number | undefined {
    const name = lispField(this.#heap, buffer, 'buffer', 'name')
    return name?.kind === 'object' && name.tag === this.#heap.layout.tags.string ? name.offset : undefined
  }

  /** An expression for a buffer. Only damaged dumps have buffers with long names. */
  #bufferText(buffer: number): string {
    const name = this.#nameOf(buffer)
    const isShort = name !== undefined && stringAt(this.#heap, name).length <= LONGEST_NAME
    const text = isShort ? this.#dump.names.stringText(name) : undefined
    return text === undefined ? `#<buffer at ${hex(buffer)}>` : `(get-buffer ${JSON.stringify(text)})`
  }

  #isCons(value: Value): value is Extract<Value, { kind: 'object' }> {
    return value.kind === 'object' && value.tag === this.#heap.layout.tags.cons
  }

  #carOf(cons: number): Value {
    return this.#heap.valueAt(cons + this.#heap.layout.structs.cons.fields.car.offset)
  }

  #atomAt(offset: number): number {
    return this.#where.at(offset)?.atom ?? NO_ATOM
  }
}

/** `COMPILED_DOC_STRING`. */
const DOC_SLOT = 4
