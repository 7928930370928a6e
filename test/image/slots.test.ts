import { describe, expect, it } from 'vitest'
import { earlyRelocs } from '../../src/image/image.ts'
import { NO_RELOC, SlotIndex, slotAt, targetReader } from '../../src/image/slots.ts'
import { variants } from '../arbitraries.ts'

describe.each(variants)('$name', ({ open }) => {
  const { image, truth } = open()
  const early = truth.relocations.filter(({ phase }) => phase === 0)

  it('reads in each slot what the builder stored there', () => {
    const slots = early.map((_, i) => slotAt(image, earlyRelocs(image), i))
    expect(slots.map(({ offset, kind }) => [offset, kind.name])).toEqual(
      early.map(({ offset, name }) => [offset, name]),
    )
    const pointers = early.flatMap(({ name, target, offset }) => (name === 'BIGNUM' ? [] : [[offset, target]]))
    const read = targetReader(image)
    expect(pointers.map(([offset]) => [offset, read(offset!)])).toEqual(pointers)
  })

  it('says of every word whether a relocation patches it, as a linear scan does', () => {
    const index = new SlotIndex(image)
    const codes = new Map(early.map(({ offset, code }) => [offset, code]))
    const differing = Array.from({ length: image.bytes.length >>> 2 }, (_, i) => 4 * i).filter(
      (offset) => index.typeAt(offset) !== (codes.get(offset) ?? NO_RELOC),
    )
    expect(differing).toEqual([])
    expect(index.typeAt(image.bytes.length + 400)).toBe(NO_RELOC)
  })
})
