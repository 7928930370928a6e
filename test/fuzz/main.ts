/**
 * `npx tsx test/fuzz/main.ts [--target dump|machine|executable] [--seconds N] [--seed S]`: fuzz for a while, print the ledger, save what was found.
 * @module
 */
import { parseArgs } from 'node:util'
import { saveFind } from './finds.ts'
import { Fuzzer } from './fuzzer.ts'
import { instrumentedLibrary } from './instrumented.ts'
import { type TargetName, targets } from './targets.ts'

const { values } = parseArgs({
  options: { target: { type: 'string' }, seconds: { type: 'string' }, seed: { type: 'string' } },
})
const target = (values.target ?? 'dump') as TargetName
if (!Object.hasOwn(targets, target)) throw new Error(`no target ${target}: ${Object.keys(targets).join(', ')}`)
const seconds = Number(values.seconds ?? 60)
const seed = Number(values.seed ?? Date.now() % 2 ** 32)

const instrumented = await instrumentedLibrary()
const fuzzer = new Fuzzer(instrumented, targets[target], seed)
const started = performance.now()
const elapsed = () => Math.round((performance.now() - started) / 1000)
const saved = new Set<string>()

function report(): void {
  const { executions, edges, queueLength, finds } = fuzzer
  const reached = `${edges} of ${instrumented.counters.length} edges`
  console.log(`${elapsed()} s, ${executions} executions, ${reached}, ${queueLength} samples, ${finds.size} finds`)
  for (const [cause, find] of finds) {
    if (saved.has(cause)) continue
    saved.add(cause)
    console.log(`FIND ${cause}`)
    console.log(`  ${saveFind(find, instrumented, target)}`)
  }
}

console.log(`seed ${seed}`)
report()
for (let last = 0; elapsed() < seconds; ) {
  fuzzer.run(50)
  if (elapsed() < last + 10) continue
  last = elapsed()
  report()
}
report()
process.exitCode = fuzzer.finds.size === 0 ? 0 : 1
