/**
 * All experiments by name, in the order of the talk, with a function that runs one on processes of the lab or on a dump.
 * @module
 */
import type { Dump } from '../dump.ts'
import { anywhere } from './anywhere.ts'
import { demandPaging } from './demand-paging.ts'
import { embedded } from './embedded.ts'
import { type Claim, type Experiment, type Figures, type Plot, plotOfColumn, type Result } from './experiment.ts'
import type { Lab } from './lab.ts'
import { markBits } from './mark-bits.ts'
import { objectStarts } from './object-starts.ts'
import { placingOrders } from './placing-orders.ts'
import { prelinked } from './prelinked.ts'
import { rehash } from './rehash.ts'
import { startup } from './startup.ts'
import { unexec } from './unexec.ts'

/** All experiments by name, in the order of the talk. */
export const experiments = {
  startup,
  unexec,
  pdumper: anywhere,
  'object-starts': objectStarts,
  'mark-bits': markBits,
  rehash,
  'demand-paging': demandPaging,
  prelinked,
  embedded,
  orders: placingOrders,
} as const satisfies Readonly<Record<string, Experiment>>

/** A name in `experiments`. */
export type ExperimentName = keyof typeof experiments

/** The result of one experiment. */
export interface Report {
  /** Name of the experiment. */
  readonly name: ExperimentName
  /** Number of the experiment, in the order of the talk. */
  readonly number: number
  /** Title for display. */
  readonly title: string
  /** The idea of the talk that is tried, in one sentence. */
  readonly idea: string
  /** A description of the experiment in one or two sentences. */
  readonly about: string
  /** The subject of the run. */
  readonly subject: 'processes' | 'dump'
  /** The measured figures. */
  readonly figures: Figures
  /** The outcome in one sentence. */
  readonly result: string
  /** Statements of the talk with their results. */
  readonly claims: readonly Claim[]
  /** The chart of the figures. */
  readonly plot: Plot
  /** Explanations of the figures, one sentence each. */
  readonly notes: readonly string[]
}

/** Whether the experiment can run on a dump without the process that wrote it. */
export const runsOnDump = (name: ExperimentName): boolean => 'onDump' in experiments[name]

/**
 * Run an experiment on `dump`, or on the lab's own processes and their dump.
 *
 * @throws RangeError: the experiment needs the process that wrote the dump; check `runsOnDump` before
 * @throws PdmpError: the dump is damaged
 */
export function runExperiment(name: ExperimentName, lab: Lab, dump?: Dump): Report {
  const experiment: Experiment = experiments[name]
  const { number, title, idea, about, onProcess, onDump } = experiment
  const head = { name, number, title, idea, about }
  if (dump === undefined && onProcess !== undefined) {
    return { ...head, subject: 'processes', ...withPlot(onProcess(lab)) }
  }
  if (onDump === undefined) throw new RangeError(`experiment ${name} runs on a machine only, not on a dump`)
  return { ...head, subject: 'dump', ...withPlot(onDump(dump ?? lab.dump(), lab)) }
}

function withPlot({ plot, ...result }: Result) {
  return { ...result, plot: 'bars' in plot ? plot : plotOfColumn(result.figures, plot) }
}
