/**
 * Dump relocations: adjust the pointers inside a dump to one placement, or restore the file.
 *
 * In:     the tables of an image, and `bytes`, a private copy of the file. Out: the same bytes, patched in place.
 * Units:  offsets in bytes from the start of the file; bases are absolute addresses.
 * Source: `dump_do_dump_relocation`, `dump_make_lv_from_reloc` in src/pdumper.c (Emacs 27.1 to 31).
 *
 *   P the stored pointer-wide word, B dump base, E Emacs basis, S address of lispsym; all modulo the pointer width
 *   DUMP_TO_DUMP_PTR_RAW        P + B           pointer
 *   DUMP_TO_EMACS_PTR_RAW       P + E           pointer
 *   DUMP_TO_DUMP_LV + tag       P + B + tag     Lisp word; wide-int: tag in the top 3 bits of 64
 *   DUMP_TO_EMACS_LV + tag      P + E + tag     Lisp word
 *   … + Symbol                  P + base - S    Lisp word, tag 0
 *   BIGNUM                      limb offset, limb count → read-only mpz (bignums.ts)
 *
 * Every arithmetic type adds one constant, so loading and unloading are the same loop with opposite constants.
 * @module
 */

import { hostOrder } from '../bytes/words.ts'
import { earlyRelocs, type Image } from '../image/image.ts'
import type { Placement } from '../image/placement.ts'
import { type Entries, OFFSET_MASK, TYPE_SHIFT } from '../layout/packing.ts'
import type { RelocKind } from '../layout/relocation-types.ts'
import type { PackedTable } from '../tables/packed-table.ts'
import { loadBignum, moveBignum, unloadBignum } from './bignums.ts'

/** From file to memory, from memory to file, or from one place in memory to another. */
export type Direction = 'load' | 'unload' | 'move'

/**
 * Apply or undo the early relocations of `image` in `bytes`. To move a loaded dump, give its current placement as `from`.
 * Returns the number of entries.
 */
export function applyDumpRelocs(
  image: Image,
  bytes: Uint8Array,
  placement: Placement,
  direction: Direction,
  from: Placement = placement,
): number {
  const { layout } = image
  const table = earlyRelocs(image)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const little = layout.byteOrder === 'little'
  const addends = addendsByType(image, placement, direction, from)
  const isOwn = layout.byteOrder === hostOrder && bytes.byteOffset % 8 === 0 && table.survey.doubleWords
  if (layout.wordSize === 8 && isOwn) {
    const memory = new BigUint64Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 3)
    addOwn64(memory, table.entries, 3 - table.unitBits, addends.whole)
  } else if (layout.wordSize === 8) add64(view, table, addends, little)
  else if (layout.lispWordSize === 4) add32(view, table, addends, little)
  else addWide(view, table, addends, little, direction)
  patchBignums(image, view, placement, direction, from)
  return table.length
}

/** The constant to add for each type code, whole and in two halves, with other facts for the loops. */
interface Addends {
  readonly whole: BigUint64Array
  readonly low: Int32Array
  readonly high: Int32Array
  /** High half of a relocated wide-int Lisp word, by type code; -1 for raw pointers. */
  readonly wideTag: Int32Array
}

function addendsByType(image: Image, placement: Placement, direction: Direction, from: Placement): Addends {
  const kinds = image.layout.relocKinds
  const addends = {
    whole: new BigUint64Array(32),
    low: new Int32Array(32),
    high: new Int32Array(32),
    wideTag: new Int32Array(32).fill(-1),
  }
  const lowTags = image.layout.tagging === 'low'
  kinds.forEach((kind, code) => {
    const forward = addendOf(kind, placement, lowTags)
    const signed =
      direction === 'load' ? forward : direction === 'unload' ? -forward : forward - addendOf(kind, from, lowTags)
    const value = BigInt.asUintN(64, signed)
    addends.whole[code] = value
    addends.low[code] = Number(value & 0xffff_ffffn)
    addends.high[code] = Number(value >> 32n)
    if (kind.form === 'lv') addends.wideTag[code] = kind.tag << 29
  })
  return addends
}

function addendOf(kind: RelocKind, placement: Placement, lowTags: boolean): bigint {
  if (kind.form !== 'raw' && kind.form !== 'lv') return 0n
  const base = kind.base === 'dump' ? placement.dumpBase : placement.emacsBasis
  if (kind.form === 'raw') return base
  if (kind.tag === 0) return base - placement.lispsym
  return lowTags ? base + BigInt(kind.tag) : base
}

// The hottest loop of the library: 64-bit slots of a dump in the byte order of the host. `asUintN` around the sum lets V8 add
// machine words without allocating BigInts: 3 ms for 563,007 slots. Two 32-bit halves and a carry take as long; BigInts through
// a DataView take 18 ms (Node 20, trixie-amd64).
function addOwn64(memory: BigUint64Array, entries: Entries, toDoubleWord: number, addends: BigUint64Array): void {
  // As locals, the constants stay in registers however the module is loaded.
  const [mask, typeShift, { length }] = [OFFSET_MASK, TYPE_SHIFT, entries]
  for (let i = 0; i < length; i++) {
    const entry = entries[i]!
    const slot = (entry & mask) >>> toDoubleWord
    memory[slot] = BigInt.asUintN(64, memory[slot]! + addends[entry >>> typeShift]!)
  }
}

/** Add in two halves: for the other byte order, and for slots that a damaged table puts at odd multiples of 4. */
function add64(view: DataView, { offsets, types, length }: PackedTable, { low, high }: Addends, little: boolean): void {
  const lowAt = little ? 0 : 4
  const highAt = 4 - lowAt
  for (let i = 0; i < length; i++) {
    const slot = offsets[i]!
    const type = types[i]!
    const addend = low[type]!
    const sum = (view.getInt32(slot + lowAt, little) + addend) | 0
    const carry = sum >>> 0 < addend >>> 0 ? 1 : 0
    view.setInt32(slot + lowAt, sum, little)
    view.setInt32(slot + highAt, view.getInt32(slot + highAt, little) + high[type]! + carry, little)
  }
}

function add32(view: DataView, { offsets, types, length }: PackedTable, { low }: Addends, little: boolean): void {
  for (let i = 0; i < length; i++) {
    const slot = offsets[i]!
    view.setInt32(slot, view.getInt32(slot, little) + low[types[i]!]!, little)
  }
}

/**
 * Add for pointers of four bytes in Lisp words of eight. Before relocation the pointer is in the first four bytes of the slot
 * in memory, afterwards in the low half. On big-endian machines these are different bytes.
 */
function addWide(
  view: DataView,
  { offsets, types, length }: PackedTable,
  { low, wideTag }: Addends,
  little: boolean,
  direction: Direction,
): void {
  const lowAt = little ? 0 : 4
  const highAt = 4 - lowAt
  // The offsets in a slot at which the pointer is read and written.
  const [readAt, writeAt] = [direction === 'load' ? 0 : lowAt, direction === 'unload' ? 0 : lowAt]
  for (let i = 0; i < length; i++) {
    const slot = offsets[i]!
    const type = types[i]!
    const tag = wideTag[type]!
    if (tag === -1) {
      view.setInt32(slot, view.getInt32(slot, little) + low[type]!, little)
      continue
    }
    const sum = (view.getInt32(slot + readAt, little) + low[type]!) | 0
    view.setInt32(slot + (writeAt === lowAt ? highAt : 4), direction === 'unload' ? 0 : tag, little)
    view.setInt32(slot + writeAt, sum, little)
  }
}

function patchBignums(image: Image, view: DataView, placement: Placement, direction: Direction, from: Placement): void {
  const code = image.layout.relocs.bignum
  if (code < 0 || earlyRelocs(image).survey.typeCounts[code] === 0) return
  const { offsets, types } = earlyRelocs(image)
  let taken = 0
  for (let i = types.indexOf(code); i >= 0; i = types.indexOf(code, i + 1)) {
    if (direction === 'load') taken = loadBignum(image, view, offsets[i]!, placement, taken)
    else if (direction === 'unload') unloadBignum(image, view, offsets[i]!, placement)
    else moveBignum(image, view, offsets[i]!, placement.dumpBase - from.dumpBase)
  }
}
