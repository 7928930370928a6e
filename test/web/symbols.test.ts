import { describe, expect, it } from 'vitest'
import { Holders } from '../../src/analyse.ts'
import { Dump, proveNames } from '../../src/index.ts'
import * as ask from '../../src/web/questions/symbols.ts'
import { readDump } from '../corpus/corpus.ts'

const dump = Dump.open(readDump('own-28.2-min'), { prove: proveNames })
const subject = { dump, old: undefined }
const { symbols, nodes } = dump
const everything = [...symbols.offsets()]
const rowsOf = (query: ask.SymbolQuery) => ask.symbols(subject, query, 0, 1_000_000).rows
const atsOf = (query: ask.SymbolQuery) => rowsOf(query).map(({ at }) => at)
const ascending = (ats: readonly number[]) => [...ats].sort((a, b) => a - b)

describe('symbols', () => {
  it('are all symbols of the dump: those that are interned by name, then the others by name', () => {
    const { total, rows } = ask.symbols(subject, {}, 0, 1_000_000)
    expect(total).toBe(everything.length)
    expect(ascending(rows.map(({ at }) => at))).toEqual(ascending(everything))
    const firstOther = rows.findIndex(({ interned }) => interned === false)
    expect(firstOther).toBeGreaterThan(10_000)
    for (const part of [rows.slice(0, firstOther), rows.slice(firstOther)]) {
      expect(new Set(part.map(({ interned }) => interned === false)).size).toBe(1)
      const names = part.map(({ name }) => name)
      expect(names).toEqual(names.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)))
    }
  })

  it('come in pages', () => {
    expect(ask.symbols(subject, {}, 1000, 7).rows).toEqual(rowsOf({}).slice(1000, 1007))
    expect(ask.symbols(subject, {}, 1e9, 7)).toEqual({ total: everything.length, rows: [] })
  })

  it.each([
    [{ value: 'bound' }, (at: number) => symbols.value(at).isBound],
    [{ value: 'unbound' }, (at: number) => !symbols.value(at).isBound],
    [{ function: 'fbound' }, (at: number) => symbols.definition(at).isBound],
    [{ function: 'funbound' }, (at: number) => !symbols.definition(at).isBound],
    [{ function: 'autoload' }, (at: number) => symbols.isAutoload(at)],
    [{ function: 'loaded' }, (at: number) => symbols.definition(at).isBound && !symbols.isAutoload(at)],
    [{ special: 'special' }, (at: number) => symbols.facts(at).special],
    [{ name: '^kill-' }, (at: number) => /^kill-/i.test(symbols.facts(at).name ?? '')],
    [{ name: '^[A-Z]' }, (at: number) => /^[A-Z]/.test(symbols.facts(at).name ?? '')],
    [
      { name: 'mode-map$', value: 'bound', special: 'special' },
      (at: number) =>
        /mode-map$/i.test(symbols.facts(at).name ?? '') && symbols.value(at).isBound && symbols.facts(at).special,
    ],
  ] as const)('that match %o are those that the library says', (query, isWanted) => {
    const found = atsOf(query)
    expect(found.length).toBeGreaterThan(5)
    expect(ascending(found)).toEqual(ascending(everything.filter(isWanted)))
  })

  it('say what is wrong with what is no regular expression', () => {
    expect(() => rowsOf({ name: '(' })).toThrow('Unterminated group')
  })

  it.each(['kill-ring', 'Kill-Ring', '(?i)Kill-Ring', 'kill\\S+ring'])(
    'ignore case in %s as the command does',
    (name) => {
      const sensitive = name === 'Kill-Ring'
      expect(rowsOf({ name }).some((row) => row.name === 'kill-ring')).toBe(!sensitive)
    },
  )

  it('are sorted by offset and by library, in both directions', () => {
    const some = (query: ask.SymbolQuery) => ask.symbols(subject, query, 3000, 500).rows
    const ats = (query: ask.SymbolQuery) => some(query).map(({ at }) => at)
    expect(ats({ sort: 'offset' })).toEqual(ascending(everything).slice(3000, 3500))
    expect(ats({ sort: 'offset', order: 'descending' })).toEqual(ascending(everything).reverse().slice(3000, 3500))
    const libraries = some({ sort: 'library', order: 'descending' }).map(({ library }) => library ?? '')
    expect(libraries).toEqual(libraries.toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0)))
    expect(new Set(libraries).size).toBeGreaterThan(1)
  })

  it('of a library are what its entry of load-history defines', () => {
    const { definitions } = dump.part(Holders).libraries.find(({ file }) => file === 'simple.elc')!
    const defined = definitions.filter(({ kind, symbol }) => symbol >= 0 && kind !== 'provide' && kind !== 'require')
    const expected = new Set(defined.map(({ symbol }) => nodes.offsetOf(symbol)))
    expect(expected.size).toBeGreaterThan(300)
    expect(ascending(atsOf({ library: 'simple.elc' }))).toEqual(ascending([...expected]))
    expect(ask.definers(subject)).toContain('simple.elc')
  })

  it('have their value and function in short', () => {
    const row = (name: string) => rowsOf({ name: `^${name}$` })[0]!
    expect(row('kill-ring-max')).toMatchObject({
      name: 'kill-ring-max',
      isSpecial: true,
      isConstant: false,
      interned: 'initial',
      value: { text: '60', at: null },
      function: null,
      library: 'simple.elc',
    })
    expect(row('kill-line')).toMatchObject({ value: null, function: { text: 'compiled-function' } })
    expect(row('car').function?.text).toBe('#<subr car>')
    expect(row('most-positive-fixnum')).toMatchObject({ isConstant: true })
    expect(row('auto-mode-alist').value?.text).toMatch(/^\(\(.{58}…$/)
  })
})
