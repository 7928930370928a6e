/**
 * Keys that are C literals: a dump has their lengths, and only the executable has their bytes. Skipped, with a report,
 * if the Emacs of the dump is not installed.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pdmp, pdmpJson } from '../cli/run.ts'
import { readDump } from '../corpus/corpus.ts'
import { findEmacs, skipLoudly } from '../oracle/emacs.ts'

const emacs = findEmacs()
const cannot = skipLoudly(emacs, readDump('bookworm-amd64'), 'C literals as keys')

describe.skipIf(cannot)('a table whose keys are C literals', () => {
  let folder = ''
  let file = ''
  let codes: number[] = []

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'literals-'))
    file = join(folder, 'literals.pdmp')
    // The names of symbols that C defines are its literals.
    const lisp = `(progn
      (defvar pdmp-literals (make-hash-table :test 'equal))
      (puthash (symbol-name 'car) 'first pdmp-literals)
      (puthash (list (symbol-name 'cdr) 1) 'second pdmp-literals)
      (puthash "own" 'third pdmp-literals)
      (princ (mapconcat (lambda (key) (number-to-string (sxhash-equal key))) (list (symbol-name 'car)) " "))
      (dump-emacs-portable ${JSON.stringify(file)}))`
    const run = spawnSync(emacs!.executable, ['-Q', '--batch', '--eval', lisp], { encoding: 'utf8' })
    expect(run.status).toBe(0)
    codes = (/^[-\d ]+/.exec(run.stdout)?.[0] ?? '').trim().split(' ').map(Number)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('is thawed to the codes of Emacs, with the executable and by proof', () => {
    const thaw = ['thaw', file, 'pdmp-literals', '--dump-base', '0x40000000', '--emacs-basis', '0x20000000']
    for (const names of [['--emacs', emacs!.executable], ['--no-emacs']]) {
      const { status, document } = pdmpJson([...thaw, ...names])
      expect(status).toBe(0)
      expect(codes).toHaveLength(1)
      expect(document.tables[0].count).toBe(3)
      expect(document.tables[0].hash[0]).toBe(codes[0])
    }
  })

  it('gives the value of a key in quotes', () => {
    const get = (key: string) => pdmp(['get', file, 'pdmp-literals', key, '--emacs', emacs!.executable]).stdout
    expect(get('"car"')).toBe('first\n')
    expect(get('"own"')).toBe('third\n')
    expect(get('"caar"')).toBe('')
  })

  it('is sound', () => {
    const run = pdmp(['tables', file, '--check', '--emacs', emacs!.executable])
    expect(run.stdout).toMatch(/\n0 wrong\n$/)
  })
})
