/**
 * What the page shows: nothing yet, a dump being opened, an open one, or one that is refused.
 * @module
 */
import type { Verdict } from '../index.ts'
import { Answers, type Source } from './answers.ts'
import { keyOf } from './asked.ts'
import { LabRuns } from './lab-runs.ts'
import type { Failure, Outcome } from './outcome.ts'
import type { FileRole, OpenedFiles } from './packed.ts'
import { Workers } from './workers.ts'

export type Session =
  | { readonly state: 'waiting' }
  | { readonly state: 'empty' }
  | { readonly state: 'opening'; readonly file: string }
  | {
      readonly state: 'open'
      readonly file: string
      readonly oldFile: string | undefined
      readonly answers: Answers
      /** Absent without a dump. */
      readonly lab?: LabRuns
    }
  | {
      readonly state: 'refused'
      readonly file: string
      readonly failure: Failure
      readonly verdict: Verdict | undefined
    }

const workers = new Workers()

/** Give the next piece of a file inside a report to the worker. */
export const addPiece = (role: FileRole, base64: string): void => workers.add(role, base64)

/** Names of the files to open. */
export interface FileNames {
  readonly file: string
  readonly oldFile: string | undefined
}

/** Open files in the worker. */
export async function openFiles({ file, oldFile }: FileNames, files: OpenedFiles): Promise<Session> {
  const opened = await workers.open(files)
  if ('value' in opened) {
    const source: Source = (asked) => workers.ask(asked)
    const lab = new LabRuns(() => workers.dumpBytes())
    return { state: 'open', file, oldFile, answers: new Answers(source), lab }
  }
  const damage = await workers.damage()
  return { state: 'refused', file, failure: opened.failure, verdict: 'value' in damage ? damage.value : undefined }
}

/** Answers that a report without a dump contains. */
export interface StoredAnswers {
  readonly file: string
  readonly oldFile?: string
  readonly answers: Readonly<Record<string, Outcome<unknown>>>
}

/** Show a report that has no dump. */
export function openStored({ file, oldFile, answers }: StoredAnswers): Session {
  const absent: Failure = { code: 'no-dump', message: 'this report was made without the dump', offset: null }
  const source: Source = async (asked) => answers[keyOf(asked)] ?? { failure: absent }
  return { state: 'open', file, oldFile, answers: new Answers(source, false) }
}
