/**
 * `npm run generate`: write `generated/` from `spec/`.
 *
 *   --check      write nothing; list stale files, and exit 1 if there are any
 *   --out PATH   write to another folder than `generated/`
 *
 * @module
 */

import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { generatedFiles } from './files.ts'
import { complaintOf, renewFiles, staleFiles } from './stale-files.ts'

const { values } = parseArgs({ options: { check: { type: 'boolean' }, out: { type: 'string' } } })
const directory = values.out ?? fileURLToPath(new URL('../../generated/', import.meta.url))
const files = await generatedFiles()
const stale = staleFiles(directory, files)

if (!values.check) {
  renewFiles(directory, stale)
  console.log(`generated: ${files.size} files, ${stale.length} of them changed`)
} else if (stale.length === 0) console.log(`generated: ${files.size} files, all fresh`)
else {
  console.error(complaintOf(stale))
  process.exitCode = 1
}
