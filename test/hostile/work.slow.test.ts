/**
 * Work and memory are bounded by a constant times the file: counted in statements and bytes, never timed.
 *
 * Each crafted file makes a loop over entries contain a loop over their targets. A file of twice the size may take
 * twice the work.
 * @module
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { tinyDump } from '../corpus/tiny-dump.ts'
import type { Program, ProgramSegment } from '../executable/program.ts'
import { basisOf, elfProgram, fatProgram, machProgram, peProgram } from '../executable/program-files.ts'
import { type Instrumented, instrumentedLibrary, workDone } from '../fuzz/instrumented.ts'
import { traps } from './crafted.ts'
import { literalProgram } from './executable-for.ts'
import { exerciseEverything } from './exercise.ts'
import { exerciseWriter } from './exercise-writer.ts'
import * as sources from './library.ts'
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
  function costOfSearch(make: (right: Program) => Uint8Array): Cost {
    const { library } = instrumented
    const opened = library.Dump.open(dump)
    const bytes = make(literalProgram(opened.heap, library))
    const attempt = attempter(library)
    return costOf(() => attempt(() => opened.withExecutable(bytes)), bytes.length)
  }

  const candidate = new TextEncoder().encode('unbound\0')

  /** Candidates from end to end, behind the true ones, which are spoilt; the basis of each would be writable. */
  const manyCandidates = (count: number) => (right: Program) => {
    const [literals, basis] = right.segments as [ProgramSegment, ProgramSegment]
    const spoilt = literals.bytes.map((byte, i) => (i > 200 && byte === 0 ? 1 : byte))
    const bytes = Buffer.concat([spoilt, ...Array.from({ length: count }, () => candidate)])
    const everywhere = { ...basis, offset: -0x8_0000, memorySize: 0x1000_0000 }
    return { ...right, segments: [{ ...literals, bytes, memorySize: bytes.length }, everywhere] }
  }

  it.each([
    ['ELF', (program: Program) => elfProgram(program, 'rela')],
    ['PE', peProgram],
    ['Mach-O', (program: Program) => machProgram(program)],
    [
      'a fat file of programs in which nothing fits',
      (program: Program) => fatProgram(Array.from({ length: 5 }, () => machProgram(program))),
    ],
  ])('of %s in which every byte matches the search costs no more per byte when it is longer', (_, write) => {
    const cost = (count: number) => costOfSearch((right) => write(manyCandidates(count)(right)))
    expectNoDearer(cost(80_000), cost(10_000))
  })

  it('of more segments than linkers make is refused', () => {
    const opened = sources.Dump.open(dump)
    const right = literalProgram(opened.heap, sources)
    const [literals, basis] = right.segments as [ProgramSegment, ProgramSegment]
    const program = (count: number) => ({
      ...right,
      segments: [literals, ...Array.from({ length: count }, () => basis)],
    })
    const write = [(program: Program) => machProgram(program), peProgram]
    for (const file of write) {
      expect(opened.withExecutable(file(program(90))).executable!.basis).toBe(basisOf(right))
      expect(() => opened.withExecutable(file(program(1000)))).toThrow('more than 96 segments')
    }
  })
})

// More entries than a call takes arguments: `f(...entries)` ends in a RangeError from about 120,000 on.
it.each([
  'a long array of roots, and the roots',
  'many Emacs relocations that look like the head of a buffer',
  'many strings of the same bytes',
  'lists within lists',
])('survives more entries than a call takes arguments: %s', (name) => {
  // Some of them have so little of what every Emacs dumps that they are refused; a RangeError is what must not be.
  expect(() => exerciseEverything(traps[name]!(130_000))).not.toThrow()
})

describe('a file of more entries than a call takes arguments', () => {
  const attempt = attempter(sources)

  it.each(Object.entries(traps))('is taken apart, changed and written: %s', { timeout: 300_000 }, (_, trap) => {
    const opened = attempt(() => sources.Dump.open(trap(130_000)))
    if (opened !== undefined) exerciseWriter(opened, sources, attempt)
  })
})

it('reads a million digits and a letter as a symbol without delay', () => {
  expect(exerciseEverything(traps['a symbol that is a number but for its end']!(140_000))).toBe(true)
})
