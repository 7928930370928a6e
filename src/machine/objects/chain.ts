/**
 * Chains of objects end, unless a damaged dump has made a ring of one: a process follows no more links than its memory has
 * room for.
 *
 * Units: links followed so far.
 * @module
 */
import { MachineFault } from '../fault.ts'
import type { Space } from '../memory/space.ts'

/** So many links are nothing to look at memory for. */
const SURE = 4096
/** Bytes of the smallest thing that has a link. */
const SMALLEST = 8

/** @throws MachineFault 'endless-chain' */
export function requireEnd({ memory }: Space, links: number, at: number): void {
  if (links < SURE) return
  const bytes = memory.segments.reduce((sum, { base, end }) => sum + end - base, 0)
  if (links > bytes / SMALLEST) throw new MachineFault('endless-chain', at, `${links} links are followed already`)
}
