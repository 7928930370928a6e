/**
 * Dumps in diffoscope: the comparator in docs/diffoscope, with a real diffoscope.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { readDump } from '../corpus/corpus.ts'
import { pdmp, program } from './run.ts'

const script = fileURLToPath(new URL('../../docs/diffoscope/pdmp_diffoscope.py', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'pdmp-diffoscope-'))
afterAll(() => rmSync(folder, { recursive: true }))

// Debian's diffoscope belongs to Debian's Python.
const python = '/usr/bin/python3'
const hasDiffoscope = spawnSync(python, ['-c', 'import diffoscope']).status === 0
if (!hasDiffoscope) process.stderr.write('\nSKIPPED: dumps in diffoscope: diffoscope is not installed\n')

function diffoscope(...files: string[]) {
  const command = join(folder, 'pdmp')
  writeFileSync(command, `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`)
  chmodSync(command, 0o755)
  const env = { ...process.env, PDMP: command, HOME: folder }
  return spawnSync(python, [script, ...files], { env, encoding: 'utf8', maxBuffer: 2 ** 28 })
}

describe.skipIf(!hasDiffoscope)('diffoscope with the comparator for dumps', () => {
  const old = join(folder, 'old.pdmp')
  writeFileSync(old, readDump('tiny-31-little-lp64'))

  it('shows the changed lines of a symbol', () => {
    const now = join(folder, 'new.pdmp')
    expect(pdmp(['set', old, 'pdmp-value', '(1 2)', '--intern', '-o', now]).status).toBe(0)
    const { status, stdout } = diffoscope(old, now)
    expect(status).toBe(1)
    expect(stdout).toContain('pdmp textconv {}')
    expect(stdout.match(/^│ [-+].*$/gm)).toEqual(['│ +pdmp-value', '│ +  value: (1 2)'])
  })

  it('finds no difference between a dump and its copy', () => {
    const copy = join(folder, 'copy.pdmp')
    writeFileSync(copy, readDump('tiny-31-little-lp64'))
    expect(diffoscope(old, copy)).toMatchObject({ status: 0, stdout: '' })
  })
})
