/**
 * The evaluator: forms have the values that a real Emacs gives, in every layout and with collections at any time.
 * @module
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LispError } from '../../src/machine/interpreter/exits.ts'
import { evaluate, type LispOptions, lispProgram, startLisp } from '../../src/machine/interpreter/lisp.ts'
import { sampleOf } from '../effort.ts'
import { expectedFile, forms, report } from './forms/emacs.ts'
import { layouts, type NamedLayout } from './layouts.ts'

const start = ({ layout }: NamedLayout, options: LispOptions = {}) =>
  startLisp(lispProgram(layout), { seed: 5, ...options })

function resultOf(lisp: ReturnType<typeof startLisp>, form: string): string {
  try {
    return evaluate(lisp, form)
  } catch (error) {
    if (error instanceof LispError) return error.printed
    throw error
  }
}

function resultsIn(layout: NamedLayout, some: readonly string[] = forms, options: LispOptions = {}): string[] {
  const lisp = start(layout, options)
  return some.map((form) => resultOf(lisp, form))
}

const expected = readFileSync(expectedFile, 'utf8')
const expectedOf = new Map(
  expected.split('\n\n').map((entry): [string, string] => {
    const [form = '', result = ''] = entry.trimEnd().split('\n=> ')
    return [form, result]
  }),
)

/** What prints otherwise in other releases: tables and closures since 30, characters of names since 29. */
const changed = /hash-table|closure|\(\(t\)|\(\(\(|[\\?]/

const others = layouts.filter(
  ({ layout: { release, abi } }) => release !== '28' && (abi === 'lp64' || abi === 'wide-align4'),
)

describe('forms', () => {
  it.each(
    sampleOf(
      layouts.filter(({ layout }) => layout.release === '28'),
      4,
    ),
  )('give in $name what they give in Emacs', (layout) => {
    expect(report(resultsIn(layout))).toBe(expected)
  })

  it.each(sampleOf(others, 4))('give the same in $name', (layout) => {
    const results = resultsIn(layout)
    for (const [i, form] of forms.entries()) {
      const result = expectedOf.get(form)!
      if (!changed.test(result)) expect(`${form} => ${results[i]}`).toBe(`${form} => ${result}`)
    }
  })

  it('give the same with a collection at every step', () => {
    for (const name of ['28 lp64 little', '30 wide-align4 big']) {
      const layout = layouts.find((one) => one.name === name)!
      const some = forms.filter((_, i) => i % 4 === 0)
      expect(resultsIn(layout, some, { collectAlways: true })).toEqual(resultsIn(layout, some))
    }
  })
})

it('prints a vector of more slots than a call takes arguments', () => {
  const [result] = resultsIn(layouts[0]!, ['(length (prin1-to-string (make-vector 130000 0)))'])
  expect(result).toBe('260001')
})
