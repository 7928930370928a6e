/**
 * Limits for chains of objects, which are cyclic only in a damaged dump: a process follows no more links than its memory has
 * room for.
 *
 * Units: links followed so far.
 * @module
 */
import { MachineFault } from '../fault.ts'
import type { Space } from '../memory/space.ts'

/** Number of links below which the size of memory is not computed. */
const SURE = 4096
/** Size in bytes of the smallest object with a link. */
const SMALLEST = 8

/** @throws MachineFault 'endless-chain' */
export function requireEnd({ memory }: Space, links: number, at: number): void {
  if (links < SURE) return
  const bytes = memory.segments.reduce((sum, { base, end }) => sum + end - base, 0)
  if (links > bytes / SMALLEST) throw new MachineFault('endless-chain', at, `${links} links are followed already`)
}
