import { describe, expect, it } from 'vitest'
import { Dump } from '../../src/dump.ts'
import { variants } from '../arbitraries.ts'

describe.each(variants)('$name', ({ open }) => {
  const { image, truth } = open()
  const dump = new Dump(image)
  const { regions } = dump

  it('is tiled by its regions', () => {
    expect(regions.map(({ name }) => name)).toEqual(['header', 'hot', 'discardable', 'cold', 'tables'])
    expect(regions[0]!.start).toBe(0)
    expect(regions.at(-1)!.end).toBe(image.bytes.length)
    regions.slice(1).forEach(({ start }, i) => {
      expect(start).toBe(regions[i]!.end)
    })
  })

  it('is mapped in three parts, of which the discardable one starts on the first page boundary in its section', () => {
    const [hot, discardable, cold] = dump.mappedParts
    const page = image.layout.generation === '28+' ? 65536 : 4096
    const { discardableStart, coldStart } = image.header
    expect([hot!.start, cold!.end]).toEqual([0, image.bytes.length])
    expect([discardable!.start, cold!.start]).toEqual([hot!.end, discardable!.end])
    expect(discardable!.end).toBe(coldStart)
    expect(discardable!.start % page === 0 || discardable!.start === coldStart).toBe(true)
    expect(discardable!.start).toBeGreaterThanOrEqual(discardableStart)
    expect(discardable!.start - discardableStart).toBeLessThan(page)
  })

  it('has every object in the hot or the cold region, and every slot below the cold one', () => {
    for (const { offset, type } of truth.objectStarts) {
      const region = dump.regionAt(offset)?.name
      expect(type === 'Float' ? ['cold'] : ['hot', 'cold']).toContain(region)
    }
    for (const { offset } of truth.relocations) expect(['hot', 'discardable']).toContain(dump.regionAt(offset)?.name)
  })

  it('has no region outside the file', () => {
    expect(dump.regionAt(-1)).toBeUndefined()
    expect(dump.regionAt(image.bytes.length)).toBeUndefined()
  })
})
