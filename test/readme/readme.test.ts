/**
 * README.md and docs/: their examples print what the pages show, and their links lead somewhere.
 * @module
 */
import { existsSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { forms } from '../machine/forms/emacs.ts'
import { anchorsIn, linkedPaths, linksIn, readPage, renderedPaths, root } from './pages.ts'
import { renderPage } from './render.ts'

const readme = readPage('README.md').text

// The examples are lines for a POSIX shell.
describe.skipIf(process.platform === 'win32')('examples (npx tsx test/readme/main.ts renews them)', () => {
  it.concurrent.each(renderedPaths)('of %s print what it shows', async (path) => {
    const page = readPage(path)
    expect(await renderPage(page)).toBe(page.text)
  })

  it('are there', () => {
    expect(readme.match(/^\$ pdmp /gm)?.length).toBeGreaterThan(4)
  })
})

it('counts what else it counts', () => {
  expect(readme).toContain(`; ${forms.length} forms print what Emacs 28.2 prints`)
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
