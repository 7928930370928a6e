/**
 * The specification compiles for every target of the compiler but one, and `spec/README.md` says which.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compileSpec, languages, rootSpecs } from '../../spec/generate/compile.ts'

/** Rows of the table of targets: language → its second cell. */
function documentedTargets(): Record<string, string> {
  const readme = readFileSync(new URL('../../spec/README.md', import.meta.url), 'utf8')
  const rows = readme.matchAll(/^\| *`(\w+)` *\| *(yes|no)\b/gm)
  return Object.fromEntries([...rows].map(([, language = '', outcome = '']) => [language, outcome]))
}

describe('targets', () => {
  const documented = documentedTargets()

  it('are all documented', () => {
    expect(Object.keys(documented).sort()).toEqual([...languages].sort())
  })

  it.each(languages)('%s compiles as documented', async (language) => {
    const outcomes = await Promise.all(
      rootSpecs.map((spec) =>
        compileSpec(spec, language).then(
          (files) => (Object.values(files).every((text) => text.length > 0) ? 'yes' : 'no'),
          () => 'no',
        ),
      ),
    )
    expect(new Set(outcomes)).toEqual(new Set([documented[language]]))
  })
})
