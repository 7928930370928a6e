/**
 * Crafted dumps of any size that `openDump` accepts, and that tempt a reader to walk the same data repeatedly.
 *
 * In:  how many of something.
 * Out: the bytes of a dump of generation 27, little-endian, 64-bit. Each takes more work than a constant times its size
 * if a loop over entries contains a loop over their targets.
 * @module
 */
import { coldStartAfter, craft, HOT, PAGE, type Parts, pseudovector, pvec, reloc, repeat, tag, words } from './craft.ts'
import { lispTraps } from './crafted-lisp.ts'

/** One vectorlike object, then `count` raw pointers that all lead to the start of one long text without a NUL. */
function pointersToOneText(code: number, count: number): Uint8Array {
  const text = coldStartAfter(count + 1)
  return craft({
    hot: words([pseudovector(code), ...repeat(count, () => text)]),
    objects: [[HOT, tag.vectorlike]],
    relocs: repeat(count, (i) => [HOT + 8 + 8 * i, reloc.raw] as const),
    cold: new Uint8Array(8 * count).fill(0x61),
  })
}

/** `count` bignums that all claim the same long run of zero limbs. */
function bignumsOnSharedLimbs(count: number): Uint8Array {
  const value = coldStartAfter(3 * count) | (BigInt(count) << 32n)
  return craft({
    hot: words(repeat(count, () => [pseudovector(pvec.bignum), value, 0n]).flat()),
    objects: repeat(count, (i) => [HOT + 24 * i, tag.vectorlike] as const),
    relocs: repeat(count, (i) => [HOT + 24 * i, reloc.bignum] as const),
    cold: new Uint8Array(8 * count),
  })
}

const tables = (emacs: NonNullable<Parts['emacs']>) =>
  craft({ hot: new Uint8Array(64), objects: [], relocs: [[HOT, reloc.raw]], cold: new Uint8Array(64), emacs })

const IMMEDIATE = 1
const EMACS_PTR_RAW = 3

/** By name: a file of some `count` of the same trap, for those who read tables and extents. */
const tableTraps: Readonly<Record<string, (count: number) => Uint8Array>> = {
  'many buffer texts at one place': (count) => pointersToOneText(pvec.buffer, count),
  'many native names at one place': (count) => pointersToOneText(pvec.subr, count),
  'many bignums with the same limbs': bignumsOnSharedLimbs,
  'many Emacs relocations that look like the head of a buffer': (count) =>
    tables(repeat(count, (i) => [IMMEDIATE, 8, 8 * i, pseudovector(pvec.buffer, 4095)] as const)),
  'a long array of roots, and the roots': (count) =>
    tables([
      ...repeat(count, (i) => [EMACS_PTR_RAW, 0, 8 * i, BigInt(8 * (count + (i % 3 === 0 ? 0 : i)))] as const),
      ...repeat(count, (i) => [IMMEDIATE, i % 5 === 0 ? 4 : 8, 8 * (count + i), BigInt(i)] as const),
    ]),
  'many copies of one byte': (count) => {
    const coldStart = BigInt(PAGE)
    return tables(repeat(count, (i) => [0, 1, i, coldStart] as const))
  },
  'many copies of a whole section': (count) => tables(repeat(count, (i) => [0, 4096, 4096 * i, 0n] as const)),
  'many strings of the same bytes': (count) => {
    const text = coldStartAfter(4 * count)
    return craft({
      hot: words(repeat(count, () => [BigInt(8 * count - 8), 0xffff_ffff_ffff_ffffn, 0n, text]).flat()),
      objects: repeat(count, (i) => [HOT + 32 * i, tag.string] as const),
      relocs: repeat(count, (i) => [HOT + 32 * i + 24, reloc.raw] as const),
      cold: new Uint8Array(8 * count).fill(0x61),
    })
  },
  'many vectors that claim the whole heap': (count) =>
    craft({
      hot: words(repeat(count, () => [2n ** 40n, 2n]).flat()),
      objects: repeat(count, (i) => [HOT + 16 * i, tag.vectorlike] as const),
      relocs: [[HOT, reloc.raw]],
      cold: new Uint8Array(64),
    }),
  'many bool-vectors that claim the whole heap': (count) =>
    craft({
      hot: words(repeat(count, () => [pseudovector(pvec.boolVector), 2n ** 40n]).flat()),
      objects: repeat(count, (i) => [HOT + 16 * i, tag.vectorlike] as const),
      relocs: [[HOT, reloc.raw]],
      cold: new Uint8Array(64),
    }),
}

export const traps: typeof tableTraps = { ...tableTraps, ...lispTraps }
