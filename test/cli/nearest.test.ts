import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestTo } from '../../src/cli/nearest.ts'
import { holds } from '../effort.ts'

describe('nearestTo', () => {
  it.each([
    ['a letter too many', 'innfo', 'info'],
    ['a letter too few', 'inf', 'info'],
    ['another letter', 'imfo', 'info'],
    ['two letters swapped', 'inof', 'info'],
    ['two mistakes in a long name', 'kill-rign-maxx', 'kill-ring-max'],
  ])('finds the name of which %s was typed', (_, typed, name) => {
    expect(nearestTo(typed, ['car', name, 'cdr'])).toEqual([name])
  })

  it('takes no name for one that has little to do with it', () => {
    expect(nearestTo('info', ['from', 'verify', 'i', 'information', ''])).toEqual([])
    expect(nearestTo('', ['ab', 'verify'])).toEqual([])
  })

  it('gives three names, the nearest first, and of those as near the first in the order of letters', () => {
    const names = ['defun-xy', 'defunc-x', 'defun-z', 'defun-b', 'defun-a', 'defun-x']
    expect(nearestTo('defun-x', names)).toEqual(['defun-x', 'defun-a', 'defun-b'])
  })

  it('compares no names of unbounded length', () => {
    const long = 'a'.repeat(101)
    expect(nearestTo(long, [long])).toEqual([])
    expect(nearestTo('a'.repeat(100), [long])).toEqual([long])
  })

  it('knows a name to be itself, and to be as near as it is typed', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 12 })
    holds(
      fc.property(letters, letters, (a, b) => {
        expect(nearestTo(a, [a])).toEqual([a])
        // Both are measured by the length of what was typed.
        if (a.length === b.length) expect(nearestTo(a, [b]).length).toBe(nearestTo(b, [a]).length)
      }),
    )
  })
})
