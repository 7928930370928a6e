/**
 * A dump under construction: bytes, the object starts and relocations that belong to them, and references by item.
 *
 * A reference is written as a hole and filled once its target has a place, so objects may be written in any order. Data
 * of the cold section queue up and are written after the hot and discardable sections, in the order of queueing.
 * Source: `struct dump_context`, `dump_write_to_heap` of src/pdumper.c; this is a model of what it leaves, not of how.
 * @module
 */

import { ByteWriter, type IntSize } from './byte-writer.ts'
import { type Abi, abiOf, fixnumWord, type LispType, type TinyOptions } from './tiny-abi.ts'
import { type StructLayout, type Structs, structsOf } from './tiny-structs.ts'

/** Something that has, or will have, a place in the dump. Satellites are no Lisp objects and have no type. */
export interface Item {
  readonly type: LispType | null
  /** Bytes from the start of the file; -1 until written. */
  offset: number
}
/** Something in the executable: bytes from the Emacs basis. As a Lisp value it is vectorlike. */
export interface EmacsPlace {
  readonly emacs: number
}
/** A builtin symbol, by its index in lispsym. */
export interface Builtin {
  readonly builtin: number
}

/** A Lisp value; a bare number is a fixnum. */
export type Lisp = number | bigint | Builtin | EmacsPlace | Item
export type Pointer = EmacsPlace | Item | null
export type FieldValue = Uint8Array | Lisp | Pointer

export interface Relocation {
  readonly phase: 0 | 1 | 2
  /** Bytes from the start of the file. */
  readonly offset: number
  readonly code: number
  readonly name: string
  /** What the slot refers to: bytes from the start of the dump, or from the Emacs basis. */
  readonly target: number
}
export interface ObjectStart {
  readonly offset: number
  readonly code: number
  readonly type: LispType
}

type PendingRelocation = Omit<Relocation, 'target'> & { readonly refersTo: Item | EmacsPlace }

export const nil: Builtin = { builtin: 0 }
export const isItem = (value: FieldValue): value is Item =>
  typeof value === 'object' && value !== null && 'offset' in value && 'type' in value
export const isEmacsPlace = (value: FieldValue): value is EmacsPlace =>
  typeof value === 'object' && value !== null && 'emacs' in value
const isBuiltin = (value: FieldValue): value is Builtin =>
  typeof value === 'object' && value !== null && 'builtin' in value

export class TinyImage {
  readonly abi: Abi
  readonly structs: Structs
  readonly out: ByteWriter
  readonly starts: ObjectStart[] = []
  readonly #relocations: PendingRelocation[] = []
  readonly #holes: { readonly at: number; readonly target: Item }[] = []
  readonly #cold: (() => void)[] = []
  readonly #patches: (() => void)[] = []
  #objects = 0

  constructor(options: TinyOptions) {
    this.abi = abiOf(options)
    this.structs = structsOf(this.abi, this.abi.future.grown)
    this.out = new ByteWriter(options.byteOrder)
  }

  /** An item to refer to before it is written. */
  reserve(type: LispType | null): Item {
    if (type !== null) this.#objects++
    return { type, offset: -1 }
  }

  /** Lisp objects so far, placed or not: the length of object_starts in the end. */
  get objects(): number {
    return this.#objects
  }

  /** Give `item` the next place; Lisp objects are aligned and enter object_starts. */
  place(item: Item, alignment: number = this.abi.dumpAlignment): Item {
    if (item.offset >= 0) throw new Error(`item at ${item.offset} is placed twice`)
    item.offset = this.out.align(alignment)
    if (item.type !== null) {
      this.starts.push({ offset: item.offset, code: this.abi.tags[item.type], type: item.type })
    }
    return item
  }

  /** Append a struct with the given fields, the others zero; its offset. */
  writeStruct(layout: StructLayout, values: Readonly<Record<string, FieldValue>>): number {
    const start = this.out.zeros(layout.size)
    for (const [name, value] of Object.entries(values)) {
      const field = layout.fields[name]
      if (field !== undefined) this.writeField(start + field.offset, field.type, value)
    }
    return start
  }

  writeField(at: number, type: string, value: FieldValue): void {
    if (value instanceof Uint8Array) this.out.setBytes(at, value)
    else if (type === 'lisp') this.writeLisp(at, value as Lisp)
    else if (type === 'pointer') this.writePointer(at, value as Pointer)
    else if (type === 'float32' || type === 'double') this.out.setFloat(at, type === 'double' ? 8 : 4, Number(value))
    else this.out.setInt(at, this.#intSize(type), value as number | bigint)
  }

  /** A Lisp word over zeros at `at`, relocated unless its value is known. */
  writeLisp(at: number, value: Lisp): void {
    const { abi } = this
    if (typeof value === 'number' || typeof value === 'bigint')
      this.out.setInt(at, abi.lispWordSize, fixnumWord(abi, value))
    else if (isBuiltin(value)) this.out.setInt(at, abi.lispWordSize, value.builtin * this.structs.symbol.size)
    else if (isEmacsPlace(value)) {
      this.#relocate(at, abi.relocs.emacsLv + abi.tags.Vectorlike, 'DUMP_TO_EMACS_LV+Vectorlike', value)
    } else {
      if (value.type === null) throw new Error('a Lisp word refers to a satellite')
      this.#relocate(at, abi.relocs.dumpLv + abi.tags[value.type], `DUMP_TO_DUMP_LV+${value.type}`, value)
    }
  }

  /** A raw pointer over zeros at `at`. In a union with a Lisp word it fills the word's first bytes. */
  writePointer(at: number, target: Pointer): void {
    if (target === null) return
    if (isEmacsPlace(target)) this.#relocate(at, 0, 'DUMP_TO_EMACS_PTR_RAW', target)
    else this.#relocate(at, 1, 'DUMP_TO_DUMP_PTR_RAW', target)
  }

  /** Append Lisp words; the offset of the first. */
  writeLispArray(values: readonly Lisp[]): number {
    const start = this.out.zeros(values.length * this.abi.lispWordSize)
    for (const [i, value] of values.entries()) this.writeLisp(start + i * this.abi.lispWordSize, value)
    return start
  }

  /** A bignum's relocation: at the object, for limbs whose offset stands in its value as a 32-bit number. */
  relocateBignum(object: Item, dataAt: number, limbs: Item): void {
    this.#relocations.push({ ...this.#early(object.offset, this.abi.relocs.bignum, 'BIGNUM'), refersTo: limbs })
    this.afterPlacing(() => this.out.setInt(dataAt, 4, limbs.offset))
  }

  /** The late relocation of a native compilation unit, or the very late one of a native subr. */
  relocateNative(object: Item, name: 'NATIVE_COMP_UNIT' | 'NATIVE_SUBR'): void {
    const unit = name === 'NATIVE_COMP_UNIT'
    this.#relocations.push({ phase: unit ? 1 : 2, offset: object.offset, code: unit ? 2 : 3, name, refersTo: object })
  }

  /** Queue `write` for the cold section. */
  later(write: () => void): void {
    this.#cold.push(write)
  }

  /** Bytes for the cold section, unaligned. */
  coldBytes(bytes: Uint8Array): Item {
    const item = this.reserve(null)
    this.later(() => {
      item.offset = this.out.append(bytes)
    })
    return item
  }

  drainCold(): void {
    for (const write of this.#cold) write()
  }

  /** Run `patch` when every item has its place. */
  afterPlacing(patch: () => void): void {
    this.#patches.push(patch)
  }

  /** Fill the holes; from here on every reference is in the bytes. */
  resolve(): Relocation[] {
    for (const { at, target } of this.#holes) this.out.setInt(at, this.abi.wordSize, placed(target))
    for (const patch of this.#patches) patch()
    return this.#relocations
      .map(({ refersTo, ...entry }) => ({ ...entry, target: isItem(refersTo) ? placed(refersTo) : refersTo.emacs }))
      .sort((a, b) => a.phase - b.phase || a.offset - b.offset)
  }

  #relocate(at: number, code: number, name: string, target: Item | EmacsPlace): void {
    if (isItem(target)) this.#holes.push({ at, target })
    else this.out.setInt(at, this.abi.wordSize, target.emacs)
    this.#relocations.push({ ...this.#early(at, code, name), refersTo: target })
  }

  #early = (offset: number, code: number, name: string) => ({ phase: 0 as const, offset, code, name })

  #intSize(type: string): IntSize {
    const sizes: Record<string, IntSize> = { int8: 1, int16: 2, int32: 4, word: this.abi.wordSize }
    return sizes[type] ?? this.abi.lispWordSize
  }
}

function placed(item: Item): number {
  if (item.offset < 0) throw new Error(`a reference to a ${item.type ?? 'satellite'} that was never written`)
  return item.offset
}
