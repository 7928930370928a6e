/**
 * The matrix, one line for each situation: what the real Emacs did, and what `doctor` predicted when the line was written.
 * @module
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Judged, VerdictName } from './judge.ts'
import type { ReleaseName } from './releases.ts'
import type { Outcome } from './run-emacs.ts'

/** What an Emacs did, as far as a prediction covers it. */
export interface Observed {
  /** The exit code, or the name of the signal that ended it. */
  readonly end: number | string
  /** If Emacs started, the file of its dump, or `nil`; if it exited with an error, its messages. */
  readonly said: string
}

export interface MatrixLine extends Observed, Judged {
  readonly id: string
}

/** Most characters of messages to keep: an Emacs that dies may print a page. */
export const LONGEST = 400

export const observed = ({ end, stdout, stderr }: Outcome): Observed => ({
  end,
  said: (end === 0 ? stdout : typeof end === 'string' ? '' : stderr.trimEnd()).slice(0, LONGEST),
})

/**
 * Whether an Emacs started without a dump. It then loads all of Lisp, which the worlds of the matrix lack, and stops; an Emacs that has
 * its Lisp starts, and has no dump to name.
 */
export const saysNoDump = ({ end, said }: Observed): boolean =>
  (end === 0 && said === 'nil') || /^Symbol's function definition is void: debug|loadup/.test(said)

const matrixFile = (release: ReleaseName): string => fileURLToPath(new URL(`matrix-${release}.jsonl`, import.meta.url))

export const readMatrix = (release: ReleaseName): MatrixLine[] => {
  const file = matrixFile(release)
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8').trimEnd().split('\n').map(parse)
}

const marks = { true: '', false: ' wrong', null: '' } as const

/** The file with these lines, and its name. */
export const writtenMatrix = (release: ReleaseName, lines: readonly MatrixLine[]) => ({
  file: matrixFile(release),
  text: lines
    .map(({ id, end, said, verdict, isRight }) => `${JSON.stringify([id, end, said, verdict + marks[`${isRight}`]])}\n`)
    .join(''),
})

function parse(line: string): MatrixLine {
  const [id, end, said, judged] = JSON.parse(line) as [string, number | string, string, string]
  const [verdict, wrong] = judged.split(' ') as [VerdictName, string?]
  return { id, end, said, verdict, isRight: verdict === 'may-die' ? null : wrong === undefined }
}
