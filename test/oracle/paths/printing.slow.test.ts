/**
 * What `show` and `symbols` print of the objects of a dump, against the real Emacs that started from it.
 * @module
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { pdmp, pdmpJson } from '../../cli/run.ts'
import { customEmacs, customReleases, dumpAfter, printedBy } from '../custom-dump.ts'

const objects = readFileSync(fileURLToPath(new URL('objects.el', import.meta.url)), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'printing-'))
afterAll(() => rmSync(folder, { recursive: true }))

const names = (pattern: string) => `
(mapatoms (lambda (symbol)
  (when (string-match-p "${pattern}" (symbol-name symbol))
    (princ (format "%S %s %s\\n" symbol (if (boundp symbol) (base64-encode-string (encode-coding-string
      (prin1-to-string (symbol-value symbol)) 'utf-8) t) "-")
      (cond ((autoloadp (symbol-function symbol)) "autoload") ((fboundp symbol) "loaded") (t "void")))))))`

/** Emacs shows addresses of the process where the dump has offsets. */
const withoutAddresses = (text: string) => text.replace(/\b0x[0-9a-f]+|emacs[+-]0x[0-9a-f]+/g, '0x')

describe.each(customReleases)('in a dump of %s', (_release, name) => {
  const emacs = customEmacs(name)

  it.skipIf(emacs === undefined)('objects print as Emacs prints them', { timeout: 600_000 }, () => {
    const bytes = dumpAfter(emacs!, objects)
    const dump = join(folder, `${name}.pdmp`)
    writeFileSync(dump, bytes)
    const lines = printedBy(emacs!, bytes, names('^odd-')).trimEnd().split('\n')
    const rows = lines.map((line) => line.split(' ') as [string, string, string])
    expect(rows.length).toBeGreaterThan(16)
    const executable = ['--emacs', emacs!.executable]
    const listed = pdmpJson(['symbols', dump, '^odd-', '--full', ...executable]).document.symbols
    const printed = new Map<string, { value: { printed: string } }>(
      listed.map((row: { name: string; value: { printed: string } }) => [row.name, row]),
    )
    const values = rows.filter(([, value]) => value !== '-')
    const decoded = (value: string) => Buffer.from(value, 'base64').toString('utf8')
    const ours = values.map(([symbol]) => [symbol, withoutAddresses(printed.get(symbol)?.value.printed ?? '')])
    expect(ours).toEqual(values.map(([symbol, value]) => [symbol, withoutAddresses(decoded(value))]))
    expect(decoded(rows.find(([symbol]) => symbol === 'odd-font')![1])).toContain(' bold italic condensed ')

    // Filters, with and without the names of the executable.
    const found = (...filters: string[]) =>
      pdmpJson(['symbols', dump, '^odd-', ...filters]).document.symbols.map((row: { name: string }) => row.name)
    const called = (state: string) => rows.filter(([, , is]) => is === state).map(([symbol]) => symbol)
    for (const extra of [['--no-emacs'], executable]) {
      expect(found('--autoload', ...extra)).toEqual(called('autoload'))
      expect(found('--loaded', ...extra).sort()).toEqual(called('loaded').sort())
      expect(found('--funbound', ...extra).sort()).toEqual(called('void').sort())
      const unbound = rows.filter(([, value]) => value === '-').map(([symbol]) => symbol)
      expect(found('--unbound', ...extra).sort()).toEqual(unbound.sort())
      expect(found('--unbound', '--autoload', ...extra)).toEqual(called('autoload'))
    }

    // The whole of a value, of a variable of Lisp and of one of C.
    const whole = `(dolist (v '(odd-long-list overlay-arrow-string)) (princ (format "%s\\n" (prin1-to-string (symbol-value v)))))`
    const [list, path] = printedBy(emacs!, bytes, whole).split('\n')
    for (const all of ['all', '0', '1000']) {
      const shown = pdmpJson(['show', dump, 'odd-long-list', '--length', all]).document
      expect(shown.symbol.value).toBe(list)
      const text = pdmp(['show', dump, 'overlay-arrow-string', '--length', all, ...executable]).stdout
      expect(/^value +(.*)$/m.exec(text)?.[1]).toBe(path)
    }
  })
})
