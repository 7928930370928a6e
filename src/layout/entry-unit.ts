/**
 * The unit of entries: the number of bytes that offsets in `dump_relocs` and `object_starts` are multiples of.
 *
 * The file does not record it. It follows from offsets that are not scaled: a tagged pointer in an Emacs relocation points to the
 * start of an object of that tag, and `hash_list` to the start of a vector. With a wrong unit one in ten does so by chance.
 *
 * Source: `DUMP_RELOC_ALIGNMENT_BITS`, `dump_reloc_get_offset` in src/pdumper.c.
 * @module
 */
import type { Shape } from './header-rules.ts'
import { type Entries, OFFSET_MASK, TYPE_SHIFT } from './packing.ts'
import type { EntryUnit } from './releases.ts'
import { lispTags } from './relocation-types.ts'

/** A lead of this number of votes decides. */
const ENOUGH = 64

/** The columns of `emacs_relocs` that provide evidence. */
export interface RootColumns {
  readonly length: number
  readonly types: Uint8Array
  /** Lisp tags of tagged pointers. */
  readonly lengths: Int32Array
  readonly targets: Int32Array
}

/** The unit with which most roots point to objects. If no root decides, the unit of all releases up to 31. */
export function entryUnitOf({ facts, header }: Shape, starts: Entries, roots: RootColumns): EntryUnit {
  const [first] = facts.entryUnits
  if (facts.entryUnits.length === 1) return first
  const votes = facts.entryUnits.map(() => 0)
  const tagged = facts.emacsRelocs.indexOf('DUMP_LV')
  for (let i = 0; i < roots.length && lead(votes) < ENOUGH; i++) {
    if (roots.types[i] !== tagged) continue
    for (let k = 0; k < votes.length; k++) {
      if (typeAt(starts, roots.targets[i]!, facts.entryUnits[k]!) === roots.lengths[i]) votes[k]!++
    }
  }
  if (lead(votes) === 0) {
    facts.entryUnits.forEach((unit, k) => {
      if (isHashList(starts, header.hashList ?? -1, unit)) votes[k]!++
    })
  }
  const most = votes.reduce((best, count, k) => (count > votes[best]! ? k : best), 0)
  return facts.entryUnits[most]!
}

/** The number of votes by which the first is ahead of the second. */
function lead(votes: readonly number[]): number {
  let [first, second] = [0, 0]
  for (const count of votes) {
    if (count > first) {
      second = first
      first = count
    } else if (count > second) second = count
  }
  return first - second
}

/** The type of the object that starts at `offset`, or -1. */
export function typeAt(starts: Entries, offset: number, unit: EntryUnit): number {
  const steps = offset / unit
  const i = ceilIndex(starts, steps)
  const entry = starts[i]
  return entry !== undefined && (entry & OFFSET_MASK) === steps ? entry >>> TYPE_SHIFT : -1
}

/** Whether a vector starts at `hashList`, or within the next 8 bytes, because alignment may have moved it up. */
export function isHashList(starts: Entries, hashList: number, unit: EntryUnit): boolean {
  if (hashList <= 0) return false
  const entry = starts[ceilIndex(starts, hashList / unit)]
  return (
    entry !== undefined &&
    entry >>> TYPE_SHIFT === lispTags.low.vectorlike &&
    (entry & OFFSET_MASK) * unit < hashList + 8
  )
}

/** Index of the first entry at or after `steps` units. */
function ceilIndex(starts: Entries, steps: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((starts[middle]! & OFFSET_MASK) < steps) low = middle + 1
    else high = middle
  }
  return low
}
