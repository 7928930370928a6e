/**
 * Two builds of one source by real Emacsen, under different conditions: every difference has a harmless cause, the normal forms are
 * the same file, and Emacs starts from it as from the original.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { normalizeDump, reproDumps } from '../../../src/analyse.ts'
import { Dump, proveNames, writeDump } from '../../../src/index.ts'
import { readDump, twoBuilds } from '../../corpus/corpus.ts'
import { emacsOf, unpackedDump } from '../emacs.ts'
import { build, type Conditions, missing, said } from './make-builds.ts'

for (const line of missing) process.stderr.write(`\nSKIPPED: a part of the conditions of two builds: ${line}\n`)

const folder = mkdtempSync(join(tmpdir(), 'two-builds-'))
afterAll(() => rmSync(folder, { recursive: true }))

const opened = (bytes: Uint8Array) => Dump.open(bytes, { prove: proveNames })
const normalized = (dump: Dump) => writeDump(normalizeDump(dump).graph)

/** What a build leaves: libraries, tables, a buffer. */
const LISP = `
(require 'calendar)
(require 'ediff)
(defvar two-builds-table (make-hash-table :test 'equal))
(puthash "key" (list 1.5 "text") two-builds-table)
(message "A line of the log at %s" (current-time-string))`

const home = join(folder, 'home')
mkdirSync(home)
const plain: Conditions = { env: { HOME: folder, USER: 'first', LOGNAME: 'first' } }
const other: Conditions = {
  env: {
    HOME: home,
    USER: 'second',
    LOGNAME: 'second',
    TERM: 'vt100',
    COLUMNS: '132',
    TZ: 'Asia/Tokyo',
    EMAIL: 'a@b.example',
  },
  time: '@2031-02-03 04:05:06',
  host: 'another-builder',
}

/**
 * Values that must not depend on the dump that Emacs starts from. An Emacs that starts from a dump of a started Emacs keeps the
 * `user-mail-address` of the process that made it, so that is no such value.
 */
const STARTED = `
(list emacs-version (length features) (hash-table-count two-builds-table) (gethash "key" two-builds-table)
      (mapcar #'symbol-value '(exec-path process-environment initial-environment user-login-name user-full-name system-name
                               shell-file-name temporary-file-directory abbreviated-home-dir))
      (system-name) (user-login-name) (with-current-buffer "*Messages*" (buffer-string)) (length load-history)
      (let ((n 0)) (mapatoms (lambda (s) (when (fboundp s) (setq n (1+ n))))) n)
      (consp before-init-time) (> cons-cells-consed 0) (string-match-p "GNU Emacs" (emacs-version)))`

describe.each(['bookworm-amd64', 'noble-amd64', 'trixie-amd64'])('two dumps of %s', (name) => {
  const stock = name === 'noble-amd64' ? unpackedDump(name) : readDump(name)
  const emacs = stock.length === 0 ? undefined : emacsOf(name, stock)

  it.skipIf(emacs === undefined)(
    'differ for harmless causes, and have one normal form, which starts as they do',
    () => {
      const [a, b] = [plain, other].map((conditions) => opened(build(emacs!, stock, LISP, folder, conditions))) as [
        Dump,
        Dump,
      ]
      const found = reproDumps(a, b)
      expect(found.differences.filter(({ cause }) => ['content', 'hash-order', 'build-path'].includes(cause))).toEqual(
        [],
      )
      expect(found).toMatchObject({ identical: false, afterNormalize: true, harmless: true })
      const causes = new Set(found.differences.map(({ cause }) => cause))
      expect([...causes]).toEqual(
        expect.arrayContaining(['build-time', 'user', 'home', 'environment', 'leaked-address']),
      )
      const normal = normalized(a)
      expect(Buffer.compare(normal, normalized(b))).toBe(0)
      expect(said(emacs!, normal, STARTED, folder)).toBe(said(emacs!, a.bytes, STARTED, folder))
    },
  )
})

describe('the two builds of the corpus', () => {
  const lisp = '/usr/share/emacs/28.2'
  const { dumps, executable } = twoBuilds()
  const program = join(folder, 'emacs')
  writeFileSync(program, executable)
  chmodSync(program, 0o755)
  const canStart = existsSync(join(lisp, 'lisp')) && spawnSync(program, ['--version']).error === undefined
  if (!canStart) process.stderr.write(`\nSKIPPED: starting two builds: no Lisp files in ${lisp}, or no such machine\n`)

  it.skipIf(!canStart)('start from their normal form, and pass every check', () => {
    const file = join(folder, 'normal.pdmp')
    writeFileSync(file, normalized(opened(dumps[1])))
    const boot = fileURLToPath(new URL('../boot/boot.sh', import.meta.url))
    const { status, stdout, stderr } = spawnSync(boot, [program, file, lisp], { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('BOOT-OK checks=64 ')
  })
})
