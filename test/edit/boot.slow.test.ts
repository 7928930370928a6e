/**
 * A real Emacs 28.2 starts from edited dumps, passes every check, and has the values that were asked for.
 * Skipped, loudly, where the Emacs of the dump is not installed.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { Heap } from '../../src/heap/heap.ts'
import {
  canonicalForm,
  Dump,
  LispEditor,
  readLisp,
  redactText,
  repairUnits,
  type SymbolDatum,
  shareStrings,
  writeDump,
} from '../../src/index.ts'
import { openDump } from '../../src/pdmp.ts'
import { readDump } from '../corpus/corpus.ts'
import { findEmacs, skipLoudly } from '../oracle/emacs.ts'

const name = 'bookworm-amd64'
const oracle = (file: string) => fileURLToPath(new URL(`../oracle/boot/${file}`, import.meta.url))
const dump = readDump(name)
const emacs = findEmacs()

/** In a folder of its own, which is gone afterwards. */
function inFolder<T>(run: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'edit-'))
  try {
    return run(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** All checks of boot.sh; with a reference the digest of the stock dump too. */
const boot = (bytes: Uint8Array, reference: boolean) =>
  inFolder((folder) => {
    const file = join(folder, 'emacs.pdmp')
    writeFileSync(file, bytes)
    const env = { ...process.env, BOOT_REF: reference ? oracle(`bootref/${name}.txt`) : '' }
    const run = spawnSync(oracle('boot.sh'), [emacs!.executable, file], { encoding: 'utf8', env })
    return { status: run.status, stderr: run.stderr, passed: run.stdout.includes('BOOT-OK checks=64 ') }
  })

const sound = { status: 0, stderr: '', passed: true }

/** What Emacs, started from `bytes`, prints for some forms. */
const evaluate = (bytes: Uint8Array, forms: readonly string[]): string[] =>
  inFolder((folder) => {
    const [file, script] = [join(folder, 'emacs.pdmp'), join(folder, 'ask.el')]
    writeFileSync(file, bytes)
    const asked = forms.map((form) => `(progn (prin1 ${form}) (terpri))`).join('\n')
    writeFileSync(script, `;; -*- coding: utf-8 -*-\n(setq print-escape-newlines t)\n${asked}`)
    const args = [`--dump-file=${file}`, '-Q', '--batch', '-l', script]
    const run = spawnSync(emacs!.executable, args, { encoding: 'utf8' })
    expect(run.stderr).toBe('')
    return run.stdout.trimEnd().split('\n')
  })

/** Each is compared with `equal` to what Emacs's own reader makes of it. */
const values = [
  '-42',
  '-123456789012345678901234567890',
  '18446744073709551616',
  '1.5e-7',
  '"unibyte \\377"',
  '"häß 漢字"',
  'car',
  'pdmp-a-new-symbol',
  ':pdmp-a-new-keyword',
  '(a (b . "c") . d)',
  '[1 [2.5 nil] t]',
  '#s(pdmp-record 1 "two")',
  '#&70"\\377\\0\\1\\2\\3\\4\\5\\6\\7"',
  '#[(x) "\\10\\301\\\\\\207" [x 1] 2]',
]

describe.skipIf(skipLoudly(emacs, dump, 'edited dumps'))('a real Emacs', () => {
  const heap = new Heap(openDump(dump))
  const named = (bytes: Uint8Array) => Dump.open(bytes, { executable: readFileSync(emacs!.executable) })

  it('has every kind of value that an edit sets, and passes every check', () => {
    const editor = new LispEditor(named(dump))
    const set = (symbol: string, lisp: string, place?: 'function' | 'variable') =>
      editor.set(readLisp(symbol) as SymbolDatum, readLisp(lisp), place)
    for (const [i, lisp] of values.entries()) set(`pdmp-test-${i}`, lisp)
    set('pdmp-text', '#("abcdef" 1 3 (face bold) 4 6 (k (v)))')
    set('pdmp-ring', '#1=(1 . #1#)')
    set('pdmp-table', '#s(hash-table test equal data ("k" 1 ("l") (2) "k" 3))')
    set('pdmp-weak', '#s(hash-table test eq weakness key data (car 1))')
    set('pdmp-function', '#[(x) "\\300\\10\\\\\\207" [1 x] 2]', 'function')
    set('gc-cons-threshold', '900001', 'variable')
    set('fill-column', '71')
    set('kill-ring', '("killed")')
    set('load-prefer-newer', 't', 'variable')
    set('indent-line-function', 'ignore')
    const bytes = writeDump(editor.finish())
    const equal = values.map((lisp, i) => `(equal pdmp-test-${i} '${lisp})`)
    expect(evaluate(bytes, equal)).toEqual(values.map(() => 't'))
    const asked: Readonly<Record<string, string>> = {
      'pdmp-text': '#("abcdef" 1 3 (face bold) 4 6 (k (v)))',
      '(progn (garbage-collect) (equal-including-properties (substring pdmp-text 0 4) #("abcd" 1 3 (face bold))))': 't',
      "(get-text-property 5 'k pdmp-text)": '(v)',
      '(eq pdmp-ring (cdr pdmp-ring))': 't',
      '(list (gethash "k" pdmp-table) (gethash (list "l") pdmp-table) (hash-table-count pdmp-table))': '(3 (2) 2)',
      "(list (gethash 'car pdmp-weak) (hash-table-weakness pdmp-weak))": '(1 key)',
      '(progn (dotimes (i 300) (puthash i i pdmp-table)) (garbage-collect) (gethash 299 pdmp-table))': '299',
      '(list (keywordp :pdmp-a-new-keyword) (eq (intern "pdmp-a-new-symbol") pdmp-test-7))': '(t t)',
      "(list gc-cons-threshold fill-column (default-value 'fill-column) kill-ring load-prefer-newer)":
        '(900001 71 71 ("killed") t)',
      "(with-temp-buffer (list fill-column (default-value 'indent-line-function)))": '(71 ignore)',
    }
    expect(evaluate(bytes, Object.keys(asked))).toEqual(Object.values(asked))
    expect(boot(bytes, false)).toEqual(sound)
  })

  it('is the same from shared strings, to the digest', () => {
    const { graph, strings } = shareStrings(new Dump(heap.image).graph)
    expect(strings).toBeGreaterThan(1000)
    expect(boot(writeDump(graph), true)).toEqual(sound)
  })

  it('is the same from the canonical form, to the digest', () => {
    expect(boot(writeDump(canonicalForm(new Dump(heap.image).graph)), true)).toEqual(sound)
  })

  it('starts from a redacted dump, and does not find the text', () => {
    const { graph, strings } = redactText(new Dump(heap.image).graph, /\/build\/[a-z]+/g)
    expect(strings).toBeGreaterThan(0)
    expect(boot(writeDump(graph), false)).toEqual(sound)
  })

  // All names of .eln files are needed.
  it.each([
    ['.', true],
    ['[a-z]', true],
    ['/usr', true],
    ['emacs', true],
    ['\\.eln', false],
    ['[%()]', true],
  ] as const)('starts from a dump without any %s that it can do without', (pattern, isSomeFree) => {
    const { graph, strings, left } = redactText(new Dump(heap.image).graph, new RegExp(pattern, 'g'))
    expect(strings > 0).toBe(isSomeFree)
    expect(left.length).toBeGreaterThan(0)
    expect(boot(writeDump(graph), false)).toEqual(sound)
  })

  it('has the new default of a per-buffer variable where set-default puts it, and nowhere else', () => {
    inFolder((folder) => {
      const [file, script] = [join(folder, 'own.pdmp'), join(folder, 'make.el')]
      // A value of its own that is the default, one that is not, and none.
      const make = `(with-current-buffer (get-buffer-create "same") (setq fill-column 70 truncate-lines nil))
        (with-current-buffer (get-buffer-create "other") (setq fill-column 50 truncate-lines 'x))
        (get-buffer-create "none")
        (dump-emacs-portable ${JSON.stringify(file)})`
      writeFileSync(script, make)
      spawnSync(emacs!.executable, ['-Q', '--batch', '-l', script])
      const own = writeDump(repairUnits(Dump.open(new Uint8Array(readFileSync(file))).graph).graph)
      const editor = new LispEditor(named(own))
      const values = { 'fill-column': '33', 'truncate-lines': 't', 'major-mode': 'text-mode' }
      for (const [name, lisp] of Object.entries(values)) editor.set(readLisp(name) as SymbolDatum, readLisp(lisp))
      const asked = ['same', 'other', 'none'].map(
        (name) => `(with-current-buffer "${name}" (list fill-column truncate-lines major-mode))`,
      )
      const setDefaults = Object.entries(values).map(([name, lisp]) => `(set-default '${name} '${lisp})`)
      const expected = evaluate(own, [...setDefaults, ...asked]).slice(setDefaults.length)
      expect(expected).toEqual(['(70 nil fundamental-mode)', '(50 x fundamental-mode)', '(33 t fundamental-mode)'])
      expect(evaluate(writeDump(editor.finish()), asked)).toEqual(expected)
    })
  })

  it('starts from dumps of its own that it refused before, and two of them have one canonical form but for times', () => {
    inFolder((folder) => {
      const [first, second] = ['a', 'b'].map(() => {
        const file = join(folder, 'self.pdmp')
        spawnSync(emacs!.executable, ['-Q', '--batch', '--eval', `(dump-emacs-portable ${JSON.stringify(file)})`])
        return new Uint8Array(readFileSync(file))
      })
      const refused = boot(first!, false)
      expect(refused.status).not.toBe(0)
      expect(refused.stderr).toContain('incoherent dumped eln file')
      const [a, b] = [first!, second!].map((bytes) => repairUnits(Dump.open(bytes).graph))
      expect(a!.units.length).toBeGreaterThan(10)
      expect(boot(writeDump(a!.graph), false)).toEqual(sound)
      const [x, y] = [a!, b!].map(({ graph }) => writeDump(canonicalForm(graph)))
      expect(differingWords(x!, y!)).toEqual(new Set(['Cons car', 'Float data']))
    })
  })
})

/** What the words are that differ; at most a dozen do: three lists of times, and a float of seconds. */
function differingWords(a: Uint8Array, b: Uint8Array): Set<string> {
  expect(a.length).toBe(b.length)
  const words = new Set<number>()
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) words.add(i - (i % 8))
  expect(words.size).toBeLessThanOrEqual(13)
  const { objectStarts, layout } = openDump(a)
  return new Set(
    [...words].map((word) => {
      const i = objectStarts.offsets.findLastIndex((offset) => offset <= word)
      const isCar = objectStarts.types[i] === layout.tags.cons && objectStarts.offsets[i] === word
      if (isCar) return 'Cons car'
      return objectStarts.types[i] === layout.tags.float ? 'Float data' : `type ${objectStarts.types[i]}`
    }),
  )
}
