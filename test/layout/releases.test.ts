import { describe, expect, it } from 'vitest'
import { headers } from '../../generated/field_tables.js'
import { pvecNames } from '../../src/layout/pvec-types.ts'
import { generations, type Release, releaseFacts, releasesOf28 } from '../../src/layout/releases.ts'
import { symbolFacts } from '../../src/layout/symbol-facts.ts'

describe('generations', () => {
  it.each([
    ['2018', 80, 1, 5, false],
    ['talk', 80, 1, 6, false],
    ['27', 80, 1, 6, false],
    ['28dev-a', 84, 1, 6, true],
    ['28dev-n', 96, 3, 6, false],
    ['28+', 100, 3, 6, true],
  ] as const)(
    '%s: a header of %i bytes, %i phases, %i emacs_reloc types',
    (generation, size, phases, types, hashList) => {
      const facts = generations.find((row) => row.generation === generation)!
      expect(headers[facts.header].size).toBe(size)
      expect(facts.phases).toBe(phases)
      expect(facts.emacsRelocs).toHaveLength(types)
      expect(facts.hashList).toBe(hashList)
      expect('ofs_hash_list' in headers[facts.header].fields).toBe(hashList)
    },
  )

  it('list the shorter of two shapes that begin alike first', () => {
    const names = generations.map(({ generation }) => generation)
    expect(names.indexOf('27')).toBeLessThan(names.indexOf('28dev-a'))
    expect(names.indexOf('28dev-n')).toBeLessThan(names.indexOf('28+'))
  })
})

it('distinguishes all releases from 28 on', () => {
  const keys = releasesOf28.map((row) => [row.hashTablePvec, row.hashTableLispSize, row.cLiteralStrings].join())
  expect(new Set(keys).size).toBe(4)
})

/** Codes of `enum pvec_type` at 27.1, 28.2, 29.1, 30.1 and 31; those that each release added or dropped, and the last. */
const pvecCodes: Readonly<Record<string, readonly [number, number, number, number, number]>> = {
  NORMAL_VECTOR: [0, 0, 0, 0, 0],
  BIGNUM: [2, 2, 2, 2, 2],
  FINALIZER: [5, 5, 5, 5, 5],
  SYMBOL_WITH_POS: [-1, -1, 6, 6, 6],
  FRAME: [9, 9, 10, 10, 10],
  WINDOW: [10, 10, 11, 11, 11],
  BOOL_VECTOR: [11, 11, 12, 12, 12],
  BUFFER: [12, 12, 13, 13, 13],
  HASH_TABLE: [13, 13, 14, 14, 14],
  OBARRAY: [-1, -1, -1, 15, 15],
  SUBR: [16, 16, 17, 18, 18],
  MODULE_FUNCTION: [23, 23, 24, 25, 25],
  NATIVE_COMP_UNIT: [-1, 24, 25, 26, 26],
  SQLITE: [-1, -1, 29, 30, 30],
  COMPILED: [24, 25, 30, -1, -1],
  CLOSURE: [-1, -1, -1, 31, 31],
  CHAR_TABLE: [25, 26, 31, 32, 32],
  SUB_CHAR_TABLE: [26, 27, 32, 33, 33],
  RECORD: [27, 28, 33, 34, 34],
  FONT: [28, 29, 34, 35, 35],
}

describe.each(['27', '28', '29', '30', '31', '32'] as const)('release %s', (release: Release) => {
  // The objects of the development version are those of 31.
  const column = Math.min(Number(release), 31) - 27

  it('numbers pseudovectors as its lisp.h does', () => {
    const names = pvecNames(release)
    const found = Object.fromEntries(Object.keys(pvecCodes).map((name) => [name, names.indexOf(name)]))
    expect(found).toEqual(Object.fromEntries(Object.entries(pvecCodes).map(([name, codes]) => [name, codes[column]])))
    expect(names).toHaveLength(pvecCodes['FONT']![column]! + 1)
  })

  it('keeps redirect where its struct Lisp_Symbol does', () => {
    const { symbolFlags, redirectNames } = symbolFacts(releaseFacts[release])
    const early = column < 3
    expect(symbolFlags.redirect).toEqual({ shift: 1, width: early ? 3 : 2 })
    expect(redirectNames.indexOf('PLAINVAL')).toBe(early ? 4 : 0)
    expect(redirectNames.slice(1, 4)).toEqual(['VARALIAS', 'LOCALIZED', 'FORWARDED'])
  })
})
