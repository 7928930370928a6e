/**
 * Programs are input too: any text gives a value or a Lisp error, within its limits of work and memory.
 * @module
 */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { exerciseProgram } from './exercise-program.ts'
import * as library from './library.ts'

const layouts = [
  library.layoutOf('28', 'lp64', 'little'),
  library.layoutOf('30', 'wide-align4', 'big'),
  library.layoutOf('31', 'ilp32-align4', 'little'),
]
const forms = readFileSync(new URL('../machine/forms/forms.el', import.meta.url), 'utf8')
  .trim()
  .split('\n')
const names = [...library.lispProgram(layouts[0]!).subrs.keys()]
const atoms = [
  'nil',
  't',
  '0',
  '-1',
  '7',
  '1.5',
  '99999999999999999999999',
  '4611686018427387904',
  '1e300',
  '100000',
  ':k',
  '"abc"',
  '"äö"',
  '"%s%d"',
  "'a",
  "'(1 2)",
  "'(1 . 2)",
  '[1 2]',
  '(lambda (x) x)',
  "'car",
  '(current-buffer)',
  '(make-hash-table)',
  "(make-char-table 'x)",
  '(make-bool-vector 5 t)',
  '(make-marker)',
  '(obarray-make)',
  "(record 'r 1)",
  '(make-finalizer nil)',
  '(propertize "pq" \'a 1)',
  "(symbol-function 'car)",
  '(let ((l (list 1 2))) (setcdr (cdr l) l) l)',
  '(let ((v (vector 1))) (aset v 0 v) v)',
]

/** A call of any primitive with anything. */
const calls = fc
  .tuple(fc.constantFrom(...names), fc.array(fc.constantFrom(...atoms), { maxLength: 5 }))
  .map(([name, args]) => `(${[name, ...args].join(' ')})`)

/** A form in which some words are others. */
const mutated = fc
  .tuple(
    fc.constantFrom(...forms),
    fc.array(fc.tuple(fc.nat(30), fc.constantFrom(...names, ...atoms)), { maxLength: 4 }),
  )
  .map(([form, changes]) => {
    const words = form.split(/(?<=[\s()'])|(?=[\s()'])/)
    for (const [at, word] of changes) words[at % words.length] = word
    return words.join('')
  })

const program = fc.array(fc.oneof(calls, mutated), { minLength: 1, maxLength: 30 }).map((texts) => texts.join('\n'))

/** Every form by itself, so that the ones after an error are tried as well. */
const guarded = (text: string): string =>
  text
    .split('\n')
    .map((form) => `(condition-case nil ${form} (error nil))`)
    .join('\n')

describe('programs', () => {
  it.each(layouts.map((layout) => ({ name: `${layout.release} ${layout.abi} ${layout.byteOrder}`, layout })))(
    'made of calls and of forms with damage, in $name',
    ({ layout }) => {
      const run = (text: string) => {
        exerciseProgram(text, layout, library)
        exerciseProgram(guarded(text), layout, library)
      }
      fc.assert(fc.property(program, run), { seed: 20180314, numRuns: 30 })
    },
  )

  it('when garbage is collected at every step', () => {
    const run = (text: string) => exerciseProgram(guarded(text), layouts[0]!, library, true)
    fc.assert(fc.property(calls, run), { seed: 20180315, numRuns: 10 })
  })

  it('that are not Lisp', () => {
    const run = (text: string) => exerciseProgram(text, layouts[0]!, library)
    fc.assert(fc.property(fc.string(), run), { seed: 20180316, numRuns: 30 })
  })

  it.each([
    '(while t)',
    '#1=(progn . #1#)',
    '#1=(list . #1#)',
    "(eval '#1=(let #1# 1))",
    '(funcall (lambda (&optional . #1=(a . #1#)) 1))',
    '(let ((l (list 1 2))) (setcdr (cdr l) l) (prin1-to-string l) (length l))',
    "(let ((x '(1))) (dotimes (i 60) (setq x (list x x))) (prin1-to-string x))",
    '(let ((x (list 1)) (i 0)) (while (< i 60) (setq x (list x x) i (1+ i))) (format "%S" x))',
    '(let ((x 3)) (while t (setq x (* x x))))',
    '(let ((s "ab")) (while t (setq s (concat s s))))',
    '(let ((h (make-hash-table :test (quote equal)))) (puthash h h h) (puthash (list h) 1 h) (prin1-to-string h))',
    "(let ((f '(x y))) (fset 'g (cons 'macro (lambda () (list 'g)))) (g))",
    '(format "%9999999d" 1)',
    "(let ((form (list 'progn nil))) (setcdr (cdr form) form) (eval form))",
    "(let ((body (list '(setcdr body nil) '(garbage-collect) '(list 1 2)))) (eval (cons 'progn body) (list (cons 'body body))))",
    "(condition-case nil (signal 'error nil) (#1=(a . #1#) 1))",
    "(put 'e 'error-conditions '#1=(e . #1#)) (condition-case nil (signal 'e nil) (x 1))",
    "'#^[nil nil]",
    '(aset "abc" 1 300)',
  ])('%s', (text) => {
    for (const layout of layouts) exerciseProgram(text, layout, library)
  })
})
