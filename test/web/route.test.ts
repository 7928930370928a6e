import { describe, expect, it } from 'vitest'
import { href, offsetOf, parseRoute } from '../../src/web/route.ts'

describe('the fragment', () => {
  it.each([
    ['', 'overview', {}],
    ['#', 'overview', {}],
    ['#sizes', 'sizes', {}],
    ['#object?at=0x1f80', 'object', { at: '0x1f80' }],
    ['#symbols?name=%5Ekill-&bound=1', 'symbols', { name: '^kill-', bound: '1' }],
    ['#a%20b', 'a b', {}],
    ['#%', '%', {}],
    ['#object?', 'object', {}],
  ])('%s is a view with parameters', (fragment, view, params) => {
    expect(parseRoute(fragment)).toEqual({ view, params })
  })

  it.each([
    ['overview', {}],
    ['symbols', { name: '^kill-ring&#?=%+ ' }],
    ['odd view?', { 'a b': 'λ\n' }],
  ])('of a link to %s reads back the same', (view, params) => {
    expect(parseRoute(href(view, params))).toEqual({ view, params })
  })

  it('leaves out parameters without a value', () => {
    expect(href('symbols', { name: '', bound: undefined })).toBe('#symbols')
  })
})

it.each([
  ['0x1f80', 0x1f80],
  ['0X1F80', 0x1f80],
  ['8064', 8064],
  ['', undefined],
  ['-1', undefined],
  ['0x', undefined],
  ['0x123456789', undefined],
  ['12a', undefined],
  [undefined, undefined],
])('the offset %s is %s', (text, offset) => {
  expect(offsetOf(text)).toBe(offset)
})
