/**
 * Builds a private copy of the product, so that tests run what is in src/ and not what dist/ was left as.
 *
 * In: nothing. Out: a fresh directory in node_modules/.cache with package.json, dist/ and generated/ side by side.
 * Types are checked elsewhere: whatever TypeScript emits is what runs.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

export interface Build {
  readonly directory: string
  /** Path of a compiled file, such as `cli/main.js`. */
  readonly path: (file: string) => string
  readonly remove: () => void
}

export function buildProduct(): Build {
  // Under node_modules, so that dependencies resolve and test runners import the files as they are.
  const cache = join(root, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const directory = mkdtempSync(join(cache, 'pdmp-'))
  const dist = join(directory, 'dist')
  cpSync(join(root, 'package.json'), join(directory, 'package.json'))
  cpSync(join(root, 'generated'), join(directory, 'generated'), { recursive: true })
  const tsc = join(root, 'node_modules/.bin/tsc')
  const { stdout } = spawnSync(tsc, ['-p', root, '--outDir', dist, '--declaration', 'false'], { encoding: 'utf8' })
  if (!existsSync(join(dist, 'index.js'))) throw new Error(`tsc emitted nothing: ${stdout}`)
  return {
    directory,
    path: (file) => join(dist, file),
    remove: () => rmSync(directory, { recursive: true, force: true }),
  }
}
