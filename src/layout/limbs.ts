/**
 * The size of the limbs of bignums: that of a pointer, but 4 bytes in a 64-bit Emacs for Windows that was built without GMP.
 *
 * A dump does not record the size. It records where the limbs of each bignum start, and their number. The two possible sizes
 * give two possible ends, of which only one is sound:
 * - The highest limb of a number is not zero, and a bignum is too large for a fixnum.
 * - The limbs are followed by another payload, which a pointer leads to, or by zeros.
 * So each bignum of a sound dump shows the size. In a damaged dump the majority decides.
 *
 * Source: `dump_cold_bignum` in src/pdumper.c; `mp_limb_t` in src/mini-gmp.h and of GMP.
 * @module
 */
import { structs } from '../../generated/field_tables.js'
import { upperBound } from '../bytes/search.ts'
import { ByteView } from '../bytes/view.ts'
import type { UnreleasedLayout } from './compose.ts'
import type { WordWitnesses } from './evidence.ts'
import type { Header } from './header-rules.ts'
import { offsetOf, TYPE_SHIFT } from './packing.ts'
import { releaseFacts } from './releases.ts'

/** The limbs of a bignum: where they start, and how many they are. */
interface Limbs {
  readonly start: number
  readonly count: number
}

/** The size of a limb in bytes; null if no bignum shows it, or if equally many show either size. */
export function limbSizeOf(
  bytes: Uint8Array,
  header: Header,
  layout: UnreleasedLayout,
  tables: WordWitnesses,
): 4 | 8 | null {
  if (layout.wordSize === 4) return 4
  // With GMP or without, limbs are of type `long`, which has 8 bytes but on Windows.
  const usual = layout.abi === 'llp64' ? null : 8
  if (countOf(tables, layout.relocs.bignum) === 0) return usual
  const view = new ByteView(bytes, layout.byteOrder)
  const end = header.dumpRelocs[0]!.offset
  const open: Limbs[] = []
  let lead = 0
  for (const limbs of limbsOfBignums(view, layout, tables)) {
    const { start, count } = limbs
    if (start < header.coldStart || count === 0 || start + 4 * count > end) continue
    const width = widthByContent(view, limbs, end)
    if (width === undefined) open.push(limbs)
    else lead += width === 8 ? 1 : -1
  }
  if (open.length > 0) lead += leadByNeighbours(open, payloadStarts(view, layout, tables))
  if (lead === 0) return usual
  return lead > 0 ? 8 : 4
}

const countOf = ({ dumpRelocs: [early] }: WordWitnesses, type: number): number =>
  type < 0 ? 0 : early!.survey.typeCounts[type]!

/** The limbs of every bignum, as the file states them. */
function* limbsOfBignums(
  view: ByteView,
  { abi, facts, relocs }: UnreleasedLayout,
  { dumpRelocs: [early] }: WordWitnesses,
): Generator<Limbs> {
  const { size, fields } = structs[abi][releaseFacts[facts.nearestRelease].objects].bignum
  for (const entry of early!.entries) {
    const object = offsetOf(entry, early!.unitBits)
    if (entry >>> TYPE_SHIFT !== relocs.bignum || object + size > view.length) continue
    const start = view.int32(object + fields.alloc.offset, 'bignum.alloc')
    const count = Math.abs(view.int32(object + fields.mpsize.offset, 'bignum.mpsize'))
    yield { start, count }
  }
}

/** The only sound size of the limbs of one bignum; undefined if both are sound. */
function widthByContent(view: ByteView, { start, count }: Limbs, end: number): 4 | 8 | undefined {
  if (start % 8 !== 0 || start + 8 * count > end || view.word(start + 8 * (count - 1), 8, 'limb') === 0n) return 4
  const highest = view.uint32(start + 4 * (count - 1), 'limb')
  // Fixnums have 62 bits, one of which is the sign.
  if (count === 1 || highest === 0 || (count === 2 && highest < 2 ** 29)) return 8
  return undefined
}

/**
 * How many more of `open` have limbs of 8 bytes than of 4. If another payload starts before the end of limbs of 8 bytes, they
 * have 4. Otherwise they have 8, because the bytes up to that end are not zero and belong to no other payload.
 */
function leadByNeighbours(open: readonly Limbs[], starts: Iterable<number>): number {
  const sorted = [...open].sort((a, b) => a.start - b.start)
  const limbStarts = Float64Array.from(sorted, ({ start }) => start)
  const isNarrow = new Uint8Array(sorted.length)
  for (const start of starts) {
    // Only the last limbs before `start` matter: limbs in between would already end earlier ones.
    const before = upperBound(limbStarts, start - 1) - 1
    const limbs = sorted[before]
    if (limbs !== undefined && start < limbs.start + 8 * limbs.count) isNarrow[before] = 1
  }
  let narrow = 0
  for (const bit of isNarrow) narrow += bit
  return sorted.length - 2 * narrow
}

/** Where payloads of the cold section start: those of raw pointers, objects, limbs. */
function* payloadStarts(view: ByteView, layout: UnreleasedLayout, tables: WordWitnesses): Generator<number> {
  const { relocs, wordSize } = layout
  const { objectStarts, dumpRelocs } = tables
  for (const entry of objectStarts.entries) yield offsetOf(entry, objectStarts.unitBits)
  const early = dumpRelocs[0]!
  for (const entry of early.entries) {
    const slot = offsetOf(entry, early.unitBits)
    if (entry >>> TYPE_SHIFT !== relocs.dumpPointer || slot + wordSize > view.length) continue
    yield view.signedWord(slot, wordSize, 'slot')
  }
  for (const { start } of limbsOfBignums(view, layout, tables)) yield start
}
