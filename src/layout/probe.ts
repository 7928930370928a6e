/**
 * Which Emacs wrote this? Shape of the header, byte order, word sizes, tagging, release: from the file alone.
 *
 * A dump holds no version number. Every known header shape is tried in both byte orders against the rules that tie its
 * numbers together (header-rules.ts); what is left is decided by the tables' entries, and by the hash_list word where
 * one shape is the beginning of another. Nothing is guessed: no answer, or two, is an error.
 * @module
 */
import { type ByteOrder, ByteView } from '../bytes/view.ts'
import { type Fault, PdmpError } from '../error.ts'
import { unreleased, withRelease } from './compose.ts'
import { saneShare, weighWords } from './evidence.ts'
import { type Candidate, type Header, headerFaults, headerField, headerSize, readHeader } from './header-rules.ts'
import type { Layout } from './layout.ts'
import { INCOMPLETE_MAGIC, MAGIC } from './magic.ts'
import { releaseOf } from './release.ts'
import { generations } from './releases.ts'

export interface Probe {
  readonly layout: Layout
  readonly header: Header
}

const byteOrders: readonly ByteOrder[] = ['little', 'big']

/**
 * Decide the layout of a dump.
 *
 * @throws PdmpError 'not-a-dump', 'dump-incomplete': by the magic
 * @throws PdmpError 'layout-unknown': the magic is right, no known shape fits; 'layout-ambiguous': several do
 * @throws PdmpError with the code of the broken rule, when one shape fits but for some damage
 */
export function probe(bytes: Uint8Array): Probe {
  requireMagic(bytes)
  const candidate = chooseCandidate(bytes)
  if (candidate.faults.length > 0) throw PdmpError.of(candidate.faults[0]!)
  return settle(bytes, candidate)
}

/** The layout of a dump whose header may be damaged, with the rules that it breaks: for `verify`. */
export function probeDamaged(bytes: Uint8Array): Candidate {
  requireMagic(bytes)
  return chooseCandidate(bytes)
}

/** The layout of a candidate that breaks no rule. */
export function settle(bytes: Uint8Array, { facts, byteOrder, header, ...rest }: Candidate): Probe {
  const words = weighWords(bytes, { facts, byteOrder, header, ...rest })
  const partial = unreleased(facts, byteOrder, words)
  const layout = withRelease(partial, releaseOf(bytes, partial, header))
  return { layout, header }
}

function requireMagic(bytes: Uint8Array): void {
  const site = { path: 'header.magic', offset: 0, length: 16 }
  if (bytes.length === 0) throw new PdmpError('not-a-dump', site, 'the file is empty, as a dump that failed leaves it')
  const startsWith = (magic: Uint8Array) => magic.every((byte, i) => byte === bytes[i])
  if (startsWith(INCOMPLETE_MAGIC)) throw new PdmpError('dump-incomplete', site, 'Emacs died before the dump was whole')
  if (!startsWith(MAGIC)) throw new PdmpError('not-a-dump', site, 'no DUMPEDGNUEMACS magic')
}

function chooseCandidate(bytes: Uint8Array): Candidate {
  const candidates = readCandidates(bytes)
  const fewest = candidates.reduce((least, { faults }) => Math.min(least, faults.length), Number.POSITIVE_INFINITY)
  const fitting = candidates.filter(({ faults }) => faults.length === fewest)
  if (fewest > 0) requireNear(bytes, candidates, fewest)
  const shares = fitting.map((candidate) => saneShare(bytes, candidate))
  const best = shares.reduce((most, share) => Math.max(most, share), Number.NEGATIVE_INFINITY)
  if (best < 0.5) throw unknownLayout('the tables hold no entries of any Emacs that we know')
  return resolve(
    bytes,
    fitting.filter((_, i) => shares[i] === best),
  )
}

function readCandidates(bytes: Uint8Array): Candidate[] {
  const shapes = generations.filter((facts) => headerSize(facts) <= bytes.length)
  if (shapes.length === 0) {
    const site = { path: 'header', offset: bytes.length }
    throw new PdmpError('truncated', site, `${bytes.length} bytes do not hold a header`)
  }
  return byteOrders.flatMap((byteOrder) => {
    const view = new ByteView(bytes, byteOrder)
    return shapes.map((facts): Candidate => {
      const header = readHeader(view, facts)
      return { facts, byteOrder, header, faults: headerFaults(header, facts, bytes.length) }
    })
  })
}

/** One damaged word breaks three rules at most; more than that is another format, not damage. */
const MOST_FAULTS_OF_ONE_WORD = 3

function requireNear(bytes: Uint8Array, candidates: readonly Candidate[], fewestFaults: number): void {
  if (candidates.some((candidate) => fitsOtherEntries(bytes, candidate))) {
    throw unknownLayout('the tables fit one another with entries of another size: an image of another program')
  }
  if (fewestFaults > MOST_FAULTS_OF_ONE_WORD) throw unknownLayout('the header fits no known shape')
}

/** Emaxx, for one, writes GNU's magic and header with 8-byte entries: the tables tile the file at other entry sizes. */
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
 * Two shapes are the beginning of a longer one. In a file of the shorter shape the word after the header is the id of
 * charset 0, zero; in the longer it is hash_list, an offset.
 */
function resolve(bytes: Uint8Array, fitting: readonly Candidate[]): Candidate {
  const [shorter, longer, ...others] = fitting
  if (shorter === undefined) throw new Error('no candidate')
  if (longer === undefined) return shorter
  const extended = longer.facts.hashList && !shorter.facts.hashList && longer.byteOrder === shorter.byteOrder
  // Which of them it is matters no more once they are broken in the same way.
  const [fault] = shorter.faults
  if (fault !== undefined && fitting.every(({ faults: [first] }) => first!.code === fault.code)) return shorter
  if (!extended || others.length > 0) {
    const [fault] = shorter.faults
    // What is wrong may be plain where the layout is not: a download cut in half is truncated in every shape.
    if (fault !== undefined && fitting.every(({ faults }) => sameFault(faults[0]!, fault))) throw PdmpError.of(fault)
    const names = fitting.map(({ facts, byteOrder }) => `${facts.generation} ${byteOrder}-endian`).join(', ')
    throw new PdmpError('layout-ambiguous', { path: 'header', offset: 0 }, `${names} fit equally`)
  }
  const word = new ByteView(bytes, longer.byteOrder).int32(
    headerField(longer.facts, 'ofs_hash_list'),
    'header.ofs_hash_list',
  )
  return word === 0 ? shorter : longer
}

const sameFault = (a: Fault, b: Fault): boolean => a.code === b.code && a.site.offset === b.site.offset

const unknownLayout = (detail: string) => new PdmpError('layout-unknown', { path: 'header', offset: 0 }, detail)
