/**
 * Recognition of dumps of Emacs for Windows, whose structs follow Microsoft's rule for bit-fields. The header does not record it.
 *
 * Since 30 hash tables have such bit-fields. On 64-bit machines their struct is longer (release.ts sees it). On 32-bit
 * machines the struct has the same size, and its bits are at one of two offsets. Up to 29 no struct of a dump differs. Then,
 * and if all bits of all hash tables are 0, the variable `system-configuration` decides.
 *
 * Source: `struct Lisp_Hash_Table` in src/lisp.h, `bool_bf` in src/conf_post.h, `Vsystem_configuration` in src/emacs.c.
 * @module
 */
import { type Structs, structs } from '../../generated/field_tables.js'
import { ByteView } from '../bytes/view.ts'
import { type UnreleasedLayout, windowsAbi } from './compose.ts'
import { type Entries, offsetOf, TYPE_SHIFT } from './packing.ts'
import { pvecNames } from './pvec-types.ts'
import { type ObjectRelease, releaseFacts } from './releases.ts'
import { readVectorlikeHeader } from './vectorlike.ts'

/** What the loader writes into the executable, as columns: `EmacsRelocTable` is this and more. */
export interface EmacsRelocWitness {
  readonly length: number
  readonly types: Uint8Array
  /** Of a Lisp word, its tag. */
  readonly lengths: Int32Array
  readonly targets: Int32Array
}

/** A majority of this many hash tables decides. */
const ENOUGH_TABLES = 8

/** The end of `system-configuration` on Windows: x86_64-w64-mingw32, i686-pc-mingw32. */
const MINGW = '-mingw32'
const LONGEST_CONFIGURATION = 64

/** Whether a dump that may be one of Windows is one. */
export function isOfWindows(
  bytes: Uint8Array,
  layout: UnreleasedLayout,
  release: ObjectRelease,
  starts: Entries,
  roots: EmacsRelocWitness,
): boolean {
  const abi = windowsAbi(layout)
  if (abi === undefined) return false
  const view = new ByteView(bytes, layout.byteOrder)
  const lead = windowsTables(view, layout, structs[abi][release], release, starts)
  return lead === 0 ? hasMingwConfiguration(view, layout, roots) : lead > 0
}

/** The number of hash tables with bits at the offset of Microsoft's rule, minus those with bits at the other offset. */
function windowsTables(
  view: ByteView,
  layout: UnreleasedLayout,
  onWindows: Structs,
  release: ObjectRelease,
  starts: Entries,
): number {
  const { abi, tags, wordSize, entryUnit } = layout
  const { bits: plain, next_weak: next } = structs[abi][release].hash_table.fields
  const { bits: microsoft } = onWindows.hash_table.fields
  // Both rules give the same offset.
  if (plain === undefined || microsoft === undefined || plain.offset === microsoft.offset) return 0
  const hashTable = pvecNames(release).indexOf('HASH_TABLE')
  const unitBits = Math.log2(entryUnit)
  let lead = 0
  for (let i = 0; i < starts.length && Math.abs(lead) < ENOUGH_TABLES; i++) {
    const start = offsetOf(starts[i]!, unitBits)
    if (starts[i]! >>> TYPE_SHIFT !== tags.vectorlike || start + next.offset + 2 * wordSize > view.length) continue
    if (readVectorlikeHeader(view, start, wordSize, 'vectorlike').pvec !== hashTable) continue
    const plainBits = view.bytes[start + plain.offset]!
    // Elsewhere this is `next_weak`, which is null in a dump.
    const unit = view.uint32(start + microsoft.offset, 'hash_table.bits')
    if (plainBits === 0 && unit > 0 && unit < 0x100) lead++
    else if (plainBits !== 0 && unit === 0) lead--
  }
  return lead
}

/** Whether a C variable holds a string that ends like `system-configuration` of Windows. */
function hasMingwConfiguration(
  view: ByteView,
  { abi, facts, tags, wordSize }: UnreleasedLayout,
  { length, types, lengths, targets }: EmacsRelocWitness,
): boolean {
  const { string } = structs[abi][releaseFacts[facts.nearestRelease].objects]
  const { num_chars: chars, len_data: sizeByte, ofs_data: data } = string.fields
  const dumpLv = facts.emacsRelocs.indexOf('DUMP_LV')
  for (let i = 0; i < length; i++) {
    if (types[i] !== dumpLv || lengths[i] !== tags.string) continue
    const start = targets[i]!
    if (start < 0 || start + string.size > view.length) continue
    if (view.signedWord(start + sizeByte.offset, wordSize, 'string.size_byte') !== -1) continue
    const size = view.signedWord(start + chars.offset, wordSize, 'string.size')
    const end = view.signedWord(start + data.offset, wordSize, 'string.data') + size
    if (size < MINGW.length || size > LONGEST_CONFIGURATION || end > view.length) continue
    const tail = view.bytes.subarray(end - MINGW.length, end)
    if (tail.length === MINGW.length && tail.every((byte, k) => byte === MINGW.charCodeAt(k))) return true
  }
  return false
}
