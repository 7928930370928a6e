/**
 * Work and memory are bounded by a constant times the file: counted in statements and bytes, never timed.
 *
 * Each trap makes a loop over entries hold a loop over what they lead to. Twice the file may cost twice the work.
 * @module
 */
import { beforeAll, describe, expect, it } from 'vitest'
import * as sources from '../../src/index.ts'
import { tinyDump } from '../corpus/tiny-dump.ts'
import { type Instrumented, instrumentedLibrary, workDone } from '../fuzz/instrumented.ts'
import { traps } from './crafted.ts'
import { executableFor } from './executable-for.ts'
import { exerciseEverything } from './exercise.ts'
import { exerciseWriter } from './exercise-writer.ts'
import { spentBy } from './meter.ts'
import { attempter } from './promise.ts'

let instrumented: Instrumented
beforeAll(async () => {
  instrumented = await instrumentedLibrary()
})

interface Cost {
  readonly work: number
  readonly allocated: number
  readonly searched: number
}

/** What `run` costs, per byte of `length`. */
function costOf(run: () => void, length: number): Cost {
  instrumented.counters.fill(0)
  const { allocated, searched } = spentBy(run)
  return { work: workDone(instrumented) / length, allocated: allocated / length, searched: searched / length }
}

/** What one run of everything costs, per byte of the file. */
const costPerByte = (bytes: Uint8Array): Cost =>
  costOf(() => exerciseEverything(bytes, instrumented.library), bytes.length)

function expectNoDearer(large: Cost, small: Cost): void {
  expect(large.work).toBeLessThanOrEqual(1.5 * small.work)
  expect(large.searched).toBeLessThanOrEqual(1.5 * small.searched)
  // The sum over all that the library can do: two hundred characters of text are asked for of each object, of which the
  // smallest has 16 bytes; the dump is taken apart, edited, written in several orders, and put in words and back.
  expect(large.work).toBeLessThan(800)
  expect(large.allocated).toBeLessThan(160)
}

describe.each(Object.entries(traps))('%s', (_, trap) => {
  it('costs no more per byte in a file of eight times the size', () => {
    expectNoDearer(costPerByte(trap(4000)), costPerByte(trap(500)))
  })
})

describe('an executable', () => {
  const dump = tinyDump({ generation: '27', byteOrder: 'little', abi: 'lp64' }).bytes

  /** What it costs to find a dump's place in what `make` makes of the right executable. */
  function costOfSearch(make: (right: Uint8Array) => Uint8Array): Cost {
    const { library } = instrumented
    const heap = new library.Heap(library.openDump(dump))
    const bytes = make(executableFor(heap, library))
    const attempt = attempter(library)
    return costOf(() => attempt(() => new library.Executable(heap, bytes)), bytes.length)
  }

  /** Candidates from end to end, behind the true ones, which are spoilt. */
  const manyCandidates = (count: number) => (right: Uint8Array) => {
    const file = new Uint8Array(right.length + 8 * count)
    file.set(right.map((byte, i) => (i > 200 && byte === 0 ? 1 : byte)))
    const candidate = new TextEncoder().encode('unbound\0')
    for (let i = 0; i < count; i++) file.set(candidate, right.length + 8 * i)
    new DataView(file.buffer).setBigUint64(64 + 32, BigInt(file.length - 120), true)
    return file
  }

  it('that has what is looked for everywhere costs no more per byte when it is longer', () => {
    expectNoDearer(costOfSearch(manyCandidates(80_000)), costOfSearch(manyCandidates(10_000)))
  })

  it('of more segments than linkers make is refused', () => {
    const { library } = instrumented
    const heap = new library.Heap(library.openDump(dump))
    const right = executableFor(heap, library)
    expect(new library.Executable(heap, right).length).toBe(right.length)
    const file = new Uint8Array(right.length + 56 * 60_000)
    file.set(right)
    const view = new DataView(file.buffer)
    view.setBigUint64(32, BigInt(right.length), true)
    view.setUint16(56, 60_000, true)
    for (let i = 0; i < 60_000; i++) file.set(right.subarray(64, 64 + 56), right.length + 56 * i)
    expect(() => new library.Executable(heap, file)).toThrow('more than 64 segments of a kind')
  })
})

// More entries than a call takes arguments: `f(...entries)` ends in a RangeError from about 120,000 on.
it.each([
  'a long array of roots, and the roots',
  'many Emacs relocations that look like the head of a buffer',
  'many strings of the same bytes',
  'lists within lists',
])('survives more entries than a call takes arguments: %s', (name) => {
  expect(exerciseEverything(traps[name]!(130_000))).toBe(true)
})

describe('a file of more entries than a call takes arguments', () => {
  const attempt = attempter(sources)

  it.each(Object.entries(traps))('is taken apart, changed and written: %s', { timeout: 300_000 }, (_, trap) => {
    const image = attempt(() => sources.openDump(trap(130_000)))
    if (image !== undefined) exerciseWriter(image, sources, attempt)
  })
})

it('knows at once that a name of a million digits and a letter is no number', () => {
  expect(exerciseEverything(traps['a symbol that is a number but for its end']!(140_000))).toBe(true)
})
