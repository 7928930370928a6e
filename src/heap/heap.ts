/**
 * The heap of a dump, as a cheap cursor: object starts, relocated slots, stored words, what a Lisp word means. Each
 * question is a read or two; no object is made for an object until somebody asks for one.
 *
 * Units: bytes from the start of the file. Every read is safe in any file; outside of it there are zeros.
 * @module
 */
import { upperBound } from '../bytes/search.ts'
import { ByteView } from '../bytes/view.ts'
import type { Image } from '../image/image.ts'
import { findLispsym, type Lispsym } from '../image/lispsym.ts'
import { ObjectTypes } from '../image/object-types.ts'
import { NO_RELOC, SlotIndex } from '../image/slots.ts'
import { findStaticvec, type Staticvec } from '../image/staticvec.ts'
import type { Layout } from '../layout/layout.ts'
import type { RelocKind } from '../layout/relocation-types.ts'
import { readVectorlikeHeader, type VectorlikeHeader } from '../layout/vectorlike.ts'
import { type EmacsRelocTable, EmacsRelocType, writtenSize } from '../tables/emacs-reloc-table.ts'
import { floorIndex } from '../tables/packed-table.ts'
import { roundUp } from '../units.ts'
import { immediateValue, NIL, type Value } from './value.ts'

export class Heap {
  readonly image: Image
  readonly layout: Layout
  readonly view: ByteView
  readonly objects: ObjectTypes
  readonly lispsym: Lispsym | undefined
  readonly staticvec: Staticvec
  /** The one root that the dumper skips, internal-interpreter-environment: a target in staticvec that nothing restores. */
  readonly skippedRoot: number | undefined
  readonly #slots: SlotIndex
  readonly #mainThread: number | undefined

  constructor(image: Image) {
    this.image = image
    this.layout = image.layout
    this.view = new ByteView(image.bytes, image.layout.byteOrder)
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

  /** Type code of that relocation, or NO_RELOC. */
  relocTypeAt(offset: number): number {
    return this.#slots.typeAt(offset)
  }

  /** The pointer-wide signed word at `offset`: a target in a slot, a size elsewhere. 0 outside the file. */
  word(offset: number): number {
    const { wordSize } = this.layout
    return this.#has(offset, wordSize) ? this.view.signedWord(offset, wordSize, 'word') : 0
  }

  header(offset: number): VectorlikeHeader {
    const { wordSize } = this.layout
    if (!this.#has(offset, wordSize)) return { pvec: 0, lispSize: 0, restSize: 0 }
    return readVectorlikeHeader(this.view, offset, wordSize, 'vectorlike')
  }

  pvecName(offset: number): string {
    return this.layout.pvecNames[this.header(offset).pvec] ?? 'UNKNOWN'
  }

  /** What the Lisp word at `offset` means. */
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
    // Every list ends in nil, whose word is zero in every release.
    if (!this.#has(offset, lispWordSize)) return NIL
    const low = this.#lowHalf(offset)
    const index = this.#highHalf(offset) === 0 ? low / structs.symbol.size : -1
    if (index === 0) return NIL
    // As good as all others are builtin symbols, which make no bigint so: the value of most symbols is `unbound`.
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

  /** The others: none in a word of 4 bytes. */
  #highHalf(offset: number): number {
    return this.layout.lispWordSize === 4 ? 0 : this.view.uint32(offset + (this.view.littleEndian ? 4 : 0), 'lisp')
  }

  /** Is the Lisp word at `offset`, which nothing relocates, a fixnum or a builtin symbol? */
  isImmediate(offset: number): boolean {
    const { lispWordSize, tagging } = this.layout
    if (!this.#has(offset, lispWordSize)) return false
    if (tagging === 'high') return this.isImmediateWord(this.view.word(offset, lispWordSize, 'lisp'))
    // Half of all Lisp slots come through here: the tag is in the low half, and a builtin symbol is a small number.
    const low = this.#lowHalf(offset)
    if ((low & 3) === 2) return true
    const { size } = this.layout.structs.symbol
    return this.#highHalf(offset) === 0 && low % size === 0 && low / size < (this.lispsym?.symbols ?? 1)
  }

  isImmediateWord(word: bigint): boolean {
    const value = immediateValue(word, this.layout)
    // Without lispsym the count is unknown; nil is a builtin symbol everywhere.
    return value.kind === 'fixnum' || (value.kind === 'builtin' && value.index < (this.lispsym?.symbols ?? 1))
  }

  /** Is `target`, bytes from the Emacs basis, the address of a builtin symbol? */
  isBuiltinAddress(target: number): boolean {
    if (this.lispsym === undefined) return true
    const distance = target - this.lispsym.emacsOffset
    const { size } = this.layout.structs.symbol
    return distance >= 0 && distance % size === 0 && distance / size < this.lispsym.symbols
  }

  /** What a tagged pointer from the dump into the executable may lead to: the copy of a subr, or the main thread. */
  isEmacsObject(target: number): boolean {
    if (target === this.#mainThread) return true
    const source = this.copySource(target)
    return source !== undefined && this.layout.pvecNames[this.header(source).pvec] === 'SUBR'
  }

  /** Where in the dump the byte at `target` of the executable is copied from. */
  copySource(target: number): number | undefined {
    const { emacsRelocs: table } = this.image
    const i = this.writerOf(target)
    if (i < 0 || table.types[i] !== EmacsRelocType.copyFromDump) return undefined
    return table.targets[i]! + target - table.emacsOffsets[i]!
  }

  /** Index of the Emacs relocation that writes the byte at `target`, or -1. */
  writerOf(target: number): number {
    const { emacsRelocs: table } = this.image
    const i = upperBound(table.emacsOffsets, target) - 1
    return i >= 0 && target < table.emacsOffsets[i]! + writtenSize(table, i, this.layout) ? i : -1
  }

  /** Where the object that starts at `offset` ends at the latest, satellites included: at the next one, or its section's end. */
  roomEnd(offset: number): number {
    const { objectStarts, header } = this.image
    const next = objectStarts.offsets[floorIndex(objectStarts, offset) + 1] ?? this.view.length
    const section = offset < header.discardableStart ? header.discardableStart : this.view.length
    return Math.min(next, section)
  }

  /** The charset table is the first thing after the header, aligned as the C struct is: by 4 or by 8. */
  isCharsetTable(offset: number): boolean {
    const { size } = this.image.header
    return offset === roundUp(size, 8) || offset === roundUp(size, 4)
  }

  /** Does one Emacs relocation write all `size` bytes at `target`? */
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

/** A dump refers to one object of the executable besides subrs: the main thread, an EMACS_LV entry of its own. */
function mainThreadOf(table: EmacsRelocTable): number | undefined {
  const i = table.types.indexOf(EmacsRelocType.emacsLv)
  return i < 0 ? undefined : table.targets[i]
}
