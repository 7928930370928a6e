/**
 * The outcome of the campaign, as it is committed.
 * @module
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { agrees, isApplicable, releases } from './campaign.ts'
import { readVerdicts, tableFile, verdictTable } from './table.ts'

describe.each(releases)('the dumps of Emacs %s', (release) => {
  const dumps = readVerdicts(release).filter(isApplicable)

  it('are at least sixty, of which some do not run', () => {
    expect(dumps.length).toBeGreaterThanOrEqual(60)
    expect(dumps.filter(({ outcome }) => outcome !== 'ran').length).toBeGreaterThan(3)
  })

  it('have findings where Emacs refuses or dies, and none where it does not', () => {
    expect(dumps.filter((verdict) => !agrees(verdict))).toEqual([])
  })
})

describe('the table of the verdicts', () => {
  const table = verdictTable(releases.flatMap(readVerdicts))

  it('is table.md', async () => {
    await expect(table).toMatchFileSnapshot(tableFile)
  })

  it('is in the documentation', () => {
    expect(readFileSync(new URL('../../../docs/hostile-files.md', import.meta.url), 'utf8')).toContain(table)
  })
})
