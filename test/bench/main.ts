/**
 * `npm run bench`: what this library exists for, against the same work in C or in Emacs, as ratios within one run.
 *
 * One table; a topic is a file beside this one. Checksums prove that both sides did the same work. Nothing here is asserted
 * in tests: timings are reported. Words on the command line keep the topics of these names only.
 * @module
 */
import { benchGrowth } from './growth.ts'
import { benchHeaps } from './heaps.ts'
import { benchLoads } from './loads.ts'
import { benchLookups } from './lookups.ts'
import { benchMachine } from './machine.ts'
import { type Row, tableOf } from './measure.ts'
import { benchParsers } from './parsers.ts'
import { benchProcesses } from './processes.ts'
import { type Subject, withSubject } from './subject.ts'
import { benchWrites } from './writes.ts'

const topics: Readonly<Record<string, (subject: Subject) => Iterable<Row> | AsyncIterable<Row>>> = {
  loads: benchLoads,
  lookups: benchLookups,
  processes: benchProcesses,
  heaps: benchHeaps,
  growth: benchGrowth,
  machine: benchMachine,
  writes: benchWrites,
  parsers: benchParsers,
}

const wanted = process.argv.slice(2)

async function* rowsOf(subject: Subject): AsyncGenerator<Row> {
  for (const [name, bench] of Object.entries(topics))
    if (wanted.length === 0 || wanted.includes(name)) yield* bench(subject)
}

await withSubject('trixie-amd64', async (subject) => {
  console.log(`${subject.name}, ${subject.size} bytes; Node ${process.versions.node}; medians\n`)
  if (subject.reference === undefined) console.log('no C compiler here: rows against C are missing\n')
  for await (const line of tableOf(rowsOf(subject))) console.log(line)
})
