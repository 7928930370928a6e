/**
 * What Emacs did against what a verifier says: the confusion matrix, by part of the file, and as a Markdown table.
 * The share that counts is of the crashes (killed by a signal, or by the time limit) that the verifier reports.
 * @module
 */
import { applyFlip, type Part, parts } from './flips.ts'
import { type FlipVerdict, isCrash, type Verdict } from './verdicts.ts'

/** True when the verifier has something to say about these bytes, be it a finding or a refusal to open them. */
export type Reports = (bytes: Uint8Array) => boolean

export interface Judged extends FlipVerdict {
  readonly reported: boolean
}

/** Flips one bit of `dump` after another, and flips it back: at the end the bytes are as they were. */
export const judgeFlips = (dump: Uint8Array, flips: readonly FlipVerdict[], reports: Reports): Judged[] =>
  flips.map((flip) => {
    applyFlip(dump, flip)
    try {
      return { ...flip, reported: reports(dump) }
    } finally {
      applyFlip(dump, flip)
    }
  })

/** Reported and all, of the flips after which Emacs crashed. */
export const crashShare = (judged: readonly Judged[]): { readonly reported: number; readonly all: number } => {
  const crashes = judged.filter(isCrash)
  return { reported: crashes.filter(({ reported }) => reported).length, all: crashes.length }
}

const percent = (part: number, all: number): string => (all === 0 ? '–' : `${((100 * part) / all).toFixed(1)}%`)

const row = (name: string, judged: readonly Judged[]): string => {
  const count = (...verdicts: Verdict[]) => judged.filter(({ verdict }) => verdicts.includes(verdict)).length
  const reportedOf = (...verdicts: Verdict[]) => {
    const all = judged.filter(({ verdict }) => verdicts.includes(verdict))
    const reported = all.filter((flip) => flip.reported).length
    return `${reported} (${percent(reported, all.length)})`
  }
  const emacs = [count('ran'), count('wrong'), count('refused'), count('lisp-error'), count('signal', 'hang')]
  const verify = [reportedOf('signal', 'hang'), reportedOf('refused', 'lisp-error'), reportedOf('ran', 'wrong')]
  return `| ${[name, judged.length, ...emacs, ...verify].join(' | ')} |`
}

const heading = [
  '| part | flips | Emacs ran | ran wrong | refused | stopped with an error | crashed | crashes reported | refusals and errors reported | runs reported too |',
  '|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
]

export const confusionTable = (judged: readonly Judged[]): string => {
  const of = (part: Part) => judged.filter((flip) => flip.part === part)
  const rows = parts.filter((part) => of(part).length > 0).map((part) => row(part, of(part)))
  return `${[...heading, ...rows, row('all', judged)].join('\n')}\n`
}
