/**
 * Payloads of the cold section: bytes that belong to an object of the hot section, to a charset or to a C variable.
 *
 * String bytes are measured by one read of each string. The few other payloads (limbs, buffer texts, native names, charset
 * masks, bool-vectors) are measured by the extents of their owners. Floats and bool-vectors are both objects and payloads.
 *
 * Units: bytes from the start of the file.
 * Source: `dump_drain_cold_data` and what it calls in src/pdumper.c.
 * @module
 */
import { isZero } from '../bytes/zeros.ts'
import { PdmpError } from '../error.ts'
import type { Extents } from '../heap/extents.ts'
import { earlyRelocs, type Image } from '../image/image.ts'
import { NO_OBJECT } from '../image/object-types.ts'
import { hex, roundUp } from '../units.ts'
import { alignOf, type Piece } from './pieces.ts'

/** All payloads that something in the dump points to, including floats and bool-vectors, in no particular order. */
export function claimPayloads(extents: Extents): Piece[] {
  return [...coldObjects(extents), ...ownedPayloads(extents)]
}

function coldObjects(extents: Extents): Piece[] {
  const { image, layout } = extents.heap
  const { offsets, types } = image.objectStarts
  const { coldStart, discardableStart } = image.header
  const pieces: Piece[] = []
  for (let node = offsets.length - 1; node >= 0 && offsets[node]! >= discardableStart; node--) {
    const start = offsets[node]!
    if (start < coldStart) {
      throw new PdmpError(
        'atom-overlap',
        { path: 'object_starts', offset: start },
        'an object in the discardable section',
      )
    }
    let end = start + 1
    extents.visit(node, (shape, part, count) => {
      end = Math.max(end, part + shape.size * count)
    })
    // Wide-int builds align objects to 4 bytes, but floats and bool-vectors to 8, and round all vectorlikes up to 8.
    const size = types[node] === layout.tags.float ? end - start : roundUp(end - start, 8)
    pieces.push({ start, size: Math.min(size, extents.endOf(node) - start), align: alignOf(start), type: types[node]! })
  }
  return pieces
}

/** The payloads that hot objects point to. */
function ownedPayloads(extents: Extents): Piece[] {
  const { heap, nodes } = extents
  const { image, layout } = heap
  const { objectStarts, header } = image
  const { offsets, types } = earlyRelocs(image)
  const { bignum, dumpPointer } = layout.relocs
  const string = layout.structs.string.fields
  const dataAt = string['ofs_data']!.offset
  const pieces: Piece[] = []
  let owner = -1
  let measured = -1
  for (let i = 0; i < offsets.length; i++) {
    const slot = offsets[i]!
    if (types[i] !== dumpPointer && types[i] !== bignum) continue
    while (owner + 1 < objectStarts.length && objectStarts.offsets[owner + 1]! <= slot) owner++
    const target = heap.word(slot)
    const isBignum = types[i] === bignum
    if (!isBignum && target < header.coldStart) continue
    if (
      owner >= 0 &&
      objectStarts.types[owner] === layout.tags.string &&
      slot === objectStarts.offsets[owner]! + dataAt
    ) {
      pieces.push(stringBytes(extents, slot - dataAt, target))
      continue
    }
    if (slot >= header.discardableStart || (owner === measured && owner >= 0)) continue
    measured = owner
    extents.visit(owner < 0 ? nodes.charsets : owner, (shape, start, count) => {
      if (start < header.coldStart) return
      const align = shape === extents.shapes.limbs ? shape.size : 1
      pieces.push({ start, size: shape.size * count, align, type: NO_OBJECT })
    })
  }
  return pieces
}

/** The bytes of a string with the NUL, which its size does not count. */
function stringBytes({ heap }: Extents, string: number, start: number): Piece {
  const { num_chars: chars, len_data: bytes } = heap.layout.structs.string.fields
  const sizeByte = heap.word(string + bytes!.offset)
  const size = (sizeByte < 0 ? heap.word(string + chars!.offset) : sizeByte) + 1
  const end = heap.image.header.dumpRelocs[0]!.offset
  if (size >= 1 && start + size <= end) return { start, size, align: 1, type: NO_OBJECT }
  const site = { path: 'string.data', offset: string }
  throw new PdmpError(
    'link-astray',
    site,
    `${size} bytes at ${hex(start)} extend past the start of the tables at ${hex(end)}`,
  )
}

/**
 * Convert claims to atoms, sorted, each once. The gap before the next atom is padding if alignment explains it; otherwise it
 * belongs to the payload before it.
 *
 * @throws PdmpError 'atom-overlap': two payloads share bytes
 */
export function* settlePayloads(image: Image, claims: readonly Piece[]): Generator<Piece> {
  const { coldStart, dumpRelocs } = image.header
  const end = dumpRelocs[0]!.offset
  const sorted = [...claims].sort((a, b) => a.start - b.start || b.size - a.size)
  let last: Piece | undefined
  for (const claim of sorted) {
    const isWithin = last !== undefined && claim.start + claim.size <= last.start + last.size
    if (isWithin && claim.type === NO_OBJECT) continue
    if (last !== undefined && claim.start < last.start + last.size) {
      const site = { path: 'cold', offset: claim.start, length: claim.size }
      throw new PdmpError('atom-overlap', site, `overlaps the data that start at ${hex(last.start)}`)
    }
    if (last !== undefined) yield withGap(image, last, claim.start, claim.align)
    else if (claim.start > coldStart) yield* leading(image, coldStart, claim)
    last = claim
  }
  if (last !== undefined) yield withGap(image, last, end, image.layout.tableAlign)
  else yield* leading(image, coldStart, { start: end, size: 0, align: image.layout.tableAlign, type: NO_OBJECT })
}

function* leading(image: Image, coldStart: number, { start, align }: Piece): Generator<Piece> {
  if (roundUp(coldStart, align) === start && isZero(image.bytes, coldStart, start)) return
  yield { start: coldStart, size: start - coldStart, align: 1, type: NO_OBJECT }
}

function withGap(image: Image, piece: Piece, next: number, nextAlign: number): Piece {
  const end = piece.start + piece.size
  const explained = roundUp(end, nextAlign) === next && isZero(image.bytes, end, next)
  return explained ? piece : { ...piece, size: next - piece.start }
}
