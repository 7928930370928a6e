/**
 * Pages of a dump compared with a plain count, and the effect of the order `pages`.
 * @module
 */
import { describe, expect, it } from 'vitest'
import { pageUse, relocsOfPages } from '../../src/analyse/pages.ts'
import { HARDWARE_PAGE } from '../../src/analyse.ts'
import { Dump, orderOf, slotAt, writeDump } from '../../src/index.ts'
import { openDump } from '../../src/pdmp.ts'
import { corpusSample, readDump } from '../corpus/corpus.ts'

describe.each(corpusSample())('%s', (name) => {
  const image = openDump(readDump(name))
  const use = pageUse(new Dump(image))

  it('has as many dirty pages as hold a relocation', () => {
    const { discardableStart, coldStart } = image.header
    const dirty = new Set(image.dumpRelocs.flatMap(({ offsets }) => Array.from(offsets, (at) => Math.floor(at / 4096))))
    const hot = Math.ceil(discardableStart / 4096)
    // In wide-int dumps a word may lie on two pages.
    if (image.layout.lispWordSize === image.layout.wordSize) {
      expect(use.dirtyHot).toBe([...dirty].filter((page) => page < hot).length)
      expect(use.dirtyHot + use.dirtyDiscardable).toBe(dirty.size)
    }
    expect(use.dirtyHot).toBeLessThanOrEqual(use.hot)
    expect(use.hot + use.discardable).toBe(Math.max(hot, Math.ceil(coldStart / 4096)))
    expect(use.hot + use.discardable + use.cold).toBe(Math.ceil(image.bytes.length / HARDWARE_PAGE))
  })

  it('counts the relocations of each page', () => {
    const relocs = relocsOfPages(new Dump(image))
    expect(relocs).toHaveLength(Math.ceil(image.bytes.length / HARDWARE_PAGE))
    expect(relocs.filter((count) => count > 0)).toHaveLength(use.dirtyHot + use.dirtyDiscardable)
    if (image.layout.lispWordSize !== image.layout.wordSize) return
    const all = image.dumpRelocs.reduce((sum, { length }) => sum + length, 0)
    expect(relocs.reduce((sum, count) => sum + count, 0)).toBe(all)
    const [early] = image.dumpRelocs
    const fifth = Array.from(early!.offsets).filter((at) => Math.floor(at / HARDWARE_PAGE) === 5).length
    if (image.dumpRelocs.length === 1) expect(relocs[5] ?? 0).toBe(fifth)
  })

  it('has each hot page in one class of the histogram', () => {
    expect(use.histogram.reduce((sum, { pages }) => sum + pages, 0)).toBe(use.hot)
    expect(use.histogram[0]!.pages).toBe(use.hot - use.dirtyHot)
    for (const [i, { from, to }] of use.histogram.entries()) {
      expect([from, to]).toEqual(i === 0 ? [0, 0] : [2 ** (i - 1), 2 ** i - 1])
    }
  })

  it('counts links by their distance', () => {
    const [early] = image.dumpRelocs
    const reach: number[] = []
    for (let i = 0; i < early!.length; i += 1 + Math.floor(early!.length / 200)) {
      const { offset, kind, target } = slotAt(image, early!, i)
      if ('base' in kind && kind.base === 'dump') reach.push(Math.abs(target - offset))
    }
    if (early!.length < 200) {
      expect(use.meanDistance).toBeCloseTo(reach.reduce((sum, far) => sum + far, 0) / reach.length)
      expect(use.links).toBe(reach.length)
    } else expect(use.links).toBeGreaterThan(reach.length)
  })
})

it.each(['bookworm-amd64', 'bullseye-amd64'])('the order pages dirties fewer pages of %s than the dumper', (name) => {
  const image = openDump(readDump(name))
  const graph = new Dump(image).graph
  const written = pageUse(Dump.open(writeDump(graph, orderOf(graph, 'pages'))))
  expect(written.dirtyHot).toBeLessThan(0.95 * pageUse(new Dump(image)).dirtyHot)
})
