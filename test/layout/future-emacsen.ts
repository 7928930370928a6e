/**
 * Dumps of future Emacsen: synthetic dumps of every release and machine, with one thing about the layout changed
 * everywhere.
 *
 * In: a synthetic dump.
 * Out: the same as a later Emacs might write it. The changes are not damage: each is made consistently in the whole
 * file.
 * @module
 */
import { type TinyDump, type TinyOptions, type TinyTruth, tinyDump } from '../corpus/tiny-dump.ts'
import { emacsRelocEntry, packedEntry } from '../corpus/tiny-tables.ts'

export interface FutureEmacs {
  readonly change: string
  readonly make: (options: TinyOptions) => Uint8Array
}

/** Enough of each kind for a change to be seen all over the dump. */
const sizes = {
  conses: 60,
  strings: 40,
  symbols: 40,
  vectors: 20,
  floats: 10,
  hashTables: 6,
  copies: 4,
  bignums: true,
} as const

export const present = (options: TinyOptions): TinyDump => tinyDump({ ...options, ...sizes })

const built = (change: string, more: Partial<TinyOptions>): FutureEmacs => ({
  change,
  make: (options) => tinyDump({ ...options, ...sizes, ...more }).bytes,
})

const rewritten = (change: string, rewrite: (bytes: Uint8Array, truth: TinyTruth) => void): FutureEmacs => ({
  change,
  make: (options) => {
    const { bytes, truth } = present(options)
    rewrite(bytes, truth)
    return bytes
  },
})

type Code = (code: number) => number

/** Entries of `dump_relocs` and `object_starts` with other codes. */
function recode(
  bytes: Uint8Array,
  { abi, header, relocations, objectStarts }: TinyTruth,
  relocs: Code,
  starts: Code,
): void {
  header.dumpRelocs.forEach(({ offset }, phase) => {
    relocations
      .filter((entry) => entry.phase === phase)
      .forEach((entry, i) => {
        bytes.set(packedEntry(abi, entry.offset, relocs(entry.code)), offset + 4 * i)
      })
  })
  objectStarts.forEach((entry, i) => {
    bytes.set(packedEntry(abi, entry.offset, starts(entry.code)), header.objectStarts.offset + 4 * i)
  })
}

const same: Code = (code) => code
const from =
  (first: number): Code =>
  (code) =>
    code >= first ? code + 1 : code
const exchange =
  (a: number, b: number): Code =>
  (code) =>
    code === a ? b : code === b ? a : code

function shiftEmacsRelocs(bytes: Uint8Array, { abi, header, emacsRelocations }: TinyTruth, first: number): void {
  emacsRelocations.forEach((entry, i) => {
    bytes.set(emacsRelocEntry(abi, { ...entry, code: from(first)(entry.code) }), header.emacsRelocs.offset + 16 * i)
  })
}

/** The type codes of pseudovectors, from `first` on, are one higher. */
function shiftPseudovectors(bytes: Uint8Array, { abi, objectStarts }: TinyTruth, first: number): void {
  const little = abi.byteOrder === 'little'
  for (const { offset, type } of objectStarts) {
    if (type !== 'Vectorlike') continue
    const flag = offset + (little ? abi.wordSize - 1 : 0)
    const pvec = offset + (little ? 3 : abi.wordSize - 4)
    if ((bytes[flag]! & 0x40) === 0) continue
    const code = bytes[pvec]! & 0x3f
    bytes[pvec] = (bytes[pvec]! & 0xc0) | (code >= first ? code + 1 : code)
  }
}

/** The locators of two tables, by their places in the header, exchanged. */
function exchangeLocators(bytes: Uint8Array, first: number, second: number): void {
  const [a, b] = [first, second].map((table) => bytes.slice(48 + 8 * table, 56 + 8 * table)) as [Uint8Array, Uint8Array]
  bytes.set(b, 48 + 8 * first)
  bytes.set(a, 48 + 8 * second)
}

const structs = [
  'cons',
  'string',
  'symbol',
  'marker',
  'bignum',
  'hashTable',
  'interval',
  'blv',
  'fwd',
  'obarray',
] as const

/** Every change, for dumps of releases. */
export const futureEmacsen: readonly FutureEmacs[] = [
  ...[1, 3, 12].map((first) =>
    rewritten(`pseudovector types from ${first} on are one higher`, (bytes, truth) =>
      shiftPseudovectors(bytes, truth, first),
    ),
  ),
  ...[0, 1, 2, 5].map((first) =>
    rewritten(`relocation types from ${first} on are one higher`, (bytes, truth) =>
      recode(bytes, truth, from(first), same),
    ),
  ),
  ...[0, 1, 2, 3, 4].map((first) =>
    rewritten(`Emacs relocation types from ${first} on are one higher`, (bytes, truth) =>
      shiftEmacsRelocs(bytes, truth, first),
    ),
  ),
  rewritten('strings and vectorlikes have exchanged their tags', (bytes, truth) => {
    const { dumpLv, emacsLv } = truth.abi.relocs
    const relocs: Code = (code) => {
      const base = code >= emacsLv ? emacsLv : dumpLv
      return code < dumpLv ? code : base + exchange(4, 5)(code - base)
    }
    recode(bytes, truth, relocs, exchange(4, 5))
  }),
  rewritten('conses have another tag', (bytes, truth) => {
    const { cons } = { cons: truth.abi.tags.Cons }
    const { dumpLv, emacsLv } = truth.abi.relocs
    recode(
      bytes,
      truth,
      (code) => (code >= dumpLv && code < emacsLv ? dumpLv + exchange(cons, 2)(code - dumpLv) : code),
      exchange(cons, 2),
    )
  }),
  ...([1, 2] as const).map((entryUnit) => built(`entries count in units of ${entryUnit}`, { entryUnit })),
  ...[0, 4, 6, 8, 10, 12].flatMap((at) => [
    built(`the header has a number before number ${at}`, { future: { header: { at, numbers: [0x1234] } } }),
    built(`the header has two numbers before number ${at}`, { future: { header: { at, numbers: [0, 0x40] } } }),
  ]),
  ...structs.flatMap((struct) =>
    (['front', 'end'] as const).map((at) =>
      built(`${struct} has a word more at its ${at}`, { future: { grown: { struct, at } } }),
    ),
  ),
  rewritten('the last two tables have exchanged their places in the header', (bytes, { header }) => {
    exchangeLocators(bytes, header.dumpRelocs.length, header.dumpRelocs.length + 1)
  }),
  rewritten('early relocations and object starts have exchanged their places in the header', (bytes, { header }) => {
    exchangeLocators(bytes, 0, header.dumpRelocs.length)
  }),
  rewritten('hash_list and roots lead to what is a word further on', (bytes, { abi, header, emacsRelocations }) => {
    const view = new DataView(bytes.buffer)
    const little = abi.byteOrder === 'little'
    emacsRelocations.forEach(({ name, dumpOffset }, i) => {
      if (name === 'DUMP_LV') view.setInt32(header.emacsRelocs.offset + 16 * i + 8, dumpOffset! + abi.wordSize, little)
    })
    if (header.hashList !== null) view.setInt32(header.size - 4, header.hashList + 16, little)
  }),
]
