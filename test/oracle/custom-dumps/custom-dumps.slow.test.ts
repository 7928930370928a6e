/**
 * Repeats a part of the campaign: the verdict of `verify` on these dumps agrees with the Emacs that made them, and with
 * the committed verdict.
 * @module
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { shareOf } from '../../effort.ts'
import { agrees, emacsOfRelease, formsOf, releases, situations, tryDump } from './campaign.ts'
import { readVerdicts } from './table.ts'

/** One of each kind of fault, and one in which much is. In CI each Emacs tries every other one. */
const chosen = ['nothing', 'indirect-twice', 'processes', 'process-unheld', 'weak-tables', 'advice']

const folder = mkdtempSync(join(tmpdir(), 'custom-dumps-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(releases)('Emacs %s', (release) => {
  const emacs = emacsOfRelease(release)
  const own = shareOf(chosen, 2, releases.indexOf(release))
  const cases = situations
    .filter(({ name }) => own.includes(name))
    .flatMap((situation) => formsOf(release, situation).map((form) => ({ situation, form })))

  it.skipIf(emacs === undefined).each(cases)(
    '$situation.name, $form',
    { timeout: 600_000 },
    async ({ situation, form }) => {
      const bench = { release, emacs: emacs!, folder: join(folder, release), timeLimit: 300_000 }
      const verdict = await tryDump(bench, situation, form)
      expect(verdict).toSatisfy(agrees)
      const { outcome, rules } = readVerdicts(release).find(
        ({ name, form: of }) => name === situation.name && of === form,
      )!
      expect(verdict).toMatchObject({ outcome, rules })
    },
  )
})
