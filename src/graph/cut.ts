/**
 * Division of a dump into atoms.
 *
 * Hot:         at object starts. Satellites, and the zeros that round an object up, belong to the object.
 * After it:    satellites of builtin symbols, divided where the images of those symbols point.
 * Discardable: images, one for each copy in the Emacs relocations.
 * Cold:        payloads (payloads.ts).
 *
 * In: an image whose tables are sound. Out: atoms in the order of the file, as columns.
 * @module
 */
import { firstUsedByte } from '../bytes/zeros.ts'
import { PdmpError } from '../error.ts'
import type { Extents } from '../heap/extents.ts'
import { earlyRelocs, type Image } from '../image/image.ts'
import { NO_OBJECT } from '../image/object-types.ts'
import { targetReader } from '../image/slots.ts'
import { endOf, tablesInOrder } from '../layout/header-rules.ts'
import { EmacsRelocType } from '../tables/emacs-reloc-table.ts'
import { hex, roundUp } from '../units.ts'
import { Section } from './graph.ts'
import { claimPayloads, settlePayloads } from './payloads.ts'
import { alignOf, type Cut, type Piece, PieceColumns } from './pieces.ts'

export function cutDump(extents: Extents): Cut {
  const { image } = extents.heap
  requireObjects(image)
  const columns = new PieceColumns(image)
  const hotEnd = cutHot(image, extents, columns)
  const discardable = copiesFrom(image, image.header.discardableStart, image.header.coldStart)
  cutBehind(image, hotEnd, columns)
  const packedEnd = cutDiscardable(image, discardable, columns)
  const { coldStart, dumpRelocs } = image.header
  const cold = [...claimPayloads(extents), ...copiesFrom(image, coldStart, dumpRelocs[0]!.offset)]
  for (const piece of settlePayloads(image, cold)) columns.add(Section.cold, piece)
  requireBlankTableGaps(image)
  return columns.finish(pageSizeOf(image, packedEnd))
}

/** Refuse an `object_starts` entry with the tag of a fixnum. */
function requireObjects({ objectStarts: { offsets, types, length }, layout: { tags } }: Image): void {
  const known: ReadonlySet<number> = new Set([tags.symbol, tags.cons, tags.string, tags.vectorlike, tags.float])
  for (let i = 0; i < length; i++) {
    if (known.has(types[i]!)) continue
    const site = { path: `object_starts[${i}]`, offset: offsets[i]! }
    throw new PdmpError('link-astray', site, `no object has the tag ${tags.names[types[i]!]}`)
  }
}

/** Cut the hot section into the charset table and objects. Returns the end of the last object. */
function cutHot(image: Image, extents: Extents, columns: PieceColumns): number {
  const { objectStarts, header } = image
  const { offsets, types } = objectStarts
  const common = hotAlign(image)
  let count = 0
  while (count < offsets.length && offsets[count]! < header.discardableStart) count++
  const firstObject = offsets[0] !== undefined && count > 0 ? offsets[0] : header.discardableStart
  const used = extents.nodes.charsetStart ?? firstUsedByte(image.bytes, header.size, firstObject)
  const align = used < firstObject ? alignOf(used) : alignWithin(common, firstObject)
  // Zeros that alignment does not explain must be kept.
  const charsets = roundUp(header.size, align) === used ? used : header.size
  if (charsets < firstObject) {
    const piece = { start: charsets, size: firstObject - charsets, align: alignOf(charsets), type: NO_OBJECT }
    columns.add(Section.hot, piece)
  }
  requireZeros(image, header.size, charsets)
  for (let i = 0; i < count; i++) {
    const start = offsets[i]!
    const end = i + 1 < count ? offsets[i + 1]! : endOfLast(extents, i)
    columns.add(Section.hot, { start, size: end - start, align: alignWithin(common, start), type: types[i]! })
  }
  return count > 0 ? endOfLast(extents, count - 1) : firstObject
}

/** The end of the last hot object with its satellites. */
function endOfLast(extents: Extents, node: number): number {
  const { layout, image } = extents.heap
  const { discardableStart } = image.header
  let end = extents.nodes.offsetOf(node)
  extents.visit(node, ({ size }, start, count) => {
    if (start < discardableStart) end = Math.max(end, start + size * count)
  })
  return Math.min(roundUp(end, layout.dumpAlignment), discardableStart)
}

/** Cut the satellites of builtin symbols. The image of each symbol points to one run of them. */
function cutBehind(image: Image, hotEnd: number, columns: PieceColumns): void {
  const { discardableStart } = image.header
  const starts = new Set<number>()
  const { offsets, types } = earlyRelocs(image)
  const targetAt = targetReader(image)
  for (let i = offsets.length - 1; i >= 0 && offsets[i]! >= discardableStart; i--) {
    if (types[i] !== image.layout.relocs.dumpPointer) continue
    const target = targetAt(offsets[i]!)
    if (target >= hotEnd && target < discardableStart) starts.add(target)
  }
  // Keep bytes before the first satellite, although no image points there. A satellite may start with zeros.
  const used = firstUsedByte(image.bytes, hotEnd, discardableStart)
  let first = discardableStart
  for (const start of starts) first = Math.min(first, start)
  if (used < first) {
    first = used - (used % image.layout.dumpAlignment)
    starts.add(first)
  }
  // Zeros that alignment does not explain must be kept.
  if (first !== roundUp(hotEnd, image.layout.dumpAlignment)) starts.add(hotEnd)
  starts.delete(discardableStart)
  const sorted = [...starts].sort((a, b) => a - b)
  const common = hotAlign(image)
  sorted.forEach((start, i) => {
    const end = sorted[i + 1] ?? discardableStart
    columns.add(Section.behind, { start, size: end - start, align: alignWithin(common, start), type: NO_OBJECT })
  })
}

/** The copies that Emacs relocations take from [start, end). Each is an atom; copies of the same bytes are one atom. */
function copiesFrom(image: Image, start: number, end: number): Piece[] {
  const { emacsRelocs: table } = image
  const pieces: Piece[] = []
  for (let i = 0; i < table.length; i++) {
    const source = table.targets[i]!
    if (table.types[i] !== EmacsRelocType.copyFromDump || source < start || source >= end) continue
    pieces.push({ start: source, size: table.lengths[i]!, align: 1, type: NO_OBJECT })
  }
  return pieces.sort((a, b) => a.start - b.start || a.size - b.size)
}

/** Cut the images, which are adjacent. Returns the end of the last one. */
function cutDiscardable(image: Image, pieces: readonly Piece[], columns: PieceColumns): number {
  let at = image.header.discardableStart
  for (const piece of pieces) {
    const { start, size } = piece
    if (start < at || start + size > image.header.coldStart) {
      throw new PdmpError(
        'atom-overlap',
        { path: 'discardable', offset: start, length: size },
        'two COPY_FROM_DUMP entries overlap here',
      )
    }
    requireZeros(image, at, start)
    const align = roundUp(at, image.layout.wordSize) === start ? image.layout.wordSize : alignOf(start)
    columns.add(Section.discardable, { ...piece, align })
    at = start + size
  }
  requireZeros(image, at, image.header.coldStart)
  return at
}

/** The smallest page size that explains the gap before the cold section. */
function pageSizeOf({ header, layout }: Image, packedEnd: number): number {
  let page: number = layout.facts.pageSize
  while (page > 4096 && roundUp(packedEnd, page) !== header.coldStart) page /= 2
  while (page < 2 ** 24 && roundUp(packedEnd, page) !== header.coldStart) page *= 2
  if (roundUp(packedEnd, page) === header.coldStart) return page
  const site = { path: 'header.ofs_cold_start', offset: header.coldStart }
  throw new PdmpError(
    'atom-overlap',
    site,
    `the discardable section ends at ${hex(packedEnd)}; no page size makes the cold section start at ${hex(header.coldStart)}`,
  )
}

function requireBlankTableGaps(image: Image): void {
  const tables = tablesInOrder(image.header)
  for (const [i, table] of tables.entries()) {
    const next = tables[i + 1]?.offset ?? image.bytes.length
    if (next !== roundUp(endOf(table), image.layout.tableAlign) && next !== image.bytes.length) {
      const site = { path: table.path, offset: endOf(table) }
      throw new PdmpError('atom-overlap', site, `the next table starts at ${hex(next)}`)
    }
    requireZeros(image, endOf(table), next)
  }
}

/** Refuse bytes between atoms that are not zero, since they would be lost. */
function requireZeros({ bytes }: Image, start: number, end: number): void {
  const at = firstUsedByte(bytes, start, end)
  if (at < end)
    throw new PdmpError('atom-overlap', { path: 'padding', offset: at }, 'padding between objects is not zero')
}

/**
 * How the hot objects of a dump are aligned: to DUMP_ALIGNMENT. With high tags that is 4, also where C aligns Lisp words to 8;
 * there they are aligned to 8 if each of them is.
 */
function hotAlign({ layout: { dumpAlignment, lispAlign }, objectStarts: { offsets }, header }: Image): number {
  if (lispAlign <= dumpAlignment) return dumpAlignment
  for (let i = 0; i < offsets.length && offsets[i]! < header.discardableStart; i++)
    if (offsets[i]! % lispAlign !== 0) return dumpAlignment
  return lispAlign
}

/** A damaged dump may have objects anywhere, and where they are they stay. */
const alignWithin = (align: number, start: number): number => Math.min(alignOf(start), align)
