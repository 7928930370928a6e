/**
 * Places of a dump up close: what an offset belongs to, what a field holds, the readings of the bytes at an offset, and the elements
 * of an object.
 *
 * Units: bytes from the start of the file.
 * @module
 */
import { hexText } from '../bytes/hex-text.ts'
import type { Dump } from '../dump.ts'
import { type Field, fieldsOf } from '../heap/fields.ts'
import type { Value } from '../heap/value.ts'
import { phaseNames } from '../layout/phases.ts'
import { floorIndex } from '../tables/packed-table.ts'
import { type DumpOffset, hex } from '../units.ts'
import { Describer, type Description } from './describe.ts'
import { type Element, elementsOf, hasElements } from './elements.ts'
import { Owners } from './owners.ts'
import { Paths } from './paths.ts'

/** What an offset belongs to. */
export interface Place {
  /** The offset. */
  readonly offset: DumpOffset
  /** The part of the file: `hot`, `tables`; null outside the file. */
  readonly region: string | null
  /** The object that contains the byte; null for headers, tables, padding and C data. */
  readonly object: Description | null
  /** The field that contains the byte; null for padding. */
  readonly field: { readonly name: string; readonly offset: DumpOffset; readonly size: number } | null
  /** Bytes from the start of the field, or without one from the start of the object; null without an object. */
  readonly distance: number | null
  /** The path from a root to the object, printed; null if no root leads to it. */
  readonly path: string | null
  /** The path as an expression of Lisp; null if there is none. */
  readonly lisp: string | null
}

/** The readings of the bytes at an offset. */
export interface Readings {
  /** The numbers of 8, 16, 32 and 64 bits that start at the offset and end in the file: without a sign, and in two's complement. */
  readonly numbers: readonly { readonly bits: number; readonly unsigned: bigint; readonly signed: bigint }[]
  /** The double that starts at the offset; null at the end of the file. */
  readonly float: number | null
  /** Offset of the word: of the field that contains the offset, or the last multiple of the size of a Lisp word. */
  readonly slot: DumpOffset
  /** What the word means as a Lisp word. */
  readonly value: Value
  /** The name of its tag: `Cons`, `Int0`. A word that is relocated has the tag that its relocation adds. */
  readonly tag: string
  /** The relocation that patches the word; null if none does. */
  readonly relocation: {
    /** When it is applied: `early`, `late`, `very-late`. */
    readonly phase: string
    /** The name of its type: `DUMP_TO_DUMP_LV+Cons`. */
    readonly name: string
    /** Number in the table of its phase. */
    readonly index: number
    /** What the stored number counts from; null for relocations that are no arithmetic. */
    readonly base: 'dump' | 'emacs' | null
    /** The stored number. */
    readonly target: number
  } | null
}

/** Bits of the numbers of `Readings`. */
const SIZES = [8, 16, 32, 64]

/** Shows places of a dump up close. */
export class Inspector {
  readonly #dump: Dump
  #fields: { readonly node: number; readonly fields: readonly Field[] } | undefined
  #elements: { readonly node: number; readonly elements: readonly Element[] } | undefined

  constructor(dump: Dump) {
    this.#dump = dump
  }

  /** What the byte at `offset` belongs to, with the path to its object. */
  placeOf(offset: DumpOffset): Place {
    const region = this.#dump.regionAt(offset)?.name ?? null
    const owner = this.#dump.part(Owners).at(offset)
    if (owner === undefined) {
      return { offset, region, object: null, field: null, distance: null, path: null, lisp: null }
    }
    const paths = this.#dump.part(Paths)
    const steps = paths.to(owner.node)
    const field =
      owner.field === undefined ? null : { name: owner.field.name, offset: owner.field.offset, size: owner.field.size }
    return {
      offset,
      region,
      object: this.#dump.part(Describer).describe(owner.node),
      field,
      distance: offset - (field?.offset ?? this.#dump.nodes.offsetOf(owner.node)),
      path: steps === undefined ? null : paths.print(steps),
      lisp: steps === undefined ? null : (paths.expression(steps) ?? null),
    }
  }

  /** A node as a value; undefined for C variables and the charset table, which are not Lisp values. */
  valueOfNode(node: number): Value | undefined {
    const { nodes, layout } = this.#dump
    switch (nodes.kindOf(node)) {
      case 'object':
        return { kind: 'object', offset: nodes.offsetOf(node), tag: nodes.tagOf(node) ?? 0 }
      case 'builtin':
        return { kind: 'builtin', index: node - nodes.firstBuiltin }
      case 'subr':
        return { kind: 'emacs', offset: nodes.emacsOffsetOf(node), tag: layout.tags.vectorlike }
      default:
        return undefined
    }
  }

  /** The fields of `node`, by ascending offset. */
  fieldsOf(node: number): readonly Field[] {
    if (this.#fields?.node !== node) {
      const fields = fieldsOf(this.#dump.extents, node).sort((a, b) => a.offset - b.offset)
      this.#fields = { node, fields }
    }
    return this.#fields.fields
  }

  /** The elements of `node`: of a list, of a hash table, or the fields that hold Lisp values. */
  elementsOf(node: number): readonly Element[] {
    if (this.#elements?.node !== node) this.#elements = { node, elements: elementsOf(this.#dump, node) }
    return this.#elements.elements
  }

  /** Whether a value is worth opening for its elements. Symbols, strings and numbers are not. */
  hasElements(value: Value): boolean {
    return hasElements(this.#dump, value)
  }

  /** What a field holds, as text. `print` prints Lisp values. */
  fieldText({ name, kind, offset, size }: Field, print: (value: Value) => string): string {
    const { heap, bytes } = this.#dump
    if (kind === 'lisp') return print(heap.valueAt(offset))
    if (kind === 'pointer') {
      const reloc = heap.relocAt(offset)
      return reloc === undefined ? 'NULL' : `${'base' in reloc ? reloc.base : ''} ${hex(heap.word(offset))}`
    }
    if (kind === 'bytes') return bytesText(bytes.subarray(offset, offset + size))
    if (offset + size > bytes.length) return '?'
    const number = this.#numberAt(offset, 8 * size)
    // The header consists of sizes and flags packed in a word.
    if (name === 'header') return hex(number.unsigned)
    return size === 8 || size === 4
      ? String(number.signed)
      : size === 2
        ? String(number.unsigned)
        : hex(number.unsigned)
  }

  /** The readings of the bytes at `offset`, which is in the file. */
  readingsAt(offset: DumpOffset): Readings {
    const { heap, bytes, layout } = this.#dump
    const field = this.#dump.part(Owners).at(offset)?.field
    const isWord = field?.kind === 'lisp' || field?.kind === 'pointer'
    const slot = isWord ? field.offset : offset - (offset % layout.lispWordSize)
    const value = heap.valueAt(slot)
    const sizes = SIZES.filter((bits) => offset + bits / 8 <= bytes.length)
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return {
      numbers: sizes.map((bits) => this.#numberAt(offset, bits)),
      float: sizes.includes(64) ? view.getFloat64(offset, layout.byteOrder === 'little') : null,
      slot,
      value,
      tag: layout.tags.names[this.#tagOf(slot, value)] ?? 'unknown',
      relocation: this.#relocationAt(slot),
    }
  }

  #numberAt(offset: DumpOffset, bits: number): Readings['numbers'][number] {
    const { bytes, layout } = this.#dump
    const digits = bytes.slice(offset, offset + bits / 8)
    if (layout.byteOrder === 'little') digits.reverse()
    const unsigned = BigInt(`0x${hexText(digits)}`)
    return { bits, unsigned, signed: BigInt.asIntN(bits, unsigned) }
  }

  #tagOf(slot: DumpOffset, value: Value): number {
    const { layout, bytes } = this.#dump
    if (value.kind === 'object' || value.kind === 'emacs') return value.tag
    const bits = 8 * layout.lispWordSize
    if (slot + bits / 8 > bytes.length) return -1
    const { unsigned } = this.#numberAt(slot, bits)
    return Number(layout.tagging === 'low' ? unsigned & 7n : unsigned >> BigInt(bits - 3))
  }

  #relocationAt(slot: DumpOffset): Readings['relocation'] {
    const { dumpRelocs, layout } = this.#dump.image
    for (const [phase, table] of dumpRelocs.entries()) {
      const index = floorIndex(table, slot)
      if (index < 0 || table.offsets[index] !== slot) continue
      const kind = layout.relocKinds[table.types[index]!]!
      const base = 'base' in kind ? kind.base : null
      return { phase: phaseNames[phase]!, name: kind.name, index, base, target: this.#dump.heap.word(slot) }
    }
    return null
  }
}

/** Most bytes of a field to show. */
const MOST_BYTES = 60

const latin1 = new TextDecoder('latin1')

/** Quoted text if the bytes are plain, otherwise hexadecimal. */
function bytesText(bytes: Uint8Array): string {
  const shown = bytes.subarray(0, MOST_BYTES)
  const rest = bytes.length > MOST_BYTES ? '…' : ''
  const text = latin1.decode(shown).replace(/\0+$/, '')
  return /^[ -~]+$/.test(text) ? `${JSON.stringify(text)}${rest}` : `${hexText(shown)}${rest}`
}
