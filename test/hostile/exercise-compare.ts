/**
 * Compares any image that opened with itself, which gives no difference even in a damaged dump.
 * @module
 */
import type { Dump } from '../../src/index.ts'
import { type Attempt, demand, type Library } from './promise.ts'

export function exerciseCompare(dump: Dump, library: Library, attempt: Attempt): void {
  const found = attempt(() => library.diffDumps(dump, dump))
  if (found === undefined) return
  demand(found.same && found.sizes.length === 0, 'a dump does not differ from itself')
}
