/**
 * The public interface of `pdmp/lab`, experiments with dumps: re-exports only.
 * @module
 */
export type { Bar, Claim, Experiment, Figures, Plot, Verdict as ClaimVerdict } from './lab/experiment.ts'
export {
  type ExperimentName,
  experiments,
  type Report as ExperimentReport,
  runExperiment,
  runsOnDump,
} from './lab/experiments.ts'
export { Lab, type LabOptions } from './lab/lab.ts'
