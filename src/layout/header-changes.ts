/**
 * Headers of Emacsen to come: a header that fits no known shape, but would with a field more or with two tables exchanged.
 *
 * One damaged word never makes all that follow fit again, one field further on: the cold section is on a page, and the last
 * table ends with the file. The branch that replaces the collector by MPS ("igc") is known by name.
 *
 * Source: `struct dump_header` in src/pdumper.c, and in that of the branch feature/igc3 (2026-08).
 * @module
 */
import { wordsOf } from '../bytes/words.ts'
import { roundUp } from '../units.ts'
import { type Candidate, endOf, type Header, headerFaults, type Locator, tablesInOrder } from './header-rules.ts'
import { releaseFacts } from './releases.ts'

const NUMBERS_START = 48
/** Words that a new field may have: a number, or one or two locators. */
const WIDTHS = [1, 2, 3, 4]

/** What is different about the header, in words; undefined where none of these changes explains it. */
export function headerChange(bytes: Uint8Array, candidates: readonly Candidate[]): string | undefined {
  // What comes later extends what was released.
  const released = candidates.filter(({ facts }) =>
    Object.values(releaseFacts).some((row) => row.generation === facts.generation),
  )
  for (const candidate of released) {
    const available = Math.min(WORDS, Math.floor((bytes.length - NUMBERS_START) / 4))
    const words = wordsOf(bytes, NUMBERS_START, available, candidate.byteOrder)
    if (candidate.facts.phases === 3 && isIgc(words, bytes.length)) {
      return 'the header is that of the igc branch of Emacs (garbage collection by MPS), whose dumps are not supported'
    }
    // Without the locators of two phases any later header is one of 27.
    const widths = candidate.facts.phases === 3 ? WIDTHS : WIDTHS.filter((count) => count < 4)
    const width = widths.find((count) => fitsWithout(words, count, candidate, bytes.length))
    if (width !== undefined)
      return `the header has ${width === 1 ? 'one additional word' : `${width} additional words`}`
    if (fitsExchanged(candidate, bytes.length)) return 'two tables of the header are in another order'
  }
  return undefined
}

/** Words of the longest header that is looked at: the 120 bytes of igc, behind magic and fingerprint. */
const WORDS = (120 - NUMBERS_START) / 4

/**
 * Do all rules hold if some `count` words next to each other are left out? If they are the locator of a table, it fills the
 * gap that it leaves.
 */
function fitsWithout(words: Uint32Array, count: number, { header, facts }: Candidate, fileSize: number): boolean {
  const length = (header.size - NUMBERS_START) / 4
  for (let from = 0; from < length; from++) {
    const rest = [...words.subarray(0, from), ...words.subarray(from + count)].map((word) => word | 0)
    const without = headerOf(rest, header)
    // Numbers that the rules of a header that may be damaged are not strict about.
    const { coldStart, discardableStart, hashList } = without
    if (coldStart % facts.pageSize !== 0 || (hashList !== null && (hashList <= 0 || hashList > discardableStart)))
      continue
    const faults = headerFaults(without, facts, fileSize)
    if (faults.length === 0) return true
    const ends = tablesInOrder(without).map(endOf)
    const isTable = count > 1 && ends.some((end) => words[from] === roundUp(end, 4) || words[from] === roundUp(end, 8))
    if (isTable && faults.every(({ code }) => code === 'table-gap')) return true
  }
  return false
}

/** `header` with the numbers of `words`, in the order of `struct dump_header`. */
function headerOf(words: readonly number[], header: Header): Header {
  let at = 0
  const next = () => words[at++] ?? 0
  const locate = (table: Locator): Locator => ({ ...table, offset: next(), count: next() })
  return {
    ...header,
    dumpRelocs: header.dumpRelocs.map(locate),
    objectStarts: locate(header.objectStarts),
    emacsRelocs: locate(header.emacsRelocs),
    discardableStart: next(),
    coldStart: next(),
    hashList: header.hashList === null ? null : next(),
  }
}

/** Do all rules hold if two tables are what the other one seems to be? */
function fitsExchanged({ header, facts }: Candidate, fileSize: number): boolean {
  const tables = tablesInOrder(header).filter(({ count }) => count > 0)
  return tables.some((first, i) =>
    tables.slice(i + 1).some((second) => {
      const swap = (table: Locator): Locator => {
        const other = table === first ? second : table === second ? first : table
        return { ...table, offset: other.offset, count: other.count }
      }
      const exchanged: Header = {
        ...header,
        dumpRelocs: header.dumpRelocs.map(swap),
        objectStarts: swap(header.objectStarts),
        emacsRelocs: swap(header.emacsRelocs),
      }
      return headerFaults(exchanged, facts, fileSize).length === 0
    }),
  )
}

/** Places of igc's fields, in words behind the fingerprint. */
const Igc = {
  firstTable: 0,
  objectStarts: 6,
  emacsRelocs: 13,
  discardableStart: 15,
  coldStart: 16,
  hashList: 17,
} as const
const EMACS_RELOC_SIZE = 16

/** After object_starts, the header of igc has a second table of object starts and three numbers. The rest is as in other headers. */
function isIgc(words: Uint32Array, fileSize: number): boolean {
  const at = (field: number) => words[field]! | 0
  const [coldStart, firstTable] = [at(Igc.coldStart), at(Igc.firstTable)]
  return (
    at(Igc.emacsRelocs) + EMACS_RELOC_SIZE * at(Igc.emacsRelocs + 1) === fileSize &&
    at(Igc.discardableStart) >= NUMBERS_START + 4 * WORDS &&
    at(Igc.discardableStart) <= coldStart &&
    coldStart % 4096 === 0 &&
    coldStart <= firstTable &&
    firstTable <= at(Igc.objectStarts) &&
    at(Igc.objectStarts) <= at(Igc.emacsRelocs) &&
    at(Igc.hashList) < coldStart
  )
}
