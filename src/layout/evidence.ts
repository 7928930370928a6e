/**
 * What tables and heap say of the machine: tagging, word size, Lisp word size, alignment of 8-byte scalars.
 *
 * None of these is in the header. Object starts give the tagging (the code of conses); slots and conses at odd multiples of
 * 4 and 8 exist on 32-bit machines only. Whatever decides may be anywhere in a table and is looked for to the end, but no
 * further than it takes to be sure; and what one flipped bit can do decides nothing.
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

/** A lead of so many votes is sure. */
const ENOUGH = 64

export interface WordEvidence {
  readonly tagging: Tagging
  readonly wordSize: 4 | 8
  readonly lispWordSize: 4 | 8
  /** Alignment of 8-byte scalars in C structs: 4 on x86-32, else 8. */
  readonly int64Align: 4 | 8
}

/** The sound tables that tell. */
export interface WordWitnesses {
  readonly objectStarts: SurveyedEntries
  /** By phase; the early one tells. */
  readonly dumpRelocs: readonly SurveyedEntries[]
}

/**
 * Weigh the evidence.
 *
 * @throws PdmpError 'layout-ambiguous': no cons tells the tagging, or nothing tells the word size
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
  // Entries in units of 8 bytes are those of a machine whose words have 8. Smaller units tell nothing.
  if (objectStarts.unitBits === 3 || !hasNarrowWords(objectStarts, relocs, shape.header)) {
    return { tagging, wordSize: 8, lispWordSize: 8, int64Align: known ?? 8 }
  }
  return { tagging, wordSize: 4, lispWordSize: 4, int64Align: known ?? bufferAlignment(view, objectStarts) }
}

function taggingOf({ survey: { typeCounts } }: SurveyedEntries, header: Header): Tagging {
  const low = typeCounts[lispTags.low.cons]!
  const high = typeCounts[lispTags.high.cons]!
  if (low === high) throw ambiguous(header, 'no cons tells how Lisp words are tagged')
  return low > high ? 'low' : 'high'
}

/**
 * Words of 4 bytes, tagged low? Then every second slot is at an odd multiple of 4, and conses of 8 bytes lie back to back.
 * On 64-bit machines neither happens. One vote in eight decides: it may be that few slots of a heap are Lisp words.
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
  if (votes === 0) throw ambiguous(header, 'no slot and no two conses tell how wide words are')
  return 8 * narrow > votes
}

const ambiguous = ({ objectStarts: { path, offset } }: Header, detail: string) =>
  new PdmpError('layout-ambiguous', { path, offset }, detail)

/** Tables are aligned like intmax_t: where one ends at an odd multiple of 4, the next tells which. */
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
 * One dump in four has no table that ends at an odd multiple of 4. Then, with wide Lisp words, symbols tell: the name, their
 * first Lisp word, is where C aligns it.
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
 * With narrow ones struct buffer tells, which has 8-byte counters: its size, and where it has the pointer to its own text.
 * Where no buffer was dumped nothing else depends on the answer.
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

/** How much like a struct buffer of this machine: 1 for the sizes, which others may have too, 8 with the pointer. */
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
