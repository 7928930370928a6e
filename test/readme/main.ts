/**
 * `npx tsx test/readme/main.ts` renews the output of the README's examples; review the diff.
 * @module
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { renderReadme } from './render.ts'

const readme = fileURLToPath(new URL('../../README.md', import.meta.url))
writeFileSync(readme, renderReadme(readFileSync(readme, 'utf8')))
