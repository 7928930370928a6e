/**
 * Dumps that real Emacsen make of themselves after they loaded libraries, made thousands of floats and bool-vectors, or
 * were started from such a dump: each has objects at other offsets, and must be opened and found sound.
 * @module
 */
import { describe, expect, it } from 'vitest'
import { verify } from '../../../src/index.ts'
import { openDump } from '../../../src/pdmp.ts'
import { shareOf } from '../../effort.ts'
import { customEmacs, customReleases, dumpAfter, printedBy } from '../custom-dump.ts'

const floats = '(defvar my-floats (let (l) (dotimes (i 3000) (push (+ 0.5 i) l)) (vconcat l)))'
const boolVectors =
  '(defvar my-bits (let (l) (dotimes (i 3000) (push (make-bool-vector (1+ (% i 90)) t) l)) (vconcat l)))'
const strings = '(defvar my-strings (let (l) (dotimes (i 20000) (push (format "s%d" i) l)) (vconcat l)))'
const symbols = '(defvar my-symbols (let (l) (dotimes (i 5000) (push (make-symbol (format "y%d" i)) l)) (vconcat l)))'
const libraries = (...names: string[]) => names.map((name) => `(require '${name})`).join('')

/** One after the other, each in the Emacs that started from the dump before it. */
const lives: Readonly<Record<string, readonly string[]>> = {
  floats: [floats],
  'bool-vectors and symbols': [symbols + boolVectors],
  'strings and floats': [strings + floats],
  'the libraries of the sun and the moon': [libraries('solar', 'lunar', 'calendar')],
  'libraries of text, colour and print': [libraries('shr', 'color', 'nxml-mode', 'table', 'ediff', 'ps-print')],
  'three lives': [libraries('solar', 'calendar'), floats, boolVectors],
}

describe.each(customReleases)('a dump of %s', (release, name) => {
  const emacs = customEmacs(name)
  // In CI each Emacs tries every other one.
  const own = shareOf(
    Object.entries(lives),
    2,
    customReleases.findIndex(([each]) => each === release),
  )
  const stock = emacs && openDump(emacs.stock).layout

  it.skipIf(emacs === undefined).each(own)('is opened after %s', { timeout: 600_000 }, (_, forms) => {
    const dump = forms.reduce((before, lisp) => dumpAfter({ ...emacs!, stock: before }, lisp), emacs!.stock)
    expect(openDump(dump).layout).toEqual(stock)
    expect(verify(dump).findings).toEqual([])
    // The Emacs agrees that the dump is sound.
    const { objectStarts } = openDump(dump)
    expect(objectStarts.length).toBeGreaterThan(openDump(emacs!.stock).objectStarts.length)
    expect(printedBy(emacs!, dump, '(garbage-collect) (princ emacs-version)')).toBe(release)
  })
})
