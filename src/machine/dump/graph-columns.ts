/**
 * The graph of a dump as it is written: columns that grow, one atom open at a time.
 *
 * An atom gets its number when something leads to it, its bytes when it is its turn. Those of the cold section have no links
 * and may be added at any time; all others are opened in the order of their numbers, so that their links come sorted.
 *
 * Units: bytes from the start of the atom.
 * Source: `struct dump_context`, `dump_object_start`, `dump_remember_fixup_lv` in src/pdumper.c, of which this is the memory.
 * @module
 */
import { type NewRoot, rootColumns } from '../../graph/builder.ts'
import { type Graph, NO_ATOM, NO_ORIGIN, Section } from '../../graph/graph.ts'
import type { Layout } from '../../layout/layout.ts'
import { roundUp } from '../../units.ts'

const FIRST_ATOMS = 1024
const FIRST_BYTES = 2 ** 16

/** Bytes that grow at their end. */
class ByteColumn {
  bytes = new Uint8Array(FIRST_BYTES)
  length = 0

  /** Make `size` zero bytes more; where they start. */
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

  append(bytes: Uint8Array): number {
    const start = this.extend(bytes.length)
    this.bytes.set(bytes, start)
    return start
  }
}

function grown<T extends Uint8Array | Int8Array | Uint32Array | Int32Array | Float64Array>(column: T): T {
  const larger = new (column.constructor as new (length: number) => T)(2 * column.length)
  larger.set(column)
  return larger
}

export class GraphColumns {
  /** Atoms that have a number. */
  length = 0
  /** Of the open atom: what `reserve` calls the parent of the atoms that it reserves. */
  current = NO_ATOM
  hashList = NO_ATOM
  readonly #layout: Layout
  readonly #hot = new ByteColumn()
  readonly #cold = new ByteColumn()
  readonly #roots: NewRoot[] = []
  #sections = new Uint8Array(FIRST_ATOMS)
  #types = new Int8Array(FIRST_ATOMS)
  #aligns = new Uint8Array(FIRST_ATOMS)
  /** Bytes from the start of the column that the atom is in. */
  #starts = new Uint32Array(FIRST_ATOMS)
  #sizes = new Uint32Array(FIRST_ATOMS)
  #parents = new Int32Array(FIRST_ATOMS)
  /** Where the links of an atom start; of one without, where they would. */
  #rows = new Uint32Array(FIRST_ATOMS)
  #rowEnds = new Uint32Array(FIRST_ATOMS)
  #places = new Uint32Array(FIRST_ATOMS)
  #kinds = new Uint8Array(FIRST_ATOMS)
  #targets = new Int32Array(FIRST_ATOMS)
  #deltas = new Uint32Array(FIRST_ATOMS)
  #links = 0

  constructor(layout: Layout) {
    this.#layout = layout
  }

  /** Number an atom that the open one leads to. */
  reserve(section: Section, type: number): number {
    const atom = this.length++
    if (atom === this.#sections.length) this.#growAtoms()
    this.#sections[atom] = section
    this.#types[atom] = type
    this.#parents[atom] = this.current
    return atom
  }

  /** The first bytes of an atom of the hot or discardable sections. */
  open(atom: number, align: number, bytes: Uint8Array): void {
    this.current = atom
    this.#aligns[atom] = align
    this.#starts[atom] = this.#hot.append(bytes)
    this.#rows[atom] = this.#links
  }

  /** More bytes of the open atom, at a multiple of `align`; their place. */
  append(bytes: Uint8Array, align: number): number {
    this.#pad(align)
    return this.#hot.append(bytes) - this.#starts[this.current]!
  }

  /** Let the open atom end at a multiple of `align`. */
  close(align: number): void {
    const atom = this.current
    this.#pad(align)
    this.#sizes[atom] = this.#hot.length - this.#starts[atom]!
    this.#sortRow(this.#rows[atom]!)
    this.#rowEnds[atom] = this.#links
    this.current = NO_ATOM
  }

  /** All of an atom of the cold section. */
  put(atom: number, align: number, bytes: Uint8Array): void {
    this.#aligns[atom] = align
    this.#sizes[atom] = bytes.length
    this.#starts[atom] = this.#cold.append(bytes)
  }

  /** `size` bytes of the open atom as one writes them. */
  view(place: number, size: number): Uint8Array {
    const start = this.#starts[this.current]! + place
    return this.#hot.bytes.subarray(start, start + size)
  }

  /** The word of `size` bytes at `place` of the open atom leads to `target`. */
  link(place: number, size: number, kind: number, target: number, delta = 0): void {
    const start = this.#starts[this.current]! + place
    this.#hot.bytes.fill(0, start, start + size)
    if (this.#links === this.#places.length) this.#growLinks()
    const i = this.#links++
    this.#places[i] = place
    this.#kinds[i] = kind
    this.#targets[i] = target
    this.#deltas[i] = delta
  }

  addRoot(root: NewRoot): void {
    this.#roots.push(root)
  }

  parentOf(atom: number): number {
    return this.#parents[atom]!
  }

  /** Where in `atom`, which is closed, the first word is that leads to the start of `target`; undefined if none does. */
  placeOf(atom: number, target: number): number | undefined {
    for (let i = this.#rows[atom]!; i < this.#rowEnds[atom]!; i++) {
      const kind = this.#layout.relocKinds[this.#kinds[i]!]!
      const isInto = 'base' in kind && kind.base === 'dump'
      if (isInto && this.#targets[i] === target && this.#deltas[i] === 0) return this.#places[i]
    }
    return undefined
  }

  finish(fingerprint: Uint8Array): Graph {
    const { length } = this
    const hotSize = this.#hot.length
    const data = new Uint8Array(hotSize + this.#cold.length)
    data.set(this.#hot.bytes.subarray(0, hotSize))
    data.set(this.#cold.bytes.subarray(0, this.#cold.length), hotSize)
    const sections = this.#sections.slice(0, length)
    const isCold = (_: number, atom: number) => sections[atom] === Section.cold
    const starts = this.#starts.slice(0, length).map((start, atom) => (isCold(0, atom) ? start + hotSize : start))
    const atoms = {
      length,
      sections,
      types: this.#types.slice(0, length),
      aligns: this.#aligns.slice(0, length),
      data,
      starts,
      sizes: this.#sizes.slice(0, length),
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
        places: new Uint32Array(0),
        kinds: new Uint8Array(0),
      })),
      roots: rootColumns(this.#roots),
      hashList: this.hashList,
    }
  }

  #linkColumns(): Graph['links'] {
    const { length } = this
    const rowStarts = new Uint32Array(length + 1)
    let at = 0
    for (let atom = 0; atom < length; atom++) {
      rowStarts[atom] = at
      if (this.#rowEnds[atom]! > this.#rows[atom]!) {
        if (this.#rows[atom] !== at) throw new Error(`atom ${atom} was opened out of turn`)
        at = this.#rowEnds[atom]!
      }
    }
    rowStarts[length] = at
    return {
      length: at,
      rowStarts,
      places: this.#places.slice(0, at),
      kinds: this.#kinds.slice(0, at),
      targets: this.#targets.slice(0, at),
      deltas: this.#deltas.slice(0, at),
    }
  }

  #pad(align: number): void {
    const size = this.#hot.length - this.#starts[this.current]!
    const missing = roundUp(size, align) - size
    if (missing > 0) this.#hot.extend(missing)
  }

  /** Links are remembered nearly in order: one pass, but for an object whose satellites come before a later field. */
  #sortRow(start: number): void {
    const places = this.#places
    for (let i = start + 1; i < this.#links; i++) {
      for (let k = i; k > start && places[k]! < places[k - 1]!; k--) {
        for (const column of [places, this.#kinds, this.#targets, this.#deltas]) {
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
    this.#rowEnds = grown(this.#rowEnds)
  }

  #growLinks(): void {
    this.#places = grown(this.#places)
    this.#kinds = grown(this.#kinds)
    this.#targets = grown(this.#targets)
    this.#deltas = grown(this.#deltas)
  }
}
