import { describe, expect, it } from 'vitest'
import { relocate } from '../../src/index.ts'
import { Dumped } from '../../src/machine/load/dumped.ts'
import { Machine } from '../../src/machine/machine.ts'
import { PAGE_SIZE, Page } from '../../src/machine/memory/segment.ts'
import { NIL, Tag } from '../../src/machine/memory/word.ts'
import { openDump } from '../../src/pdmp.ts'
import { isInSample } from '../corpus/corpus.ts'
import { type TinyOptions, tinyDump, tinyName, tinyVariants } from '../corpus/tiny-dump.ts'
import { programOf } from './layouts.ts'

const variants = tinyVariants.filter(
  ({ generation, native }) => !native && (generation === '27' || generation === '28+'),
)

/** A machine with a dump that is not its own: it fits the layout, which is all that a collector asks. */
function machineWith(options: TinyOptions) {
  const { bytes, truth } = tinyDump({ ...options, conses: 40, vectors: 10, strings: 10, floats: 5 })
  const image = openDump(bytes)
  const machine = Machine.start(programOf(image.layout), { seed: 11, obarraySize: 16 })
  const base = machine.space.memoryMap.mapping(bytes.length)
  const loaded = relocate(image, machine.space.placement(base)).bytes as Uint8Array<ArrayBuffer>
  const dumped = machine.map(image, loaded, base)
  const revive = () => {
    machine.dumped = new Dumped(image, dumped.placement, dumped.segment)
    return machine.dumped
  }
  const starts = new Map(truth.objectStarts.map(({ offset, type }) => [offset, truth.abi.tags[type]]))
  return { machine, image, dumped, revive, starts, base }
}

type Setting = ReturnType<typeof machineWith>

/** What a stack word keeps, in other words than those of src/gc: bytes from the start of the dump, or undefined. */
function keptBy({ machine, image, base, starts }: Setting, word: number): number | undefined {
  const { layout } = image
  const limit = 2 ** (8 * layout.wordSize)
  const asSymbol = (word + machine.space.lispsym) % limit
  const isLow = layout.tagging === 'low'
  const readings: readonly (readonly [address: number, type: number | undefined])[] = [
    [word, undefined],
    ...(isLow && word % 8 !== 0 ? [[word - (word % 8), word % 8] as const] : []),
    [asSymbol, 0],
  ]
  const found = readings.find(([address, type]) => {
    const start = starts.get(address - base)
    return start !== undefined && (type === undefined || start === type)
  })
  return found === undefined ? undefined : found[0] - base
}

/** Words near the start of an object, and that of a symbol. */
function wordsNear({ machine, image, base }: Setting, [start, type]: readonly [number, number], i: number): number[] {
  const { wordSize } = image.layout
  const distances = [0, type, ...[3, 4, 5, 7, 8, -4, wordSize].filter((_, j) => (i + j) % 3 === 0)]
  const limit = 2 ** (8 * wordSize)
  const symbolWord = (base + start - machine.space.lispsym + limit) % limit
  return [...distances.map((distance) => base + start + distance), ...(type === 0 ? [symbolWord] : [])]
}

const named = variants.map((options) => ({ name: tinyName(options), options }))

describe.each(named.filter(({ name }) => isInSample(name)))('$name', ({ options }) => {
  it('keeps exactly the objects that stack words point to, and writes no page of the dump', () => {
    const setting = machineWith(options)
    const { machine, dumped, revive, starts, image } = setting
    const { layout } = image
    machine.collect()
    dumped.segment.resetPages()
    let kept = 0
    // A part of the objects, another in each variant: a collection takes a millisecond.
    const words = [...starts].flatMap((start, i) =>
      (i + tinyName(options).length) % 4 === 0 ? wordsNear(setting, start, i) : [],
    )
    for (const word of words) {
      const { marks } = revive()
      const pointer = machine.stack.pushRaw(word)
      const collection = machine.collect()
      machine.stack.unwind(pointer + layout.wordSize)
      const expected = keptBy(setting, word)
      expect([word, collection.kept]).toEqual([word, expected === undefined ? 0 : 1])
      if (expected === undefined) continue
      kept++
      if (layout.facts.lastMarkBits) expect(marks.wasAlive(expected)).toBe(true)
    }
    expect(kept).toBeGreaterThan(10)
    expect(dumped.segment.countPages()).toMatchObject({ written: 0 })
    expect(dumped.segment.countPages().read).toBeGreaterThan(0)
  })

  it('remembers from 28 on which objects were alive at the last collection', () => {
    const { machine, image, dumped, starts, base } = machineWith(options)
    const [start] = [...starts].find(([, type]) => type === image.layout.tags.cons)!
    const hot = [...starts.keys()].filter((offset) => offset < image.header.discardableStart)
    machine.setVariable('spare_root_0', machine.space.wordOf(base + start, Tag.cons))
    const { marked } = machine.collect()
    const alive = hot.filter((offset) => dumped.marks.wasAlive(offset))
    expect(hot.filter((offset) => dumped.marks.isMarked(offset as never))).toEqual([])
    if (!image.layout.facts.lastMarkBits) {
      expect(alive).toEqual(hot)
      return
    }
    expect(alive).toContain(start)
    expect(alive.length).toBeLessThan(hot.length)
    expect(marked).toBeGreaterThanOrEqual(alive.length)
    machine.setVariable('spare_root_0', NIL)
    machine.collect()
    expect(hot.filter((offset) => dumped.marks.wasAlive(offset))).toEqual([])
  })

  it('dirties pages where mark bits are in the objects', () => {
    const { machine, image, dumped, starts, base } = machineWith(options)
    for (const [i, [start]] of [...starts]
      .filter(([, type]) => type === image.layout.tags.cons)
      .slice(0, 8)
      .entries()) {
      machine.setVariable(`spare_root_${i}`, machine.space.wordOf(base + start, Tag.cons))
    }
    dumped.segment.resetPages()
    machine.collect({ dumpMarks: 'in-objects' })
    expect(dumped.segment.countPages().written).toBeGreaterThan(0)
    const last = Math.ceil(image.header.discardableStart / PAGE_SIZE)
    expect([...dumped.segment.pages].findLastIndex((page) => (page & Page.written) !== 0)).toBeLessThan(last)
  })
})

describe('early versions', () => {
  const setting = () => machineWith({ generation: '28+', release: '28', abi: 'lp64', byteOrder: 'little' })
  const buffer = ({ starts, image }: Setting) =>
    [...starts].find(([, type]) => type === image.layout.tags.vectorlike)![0]

  it('took a word with the wrong tag for an object of that type', () => {
    const one = setting()
    const { machine, base } = one
    const start = buffer(one)
    machine.stack.pushRaw(base + start + Tag.float)
    expect(machine.collect()).toMatchObject({ kept: 0, incidents: [] })
    one.revive()
    expect(machine.collect({ tagCheck: false }).incidents).toEqual([
      { word: base + start + Tag.float, offset: start, takenFor: Tag.float, really: Tag.vectorlike },
    ])
  })

  it('took padding between objects for an object', () => {
    const one = setting()
    const { machine, base } = one
    machine.stack.pushRaw(base + buffer(one) + 8 + Tag.float)
    expect(machine.collect({ tagCheck: false }).incidents).toEqual([])
    expect(machine.collect({ objectStarts: false }).incidents).toMatchObject([
      { takenFor: Tag.float, really: undefined },
    ])
  })
})

it('has room for one dump', () => {
  const { machine, image, dumped } = machineWith(variants[0]!)
  expect(() => machine.map(image, new Uint8Array(PAGE_SIZE), dumped.base)).toThrow('one dump')
})
