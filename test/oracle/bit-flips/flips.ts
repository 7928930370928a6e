/**
 * Which single bits of a dump to flip: a seeded sample, stratified by part, of the header and the tables of a
 * little-endian 28+ dump (header fields at 48..100, see `spec/`). Offsets are bytes from the start of the file, bits are
 * 0..7 of that byte. Same file, count and seed: same flips in the same order, so a table of verdicts can be resumed and
 * compared for years. The header is read here by hand: an oracle should not depend on what it judges.
 * @module
 */
import { xorshift32 } from '../../bench/xorshift.ts'

/** Part of the file → its share of the flips; with 3,200 flips every one of the header's 800 bits is taken. */
const shares = {
  header: 0.25,
  'dump_relocs[early]': 0.3125,
  'dump_relocs[late]': 0.025,
  'dump_relocs[very-late]': 0.0375,
  object_starts: 0.1875,
  emacs_relocs: 0.1875,
} as const

export type Part = keyof typeof shares
export const parts = Object.keys(shares) as Part[]

export interface Flip {
  readonly part: Part
  readonly offset: number
  readonly bit: number
}

interface PartRange {
  readonly part: Part
  readonly start: number
  readonly size: number
}

const headerSize = 100
const locators: readonly { part: Part; at: number; entrySize: number }[] = [
  { part: 'dump_relocs[early]', at: 48, entrySize: 4 },
  { part: 'dump_relocs[late]', at: 56, entrySize: 4 },
  { part: 'dump_relocs[very-late]', at: 64, entrySize: 4 },
  { part: 'object_starts', at: 72, entrySize: 4 },
  { part: 'emacs_relocs', at: 80, entrySize: 16 },
]

const partRanges = (dump: Uint8Array): PartRange[] => {
  const view = new DataView(dump.buffer, dump.byteOffset, dump.byteLength)
  const tables = locators.map(({ part, at, entrySize }) => ({
    part,
    start: view.getInt32(at, true),
    size: view.getInt32(at + 4, true) * entrySize,
  }))
  return [{ part: 'header', start: 0, size: headerSize }, ...tables]
}

const sample = (bits: number, count: number, random: () => number): number[] => {
  if (count >= bits) return Array.from({ length: bits }, (_, bit) => bit)
  const chosen = new Set<number>()
  while (chosen.size < count) chosen.add(random() % bits)
  return [...chosen].sort((a, b) => a - b)
}

/** About `count` flips, ordered by part, then by place. */
export const chooseFlips = (dump: Uint8Array, count: number, seed: number): Flip[] => {
  const random = xorshift32(seed)
  return partRanges(dump).flatMap(({ part, start, size }) =>
    sample(size * 8, Math.round(count * shares[part]), random).map((bit) => ({
      part,
      offset: start + (bit >>> 3),
      bit: bit & 7,
    })),
  )
}

/** Flip in place; calling it again restores the byte. */
export const applyFlip = (bytes: Uint8Array, { offset, bit }: Flip): void => {
  bytes[offset] = bytes[offset]! ^ (1 << bit)
}
