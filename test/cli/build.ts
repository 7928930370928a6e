/**
 * Before any test: build dist/ as `prepare` does, so that tests of the command run what the sources say now.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

export function setup(): void {
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'prepare', '--silent'], { cwd: root, encoding: 'utf8' })
  if (status === 0) return
  // At a desk the other tests may run even so; in CI it must not pass.
  const message = `npm run prepare failed, so dist/ may not be what src/ says:\n${stdout}${stderr}`
  if (process.env.CI) throw new Error(message)
  process.stderr.write(`${message}\n`)
}
