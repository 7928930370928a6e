import { describe, expect, it } from 'vitest'
import { layoutOf } from '../../../src/layout/compose.ts'
import { type Release, releases } from '../../../src/layout/releases.ts'
import { evaluate, lispProgram, startLisp } from '../../../src/machine/interpreter/lisp.ts'

/** What `prin1` of Emacs 27.1, 28.2, 29.3 and 30.1 prints alike. */
const alike: Readonly<Record<string, string>> = {
  '(intern "")': '##',
  '(list "a\\n\\"\\\\" "\\300")': '("a\n\\"\\\\" "\\300")',
  "(list '`(a ,b ,@c) '',a '(quote) ''a)": "(`(a ,b ,@c) '(\\, a) (quote) 'a)",
  '(let ((l (list 1 2))) (setcdr (cdr l) l) l)': '(1 2 1 2 . #2)',
  '(let ((v (vector 1 2))) (aset v 0 v) v)': '[#0 2]',
  '(make-bool-vector 11 t)': '#&11"\\377\u0007"',
  '(record \'r 1 "s")': '#s(r 1 "s")',
  '1.0e+INF': '1.0e+INF',
  '100000000000000000000000': '100000000000000000000000',
  '(cons 1 (cons 2 3))': '(1 2 . 3)',
  '(propertize "abc" \'face \'bold)': '#("abc" 0 3 (face bold))',
}

/** What differs: one row a form, with what those four print, and then the rule of 31. */
const unlike: Readonly<Record<string, readonly [string, string, string, string, string]>> = {
  '(intern "a.b?")': ['a\\.b\\?', 'a\\.b\\?', 'a.b?', 'a.b?', 'a.b?'],
  '(intern ".a")': ['\\.a', '\\.a', '\\.a', '\\.a', '.a'],
  '(intern "-.1e5")': ['\\-\\.1e5', '\\-\\.1e5', '\\-.1e5', '\\-.1e5', '\\-.1e5'],
  '(make-hash-table)': inTables(' size 65 test eql rehash-size 1.5 rehash-threshold 0.8125 data ()', ''),
  "(make-hash-table :test 'equal :weakness 'key :size 3)": inTables(
    ' size 3 test equal weakness key rehash-size 1.5 rehash-threshold 0.8125 data ()',
    ' test equal weakness key',
  ),
  "(let ((h (make-hash-table :test 'eq))) (puthash 'a 1 h) h)": inTables(
    ' size 65 test eq rehash-size 1.5 rehash-threshold 0.8125 data (a 1)',
    ' test eq data (a 1)',
  ),
}

function inTables(upTo29: string, since30: string): readonly [string, string, string, string, string] {
  const [old, short] = [`#s(hash-table${upTo29})`, `#s(hash-table${since30})`]
  return [old, old, old, short, short]
}

const startIn = (release: Release) => startLisp(lispProgram(layoutOf(release, 'lp64', 'little')), { seed: 5 })

describe.each(releases)('in a machine of %s', (release) => {
  const lisp = startIn(release)

  it.each(Object.entries(alike))('%s prints as in every Emacs', (form, text) => {
    expect(evaluate(lisp, form)).toBe(text)
  })

  it.each(Object.entries(unlike))('%s prints as in this Emacs', (form, texts) => {
    expect(evaluate(lisp, form)).toBe(texts[Math.min(releases.indexOf(release), texts.length - 1)])
  })

  it('a table of single characters begins a line up to 29', () => {
    const form = "(let ((table (make-char-table 'x))) (aset table 65 'q) table)"
    // `(length (split-string (prin1-to-string table) "\n"))`: the ASCII table is there twice.
    expect(evaluate(lisp, form).split('\n')).toHaveLength([3, 3, 3, 1, 1, 1][releases.indexOf(release)]!)
  })
})
