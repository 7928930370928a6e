/**
 * The specification compiles for every target of the compiler but one, and `spec/README.md` says which.
 *
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compileSpec, languages } from '../../spec/generate/compile.ts'

const folder = new URL('../../spec/', import.meta.url)
const specs = readdirSync(folder).flatMap((file) => /^(.*)\.ksy$/.exec(file)?.[1] ?? [])

/** Rows of the table of targets: language → its second cell. */
function documentedTargets(): Record<string, string> {
  const rows = readFileSync(new URL('README.md', folder), 'utf8').matchAll(/^\| *`(\w+)` *\| *(yes|no)\b/gm)
  return Object.fromEntries([...rows].map(([, language = '', outcome = '']) => [language, outcome]))
}

/** Names of the specifications for which `files` has a text, in the spelling of every language. */
function compiledSpecs(files: Readonly<Record<string, string>>): readonly string[] {
  const plain = (name: string) => name.replace(/\.\w+$|\W|_/g, '').toLowerCase()
  const made = new Set(Object.keys(files).map(plain))
  return specs.filter((spec) => made.has(plain(spec)))
}

describe('targets', () => {
  const documented = documentedTargets()

  it('are all documented', () => {
    expect(Object.keys(documented).sort()).toEqual([...languages].sort())
  })

  it.each(languages)('%s compiles as documented', async (language) => {
    // One that imports every file, so that the compiler works through each of them once.
    const everything = { meta: { id: 'everything', imports: specs } }
    const compiled = await compileSpec(everything, language).then(compiledSpecs, () => [])
    expect(compiled).toEqual(documented[language] === 'yes' ? specs : [])
    expect(specs.length).toBe(7)
  })
})
