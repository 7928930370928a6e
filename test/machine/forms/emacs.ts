/**
 * What an evaluator makes of forms, as a text that a file can hold: of each form what it prints as, or the condition it signals.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** One form a line. */
export const forms: readonly string[] = readFileSync(new URL('forms.el', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')

export const expectedFile = fileURLToPath(new URL('forms.expected.txt', import.meta.url))

export const report = (results: readonly string[]): string =>
  forms.map((form, i) => `${form}\n=> ${results[i]}\n`).join('\n')

/** Between two results: no form prints it. */
const BETWEEN = '\u001e'

/** The results of a real Emacs, all forms in one process. */
export function resultsOf(executable: string): string[] {
  const steps = forms.map(
    (form) =>
      `(princ (condition-case e (prin1-to-string (eval (quote ${form}) t)) (t (prin1-to-string e)))) (princ "${BETWEEN}")`,
  )
  const run = spawnSync(executable, ['-Q', '--batch', '--eval', `(progn ${steps.join(' ')})`], { encoding: 'utf8' })
  return run.stdout.split(BETWEEN).slice(0, -1)
}
