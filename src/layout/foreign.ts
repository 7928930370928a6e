/**
 * Distinction between a damaged dump and a file of another program. All refusals of foreign files are decided here.
 *
 * The magic is not sufficient: Emaxx, for one, writes it too. The criterion is whether the numbers of the header fit the file.
 * - A header that breaks no rule accounts for every section and table up to the end of the file, with entry sizes. It is the
 *   header of a dump, and unsound tables are damaged. The exception are tables that ascend when their entries are split into
 *   offset and type at another bit: a future Emacs may write such entries.
 * - A header that breaks no more rules than one damaged word would is a damaged header, if other parts are those of an Emacs:
 *   most entries of the tables (blank ones are lost and do not count), or strings of the heap.
 *   It is foreign if the tables fit together with entries of other sizes.
 * - Any other header is foreign.
 * @module
 */
import { wordsOf } from '../bytes/words.ts'
import { PdmpError } from '../error.ts'
import { laterEmacs } from './guard.ts'
import { headerChange } from './header-changes.ts'
import { type Candidate, type Header, headerFaults, type Shape } from './header-rules.ts'
import { tally, tallyOfStart } from './tally.ts'

/** Most rules that one damaged word can break. */
const MOST_FAULTS_OF_ONE_WORD = 3

/** The number of rules that the best of several readings of a header breaks. */
export const fewestFaults = (candidates: readonly Candidate[]): number =>
  candidates.reduce((fewest, { faults }) => Math.min(fewest, faults.length), Number.POSITIVE_INFINITY)

/**
 * Refuse a header that no Emacs writes.
 *
 * @throws PdmpError 'layout-unknown'
 */
export function requireNearHeader(bytes: Uint8Array, candidates: readonly Candidate[]): void {
  const fewest = fewestFaults(candidates)
  if (fewest === 0) return
  if (candidates.some((candidate) => fitsOtherEntries(bytes, candidate, candidates))) {
    throw foreign('the tables only fit if their entries have sizes that no Emacs uses: another program wrote this file')
  }
  const change = headerChange(bytes, candidates)
  if (change !== undefined) throw laterEmacs(change)
  if (fewest > MOST_FAULTS_OF_ONE_WORD) throw foreign('the header fits no known layout')
  const isBlank = ({ header }: Candidate) => header.coldStart === 0 && header.dumpRelocs[0]!.count === 0
  if (candidates.every(isBlank)) throw foreign('the header is blank')
}

/** Whether the tables fill the end of the file with other entry sizes: Emaxx writes GNU's header with 8-byte entries. */
function fitsOtherEntries(bytes: Uint8Array, shape: Candidate, candidates: readonly Candidate[]): boolean {
  const { header, facts } = shape
  const sizes = [4, 8, 16, 24]
  // Entries of 4 and of 8 bytes are known with such headers: with these it is a damaged one.
  const known = candidates.filter((each) => each.facts.phases === facts.phases && each.byteOrder === shape.byteOrder)
  const isKnown = (packed: number) => known.some((each) => each.header.objectStarts.entrySize === packed)
  return sizes.some((packed) =>
    sizes.some((emacs) => {
      if (isKnown(packed) && emacs === header.emacsRelocs.entrySize) return false
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
 * Refuse a damaged header if no other part of the file is that of an Emacs.
 *
 * @throws PdmpError 'layout-unknown'
 */
export function requireEmacsRemains(bytes: Uint8Array, shape: Shape): void {
  const { sane, broken } = tally(bytes, shape)
  if (sane >= broken || countEmacsStrings(bytes, shape) >= ENOUGH_STRINGS) return
  throw foreign('the header is damaged, and neither the tables nor the strings are those of an Emacs')
}

/**
 * Refuse a file with a sound header whose tables are sound in another packing.
 *
 * @throws PdmpError 'layout-unknown'
 */
export function requireKnownPacking(bytes: Uint8Array, shape: Shape): void {
  if (!ascendsOtherwise(bytes, shape, 'objectStarts') && !ascendsOtherwise(bytes, shape, 'dumpRelocs')) return
  throw foreign('the table entries have a number of type bits that no known Emacs uses')
}

/** Number of words of a table to compare, each with the next one. */
const COMPARED = 4096
/** Least percentage of broken entries, in the known packing, of tables in another packing. */
const LEAST_BROKEN = 10
/** Least percentage of ascending words with the right split. If one word in ten was overwritten, fewer ascend. */
const LEAST_ASCENDING = 98

/** Whether a table that is broken in the known packing ascends when entries are split at another bit. */
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

/** Number of strings that does not occur by chance. */
const ENOUGH_STRINGS = 4
const LONGEST_PLAIN_STRING = 2 ** 20

/**
 * Count unibyte strings in the layout of Emacs: length, -1, text properties or null, and the offset of the text, each a word
 * of 4 or 8 bytes.
 */
function countEmacsStrings(bytes: Uint8Array, { header, byteOrder }: Shape): number {
  const start = Math.min(header.size, bytes.length) & ~3
  const words = wordsOf(bytes, start, (bytes.length - start) >>> 2, byteOrder)
  let strings = 0
  for (let i = 2; i + 4 < words.length && strings < ENOUGH_STRINGS; i++) {
    if (words[i] !== 0xffff_ffff) continue
    const narrow = isString(words[i - 1]!, words[i + 1]!, words[i + 2]!, bytes.length)
    // One half of a word of 8 bytes is zero: the second on little-endian machines, otherwise the first.
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
