/**
 * The truth table: one JSON line about the experiment, then one per flip, in the order of `chooseFlips`.
 * A prefix of the flips is a valid file: a long run appends to it and can be stopped at any time.
 * @module
 */
import { existsSync, readFileSync } from 'node:fs'
import type { Flip } from './flips.ts'

/**
 * What a real Emacs did with the mutated dump: `ran` like the stock dump; `refused` it with the loader's own message;
 * died of a `signal`; `hang` (killed after the time limit); stopped with a `lisp-error`, or any other exit status;
 * finished with `wrong` output.
 */
export type Verdict = 'ran' | 'refused' | 'signal' | 'hang' | 'lisp-error' | 'wrong'

export interface FlipVerdict extends Flip {
  readonly verdict: Verdict
  /** The signal, the message, or the last step that was begun. */
  readonly detail: string
}

/** What the verdicts depend on; a run resumes only under the same. */
export interface Experiment {
  readonly dump: { readonly sha256: string; readonly size: number }
  readonly emacs: string
  readonly flips: number
  readonly seed: number
}

export interface TruthTable {
  readonly experiment: Experiment
  readonly verdicts: readonly FlipVerdict[]
}

export const isCrash = ({ verdict }: FlipVerdict): boolean => verdict === 'signal' || verdict === 'hang'

export const readTruthTable = (path: string): TruthTable | undefined => {
  if (!existsSync(path)) return undefined
  const [first, ...rest] = readFileSync(path, 'utf8').trimEnd().split('\n')
  if (first === undefined || first === '') return undefined
  return {
    experiment: JSON.parse(first) as Experiment,
    verdicts: rest.map((line) => JSON.parse(line) as FlipVerdict),
  }
}
