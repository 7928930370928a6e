/**
 * Coverage: every byte of the file has an owner, and the sizes of the owners add up to the size of the file.
 *
 * Claims come from four sides: the header and tables by their locators, objects by `object_starts`, cold data by the
 * pointers that lead there, and images by the copies that take them. What nobody claims is padding if zero, else unknown.
 * @module
 */
import { type Range, tile } from '../bytes/ranges.ts'
import { bignumFields } from '../image/bignum.ts'
import { earlyRelocs, type Image } from '../image/image.ts'
import { endOf, tablesInOrder } from '../layout/header-rules.ts'
import { Heap } from '../lisp/heap.ts'
import { EmacsRelocType } from '../tables/emacs-reloc-table.ts'
import { floorIndex } from '../tables/packed-table.ts'
import { dumpOffset, roundUp } from '../units.ts'

/** Bytes that no rule of the format explains. */
export const UNKNOWN = '[unknown]'
/** Zero bytes between things, for alignment. */
export const PADDING = '[padding]'

/** Tiles of the whole file in order. */
export function coverage(image: Image): readonly Range[] {
  const heap = new Heap(image)
  const claims = [...fixedClaims(heap), ...objectClaims(heap), ...copyClaims(heap), ...coldClaims(heap)]
  return tile(claims, image.bytes.length, (start, end) => {
    if (isZero(image.bytes, start, end)) return PADDING
    return isBoolVectorTail(heap, start, end) ? 'Vectorlike BOOL_VECTOR tail' : UNKNOWN
  })
}

export interface Share {
  readonly label: string
  readonly bytes: number
  readonly ranges: number
}

/** Bytes and ranges per label, largest first. */
export function sharesOf(tiles: readonly Range[]): readonly Share[] {
  const shares = new Map<string, { bytes: number; ranges: number }>()
  for (const { start, end, label } of tiles) {
    const share = shares.get(label) ?? { bytes: 0, ranges: 0 }
    share.bytes += end - start
    share.ranges++
    shares.set(label, share)
  }
  return [...shares].map(([label, share]) => ({ label, ...share })).sort((a, b) => b.bytes - a.bytes)
}

function* fixedClaims({ image }: Heap): Generator<Range> {
  const { header } = image
  yield { start: 0, end: 16, label: 'header.magic' }
  yield { start: 16, end: 48, label: 'header.fingerprint' }
  yield { start: 48, end: header.size, label: 'header.locators' }
  for (const table of tablesInOrder(header)) yield { start: table.offset, end: endOf(table), label: table.path }
  const firstObject = image.objectStarts.offsets[0] ?? header.discardableStart
  const start = roundUp(header.size, image.layout.wordSize)
  if (firstObject > start) yield { start, end: Math.min(firstObject, header.discardableStart), label: 'charset table' }
}

/** Each object with its satellites: what lies between its own struct and the next object. */
function* objectClaims(heap: Heap): Generator<Range> {
  const { objectStarts, header } = heap.image
  for (let i = 0; i < objectStarts.length; i++) {
    const start = objectStarts.offsets[i]!
    const cold = start >= header.coldStart
    const { size, label } = objectSize(heap, start, objectStarts.types[i]!)
    const end = start + size
    yield { start, end, label }
    if (cold) continue
    const next = Math.min(objectStarts.offsets[i + 1] ?? header.discardableStart, header.discardableStart)
    const lastHot = next === header.discardableStart
    const satellites = lastHot && header.hashList !== null ? 'builtin symbol satellites' : `${label} satellites`
    if (next - end >= 8 || (next > end && !isZero(heap.image.bytes, end, next)))
      yield { start: end, end: next, label: satellites }
  }
}

function objectSize(heap: Heap, start: number, type: number): { size: number; label: string } {
  const { tags, structs, lispWordSize, wordSize } = heap.layout
  if (type === tags.cons) return { size: structs.cons.size, label: 'Cons' }
  if (type === tags.symbol) return { size: structs.symbol.size, label: 'Symbol' }
  if (type === tags.string) return { size: structs.string.size, label: 'String' }
  if (type === tags.float) return { size: structs.float.size, label: 'Float' }
  const { lispSize, restSize } = heap.header(start)
  const label = `Vectorlike ${heap.pvecName(start)}`
  const contents = structs.vector.fields['contents.0']!.offset
  if (heap.pvecName(start) === 'BOOL_VECTOR') return { size: contents + boolVectorSize(heap, start + contents), label }
  // pdumper stops at the last Lisp slot or C field, and the header counts whole words.
  return { size: Math.max(wordSize, contents + (lispSize + restSize) * lispWordSize), label }
}

/** Bool-vectors are dumped with what the allocator rounded them up to, up to 15 bytes of whatever was there. */
function isBoolVectorTail(heap: Heap, start: number, end: number): boolean {
  const owner = floorIndex(heap.image.objectStarts, dumpOffset(start))
  if (owner < 0 || end - start >= 16) return false
  const object = heap.image.objectStarts.offsets[owner]!
  const isVectorlike = heap.image.objectStarts.types[owner] === heap.layout.tags.vectorlike
  return isVectorlike && start === object + objectSize(heap, object, heap.layout.tags.vectorlike).size
}

/** The number of bits, an EMACS_INT, and the words that hold them. */
function boolVectorSize(heap: Heap, at: number): number {
  const { lispWordSize, wordSize } = heap.layout
  const bits = heap.view.signedWord(at, lispWordSize, 'bool-vector.size')
  return lispWordSize + Math.ceil(Math.max(0, bits) / (8 * wordSize)) * wordSize
}

function* copyClaims({ image, lispsym, layout }: Heap): Generator<Range> {
  const { emacsRelocs: table, header } = image
  if (lispsym !== undefined) {
    const end = lispsym.dumpOffset + lispsym.symbols * layout.structs.symbol.size
    yield { start: lispsym.dumpOffset, end, label: 'builtin symbol images' }
  }
  for (let i = 0; i < table.length; i++) {
    if (table.types[i] !== EmacsRelocType.copyFromDump) continue
    const start = table.targets[i]!
    const end = start + table.lengths[i]!
    const images = start < header.coldStart
    for (const [from, to] of without(
      start,
      end,
      images ? lispsym?.dumpOffset : undefined,
      lispsym,
      layout.structs.symbol.size,
    )) {
      yield { start: from, end: to, label: images ? 'subr images' : 'remembered C data' }
    }
  }
}

/** The parts of [start, end) outside the images of the builtin symbols, which one merged copy may take along. */
function without(start: number, end: number, hole: number | undefined, lispsym: Heap['lispsym'], size: number) {
  if (hole === undefined || lispsym === undefined) return [[start, end]] as const
  const holeEnd = hole + lispsym.symbols * size
  const parts: (readonly [number, number])[] = [
    [start, Math.min(end, hole)],
    [Math.max(start, holeEnd), end],
  ]
  return parts.filter(([from, to]) => to > from)
}

/** Cold data by the raw pointer that leads to them: the owner tells what they are and how long. */
function* coldClaims(heap: Heap): Generator<Range> {
  const { image, layout } = heap
  const table = earlyRelocs(image)
  const { coldStart, dumpRelocs } = image.header
  const limit = dumpRelocs[0]!.offset
  const texts: Text[] = []
  for (let i = 0; i < table.length; i++) {
    const slot = table.offsets[i]!
    const kind = layout.relocKinds[table.types[i]!]!
    if (kind.form === 'bignum') yield limbs(heap, slot)
    if (kind.form !== 'raw' || kind.base !== 'dump') continue
    const start = heap.word(slot)
    if (start < coldStart || start >= limit) continue
    const claim = coldClaim(heap, slot, start)
    if (typeof claim === 'string') texts.push({ start, label: claim })
    else yield claim
  }
  yield* textClaims(heap, texts)
}

/** Data that end at a NUL, of no stated length. */
interface Text {
  readonly start: number
  readonly label: 'buffer text' | 'native names'
}

function coldClaim(heap: Heap, slot: number, start: number): Range | Text['label'] {
  const { objectStarts } = heap.image
  const owner = floorIndex(objectStarts, dumpOffset(slot))
  // 256 bytes, one bit mask of code positions per byte value: `charset.code_space_mask`.
  if (owner < 0) return { start, end: start + 256, label: 'charset masks' }
  const object = objectStarts.offsets[owner]!
  if (objectStarts.types[owner] === heap.layout.tags.string) {
    return { start, end: start + stringBytes(heap, object) + 1, label: 'string bytes' }
  }
  const type = heap.pvecName(object)
  const isBuffer = objectStarts.types[owner] === heap.layout.tags.vectorlike && type === 'BUFFER'
  return isBuffer ? 'buffer text' : 'native names'
}

function stringBytes(heap: Heap, string: number): number {
  const { fields } = heap.layout.structs.string
  const sizeByte = heap.word(string + fields['len_data']!.offset)
  return Math.max(0, sizeByte < 0 ? heap.word(string + fields['num_chars']!.offset) : sizeByte)
}

function limbs(heap: Heap, bignum: number): Range {
  const { alloc, mpsize } = bignumFields(heap.layout)
  const start = heap.view.int32(bignum + alloc, 'bignum.limbs')
  const count = Math.abs(heap.view.int32(bignum + mpsize, 'bignum.limbs'))
  return { start, end: start + count * heap.layout.wordSize, label: 'bignum limbs' }
}

/** A name owns its NUL; a dumped buffer is small, and its text ends at its NUL and gap. In order, each NUL is sought once. */
function* textClaims({ image: { bytes, header } }: Heap, texts: Text[]): Generator<Range> {
  const limit = header.dumpRelocs[0]!.offset
  let nul = -1
  for (const { start, label } of texts.sort((a, b) => a.start - b.start)) {
    if (nul < start) nul = bytes.indexOf(0, start)
    if (nul < 0) nul = bytes.length
    const end = label === 'native names' ? nul + 1 : nul
    yield { start, end: Math.max(start + 1, Math.min(end, limit)), label }
  }
}

function isZero(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at] !== 0) return false
  return true
}
