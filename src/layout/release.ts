/**
 * Which release wrote a dump of the generation '28+': its objects tell, the header does not.
 *
 * Hash tables changed their pvec code in 29 and lost their Lisp slots in 30; in 31 no string has its bytes in the
 * executable any more. Such objects may be anywhere among the others and are looked for to the end.
 * @module
 */
import { structs } from '../../generated/field_tables.js'
import { ByteView } from '../bytes/view.ts'
import type { UnreleasedLayout } from './compose.ts'
import { type Entries, offsetOf, TYPE_SHIFT } from './packing.ts'
import { entryUnitIn, type Release, type ReleaseFacts, releasesOf28 } from './releases.ts'
import { readVectorlikeHeader, type VectorlikeHeader } from './vectorlike.ts'

/** size_byte of a unibyte string whose bytes are a C literal in the executable. */
const C_LITERAL_SIZE_BYTE = -2

/** So many hash tables are proof enough; one may be damaged. */
const ENOUGH_TABLES = 8
/** One may be damaged; a release with literals has a thousand. */
const ENOUGH_LITERALS = 2

/** The release, or null when the dump has no hash table of a known form, or the generation has no releases. */
export function releaseOf(bytes: Uint8Array, layout: UnreleasedLayout, starts: Entries): Release | null {
  if (layout.facts.release !== null || layout.facts.generation !== '28+') return layout.facts.release
  const view = new ByteView(bytes, layout.byteOrder)
  const fits = releasesWithSuchTables(view, layout, starts)
  if (fits.length <= 1) return fits[0]?.release ?? null
  const literals = hasCLiterals(view, layout, starts)
  const alike = fits.filter((row) => row.cLiteralStrings === literals)
  // Objects do not tell 32 from 31, but the unit does where it is one that 31 has not.
  const hasUnit = ({ release }: ReleaseFacts) => entryUnitIn(release, layout.wordSize) === layout.entryUnit
  return (alike.find(hasUnit) ?? alike[0])?.release ?? null
}

/**
 * The releases whose form of hash table most vectorlikes of the dump have. All three sizes of the header word count: a dead
 * terminal of 28 has the type and the Lisp slots of a hash table of 29.
 */
function releasesWithSuchTables(
  view: ByteView,
  { abi, tags, wordSize, lispWordSize, entryUnit }: UnreleasedLayout,
  starts: Entries,
): readonly ReleaseFacts[] {
  const unitBits = Math.log2(entryUnit)
  const votes = new Map<string, number>()
  const nameOf = ({ pvec, lispSize, restSize }: VectorlikeHeader) => `${pvec} ${lispSize} ${restSize}`
  const formOf = ({ objects, hashTablePvec: pvec, hashTableLispSize: lispSize }: ReleaseFacts) => {
    const { hash_table: table, vector } = structs[abi][objects]
    const words = Math.ceil((table.size - vector.fields['contents.0']!.offset) / lispWordSize)
    return nameOf({ pvec, lispSize, restSize: words - lispSize })
  }
  const codes = new Set(releasesOf28.map(({ hashTablePvec }) => hashTablePvec))
  const forms = new Set(releasesOf28.map(formOf))
  for (const entry of starts) {
    const offset = offsetOf(entry, unitBits)
    if (entry >>> TYPE_SHIFT !== tags.vectorlike || offset + wordSize > view.length) continue
    const header = readVectorlikeHeader(view, offset, wordSize, 'vectorlike')
    const form = codes.has(header.pvec) ? nameOf(header) : ''
    if (!forms.has(form)) continue
    votes.set(form, (votes.get(form) ?? 0) + 1)
    if (votes.get(form) === ENOUGH_TABLES) break
  }
  const [winner] = [...votes].sort(([, a], [, b]) => b - a)
  return releasesOf28.filter((row) => formOf(row) === winner?.[0])
}

function hasCLiterals(view: ByteView, { abi, tags, wordSize, entryUnit }: UnreleasedLayout, starts: Entries): boolean {
  const unitBits = Math.log2(entryUnit)
  const { offset: sizeByte } = structs[abi]['30'].string.fields['len_data']!
  let literals = 0
  for (const entry of starts) {
    const at = offsetOf(entry, unitBits) + sizeByte
    if (entry >>> TYPE_SHIFT !== tags.string || at + wordSize > view.length) continue
    if (view.signedWord(at, wordSize, 'string.size_byte') !== C_LITERAL_SIZE_BYTE) continue
    literals++
    if (literals === ENOUGH_LITERALS) return true
  }
  return false
}
