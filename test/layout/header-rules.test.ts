import { describe, expect, it } from 'vitest'
import { endOf, headerFaults, tablesInOrder } from '../../src/layout/header-rules.ts'
import { generations } from '../../src/layout/releases.ts'
import { parseHeader } from '../../src/tables/header.ts'
import { variants } from '../arbitraries.ts'

describe.each(variants)('$name', ({ open }) => {
  const { bytes, truth, image } = open()
  const header = parseHeader(bytes, image.layout.facts, truth.abi.byteOrder)

  it('breaks no rule', () => {
    expect(headerFaults(header, image.layout.facts, bytes.length)).toEqual([])
  })

  it('is read alike by the spec', () => {
    expect(header).toEqual(image.header)
  })

  it('has its tables one after the other up to the end of the file', () => {
    const tables = tablesInOrder(header)
    for (const [i, table] of tables.entries()) {
      const next = tables[i + 1]?.offset ?? bytes.length
      expect(next - endOf(table)).toBeGreaterThanOrEqual(0)
      expect(next - endOf(table)).toBeLessThan(8)
    }
  })

  it('names the word that breaks the rule', () => {
    const { discardableStart, coldStart } = header
    const faultsOf = (change: Partial<typeof header>, size = bytes.length) =>
      headerFaults({ ...header, ...change }, image.layout.facts, size).map(({ code, site }) => `${code} ${site.path}`)
    expect(faultsOf({}, bytes.length - 1)).toEqual(['truncated header.emacs_relocs.num'])
    expect(faultsOf({}, bytes.length + 1)).toEqual(['trailing-bytes header.emacs_relocs.num'])
    expect(faultsOf({ discardableStart: header.size - 4 })).toEqual(['region-order header.ofs_discardable_start'])
    expect(faultsOf({ discardableStart: coldStart + 4 })).toEqual(['region-order header.ofs_cold_start'])
    expect(faultsOf({ coldStart: coldStart - 8 })).toContain('region-unaligned header.ofs_cold_start')
    expect(faultsOf({ coldStart: (discardableStart & ~4095) - 4096 })).toContain('region-order header.ofs_cold_start')
    const late = { ...header.emacsRelocs, offset: header.emacsRelocs.offset + 16, count: header.emacsRelocs.count - 1 }
    expect(faultsOf({ emacsRelocs: late })).toEqual(['table-gap header.emacs_relocs.ofs'])
    const early = { ...header.emacsRelocs, offset: header.emacsRelocs.offset - 16, count: header.emacsRelocs.count + 1 }
    expect(faultsOf({ emacsRelocs: early })).toEqual(['table-overlap header.emacs_relocs.ofs'])
    const negative = { ...header.objectStarts, count: -1 }
    expect(faultsOf({ objectStarts: negative })).toContain('locator-negative header.object_starts.num')
  })
})

it('reports each fault at the offset of its word in that shape', () => {
  const { bytes, truth } = variants.find(({ name }) => name === 'tiny-30-big-lp64')!.open()
  const facts = generations.at(-1)!
  const header = parseHeader(bytes, facts, truth.abi.byteOrder)
  const [fault] = headerFaults(header, facts, bytes.length - 1)
  expect(fault).toMatchObject({ site: { offset: 84, length: 4 } })
})
