/**
 * What the experiments of the lab gave when they were recorded: what the page shows until they run in the browser.
 *
 * `npx tsx test/web/record/main.ts` records them anew.
 * @module
 */
import type { AbiName, ByteOrder, Release } from '../index.ts'
import type { ExperimentReport } from '../lab.ts'
import figures from './recorded.json' with { type: 'json' }

/** An experiment with what it gave. */
export interface RecordedExperiment extends ExperimentReport {
  /** Whether it can run on a dump without the process that wrote it. */
  readonly runsOnDump: boolean
}

/** Results of all experiments, and where they come from. */
export interface Recorded {
  /** `2026-11-29` */
  readonly date: string
  /** The machine and the program that ran them, for display. */
  readonly machine: string
  /** The seed of all addresses. */
  readonly seed: number
  /** The layout of the processes. */
  readonly layout: { readonly release: Release; readonly abi: AbiName; readonly byteOrder: ByteOrder }
  /** All experiments, by number, on processes of the lab. */
  readonly experiments: readonly RecordedExperiment[]
}

export const recorded = figures as Recorded
