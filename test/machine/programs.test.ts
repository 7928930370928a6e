/**
 * Random programs over lists, hash tables and variables, against a model of plain JavaScript.
 * @module
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, type LispOptions, lispProgram, startLisp } from '../../src/machine/interpreter/lisp.ts'
import { layouts } from './layouts.ts'

/** Lisp data of the model: integers, texts, and lists, of which nil is the empty one. */
type Value = number | string | readonly Value[]

const printed = (value: Value): string => {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return JSON.stringify(value)
  return value.length === 0 ? 'nil' : `(${value.map(printed).join(' ')})`
}
const quoted = (value: Value): string => (typeof value === 'object' ? `'${printed(value)}` : printed(value))

const values = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.integer({ min: -(2 ** 53) + 1, max: 2 ** 53 - 1 }),
    fc.string({ unit: fc.constantFrom('a', 'b', 'z', 'ö'), maxLength: 3 }),
    fc.array(tie('value'), { maxLength: 3 }),
  ),
})).value

const keys = fc.oneof(fc.nat(8), fc.constantFrom('a', 'b', 'ö'), fc.array(fc.nat(2), { minLength: 1, maxLength: 2 }))

const steps = fc.array(
  fc.oneof(
    fc.record({ act: fc.constant('put' as const), key: keys, value: values }),
    fc.record({ act: fc.constant('remove' as const), key: keys }),
    fc.record({ act: fc.constant('push' as const), value: values }),
    fc.record({ act: fc.constantFrom('reverse' as const, 'pop' as const, 'copy' as const, 'close' as const) }),
    fc.record({ act: fc.constant('append' as const), values: fc.array(values, { maxLength: 4 }) }),
    fc.record({ act: fc.constant('delete' as const), value: values }),
  ),
  { maxLength: 25 },
)
type Step = (typeof steps extends fc.Arbitrary<infer T> ? T : never)[number]

/** What a step is in Lisp. */
function formOf(step: Step): string {
  switch (step.act) {
    case 'put':
      return `(puthash ${quoted(step.key)} ${quoted(step.value)} table)`
    case 'remove':
      return `(remhash ${quoted(step.key)} table)`
    case 'push':
      return `(setq list (cons ${quoted(step.value)} list))`
    case 'reverse':
      return '(setq list (nreverse list))'
    case 'pop':
      return '(setq list (cdr list))'
    case 'copy':
      return '(setq list (mapcar (lambda (x) (let ((y (list x))) (car y))) list))'
    case 'close':
      return '(setq list (funcall (let ((kept list)) (lambda () (copy-sequence kept)))))'
    case 'append':
      return `(setq list (append list (list ${step.values.map(quoted).join(' ')})))`
    case 'delete':
      return `(setq list (delete ${quoted(step.value)} list))`
  }
}

class Model {
  readonly table = new Map<string, Value>()
  list: Value[] = []

  run(step: Step): void {
    if (step.act === 'put') this.table.set(printed(step.key), step.value)
    else if (step.act === 'remove') this.table.delete(printed(step.key))
    else if (step.act === 'push') this.list.unshift(step.value)
    else if (step.act === 'reverse') this.list.reverse()
    else if (step.act === 'pop') this.list.shift()
    else if (step.act === 'append') this.list.push(...step.values)
    else if (step.act === 'delete') this.list = this.list.filter((item) => printed(item) !== printed(step.value))
  }
}

const start = (name: string, options: LispOptions = {}) =>
  startLisp(lispProgram(layouts.find((layout) => layout.name === name)!.layout), options)

const names = [
  '27 lp64 big',
  '28 wide-align8 little',
  '29 ilp32-align8 big',
  '30 ilp32-align4 little',
  '31 lp64 little',
]

describe.each(names)('%s', (name) => {
  const check = (lisp: ReturnType<typeof start>, program: readonly Step[]) => {
    const model = new Model()
    evaluate(lisp, '(setq list nil table (make-hash-table :test (quote equal)))')
    for (const step of program) {
      evaluate(lisp, formOf(step))
      model.run(step)
    }
    expect(evaluate(lisp, 'list')).toBe(printed(model.list))
    expect(evaluate(lisp, '(length list)')).toBe(String(model.list.length))
    expect(evaluate(lisp, '(hash-table-count table)')).toBe(String(model.table.size))
    for (const [key, value] of model.table) {
      expect(evaluate(lisp, `(gethash ${key.startsWith('(') ? `'${key}` : key} table 'none)`)).toBe(printed(value))
    }
  }

  it('has the lists and tables of the model', () => {
    const lisp = start(name)
    fc.assert(
      fc.property(steps, (program) => check(lisp, program)),
      { seed: 20180314, numRuns: 40 },
    )
  })

  it('with a collection at every step', () => {
    const lisp = start(name, { collectAlways: true })
    fc.assert(
      fc.property(steps, (program) => check(lisp, program)),
      { seed: 20180315, numRuns: 5 },
    )
  })
})
