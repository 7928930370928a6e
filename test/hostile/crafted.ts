/**
 * Crafted dumps: as large as asked for, sound to the eye of `openDump`, and made to be walked again and again.
 *
 * In:  how many of something. Out: the bytes of a dump of generation 27, little-endian, 64-bit. Each costs its reader more
 *      than a constant times its size where a loop over entries holds a loop over what they lead to.
 * @module
 */
interface Parts {
  /** Bytes between header and cold section; objects and slots. */
  readonly hot: Uint8Array
  /** Offset and type of each object start, in bytes from the start of the file. */
  readonly objects: readonly (readonly [offset: number, type: number])[]
  readonly relocs: readonly (readonly [offset: number, type: number])[]
  readonly cold: Uint8Array
  /** 16 bytes each: type and length, Emacs offset, operand. */
  readonly emacs?: readonly (readonly [type: number, length: number, offset: number, operand: bigint])[]
}

const HEADER = 80
const PAGE = 4096
const CONS = 3
const VECTORLIKE = 5
const DUMP_PTR_RAW = 1
const BIGNUM_RELOC = 2
/** A pseudovector's flag and type code in the word that opens it; codes of Emacs 27. */
const pseudovector = (code: number, lispSize = 0) => (1n << 62n) | (BigInt(code) << 24n) | BigInt(lispSize)
const pvec = { bignum: 2, buffer: 12, subr: 16 } as const

/** Lay the parts out as the header rules want them. Two conses, back to back, open the hot section: they tell the layout. */
function craft({ hot, objects, relocs, cold, emacs = [] }: Parts): Uint8Array {
  const start = HEADER + 32
  const coldStart = Math.ceil((start + hot.length) / PAGE) * PAGE
  const starts = [[HEADER, CONS], [HEADER + 16, CONS], ...objects] as const
  const relocsAt = coldStart + Math.ceil(cold.length / 8) * 8
  const startsAt = relocsAt + Math.ceil(relocs.length / 2) * 8
  const emacsAt = startsAt + Math.ceil(starts.length / 2) * 8
  const bytes = new Uint8Array(emacsAt + 16 * emacs.length)
  const view = new DataView(bytes.buffer)
  bytes.set(new TextEncoder().encode('DUMPEDGNUEMACS'))
  bytes.fill(0x5a, 16, 47)
  const header = [
    relocsAt,
    relocs.length,
    startsAt,
    starts.length,
    emacsAt,
    emacs.length,
    start + hot.length,
    coldStart,
  ]
  for (const [i, word] of header.entries()) view.setInt32(48 + 4 * i, word, true)
  bytes.set(hot, start)
  bytes.set(cold, coldStart)
  const pack = (table: number, entries: Parts['relocs']) => {
    for (const [i, [offset, type]] of entries.entries())
      view.setUint32(table + 4 * i, (offset / 4) | (type << 27), true)
  }
  pack(relocsAt, relocs)
  pack(startsAt, starts)
  emacs.forEach(([type, length, offset, operand], i) => {
    view.setInt32(emacsAt + 16 * i, type | (length << 3), true)
    view.setInt32(emacsAt + 16 * i + 4, offset, true)
    view.setBigUint64(emacsAt + 16 * i + 8, operand, true)
  })
  return bytes
}

const HOT = HEADER + 32
const words = (values: readonly bigint[]) => new Uint8Array(BigUint64Array.from(values).buffer)
const repeat = <T>(count: number, value: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => value(i))
const coldStartAfter = (hotWords: number) => BigInt(Math.ceil((HOT + 8 * hotWords) / PAGE) * PAGE)

/** One vectorlike object, then `count` raw pointers that all lead to the start of one long text without a NUL. */
function pointersToOneText(code: number, count: number): Uint8Array {
  const text = coldStartAfter(count + 1)
  return craft({
    hot: words([pseudovector(code), ...repeat(count, () => text)]),
    objects: [[HOT, VECTORLIKE]],
    relocs: repeat(count, (i) => [HOT + 8 + 8 * i, DUMP_PTR_RAW] as const),
    cold: new Uint8Array(8 * count).fill(0x61),
  })
}

/** `count` bignums that all claim the same long run of zero limbs. */
function bignumsOnSharedLimbs(count: number): Uint8Array {
  const value = coldStartAfter(3 * count) | (BigInt(count) << 32n)
  return craft({
    hot: words(repeat(count, () => [pseudovector(pvec.bignum), value, 0n]).flat()),
    objects: repeat(count, (i) => [HOT + 24 * i, VECTORLIKE] as const),
    relocs: repeat(count, (i) => [HOT + 24 * i, BIGNUM_RELOC] as const),
    cold: new Uint8Array(8 * count),
  })
}

const tables = (emacs: NonNullable<Parts['emacs']>) =>
  craft({ hot: new Uint8Array(64), objects: [], relocs: [[HOT, DUMP_PTR_RAW]], cold: new Uint8Array(64), emacs })

const IMMEDIATE = 1
const EMACS_PTR_RAW = 3

/** By name: a file of some `count` of the same trap. */
export const traps: Readonly<Record<string, (count: number) => Uint8Array>> = {
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
      objects: repeat(count, (i) => [HOT + 32 * i, 4] as const),
      relocs: repeat(count, (i) => [HOT + 32 * i + 24, DUMP_PTR_RAW] as const),
      cold: new Uint8Array(8 * count).fill(0x61),
    })
  },
  'many vectors that claim the whole heap': (count) =>
    craft({
      hot: words(repeat(count, () => [2n ** 40n, 2n]).flat()),
      objects: repeat(count, (i) => [HOT + 16 * i, VECTORLIKE] as const),
      relocs: [[HOT, DUMP_PTR_RAW]],
      cold: new Uint8Array(64),
    }),
  'many bool-vectors that claim the whole heap': (count) =>
    craft({
      hot: words(repeat(count, () => [pseudovector(11), 2n ** 40n]).flat()),
      objects: repeat(count, (i) => [HOT + 16 * i, VECTORLIKE] as const),
      relocs: [[HOT, DUMP_PTR_RAW]],
      cold: new Uint8Array(64),
    }),
}
