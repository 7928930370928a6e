/**
 * Whether what `doctor` predicts is what a real Emacs did.
 * @module
 */
import { posix } from 'node:path'
import type { Diagnosis } from '../../../src/analyse.ts'
import type { Situation } from './situations.ts'
import { LONGEST, type Observed, saysNoDump } from './truth.ts'

export const verdicts = ['loads', 'refused', 'dies', 'may-die', 'absent'] as const
export type VerdictName = (typeof verdicts)[number]

/** A prediction: the verdict, and whether it is right; null for `may-die`, which is neither. */
export interface Judged {
  readonly verdict: VerdictName
  readonly isRight: boolean | null
}

export function judge({ verdict, tried }: Diagnosis, { call }: Situation, { end, said }: Observed): Judged {
  const right = (isRight: boolean | null): Judged => ({ verdict: verdict.outcome, isRight })
  switch (verdict.outcome) {
    case 'absent':
      return right(saysNoDump({ end, said }))
    case 'loads':
      return right(end === 0 && said === posix.resolve(call.cwd, tried.at(-1)!.path))
    case 'refused':
      return right(end === verdict.exitCode && said === verdict.message.slice(0, LONGEST))
    case 'dies':
      return right(end !== 0)
    case 'may-die':
      return right(null)
  }
}
