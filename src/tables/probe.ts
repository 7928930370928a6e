/**
 * Detection of the Emacs that wrote a dump. The generated parser reads the header in every known shape and byte order, and the
 * rules of `layout` choose among the readings.
 *
 * A dump contains no version number. The reading that breaks no rule of the header is the right one. If there are two, the word
 * in which they differ decides, or the entries of the tables. Nothing is guessed: no answer or two answers are an error. Word
 * sizes and release are not in the header; layout/settle.ts determines them once the tables are known to be sound.
 * @module
 */
import type { ByteOrder } from '../bytes/view.ts'
import { PdmpError } from '../error.ts'
import { choose } from '../layout/choose.ts'
import { type Candidate, headerFaults, LONGEST_HEADER, type Shape } from '../layout/header-rules.ts'
import { requireMagic } from '../layout/magic.ts'
import { generations } from '../layout/releases.ts'
import { parseHeader } from './header.ts'

const byteOrders: readonly ByteOrder[] = ['little', 'big']

/**
 * Decide the shape of a dump.
 *
 * @throws PdmpError 'not-a-dump', 'dump-incomplete': by the magic
 * @throws PdmpError 'layout-unknown': the magic is right, no known shape fits; 'layout-ambiguous': several do
 * @throws PdmpError with the code of the broken rule: one shape fits except for some damage
 */
export function probe(bytes: Uint8Array): Shape {
  const { faults, ...shape } = probeDamaged(bytes)
  if (faults.length > 0) throw PdmpError.of(faults[0]!)
  return shape
}

/**
 * Decide the shape of a dump whose header may be damaged, and list the rules that it breaks. For `verify`.
 *
 * @throws PdmpError 'not-a-dump', 'dump-incomplete', 'layout-unknown', 'layout-ambiguous' as `probe` does
 * @throws PdmpError 'truncated': the file is shorter than a header
 */
export function probeDamaged(bytes: Uint8Array): Candidate {
  requireMagic(bytes)
  if (bytes.length < LONGEST_HEADER) {
    const site = { path: 'header', offset: bytes.length }
    throw new PdmpError('truncated', site, `the file ends inside the header, after ${bytes.length} bytes`)
  }
  return choose(
    bytes,
    byteOrders.flatMap((byteOrder) => generations.map((facts) => candidateOf(bytes, { facts, byteOrder }))),
  )
}

function candidateOf(bytes: Uint8Array, { facts, byteOrder }: Pick<Shape, 'facts' | 'byteOrder'>): Candidate {
  const header = parseHeader(bytes, facts, byteOrder)
  return { facts, byteOrder, header, faults: headerFaults(header, facts, bytes.length) }
}
