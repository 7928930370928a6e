import { expect, it } from 'vitest'
import { Budget } from '../../src/bytes/budget.ts'
import { PdmpError } from '../../src/error.ts'

it('allows exactly the number of steps that it was created with', () => {
  const budget = new Budget(3)
  expect([budget.spend(), budget.isSpent, budget.spend(2), budget.isSpent, budget.spend()]).toEqual([
    true,
    false,
    true,
    true,
    false,
  ])
})

it('names the task, the limit and the offset when it is exceeded', () => {
  const budget = new Budget(10)
  const site = { path: 'hash_table', offset: 64 }
  budget.require(10, site, 'comparing keys')
  let error: unknown
  try {
    budget.require(1, site, 'comparing keys')
  } catch (thrown) {
    error = thrown
  }
  expect(error).toBeInstanceOf(PdmpError)
  expect(error).toMatchObject({ code: 'too-costly', site })
  expect((error as PdmpError).detail).toBe('comparing keys takes more than 10 steps')
})
