/**
 * Which form the charset table of a dump of 31 has: that of 31.1, or that of the development version 31.0.50 before it.
 *
 * In 31.0.50 each charset has its attribute vector, as in 30. Since 31.1 the vectors are in a vector of their own. So only the
 * older form has tagged pointers in the table, which lies before the first object.
 *
 * Source: `struct charset` in src/charset.h, `dump_charset` in src/pdumper.c.
 * @module
 */
import { structs } from '../../generated/field_tables.js'
import type { UnreleasedLayout } from './compose.ts'
import { type Entries, OFFSET_MASK, TYPE_SHIFT } from './packing.ts'
import type { ObjectRelease } from './releases.ts'

/** One tagged pointer may be damage; 31.0.50 has one for each charset, 180. */
const ENOUGH = 2

/** Whether the release has two forms, and the table of this dump has tagged pointers. */
export function hasDevCharsets(
  { abi, relocKinds }: UnreleasedLayout,
  release: ObjectRelease,
  relocs: Entries,
  starts: Entries,
): boolean {
  if (structs[abi][release].charset_31_dev === undefined) return false
  const firstObject = starts.length > 0 ? starts[0]! & OFFSET_MASK : OFFSET_MASK
  let tagged = 0
  for (let i = 0; i < relocs.length && (relocs[i]! & OFFSET_MASK) < firstObject && tagged < ENOUGH; i++) {
    if (relocKinds[relocs[i]! >>> TYPE_SHIFT]?.form === 'lv') tagged++
  }
  return tagged === ENOUGH
}
