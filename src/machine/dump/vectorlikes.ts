/**
 * Dumping of vectorlikes: those that consist of Lisp slots, those with C fields, empty shells of windows, processes and the like,
 * and types that cannot be dumped.
 *
 * Source: `dump_vectorlike` and its callees in src/pdumper.c.
 * @module
 */

import { bignumFields } from '../../image/bignum.ts'
import { fieldOffsets } from '../../layout/field-offsets.ts'
import { MachineFault } from '../fault.ts'
import { Tag } from '../memory/word.ts'
import { Headers } from '../objects/headers.ts'
import { BufferDumper } from './buffers.ts'
import { HashTableDumper } from './hash-tables.ts'
import type { DumpPen } from './pen.ts'
import type { PlainObjects } from './plain-objects.ts'

/** Types that consist of a header and Lisp slots. */
const plain = new Set(['NORMAL_VECTOR', 'RECORD', 'COMPILED', 'CLOSURE', 'FONT', 'CHAR_TABLE'])
/** Types that are dumped with their sizes and empty contents. */
const shells = new Set(['WINDOW', 'FRAME', 'PROCESS', 'TERMINAL'])

export class VectorlikeDumper {
  readonly tables: HashTableDumper
  readonly #pen: DumpPen
  readonly #headers: Headers
  readonly #contents: number
  readonly #writers: readonly ((atom: number, address: number) => void)[]

  constructor(pen: DumpPen, plainObjects: PlainObjects) {
    const { layout } = pen
    this.#pen = pen
    this.#headers = new Headers(pen.memory)
    this.#contents = layout.structs.vector.fields['contents.0'].offset
    this.tables = new HashTableDumper(pen)
    const buffers = new BufferDumper(pen, plainObjects)
    const special: Readonly<Record<string, (atom: number, address: number) => void>> = {
      SUB_CHAR_TABLE: (atom, address) => this.#subCharTable(atom, address),
      BOOL_VECTOR: (atom, address) => this.#boolVector(atom, address),
      BIGNUM: (atom, address) => this.#bignum(atom, address),
      MARKER: (atom, address) => this.#marker(atom, address),
      OVERLAY: (atom, address) => this.#overlay(atom, address),
      FINALIZER: (atom, address) => this.#finalizer(atom, address),
      OBARRAY: (atom, address) => this.#obarray(atom, address),
      HASH_TABLE: (atom, address) => this.tables.dump(atom, address),
      BUFFER: (atom, address) => buffers.dump(atom, address),
    }
    this.#writers = layout.pvecNames.map((name) => {
      if (plain.has(name)) return (atom, address) => this.#slots(atom, address)
      if (shells.has(name)) return (atom, address) => this.#shell(atom, address)
      return special[name] ?? ((_, address) => refuse(address, name))
    })
  }

  dump(atom: number, address: number): void {
    const write = this.#writers[this.#headers.pvec(address)]
    if (write === undefined) refuse(address, 'unknown vectorlike')
    else write(atom, address)
  }

  #slots(atom: number, address: number): void {
    const pen = this.#pen
    const count = this.#headers.lispSize(address)
    pen.open(atom, address, this.#contents + count * pen.layout.lispWordSize)
    pen.words(this.#contents, address + this.#contents, count)
    pen.close()
  }

  /** Write a sub-char-table, whose first slots are two ints. */
  #subCharTable(atom: number, address: number): void {
    const pen = this.#pen
    const { lispWordSize, structs } = pen.layout
    const count = this.#headers.lispSize(address)
    const slots = structs.sub_char_table.fields['slots.0'].offset
    const end = this.#contents + count * lispWordSize
    pen.open(atom, address, end)
    pen.words(slots, address + slots, (end - slots) / lispWordSize)
    pen.close()
  }

  #shell(atom: number, address: number): void {
    const pen = this.#pen
    const words = this.#headers.lispSize(address) + this.#headers.restSize(address)
    pen.open(atom, address, pen.layout.wordSize)
    const rest = this.#contents - pen.layout.wordSize + words * pen.layout.lispWordSize
    pen.graph.append(rest, 1)
    pen.close()
  }

  #boolVector(atom: number, address: number): void {
    const { memory, layout } = this.#pen
    const bits = memory.emacsInt(address + this.#contents)
    const size = this.#contents + layout.lispWordSize + Math.ceil(bits / (8 * layout.wordSize)) * layout.wordSize
    this.#pen.coldObject(atom, address, size)
  }

  /** Write a bignum: the number of limbs and their offset, from which the loader makes a GMP number. */
  #bignum(atom: number, address: number): void {
    const pen = this.#pen
    const { alloc, mpsize, limbs, limbSize, size } = bignumFields(pen.layout)
    const count = Math.abs(pen.memory.i32(address + mpsize))
    this.#struct(atom, address, size)
    pen.setInteger(alloc, 0, 4)
    pen.setInteger(limbs, 0)
    const bytes = pen.memory.bytes(pen.memory.pointer(address + limbs), count * limbSize)
    pen.graph.link(0, 0, pen.layout.relocs.bignum, pen.cold(bytes, limbSize))
    pen.close()
  }

  /** Write a marker. One that points nowhere keeps its two bits. */
  #marker(atom: number, address: number): void {
    const pen = this.#pen
    const { ofs_buffer: buffer, ofs_next: next, charpos, bytepos } = fieldOffsets(pen.layout.structs.marker)
    this.#struct(atom, address, pen.layout.structs.marker.size)
    if (pen.memory.pointer(address + buffer!) === 0) {
      for (const field of [next!, charpos!, bytepos!]) pen.setInteger(field, 0)
    } else {
      pen.pointer(buffer!, address + buffer!, Tag.vectorlike)
      pen.pointer(next!, address + next!, Tag.vectorlike)
    }
    pen.close()
  }

  /** Write an overlay. From Emacs 29 on it is dumped with its node of the tree, but only if it is in no buffer. */
  #overlay(atom: number, address: number): void {
    const pen = this.#pen
    const { overlay, itree_node: node } = pen.layout.structs
    const at = fieldOffsets(overlay)
    const isAttached = at.ofs_buffer !== undefined && pen.memory.pointer(address + at.ofs_buffer) !== 0
    if (isAttached) refuse(address, 'overlay of a buffer')
    this.#struct(atom, address, overlay.size)
    for (const slot of [at.start_marker, at.end_marker, at.plist]) {
      if (slot !== undefined) pen.lisp(slot, address + slot)
    }
    if (at.ofs_next !== undefined) pen.pointer(at.ofs_next, address + at.ofs_next, Tag.vectorlike)
    const tree = at.ofs_interval === undefined ? 0 : pen.memory.pointer(address + at.ofs_interval)
    if (tree !== 0 && node !== undefined) {
      const fields = fieldOffsets(node)
      const offset = pen.append(tree, node.size)
      pen.own(at.ofs_interval!, offset)
      for (const name of ['ofs_parent', 'ofs_left', 'ofs_right'] as const) pen.setInteger(offset + fields[name], 0)
      pen.lisp(offset + fields.data, tree + fields.data)
    }
    pen.close()
  }

  #finalizer(atom: number, address: number): void {
    const pen = this.#pen
    const { func, ofs_prev: previous, ofs_next: next } = fieldOffsets(pen.layout.structs.finalizer)
    this.#struct(atom, address, pen.layout.structs.finalizer.size)
    pen.lisp(func, address + func)
    for (const slot of [previous, next]) pen.pointer(slot, address + slot, Tag.vectorlike)
    pen.close()
  }

  #obarray(atom: number, address: number): void {
    const pen = this.#pen
    const obarray = pen.layout.structs.obarray!
    const { ofs_buckets: buckets, size_bits: bits } = fieldOffsets(obarray)
    const count = 2 ** pen.memory.i32(address + bits)
    const start = pen.memory.pointer(address + buckets)
    this.#struct(atom, address, obarray.size)
    const offset = pen.append(start, count * pen.layout.lispWordSize)
    pen.own(buckets, offset)
    pen.words(offset, start, count)
    pen.close()
  }

  /** Open an object that is a C struct. Its header counts Lisp words, and may exceed it by a few bytes. */
  #struct(atom: number, address: number, size: number): void {
    const words = this.#headers.lispSize(address) + this.#headers.restSize(address)
    this.#pen.open(atom, address, Math.max(size, this.#contents + words * this.#pen.layout.lispWordSize))
  }
}

function refuse(address: number, what: string): void {
  throw new MachineFault('not-dumpable', address, `unsupported object type in dump: ${what}`)
}
