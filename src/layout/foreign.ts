/**
 * Is a broken file a damaged dump, or one that another program wrote? All refusals of the second kind are decided here.
 *
 * The magic says little: Emaxx, for one, writes it too. What counts is whether the header's numbers fit the file.
 * - A header that breaks no rule ties every section and table to the end of the file, entry sizes included. It is that of
 *   a dump, and tables that are not sound are damaged; unless they ascend when their entries are split into offset and
 *   type at another bit, as those of an Emacs to come may be.
 * - A header that breaks no more rules than one damaged word does is a damaged one, if the rest is that of an Emacs: most
 *   entries of the tables are, of those that are not blank (lost, they say nothing), or strings of the heap are.
 *   It is foreign if the tables fit one another with entries of other sizes.
 * - Any other header is foreign.
 * @module
 */
import { wordsOf } from '../bytes/words.ts'
import { PdmpError } from '../error.ts'
import { type Candidate, type Header, headerFaults, type Shape } from './header-rules.ts'
import { tally, tallyOfStart } from './tally.ts'

/** One damaged word breaks three rules at most. */
const MOST_FAULTS_OF_ONE_WORD = 3

/** How many rules the best of several readings of a header breaks. */
export const fewestFaults = (candidates: readonly Candidate[]): number =>
  candidates.reduce((fewest, { faults }) => Math.min(fewest, faults.length), Number.POSITIVE_INFINITY)

/**
 * Refuse a header that is not that of any Emacs.
 *
 * @throws PdmpError 'layout-unknown'
 */
export function requireNearHeader(bytes: Uint8Array, candidates: readonly Candidate[]): void {
  const fewest = fewestFaults(candidates)
  if (fewest === 0) return
  if (candidates.some((candidate) => fitsOtherEntries(bytes, candidate))) {
    throw foreign('the tables fit one another with entries of another size: an image of another program')
  }
  if (fewest > MOST_FAULTS_OF_ONE_WORD) throw foreign('the header fits no known shape')
  const isBlank = ({ header }: Candidate) => header.coldStart === 0 && header.dumpRelocs[0]!.count === 0
  if (candidates.every(isBlank)) throw foreign('the header is blank')
}

/** Emaxx writes GNU's header with 8-byte entries: the tables tile the file at other entry sizes. */
function fitsOtherEntries(bytes: Uint8Array, { header, facts }: Candidate): boolean {
  const sizes = [4, 8, 16, 24]
  return sizes.some((packed) =>
    sizes.some((emacs) => {
      if (packed === header.objectStarts.entrySize && emacs === header.emacsRelocs.entrySize) return false
      const other: Header = {
        ...header,
        dumpRelocs: header.dumpRelocs.map((table) => ({ ...table, entrySize: packed })),
        objectStarts: { ...header.objectStarts, entrySize: packed },
        emacsRelocs: { ...header.emacsRelocs, entrySize: emacs },
      }
      return headerFaults(other, facts, bytes.length).every(({ code }) => code === 'region-unaligned')
    }),
  )
}

/**
 * Refuse a damaged header if nothing in the file is that of an Emacs.
 *
 * @throws PdmpError 'layout-unknown'
 */
export function requireEmacsRemains(bytes: Uint8Array, shape: Shape): void {
  const { sane, broken } = tally(bytes, shape)
  if (sane >= broken || countEmacsStrings(bytes, shape) >= ENOUGH_STRINGS) return
  throw foreign(
    'the header is damaged, and neither entries of the tables nor strings of the heap are those of an Emacs',
  )
}

/**
 * Refuse tables behind a sound header that are sound in another way.
 *
 * @throws PdmpError 'layout-unknown'
 */
export function requireKnownPacking(bytes: Uint8Array, shape: Shape): void {
  if (!ascendsOtherwise(bytes, shape, 'objectStarts') && !ascendsOtherwise(bytes, shape, 'dumpRelocs')) return
  throw foreign('the tables ascend with another number of type bits: entries of an Emacs that is not known')
}

/** Words of a table that are compared, each with the one after it. */
const COMPARED = 4096
/** Entries of another packing are broken here and there, in percent; */
const LEAST_BROKEN = 10
/** split at the right bit, so many of a hundred words ascend. Where one in ten was overwritten, half of those do not. */
const LEAST_ASCENDING = 98

/** Whether a table whose entries are broken in the known packing ascends when offset and type meet at another bit. */
function ascendsOtherwise(bytes: Uint8Array, shape: Shape, which: 'objectStarts' | 'dumpRelocs'): boolean {
  const { facts, byteOrder, header } = shape
  if (facts.packing === '8-byte') return false
  const { sane, broken, blank } = tallyOfStart(bytes, shape, which, COMPARED)
  const compared = sane + broken + blank
  if (compared < 16 || 100 * broken < LEAST_BROKEN * compared) return false
  const { offset } = which === 'objectStarts' ? header.objectStarts : header.dumpRelocs[0]!
  const words = wordsOf(bytes, offset, compared, byteOrder)
  return [1, 2, 3, 4, 5, 6, 7, 8].some((bits) => {
    const offsetOf =
      byteOrder === 'little' ? (word: number) => (word << bits) >>> bits : (word: number) => word >>> bits
    let ascents = 0
    for (let i = 1; i < words.length; i++) if (offsetOf(words[i]!) > offsetOf(words[i - 1]!)) ascents++
    return 100 * ascents >= LEAST_ASCENDING * (words.length - 1)
  })
}

/** Chance makes not one. */
const ENOUGH_STRINGS = 4
const LONGEST_PLAIN_STRING = 2 ** 20

/**
 * Strings of one byte a character, as any Emacs lays them out: length, -1, properties or null, and where the text is,
 * each a word of 4 or 8 bytes.
 */
function countEmacsStrings(bytes: Uint8Array, { header, byteOrder }: Shape): number {
  const start = Math.min(header.size, bytes.length) & ~3
  const words = wordsOf(bytes, start, (bytes.length - start) >>> 2, byteOrder)
  let strings = 0
  for (let i = 2; i + 4 < words.length && strings < ENOUGH_STRINGS; i++) {
    if (words[i] !== 0xffff_ffff) continue
    const narrow = isString(words[i - 1]!, words[i + 1]!, words[i + 2]!, bytes.length)
    // Of a word of 8 bytes one half is zero: the second on little-endian machines, the first on others.
    const [value, zero] = byteOrder === 'little' ? [0, 1] : [1, 0]
    const isDouble = words[i + 1] === 0xffff_ffff && [-2, 2, 4].every((at) => words[i + at + zero] === 0)
    const wide = isDouble && isString(words[i - 2 + value]!, words[i + 2 + value]!, words[i + 4 + value]!, bytes.length)
    if (narrow || wide) strings++
  }
  return strings
}

const isString = (length: number, intervals: number, data: number, fileSize: number): boolean =>
  length > 0 && length <= LONGEST_PLAIN_STRING && intervals < fileSize && data > 0 && data + length < fileSize

const foreign = (detail: string) => new PdmpError('layout-unknown', { path: 'header', offset: 0 }, detail)
