/**
 * Relative names as `file-relative-name` of Emacs makes them.
 * @module
 */
import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { relativeName } from '../../src/edit/relative-name.ts'
import { findEmacs } from '../oracle/emacs.ts'

describe('a relative name', () => {
  // Each as Emacs 28.2 says.
  it.each([
    ['/opt/app/lib/x.eln', '/opt/app/bin/', '../lib/x.eln'],
    ['/opt/app/lib/x.eln', '/opt/app/bin', '../lib/x.eln'],
    ['/opt/app/bin/../lib/x.eln', '/opt/app/bin/', '../lib/x.eln'],
    ['/opt/app/bin/x.eln', '/opt/app/bin/', 'x.eln'],
    ['/home/u/x.eln', '/opt/app/bin/', '../../../home/u/x.eln'],
    ['/opt/application/x.eln', '/opt/app', '../application/x.eln'],
    ['/opt//app/./lib//x.eln', '/opt/app/bin/.', '../lib/x.eln'],
    ['/opt/app', '/opt/app', '.'],
    ['/opt/app/', '/opt/app', './'],
    ['/opt', '/opt/app', '..'],
    ['/opt/', '/opt/app', '../'],
    ['/', '/opt/app', '../../'],
    ['/x.eln', '/', 'x.eln'],
    ['/', '/', './'],
  ])('of %s as seen from %s is %s', (file, directory, expected) => {
    expect(relativeName(file, directory)).toBe(expected)
  })

  // What Emacs on Windows does, by its source: the drive counts, letters of either case are the same.
  it.each([
    ['c:/emacs/lib/x.eln', 'c:/emacs/bin/', '../lib/x.eln'],
    ['C:\\Emacs\\lib\\x.eln', 'c:/emacs/bin', '../lib/x.eln'],
    ['d:/emacs/lib/x.eln', 'c:/emacs/bin/', undefined],
    ['/emacs/lib/x.eln', 'c:/emacs/bin/', undefined],
  ])('of %s as seen from %s is %s', (file, directory, expected) => {
    expect(relativeName(file, directory)).toBe(expected)
  })

  const emacs = findEmacs()
  if (emacs === undefined) process.stderr.write('\nSKIPPED: relative names of Emacs: no Emacs; set PDMP_TEST_EMACS\n')

  it.skipIf(emacs === undefined)('is what Emacs says of 5,000 pairs', () => {
    const part = fc.constantFrom('a', 'b', 'c', 'ab', '..', '.', '', '...', '.a', 'é')
    const name = fc.array(part, { maxLength: 7 }).map((parts) => `/${parts.join('/')}`)
    const pairs = fc.sample(fc.tuple(name, name), { numRuns: 5000, seed: 28 })
    const lisp = pairs.map(([file, directory]) => `(${JSON.stringify(file)} . ${JSON.stringify(directory)})`).join('\n')
    const ask = `(dolist (pair (read t)) (princ (file-relative-name (car pair) (cdr pair))) (terpri))`
    const { stdout } = spawnSync(emacs!.executable, ['-Q', '--batch', '--eval', ask], {
      input: `(${lisp.replaceAll('\n', ' ')})\n`,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
      maxBuffer: 2 ** 26,
    })
    const said = stdout.replace(/^Lisp expression: /, '').split('\n')
    const differing = pairs.flatMap(([file, directory], i) => {
      const ours = Buffer.from(relativeName(bytewise(file), bytewise(directory))!, 'latin1').toString()
      return ours === said[i] ? [] : [{ file, directory, ours, emacs: said[i] }]
    })
    expect(differing).toEqual([])
  })
})

/** One character for each byte. */
const bytewise = (name: string): string => Buffer.from(name).toString('latin1')
