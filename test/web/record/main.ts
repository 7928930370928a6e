/**
 * `npx tsx test/web/record/main.ts` runs all experiments of the lab, and writes their results to src/web/recorded.json, which the
 * explorer shows until they run in the browser.
 * @module
 */
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { layoutOf } from '../../../src/index.ts'
import { type ExperimentName, experiments, Lab, runExperiment, runsOnDump } from '../../../src/lab.ts'
import type { Recorded } from '../../../src/web/recorded.ts'

// As `pdmp lab` without options.
const layout = { release: '28', abi: 'lp64', byteOrder: 'little' } as const
const seed = 1
const lab = new Lab({
  layout: layoutOf(layout.release, layout.abi, layout.byteOrder),
  seed,
  // Processor time, which other programs of the machine do not lengthen.
  now: () => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000
  },
})
const names = Object.keys(experiments) as ExperimentName[]
const recorded: Recorded = {
  date: new Date().toISOString().slice(0, 10),
  machine: `Node.js ${process.version}, ${cpus()[0]!.model.trim()}, ${process.platform} ${process.arch}, in processor time`,
  seed,
  layout,
  experiments: names.map((name) => ({ ...runExperiment(name, lab), runsOnDump: runsOnDump(name) })),
}
const path = fileURLToPath(new URL('../../../src/web/recorded.json', import.meta.url))
writeFileSync(path, `${JSON.stringify(recorded, null, 2)}\n`)
