/**
 * Before any test: build dist/ as `npm run build` does, so that tests of the command run what the sources say now.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

export function setup(): void {
  try {
    accessSync(root, constants.W_OK)
  } catch (error) {
    if (process.env.CI || !existsSync(join(root, 'dist/bin/main.js'))) throw error
    process.stderr.write('the clone may not be written to, so tests of the command run dist/ as it is\n')
    return
  }
  // A module that is gone: the build must leave nothing of an earlier one. test/package.test.ts looks for it.
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(join(root, 'dist/left-over.d.ts'), '')
  const build = join(root, 'build.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [build], { cwd: root, encoding: 'utf8' })
  if (status === 0) return
  // At a desk the other tests may run even so; in CI it must not pass.
  const message = `the build failed, so dist/ may not be what src/ says:\n${stdout}${stderr}`
  if (process.env.CI) throw new Error(message)
  process.stderr.write(`${message}\n`)
}
