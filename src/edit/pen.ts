/**
 * Writing of C values into atoms in one layout: Lisp words, pointers, integers, bit-fields, vectorlike headers.
 *
 * Units: bytes from the start of the atom.
 * @module
 */
import { ByteView } from '../bytes/view.ts'
import { type Graph, NO_ATOM, Section } from '../graph/graph.ts'
import { fixnumWord, type Value } from '../heap/value.ts'
import type { BitField, Layout, Struct } from '../layout/layout.ts'
import { pseudovectorWord } from '../layout/vectorlike.ts'
import { EmacsRelocType } from '../tables/emacs-reloc-table.ts'
import type { GraphEditor } from './editor.ts'
import { astray, notWritable } from './refusals.ts'

/** A Lisp value without addresses. An object is an atom and its Lisp tag. */
export type Cell =
  | Extract<Value, { kind: 'fixnum' | 'builtin' | 'emacs' }>
  | { readonly kind: 'atom'; readonly atom: number; readonly tag: number }

export const NIL_CELL: Cell = { kind: 'builtin', index: 0 }

export class Pen {
  readonly editor: GraphEditor
  readonly layout: Layout

  /** Objects and their satellites start at multiples of this. */
  readonly objectAlign: number

  constructor(editor: GraphEditor) {
    this.editor = editor
    this.layout = editor.graph.layout
    this.objectAlign = objectAlignOf(editor.graph)
  }

  /** A struct of this release. Throws a plain Error if the release does not have it. */
  struct(name: string): Struct {
    const structs: Readonly<Record<string, Struct | undefined>> = this.layout.structs
    const struct = structs[name]
    if (struct === undefined) throw new Error(`no struct ${name} in this release`)
    return struct
  }

  offsetOf(struct: string, field: string): number {
    const found = this.struct(struct).fields[field]
    if (found === undefined) throw new Error(`no field ${struct}.${field} in this release`)
    return found.offset
  }

  /** Add an object of zeros to the hot section. */
  addObject(tag: number, size: number): Extract<Cell, { kind: 'atom' }> {
    const { objectAlign: align } = this
    return {
      kind: 'atom',
      tag,
      atom: this.editor.add({ section: Section.hot, type: tag, align, bytes: new Uint8Array(size) }),
    }
  }

  /** Add bytes to the cold section that another atom owns. */
  addPayload(bytes: Uint8Array, align: number): number {
    return this.editor.add({ section: Section.cold, type: NO_ATOM, align, bytes })
  }

  lisp(atom: number, offset: number, cell: Cell): void {
    const { lispWordSize, tags } = this.layout
    this.#requireRoom(atom, offset, lispWordSize)
    if (cell.kind === 'atom' || cell.kind === 'emacs') {
      this.editor.edit(atom).fill(0, offset, offset + lispWordSize)
      const base = cell.kind === 'atom' ? 'dump' : 'emacs'
      const target = cell.kind === 'atom' ? cell.atom : cell.offset
      if (base === 'emacs' && cell.tag === tags.symbol) throw new Error('a builtin symbol is not a pointer')
      this.editor.setLink(atom, offset, { kind: this.code('lv', base, cell.tag), target, delta: 0 })
      return
    }
    this.editor.removeLink(atom, offset)
    this.#setWord(atom, offset, lispWordSize, this.bits(cell))
  }

  /** The Lisp word of a value that is not a pointer. */
  bits(cell: Extract<Cell, { kind: 'fixnum' | 'builtin' }>): bigint {
    return cell.kind === 'fixnum'
      ? fixnumWord(cell.value, this.layout)
      : BigInt(cell.index * this.layout.structs.symbol.size)
  }

  /** Set a raw pointer to `delta` bytes after the start of an atom. */
  pointer(atom: number, offset: number, target: number, delta = 0): void {
    this.editor.setLink(atom, offset, { kind: this.code('raw', 'dump'), target, delta })
  }

  /** Set a raw pointer into the executable, as bytes from the Emacs basis. */
  emacsPointer(atom: number, offset: number, target: number): void {
    this.editor.setLink(atom, offset, { kind: this.code('raw', 'emacs'), target, delta: 0 })
  }

  /** Set a ptrdiff_t. */
  word(atom: number, offset: number, value: number): void {
    this.#setWord(atom, offset, this.layout.wordSize, BigInt(value))
  }

  /** Set an EMACS_INT. */
  emacsInt(atom: number, offset: number, value: number): void {
    this.#setWord(atom, offset, this.layout.lispWordSize, BigInt(value))
  }

  int32(atom: number, offset: number, value: number): void {
    this.#requireRoom(atom, offset, 4)
    this.#view(atom).setInt32(offset, value, this.#little)
  }

  uint32At(atom: number, offset: number): number {
    return new ByteView(this.editor.bytes(atom), this.layout.byteOrder).uint32(offset, 'atom')
  }

  /** Set a bit-field in the unit of 8 or 16 bits at `offset`. */
  bitField(atom: number, offset: number, unit: 8 | 16, { shift, width }: BitField, value: number): void {
    const view = this.#view(atom)
    const low = this.#little ? shift : unit - shift - width
    const mask = (2 ** width - 1) << low
    const old = unit === 8 ? view.getUint8(offset) : view.getUint16(offset, this.#little)
    const next = (old & ~mask) | (value << low)
    if (unit === 8) view.setUint8(offset, next)
    else view.setUint16(offset, next, this.#little)
  }

  /** Set the size word of a pseudovector. */
  header(atom: number, type: string, lispSize: number, restSize = 0): void {
    const pvec = this.layout.pvecNames.indexOf(type)
    if (pvec < 0) throw new Error(`no pseudovector ${type} in this release`)
    if (lispSize > MOST_SLOTS) throw notWritable(type, `an object cannot have ${lispSize} slots`)
    const { low, high } = pseudovectorWord({ pvec, lispSize, restSize })
    if (this.layout.wordSize === 4) this.int32(atom, 0, low | high)
    else this.#setWord(atom, 0, 8, (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0))
  }

  /** The relocation code of a raw pointer, or of a tagged pointer with that tag. */
  code(form: 'raw' | 'lv', base: 'dump' | 'emacs', tag?: number): number {
    const { relocs } = this.layout
    const pointer = base === 'dump' ? relocs.dumpPointer : relocs.emacsPointer
    const tagged = base === 'dump' ? relocs.dumpTagged : relocs.emacsTagged
    const code = form === 'raw' ? pointer : (tagged[tag ?? -1] ?? -1)
    if (code < 0) throw notWritable('dump_relocs', `no relocation of this layout leads to the ${base} with tag ${tag}`)
    return code
  }

  /** Make Emacs relocation `i` restore a Lisp variable to `cell`. */
  root(i: number, cell: Cell): void {
    const { lispWordSize } = this.layout
    const union = new Uint8Array(8)
    if (cell.kind === 'atom') {
      this.editor.setRoot(i, { type: EmacsRelocType.dumpLv, length: cell.tag, atom: cell.atom, delta: 0, union })
      return
    }
    if (cell.kind === 'emacs') {
      new DataView(union.buffer).setInt32(0, cell.offset, this.#little)
      this.editor.setRoot(i, { type: EmacsRelocType.emacsLv, length: cell.tag, atom: NO_ATOM, delta: 0, union })
      return
    }
    this.immediateRoot(i, this.bits(cell), lispWordSize)
  }

  /** Make Emacs relocation `i` write an immediate of `size` bytes. */
  immediateRoot(i: number, value: bigint, size: 1 | 4 | 8): void {
    const union = new Uint8Array(8)
    const view = new DataView(union.buffer)
    if (size === 1) view.setUint8(0, Number(value))
    else if (size === 4) view.setUint32(0, Number(BigInt.asUintN(32, value)), this.#little)
    else view.setBigInt64(0, BigInt.asIntN(64, value), this.#little)
    this.editor.setRoot(i, { type: EmacsRelocType.immediate, length: size, atom: NO_ATOM, delta: 0, union })
  }

  get #little(): boolean {
    return this.layout.byteOrder === 'little'
  }

  /** Require `size` bytes at `offset`. An object of a damaged dump may be shorter than its type. */
  #requireRoom(atom: number, offset: number, size: number): void {
    const { length } = this.editor.bytes(atom)
    if (offset >= 0 && offset + size <= length) return
    throw astray(
      'atom',
      Math.max(0, this.editor.graph.atoms.origins[atom] ?? 0),
      `no field at ${offset} of ${length} bytes`,
    )
  }

  #view(atom: number): DataView {
    const bytes = this.editor.edit(atom)
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  }

  #setWord(atom: number, offset: number, size: 4 | 8, value: bigint): void {
    this.#requireRoom(atom, offset, size)
    if (size === 8) this.#view(atom).setBigInt64(offset, BigInt.asIntN(64, value), this.#little)
    else this.#view(atom).setInt32(offset, Number(BigInt.asIntN(32, value)), this.#little)
  }
}

/** PSEUDOVECTOR_SIZE_BITS. */
const MOST_SLOTS = 2 ** 12 - 1

/** As C aligns Lisp words, unless an object of the dump is aligned to less: where DUMP_ALIGNMENT is 4, the dumper may do so. */
function objectAlignOf({ layout, atoms }: Graph): number {
  const { dumpAlignment, lispAlign } = layout
  if (lispAlign <= dumpAlignment) return dumpAlignment
  for (let atom = 0; atom < atoms.length; atom++) {
    const isObject = atoms.types[atom] !== NO_ATOM && atoms.sections[atom] === Section.hot
    if (isObject && atoms.aligns[atom]! < lispAlign) return dumpAlignment
  }
  return lispAlign
}
