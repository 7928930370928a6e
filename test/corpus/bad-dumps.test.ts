/**
 * Broken dumps are broken, the ones they were made from are not, and the committed files are what the builder makes.
 * @module
 */
import { describe, expect, it } from 'vitest'
import { badDumps } from './bad-dumps.ts'
import { modern, small } from './bad-headers.ts'
import { badNames, readBad } from './corpus.ts'
import { problemsOf } from './naive-check.ts'
import { tinyDump } from './tiny-dump.ts'

it('starts from sound dumps', () => {
  for (const options of [small, modern, { ...modern, native: true }])
    expect(problemsOf(tinyDump(options).bytes)).toEqual([])
})

describe.each(Object.entries(badDumps))('%s', (name, { why, make }) => {
  it(`is a defect: ${why}`, () => {
    expect(problemsOf(make())).not.toEqual([])
  })

  it('is the file of the corpus', () => {
    expect(Buffer.compare(readBad(name), make())).toBe(0)
  })
})

it('keeps no broken dump in the corpus that is not made any more', () => {
  expect(badNames()).toEqual(Object.keys(badDumps).sort())
})
