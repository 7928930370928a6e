/**
 * `npm run generate`: write `generated/` from `spec/`.
 *
 *   --check      write nothing; list stale files, and exit 1 if there are any
 *   --out PATH   write to another folder than `generated/`
 *
 * @module
 */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { generatedFiles } from './files.ts'
import { staleFiles } from './stale-files.ts'

const { values } = parseArgs({ options: { check: { type: 'boolean' }, out: { type: 'string' } } })
const directory = values.out ?? fileURLToPath(new URL('../../generated/', import.meta.url))
const files = await generatedFiles()
const stale = staleFiles(directory, files)

if (!values.check) {
  mkdirSync(directory, { recursive: true })
  for (const { name, text } of stale) {
    if (text === undefined) rmSync(join(directory, name))
    else writeFileSync(join(directory, name), text)
  }
  console.log(`generated: ${files.size} files, ${stale.length} of them changed`)
} else if (stale.length === 0) console.log(`generated: ${files.size} files, all fresh`)
else {
  for (const { name, reason } of stale) console.error(`generated/${name}: ${reason}`)
  console.error('Run "npm run generate" and commit the result.')
  process.exitCode = 1
}
