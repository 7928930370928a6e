import { describe, expect, it } from 'vitest'
import { HARDWARE_PAGE, pageUse } from '../../src/analyse.ts'
import { Dump, orders, proveNames } from '../../src/index.ts'
import * as ask from '../../src/web/questions/pages.ts'
import { readDump } from '../corpus/corpus.ts'

const dump = Dump.open(readDump('own-28.2-min'), { prove: proveNames })
const subject = { dump, old: undefined }
const map = ask.pageMap(subject)

describe('the map of pages', () => {
  it('has the section and the relocations of every page', () => {
    const pages = Math.ceil(dump.bytes.length / HARDWARE_PAGE)
    expect([map.relocs.length, map.sectionOf.length]).toEqual([pages, pages])
    for (const [page, section] of map.sectionOf.entries()) {
      expect(map.sections[section]).toBe(dump.regionAt(page * HARDWARE_PAGE)?.name)
    }
    expect(map.use).toEqual(pageUse(dump))
    const dirty = map.relocs.filter((count) => count > 0).length
    expect(dirty).toBe(map.use.dirtyHot + map.use.dirtyDiscardable)
  })
})

describe('a page', () => {
  const pages = [0, 120, 1000, map.use.hot, map.relocs.length - 1]

  it.each(pages)('%i has parts that add up to it', (page) => {
    const { libraries, types } = ask.pageParts(subject, page)
    const size = Math.min(HARDWARE_PAGE, dump.bytes.length - page * HARDWARE_PAGE)
    for (const parts of [libraries, types]) {
      expect(parts.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(size)
      const sizes = parts.map(({ bytes }) => bytes)
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
    }
  })

  it.each(pages)('%i lists the objects that start on it', (page) => {
    const starts = Array.from(dump.image.objectStarts.offsets).filter((at) => Math.floor(at / HARDWARE_PAGE) === page)
    const { total, rows } = ask.pageObjects(subject, page, 0, 1_000_000)
    expect(total).toBe(starts.length)
    expect(rows.map(({ at }) => at)).toEqual(starts)
    expect(ask.pageObjects(subject, page, 1, 2).rows).toEqual(rows.slice(1, 3))
  })
})

it('orders are compared by the pages that a load would write to', () => {
  expect(ask.orderNames().map(({ name }) => name)).toEqual(Object.keys(orders))
  // The dump as it lies: what the file itself has.
  expect(ask.orderedPages(subject, 'preserve')).toEqual(map)
  const other = ask.orderedPages(subject, 'pages')
  expect(other.use.dirtyHot).toBeLessThan(map.use.dirtyHot)
  const hot = other.relocs.slice(0, other.use.hot)
  expect(hot.filter((count) => count > 0)).toHaveLength(other.use.dirtyHot)
})
