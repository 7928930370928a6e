/**
 * Strings that a running Emacs needs unchanged: strings that it executes, looks up or opens.
 *
 * They are identified by structure, because dumps of Emacs 27 to 30 do not contain the names of symbols defined in C. The value
 * of a variable, a property or an element of a list is not needed unless it is one of these.
 *
 * In: a graph. Out: the payload atoms of such strings, each with the reason why it is needed.
 * Source: `exec_byte_code`; `load_comp_unit` in src/comp.c; `Fautoload_do_load` in src/eval.c; `load_charset_map_from_file`.
 * @module
 */

import { BitSet } from '../bytes/bitset.ts'
import { atomBytes, NO_ATOM, Section } from '../graph/graph.ts'
import { latin1Of } from './bytewise.ts'
import type { GraphObjects } from './graph-objects.ts'

/** The purposes for which Emacs needs a string, with names for reports. */
export const neededKinds = {
  'symbol-name': 'names of symbols',
  'byte-code': 'instructions of byte-compiled functions',
  constant: 'constants of compiled functions',
  'interactive-spec': 'interactive specifications',
  'autoload-file': 'files of autoloaded functions',
  'native-unit': 'files and functions of native compilation units',
  'charset-map': 'map files of character sets',
  'coding-system': 'attributes of coding systems',
  'table-key': 'keys of hash tables',
  'char-table': 'contents of char-tables, such as compressed properties of characters',
  library: 'names of Lisp files without a directory',
  'buffer-name': 'names of buffers such as *scratch*',
  version: 'version numbers',
  'lookup-key': 'strings with the text of a constant of compiled functions',
  directive: 'format directives, operators of regular expressions and switches of programs',
} as const

export type NeededKind = keyof typeof neededKinds

/** Longest text, in bytes, that counts as a key which code looks up. */
const LONGEST_KEY = 256
/** Slots of a compiled function, from `COMPILED_BYTECODE` on. */
const slots = { code: 1, constants: 2, interactive: 5 } as const
/** `enum charset_attr_index`, the same from 27 to 31. */
const charset = { name: 1, map: 3, unifyMap: 8, length: 10 } as const

/** Names like `uni-lowercase.el`, which are searched for along `load-path`. */
const libraryName = /^[\w.+-]+\.elc?$/
/** Number of elements of a value in `Vcoding_system_hash_table`. */
const CODING_SPEC = 3
/** Names of Emacs's own buffers, which it looks up by name, such as ` *Minibuf-0*`. */
const bufferName = /^ ?\*[^*]+\*$/
/** Values like that of `emacs-version`, which `version<` parses. */
const versionNumber = /^\d+(?:\.\d+)+$/

export class NeededText {
  readonly #objects: GraphObjects
  /** Needed strings by payload. The size is that of the first string with that payload. */
  readonly #needed = new Map<number, { readonly kind: NeededKind; readonly size: number }>()
  /** Payloads of strings in keys of hash tables. */
  readonly #keyed = new Set<number>()
  readonly #walked: BitSet
  /** Objects that have been searched for attributes of character sets. */
  readonly #searched: BitSet
  readonly #firstSlot: number
  #keys: ReadonlySet<string> | undefined

  constructor(objects: GraphObjects) {
    this.#objects = objects
    const { atoms, layout } = objects.graph
    this.#walked = new BitSet(atoms.length)
    this.#searched = new BitSet(atoms.length)
    this.#firstSlot = layout.structs.vector.fields['contents.0'].offset
    for (let atom = 0; atom < atoms.length; atom++) this.#symbols(atom)
    for (let atom = 0; atom < atoms.length; atom++) this.#object(atom)
  }

  /** Whether the string with this payload is a key of a hash table, or part of one. */
  isKey(payload: number): boolean {
    return this.#keyed.has(payload)
  }

  /** The purpose for which the string with this payload is needed; undefined if Emacs works without it. */
  kindOf(payload: number, size: number): NeededKind | undefined {
    const kind = this.#needed.get(payload)?.kind
    if (kind !== undefined || size > LONGEST_KEY) return kind
    this.#keys ??= this.#keyTexts()
    const text = this.#text(payload, size)
    if (this.#keys.has(text)) return 'lookup-key'
    if (libraryName.test(text)) return 'library'
    if (bufferName.test(text)) return 'buffer-name'
    return versionNumber.test(text) ? 'version' : undefined
  }

  /**
   * Texts that code may look up among others: its constants, and the version and hash in the path of its native code
   * (`comp-native-version-dir`, `comp-abi-hash`).
   */
  #keyTexts(): ReadonlySet<string> {
    const keys = new Set<string>()
    for (const [payload, { kind, size }] of this.#needed) {
      if ((kind !== 'constant' || size > LONGEST_KEY) && kind !== 'native-unit') continue
      const text = this.#text(payload, size)
      if (kind === 'constant') keys.add(text)
      // Native compilation units are in native-lisp/VERSION-HASH/, or in preloaded/ below it.
      const directory = kind === 'native-unit' ? /([^/]+)\/(?:preloaded\/)?[^/]+\.eln$/.exec(text)?.[1] : undefined
      if (directory === undefined) continue
      keys.add(directory)
      for (const part of directory.split('-')) keys.add(part)
    }
    return keys
  }

  #text(payload: number, size: number): string {
    return latin1Of(atomBytes(this.#objects.graph.atoms, payload).subarray(0, size))
  }

  /** Note the names and function cells of a symbol, or of the images of builtin symbols in the discardable section. */
  #symbols(atom: number): void {
    const { atoms, layout } = this.#objects.graph
    const { symbol } = layout.structs
    const isImage = atoms.types[atom] === NO_ATOM && atoms.sections[atom] === Section.discardable
    if (atoms.types[atom] !== layout.tags.symbol && !isImage) return
    for (let at = 0; at + symbol.size <= atoms.sizes[atom]!; at += isImage ? symbol.size : atoms.sizes[atom]!) {
      this.#add(this.#objects.target(atom, at + symbol.fields.name.offset), 'symbol-name')
      this.#functionCell(this.#objects.target(atom, at + symbol.fields.func.offset))
    }
  }

  /** Note a function cell. An autoload is a list of a symbol and the file; any other list is an interpreted definition. */
  #functionCell(atom: number): void {
    if (!this.#isCons(atom)) return
    const file = this.#car(this.#cdr(atom))
    if (this.#isString(file) && this.#isSymbol(atom)) this.#add(file, 'autoload-file')
    else this.#walk(atom, 'constant')
  }

  #object(atom: number): void {
    if (this.#isCons(atom)) {
      this.#byteCodeForm(atom)
      return
    }
    switch (this.#objects.pvecName(atom)) {
      case 'COMPILED':
      case 'CLOSURE':
        this.#function(atom)
        break
      case 'SUBR':
        this.#subr(atom)
        break
      case 'NATIVE_COMP_UNIT':
        this.#unit(atom)
        break
      case 'CHAR_TABLE':
      case 'SUB_CHAR_TABLE':
        for (const target of this.#targets(atom)) this.#walk(target, 'char-table')
        break
      case 'HASH_TABLE':
        this.#table(atom)
        break
    }
  }

  /** Note a form `(byte-code CODE CONSTANTS DEPTH)`, such as the compiled standard value of an option. */
  #byteCodeForm(cons: number): void {
    const rest = this.#cdr(cons)
    const [code, constants] = [this.#car(rest), this.#car(this.#cdr(rest))]
    if (!this.#isString(code) || this.#objects.pvecName(constants) !== 'NORMAL_VECTOR' || !this.#isSymbol(cons)) return
    this.#add(code, 'byte-code')
    this.#walk(constants, 'constant')
  }

  /** Note the strings of a function, except its documentation in slot 4, which may be overwritten. */
  #function(atom: number): void {
    const code = this.#slot(atom, slots.code)
    if (this.#isString(code)) this.#add(code, 'byte-code')
    else this.#walk(code, 'constant')
    this.#walk(this.#slot(atom, slots.constants), 'constant')
    this.#walk(this.#slot(atom, slots.interactive), 'interactive-spec')
  }

  #subr(atom: number): void {
    const fields = this.#objects.graph.layout.structs.subr_native?.fields
    for (const field of [fields?.intspec, fields?.command_modes]) {
      if (field !== undefined) this.#walk(this.#objects.target(atom, field.offset), 'interactive-spec')
    }
  }

  /** Note the strings of a native compilation unit, except its documentation, `data_fdoc_v`. */
  #unit(atom: number): void {
    const fields = this.#objects.graph.layout.structs.native_comp_unit?.fields
    if (fields === undefined) return
    this.#walk(this.#objects.target(atom, fields.file.offset), 'native-unit')
    this.#walk(this.#objects.target(atom, fields.lambda_c_name_idx_h.offset), 'native-unit')
    for (const field of [fields.data_vec, fields.data_impure_vec]) {
      if (field !== undefined) this.#walk(this.#objects.target(atom, field.offset), 'constant')
    }
  }

  /** Note the keys of a table. They are looked up by text, and overwriting could make two of them equal. */
  #table(table: number): void {
    const { key_and_value: vector, ofs_key_and_value: pointer } = this.#objects.graph.layout.structs.hash_table.fields
    const { links, layout } = this.#objects.graph
    const at = this.#objects.dumpLinkAt(table, (vector ?? pointer)?.offset ?? 0)
    if (at < 0) return
    const pairs = links.targets[at]!
    if (this.#searched.has(pairs)) return
    this.#searched.add(pairs)
    const first = vector === undefined ? links.deltas[at]! : this.#firstSlot
    for (let i = links.rowStarts[pairs]!; i < links.rowStarts[pairs + 1]!; i++) {
      const slot = (links.offsets[i]! - first) / layout.lispWordSize
      if (slot < 0 || layout.relocs.intoDump[links.kinds[i]!] !== 1) continue
      if (slot % 2 === 0) this.#walk(links.targets[i]!, 'table-key')
      else this.#codingOrCharset(links.targets[i]!)
    }
  }

  /**
   * Note a coding system or character set. The tables of all of them have a vector `[ATTRIBUTES (ALIAS…) EOL-TYPE]` for each
   * name. Some attributes are strings of binary data, and attributes of a character set.
   */
  #codingOrCharset(value: number): void {
    if (this.#objects.pvecName(value) !== 'NORMAL_VECTOR') return
    const { lispSize } = this.#objects.header(value)
    const attributes = this.#slot(value, 0)
    if (lispSize === charset.length && this.#isSymbolAt(value, charset.name)) {
      for (const slot of [charset.map, charset.unifyMap]) this.#add(this.#slot(value, slot), 'charset-map')
    } else if (lispSize === CODING_SPEC && this.#isCons(this.#slot(value, 1)) && this.#isVector(attributes)) {
      this.#walk(attributes, 'coding-system')
    }
  }

  #isVector(atom: number): boolean {
    return atom !== NO_ATOM && this.#objects.pvecName(atom) === 'NORMAL_VECTOR'
  }

  #isSymbolAt(vector: number, i: number): boolean {
    const target = this.#slot(vector, i)
    return target === NO_ATOM || this.#objects.graph.atoms.types[target] === this.#objects.graph.layout.tags.symbol
  }

  /** Note all strings in the lists, vectors, records and hash tables below `start`, except those of symbols and functions. */
  #walk(start: number, kind: NeededKind): void {
    const open = [start]
    for (let atom = open.pop(); atom !== undefined; atom = open.pop()) {
      if (atom === NO_ATOM) continue
      if (this.#isString(atom)) this.#add(atom, kind)
      else if (this.#isData(atom) && !this.#walked.has(atom)) {
        this.#walked.add(atom)
        for (const target of this.#targets(atom)) open.push(target)
      }
    }
  }

  #isData(atom: number): boolean {
    const { atoms, layout } = this.#objects.graph
    if (atoms.types[atom] === layout.tags.cons) return true
    if (atoms.types[atom] === NO_ATOM) return atoms.sections[atom] === Section.hot
    return ['NORMAL_VECTOR', 'RECORD', 'HASH_TABLE'].includes(this.#objects.pvecName(atom) ?? '')
  }

  *#targets(atom: number): Generator<number> {
    const { links, layout } = this.#objects.graph
    for (let i = links.rowStarts[atom]!; i < links.rowStarts[atom + 1]!; i++) {
      if (layout.relocs.intoDump[links.kinds[i]!] === 1) yield links.targets[i]!
    }
  }

  #add(string: number, kind: NeededKind): void {
    if (!this.#isString(string)) return
    const text = this.#objects.text(string)
    if (text === undefined) return
    if (kind === 'table-key') this.#keyed.add(text.payload)
    if (!this.#needed.has(text.payload)) this.#needed.set(text.payload, { kind, size: text.size })
  }

  #isString(atom: number): boolean {
    return atom !== NO_ATOM && this.#objects.graph.atoms.types[atom] === this.#objects.graph.layout.tags.string
  }

  #isCons(atom: number): boolean {
    return atom !== NO_ATOM && this.#objects.graph.atoms.types[atom] === this.#objects.graph.layout.tags.cons
  }

  /** Whether the car of this cons is a symbol, builtin or not. */
  #isSymbol(cons: number): boolean {
    const { atoms, layout } = this.#objects.graph
    const car = this.#car(cons)
    return car === NO_ATOM || atoms.types[car] === layout.tags.symbol
  }

  #car(cons: number): number {
    if (!this.#isCons(cons)) return NO_ATOM
    return this.#objects.target(cons, this.#objects.graph.layout.structs.cons.fields.car.offset)
  }

  #cdr(cons: number): number {
    if (!this.#isCons(cons)) return NO_ATOM
    return this.#objects.target(cons, this.#objects.graph.layout.structs.cons.fields.cdr.offset)
  }

  #slot(vector: number, i: number): number {
    return this.#objects.target(vector, this.#firstSlot + i * this.#objects.graph.layout.lispWordSize)
  }
}
