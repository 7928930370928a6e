/** Objects that contain themselves, printed with print-circle off. Expected texts are those of Emacs 28.2 and 30.1. */
import { expect, it } from 'vitest'
import { Dump } from '../../../src/dump.ts'
import { layoutOf } from '../../../src/layout/compose.ts'
import { Printer } from '../../../src/lisp/printer/printer.ts'
import { evaluate, lispProgram, startLisp } from '../../../src/machine/interpreter/lisp.ts'

const values: readonly (readonly [lisp: string, printed: string])[] = [
  ['(let ((v (vector nil))) (aset v 0 v) v)', '[#0]'],
  ['(let ((c (list 1 2))) (setcar c c) c)', '(#0 2)'],
  ['(let ((v (vector (list 1 nil)))) (setcar (cdr (aref v 0)) v) v)', '[(1 #0)]'],
  ['(let ((l (list nil))) (setcar l (vector l)) (vector l))', '[([#1])]'],
  ['(let ((l (list 1 2 3 4))) (setcar (cdr (cdr (cdr l))) (cdr l)) l)', '(1 2 3 (2 3 #1))'],
  ["(let ((h (make-hash-table))) (puthash 1 (list h ''a) h) (list 0 h))", "(0 #s(hash-table data (1 (#1 'a))))"],
  ['(let ((l (list 1))) (vector l l))', '[(1) (1)]'],
]

const machine = startLisp(lispProgram(layoutOf('31', 'lp64', 'little')), { seed: 1 })
evaluate(machine, values.map(([lisp], i) => `(setq value-${i} ${lisp})`).join('\n'))
const dump = Dump.open(machine.machine.dump())

it.each(values.map(([lisp, printed], i) => [lisp, printed, i] as const))('%s prints as %s', (_, printed, i) => {
  const binding = dump.symbols.value(dump.symbols.named(`value-${i}`)!)
  const value = binding.isBound ? binding.value : undefined
  expect(dump.part(Printer).print(value!, { circle: false }).text).toBe(printed)
})
