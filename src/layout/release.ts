/**
 * Which release wrote a dump of the generation '28+': its objects tell, the header does not.
 *
 * Hash tables changed their pvec code in 29 and lost their Lisp slots in 30; in 31 no string has its bytes in the
 * executable any more. The header's hash_list leads to a hash table.
 * @module
 */
import { structs } from '../../generated/field_tables.js'
import { ByteView } from '../bytes/view.ts'
import type { Header, Locator } from './header-rules.ts'
import type { Layout } from './layout.ts'
import { packedEntries, unpackColumns } from './packing.ts'
import { type Release, releasesOf28 } from './releases.ts'
import { readVectorlikeHeader } from './vectorlike.ts'

/** size_byte of a unibyte string whose bytes are a C literal in the executable. */
const C_LITERAL_SIZE_BYTE = -2

type UnreleasedLayout = Omit<Layout, 'release' | 'structs' | 'pvecNames' | 'symbolFlags' | 'redirectNames'>

/** The release, or null when the dump has no hash table or has one of no known form. */
export function releaseOf(bytes: Uint8Array, layout: UnreleasedLayout, header: Header): Release | null {
  if (layout.facts.release !== null || layout.facts.generation !== '28+') return layout.facts.release
  const view = new ByteView(bytes, layout.byteOrder)
  const table = firstHashTable(view, layout, header)
  if (table === undefined) return null
  const { pvec, lispSize } = readVectorlikeHeader(view, table, layout.wordSize, 'hash_list[0]')
  const fits = releasesOf28.filter((row) => row.hashTablePvec === pvec && row.hashTableLispSize === lispSize)
  if (fits.length <= 1) return fits[0]?.release ?? null
  const literals = hasCLiterals(view, layout, header.objectStarts)
  return fits.find((row) => row.cLiteralStrings === literals)?.release ?? null
}

function firstHashTable(view: ByteView, layout: UnreleasedLayout, header: Header): number | undefined {
  const { wordSize, lispWordSize, dumpAlignment } = layout
  const vector = Math.ceil((header.hashList ?? 0) / dumpAlignment) * dumpAlignment
  const first = vector + structs[layout.abi]['28'].vector.fields['contents.0']!.offset
  if (vector < header.size || first + lispWordSize > header.discardableStart) return undefined
  if (readVectorlikeHeader(view, vector, wordSize, 'hash_list').lispSize === 0) return undefined
  // A slot that awaits relocation holds an offset as wide as a pointer, in its first bytes.
  const target = Number(view.word(first, wordSize, 'hash_list[0]'))
  return target + wordSize <= view.length ? target : undefined
}

/** Entries looked at in one go: most dumps answer in the first. */
const CHUNK = 4096

function hasCLiterals(view: ByteView, layout: UnreleasedLayout, table: Locator): boolean {
  const { offset } = structs[layout.abi]['30'].string.fields['len_data']!
  for (let from = 0; from < table.count; from += CHUNK) {
    const start = table.offset + from * table.entrySize
    const count = Math.min(CHUNK, table.count - from)
    const { offsets, types } = unpackColumns(
      packedEntries(view.bytes, start, count, layout.facts.packing, layout.byteOrder),
    )
    for (let i = 0; i < count; i++) {
      if (types[i] !== layout.tags.string || offsets[i]! + offset + layout.wordSize > view.length) continue
      if (view.signedWord(offsets[i]! + offset, layout.wordSize, 'string.size_byte') === C_LITERAL_SIZE_BYTE)
        return true
    }
  }
  return false
}
