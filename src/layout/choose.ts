/**
 * The choice among several readings of a header.
 *
 * Every known header shape is read in both byte orders and checked by the rules that relate its numbers to each other
 * (header-rules.ts). If one shape is a prefix of another, the word that only the longer one has decides. If two shapes differ
 * in the packing of entries, the entries decide (tally.ts).
 * @module
 */
import { PdmpError } from '../error.ts'
import { fewestFaults, requireEmacsRemains, requireNearHeader } from './foreign.ts'
import type { Candidate } from './header-rules.ts'
import { offsetOf, readEntries, TYPE_SHIFT } from './packing.ts'
import { lispTags } from './relocation-types.ts'
import { bestFitting, tally } from './tally.ts'

/**
 * Choose a candidate, with the rules that it breaks.
 *
 * @throws PdmpError 'layout-unknown': no known shape fits, even with allowance for some damage
 * @throws PdmpError 'layout-ambiguous': several shapes fit
 */
export function choose(bytes: Uint8Array, candidates: readonly Candidate[]): Candidate {
  requireNearHeader(bytes, candidates)
  const fewest = fewestFaults(candidates)
  const fitting = candidates.filter(({ faults }) => faults.length === fewest)
  const chosen = chooseOne(bytes, bestFitting(bytes, withoutBeginnings(bytes, fitting, candidates)))
  // If the header is sound, damage of the tables is found when they are read.
  if (chosen.faults.length > 0) requireEmacsRemains(bytes, chosen)
  return chosen
}

/**
 * Drop shapes that are a prefix of the right one. Two shapes are a prefix of a longer one. If both lengths fit, the last word
 * of the longer header decides: it is hash_list, the offset of a vector, or in a shorter header the id of charset 0, zero.
 */
function withoutBeginnings(
  bytes: Uint8Array,
  fitting: readonly Candidate[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const longer = fitting.find(({ facts }) => facts.hashList) ?? longerThanAll(fitting, candidates)
  const extendsIt = ({ facts, byteOrder }: Candidate) =>
    !facts.hashList && facts.phases === longer?.facts.phases && byteOrder === longer.byteOrder
  if (longer === undefined || !fitting.some(extendsIt)) return fitting
  const isLonger = hasHashList(bytes, longer)
  if (!fitting.includes(longer)) return isLonger ? [longer] : fitting
  return fitting.filter((candidate) => (isLonger ? !extendsIt(candidate) : candidate !== longer))
}

/** The one shape of which all that fit are a prefix. It breaks one rule more if discardable_start is damaged and in its last word. */
function longerThanAll(fitting: readonly Candidate[], candidates: readonly Candidate[]): Candidate | undefined {
  const [first] = fitting
  const isPrefix = ({ facts, byteOrder }: Candidate) =>
    !facts.hashList && facts.phases === first?.facts.phases && byteOrder === first.byteOrder
  if (first === undefined || !fitting.every(isPrefix)) return undefined
  const longer = candidates.find(
    ({ facts, byteOrder }) => facts.hashList && facts.phases === first.facts.phases && byteOrder === first.byteOrder,
  )
  return longer !== undefined && longer.faults.length <= first.faults.length + 1 ? longer : undefined
}

/** Whether the last word of a header with `hash_list` is a hash list. One flipped bit must not change the answer. */
function hasHashList(bytes: Uint8Array, candidate: Candidate): boolean {
  const word = candidate.header.hashList!
  // Zero with at most one bit flipped, or with all bits set, may be the id of charset 0 and needs a further test.
  if ((word & (word - 1)) !== 0 && word !== -1) return true
  return word > 0 && isLastHotVector(bytes, word, candidate)
}

/** Whether hash_list is where the last hot object, a vector, was about to be written. Alignment may have moved the vector up. */
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
 * Choose among the candidates that fit the entries equally well. Any of them will do if all are broken in the same way: by
 * the same rule of the header, or by entries that are sound in none of them.
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
  throw new PdmpError('layout-ambiguous', { path: 'header', offset: 0 }, `the layouts ${names} fit equally well`)
}
