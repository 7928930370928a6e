/**
 * The graph of a dump under construction: growing columns, with one open atom at a time.
 *
 * An atom gets its number when something refers to it, and its bytes when it is written. Atoms of the cold section have no links
 * and can be added at any time. All others are opened in the order of their numbers, so that their links are sorted.
 *
 * Units: bytes from the start of the atom.
 * Source: `struct dump_context`, `dump_object_start`, `dump_remember_fixup_lv` in src/pdumper.c, of which this is the memory.
 * @module
 */

import { type Graph, NO_ATOM, NO_ORIGIN, Section } from '../../graph/graph.ts'
import { type RootRow, rootColumns } from '../../graph/rows.ts'
import type { Layout } from '../../layout/layout.ts'
import { roundUp } from '../../units.ts'

/** Number of atoms for which room is made in any case. */
const LEAST_ATOMS = 1024
/** Approximate size of an object, in a heap of mostly conses, for initial room. Pages that are never written to cost nothing. */
const OF_OBJECT = { atoms: 1.5, links: 2, bytes: 32, coldBytes: 12 } as const

/** Bytes that grow at the end. New bytes are zero, and the caller writes to them. */
class ByteColumn {
  bytes: Uint8Array
  length = 0

  constructor(room: number) {
    this.bytes = new Uint8Array(room)
  }

  /** Add `size` bytes. Returns their start. */
  extend(size: number): number {
    const start = this.length
    this.length = start + size
    if (this.length > this.bytes.length) {
      const bytes = new Uint8Array(Math.max(this.length, 2 * this.bytes.length))
      bytes.set(this.bytes)
      this.bytes = bytes
    }
    return start
  }
}

function grown<T extends Uint8Array | Int8Array | Uint32Array | Int32Array | Float64Array>(column: T): T {
  const larger = new (column.constructor as new (length: number) => T)(2 * column.length)
  larger.set(column)
  return larger
}

export class DumpGraphColumns {
  /** Number of atoms. */
  length = 0
  /** The open atom, which is the parent of the atoms that `reserve` numbers. */
  current = NO_ATOM
  hashList = NO_ATOM
  readonly hot: ByteColumn
  readonly cold: ByteColumn
  readonly #layout: Layout
  readonly #roots: RootRow[] = []
  #sections: Uint8Array
  #types: Int8Array
  #aligns: Uint8Array
  /** Start of each atom, in bytes from the start of its column. */
  #starts: Uint32Array
  #sizes: Uint32Array
  #parents: Int32Array
  /** Index of the first link of each atom, up to `#opened`. */
  #rows: Uint32Array
  /** The atom that was opened last. */
  #opened = NO_ATOM
  #offsets: Uint32Array
  #kinds: Uint8Array
  #targets: Int32Array
  #deltas: Uint32Array
  #links = 0

  /** Make columns with initial room for about `objects` objects. */
  constructor(layout: Layout, objects: number) {
    const room = (each: number) => Math.ceil(each * (LEAST_ATOMS + objects))
    const [atoms, links] = [room(OF_OBJECT.atoms), room(OF_OBJECT.links)]
    this.#layout = layout
    this.hot = new ByteColumn(room(OF_OBJECT.bytes + OF_OBJECT.coldBytes))
    this.cold = new ByteColumn(room(OF_OBJECT.coldBytes))
    this.#sections = new Uint8Array(atoms)
    this.#types = new Int8Array(atoms)
    this.#aligns = new Uint8Array(atoms)
    this.#starts = new Uint32Array(atoms)
    this.#sizes = new Uint32Array(atoms)
    this.#parents = new Int32Array(atoms)
    this.#rows = new Uint32Array(atoms + 1)
    this.#offsets = new Uint32Array(links)
    this.#kinds = new Uint8Array(links)
    this.#targets = new Int32Array(links)
    this.#deltas = new Uint32Array(links)
  }

  /** Number an atom to which the open one refers. */
  reserve(section: Section, type: number): number {
    const atom = this.length++
    if (atom === this.#sections.length) this.#growAtoms()
    this.#sections[atom] = section
    this.#types[atom] = type
    this.#parents[atom] = this.current
    return atom
  }

  /** Open an atom of the hot or discardable section. Returns the start of its first `size` bytes in `hot`. */
  open(atom: number, align: number, size: number): number {
    if (atom <= this.#opened) throw new Error(`atom ${atom} was opened out of turn`)
    this.#skipTo(atom)
    this.current = atom
    this.#aligns[atom] = align
    const start = this.hot.extend(size)
    this.#starts[atom] = start
    return start
  }

  /** Add `size` bytes to the open atom, at a multiple of `align`. Returns their start in `hot`. */
  append(size: number, align: number): number {
    this.#pad(align)
    return this.hot.extend(size)
  }

  /** Close the open atom, padded to a multiple of `align`. */
  close(align: number): void {
    const atom = this.current
    this.#pad(align)
    this.#sizes[atom] = this.hot.length - this.#starts[atom]!
    this.#sortRow(this.#rows[atom]!)
    this.current = NO_ATOM
  }

  /** Add an atom of the cold section. Returns the start of its `size` bytes in `cold`. */
  put(atom: number, align: number, size: number): number {
    this.#aligns[atom] = align
    this.#sizes[atom] = size
    const start = this.cold.extend(size)
    this.#starts[atom] = start
    return start
  }

  /** The start of the open atom in `hot`. */
  get start(): number {
    return this.#starts[this.current]!
  }

  /** Link the word of `size` bytes at `offset` of the open atom to `target`. */
  link(offset: number, size: number, kind: number, target: number, delta = 0): void {
    const { bytes } = this.hot
    const start = this.#starts[this.current]! + offset
    for (let i = start; i < start + size; i++) bytes[i] = 0
    if (this.#links === this.#offsets.length) this.#growLinks()
    const i = this.#links++
    this.#offsets[i] = offset
    this.#kinds[i] = kind
    this.#targets[i] = target
    this.#deltas[i] = delta
  }

  addRoot(root: RootRow): void {
    this.#roots.push(root)
  }

  parentOf(atom: number): number {
    return this.#parents[atom]!
  }

  /** The first offset in `atom`, which is closed, that refers to the start of `target`; undefined if there is none. */
  placeOf(atom: number, target: number): number | undefined {
    const end = atom < this.#opened ? this.#rows[atom + 1]! : this.#links
    for (let i = this.#rows[atom]!; i < end; i++) {
      const isInto = this.#layout.relocs.intoDump[this.#kinds[i]!] === 1
      if (isInto && this.#targets[i] === target && this.#deltas[i] === 0) return this.#offsets[i]
    }
    return undefined
  }

  /** Make the graph. It shares these columns, so nothing may be added afterwards. */
  finish(fingerprint: Uint8Array): Graph {
    const { length } = this
    const hotSize = this.hot.length
    const coldStart = this.hot.extend(this.cold.length)
    this.hot.bytes.set(this.cold.bytes.subarray(0, this.cold.length), coldStart)
    for (let atom = 0; atom < length; atom++) {
      if (this.#sections[atom] === Section.cold) this.#starts[atom]! += hotSize
    }
    const atoms = {
      length,
      sections: this.#sections.subarray(0, length),
      types: this.#types.subarray(0, length),
      aligns: this.#aligns.subarray(0, length),
      data: this.hot.bytes.subarray(0, this.hot.length),
      starts: this.#starts.subarray(0, length),
      sizes: this.#sizes.subarray(0, length),
      origins: new Int32Array(length).fill(NO_ORIGIN),
    }
    const { facts } = this.#layout
    return {
      layout: this.#layout,
      fingerprint,
      pageSize: facts.pageSize,
      atoms,
      links: this.#linkColumns(),
      deferred: Array.from({ length: facts.phases - 1 }, () => ({
        atoms: new Uint32Array(0),
        offsets: new Uint32Array(0),
        kinds: new Uint8Array(0),
      })),
      roots: rootColumns(this.#roots),
      hashList: this.hashList,
    }
  }

  #linkColumns(): Graph['links'] {
    const length = this.#links
    this.#skipTo(this.length)
    return {
      length,
      rowStarts: this.#rows.subarray(0, this.length + 1),
      offsets: this.#offsets.subarray(0, length),
      kinds: this.#kinds.subarray(0, length),
      targets: this.#targets.subarray(0, length),
      deltas: this.#deltas.subarray(0, length),
    }
  }

  /** Record empty rows for the atoms before `atom` that were not opened, which are those of the cold section. */
  #skipTo(atom: number): void {
    for (let i = this.#opened + 1; i <= atom; i++) this.#rows[i] = this.#links
    this.#opened = atom
  }

  #pad(align: number): void {
    const size = this.hot.length - this.#starts[this.current]!
    const missing = roundUp(size, align) - size
    if (missing > 0) this.hot.extend(missing)
  }

  /** Sort the links of an atom. They are almost in order, except in an object whose satellites come before a later field. */
  #sortRow(start: number): void {
    const offsets = this.#offsets
    for (let i = start + 1; i < this.#links; i++) {
      for (let k = i; k > start && offsets[k]! < offsets[k - 1]!; k--) {
        for (const column of [offsets, this.#kinds, this.#targets, this.#deltas]) {
          const later = column[k - 1]!
          column[k - 1] = column[k]!
          column[k] = later
        }
      }
    }
  }

  #growAtoms(): void {
    this.#sections = grown(this.#sections)
    this.#types = grown(this.#types)
    this.#aligns = grown(this.#aligns)
    this.#starts = grown(this.#starts)
    this.#sizes = grown(this.#sizes)
    this.#parents = grown(this.#parents)
    this.#rows = grown(this.#rows)
  }

  #growLinks(): void {
    this.#offsets = grown(this.#offsets)
    this.#kinds = grown(this.#kinds)
    this.#targets = grown(this.#targets)
    this.#deltas = grown(this.#deltas)
  }
}
