/**
 * `npm run generate`: write `generated/` from `spec/`. With `--check`: write nothing, say what is stale, exit 1 if
 * anything is.
 *
 * @module
 */

import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { generatedFiles } from './files.ts'
import { staleFiles } from './stale-files.ts'

const directory = fileURLToPath(new URL('../../generated/', import.meta.url))
const files = await generatedFiles()

if (process.argv.includes('--check')) {
  const stale = staleFiles(directory, files)
  for (const { name, reason } of stale) console.error(`generated/${name}: ${reason}`)
  if (stale.length > 0) {
    console.error('Run "npm run generate" and commit the result.')
    process.exitCode = 1
  } else console.log(`generated/: ${files.size} files, all fresh`)
} else {
  mkdirSync(directory, { recursive: true })
  for (const [name, text] of files) writeFileSync(new URL(name, `file://${directory}`), text)
  console.log(`generated/: ${files.size} files written`)
}
