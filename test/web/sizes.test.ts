/** Questions about sizes, compared with the library. */
import { describe, expect, it } from 'vitest'
import { growthOf } from '../../src/analyse/size/growth.ts'
import { Holders } from '../../src/analyse/size/holders.ts'
import { sizesBy } from '../../src/analyse/size/table.ts'
import { Dump } from '../../src/dump.ts'
import { proveNames } from '../../src/proof/prove.ts'
import { outcomeOf } from '../../src/web/outcome.ts'
import type { SizesShown } from '../../src/web/questions/size-tables.ts'
import { type SizeCell, sizeCells, sizeRows } from '../../src/web/questions/sizes.ts'
import { readDump } from '../corpus/corpus.ts'

const open = (name: string) => Dump.open(readDump(name), { prove: proveNames })
const dump = open('own-28.2-min')
const old = open('tiny-30-little-lp64')
const whole: SizesShown = { by: ['library', 'kind', 'symbol'], path: [], retained: false, differing: false }
const alone = { dump, old: undefined }
const both = { dump, old }

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
const all = (subject: typeof alone | typeof both, shown: SizesShown, sort: 'bytes' | 'name' | 'change' = 'bytes') =>
  sizeRows(subject, shown, sort, true, 0, 100_000)

describe('rows', () => {
  const libraries = sizesBy(dump.part(Holders), ['library', 'kind', 'symbol'])

  it('are those of the library, the largest first, page by page', () => {
    const wanted = libraries.map(({ path, bytes }) => [path[0], bytes] as const).sort((a, b) => b[1] - a[1])
    const { total, rows } = all(alone, whole)
    expect(total).toBe(libraries.length)
    expect(rows.map(({ bytes }) => bytes)).toEqual(wanted.map(([, bytes]) => bytes))
    expect(new Map(rows.map(({ name, bytes }) => [name, bytes]))).toEqual(new Map(wanted))
    const page = sizeRows(alone, whole, 'bytes', true, 5, 3)
    expect(page).toEqual({ total, rows: rows.slice(5, 8) })
  })

  it('of a group add up to it, down to symbols, each of which leads to its object', () => {
    const library = libraries.find(({ path }) => path[0] === 'simple.elc')!
    const kinds = all(alone, { ...whole, path: ['simple.elc'] })
    expect(sum(kinds.rows.map(({ bytes }) => bytes))).toBe(library.bytes)
    const symbols = all(alone, { ...whole, path: ['simple.elc', 'functions'] })
    const kind = library.children.find(({ path }) => path[1] === 'functions')!
    expect(sum(symbols.rows.map(({ bytes }) => bytes))).toBe(kind.bytes)
    const named = symbols.rows.find(({ name }) => name === 'kill-line')!
    expect(dump.names.symbolName(named.at!)).toBe('kill-line')
    expect(named.isGrouped).toBe(false)
  })

  it('retain what the library says, if that is asked for', () => {
    const rows = new Map(sizesBy(dump.part(Holders), ['type']).map(({ path, retained }) => [path[0], retained]))
    const { rows: found } = all(alone, { ...whole, by: ['type'], retained: true })
    expect(new Map(found.map(({ name, retained }) => [name, retained]))).toEqual(rows)
  })

  it('are sorted by name where that is asked for', () => {
    const names = sizeRows(alone, whole, 'name', false, 0, 1000).rows.map(({ name }) => name)
    expect(names).toEqual([...names].sort())
    expect(all(alone, whole, 'name').rows.map(({ name }) => name)).toEqual(names.toReversed())
  })

  it('of a path that is not there are a mistake of the user, in words', () => {
    const outcome = outcomeOf(() => sizeRows(alone, { ...whole, path: ['no.elc'] }, 'bytes', true, 0, 10))
    expect(outcome).toEqual({
      failure: { code: 'mistake', message: 'the dump has no library no.elc', offset: null },
    })
  })
})

describe('growth', () => {
  const grown = growthOf(sizesBy(dump.part(Holders), ['type']), sizesBy(old.part(Holders), ['type']))
  const shown: SizesShown = { ...whole, by: ['type'] }

  it('is that of the library, in rows that only one of the dumps has, too', () => {
    const wanted = new Map(grown.map(({ path, bytes, base }) => [path[0], bytes - (base ?? 0)]))
    expect(new Map(all(both, shown).rows.map(({ name, change }) => [name, change]))).toEqual(wanted)
  })

  it('is null without an older dump', () => {
    expect(all(alone, shown).rows.every(({ change }) => change === null)).toBe(true)
  })

  it('alone leaves out rows that are as they were, and measures the others by it', () => {
    const differing = { ...shown, differing: true }
    const { rows } = all(both, differing, 'change')
    expect(rows.every(({ change, weight }) => change !== 0 && weight === Math.abs(change!))).toBe(true)
    const same = { dump, old: dump }
    expect(all(same, { ...whole, differing: true }).total).toBe(0)
    expect(sizeCells(same, { ...whole, differing: true }).cells).toEqual([])
  })
})

describe('cells', () => {
  const { cells, whole: top } = sizeCells(alone, whole)
  const flat = (all: readonly SizeCell[]): SizeCell[] => all.flatMap((cell) => [cell, ...flat(cell.cells)])

  it('are a few hundred, which add up to the file', () => {
    expect(flat(cells).length).toBeLessThan(900)
    expect(sum(cells.map(({ bytes }) => bytes))).toBe(dump.bytes.length)
    expect(top.bytes).toBe(dump.bytes.length)
    for (const cell of cells) if (cell.others === 0) expect(sum(cell.cells.map(({ bytes }) => bytes))).toBe(cell.bytes)
  })

  it('are those of the largest rows, and one for the others', () => {
    const { rows, total } = all(alone, whole)
    const single = cells.filter(({ others }) => others === 0)
    expect(single.map(({ name }) => name)).toEqual(rows.slice(0, 60).map(({ name }) => name))
    expect(cells.at(-1)).toMatchObject({ others: total - 60, name: `[${total - 60} others]` })
  })
})
