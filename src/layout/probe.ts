/**
 * Which Emacs wrote this? The shape of the header and its byte order, from the header and the entries of the tables.
 *
 * A dump holds no version number. Every known header shape is tried in both byte orders against the rules that tie its
 * numbers together (header-rules.ts). Where one shape is the beginning of another, the word that only one of them has
 * decides; where two differ in how entries are packed, the entries do (tally.ts). Nothing is guessed: no answer, or two,
 * is an error. Word sizes and release are not in the header; settle.ts finds them once the tables are known to be sound.
 * @module
 */
import { type ByteOrder, ByteView } from '../bytes/view.ts'
import { PdmpError } from '../error.ts'
import { fewestFaults, requireEmacsRemains, requireNearHeader } from './foreign.ts'
import { type Candidate, headerFaults, headerSize, readHeader, type Shape } from './header-rules.ts'
import { INCOMPLETE_MAGIC, MAGIC } from './magic.ts'
import { OFFSET_MASK, readEntries, TYPE_SHIFT, UNIT_BITS } from './packing.ts'
import { generations } from './releases.ts'
import { lispTags } from './relocation-types.ts'
import { bestFitting, tally } from './tally.ts'

const byteOrders: readonly ByteOrder[] = ['little', 'big']

/**
 * Decide the shape of a dump.
 *
 * @throws PdmpError 'not-a-dump', 'dump-incomplete': by the magic
 * @throws PdmpError 'layout-unknown': the magic is right, no known shape fits; 'layout-ambiguous': several do
 * @throws PdmpError with the code of the broken rule, when one shape fits but for some damage
 */
export function probe(bytes: Uint8Array): Shape {
  const { faults, ...shape } = probeDamaged(bytes)
  if (faults.length > 0) throw PdmpError.of(faults[0]!)
  return shape
}

/**
 * The shape of a dump whose header may be damaged, with the rules that it breaks: for `verify`.
 *
 * @throws PdmpError 'not-a-dump', 'dump-incomplete', 'layout-unknown', 'layout-ambiguous' as `probe` does
 * @throws PdmpError 'truncated': the file is shorter than a header
 */
export function probeDamaged(bytes: Uint8Array): Candidate {
  requireMagic(bytes)
  const candidates = readCandidates(bytes)
  requireNearHeader(bytes, candidates)
  const fewest = fewestFaults(candidates)
  const fitting = candidates.filter(({ faults }) => faults.length === fewest)
  const chosen = chooseOne(bytes, bestFitting(bytes, withoutBeginnings(bytes, fitting)))
  // Where the header is sound, whoever reads the tables finds out whether they are.
  if (fewest > 0) requireEmacsRemains(bytes, chosen)
  return chosen
}

function requireMagic(bytes: Uint8Array): void {
  const site = { path: 'header.magic', offset: 0, length: 16 }
  if (bytes.length === 0) throw new PdmpError('not-a-dump', site, 'the file is empty, as a dump that failed leaves it')
  const startsWith = (magic: Uint8Array) => magic.every((byte, i) => byte === bytes[i])
  if (startsWith(INCOMPLETE_MAGIC)) throw new PdmpError('dump-incomplete', site, 'Emacs died before the dump was whole')
  if (!startsWith(MAGIC)) throw new PdmpError('not-a-dump', site, 'no DUMPEDGNUEMACS magic')
}

function readCandidates(bytes: Uint8Array): Candidate[] {
  // No dump is shorter than the longest header: the cold section of each starts on a page.
  if (generations.some((facts) => bytes.length < headerSize(facts))) {
    const site = { path: 'header', offset: bytes.length }
    throw new PdmpError('truncated', site, `the file ends inside the header, after ${bytes.length} bytes`)
  }
  return byteOrders.flatMap((byteOrder) => {
    const view = new ByteView(bytes, byteOrder)
    return generations.map((facts): Candidate => {
      const header = readHeader(view, facts)
      return { facts, byteOrder, header, faults: headerFaults(header, facts, bytes.length) }
    })
  })
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
  const startOf = (entry: number) => (entry & OFFSET_MASK) << UNIT_BITS
  const last = entries.findLast((entry) => startOf(entry) < header.discardableStart)
  if (last === undefined || last >>> TYPE_SHIFT !== lispTags.low.vectorlike) return false
  return startOf(last) >= word && startOf(last) - word < 8
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
