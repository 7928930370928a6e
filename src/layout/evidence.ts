/**
 * Evidence of the machine in tables and heap: tagging, word size, Lisp word size, and alignment of 8-byte scalars.
 *
 * None of these is in the header. Object starts show the tagging, by the code of conses. Slots and conses at odd multiples of
 * 4 and 8 occur on 32-bit machines only. The evidence may be anywhere in a table, so the whole table is searched until the
 * answer is certain. Evidence that a single flipped bit could produce does not count.
 * @module
 */
import { type AbiName, bufferVariants } from '../../generated/field_tables.js'
import { firstIndex } from '../bytes/search.ts'
import { ByteView } from '../bytes/view.ts'
import { PdmpError } from '../error.ts'
import { roundUp } from '../units.ts'
import { endOf, type Header, type Shape, tablesInOrder } from './header-rules.ts'
import { offsetOf, type SurveyedEntries, TYPE_SHIFT } from './packing.ts'
import { pvecNames } from './pvec-types.ts'
import { type ObjectRelease, releaseFacts, releases } from './releases.ts'
import { lispTags, type Tagging } from './relocation-types.ts'
import { readVectorlikeHeader, type VectorlikeHeader } from './vectorlike.ts'

/** A lead of this number of votes decides. */
const ENOUGH = 64

export interface WordEvidence {
  readonly tagging: Tagging
  readonly wordSize: 4 | 8
  readonly lispWordSize: 4 | 8
  /** Alignment of 8-byte scalars in C structs, in bytes: 4 on x86-32, otherwise 8. */
  readonly int64Align: 4 | 8
}

/** The sound tables that provide evidence. */
export interface WordWitnesses {
  readonly objectStarts: SurveyedEntries
  /** By phase. Only the early table is used. */
  readonly dumpRelocs: readonly SurveyedEntries[]
}

/**
 * Weigh the evidence.
 *
 * @throws PdmpError 'layout-ambiguous': no cons shows the tagging, or nothing shows the word size
 */
export function weighWords(bytes: Uint8Array, shape: Shape, { objectStarts, dumpRelocs }: WordWitnesses): WordEvidence {
  const relocs = dumpRelocs[0]!
  const tagging = taggingOf(objectStarts, shape.header)
  const known = scalarAlignment(shape.header)
  const view = new ByteView(bytes, shape.byteOrder)
  if (tagging === 'high') {
    const int64Align = known ?? symbolAlignment(objectStarts, relocs)
    return { tagging, wordSize: 4, lispWordSize: 8, int64Align }
  }
  // A unit of 8 bytes occurs only on machines with words of 8 bytes. Smaller units are no evidence.
  if (objectStarts.unitBits === 3 || !hasNarrowWords(objectStarts, relocs, shape.header)) {
    return { tagging, wordSize: 8, lispWordSize: 8, int64Align: known ?? 8 }
  }
  return { tagging, wordSize: 4, lispWordSize: 4, int64Align: known ?? bufferAlignment(view, objectStarts) }
}

function taggingOf({ survey: { typeCounts } }: SurveyedEntries, header: Header): Tagging {
  const low = typeCounts[lispTags.low.cons]!
  const high = typeCounts[lispTags.high.cons]!
  if (low === high) throw ambiguous(header, 'no cons shows how Lisp words are tagged')
  return low > high ? 'low' : 'high'
}

/**
 * Whether words have 4 bytes and low tags. Then every second slot is at an odd multiple of 4, and conses of 8 bytes are adjacent.
 * Neither occurs on 64-bit machines. One vote in eight decides, since only a few slots of a heap may be Lisp words.
 */
function hasNarrowWords(
  { entries: starts }: SurveyedEntries,
  { entries: relocs, survey, unitBits }: SurveyedEntries,
  header: Header,
): boolean {
  if (survey.doubleWords && relocs.length >= ENOUGH) return false
  let narrow = 0
  let votes = 0
  for (const entry of relocs) {
    votes++
    narrow += entry & 1
    if (narrow >= ENOUGH && 8 * narrow > votes) return true
  }
  for (let i = 1; i < starts.length; i++) {
    if (starts[i - 1]! >>> TYPE_SHIFT !== lispTags.low.cons) continue
    const gap = offsetOf(starts[i]!, unitBits) - offsetOf(starts[i - 1]!, unitBits)
    if (gap !== 8 && gap !== 16) continue
    votes++
    if (gap === 8) narrow++
  }
  if (votes === 0) throw ambiguous(header, 'no slot and no two adjacent conses show the size of words')
  return 8 * narrow > votes
}

const ambiguous = ({ objectStarts: { path, offset } }: Header, detail: string) =>
  new PdmpError('layout-ambiguous', { path, offset }, detail)

/** The alignment of intmax_t, which tables share, if a table ends at an odd multiple of 4 and so shows it. */
function scalarAlignment(header: Header): 4 | 8 | undefined {
  const tables = tablesInOrder(header)
  for (let i = 1; i < tables.length; i++) {
    const end = endOf(tables[i - 1]!)
    if (roundUp(end, 4) === roundUp(end, 8)) continue
    return tables[i]!.offset === roundUp(end, 8) ? 8 : 4
  }
  return undefined
}

/**
 * The alignment that symbols show, for wide Lisp words: C aligns the name, the first Lisp word of a symbol. It is needed
 * because in one dump of four no table ends at an odd multiple of 4.
 */
function symbolAlignment({ entries: starts, unitBits }: SurveyedEntries, relocs: SurveyedEntries): 4 | 8 {
  let lead = 0
  for (let i = 0; i < starts.length && Math.abs(lead) < ENOUGH; i++) {
    if (starts[i]! >>> TYPE_SHIFT !== lispTags.high.symbol) continue
    const start = offsetOf(starts[i]!, unitBits)
    if (hasSlot(relocs, start + 8)) lead++
    if (hasSlot(relocs, start + 4)) lead--
  }
  return lead > 0 ? 8 : 4
}

function hasSlot({ entries, unitBits }: SurveyedEntries, offset: number): boolean {
  const i = firstIndex(entries.length, (at) => offsetOf(entries[at]!, unitBits) >= offset)
  return i < entries.length && offsetOf(entries[i]!, unitBits) === offset
}

/**
 * The alignment that struct buffer shows, for narrow Lisp words, by its size and the place of the pointer to its own text: it has
 * 8-byte counters. If no buffer was dumped, nothing else depends on the answer.
 */
function bufferAlignment(view: ByteView, { entries: starts, unitBits }: SurveyedEntries): 4 | 8 {
  let lead = 0
  for (let i = 0; i < starts.length && Math.abs(lead) < LIKE_A_BUFFER; i++) {
    if (starts[i]! >>> TYPE_SHIFT !== lispTags.low.vectorlike) continue
    const start = offsetOf(starts[i]!, unitBits)
    if (start + 4 > view.length) continue
    const header = readVectorlikeHeader(view, start, 4, 'vectorlike')
    const fitting = releases.filter((release) => pvecNames(release)[header.pvec] === 'BUFFER')
    if (fitting.length === 0) continue
    const objects = fitting.map((release) => releaseFacts[release].objects)
    const like = (abi: AbiName) => likeness(view, start, header, abi, objects)
    lead += like('ilp32-align8') - like('ilp32-align4')
  }
  return lead < 0 ? 4 : 8
}

const LIKE_A_BUFFER = 8

/** How well a struct fits struct buffer on this machine: 1 if the sizes fit, which others may too; 8 if the pointer fits. */
function likeness(
  view: ByteView,
  offset: number,
  { lispSize, restSize }: VectorlikeHeader,
  abi: AbiName,
  releases: readonly ObjectRelease[],
): number {
  const variants = releases
    .flatMap((release) => bufferVariants[abi][release])
    .filter(({ lispSlots, restWords }) => lispSlots === lispSize && restWords === restSize)
  const pointsToItself = variants.some(({ struct: { fields } }) => {
    const text = offset + fields['text']!.offset
    const own = offset + fields['own_text.beg']!.offset
    return text + 4 <= view.length && view.uint32(text, 'buffer.text') === own
  })
  return pointsToItself ? LIKE_A_BUFFER : variants.length > 0 ? 1 : 0
}
