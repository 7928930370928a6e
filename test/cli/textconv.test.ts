/**
 * Dumps in git: `pdmp textconv` as a real git calls it.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readDump } from '../corpus/corpus.ts'
import { pdmp, program } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'pdmp-git-'))
afterAll(() => rmSync(folder, { recursive: true }))

const hasGit = spawnSync('git', ['--version']).status === 0
if (!hasGit) process.stderr.write('\nSKIPPED: dumps in git: git is not installed\n')

/** A git without the configuration of the user. */
function git(...args: string[]) {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', HOME: folder }
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: folder, env, encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return stdout
}

describe.skipIf(!hasGit)('git with `*.pdmp diff=pdmp`', () => {
  it('shows the changed lines of a symbol', () => {
    const file = join(folder, 'emacs.pdmp')
    git('init', '-q')
    git('config', 'diff.pdmp.textconv', `'${process.execPath}' '${program}' textconv`)
    writeFileSync(join(folder, '.gitattributes'), '*.pdmp diff=pdmp\n')
    writeFileSync(file, readDump('tiny-31-little-lp64'))
    git('add', '.')
    expect(pdmp(['set', file, 'pdmp-value', '(1 2)', '--intern', '--in-place']).status).toBe(0)
    const lines = git('diff').split('\n')
    expect(lines.filter((line) => /^[-+](?![-+])/.test(line))).toEqual(['+pdmp-value', '+  value: (1 2)'])
  })
})
