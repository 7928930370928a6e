/**
 * How well the entries of a file fit one reading of its header.
 *
 * Two generations can share a header and differ in how an entry is packed. The entries tell: those of the right reading
 * ascend, are aligned, stay in their sections and have known types; the wrong reading breaks some of these rules somewhere.
 * @module
 */
import type { Locator, Shape } from './header-rules.ts'
import { type Columns, isBlankEntry, readEntries, TYPE_SHIFT, unpackColumns } from './packing.ts'
import { lispTags, relocTypeCount } from './relocation-types.ts'

/** Numbers of entries of the early `dump_relocs` and of `object_starts`. */
export interface Tally {
  readonly sane: number
  readonly broken: number
  /** All bits zero, or all one: entries of no Emacs, which tell nothing. */
  readonly blank: number
}

/** Entries counted in one go. */
const CHUNK = 1024

/** A reading that breaks so many more entries than another one is not the right one, whatever a few flipped bits do. */
const DECISIVE = 64

interface Limits {
  readonly table: Locator
  readonly isObjectStarts: boolean
  /** Type codes from here on are unknown. */
  readonly types: number
  readonly end: number
}

/** The tally of the first entries of `object_starts`, or of the early `dump_relocs`; whole tables may be longer. */
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

/** The whole tally. */
export function tally(bytes: Uint8Array, shape: Shape): Tally {
  let last: Tally = { sane: 0, broken: 0, blank: 0 }
  for (const sum of tallies(bytes, shape)) last = sum
  return last
}

/**
 * The shapes that the entries fit best, with their tallies. Readings are counted side by side until all but one have fallen
 * behind: a few thousand entries as a rule, the whole tables where these do not decide.
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

/** The running tally, chunk by chunk, beginning with both ends of both tables: what decides is mostly there. */
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

/** How many entries of a table lie inside the file; a damaged header may promise others. */
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
  // Where the unit is open, the smallest one: offsets may then be less than they are, and their alignment tells nothing.
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

/** Objects whose tags are the low bits of their addresses lie at multiples of 8. */
function hasLowTags({ types }: Columns): boolean {
  let lead = 0
  for (const type of types) lead += Number(type === lispTags.low.cons) - Number(type === lispTags.high.cons)
  return lead > 0
}
