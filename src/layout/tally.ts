/**
 * Counts of how well the entries of a file fit one reading of its header.
 *
 * Two generations can share a header and differ in the packing of entries. The entries decide: in the right reading they ascend,
 * are aligned, stay in their sections and have known types. A wrong reading breaks some of these rules somewhere.
 * @module
 */
import type { Locator, Shape } from './header-rules.ts'
import { type Columns, isBlankEntry, readEntries, TYPE_SHIFT, unpackColumns } from './packing.ts'
import { lispTags, relocTypeCount } from './relocation-types.ts'

/** Numbers of entries of the early `dump_relocs` and of `object_starts`. */
export interface Tally {
  /** Entries that obey all rules. */
  readonly sane: number
  /** Entries that break a rule. */
  readonly broken: number
  /** Entries whose bits are all zero or all one. Emacs writes no such entries, and they are no evidence. */
  readonly blank: number
}

/** Number of entries counted at a time. */
const CHUNK = 1024

/** A reading that breaks this many more entries than another one is wrong, even if some bits are flipped. */
const DECISIVE = 64

interface Limits {
  readonly table: Locator
  readonly isObjectStarts: boolean
  /** Number of known type codes. */
  readonly types: number
  readonly end: number
}

/** Tally the first entries of `object_starts` or of the early `dump_relocs`. The tables may be longer. */
export function tallyOfStart(
  bytes: Uint8Array,
  shape: Shape,
  which: 'objectStarts' | 'dumpRelocs',
  count: number,
): Tally {
  const limits = limitsOf(shape).find(({ isObjectStarts }) => isObjectStarts === (which === 'objectStarts'))!
  const sum = { sane: 0, broken: 0, blank: 0 }
  addTally(bytes, shape, limits, [0, Math.min(count, entriesInside(bytes, limits.table))], sum)
  return sum
}

/** Tally both tables completely. */
export function tally(bytes: Uint8Array, shape: Shape): Tally {
  let last: Tally = { sane: 0, broken: 0, blank: 0 }
  for (const sum of tallies(bytes, shape)) last = sum
  return last
}

/**
 * The shapes that fit the entries best. Readings are counted in parallel until only one remains: usually for a few thousand
 * entries, and for the whole tables if these do not decide.
 */
export function bestFitting<S extends Shape>(bytes: Uint8Array, shapes: readonly S[]): readonly S[] {
  let race = shapes.map((shape) => ({ shape, steps: tallies(bytes, shape), broken: 0 }))
  for (let running = race.length > 1; running && race.length > 1; ) {
    running = false
    for (const reading of race) {
      const step = reading.steps.next()
      if (step.done) continue
      reading.broken = step.value.broken
      running = true
    }
    const fewest = race.reduce((least, { broken }) => Math.min(least, broken), Number.POSITIVE_INFINITY)
    race = race.filter(({ broken }) => broken < fewest + DECISIVE)
  }
  const fewest = race.reduce((least, { broken }) => Math.min(least, broken), Number.POSITIVE_INFINITY)
  return race.filter(({ broken }) => broken === fewest).map(({ shape }) => shape)
}

/** Yield the running tally after each chunk. Both ends of both tables come first, where most evidence is. */
function* tallies(bytes: Uint8Array, shape: Shape): Generator<Tally> {
  const limits = limitsOf(shape)
  const sum = { sane: 0, broken: 0, blank: 0 }
  const chunks = limits.map((limit) => chunksOf(entriesInside(bytes, limit.table)))
  for (let i = 0; chunks.some((list) => i < list.length); i++) {
    for (const [k, limit] of limits.entries()) {
      const chunk = chunks[k]![i]
      if (chunk !== undefined) addTally(bytes, shape, limit, chunk, sum)
    }
    yield { ...sum }
  }
}

function limitsOf({ facts, header }: Shape): readonly Limits[] {
  const [early] = header.dumpRelocs
  return [
    { table: early!, isObjectStarts: false, types: relocTypeCount(facts), end: header.coldStart },
    { table: header.objectStarts, isObjectStarts: true, types: 8, end: early!.offset },
  ]
}

type Chunk = readonly [from: number, to: number]

/** Ranges of `CHUNK` entries: the first, the last, then the others. */
function chunksOf(count: number): Chunk[] {
  const chunks: Chunk[] = []
  for (let from = 0; from < count; from += CHUNK) chunks.push([from, Math.min(from + CHUNK, count)])
  const last = chunks.length > 2 ? chunks.pop() : undefined
  if (last !== undefined) chunks.splice(1, 0, last)
  return chunks
}

/** The number of entries of a table that are inside the file. A damaged header may claim more. */
function entriesInside(bytes: Uint8Array, { offset, count, entrySize }: Locator): number {
  const room = offset < 0 ? 0 : Math.floor((bytes.length - offset) / entrySize)
  return Math.max(0, Math.min(count, room))
}

function addTally(
  bytes: Uint8Array,
  { facts, byteOrder }: Shape,
  { table, isObjectStarts, types, end }: Limits,
  [from, to]: Chunk,
  sum: { sane: number; broken: number; blank: number },
): void {
  const start = table.offset + from * table.entrySize
  const entries = readEntries(bytes, start, to - from, facts.packing, byteOrder)
  // If the unit is open, use the smallest: offsets may then be too small, and their alignment is no evidence.
  const isOpen = facts.entryUnits.length > 1
  const columns = unpackColumns(entries, isOpen ? 1 : Math.log2(facts.entryUnits[0]))
  const mask = isOpen ? 0 : isObjectStarts && hasLowTags(columns) ? 7 : 3
  for (let i = 0; i < entries.length; i++) {
    const offset = columns.offsets[i]!
    const ascends = i === 0 || offset > columns.offsets[i - 1]!
    if (isBlankEntry(entries[i]!)) sum.blank++
    else if (ascends && offset < end && (offset & mask) === 0 && entries[i]! >>> TYPE_SHIFT < types) sum.sane++
    else sum.broken++
  }
}

/** Whether conses have the code that they have with low tags. Then objects are at multiples of 8. */
function hasLowTags({ types }: Columns): boolean {
  let lead = 0
  for (const type of types) lead += Number(type === lispTags.low.cons) - Number(type === lispTags.high.cons)
  return lead > 0
}
