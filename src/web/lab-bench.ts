/**
 * What the worker of the lab offers to the page: run an experiment. The worker has the machine, which the page itself does not carry.
 * @module
 */
import { Dump, layoutOf } from '../index.ts'
import { type ExperimentName, type ExperimentReport, Lab, runExperiment } from '../lab.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import { recorded } from './recorded.ts'

/** What experiments run on: processes of the lab, or the dump that is open. */
export type RunOn = 'processes' | 'dump'

const { seed, layout } = recorded
const now = (): number => performance.now()

export class LabBench {
  #lab: Lab | undefined
  #dump: Dump | undefined

  /** Run an experiment on processes like those of what was recorded. */
  runOnProcesses(name: ExperimentName): Outcome<ExperimentReport> {
    return outcomeOf(() => {
      this.#lab ??= new Lab({ layout: layoutOf(layout.release, layout.abi, layout.byteOrder), seed, now })
      return runExperiment(name, this.#lab)
    })
  }

  /** Take the dump to run experiments on. */
  open(bytes: Uint8Array): Outcome<true> {
    return outcomeOf(() => {
      this.#dump = Dump.open(bytes)
      return true
    })
  }

  /** Run an experiment on the dump that was taken. */
  runOnDump(name: ExperimentName): Outcome<ExperimentReport> {
    return outcomeOf(() => {
      if (this.#dump === undefined) throw new Error('no dump is open')
      return runExperiment(name, new Lab({ layout: this.#dump.layout, seed, now }), this.#dump)
    })
  }
}
