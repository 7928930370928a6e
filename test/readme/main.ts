/**
 * `npx tsx test/readme/main.ts` renews the output of the examples in README.md and docs/; review the diff. Paths of pages as
 * arguments renew these alone. It runs dist/, so build first.
 * @module
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPage, renderedPaths, root } from './pages.ts'
import { renderPage } from './render.ts'

const named = process.argv.slice(2)
for (const path of named.length > 0 ? named : renderedPaths) {
  const page = readPage(path)
  writeFileSync(join(root, path), await renderPage(page))
}
