/**
 * Before any test: build dist/, so that tests of the command run what the sources say now.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

export function setup(): void {
  const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
  const { status, stdout, stderr } = spawnSync(process.execPath, [compiler], { cwd: root, encoding: 'utf8' })
  if (status === 0) return
  // tsc writes what it can even so; at a desk that lets the other tests run, in CI it must not pass.
  const message = `tsc failed, so dist/ may not be what src/ says:\n${stdout}${stderr}`
  if (process.env.CI) throw new Error(message)
  process.stderr.write(`${message}\n`)
}
