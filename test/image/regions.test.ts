import { describe, expect, it } from 'vitest'
import { regionAt, regionsOf } from '../../src/image/regions.ts'
import { variants } from '../arbitraries.ts'

describe.each(variants)('$name', ({ open }) => {
  const { image, truth } = open()
  const regions = regionsOf(image.header, image.bytes.length)

  it('is tiled by its regions', () => {
    expect(regions.map(({ name }) => name)).toEqual(['header', 'hot', 'discardable', 'cold', 'tables'])
    expect(regions[0]!.start).toBe(0)
    expect(regions.at(-1)!.end).toBe(image.bytes.length)
    regions.slice(1).forEach(({ start }, i) => {
      expect(start).toBe(regions[i]!.end)
    })
  })

  it('has every object in the hot or the cold region, and every slot below the cold one', () => {
    for (const { offset, type } of truth.objectStarts) {
      const region = regionAt(image, offset)
      expect(type === 'Float' ? ['cold'] : ['hot', 'cold']).toContain(region)
    }
    for (const { offset } of truth.relocations) expect(['hot', 'discardable']).toContain(regionAt(image, offset))
  })

  it('has no region outside the file', () => {
    expect(regionAt(image, -1)).toBeUndefined()
    expect(regionAt(image, image.bytes.length)).toBeUndefined()
  })
})
