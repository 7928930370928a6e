/** Experiments as the page records and runs them. */
import { describe, expect, it } from 'vitest'
import { type ExperimentName, type ExperimentReport, experiments, runsOnDump } from '../../src/lab.ts'
import { LabBench } from '../../src/web/lab-bench.ts'
import { recorded } from '../../src/web/recorded.ts'
import { readDump } from '../corpus/corpus.ts'
import { sampleOf } from '../effort.ts'

const names = Object.keys(experiments) as ExperimentName[]
const onDumps = names.filter(runsOnDump)
const bench = new LabBench()

/** Experiments whose reports have a time, which differs in each run. */
const timed: readonly ExperimentName[] = ['startup', 'pdumper', 'demand-paging', 'prelinked']

const reportOf = (outcome: ReturnType<LabBench['runOnDump']>): ExperimentReport => {
  if ('failure' in outcome) throw new Error(outcome.failure.message)
  return outcome.value
}

describe('what was recorded', () => {
  it('is of all experiments, in the order of the talk', () => {
    expect(recorded.experiments.map((each) => each.name)).toEqual(names)
    expect(recorded.experiments.filter((each) => each.runsOnDump).map((each) => each.name)).toEqual(onDumps)
    expect(recorded.date).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  it.each(sampleOf(names, 4))('of %s is what it gives now, but for times', (name) => {
    const { runsOnDump: _, ...before } = recorded.experiments.find((each) => each.name === name)!
    const now = reportOf(bench.runOnProcesses(name))
    if (!timed.includes(name)) return expect(before).toEqual(now)
    const untimed = ({ figures: { columns, rows } }: ExperimentReport) =>
      rows.map((row) => row.filter((_, i) => !/^ms\b/.test(columns[i]!)))
    expect(untimed(before)).toEqual(untimed(now))
    for (const key of ['number', 'title', 'idea', 'about'] as const) expect(before[key]).toBe(now[key])
    expect(before.claims.map(({ talk, slide }) => [talk, slide])).toEqual(
      now.claims.map(({ talk, slide }) => [talk, slide]),
    )
  })
})

describe('the bench', () => {
  it('runs on the dump that it got', () => {
    expect(bench.open(readDump('tiny-30-little-lp64'))).toEqual({ value: true })
    expect(reportOf(bench.runOnDump('embedded')).subject).toBe('dump')
  })

  it('gives failures as data', () => {
    expect(new LabBench().open(new Uint8Array(3))).toMatchObject({ failure: { code: 'not-a-dump' } })
    expect(new LabBench().runOnDump('orders')).toMatchObject({ failure: { code: 'bug' } })
  })
})
