/**
 * Builds a private copy of the product, so that tests run what is in src/ and not what dist/ was left as.
 *
 * In: nothing. Out: a temporary folder with package.json, dist/ and generated/ side by side. Nothing is written to the clone.
 * Types are checked elsewhere: whatever TypeScript emits is what runs.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
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
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'pdmp-build-')))
  // In a folder node_modules, so that test runners import the files as they are.
  const directory = join(scratch, 'node_modules/pdmp')
  mkdirSync(directory, { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(directory, 'node_modules'))
  const dist = join(directory, 'dist')
  cpSync(join(root, 'package.json'), join(directory, 'package.json'))
  cpSync(join(root, 'generated'), join(directory, 'generated'), { recursive: true })
  const tsc = join(root, 'node_modules/.bin/tsc')
  const { stdout } = spawnSync(tsc, ['-p', root, '--outDir', dist, '--declaration', 'false'], { encoding: 'utf8' })
  if (!existsSync(join(dist, 'index.js'))) throw new Error(`tsc emitted nothing: ${stdout}`)
  return {
    directory,
    path: (file) => join(dist, file),
    remove: () => rmSync(scratch, { recursive: true, force: true }),
  }
}
