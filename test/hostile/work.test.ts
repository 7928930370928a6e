/**
 * Work and memory are bounded by a constant times the file: counted in statements and bytes, never timed.
 *
 * Each trap makes a loop over entries hold a loop over what they lead to. Twice the file may cost twice the work.
 * @module
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { type Instrumented, instrumentedLibrary, workDone } from '../fuzz/instrumented.ts'
import { traps } from './crafted.ts'
import { exerciseEverything } from './exercise.ts'
import { spentBy } from './meter.ts'

let instrumented: Instrumented
beforeAll(async () => {
  instrumented = await instrumentedLibrary()
}, 60_000)

/** What one run of everything costs, per byte of the file. */
function costPerByte(bytes: Uint8Array): { work: number; allocated: number; searched: number } {
  instrumented.counters.fill(0)
  const { allocated, searched } = spentBy(() => exerciseEverything(bytes, instrumented.library))
  const { length } = bytes
  return { work: workDone(instrumented) / length, allocated: allocated / length, searched: searched / length }
}

describe.each(Object.entries(traps))('%s', (_, trap) => {
  it('costs no more per byte in a file of eight times the size', () => {
    const small = costPerByte(trap(500))
    const large = costPerByte(trap(4000))
    expect(large.work).toBeLessThanOrEqual(1.5 * small.work)
    expect(large.searched).toBeLessThanOrEqual(1.5 * small.searched)
    expect(large.work).toBeLessThan(60)
    expect(large.allocated).toBeLessThan(60)
  })
})

// More entries than a call takes arguments: `f(...entries)` ends in a RangeError from about 120,000 on.
it('survives tables of more entries than a call takes arguments', { timeout: 60_000 }, () => {
  for (const trap of Object.values(traps)) exerciseEverything(trap(140_000))
})
