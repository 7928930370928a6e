/**
 * Runs an experiment on an image, which gives a complete report or a PdmpError.
 * @module
 */
import type { Dump } from '../../src/index.ts'
import type { ExperimentName } from '../../src/lab.ts'
import { attempter, demand, type Library } from './promise.ts'

/** Names of the experiments that any dump can be the subject of. */
export const experimentsOnDumps = ({ experiments, runsOnDump }: Library): ExperimentName[] =>
  (Object.keys(experiments) as ExperimentName[]).filter(runsOnDump)

/** Says whether there was a result. */
export function exerciseLab(dump: Dump, name: ExperimentName, library: Library): boolean {
  const lab = new library.Lab({ layout: dump.layout, seed: 1, now: () => 0 })
  const report = attempter(library)(() => library.runExperiment(name, lab, dump))
  if (report === undefined) return false
  const { claims, figures, plot } = report
  demand(claims.length > 0, 'a result is held against a claim')
  demand(
    figures.rows.length > 0 && plot.bars.every(({ value, of = 0 }) => Number.isFinite(value + of)),
    'what is plotted is a number',
  )
  return true
}
