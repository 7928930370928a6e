/**
 * Where dumps are cut: each byte of the sections is in one atom, or is padding.
 * @module
 */
import { describe, expect, it } from 'vitest'
import { cutDump } from '../../src/graph/cut.ts'
import { NO_ATOM, Section } from '../../src/graph/graph.ts'
import { Dump } from '../../src/index.ts'
import { variants } from '../arbitraries.ts'

describe.each(variants.filter((_, i) => i % 3 === 0))('$name', ({ open }) => {
  const { image, truth } = open()
  const { extents } = new Dump(image)
  const { starts, sizes, sections, types, aligns, atomAt } = cutDump(extents)
  const { header, bytes } = image
  const all = Array.from(starts, (start, i) => ({ start, end: start + sizes[i]!, section: sections[i]!, i }))

  it('has an atom at the start of each object, with its type', () => {
    const found = truth.objectStarts.map(({ offset }) => {
      const atom = atomAt(offset)
      return [starts[atom], types[atom]]
    })
    expect(found).toEqual(truth.objectStarts.map(({ offset, code }) => [offset, code]))
    expect(types.filter((type) => type !== NO_ATOM)).toHaveLength(truth.objectStarts.length)
  })

  it('has atoms that ascend and do not overlap, each in the section that its offset says', () => {
    for (const { start, end, section, i } of all) {
      if (i > 0) expect(start).toBeGreaterThanOrEqual(all[i - 1]!.end)
      const isHot = start < header.discardableStart
      const expected = isHot
        ? [Section.hot, Section.behind]
        : [start < header.coldStart ? Section.discardable : Section.cold]
      expect(expected).toContain(section)
      expect(start % aligns[i]!).toBe(0)
      expect(end).toBeLessThanOrEqual(header.dumpRelocs[0]!.offset)
    }
  })

  it('leaves out only zeros', () => {
    let at = header.size
    for (const { start, end } of [...all, { start: header.dumpRelocs[0]!.offset, end: 0 }]) {
      expect(bytes.subarray(at, start).every((byte) => byte === 0)).toBe(true)
      at = end
    }
  })

  it('finds the atom of every byte, and none for padding and bytes outside', () => {
    const owners = new Int32Array(bytes.length).fill(NO_ATOM)
    for (const { start, end, i } of all) owners.fill(i, start, end)
    const wrong = Array.from(owners.keys()).filter((offset) => atomAt(offset) !== owners[offset])
    expect(wrong).toEqual([])
    expect([-8, bytes.length + 8, 2 ** 32 + all[0]!.start].map(atomAt)).toEqual([NO_ATOM, NO_ATOM, NO_ATOM])
  })
})
