/**
 * The release that wrote a dump of the generation '28+', which objects show and the header does not.
 *
 * Hash tables changed their pvec code in 29 and lost their Lisp slots in 30. From 31 on no string has its bytes in the
 * executable. Such objects may be anywhere in the dump, so all objects are searched.
 * @module
 */
import { structs } from '../../generated/field_tables.js'
import { ByteView } from '../bytes/view.ts'
import { type AbiName, type UnreleasedLayout, windowsAbi } from './compose.ts'
import { type Entries, offsetOf, TYPE_SHIFT } from './packing.ts'
import { entryUnitIn, type Release, type ReleaseFacts, releasesOf28 } from './releases.ts'
import { readVectorlikeHeader, type VectorlikeHeader } from './vectorlike.ts'

/** The value of size_byte in a unibyte string whose bytes are a C literal in the executable. */
const C_LITERAL_SIZE_BYTE = -2

/** Number of hash tables that is sufficient evidence. One of them may be damaged. */
const ENOUGH_TABLES = 8
/** Number of literals that is sufficient evidence. One of them may be damaged; releases with literals have a thousand. */
const ENOUGH_LITERALS = 2

/** Who wrote a dump, as its objects tell. */
export interface Writer {
  /** Null when the dump has no hash table of a known form, or the generation has no releases. */
  readonly release: Release | null
  /** Whether an Emacs for Windows did; undefined where the sizes of structs do not tell. */
  readonly windows: boolean | undefined
}

/** The writer of a dump, on a machine with the words of `layout`. */
export function writerOf(bytes: Uint8Array, layout: UnreleasedLayout, starts: Entries): Writer {
  if (layout.facts.release !== null || layout.facts.generation !== '28+') {
    return { release: layout.facts.release, windows: undefined }
  }
  const view = new ByteView(bytes, layout.byteOrder)
  const fits = writersOfSuchTables(view, layout, starts)
  const systems = new Set(fits.map((row) => row.windows))
  const windows = systems.size === 1 ? fits[0]?.windows : undefined
  const releases = new Set(fits.map(({ facts }) => facts.release))
  if (releases.size <= 1) return { release: fits[0]?.facts.release ?? null, windows }
  const literals = hasCLiterals(view, layout, starts)
  const alike = fits.map(({ facts }) => facts).filter((row) => row.cLiteralStrings === literals)
  // Objects do not distinguish 32 from 31. The unit does, if it is one that 31 does not use.
  const hasUnit = ({ release }: ReleaseFacts) => entryUnitIn(release, layout.wordSize) === layout.entryUnit
  return { release: (alike.find(hasUnit) ?? alike[0])?.release ?? null, windows }
}

interface KnownWriter {
  readonly facts: ReleaseFacts
  readonly windows: boolean
  /** The three numbers of the header word of its hash tables. */
  readonly form: string
}

/**
 * The writers whose form of hash table most vectorlikes of the dump have. All three sizes of the header word count: a dead
 * terminal of 28 has the type and the Lisp slots of a hash table of 29.
 */
function writersOfSuchTables(view: ByteView, layout: UnreleasedLayout, starts: Entries): readonly KnownWriter[] {
  const { tags, wordSize, lispWordSize, entryUnit } = layout
  const unitBits = Math.log2(entryUnit)
  const nameOf = ({ pvec, lispSize, restSize }: VectorlikeHeader) => `${pvec} ${lispSize} ${restSize}`
  const formOf = ({ objects, hashTablePvec: pvec, hashTableLispSize: lispSize }: ReleaseFacts, abi: AbiName) => {
    const { hash_table: table, vector } = structs[abi][objects]
    const words = Math.ceil((table.size - vector.fields['contents.0'].offset) / lispWordSize)
    return nameOf({ pvec, lispSize, restSize: words - lispSize })
  }
  const onWindows = windowsAbi(layout)
  const known = releasesOf28.flatMap((facts): KnownWriter[] => [
    { facts, windows: false, form: formOf(facts, layout.abi) },
    ...(onWindows === undefined ? [] : [{ facts, windows: true, form: formOf(facts, onWindows) }]),
  ])
  const votes = new Map<string, number>()
  const codes = new Set(releasesOf28.map(({ hashTablePvec }) => hashTablePvec))
  const forms = new Set(known.map(({ form }) => form))
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
  return known.filter(({ form }) => form === winner?.[0])
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
