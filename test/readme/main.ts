/**
 * `npx tsx test/readme/main.ts` renews the output of the examples, the tables and the counts in README.md and docs/; review the
 * diff. Paths of pages as arguments renew these alone, and `--tables` leaves the examples as they are. It runs dist/, so build
 * first.
 * @module
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPage, renderedPaths, root } from './pages.ts'
import { renderPage } from './render.ts'
import { renderTables } from './tables.ts'

const words = process.argv.slice(2)
const named = words.filter((word) => word !== '--tables')
for (const path of named.length > 0 ? named : renderedPaths) {
  const page = readPage(path)
  const text = words.includes('--tables') ? await renderTables(page.text) : await renderPage(page)
  writeFileSync(join(root, path), text)
}
