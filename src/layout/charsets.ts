/**
 * Which form the charset table of a dump of 31 has: that of 31.1, or that of the development version 31.0.50 before it.
 *
 * In 31.0.50 each charset has its attribute vector, as in 30. Since 31.1 the vectors are in a vector of their own, and charsets
 * are shorter. The relocations of the table, which lies between the header and the first object, are at the slots of one form.
 *
 * Source: `struct charset` in src/charset.h, `dump_charset` in src/pdumper.c.
 * @module
 */
import { type Struct, structs } from '../../generated/field_tables.js'
import { roundUp } from '../units.ts'
import type { UnreleasedLayout } from './compose.ts'
import type { Header } from './header-rules.ts'
import { type Entries, offsetOf, TYPE_SHIFT } from './packing.ts'
import type { ObjectRelease } from './releases.ts'

/** Whether the release has two forms, and more relocations of this dump are at slots of the older one. */
export function hasDevCharsets(
  { abi, relocKinds, lispAlign, wordSize, entryUnit }: UnreleasedLayout,
  release: ObjectRelease,
  header: Header,
  relocs: Entries,
  starts: Entries,
): boolean {
  const { charset, charset_31_dev: devCharset } = structs[abi][release]
  if (devCharset === undefined) return false
  const unitBits = Math.log2(entryUnit)
  const firstObject = starts.length > 0 ? offsetOf(starts[0]!, unitBits) : header.discardableStart
  const isSlot = slotsOf(charset, roundUp(header.size, wordSize))
  const isDevSlot = slotsOf(devCharset, roundUp(header.size, lispAlign))
  let lead = 0
  for (const reloc of relocs) {
    const offset = offsetOf(reloc, unitBits)
    if (offset >= firstObject) break
    const form = relocKinds[reloc >>> TYPE_SHIFT]?.form
    if (form === 'raw' || form === 'lv') lead += Number(isDevSlot(offset, form)) - Number(isSlot(offset, form))
  }
  return lead > 0
}

/** Whether a table of `charset` that begins at `start` has at an offset what a relocation of this form is for. */
function slotsOf({ size, fields }: Struct, start: number): (offset: number, form: 'raw' | 'lv') => boolean {
  const [mask, attributes] = [fields['ofs_code_space_mask']?.offset, fields['attributes']?.offset]
  return (offset, form) => (offset - start) % size === (form === 'raw' ? mask : attributes)
}
