/**
 * Programs that are interrupted by a dump and continue in the process that loads it print the same as in one process.
 * @module
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { verify } from '../../src/index.ts'
import { LispError } from '../../src/machine/interpreter/exits.ts'
import type { Interpreter } from '../../src/machine/interpreter/interpreter.ts'
import { attachLisp, evaluate, lispProgram, loadup, startLisp } from '../../src/machine/interpreter/lisp.ts'
import { Machine } from '../../src/machine/machine.ts'
import { sampleOf } from '../effort.ts'
import { forms } from './forms/emacs.ts'
import { layoutSample, layouts, type NamedLayout } from './layouts.ts'

/** What a form prints as, or its error. */
function resultOf(lisp: Interpreter, form: string): string {
  try {
    return evaluate(lisp, form)
  } catch (error) {
    if (error instanceof LispError) return error.printed
    throw error
  }
}

function move({ machine }: Interpreter, seed: number): Interpreter {
  const bytes = machine.dump()
  expect(verify(bytes).findings).toEqual([])
  return attachLisp(Machine.fromDump(machine.space.program, bytes, { seed }))
}

/** The results of all forms; before those at `cuts` the process moves. */
function resultsOf(
  { layout }: NamedLayout,
  program: readonly string[],
  cuts: ReadonlySet<number> = new Set(),
): string[] {
  let lisp = startLisp(lispProgram(layout), { seed: 1, obarraySize: 64 })
  return program.map((form, i) => {
    if (cuts.has(i)) lisp = move(lisp, i)
    return `${form} => ${resultOf(lisp, form)}`
  })
}

const variable = fc.constantFrom('a', 'b', 'c', 'd')
const atom = fc.oneof(
  fc.nat(99).map(String),
  fc.constantFrom(
    '"text"',
    '"größer"',
    "'symbol",
    "':key",
    '1.5',
    '123456789012345678901234567890',
    'nil',
    '(make-symbol "own")',
  ),
)
const value = fc.oneof(variable, atom)
/** What changes values puts atoms into them alone, so that none of them is part of itself. */
const templates: readonly fc.Arbitrary<readonly string[]>[] = [
  fc.tuple(variable, value, value).map(([x, y, z]) => ['(setq ', x, ' (cons ', y, ' ', z, '))']),
  fc.tuple(variable, value, value).map(([x, y, z]) => ['(setq ', x, ' (vector ', y, ' ', z, '))']),
  fc.tuple(variable, value).map(([x, y]) => ['(setq ', x, ' (record (quote thing) ', y, '))']),
  fc.tuple(variable, value).map(([x, y]) => ['(setq ', x, ' (list ', y, ' 1 2))']),
  fc.tuple(variable, atom).map(([x, y]) => ['(if (consp ', x, ') (setcar ', x, ' ', y, '))']),
  fc.tuple(variable, atom).map(([x, y]) => ['(if (vectorp ', x, ') (aset ', x, ' 0 ', y, '))']),
  // Closures that count, and share what they count with another.
  fc
    .tuple(value)
    .map(([x]) => [
      '(let ((n 0) (kept ',
      x,
      ')) (fset (quote f) (lambda (y) (setq n (1+ n)) (list n kept y))) (fset (quote g) (lambda () n)))',
    ]),
  fc.tuple(value).map(([x]) => ['(if (fboundp (quote f)) (list (f ', x, ') (g)))']),
  fc.constantFrom(
    ['(setq table (make-hash-table :test (quote eq)))'],
    ['(setq table (make-hash-table :test (quote equal)))'],
    ['(setq table (make-hash-table))'],
  ),
  fc.tuple(value, atom).map(([x, y]) => ['(if (hash-table-p table) (puthash ', x, ' ', y, ' table))']),
  fc
    .tuple(value)
    .map(([x]) => ['(if (hash-table-p table) (list (gethash ', x, ' table (quote none)) (hash-table-count table)))']),
  fc.tuple(value).map(([x]) => ['(if (hash-table-p table) (list (remhash ', x, ' table) (hash-table-count table)))']),
  fc.tuple(value).map(([x]) => ['(put (quote symbol) (quote property) ', x, ')']),
  fc.tuple(value).map(([x]) => ['(set (intern "interned-here") ', x, ')']),
  fc.constant(['(list (symbol-value (intern "interned-here")) (get (quote symbol) (quote property)))']),
  fc
    .nat(9)
    .map((n) => [
      '(progn (set-buffer (get-buffer-create "notes")) (goto-char ',
      `${n}`,
      ') (insert "né") (setq here (set-marker (make-marker) (point))) (buffer-string))',
    ]),
  fc.constant(['(list here (if (markerp here) (marker-position here)))']),
  fc.tuple(variable, variable).map(([x, y]) => ['(list ', x, ' ', y, ' (eq ', x, ' ', y, ') (equal ', x, ' ', y, '))']),
  fc.constant(['(garbage-collect) (list a b c d)']),
]

const programs = fc.array(
  fc.oneof(...templates).map((parts) => parts.join('')),
  { minLength: 5, maxLength: 40, size: 'max' },
)
const setUp = '(setq a nil b nil c nil d nil table nil here nil)'

describe.each(layoutSample)('$name', (layout) => {
  it('prints the same wherever it is interrupted by a dump and a load', () => {
    const interrupted = fc.record({
      program: programs,
      cuts: fc.uniqueArray(fc.nat(40), { minLength: 1, maxLength: 3 }),
    })
    const property = fc.property(interrupted, ({ program, cuts }) => {
      const all = [setUp, ...program, '(list a b c d)']
      const places = new Set(cuts.map((cut) => 1 + (cut % (all.length - 1))))
      expect(resultsOf(layout, all, places)).toEqual(resultsOf(layout, all))
    })
    fc.assert(property, { numRuns: 2 })
  })
})

const some = layouts.filter(({ layout: { abi, byteOrder } }) => abi === (byteOrder === 'big' ? 'wide-align4' : 'lp64'))

describe.each(sampleOf(some, 4))('in $name', (layout) => {
  it('runs the forms whose values a real Emacs gave', () => {
    const cuts = new Set([1, Math.floor(forms.length / 3), Math.floor((2 * forms.length) / 3)])
    expect(resultsOf(layout, forms, cuts)).toEqual(resultsOf(layout, forms))
  })
})

it('the library passes its own checks in the third process as in the first', () => {
  const { layout } = layouts.find(({ name }) => name === '29 wide-align8 big')!
  const started = startLisp(lispProgram(layout), { seed: 3 })
  loadup(started)
  let lisp = move(started, 4)
  expect(evaluate(lisp, '(check-all)')).toBe('nil')
  lisp = move(lisp, 5)
  expect(evaluate(lisp, '(check-all)')).toBe('nil')
  expect(evaluate(lisp, '(check-count)')).toBe(evaluate(started, '(check-count)'))
})
