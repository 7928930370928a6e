/**
 * `pdmp decode --emacs` with a real executable. Skipped, loudly, where there is no Emacs.
 * @module
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { corpusPath } from '../corpus/corpus.ts'
import { findEmacs } from '../oracle/emacs.ts'
import { pdmp } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'pdmp-document-'))
afterAll(() => rmSync(folder, { recursive: true }))
const path = (name: string) => join(folder, name)
const packed = corpusPath('tiny-28-big-lp64', 'dump.pdmp.br')

const emacs = findEmacs()
if (emacs === undefined) process.stderr.write('\nSKIPPED: decode --emacs: no Emacs with a portable dump\n')

describe.skipIf(emacs === undefined)('decode --emacs', () => {
  it('writes names for readers, which encode does not read', () => {
    const [document, out] = [path('notes.json'), path('notes.pdmp')]
    expect(pdmp(['decode', emacs!.dump, '--emacs', emacs!.executable, '-o', document]).status).toBe(0)
    expect(readFileSync(document, 'utf8')).toMatch(/"\/\/":"gc-cons-threshold"\}/)
    expect(pdmp(['encode', document, '-o', out]).status).toBe(0)
    expect(Buffer.compare(readFileSync(out), readFileSync(emacs!.dump))).toBe(0)
  })

  it('refuses another executable', () => {
    const { status, stdout, stderr } = pdmp(['decode', packed, '--emacs', emacs!.executable])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/executable-mismatch/)
  })
})
