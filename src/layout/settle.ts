/**
 * The whole layout of a dump whose tables are sound: what the header left open, tables and heap tell.
 * @module
 */
import { PdmpError } from '../error.ts'
import { blankHeapRuns } from './blank.ts'
import { unreleased, withRelease } from './compose.ts'
import { type WordWitnesses, weighWords } from './evidence.ts'
import type { Shape } from './header-rules.ts'
import type { Layout } from './layout.ts'
import { releaseOf } from './release.ts'
import { type EntryUnit, releasesOf28 } from './releases.ts'

/**
 * Decide word sizes and release.
 *
 * @throws PdmpError 'layout-ambiguous': too little is in the dump to tell word sizes
 * @throws PdmpError 'blank': the objects that tell the release are lost
 * @throws PdmpError 'layout-unknown': they are there, and of no release that is known
 */
export function settle(bytes: Uint8Array, shape: Shape, tables: WordWitnesses): Layout {
  const { entries, unitBits } = tables.objectStarts
  const entryUnit = (1 << unitBits) as EntryUnit
  const partial = unreleased(shape.facts, shape.byteOrder, weighWords(bytes, shape, tables), entryUnit)
  const release = releaseOf(bytes, partial, entries)
  if (release === null && partial.generation === '28+') {
    for (const run of blankHeapRuns(bytes, shape.header, partial, tables.dumpRelocs[0]!)) throw PdmpError.of(run)
    const { path, offset } = shape.header.objectStarts
    const names = releasesOf28.map((row) => row.release)
    const known = `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
    throw new PdmpError('layout-unknown', { path, offset }, `no hash table has the form of Emacs ${known}`)
  }
  return withRelease(partial, release)
}
