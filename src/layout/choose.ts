/**
 * Which of several readings of a header is meant.
 *
 * Every known header shape is read in both byte orders and held to the rules that tie its numbers together
 * (header-rules.ts). Where one shape is the beginning of another, the word that only one of them has decides; where two
 * differ in how entries are packed, the entries do (tally.ts).
 * @module
 */
import { PdmpError } from '../error.ts'
import { fewestFaults, requireEmacsRemains, requireNearHeader } from './foreign.ts'
import type { Candidate } from './header-rules.ts'
import { offsetOf, readEntries, TYPE_SHIFT } from './packing.ts'
import { lispTags } from './relocation-types.ts'
import { bestFitting, tally } from './tally.ts'

/**
 * The candidate that is meant, with the rules that it breaks.
 *
 * @throws PdmpError 'layout-unknown': no known shape fits, even if some damage is allowed for
 * @throws PdmpError 'layout-ambiguous': several do
 */
export function choose(bytes: Uint8Array, candidates: readonly Candidate[]): Candidate {
  requireNearHeader(bytes, candidates)
  const fewest = fewestFaults(candidates)
  const fitting = candidates.filter(({ faults }) => faults.length === fewest)
  const chosen = chooseOne(bytes, bestFitting(bytes, withoutBeginnings(bytes, fitting)))
  // Where the header is sound, whoever reads the tables finds out whether they are.
  if (fewest > 0) requireEmacsRemains(bytes, chosen)
  return chosen
}

/**
 * Two shapes are the beginning of a longer one. Where both fit, the word that the longer one adds tells which is meant: it
 * is hash_list, the offset of a vector, in the longer; in the shorter it is the id of charset 0, which is zero.
 */
function withoutBeginnings(bytes: Uint8Array, fitting: readonly Candidate[]): readonly Candidate[] {
  const longer = fitting.find(({ facts }) => facts.hashList)
  const extendsIt = ({ facts, byteOrder }: Candidate) =>
    !facts.hashList && facts.phases === longer?.facts.phases && byteOrder === longer.byteOrder
  if (longer === undefined || !fitting.some(extendsIt)) return fitting
  const isLonger = hasHashList(bytes, longer)
  return fitting.filter((candidate) => (isLonger ? !extendsIt(candidate) : candidate !== longer))
}

/** Whether the last word of a header with `hash_list` is that: damage of one bit must not make it so, nor the reverse. */
function hasHashList(bytes: Uint8Array, candidate: Candidate): boolean {
  const word = candidate.header.hashList!
  // Zero, with at most one bit flipped, or lost.
  if ((word & (word - 1)) !== 0 && word !== -1) return true
  return word > 0 && isLastHotVector(bytes, word, candidate)
}

/** hash_list is where the last hot object, a vector, was about to be written: alignment may have moved that up. */
function isLastHotVector(bytes: Uint8Array, word: number, { facts, byteOrder, header }: Candidate): boolean {
  const { offset, count, entrySize } = header.objectStarts
  if (offset < 0 || offset + count * entrySize > bytes.length) return false
  const entries = readEntries(bytes, offset, count, facts.packing, byteOrder)
  return facts.entryUnits.some((unit) => {
    const startOf = (entry: number) => offsetOf(entry, Math.log2(unit))
    const last = entries.findLast((entry) => startOf(entry) < header.discardableStart)
    if (last === undefined || last >>> TYPE_SHIFT !== lispTags.low.vectorlike) return false
    return startOf(last) >= word && startOf(last) - word < 8
  })
}

/**
 * The one that is meant of those that fit the entries equally. Which it is does not matter once they are broken alike:
 * by the same rule of the header, or by entries that are sound in none of them.
 */
function chooseOne(bytes: Uint8Array, fitting: readonly Candidate[]): Candidate {
  const [first] = fitting
  if (first === undefined) throw new Error('no candidate')
  const code = first.faults[0]?.code
  const isAlike = code !== undefined && fitting.every(({ faults }) => faults[0]!.code === code)
  if (fitting.length === 1 || isAlike) return first
  const sameHeader = fitting.every(({ facts, byteOrder }) => {
    return facts.header === first.facts.header && byteOrder === first.byteOrder
  })
  const { blank, broken } = tally(bytes, first)
  if (sameHeader && blank + broken > 0) return fitting.at(-1)!
  const names = fitting.map(({ facts, byteOrder }) => `${facts.generation} ${byteOrder}-endian`).join(', ')
  throw new PdmpError('layout-ambiguous', { path: 'header', offset: 0 }, `${names} fit equally`)
}
