/**
 * Paths as expressions: each must evaluate, in the real Emacs that started from the dump, to the object that it leads to.
 * @module
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { Describer, Paths } from '../../../src/analyse.ts'
import { Dump, stringAt, textOf } from '../../../src/index.ts'
import { type CustomEmacs, customEmacs, customReleases, dumpAfter, printedBy } from '../custom-dump.ts'

const places = readFileSync(fileURLToPath(new URL('places.el', import.meta.url)), 'utf8')
/** Lisp has no function that returns the overlays of a buffer by their place in it alone. */
const withoutExpression = ['needle-overlay']
const limit = { timeout: 600_000 }

const evaluate = `
(with-temp-buffer
  (insert-file-contents (getenv "EMACS_INPUT"))
  (let (form)
    (while (setq form (ignore-errors (read (current-buffer))))
      (princ (format "%S\\n" (condition-case error (eval form t) (error error)))))))`

const openNamed = (emacs: CustomEmacs, dump: Uint8Array) =>
  Dump.open(dump, { executable: readFileSync(emacs.executable) })

function needlesOf({ heap }: Dump): { offset: number; text: string }[] {
  const { offsets, types } = heap.image.objectStarts
  return [...offsets].flatMap((offset, i) => {
    if (types[i] !== heap.layout.tags.string) return []
    const { bytes, multibyte } = stringAt(heap, offset)
    const text = bytes === undefined || bytes.length > 99 ? '' : textOf(bytes, multibyte)
    return /^needle-./.test(text) ? [{ offset, text }] : []
  })
}

describe.each(customReleases)('in a dump of %s', (_release, name) => {
  const emacs = customEmacs(name)

  it.skipIf(emacs === undefined)('evaluate to the objects that they lead to', limit, () => {
    const dump = dumpAfter(emacs!, places)
    const opened = openNamed(emacs!, dump)
    const { references } = opened
    const paths = opened.part(Paths)
    const describer = opened.part(Describer)
    const needles = needlesOf(opened).map(({ offset, text }) => {
      const steps = paths.to(references.nodes.at(offset))!
      return { text, printed: paths.print(steps), lisp: paths.expression(steps) }
    })
    expect(needles.length).toBeGreaterThan(70)
    const silent = needles.filter(({ lisp }) => lisp === undefined).map(({ text }) => text)
    expect(silent.filter((text) => !withoutExpression.includes(text))).toEqual([])

    const asked = needles.filter(({ lisp }) => lisp !== undefined)
    const answers = printedBy(emacs!, dump, evaluate, asked.map(({ lisp }) => `${lisp}\n`).join(''))
    const wrong = asked.map(({ text, lisp }, i) => ({ lisp, is: answers.split('\n')[i], text: `"${text}"` }))
    expect(wrong.filter(({ is, text }) => is !== text)).toEqual([])

    const byText = new Map(needles.map(({ text, printed }) => [text, printed]))
    expect(byText.get('needle-other-obarray-value')).toBe('(symbol-value (intern-soft "foo" place-obarray))')
    expect(byText.get('needle-abbrev')).toBe('(symbol-value (intern-soft "pab" global-abbrev-table))')
    expect(byText.get('needle-per-buffer-default')).toBe("(default-value 'mode-line-format) → car")
    expect(byText.get('needle-c-variable')).toBe('overlay-arrow-string')

    // What refers to the strings is named alike, and the names are those of the objects.
    const symbols = [...references.nodes.heap.image.objectStarts.offsets]
      .map((offset) => describer.describe(references.nodes.at(offset)))
      .filter(({ interned, lisp }) => interned === 'other' && lisp !== null)
    expect(symbols.length).toBeGreaterThan(40)
    const forms = symbols.map(({ lisp }) => `(list (symbol-name ${lisp}) (intern-soft (symbol-name ${lisp})))\n`)
    const named = printedBy(emacs!, dump, evaluate, forms.join('')).trimEnd().split('\n')
    expect(named.map((line) => /^\("(.*)" \S+\)$/.exec(line)?.[1])).toEqual(symbols.map(({ text }) => text))
  })
})
