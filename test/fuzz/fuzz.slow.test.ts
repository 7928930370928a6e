/**
 * A short campaign of the fuzzer with a fixed seed: limited by executions, not by time, so that it is the same on every
 * machine. `npx tsx test/fuzz/main.ts --seconds 600` runs a long one.
 * @module
 */
import { expect, it } from 'vitest'
import { saveFind } from './finds.ts'
import { Fuzzer } from './fuzzer.ts'
import { instrumentedLibrary } from './instrumented.ts'
import { type TargetName, targets } from './targets.ts'

const SEED = 1
const campaigns: readonly (readonly [TargetName, number])[] = [
  ['dump', 2000],
  ['machine', 300],
  ['executable', 2000],
]

it.each(campaigns)('%s: finds nothing but values and refusals', async (target, count) => {
  const instrumented = await instrumentedLibrary()
  const fuzzer = new Fuzzer(instrumented, targets[target], SEED)
  const start = fuzzer.edges
  fuzzer.run(count)
  const { executions, edges, finds } = fuzzer
  console.log(`${executions} executions, ${edges} of ${instrumented.counters.length} edges, ${finds.size} finds`)
  for (const find of finds.values()) console.log(`${find.cause}\n  ${saveFind(find, instrumented, target)}`)
  expect([...finds.keys()]).toEqual([])
  expect(edges).toBeGreaterThan(start)
})
