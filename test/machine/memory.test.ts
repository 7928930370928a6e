import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ByteView } from '../../src/bytes/view.ts'
import { fixnumWord } from '../../src/heap/value.ts'
import type { Layout } from '../../src/index.ts'
import { MachineFault } from '../../src/machine/fault.ts'
import { Memory } from '../../src/machine/memory/memory.ts'
import { mappable, PAGE_SIZE, Page, Segment } from '../../src/machine/memory/segment.ts'
import { fixnum, fixnumValue, isFixnum, pointerTo, Tag, tagOf } from '../../src/machine/memory/word.ts'
import { layoutSample, layouts } from './layouts.ts'

const BASE = 0x5678_0000

function memoryOf(layout: Layout) {
  const memory = new Memory(layout)
  const segment = new Segment('heap', BASE, mappable(4 * PAGE_SIZE))
  memory.map(segment)
  return { memory, segment, view: new ByteView(segment.bytes, layout.byteOrder) }
}

const objectTags = [Tag.cons, Tag.string, Tag.vectorlike, Tag.float]

describe.each(layoutSample)('words of $name', ({ layout }) => {
  const { memory, view } = memoryOf(layout)
  const bits = BigInt(8 * layout.lispWordSize)
  const limit = 1n << (bits - 3n)

  it('are stored as fixnums of the layout', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -limit, max: limit - 1n }), (value) => {
        const word = fixnum(value)
        memory.setWord(BASE, word)
        expect(view.word(0, layout.lispWordSize, '')).toBe(fixnumWord(value, layout))
        expect(memory.word(BASE)).toBe(word)
        expect(isFixnum(word)).toBe(true)
        expect(tagOf(word)).toBe(Tag.fixnum)
        expect(BigInt(fixnumValue(word))).toBe(value)
      }),
    )
  })

  it.each([2n ** 51n, 2n ** 51n - 1n, -(2n ** 51n), -(2n ** 51n) - 1n])('are exact about %d', (value) => {
    if (layout.lispWordSize === 4) return
    memory.setWord(BASE, fixnum(value))
    expect(memory.word(BASE)).toBe(fixnum(value))
    expect(fixnum(Number(value))).toBe(fixnum(value))
  })

  it('are stored as tagged pointers of the layout', () => {
    const highest = layout.wordSize === 8 ? 2 ** 47 : 2 ** 32
    const place = fc.record({ unit: fc.nat({ max: highest / 8 - 1 }), tag: fc.constantFrom(...objectTags) })
    fc.assert(
      fc.property(place, ({ unit, tag }) => {
        const address = 8 * unit
        memory.setWord(BASE, pointerTo(address, tag))
        const high = tag === Tag.cons ? layout.tags.cons : tag
        const expected = layout.tagging === 'low' ? BigInt(address + tag) : BigInt(address) + (BigInt(high) << 61n)
        expect(view.word(0, layout.lispWordSize, '')).toBe(expected)
        expect(memory.word(BASE)).toBe(pointerTo(address, tag))
      }),
    )
  })

  it('are stored as distances of symbols, modulo the pointer size', () => {
    const furthest = layout.wordSize === 8 ? 2 ** 47 : 2 ** 31 - 8
    fc.assert(
      fc.property(fc.integer({ min: -furthest / 8, max: furthest / 8 }), (unit) => {
        memory.setWord(BASE, 64 * unit)
        const expected = BigInt.asUintN(8 * layout.wordSize, BigInt(8 * unit))
        expect(view.word(0, layout.lispWordSize, '')).toBe(expected)
        expect(memory.word(BASE)).toBe(8 * (8 * unit))
      }),
    )
  })
})

describe('pages', () => {
  const { layout } = layouts[0]!

  it('record reads and writes', () => {
    const { memory, segment } = memoryOf(layout)
    memory.word(BASE + 8)
    memory.setWord(BASE + PAGE_SIZE, 2)
    memory.bytes(BASE + PAGE_SIZE - 1, PAGE_SIZE + 2)
    expect([...segment.pages]).toEqual([Page.read, Page.read | Page.written, Page.read, 0])
    expect(segment.countPages()).toEqual({ pages: 4, read: 3, written: 1, discarded: 0 })
    segment.resetPages()
    expect(segment.countPages()).toEqual({ pages: 4, read: 0, written: 0, discarded: 0 })
  })

  it('end where their segment does', () => {
    const { memory } = memoryOf(layout)
    const end = BASE + 4 * PAGE_SIZE
    for (const access of [() => memory.bytes(BASE, -1), () => memory.bytes(end - 1, 2), () => memory.word(end)]) {
      expect(access).toThrow('segmentation-fault')
    }
    // Only ranges and first bytes are held against the end.
    expect(memory.word(end - 1)).toBe(0)
  })

  it('fault once discarded', () => {
    const { memory, segment } = memoryOf(layout)
    segment.discard(100, 3 * PAGE_SIZE)
    expect(segment.countPages().discarded).toBe(2)
    memory.word(BASE)
    for (const access of [() => memory.word(BASE + PAGE_SIZE), () => memory.setU8(BASE + 2 * PAGE_SIZE, 1)]) {
      expect(access).toThrow(new MachineFault('segmentation-fault', 0, '').constructor as ErrorConstructor)
    }
    memory.setWord(BASE + 3 * PAGE_SIZE, 2)
  })

  it('notify a pager at the first access', () => {
    const { memory, segment } = memoryOf(layout)
    const touched: number[] = []
    segment.onFirstTouch = (page) => touched.push(page)
    memory.setU8(BASE + 2 * PAGE_SIZE, 1)
    memory.u8(BASE + 2 * PAGE_SIZE)
    memory.u8(BASE)
    expect(touched).toEqual([2, 0])
  })
})

it('faults where nothing is mapped', () => {
  const { memory } = memoryOf(layouts[0]!.layout)
  expect(() => memory.u8(BASE - 1)).toThrow(MachineFault)
  expect(() => memory.bytes(BASE, 4 * PAGE_SIZE + 1)).toThrow(MachineFault)
})
