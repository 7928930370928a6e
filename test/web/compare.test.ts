/** Questions of the comparison, compared with what `diffDumps` says. */
import { describe, expect, it } from 'vitest'
import { type DumpDiff, diffDumps, identifyDump, libraryName, readLoadHistory } from '../../src/analyse.ts'
import { Dump, Printer, proveNames } from '../../src/index.ts'
import { ChangedPlaces } from '../../src/web/questions/changed-places.ts'
import { type ChangedPart, type ChangeRow, changes, comparison } from '../../src/web/questions/compare.ts'
import { answer } from '../../src/web/questions.ts'
import { readDump } from '../corpus/corpus.ts'

const open = (name: string) => Dump.open(readDump(name), { prove: proveNames })
const dump = open('own-28.2-min')
const old = open('bullseye-amd64')
const subject = { dump, old }
const diff: DumpDiff = diffDumps(old, dump)
const all = 1_000_000
const rowsOf = (part: ChangedPart | null, pattern = '') => changes(subject, part, pattern, 0, all)

describe('the comparison', () => {
  it('has the identities of both dumps, and plain data', () => {
    const found = comparison(subject)
    expect(found.old).toMatchObject(identifyDump(old.image))
    expect(found.new).toMatchObject(identifyDump(dump.image))
    expect(found).toMatchObject({ same: false, isOneExecutable: false, nameless: diff.nameless })
    expect(structuredClone(found)).toEqual(found)
  })

  it('counts what diffDumps lists', () => {
    const { libraries, features, symbols, variables, buffers } = diff
    const { counts } = comparison(subject)
    const kinds = (what: string) => symbols.changed.filter((row) => row.what === what && !row.isDocOffset).length
    expect(counts).toEqual({
      libraries: libraries.added.length + libraries.removed.length,
      features: features.added.length + features.removed.length,
      symbols: symbols.added.length + symbols.removed.length,
      values: kinds('value'),
      functions: kinds('function'),
      properties: kinds('plist'),
      flags: kinds('flags'),
      variables: variables.length,
      buffers: buffers.added.length + buffers.removed.length + buffers.changed.length,
      documentation: symbols.changed.filter(({ isDocOffset }) => isDocOffset).length,
    })
    expect(Math.min(counts.libraries, counts.symbols, counts.values, counts.functions)).toBeGreaterThan(0)
  })

  it('lists types by the size of the change', () => {
    const { sizes } = comparison(subject)
    const growth = sizes.map((row) => Math.abs(row.new - row.old))
    expect(growth).toEqual(growth.toSorted((a, b) => b - a))
    expect(sizes.map(({ type }) => type).sort()).toEqual(diff.sizes.map(({ type }) => type))
  })

  it('is one of equal dumps when both are the same', () => {
    const same = comparison({ dump, old: dump })
    expect(same).toMatchObject({ same: true, isOneExecutable: true, sizes: [] })
    expect(changes({ dump, old: dump }, null, '', 0, 10)).toEqual({ total: 0, rows: [] })
    // Another older dump takes its place.
    expect(comparison(subject).same).toBe(false)
  })

  it('needs an older dump', () => {
    expect(() => answer({ dump, old: undefined }, ['comparison'])).toThrow('no older dump is open')
  })
})

describe('the differences', () => {
  it('have the paths and values of diffDumps', () => {
    const changed = diff.symbols.changed.filter(({ what, isDocOffset }) => what === 'value' && !isDocOffset)
    expect(rowsOf('values').rows).toMatchObject(
      changed.map(({ name, path, old: before, new: now }) => ({ name, path, old: before, new: now })),
    )
    expect(rowsOf('libraries').rows.map(({ change, name }) => [change, name])).toEqual([
      ...diff.libraries.added.map((name) => ['added', name]),
      ...diff.libraries.removed.map((name) => ['removed', name]),
    ])
  })

  it('begin a group where the name changes', () => {
    const { rows } = rowsOf('values')
    expect(rows.filter(({ isFirst }) => isFirst)).toHaveLength(new Set(rows.map(({ name }) => name)).size)
  })

  it('of symbols lead to the symbol in the newer dump, unless it was removed', () => {
    const ofSymbols = (['symbols', 'values', 'functions', 'properties', 'flags'] as const).flatMap(
      (part): readonly ChangeRow[] => rowsOf(part).rows,
    )
    for (const { change, at, name } of ofSymbols) {
      if (change === 'removed') expect(at).toBeNull()
      else expect(at).toBe(dump.symbols.named(name) ?? null)
    }
    expect(ofSymbols.filter(({ change, at }) => change !== 'removed' && at !== null).length).toBeGreaterThan(1000)
  })

  it('of libraries, buffers and C variables lead to where they are in the newer dump', () => {
    const files = readLoadHistory(dump.nodes, dump.symbols, dump.names).map(({ file }) => file)
    for (const { name, change, at, file } of rowsOf('libraries').rows) {
      expect(at).toBeNull()
      if (change === 'removed') expect(file).toBeNull()
      else expect(files).toContain(file)
      if (file !== null) expect(libraryName(file)).toBe(name)
    }
    const printer = dump.part(Printer)
    const print = (at: number) => printer.print({ kind: 'object', offset: at, tag: dump.layout.tags.vectorlike }).text
    const { rows } = changes({ dump, old: open('tiny-30-little-lp64') }, 'buffers', '', 0, all)
    const buffers = rows.filter(({ at }) => at !== null)
    expect(buffers.map(({ name }) => name)).toContain('*scratch*')
    for (const { name, at } of buffers) expect(print(at!)).toBe(`#<buffer ${name}>`)
    const table = dump.part(ChangedPlaces).variable('(standard-syntax-table)')
    expect(print(table!)).toMatch(/^#\^\[/)
    expect(rowsOf('features').rows.every(({ at, file }) => at === null && file === null)).toBe(true)
  })

  it('are all but offsets of documentation, which have a part of their own', () => {
    const { counts } = comparison(subject)
    const total = Object.values(counts).reduce((a, b) => a + b, 0)
    expect(rowsOf(null).total).toBe(total - counts.documentation)
    expect(rowsOf(null).rows.some(({ part }) => part === 'documentation')).toBe(false)
    expect(rowsOf('documentation').total).toBe(counts.documentation)
  })

  it('are filtered by name and path', () => {
    const { rows } = rowsOf(null, '^load-')
    expect(rows.length).toBeGreaterThan(0)
    expect(rows).toHaveLength(
      rowsOf(null).rows.filter(({ name, path }) => /^load-/i.test(name) || (path !== null && /^load-/i.test(path)))
        .length,
    )
    expect(() => rowsOf(null, '(')).toThrow(/regular expression/)
  })

  it('come in pages', () => {
    const whole = rowsOf(null)
    const page = changes(subject, null, '', 10, 5)
    expect(page).toEqual({ total: whole.total, rows: whole.rows.slice(10, 15) })
    expect(structuredClone(page)).toEqual(page)
  })
})
