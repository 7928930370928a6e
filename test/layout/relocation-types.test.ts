import { describe, expect, it } from 'vitest'
import { type Generation, generations } from '../../src/layout/releases.ts'
import { lispTags, relocKinds } from '../../src/layout/relocation-types.ts'

/** Code of the first member of each family, and number of codes, as the enumerations of each pdumper.c have them. */
const codes: Readonly<Record<Generation, { native: number[]; bignum: number; dumpLv: number; count: number }>> = {
  '2018': { native: [-1, -1], bignum: -1, dumpLv: 2, count: 18 },
  talk: { native: [-1, -1], bignum: -1, dumpLv: 2, count: 16 },
  '27': { native: [-1, -1], bignum: 2, dumpLv: 3, count: 19 },
  '28dev-a': { native: [-1, -1], bignum: 2, dumpLv: 3, count: 19 },
  '28dev-n': { native: [2, 3], bignum: 4, dumpLv: 5, count: 21 },
  '28+': { native: [2, 3], bignum: 4, dumpLv: 5, count: 21 },
}

describe.each(generations)('dump relocations of $generation', (facts) => {
  const expected = codes[facts.generation]
  it.each(['low', 'high'] as const)('are numbered as in the C source, with %s tags', (tagging) => {
    const kinds = relocKinds(facts, tagging)
    const code = (name: string) => kinds.findIndex((kind) => kind.name === name)
    expect(kinds).toHaveLength(expected.count)
    expect([code('DUMP_TO_EMACS_PTR_RAW'), code('DUMP_TO_DUMP_PTR_RAW')]).toEqual([0, 1])
    expect([code('NATIVE_COMP_UNIT'), code('NATIVE_SUBR')]).toEqual(expected.native)
    expect(code('BIGNUM')).toBe(expected.bignum)
    const cons = tagging === 'low' ? 3 : 6
    expect(code('DUMP_TO_DUMP_LV+Symbol')).toBe(expected.dumpLv)
    expect(code('DUMP_TO_DUMP_LV+Cons')).toBe(expected.dumpLv + cons)
    expect(code('DUMP_TO_EMACS_LV+Vectorlike')).toBe(expected.dumpLv + 8 + 5)
  })

  it('have unique names', () => {
    const names = relocKinds(facts, 'low').map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  it('carry base and tag', () => {
    const kinds = relocKinds(facts, 'low')
    expect(kinds[0]).toEqual({ name: 'DUMP_TO_EMACS_PTR_RAW', form: 'raw', base: 'emacs' })
    expect(kinds[expected.dumpLv + 4]).toEqual({ name: 'DUMP_TO_DUMP_LV+String', form: 'lv', base: 'dump', tag: 4 })
    expect(kinds[expected.dumpLv + 8 + 5]).toEqual({
      name: 'DUMP_TO_EMACS_LV+Vectorlike',
      form: 'lv',
      base: 'emacs',
      tag: 5,
    })
  })
})

it('names each tag once, with its codes', () => {
  for (const tags of Object.values(lispTags)) {
    expect(tags.names).toHaveLength(8)
    expect(tags.names[tags.cons]).toBe('Cons')
    expect([tags.names[tags.symbol], tags.names[tags.string]]).toEqual(['Symbol', 'String'])
    expect([tags.names[tags.vectorlike], tags.names[tags.float]]).toEqual(['Vectorlike', 'Float'])
  }
  expect(lispTags.low.names[6]).toBe('Int1')
  expect(lispTags.high.names[3]).toBe('Int1')
})
