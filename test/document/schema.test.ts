/**
 * Documents of real dumps keep their schema, and the schema refuses what encode refuses.
 * @module
 */
import { describe, expect, it } from 'vitest'
import { Dump, decodeDump } from '../../src/index.ts'
import { readDump, realSample, tinySample } from '../corpus/corpus.ts'
import { parsedDocument } from './documents.ts'
import { isDocument, isObject, isRoot } from './schema.ts'

describe('the schema', () => {
  it.each(tinySample())('holds for %s', (name) => {
    expect(isDocument(parsedDocument(readDump(name))), JSON.stringify(isDocument.errors?.[0])).toBe(true)
  })

  it.each(realSample(1))('holds for a sample of %s', (name) => {
    let line = 0
    let checked = 0
    for (const piece of decodeDump(Dump.open(readDump(name)))) {
      const text = piece.replace(/^,?\n/, '')
      // Everything rare, and one in fifty of the common ones.
      const isCommon = /"type":"(Cons|String|Symbol|COMPILED|SUBR|IMMEDIATE|DUMP_LV|EMACS_PTR_RAW)"/.test(text)
      if (!/^\{"(@|at)"/.test(text) || (isCommon && line++ % 50 !== 0)) continue
      const value = JSON.parse(text)
      const check = '@' in value ? isObject : isRoot
      expect(check(value), `${text.slice(0, 300)} ${JSON.stringify(check.errors?.[0])}`).toBe(true)
      checked++
    }
    expect(checked).toBeGreaterThan(1000)
  })

  it.each([
    ['an unknown member', (document: Record<string, unknown>) => ({ ...document, more: 1 })],
    ['no layout', (document: Record<string, unknown>) => ({ ...document, layout: undefined })],
    [
      'an object without a label',
      (document: Record<string, unknown>) => ({ ...document, objects: [{ type: 'Cons' }] }),
    ],
    [
      'a fractional fixnum',
      (document: Record<string, unknown>) => ({ ...document, objects: [{ '@': '@a', type: 'Cons', car: 1.5 }] }),
    ],
    [
      'a root of no type',
      (document: Record<string, unknown>) => ({ ...document, roots: [{ at: 'emacs:0x1', type: 'COPY' }] }),
    ],
    ['a note in the layout', ({ layout, ...rest }) => ({ ...rest, layout: { ...(layout as object), '//': 'lp64' } })],
  ])('refuses %s', (_, change) => {
    const document = parsedDocument(readDump('tiny-28-little-lp64'))
    expect(isDocument(document)).toBe(true)
    expect(isDocument(change(document))).toBe(false)
  })
})
