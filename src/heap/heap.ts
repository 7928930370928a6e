/**
 * The heap of a dump: object starts, relocated slots, stored words, and the meaning of Lisp words. Each query takes one or
 * two reads, and no JavaScript object is kept per Lisp object.
 *
 * Units: bytes from the start of the file. Reads are safe for any offset; outside the file they return zero.
 * @module
 */
import { upperBound } from '../bytes/search.ts'
import { ByteView } from '../bytes/view.ts'
import type { Image } from '../image/image.ts'
import { findLispsym, type Lispsym } from '../image/lispsym.ts'
import { ObjectTypes } from '../image/object-types.ts'
import { NO_RELOC, SlotIndex } from '../image/slots.ts'
import { findStaticvec, type Staticvec } from '../image/staticvec.ts'
import { requireFacts } from '../layout/guard.ts'
import { HeapView } from '../layout/heap-view.ts'
import type { Layout } from '../layout/layout.ts'
import type { RelocKind } from '../layout/relocation-types.ts'
import { readVectorlikeHeader, type VectorlikeHeader } from '../layout/vectorlike.ts'
import { vectorlikeFacts } from '../layout/vectorlike-facts.ts'
import { type EmacsRelocTable, EmacsRelocType, writtenSize } from '../tables/emacs-reloc-table.ts'
import { floorIndex } from '../tables/packed-table.ts'
import { roundUp } from '../units.ts'
import { immediateValue, NIL, type Value } from './value.ts'

/** Objects, relocated slots and Lisp words of a dump, by offset. */
export class Heap {
  /** The dump. */
  readonly image: Image
  /** The layout of the dump. */
  readonly layout: Layout
  /** @internal */
  readonly view: ByteView
  /** @internal */
  readonly objects: ObjectTypes
  /** The images of the builtin symbols; undefined if they were not found. */
  readonly lispsym: Lispsym | undefined
  /** @internal */
  readonly staticvec: Staticvec
  /** @internal The root that the dumper skips, internal-interpreter-environment: the one address in staticvec that no entry restores. */
  readonly skippedRoot: number | undefined
  readonly #slots: SlotIndex
  readonly #mainThread: number | undefined

  constructor(image: Image) {
    this.image = image
    this.layout = image.layout
    this.view = new ByteView(image.bytes, image.layout.byteOrder)
    // Whoever opened the dump has seen a part of the vectorlikes. Of some kinds there are few.
    requireFacts(vectorlikeFacts(new HeapView(image.bytes, image.header, image.layout, image)))
    this.objects = new ObjectTypes(image)
    this.lispsym = findLispsym(image)
    this.#slots = new SlotIndex(image)
    this.#mainThread = mainThreadOf(image.emacsRelocs)
    this.staticvec = findStaticvec(image.emacsRelocs, image.layout.wordSize)
    this.skippedRoot = this.#onlyStray()
  }

  /** The relocation that patches the slot at `offset`. */
  relocAt(offset: number): RelocKind | undefined {
    const type = this.#slots.typeAt(offset)
    return type === NO_RELOC ? undefined : this.layout.relocKinds[type]
  }

  /** @internal The type code of that relocation, or NO_RELOC. */
  relocTypeAt(offset: number): number {
    return this.#slots.typeAt(offset)
  }

  /** The pointer-wide signed word at `offset`: a target in a pointer slot, elsewhere a size. 0 outside the file. */
  word(offset: number): number {
    const { wordSize } = this.layout
    return this.#has(offset, wordSize) ? this.view.signedWord(offset, wordSize, 'word') : 0
  }

  /** @internal */
  header(offset: number): VectorlikeHeader {
    const { wordSize } = this.layout
    if (!this.#has(offset, wordSize)) return { pvec: 0, lispSize: 0, restSize: 0 }
    return readVectorlikeHeader(this.view, offset, wordSize, 'vectorlike')
  }

  /**
   * The type of the vectorlike at `offset`, such as `HASH_TABLE`: its pseudovector type without the prefix, or
   * `NORMAL_VECTOR`.
   */
  pvecName(offset: number): string {
    return this.layout.pvecNames[this.header(offset).pvec] ?? 'UNKNOWN'
  }

  /** The meaning of the Lisp word at `offset`. */
  valueAt(offset: number): Value {
    const kind = this.relocAt(offset)
    if (kind === undefined) return this.#immediateAt(offset)
    const target = this.word(offset)
    if (kind.form !== 'lv') return { kind: 'invalid', word: BigInt(target) }
    if (kind.base === 'emacs') return { kind: 'emacs', offset: target, tag: kind.tag }
    if (this.objects.at(target) !== kind.tag) return { kind: 'invalid', word: BigInt(target) }
    return { kind: 'object', offset: target, tag: kind.tag }
  }

  #immediateAt(offset: number): Value {
    const { lispWordSize, structs } = this.layout
    // Zero is nil in every release, and every list ends in nil.
    if (!this.#has(offset, lispWordSize)) return NIL
    const low = this.#lowHalf(offset)
    const index = this.#highHalf(offset) === 0 ? low / structs.symbol.size : -1
    if (index === 0) return NIL
    // Almost all remaining words are builtin symbols: most symbols have the value `unbound`. Handle them without BigInt.
    if (Number.isInteger(index) && index > 0 && index < (this.lispsym?.symbols ?? 1)) return { kind: 'builtin', index }
    const word = this.view.word(offset, lispWordSize, 'lisp')
    const value = immediateValue(word, this.layout)
    const known = value.kind !== 'builtin' || this.lispsym === undefined || value.index < this.lispsym.symbols
    return known ? value : { kind: 'invalid', word }
  }

  /** The low 32 bits of the Lisp word at `offset`. */
  #lowHalf(offset: number): number {
    return this.view.uint32(offset + (this.view.littleEndian ? 0 : this.layout.lispWordSize - 4), 'lisp')
  }

  /** The high 32 bits of the Lisp word at `offset`; 0 for a word of 4 bytes. */
  #highHalf(offset: number): number {
    return this.layout.lispWordSize === 4 ? 0 : this.view.uint32(offset + (this.view.littleEndian ? 4 : 0), 'lisp')
  }

  /** @internal Whether the Lisp word at `offset`, which no relocation patches, is a fixnum or a builtin symbol. */
  isImmediate(offset: number): boolean {
    const { lispWordSize, tagging } = this.layout
    if (!this.#has(offset, lispWordSize)) return false
    if (tagging === 'high') return this.isImmediateWord(this.view.word(offset, lispWordSize, 'lisp'))
    // Half of all Lisp slots take this path. The tag is in the low half, and the word of a builtin symbol is small.
    const low = this.#lowHalf(offset)
    if ((low & 3) === 2) return true
    const { size } = this.layout.structs.symbol
    return this.#highHalf(offset) === 0 && low % size === 0 && low / size < (this.lispsym?.symbols ?? 1)
  }

  /** @internal */
  isImmediateWord(word: bigint): boolean {
    const value = immediateValue(word, this.layout)
    // Without lispsym the number of builtin symbols is unknown, but index 0 is always nil.
    return value.kind === 'fixnum' || (value.kind === 'builtin' && value.index < (this.lispsym?.symbols ?? 1))
  }

  /** @internal Whether `target`, in bytes from the Emacs basis, is the address of a builtin symbol. */
  isBuiltinAddress(target: number): boolean {
    if (this.lispsym === undefined) return true
    const distance = target - this.lispsym.emacsOffset
    const { size } = this.layout.structs.symbol
    return distance >= 0 && distance % size === 0 && distance / size < this.lispsym.symbols
  }

  /** @internal Whether a tagged pointer into the executable may point to `target`: the copy of a subr, or the main thread. */
  isEmacsObject(target: number): boolean {
    if (target === this.#mainThread) return true
    const source = this.copySource(target)
    return source !== undefined && this.layout.pvecNames[this.header(source).pvec] === 'SUBR'
  }

  /** @internal The offset in the dump from which the byte at `target` of the executable is copied. */
  copySource(target: number): number | undefined {
    const { emacsRelocs: table } = this.image
    const i = this.writerOf(target)
    if (i < 0 || table.types[i] !== EmacsRelocType.copyFromDump) return undefined
    return table.targets[i]! + target - table.emacsOffsets[i]!
  }

  /** @internal Index of the Emacs relocation that writes the byte at `target`, or -1. */
  writerOf(target: number): number {
    const { emacsRelocs: table } = this.image
    const i = upperBound(table.emacsOffsets, target) - 1
    return i >= 0 && target < table.emacsOffsets[i]! + writtenSize(table, i, this.layout) ? i : -1
  }

  /** @internal The limit of the object that starts at `offset`, with its satellites: the next object, or the end of its section. */
  roomEnd(offset: number): number {
    const { objectStarts, header } = this.image
    const next = objectStarts.offsets[floorIndex(objectStarts, offset) + 1] ?? this.view.length
    const section = offset < header.discardableStart ? header.discardableStart : this.view.length
    return Math.min(next, section)
  }

  /** @internal Whether the charset table starts at `offset`. It follows the header, with the alignment of the C struct: 4 or 8 bytes. */
  isCharsetTable(offset: number): boolean {
    const { size } = this.image.header
    return offset === roundUp(size, 8) || offset === roundUp(size, 4)
  }

  /** @internal Whether a single Emacs relocation writes all `size` bytes at `target`. */
  isRestored(target: number, size: number): boolean {
    const i = this.writerOf(target)
    return i >= 0 && i === this.writerOf(target + size - 1)
  }

  #onlyStray(): number | undefined {
    const { start, length } = this.staticvec
    const roots = this.image.emacsRelocs.targets.subarray(start, start + length)
    const strays = roots.filter((target) => this.writerOf(target) < 0)
    return strays.length === 1 ? strays[0] : undefined
  }

  #has(offset: number, size: number): boolean {
    return offset >= 0 && offset + size <= this.view.length
  }
}

/** Address of the main thread. Apart from subrs it is the only object of the executable that a dump refers to, by EMACS_LV. */
function mainThreadOf(table: EmacsRelocTable): number | undefined {
  const i = table.types.indexOf(EmacsRelocType.emacsLv)
  return i < 0 ? undefined : table.targets[i]
}
