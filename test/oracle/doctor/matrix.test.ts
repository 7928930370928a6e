/**
 * The matrix as it was recorded: its size, the share of right predictions, and the tables of docs/doctor.md.
 * @module
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { releaseList } from './releases.ts'
import { groups } from './situations.ts'
import { matrixLines, reasonFor, score } from './table.ts'

describe.each(releaseList)('the situations of Emacs %s', (release) => {
  const lines = matrixLines([release])

  it('are at least 400, each with an id of its own', () => {
    expect(lines.length).toBeGreaterThanOrEqual(400)
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
  })

  it('are of every group', () => {
    const found = new Set(lines.map(({ id }) => id.split('/')[0]))
    // 27 has no native code.
    expect(Object.keys(groups).filter((group) => !found.has(group))).toEqual(release === '27.1' ? ['units'] : [])
  })

  it('are predicted rightly in 99 of 100 cases, where a verdict is definite', () => {
    const { right, all } = score(lines)
    expect(all).toBeGreaterThanOrEqual(400)
    expect(right / all).toBeGreaterThanOrEqual(0.99)
  })

  it('are predicted wrongly for a reason that is known', () => {
    expect(lines.filter(({ id, isRight }) => isRight === false && reasonFor(id) === '')).toEqual([])
  })
})

it('the page has the figures of the matrix', () => {
  const page = readFileSync(new URL('../../../docs/doctor.md', import.meta.url), 'utf8')
  const { right, all } = score(matrixLines())
  expect(page).toContain(`${right} of ${all}`)
})
