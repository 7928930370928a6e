/**
 * A command finds the executable of an installed dump by itself. Skipped, loudly, where the Emacs of the dump is not here.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openDump } from '../../src/pdmp.ts'
import { corpusPath, readDump } from '../corpus/corpus.ts'
import { findEmacs, skipLoudly } from '../oracle/emacs.ts'
import { executablesIn } from './fingerprinted.ts'
import { program } from './run.ts'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'pdmp-find-')))
afterAll(() => rmSync(folder, { recursive: true }))

const executable = executablesIn(folder)

const emacs = findEmacs()
const real = corpusPath('bookworm-amd64', 'dump.pdmp.br')
const hasNone = skipLoudly(emacs, readDump('bookworm-amd64'), 'the executable of an installed dump')

describe.skipIf(hasNone)('a command', () => {
  const run = (args: readonly string[], env: NodeJS.ProcessEnv) =>
    spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', env: { ...process.env, ...env } })
  const link = join(folder, 'installed/emacs')
  if (!hasNone) {
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(emacs!.executable, link)
    copyFileSync(real, join(folder, 'installed/x.pdmp.br'))
  }
  const found = { PDMP_EMACS: '', PATH: dirname(link) }

  it('takes names from the executable that it finds, and prints that once', () => {
    const named = run(['symbols', real, '^car$', '--emacs', link], {})
    expect(named.stdout).toContain('\tcar\t')
    const { status, stdout, stderr } = run(['symbols', real, '^car$'], found)
    expect([status, stdout]).toEqual([0, named.stdout])
    expect(stderr).toMatch(
      /^pdmp: with the names of \S+, which has the fingerprint of the dump \(--no-emacs: without\)\n$/,
    )
    expect(JSON.parse(run(['show', real, 'car', '--json'], found).stderr)).toMatchObject({ schema: 'pdmp/note/1' })
  })

  it('works without an executable if none is found', () => {
    // Names are proved then, and no executable is read, which standard error would say.
    const proved = { status: 0, stdout: expect.stringContaining('\tcar\t'), stderr: '' }
    expect(run(['symbols', real, '^car$', '--no-emacs'], found)).toMatchObject(proved)
    expect(run(['symbols', real, '^car$'], { ...found, PDMP_EMACS: 'none' })).toMatchObject(proved)
  })

  it('takes no names from a file that is not an executable', () => {
    const other = executable('format/emacs')
    writeFileSync(other, Buffer.concat([Buffer.alloc(64), openDump(readDump('bookworm-amd64')).fingerprint]))
    const { status, stderr } = run(['show', real, 'auto-mode-alist'], { PDMP_EMACS: other, PATH: '' })
    expect([status, stderr]).toEqual([0, ''])
    // The next file that has the fingerprint is taken.
    const next = run(['show', real, 'auto-mode-alist'], { PDMP_EMACS: other, PATH: dirname(link) })
    expect([next.status, next.stderr]).toEqual([0, expect.stringContaining('with the names of')])
  })
})
