/** Questions about strings, compared with the dump and with the library. */
import { describe, expect, it } from 'vitest'
import { duplicatesOf } from '../../src/analyse/size/duplicates.ts'
import { Holders } from '../../src/analyse/size/holders.ts'
import { Dump } from '../../src/dump.ts'
import { stringAt } from '../../src/heap/strings.ts'
import { proveNames } from '../../src/proof/prove.ts'
import { outcomeOf } from '../../src/web/outcome.ts'
import { type StringFilter, type StringSort, strings } from '../../src/web/questions/strings.ts'
import { readDump } from '../corpus/corpus.ts'

const dump = Dump.open(readDump('own-28.2-min'), { prove: proveNames })
const subject = { dump, old: undefined }
const any: StringFilter = { pattern: '', least: null, most: null, repeated: false }
const list = (filter: Partial<StringFilter>, sort: StringSort = 'offset', isDescending = false, count = 200) =>
  strings(subject, { ...any, ...filter }, sort, isDescending, 0, count)

const { offsets, types, length } = dump.image.objectStarts
const all = Array.from({ length }, (_, i) => i).filter((i) => types[i] === dump.layout.tags.string)

describe('strings', () => {
  it('are all those of the dump, page by page', () => {
    const { total, rows } = list({})
    expect(total).toBe(all.length)
    expect(rows.map(({ offset }) => offset)).toEqual(all.slice(0, 200).map((i) => offsets[i]))
    expect(strings(subject, any, 'offset', false, 150, 10).rows).toEqual(rows.slice(150, 160))
  })

  it('have the bytes and the encoding that the dump says', () => {
    for (const { offset, bytes, multibyte } of list({}, 'bytes', true).rows) {
      const string = stringAt(dump.heap, offset)
      expect({ bytes, multibyte }).toEqual({ bytes: string.bytes?.length ?? null, multibyte: string.multibyte })
    }
  })

  it('match a regular expression, in any case unless it has capitals', () => {
    const lower = list({ pattern: '^kill-ring' }).rows
    expect(lower.length).toBeGreaterThan(2)
    expect(lower.every(({ text }) => /^kill-ring/i.test(text!))).toBe(true)
    expect(list({ pattern: '^Kill-ring-max$' }).total).toBe(0)
    expect(list({ pattern: '^KILL-RING-MAX$' }).total).toBe(0)
    expect(list({ pattern: '^kill-ring-max$' }).rows[0]).toMatchObject({
      text: 'kill-ring-max',
      bytes: 13,
      path: "(symbol-name 'kill-ring-max)",
    })
  })

  it('have sizes between two limits', () => {
    const { total, rows } = list({ least: 1000, most: 20_000 }, 'bytes', true)
    const wanted = all.filter((i) => {
      const size = stringAt(dump.heap, offsets[i]!).bytes?.length ?? 0
      return size >= 1000 && size <= 20_000
    })
    expect(total).toBe(wanted.length)
    expect(total).toBeGreaterThan(1)
    expect(rows.map(({ bytes }) => bytes)).toEqual(rows.map(({ bytes }) => bytes).toSorted((a, b) => b! - a!))
    expect(rows.every(({ text, isCut }) => isCut && text!.length <= 200)).toBe(true)
  })

  it('that occur several times are the duplicates of the library', () => {
    const groups = duplicatesOf(dump.part(Holders)).filter(({ type }) => type === 'String')
    const { total, rows } = list({ repeated: true }, 'saved', true)
    expect(total).toBe(groups.length)
    expect(rows.map(({ offset, copies, saved }) => [offset, copies, saved])).toEqual(
      groups
        .map(({ nodes, saved }) => [dump.nodes.offsetOf(nodes[0]!), nodes.length, saved] as const)
        .sort((a, b) => b[2] - a[2] || a[0] - b[0])
        .slice(0, 200)
        .map((row) => [...row]),
    )
  })

  it('of an expression that does not parse are a mistake of the user', () => {
    const outcome = outcomeOf(() => list({ pattern: '(' }))
    expect(outcome).toMatchObject({
      failure: { code: 'mistake', message: expect.stringContaining('Unterminated group') },
    })
  })
})
