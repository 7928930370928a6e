import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MarkBits } from '../../src/gc/mark-bits.ts'
import { ObjectIndex } from '../../src/gc/object-index.ts'
import { NO_OBJECT } from '../../src/image/object-types.ts'
import { openDump } from '../../src/pdmp.ts'
import { variants } from '../arbitraries.ts'
import { readDump, readOracle, realNames } from '../corpus/corpus.ts'
import { holds } from '../effort.ts'

describe.each(variants)('$name', ({ open }) => {
  const { image, truth } = open()
  const index = new ObjectIndex(image)
  const { objectStarts } = truth

  it('agrees with a linear scan at every offset', () => {
    const codes = new Map(objectStarts.map(({ offset, code }) => [offset, code]))
    const differing: number[] = []
    for (let offset = -8; offset < image.bytes.length + 64; offset++) {
      if (index.typeAt(offset) !== (codes.get(offset) ?? NO_OBJECT)) differing.push(offset)
    }
    expect(differing).toEqual([])
  })

  it('finds the enclosing object as a linear scan does', () => {
    holds(
      fc.property(fc.nat(image.bytes.length + 8), (offset) => {
        const expected = objectStarts.findLast((start) => start.offset <= offset)
        const found = index.enclosing(offset)
        expect(found).toEqual(expected === undefined ? undefined : { start: expected.offset, type: expected.code })
      }),
    )
  })

  it('finds no dead object', () => {
    const marks = new MarkBits(image)
    const [alive, ...dead] = objectStarts.filter(({ offset }) => offset < image.header.discardableStart)
    marks.mark(alive!.offset)
    marks.clearMarks()
    const remembers = image.layout.facts.lastMarkBits
    expect(index.typeAt(alive!.offset, marks)).toBe(alive!.code)
    for (const { offset, code } of dead) expect(index.typeAt(offset, marks)).toBe(remembers ? NO_OBJECT : code)
    for (const { offset, code } of objectStarts.filter(({ offset: at }) => at >= image.header.coldStart))
      expect(index.typeAt(offset, marks)).toBe(code)
  })
})

/** `pdumper_find_object_type_impl`: a misaligned offset is none, then a binary search for exactly this start. */
function bisect(offsets: Uint32Array, types: Uint8Array, alignment: number, key: number): number {
  if (key % alignment !== 0) return -1
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (offsets[middle]! < key) low = middle + 1
    else high = middle
  }
  return offsets[low] === key ? types[low]! : -1
}

describe.each(realNames())('%s', (name) => {
  it('gives what the bisection of the C source gives, at objects and anywhere', () => {
    const image = openDump(readDump(name))
    const index = new ObjectIndex(image)
    const { offsets, types, length } = image.objectStarts
    const { dumpAlignment } = image.layout
    const asC = (key: number) => bisect(offsets, types, dumpAlignment, key)
    let differing = 0
    for (let i = 0; i < length; i++) if (index.typeAt(offsets[i]!) !== types[i]) differing++
    // A fixed stride that is odd meets every alignment.
    for (let key = 0; key < image.bytes.length; key += 37) if (index.typeAt(key) !== asC(key)) differing++
    expect(differing).toBe(0)
  })
})

/** `[offset, type]` lines after a header line, as a real Emacs 28.2 answered. */
function answers(oracle: string): [number, number][] {
  const [, ...lines] = new TextDecoder().decode(readOracle('own-28.2-min', oracle)).trim().split('\n')
  return lines.map((line) => JSON.parse(line))
}

describe('a real Emacs 28.2 gave the same answers', () => {
  const image = openDump(readDump('own-28.2-min'))
  const index = new ObjectIndex(image)

  it.each([
    ['after load', 'objtypes-afterload.jsonl', new MarkBits(image)],
    [
      'after a collection',
      'objtypes-aftergc.jsonl',
      MarkBits.afterCollection(image, readOracle('own-28.2-min', 'lastmarkbits.bin')),
    ],
  ])('%s', (_, oracle, marks) => {
    const asked = answers(oracle)
    expect(asked).toHaveLength(20400)
    expect(asked.filter(([offset, type]) => index.typeAt(offset, marks) !== type)).toEqual([])
  })

  it('to questions of which some changed in between', () => {
    const before = answers('objtypes-afterload.jsonl')
    const after = answers('objtypes-aftergc.jsonl')
    expect(after.filter(([, type], i) => type !== before[i]![1]).length).toBeGreaterThan(0)
  })
})
