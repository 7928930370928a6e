/**
 * Writes Lisp objects, each with its satellites, one function a kind.
 *
 * In:  an image, the object's parts, and where others refer to it before it is written, the item that stands for it.
 * Out: the item, placed. String bytes, floats, bool-vectors and limbs go to the cold section.
 * Source: `dump_cons`, `dump_string`, `dump_symbol`, `dump_interval_tree`, … of src/pdumper.c.
 * @module
 */

import { bitFields, intBytes } from './byte-writer.ts'
import { pvecCodes } from './tiny-abi.ts'
import {
  type EmacsPlace,
  type FieldValue,
  type Item,
  type Lisp,
  nil,
  type Pointer,
  type TinyImage,
} from './tiny-image.ts'
import type { StructLayout } from './tiny-structs.ts'

const utf8 = new TextEncoder()

export function writeCons(image: TinyImage, car: Lisp, cdr: Lisp, item = image.reserve('Cons')): Item {
  image.place(item)
  image.writeStruct(image.structs.cons, { car, cdr })
  return item
}

/** The list of `values`, its conses in order. */
export function writeList(image: TinyImage, values: readonly Lisp[]): Item | typeof nil {
  const conses = values.map(() => image.reserve('Cons'))
  for (const [i, value] of values.entries()) writeCons(image, value, conses[i + 1] ?? nil, conses[i]!)
  return conses[0] ?? nil
}

export interface StringParts {
  readonly text: string | Uint8Array
  /** Characters, when the bytes are multibyte. */
  readonly characters?: number
  /** The bytes are a C literal in the executable. */
  readonly literal?: EmacsPlace
  /** Text properties over the whole string, with a left child over its first character. */
  readonly properties?: Lisp
}

export function writeString(image: TinyImage, parts: StringParts, item = image.reserve('String')): Item {
  const bytes = typeof parts.text === 'string' ? utf8.encode(parts.text) : parts.text
  const { characters, literal, properties } = parts
  const root = properties === undefined ? null : image.reserve(null)
  image.place(item)
  image.writeStruct(image.structs.string, {
    size: characters ?? bytes.length,
    size_byte: literal !== undefined ? -2 : characters === undefined ? -1 : bytes.length,
    intervals: root,
    data: literal ?? image.coldBytes(Uint8Array.of(...bytes, 0)),
  })
  if (root !== null) writeIntervals(image, root, item, characters ?? bytes.length, properties ?? nil)
  return item
}

/** A root with one child. `up` is the owner in the root and the parent in the child, told apart by the first bit. */
function writeIntervals(image: TinyImage, root: Item, owner: Item, length: number, plist: Lisp): void {
  const { interval } = image.structs
  const flag = (upIsObject: number) => bitFields(image.abi.byteOrder, 1, [[1, upIsObject]])
  const child = image.reserve(null)
  image.place(root)
  image.writeStruct(interval, { total_length: length, position: 1, left: child, up: owner, bits: flag(1), plist })
  image.place(child)
  const start = image.writeStruct(interval, { total_length: 1, bits: flag(0), plist })
  image.writePointer(start + interval.fields.up!.offset, root)
}

export interface SymbolParts {
  readonly name: Lisp
  readonly redirect?: 'plain' | 'alias' | 'localized' | 'forwarded'
  /** A Lisp value when plain, else what the redirect points at. */
  readonly val: Lisp | Pointer
  readonly function?: Lisp
  readonly plist?: Lisp
  readonly next?: Pointer
  readonly constant?: boolean
  readonly special?: boolean
  readonly uninterned?: boolean
}

export function writeSymbol(image: TinyImage, parts: SymbolParts, item = image.reserve('Symbol')): Item {
  image.place(item)
  writeSymbolBody(image, parts)
  return item
}

/** The struct alone, as an image of a builtin symbol needs it; its offset. */
export function writeSymbolBody(image: TinyImage, parts: SymbolParts): number {
  const { symbol } = image.structs
  const start = image.writeStruct(symbol, {
    flags: symbolFlags(image, parts),
    name: parts.name,
    function: parts.function ?? nil,
    plist: parts.plist ?? nil,
    next: parts.next ?? null,
  })
  const at = start + symbol.fields.val!.offset
  if ((parts.redirect ?? 'plain') === 'plain') image.writeLisp(at, parts.val as Lisp)
  else image.writePointer(at, parts.val as Pointer)
  return start
}

function symbolFlags(image: TinyImage, parts: SymbolParts): bigint {
  const { release, byteOrder } = image.abi
  const early = release < '30'
  const redirect = { plain: early ? 4 : 0, alias: 1, localized: 2, forwarded: 3 }[parts.redirect ?? 'plain']
  return bitFields(byteOrder, 2, [
    [1, 0],
    [early ? 3 : 2, redirect],
    [2, parts.constant ? 1 : 0],
    [2, parts.uninterned ? 0 : 2],
    [1, parts.special ? 1 : 0],
  ])
}

/** Forwarding to an Emacs Lisp variable (type 2), or an integer one (type 0). */
export function writeFwd(image: TinyImage, type: 0 | 2, variable: EmacsPlace, item: Item): Item {
  image.place(item)
  image.writeStruct(image.structs.fwd, { type, objvar: variable })
  return item
}

export interface BlvParts {
  readonly fwd: Pointer
  readonly defcell: Item
}

export function writeBlv(image: TinyImage, { fwd, defcell }: BlvParts, item: Item): Item {
  const bits = bitFields(image.abi.byteOrder, 1, [
    [1, 1],
    [1, 0],
  ])
  image.place(item)
  image.writeStruct(image.structs.blv, { bits, fwd, where: nil, defcell, valcell: defcell })
  return item
}

/** What the header word of a pseudovector says besides its fields. */
export interface Pseudovector {
  readonly item?: Item
  readonly pvec: number
  /** Fields that the collector marks; they come first. */
  readonly lispSlots?: number
  readonly layout: StructLayout
}

/** A struct behind a header word: flag, type, further words, Lisp slots. It takes those words, rounded up. */
export function writePseudovector(
  image: TinyImage,
  { item = image.reserve('Vectorlike'), pvec, lispSlots = 0, layout }: Pseudovector,
  fields: Readonly<Record<string, FieldValue>>,
): Item {
  const { wordSize, lispWordSize } = image.abi
  const contents = image.structs.vectorStart.fields.contents!.offset
  const words = Math.ceil((layout.size - contents) / lispWordSize)
  const header = (1n << BigInt(8 * wordSize - 2)) | BigInt((pvec << 24) | ((words - lispSlots) << 12) | lispSlots)
  // To the alignment of any Lisp object in memory: that of jmp_buf on 64-bit Windows.
  const unit = image.abi.windows && wordSize === 8 ? 16 : 8
  const end = image.place(item).offset + Math.ceil((contents + words * lispWordSize) / unit) * unit
  image.writeStruct(layout, { header, ...fields })
  image.out.zeros(end - image.out.length)
  return item
}

/** An ordinary vector, or a record. */
export function writeVector(
  image: TinyImage,
  slots: readonly Lisp[],
  kind: 'vector' | 'record' = 'vector',
  item = image.reserve('Vectorlike'),
): Item {
  const { vectorStart } = image.structs
  const flag = 1n << BigInt(8 * image.abi.wordSize - 2)
  const count = BigInt(slots.length)
  const header = kind === 'vector' ? count : flag | (BigInt(pvecCodes(image.abi.release).record) << 24n) | count
  image.place(item)
  const contents = vectorStart.fields.contents!.offset
  image.writeField(image.out.zeros(contents), 'word', header)
  image.writeLispArray(slots)
  image.out.align(image.abi.dumpAlignment)
  return item
}

export const writeMarker = (image: TinyImage): Item =>
  writePseudovector(image, { pvec: pvecCodes(image.abi.release).marker, layout: image.structs.marker }, {})

/** Limbs lie in the cold section, least significant first; a negative number has a negative count of them. */
export function writeBignum(image: TinyImage, value: bigint): Item {
  const { bignum } = image.structs
  const { limbSize, byteOrder, release } = image.abi
  const limbs: Uint8Array[] = []
  for (let rest = value < 0n ? -value : value; rest > 0n; rest >>= BigInt(8 * limbSize)) {
    limbs.push(intBytes(rest, limbSize, byteOrder))
  }
  const numLimbs = value < 0n ? -limbs.length : limbs.length
  const item = writePseudovector(image, { pvec: pvecCodes(release).bignum, layout: bignum }, { num_limbs: numLimbs })
  const data = image.reserve(null)
  image.later(() => {
    data.offset = image.out.align(limbSize)
    for (const limb of limbs) image.out.append(limb)
  })
  image.relocateBignum(item, item.offset + bignum.fields.data!.offset, data)
  return item
}

export function writeFloat(image: TinyImage, value: number, item = image.reserve('Float')): Item {
  image.later(() => {
    image.place(item, 8)
    image.writeStruct(image.structs.float, { data: value })
  })
  return item
}

export function writeBoolVector(image: TinyImage, bits: readonly boolean[]): Item {
  const { boolVector, boolVectorStart } = image.structs
  const { wordSize, byteOrder, release } = image.abi
  const item = image.reserve('Vectorlike')
  const pvec = BigInt(pvecCodes(release).boolVector)
  image.later(() => {
    image.place(item, 8)
    const flag = 1n << BigInt(8 * wordSize - 2)
    const data = boolVectorStart.fields.data!.offset
    const start = image.out.zeros(data)
    image.writeField(start, 'word', flag | (pvec << 24n))
    image.writeField(start + boolVector.fields.num_bits!.offset, 'emacsInt', bits.length)
    const perWord = 8 * wordSize
    for (let i = 0; i < bits.length; i += perWord) {
      const word = bits.slice(i, i + perWord).reduce((sum, bit, j) => (bit ? sum | (1n << BigInt(j)) : sum), 0n)
      image.out.append(intBytes(word, wordSize, byteOrder))
    }
    image.out.align(8)
  })
  return item
}
