/**
 * `npx tsx test/fuzz/main.ts [--seconds N] [--seed S]`: fuzz for a while, print the ledger, save what was found.
 * @module
 */
import { parseArgs } from 'node:util'
import { fuzzCorpus } from './corpus.ts'
import { saveFind } from './finds.ts'
import { Fuzzer } from './fuzzer.ts'
import { instrumentedLibrary } from './instrumented.ts'

const { values } = parseArgs({ options: { seconds: { type: 'string' }, seed: { type: 'string' } } })
const seconds = Number(values.seconds ?? 60)
const seed = Number(values.seed ?? Date.now() % 2 ** 32)

const instrumented = await instrumentedLibrary()
const fuzzer = new Fuzzer(instrumented, seed, fuzzCorpus())
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
    console.log(`FIND ${cause}\n  ${saveFind(find, instrumented)}`)
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
