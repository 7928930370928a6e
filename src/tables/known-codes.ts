/**
 * Tables whose entries ascend, as all tables do, but mean something else: codes that were numbered anew, offsets in another
 * unit. One broken entry is damage; all entries of a code are a difference.
 * @module
 */
import { Fact, laterEmacs, requireFacts } from '../layout/guard.ts'
import type { Shape } from '../layout/header-rules.ts'
import { rootFacts } from '../layout/heap-facts.ts'
import type { EntryUnit } from '../layout/releases.ts'
import { type EmacsRelocTable, emacsRelocFaults, isBlankEmacsReloc } from './emacs-reloc-table.ts'
import type { EntryRules, PackedTable } from './packed-table.ts'

/** So many entries of one unknown code are not damage. */
const ENOUGH_ENTRIES = 8

/**
 * Refuse a packed table that a later Emacs wrote.
 *
 * @throws PdmpError 'layout-unknown'
 */
export function requireKnownEntries({ locator, survey, offsets, length }: PackedTable, rules: EntryRules): void {
  if (!survey.ascending) return
  const { path, offset } = locator
  for (let code = rules.types; code < survey.typeCounts.length; code++) {
    const count = survey.typeCounts[code]!
    if (count >= ENOUGH_ENTRIES)
      throw laterEmacs(`${count} entries of ${path} have the unknown type code ${code}`, { path, offset })
  }
  const middle = offsets[length >>> 1]
  if (length >= ENOUGH_ENTRIES && middle! + rules.targetSize > rules.end) {
    throw laterEmacs(`most entries of ${path} lead outside the heap`, { path, offset })
  }
}

/**
 * Refuse Emacs relocations that a later Emacs wrote: in order, but with codes that mean something else.
 *
 * @throws PdmpError 'layout-unknown'
 */
export function requireKnownEmacsRelocs(
  table: EmacsRelocTable,
  objectStarts: PackedTable,
  shape: Shape,
  fileSize: number,
): void {
  const { path, offset, entrySize } = table.locator
  const broken = new Uint8Array(table.length)
  let unsorted = 0
  for (const { code, site } of emacsRelocFaults(table, shape, fileSize)) {
    if (code === 'table-unsorted') unsorted++
    else broken[(site.offset - offset) / entrySize] = 1
  }
  if (unsorted > 0) return
  const facts = Array.from(
    { length: 8 },
    (_, code) => new Fact(`entries of ${path} with type ${code}`, 'have impossible values'),
  )
  for (let i = 0; i < table.length; i++) {
    if (!isBlankEmacsReloc(table, i)) facts[table.types[i]!]!.see(broken[i] === 0, i, table.length)
  }
  const layout = { facts: shape.facts, entryUnit: (1 << objectStarts.unitBits) as EntryUnit }
  const roots = objectStarts.survey.ascending ? rootFacts(objectStarts.entries, table, layout) : []
  requireFacts([...facts, ...roots])
}
