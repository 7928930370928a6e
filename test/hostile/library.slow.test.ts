/**
 * Any bytes give a value or a PdmpError, from every public entry point: random ones, cut ones, and dumps with damage in
 * header, tables and bodies.
 * @module
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { badNames, readBad, readDump } from '../corpus/corpus.ts'
import { tinyDump, tinyName, tinyVariants } from '../corpus/tiny-dump.ts'
import { randomFrom } from '../corpus/tiny-random.ts'
import { exerciseEverything, exerciseQuestions } from './exercise.ts'
import { exerciseLab, experimentsOnDumps } from './exercise-lab.ts'
import { exerciseMachine, machineDump } from './exercise-machine.ts'
import { exerciseProgram } from './exercise-program.ts'
import * as sources from './library.ts'
import { spentBy } from './meter.ts'
import { spread } from './promise.ts'

const parameters = { seed: 20180130, numRuns: 300 }
const magic = new TextEncoder().encode('DUMPEDGNUEMACS\0\0')
const interesting = [0, 1, -1, 2 ** 31 - 1, -(2 ** 31), 2 ** 28 - 1, 2 ** 24, 100, 4096, 65536]

/**
 * Bytes of typed arrays that one run of everything may construct, some sixty operations with three loads among them; the constant is for tables of fixed size,
 * such as the dictionary of names.
 */
const mostAllocated = (size: number) => 8_000_000 + 120 * size

function exerciseBounded(bytes: Uint8Array): void {
  const { allocated } = spentBy(() => exerciseEverything(bytes))
  expect(allocated).toBeLessThanOrEqual(mostAllocated(bytes.length))
}

it('is a promise of every public entry point', () => {
  const called = new Set<string | symbol>()
  const watched = new Proxy({ ...sources }, { get: (library, name) => Reflect.get(called.add(name) && library, name) })
  exerciseEverything(tinyDump(tinyVariants[0]!).bytes, watched)
  exerciseEverything(readBad('fingerprint-blank'), watched)
  exerciseProgram('(car 1)', sources.layoutOf('30', 'lp64', 'little'), watched)
  exerciseMachine(machineDump(1), watched)
  exerciseLab(sources.Dump.open(tinyDump(tinyVariants[0]!).bytes), experimentsOnDumps(watched)[0]!, watched)
  expect(Object.keys(sources).filter((name) => !called.has(name))).toEqual([])
})

describe('bytes that are not a dump', () => {
  it('random bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 4096 }), exerciseBounded), parameters)
  })

  it('random bytes after the magic', () => {
    const bytes = fc.uint8Array({ maxLength: 4096 }).map((rest) => Uint8Array.of(...magic, ...rest))
    fc.assert(fc.property(bytes, exerciseBounded), parameters)
  })

  it('the magic, and a header of plausible and of extreme numbers', () => {
    const word = fc.oneof(fc.nat(4200), fc.constantFrom(...interesting))
    const bytes = fc.tuple(fc.array(word, { minLength: 13, maxLength: 13 }), fc.boolean()).map(([words, little]) => {
      const file = new Uint8Array(4200)
      file.set(magic)
      const view = new DataView(file.buffer)
      for (const [i, value] of words.entries()) view.setInt32(48 + 4 * i, value, little)
      return file
    })
    fc.assert(fc.property(bytes, exerciseBounded), parameters)
  })
})

const isFirstOfItsKind = (i: number) =>
  tinyVariants.findIndex(
    ({ generation, byteOrder }) =>
      generation === tinyVariants[i]!.generation && byteOrder === tinyVariants[i]!.byteOrder,
  ) === i
/** One dump of each generation and byte order: they differ in the shape of header and tables. */
const shapes = tinyVariants
  .filter((_, i) => isFirstOfItsKind(i))
  .map((options) => [tinyName(options), options] as const)

/** A copy with one byte replaced. */
function withByte(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = Uint8Array.from(bytes)
  copy[at] = value
  return copy
}

describe.each(shapes)('%s', (_, options) => {
  const { bytes, truth } = tinyDump(options)
  const { header } = truth
  const tables = [...header.dumpRelocs, header.objectStarts, header.emacsRelocs]
  const random = randomFrom(shapes.findIndex(([name]) => name === tinyName(options)) + 1)
  const view = new DataView(bytes.buffer)
  const little = options.byteOrder === 'little'
  const withWords = (words: readonly (readonly [at: number, value: number])[]) => {
    const copy = Uint8Array.from(bytes)
    for (const [at, value] of words) new DataView(copy.buffer).setInt32(at, value, little)
    return copy
  }

  it('opens as it is', () => {
    expect(exerciseEverything(bytes)).toBe(true)
  })

  it('is not changed in a Buffer, whose slices are no copies', () => {
    const file = Buffer.from(bytes)
    expect(exerciseEverything(file)).toBe(true)
    expect(Buffer.compare(file, bytes)).toBe(0)
  })

  it('cut anywhere in the header, and at samples of the rest, is refused', () => {
    const lengths = [...Array(header.size + 9).keys(), ...spread(bytes.length - 1, 40)]
    for (const length of lengths) expect(exerciseEverything(bytes.slice(0, length))).toBe(false)
  })

  it('with any byte of the header flipped or replaced', () => {
    for (let at = 0; at < header.size; at++) {
      const flipped = bytes[at]! ^ (1 << random.below(8))
      exerciseBounded(withByte(bytes, at, random.pick([flipped, 0, 0x7f, 0x80, 0xff])))
    }
  })

  it('with bytes of tables flipped', () => {
    const [start, end] = [tables[0]!.offset, bytes.length]
    for (let i = 0; i < 40; i++) {
      const at = start + random.below(end - start)
      exerciseBounded(withByte(bytes, at, bytes[at]! ^ (1 << random.below(8))))
    }
  })

  it('with bytes of bodies flipped', () => {
    const starts = truth.objectStarts.map(({ offset }) => offset)
    for (let i = 0; i < 40; i++) {
      const at = random.pick(starts) + random.below(24)
      exerciseBounded(withByte(bytes, at, bytes[at]! ^ (1 << random.below(8))))
    }
  })

  it('with extreme numbers for every offset and count', () => {
    for (let at = 48; at < header.size; at += 4) {
      // Other shapes get the others.
      for (let i = 0; i < 3; i++) exerciseBounded(withWords([[at, random.pick(interesting)]]))
    }
    const counts = tables.map((__, i) => 52 + 8 * i)
    for (const value of interesting) exerciseBounded(withWords(counts.map((at) => [at, value] as const)))
  })

  it('with overlapping tables', () => {
    for (const [i] of tables.entries()) {
      for (const [j, other] of tables.entries()) {
        if (i === j) continue
        const there: readonly [number, number] = [48 + 8 * i, other.offset]
        exerciseBounded(withWords([there]))
        exerciseBounded(withWords([there, [52 + 8 * i, view.getInt32(52 + 8 * j, little)]]))
      }
    }
  })
})

it.each(badNames())('the broken dump %s', (name) => {
  exerciseBounded(readBad(name))
})

it('a real dump, with a flipped byte in its body and in a table, and cut in half', () => {
  const real = readDump('own-28.2-min')
  const table = new DataView(real.buffer, real.byteOffset).getInt32(48, true)
  // test/edit, test/document and test/write take real dumps apart.
  expect(exerciseQuestions(real)).toBe(true)
  const flipped = [4096, table + 4098].reduce((bytes, at) => withByte(bytes, at, bytes[at]! ^ 0x40), real)
  exerciseQuestions(flipped)
  expect(exerciseQuestions(real.slice(0, real.length >> 1))).toBe(false)
})
