/** Elements of the pages that commands write. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { element } from '../../src/cli/render/markup.ts'
import { holds } from '../effort.ts'
import { anyText, parseMarkup, shown, textOf } from '../markup.ts'

describe('an element', () => {
  it('holds any text, in its content and in its attributes', () => {
    holds(
      fc.property(anyText, anyText, (content, attribute) => {
        const read = parseMarkup(element('p', { title: attribute }, content).source)
        expect([textOf(read), read.attributes['title']]).toEqual([shown(content), shown(attribute)])
      }),
      { numRuns: 1000 },
    )
  })
})
