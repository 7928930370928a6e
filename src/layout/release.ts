/**
 * Which release wrote a dump of the generation '28+': its objects tell, the header does not.
 *
 * Hash tables changed their pvec code in 29 and lost their Lisp slots in 30; in 31 no string has its bytes in the
 * executable any more.
 * @module
 */
import { structs } from '../../generated/field_tables.js'
import { ByteView } from '../bytes/view.ts'
import type { UnreleasedLayout } from './compose.ts'
import type { Header, Locator } from './header-rules.ts'
import { readEntries, unpackColumns } from './packing.ts'
import { type Release, type ReleaseFacts, releasesOf28 } from './releases.ts'
import { readVectorlikeHeader } from './vectorlike.ts'

/** size_byte of a unibyte string whose bytes are a C literal in the executable. */
const C_LITERAL_SIZE_BYTE = -2

/** Entries of object_starts looked at in one go. */
const CHUNK = 4096
/** So many hash tables are proof enough; one may be damaged. */
const ENOUGH = 8

/** The release, or null when the dump has no hash table of a known form. */
export function releaseOf(bytes: Uint8Array, layout: UnreleasedLayout, header: Header): Release | null {
  if (layout.facts.release !== null || layout.facts.generation !== '28+') return layout.facts.release
  const view = new ByteView(bytes, layout.byteOrder)
  const fits = releasesWithSuchTables(view, layout, header.objectStarts)
  if (fits.length <= 1) return fits[0]?.release ?? null
  const literals = hasCLiterals(view, layout, header.objectStarts)
  return fits.find((row) => row.cLiteralStrings === literals)?.release ?? null
}

/** Objects of one Lisp type, in chunks, so that the first answer ends the search. */
function* objectsOf(view: ByteView, layout: UnreleasedLayout, table: Locator, type: number): Generator<number> {
  for (let from = 0; from < table.count; from += CHUNK) {
    const start = table.offset + from * table.entrySize
    const count = Math.min(CHUNK, table.count - from)
    const entries = readEntries(view.bytes, start, count, layout.facts.packing, layout.byteOrder)
    const { offsets, types } = unpackColumns(entries)
    for (let i = 0; i < count; i++) if (types[i] === type) yield offsets[i]!
  }
}

/** The releases whose form of hash table most vectorlikes of the dump have; no other type looks like any of them. */
function releasesWithSuchTables(view: ByteView, layout: UnreleasedLayout, table: Locator): readonly ReleaseFacts[] {
  const votes = new Map<string, number>()
  const formOf = (pvec: number, lispSize: number) => `${pvec} ${lispSize}`
  const forms = new Set(releasesOf28.map((row) => formOf(row.hashTablePvec, row.hashTableLispSize)))
  for (const offset of objectsOf(view, layout, table, layout.tags.vectorlike)) {
    if (offset + layout.wordSize > view.length) continue
    const { pvec, lispSize } = readVectorlikeHeader(view, offset, layout.wordSize, 'vectorlike')
    const form = formOf(pvec, lispSize)
    if (!forms.has(form)) continue
    votes.set(form, (votes.get(form) ?? 0) + 1)
    if (votes.get(form) === ENOUGH) break
  }
  const [winner] = [...votes].sort(([, a], [, b]) => b - a)
  return releasesOf28.filter((row) => formOf(row.hashTablePvec, row.hashTableLispSize) === winner?.[0])
}

function hasCLiterals(view: ByteView, layout: UnreleasedLayout, table: Locator): boolean {
  const { offset: sizeByte } = structs[layout.abi]['30'].string.fields.len_data
  for (const string of objectsOf(view, layout, table, layout.tags.string)) {
    if (string + sizeByte + layout.wordSize > view.length) continue
    if (view.signedWord(string + sizeByte, layout.wordSize, 'string.size_byte') === C_LITERAL_SIZE_BYTE) return true
  }
  return false
}
