import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MarkBits } from '../../src/gc/mark-bits.ts'
import type { Image } from '../../src/image/image.ts'
import { openDump } from '../../src/pdmp.ts'
import { anyVariant, variants } from '../arbitraries.ts'
import { readDump, readOracle } from '../corpus/corpus.ts'
import { holds } from '../effort.ts'

/** What the C source says, on sets: one set of marks in 27, and from 28 on a second one, swapped when marks are cleared. */
class NaiveMarks {
  #marked = new Set<number>()
  #last: Set<number> | undefined
  readonly #end: number
  readonly #remembers: boolean
  constructor({ header, layout }: Image) {
    this.#end = header.discardableStart
    this.#remembers = layout.facts.lastMarkBits
  }
  isMarked(offset: number): boolean {
    return offset >= this.#end || this.#marked.has(offset)
  }
  mark(offset: number): void {
    this.#marked.add(offset)
  }
  /** Everything counts as alive before the first collection. */
  wasAlive(offset: number): boolean {
    return offset >= this.#end || this.#last === undefined || this.#last.has(offset)
  }
  clearMarks(): void {
    if (this.#remembers) this.#last = this.#marked
    this.#marked = new Set()
  }
}

it('behaves as two sets that are swapped at the end of each collection', () => {
  const collections = fc.array(fc.array(fc.nat(), { maxLength: 12 }), { maxLength: 4 })
  holds(
    fc.property(anyVariant(), collections, ({ image, truth }, picks) => {
      const marks = new MarkBits(image)
      const naive = new NaiveMarks(image)
      const starts = truth.objectStarts.map(({ offset }) => offset)
      const compare = () => {
        expect(starts.filter((at) => marks.isMarked(at) !== naive.isMarked(at))).toEqual([])
        expect(starts.filter((at) => marks.wasAlive(at) !== naive.wasAlive(at))).toEqual([])
      }
      compare()
      for (const chosen of picks) {
        for (const pick of chosen) {
          const at = starts[pick % starts.length]!
          marks.mark(at)
          naive.mark(at)
        }
        compare()
        marks.clearMarks()
        naive.clearMarks()
        compare()
      }
    }),
    { numRuns: 200 },
  )
})

describe('last_mark_bits of a real Emacs 28.2', () => {
  const image = openDump(readDump('own-28.2-min'))
  const words = readOracle('own-28.2-min', 'lastmarkbits.bin')

  it('are as many as there are places for objects below the discardable section', () => {
    const bits = Math.ceil(image.header.discardableStart / image.layout.dumpAlignment)
    expect(words.length).toBe(Math.ceil(bits / 64) * 8)
  })

  it('leave most objects alive, and some dead', () => {
    const marks = MarkBits.afterCollection(image, words)
    const dead = [...image.objectStarts.offsets].filter((offset) => !marks.wasAlive(offset)).length
    expect(dead).toBeGreaterThan(0)
    expect(dead).toBeLessThan(image.objectStarts.length / 2)
  })

  it('are forgotten by the next collection but one', () => {
    const marks = MarkBits.afterCollection(image, words)
    marks.clearMarks()
    const start = image.objectStarts.offsets[0]!
    expect(marks.wasAlive(start)).toBe(false)
  })
})

it('never forgets where no generation remembers', () => {
  const { image, truth } = variants.find(({ name }) => name === 'tiny-27-big-lp64')!.open()
  const marks = MarkBits.afterCollection(image, new Uint8Array(1000))
  marks.clearMarks()
  expect(truth.objectStarts.every(({ offset }) => marks.wasAlive(offset))).toBe(true)
})
