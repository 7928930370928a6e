/**
 * Completion of the layout of a dump with sound tables: tables and heap show what the header leaves open.
 * @module
 */
import { PdmpError } from '../error.ts'
import { blankHeapRuns } from './blank.ts'
import { hasDevCharsets } from './charsets.ts'
import { unreleased, withRelease } from './compose.ts'
import type { RootColumns } from './entry-unit.ts'
import { weighWords } from './evidence.ts'
import { laterEmacs, requireFacts } from './guard.ts'
import type { Shape } from './header-rules.ts'
import { heapFacts } from './heap-facts.ts'
import type { HeapTables } from './heap-view.ts'
import type { Layout } from './layout.ts'
import { limbSizeOf } from './limbs.ts'
import { writerOf } from './release.ts'
import { type EntryUnit, releaseFacts, releasesOf28 } from './releases.ts'
import { type EmacsRelocWitness, isOfWindows } from './windows.ts'

/** The sound tables of a dump, which show what the header does not record. */
export interface Witnesses extends HeapTables {
  readonly emacsRelocs: EmacsRelocWitness & RootColumns
}

/**
 * Decide word sizes, release, system, and how charsets and bignums are laid out.
 *
 * @param options `isRelocated`: the words are addresses, as in a prelinked dump, and show nothing
 * @throws PdmpError 'layout-ambiguous': the dump contains too little to determine the word sizes
 * @throws PdmpError 'blank': the objects that show the release are lost
 * @throws PdmpError 'layout-unknown': these objects are not those of a known release, or the heap is laid out otherwise
 */
export function settle(bytes: Uint8Array, shape: Shape, tables: Witnesses, { isRelocated = false } = {}): Layout {
  const { entries: starts, unitBits } = tables.objectStarts
  const entryUnit = (1 << unitBits) as EntryUnit
  if (entryUnit === 2) throw laterEmacs('table entries count in units of 2 bytes, as on m68k, which is not supported')
  const words = weighWords(bytes, shape, tables)
  const plain = unreleased(shape.facts, shape.byteOrder, { ...words, windows: false }, entryUnit)
  const relocs = tables.dumpRelocs[0]!
  const { release, windows } = writerOf(bytes, plain, starts)
  if (release === null && plain.generation === '28+') {
    for (const run of blankHeapRuns(bytes, shape.header, plain, relocs)) throw PdmpError.of(run)
    const { path, offset } = shape.header.objectStarts
    const names = releasesOf28.map((row) => row.release)
    const known = `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
    throw laterEmacs(`no hash table has the layout of Emacs ${known}`, { path, offset })
  }
  const { objects } = releaseFacts[release ?? shape.facts.nearestRelease]
  const isWindows = windows ?? isOfWindows(bytes, plain, objects, starts, tables.emacsRelocs)
  const partial = isWindows ? unreleased(shape.facts, shape.byteOrder, { ...words, windows: true }, entryUnit) : plain
  const layout = withRelease(partial, release, {
    devCharsets: hasDevCharsets(partial, objects, shape.header, relocs.entries, starts),
    // Relocated bignums do not have the offset of their limbs.
    limbSize: isRelocated && isWindows ? null : limbSizeOf(bytes, shape.header, partial, tables),
  })
  if (!isRelocated) requireFacts(heapFacts(bytes, shape.header, layout, tables))
  return layout
}
