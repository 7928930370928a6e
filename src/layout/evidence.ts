/**
 * What the heap says about itself: tagging, word size, Lisp word size, alignment of 8-byte scalars.
 *
 * None of these is in the header. Object starts give the tagging (the code of conses) and the word size (a cons is
 * two words, and conses lie back to back); relocations at odd multiples of 4 exist on 32-bit machines only. All are
 * counted and the majority decides, so that one flipped bit does not turn a 64-bit dump into a 32-bit one.
 * @module
 */
import { type AbiName, bufferVariants } from '../../generated/field_tables.js'
import { type ByteOrder, ByteView } from '../bytes/view.ts'
import { PdmpError } from '../error.ts'
import { roundUp } from '../units.ts'
import { type Candidate, endOf, type Locator, tablesInOrder } from './header-rules.ts'
import { type Columns, readEntries, unpackColumns } from './packing.ts'
import { pvecNames } from './pvec-types.ts'
import type { EntryPacking, Release } from './releases.ts'
import { lispTags, type Tagging } from './relocation-types.ts'
import { readVectorlikeHeader } from './vectorlike.ts'

/** Enough to be sure, and the same short time for every file: this runs before anything is compiled. */
const SAMPLE = 1024

export interface WordEvidence {
  readonly tagging: Tagging
  readonly wordSize: 4 | 8
  readonly lispWordSize: 4 | 8
  /** Alignment of 8-byte scalars in C structs: 4 on x86-32, else 8. */
  readonly int64Align: 4 | 8
}

/** The first entries of a table, or the last ones: as many as lie inside `bytes`. */
function sampleEntries(bytes: Uint8Array, table: Locator, packing: EntryPacking, order: ByteOrder, fromEnd = false) {
  const room = table.offset < 0 ? 0 : Math.floor((bytes.length - table.offset) / table.entrySize)
  const all = Math.max(0, Math.min(table.count, room))
  const count = Math.min(all, SAMPLE)
  const start = count === 0 ? 0 : table.offset + (fromEnd ? all - count : 0) * table.entrySize
  return unpackColumns(readEntries(bytes, start, count, packing, order))
}

/** Share of the sampled entries that ascend, are aligned, stay in their sections and have a known type: 0 to 1. */
export function saneShare(bytes: Uint8Array, candidate: Candidate): number {
  const { header, facts, byteOrder } = candidate
  const limits = [
    { table: header.dumpRelocs[0]!, types: facts.plainRelocs.length + 16, end: header.coldStart },
    { table: header.objectStarts, types: 8, end: header.dumpRelocs[0]!.offset },
  ]
  let sane = 0
  let total = 0
  // Read with one bit too few for the type, big-endian entries are sane at twice their offsets: but not the last ones.
  const samples = limits.flatMap((limit) => [false, true].map((fromEnd) => ({ ...limit, fromEnd })))
  for (const { table, types, end, fromEnd } of samples) {
    const entries = sampleEntries(bytes, table, facts.packing, byteOrder, fromEnd)
    total += entries.offsets.length
    // Read with one bit too many for the type, the talk's big-endian entries are sane at half their offsets.
    const align = table === header.objectStarts && weighTagging(entries.types) === 'low' ? 8 : 4
    for (let i = 0; i < entries.offsets.length; i++) {
      const offset = entries.offsets[i]!
      const ascends = i === 0 || offset > entries.offsets[i - 1]!
      if (ascends && offset < end && offset % align === 0 && entries.types[i]! < types) sane++
    }
  }
  return total === 0 ? 1 : sane / total
}

/**
 * Weigh the evidence.
 *
 * @throws PdmpError 'layout-ambiguous': no cons and no relocation to judge by
 */
export function weighWords(bytes: Uint8Array, candidate: Candidate): WordEvidence {
  const { header, facts, byteOrder } = candidate
  // The first objects of an Emacs that was loaded before it was dumped can be a thousand without a cons.
  const samples = [false, true].map((fromEnd) =>
    sampleEntries(bytes, header.objectStarts, facts.packing, byteOrder, fromEnd),
  )
  const starts = samples.find(({ types }) => weighTagging(types) !== undefined) ?? samples[0]!
  const relocs = sampleEntries(bytes, header.dumpRelocs[0]!, facts.packing, byteOrder)
  const tagging = weighTagging(starts.types)
  const known = scalarAlignment(candidate)
  const gaps = consGaps(starts, tagging === undefined ? -1 : lispTags[tagging].cons)
  const odd = relocs.offsets.reduce((count, offset) => count + ((offset >>> 2) & 1), 0)
  if (tagging === undefined || (gaps.short + gaps.long === 0 && relocs.offsets.length === 0)) {
    const site = { path: 'object_starts', offset: header.objectStarts.offset }
    throw new PdmpError('layout-ambiguous', site, 'no cons tells how Lisp words are tagged, or how wide they are')
  }
  if (tagging === 'high') {
    const int64Align = known ?? symbolAlignment(starts, relocs)
    return { tagging, wordSize: 4, lispWordSize: 8, int64Align }
  }
  const narrow = gaps.short === gaps.long ? odd > 0 : gaps.short > gaps.long
  const wordSize = narrow ? 4 : 8
  const int64Align = known ?? (narrow ? bufferAlignment(new ByteView(bytes, byteOrder), starts) : 8)
  return { tagging, wordSize, lispWordSize: wordSize, int64Align }
}

function weighTagging(types: Uint8Array): Tagging | undefined {
  let low = 0
  let high = 0
  for (const type of types) {
    if (type === lispTags.low.cons) low++
    else if (type === lispTags.high.cons) high++
  }
  if (low === high) return undefined
  return low > high ? 'low' : 'high'
}

function consGaps(starts: Columns, cons: number): { short: number; long: number } {
  let short = 0
  let long = 0
  for (let i = 1; i < starts.offsets.length; i++) {
    if (starts.types[i - 1] !== cons) continue
    const gap = starts.offsets[i]! - starts.offsets[i - 1]!
    if (gap === 8) short++
    else if (gap === 16) long++
  }
  return { short, long }
}

/** Tables are aligned like intmax_t: where one ends at an odd multiple of 4, the next tells which. */
function scalarAlignment(candidate: Candidate): 4 | 8 | undefined {
  const tables = tablesInOrder(candidate.header)
  for (let i = 1; i < tables.length; i++) {
    const end = endOf(tables[i - 1]!)
    if (roundUp(end, 4) === roundUp(end, 8)) continue
    return tables[i]!.offset === roundUp(end, 8) ? 8 : 4
  }
  return undefined
}

/**
 * One dump in four has no table that ends at an odd multiple of 4. Then, with wide Lisp words, symbols tell: the name, their
 * first Lisp word, is where C aligns it.
 */
function symbolAlignment(starts: Columns, relocs: Columns): 4 | 8 {
  const slots = new Set(relocs.offsets)
  let lead = 0
  for (let i = 0; i < starts.offsets.length; i++) {
    if (starts.types[i] !== lispTags.high.symbol) continue
    if (slots.has(starts.offsets[i]! + 8)) lead++
    if (slots.has(starts.offsets[i]! + 4)) lead--
  }
  return lead > 0 ? 8 : 4
}

/** With narrow ones struct buffer tells, which has 8-byte counters: its size, and where it has the pointer to its own text. */
function bufferAlignment(view: ByteView, starts: Columns): 4 | 8 {
  let lead = 0
  for (let i = 0; i < starts.offsets.length; i++) {
    if (starts.types[i] !== lispTags.low.vectorlike) continue
    lead += likeness(view, starts.offsets[i]!, 'ilp32-align8') - likeness(view, starts.offsets[i]!, 'ilp32-align4')
  }
  return lead < 0 ? 4 : 8
}

const bufferReleases: readonly Release[] = ['27', '28', '29', '30', '31']

/** How much like a struct buffer of this machine: 1 for the sizes, which others may have too, 8 with the pointer. */
function likeness(view: ByteView, offset: number, abi: AbiName): 0 | 1 | 8 {
  if (offset + 4 > view.length) return 0
  const { pvec, lispSize, restSize } = readVectorlikeHeader(view, offset, 4, 'vectorlike')
  const variants = bufferReleases
    .filter((release) => pvecNames(release)[pvec] === 'BUFFER')
    .flatMap((release) => bufferVariants[abi][release])
    .filter(({ lispSlots, restWords }) => lispSlots === lispSize && restWords === restSize)
  const pointsToItself = variants.some(({ struct: { fields } }) => {
    const text = offset + fields.text.offset
    const own = offset + fields['own_text.beg'].offset
    return text + 4 <= view.length && view.uint32(text, 'buffer.text') === own
  })
  return pointsToItself ? 8 : variants.length > 0 ? 1 : 0
}
