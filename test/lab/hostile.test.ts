/**
 * Experiments on damaged dumps give a result or a PdmpError.
 * @module
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ExperimentName,
  experiments,
  Lab,
  openDump,
  PdmpError,
  runExperiment,
  runsOnDump,
} from '../../src/index.ts'
import { type TinyOptions, tinyDump } from '../corpus/tiny-dump.ts'

const names = (Object.keys(experiments) as ExperimentName[]).filter(runsOnDump)

/** What `run` returns, or undefined where it refuses the file. */
function attempt<T>(run: () => T): T | undefined {
  try {
    return run()
  } catch (error) {
    if (!(error instanceof PdmpError)) throw error
    return undefined
  }
}

describe.each<TinyOptions>([
  { generation: '28+', release: '29', abi: 'lp64', byteOrder: 'little' },
  { generation: '28+', release: '31', abi: 'wide-align4', byteOrder: 'big' },
  { generation: '27', abi: 'ilp32-align8', byteOrder: 'big' },
])('$generation $abi $byteOrder', (options) => {
  const { bytes } = tinyDump(options)
  const damage = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 })

  it('gives a result or a refusal', () => {
    let results = 0
    const property = fc.property(damage, fc.constantFrom(...names), (places, name) => {
      const damaged = bytes.slice()
      for (const [place, byte] of places) damaged[place] = byte
      const image = attempt(() => openDump(damaged))
      if (image === undefined) return
      const report = attempt(() => runExperiment(name, new Lab({ layout: image.layout, seed: 1, now: () => 0 }), image))
      if (report === undefined) return
      results++
      expect(report.claims.length).toBeGreaterThan(0)
      for (const row of report.figures.rows) expect(Number.isFinite(row[report.plot.column])).toBe(true)
    })
    fc.assert(property, { seed: 20180314, numRuns: 200 })
    expect(results).toBeGreaterThan(50)
  })
})
