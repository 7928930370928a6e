/**
 * README.md and docs/: tables are those of the declarations, links lead somewhere, and README stays short.
 * @module
 */
import { existsSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { anchorsIn, fencesIn, linkedPaths, linksIn, readPage, renderedPaths, root } from './pages.ts'
import { renderTables } from './tables.ts'

const readme = readPage('README.md').text

describe('README.md', () => {
  it('has at most 200 lines', () => {
    expect(readme.split('\n').length - 1).toBeLessThanOrEqual(200)
  })

  it('answers questions with real output, and shows a sample of the library', () => {
    const fences = fencesIn(readme)
    expect(fences.filter(({ info }) => info.startsWith('console')).length).toBeGreaterThanOrEqual(5)
    expect(fences.filter(({ info }) => info === 'ts').length).toBe(1)
  })
})

it.each(renderedPaths)(
  'tables of %s are those of the declarations (npx tsx test/readme/main.ts renews them)',
  async (path) => {
    const { text } = readPage(path)
    expect(await renderTables(text)).toBe(text)
  },
)

it('docs/commands.md has a section for each command, in the order of `pdmp --help`', () => {
  const headings = [...readPage('docs/commands.md').text.matchAll(/^(?:## (?<group>.+)|### `(?<name>.+)`)$/gm)]
  const sections = headings.map(({ groups }) => groups!['group'] ?? groups!['name'])
  const expected: string[] = []
  for (const [name, { group }] of Object.entries(commands)) {
    const heading = group.replace(/:$/, '')
    if (!expected.includes(heading)) expected.push(heading)
    expected.push(name)
  }
  expect(sections).toEqual(expected)
})

describe('links', () => {
  it.each(linkedPaths)('of %s lead to files and headings that exist', (path) => {
    const broken = linksIn(readPage(path).text).filter((link) => !leadsSomewhere(path, link))
    expect(broken).toEqual([])
  })

  it('are seen by this test', () => {
    expect(linksIn(readme).length).toBeGreaterThan(5)
    expect(leadsSomewhere('README.md', 'spec/README.md#languages')).toBe(true)
    expect(leadsSomewhere('README.md', 'spec/README.md#no-such-heading')).toBe(false)
    expect(leadsSomewhere('README.md', 'no-such-file.md')).toBe(false)
  })
})

/** True of what is outside the repository, which no test asks. */
function leadsSomewhere(path: string, link: string): boolean {
  if (/^(https?|mailto):/.test(link)) return true
  const [file, anchor] = link.split('#')
  const target = file === '' ? path : normalize(join(dirname(path), file!))
  if (!existsSync(join(root, target))) return false
  return anchor === undefined || (target.endsWith('.md') && anchorsIn(readPage(target).text).has(anchor))
}
