/**
 * The page and the text of a comparison: what they show is what was found, whatever names and values contain.
 * @module
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffPage } from '../../src/cli/render/diff-page.ts'
import { type DiffResult, diffText } from '../../src/cli/render/diff-text.ts'
import { holds } from '../effort.ts'
import { elementsOf, parseMarkup, reachesOut, textOf } from '../markup.ts'

const anyText = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom('</style><script>alert(1)</script>', '"><img src=x onerror=alert(1)>', ']]>', '<!--', '\u001b[2J'),
)
const anyChange = fc.record({
  name: anyText,
  what: fc.constantFrom('value' as const, 'function' as const, 'plist' as const, 'flags' as const),
  path: anyText,
  old: fc.option(anyText),
  new: fc.option(anyText),
  isDocOffset: fc.boolean(),
})
const anySets = fc.record({ added: fc.array(anyText, { maxLength: 4 }), removed: fc.array(anyText, { maxLength: 4 }) })
const count = fc.nat(3)
const anyResult: fc.Arbitrary<DiffResult> = fc.record({
  same: fc.constant(false),
  nameless: fc.record({
    old: fc.record({ functions: count, symbols: count }),
    new: fc.record({ functions: count, symbols: count }),
  }),
  libraries: anySets,
  features: anySets,
  symbols: fc.tuple(anySets, fc.array(anyChange, { maxLength: 9 })).map(([sets, changed]) => ({ ...sets, changed })),
  variables: fc.array(anyChange, { maxLength: 3 }),
  buffers: anySets.map((sets) => ({ ...sets, changed: [] })),
  sizes: fc.array(fc.record({ type: anyText, old: fc.nat(), new: fc.nat() }), { maxLength: 3 }),
})

const facts = { old: 'old.pdmp', new: 'new.pdmp', version: '1' }

describe('the page of a comparison', () => {
  it('is well-formed, contains no script, and reaches nothing outside', () => {
    holds(
      fc.property(anyResult, (found) => {
        const page = parseMarkup([...diffPage(facts, found, 100)].join(''))
        expect(reachesOut(page)).toEqual([])
        expect(elementsOf(page).map(({ name }) => name)).not.toContain('script')
      }),
      { numRuns: 50 },
    )
  })

  it('shows each change up to the limit, and counts the others', () => {
    const change = { name: 'a', what: 'value' as const, old: '1', new: null, isDocOffset: false }
    const changed = Array.from({ length: 5 }, (_, i) => ({ ...change, path: `place-${i}` }))
    const nothing = { added: [], removed: [] }
    const none = { functions: 0, symbols: 0 }
    const found: DiffResult = {
      same: false,
      nameless: { old: none, new: none },
      libraries: nothing,
      features: nothing,
      symbols: { ...nothing, changed },
      variables: [],
      buffers: { ...nothing, changed: [] },
      sizes: [],
    }
    const text = textOf(parseMarkup([...diffPage(facts, found, 3)].join('')))
    expect(text.match(/place-\d/g)).toEqual(['place-0', 'place-1', 'place-2'])
    expect(text).toContain('and 2 more')
    const lines = [...diffText(found, undefined, 3)].join('')
    expect(lines).toBe(
      'changed: place-0: 1 → none\nchanged: place-1: 1 → none\nchanged: place-2: 1 → none\nchanged: 2 values more\n',
    )
  })
})
