/**
 * Coverage: every byte of the file has an owner, and the sizes of the owners add up to the size of the file.
 *
 * Claims have three sources: the locators of header and tables; the objects and images of the heap with their satellites; and
 * the relocations that copy remembered C data. Unclaimed bytes are padding if they are zero, otherwise unknown.
 * @module
 */

import { type Range, tile } from '../bytes/ranges.ts'
import { isZero } from '../bytes/zeros.ts'
import type { Dump } from '../dump.ts'
import { PdmpError } from '../error.ts'
import type { Extents } from '../heap/extents.ts'
import { fieldName, visitFields } from '../heap/fields.ts'
import type { Image } from '../image/image.ts'
import { endOf, tablesInOrder } from '../layout/header-rules.ts'
import { EmacsRelocType } from '../tables/emacs-reloc-table.ts'
import { floorIndex } from '../tables/packed-table.ts'

/** Bytes that no rule of the format explains. */
export const UNKNOWN = '[unknown]'
/** Zero bytes between things, for alignment. */
export const PADDING = '[padding]'

/** Owners of all bytes: tiles of the whole file in order, one for each struct and satellite. */
export function coverage({ extents }: Dump): readonly Range[] {
  return tilesOf(extents, [...fixedClaims(extents.heap.image), ...partClaims(extents), ...copyClaims(extents)])
}

/**
 * Owners of all bytes: tiles of the whole file in order, one for each field; a label is that of the struct and the field's name.
 *
 * @throws PdmpError 'out-of-bounds': there are more fields than bytes
 */
export function fieldCoverage({ extents }: Dump): readonly Range[] {
  return tilesOf(extents, [...fixedClaims(extents.heap.image), ...fieldClaims(extents), ...copyClaims(extents)])
}

function tilesOf(extents: Extents, claims: readonly Range[]): readonly Range[] {
  const { bytes, header } = extents.heap.image
  const nameGap = (start: number, end: number) => {
    if (isZero(bytes, start, end)) return PADDING
    return isBoolVectorTail(extents, start, end) ? 'Vectorlike BOOL_VECTOR tail' : UNKNOWN
  }
  // What nothing owns in two sections is two things.
  const borders = [header.size, header.discardableStart, header.coldStart, ...tablesInOrder(header).map(endOf)]
  return tile(claims, bytes.length, nameGap, borders)
}

/** The bytes of a file that have one label. */
export interface Share {
  /** The label of the tiles. */
  readonly label: string
  /** Total size of the tiles. */
  readonly bytes: number
  /** Number of tiles. */
  readonly ranges: number
}

/** Bytes and number of ranges by label, the largest first. */
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

function* fixedClaims({ header }: Image): Generator<Range> {
  yield { start: 0, end: 16, label: 'header.magic' }
  yield { start: 16, end: 48, label: 'header.fingerprint' }
  yield { start: 48, end: header.size, label: 'header.locators' }
  for (const table of tablesInOrder(header)) yield { start: table.offset, end: endOf(table), label: table.path }
}

/** Claims of structs and satellites. Parts that continue with the same label, as the slots of a vector after its header, are merged. */
function partClaims(extents: Extents): Range[] {
  const claims: Range[] = []
  for (let node = 0; node < extents.nodes.firstVariable; node++) {
    let open: { start: number; end: number; label: string } | undefined
    extents.visit(node, ({ label, size }, start, count) => {
      const end = start + size * count
      if (open !== undefined && open.end === start && open.label === label) open.end = end
      else {
        open = { start, end, label }
        claims.push(open)
      }
    })
  }
  return claims
}

/** Claims of fields. Their number is limited to that of bytes, since bignums of a damaged dump may share their limbs. */
function fieldClaims(extents: Extents): Range[] {
  const claims: Range[] = []
  const { length } = extents.heap.view
  for (let node = 0; node < extents.nodes.firstVariable; node++) {
    visitFields(extents, node, (spec, start, element, { label }, size) => {
      if (claims.length >= length)
        throw new PdmpError('out-of-bounds', { path: label, offset: start }, 'fields of one object overlap')
      claims.push({ start, end: start + size, label: `${label} ${fieldName(spec, element)}` })
    })
  }
  return claims
}

/** Claims of C scalars that a dump remembers, except images of symbols and subrs. */
function* copyClaims({ heap: { image } }: Extents): Generator<Range> {
  const { emacsRelocs: table, header } = image
  for (let i = 0; i < table.length; i++) {
    const start = table.targets[i]!
    if (table.types[i] !== EmacsRelocType.copyFromDump || start < header.coldStart) continue
    yield { start, end: start + table.lengths[i]!, label: 'remembered C data' }
  }
}

/** Whether the range is the tail of a bool-vector: up to 15 bytes of arbitrary content, from rounding by the allocator. */
function isBoolVectorTail({ heap, nodes }: Extents, start: number, end: number): boolean {
  const { objectStarts } = heap.image
  const owner = floorIndex(objectStarts, start)
  if (owner < 0 || end - start >= 16 || objectStarts.types[owner] !== heap.layout.tags.vectorlike) return false
  return heap.pvecName(nodes.offsetOf(owner)) === 'BOOL_VECTOR'
}
