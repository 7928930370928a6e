/**
 * The specification finds shape and byte order by itself: every shape in both orders, and files that must be refused.
 *
 * @module
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KaitaiStream } from '../../generated/KaitaiStream.js'
import { Pdmp } from '../../generated/Pdmp.js'
import { entriesOf, streamOf } from './real-dumps.ts'
import { discardableStart, type Entry, type ShapeName, shapeNames, type TinyDump, tinyDump } from './tiny-dump.ts'

const seed = 20260728

/** Blank objects from the end of the longest header to the discardable section, a cons at every fourth 8 bytes; the last is a vector. */
const starts: readonly Entry[] = Array.from({ length: (discardableStart - 104) / 8 }, (_, index) => ({
  ofs: 104 + index * 8,
  code: [3, 4, 5, 7][index % 4] ?? 0,
}))
const relocs: readonly Entry[] = starts.map(({ ofs }, index) => ({ ofs, code: [0, 1, 5, 7, 8, 9][index % 6] ?? 0 }))

const dumpOf = (shape: ShapeName, isLittle: boolean, changes: Partial<TinyDump> = {}) =>
  tinyDump({ shape, isLittle, relocs, starts, numEmacsRelocs: 3, ...changes })

describe.each(shapeNames)('shape %s', (shape) => {
  it.each([true, false])('is found with isLittle %s', (isLittle) => {
    const dump = new Pdmp(streamOf(dumpOf(shape, isLittle)))
    expect([dump.numFitting, dump.shape, dump.isLittle]).toEqual([1, shapeNames.indexOf(shape), isLittle])
    const plain = ({ ofs, code }: Entry) => ({ ofs, code })
    expect(entriesOf(dump.dumpRelocs[0]!).map(plain)).toEqual(relocs)
    expect(entriesOf(dump.objectStarts).map(plain)).toEqual(starts)
    expect(entriesOf(dump.emacsRelocs)).toHaveLength(3)
    expect(dump.dumpRelocs.slice(1).map(({ num }) => num)).toEqual(dump.dumpRelocs.length === 3 ? [0, 0] : [])
    expect(dump.header.ofsHashList === undefined).toBe(shape !== '28dev-a' && shape !== '28+')
  })

  it('is found when dumping did not get to its end', () => {
    const bytes = dumpOf(shape, true)
    bytes[0] = 0x21
    const dump = new Pdmp(streamOf(bytes))
    expect([dump.isComplete, dump.shape]).toEqual([false, shapeNames.indexOf(shape)])
  })
})

it('every table size from 1 to 300 entries is found, in every shape and order', () => {
  const sizes = fc.integer({ min: 1, max: 300 })
  fc.assert(
    fc.property(fc.constantFrom(...shapeNames), fc.boolean(), sizes, sizes, (shape, isLittle, numRelocs, numStarts) => {
      // From the end of the hot section, where the talk's entries and 27's can not be taken for each other.
      const bytes = dumpOf(shape, isLittle, { relocs: relocs.slice(-numRelocs), starts: starts.slice(-numStarts - 4) })
      const dump = new Pdmp(streamOf(bytes))
      return dump.shape === shapeNames.indexOf(shape) && dump.isLittle === isLittle
    }),
    { seed, numRuns: 200 },
  )
})

describe('what no layout fits is refused at layout_check', () => {
  const refused = 'not equal, expected [exactly one layout that fits the file], but got []'

  it.each<[string, (bytes: Uint8Array, view: DataView) => Uint8Array | undefined]>([
    ['a byte after the last table', (bytes) => Uint8Array.of(...bytes, 0)],
    ['a byte less than the last table', (bytes) => bytes.subarray(0, -1)],
    ['a header and no more', (bytes) => bytes.subarray(0, 100)],
    ['a table that overlaps the next', (_, view) => void view.setInt32(52, 1 << 20, true)],
    ['a count whose size in bytes is 0 modulo 2^32', (_, view) => void view.setInt32(52, 0x40000000, true)],
    ['a negative count', (_, view) => void view.setInt32(52, -1, true)],
    ['a negative offset', (_, view) => void view.setInt32(48, -8, true)],
    ['sections out of order', (_, view) => void view.setInt32(88, 8196, true)],
    ['a cold section off its page', (_, view) => void view.setInt32(92, 8193, true)],
    ['entries that do not ascend', (_, view) => void view.setUint32(8260, 0xfffffff, true)],
    ['a relocation of an unknown type', (_, view) => void view.setUint32(8256, 31 * 2 ** 27 + 26, true)],
  ])('%s', (_name, change) => {
    const bytes = dumpOf('28+', true)
    const changed = change(bytes, new DataView(bytes.buffer)) ?? bytes
    expect(() => new Pdmp(streamOf(changed))).toThrow(refused)
  })

  it('tables so empty that two shapes fit', () => {
    const bytes = dumpOf('27', true, { relocs: [], starts: [], numEmacsRelocs: 1 })
    expect(() => new Pdmp(streamOf(bytes))).toThrow(refused)
  })

  it('another magic, at the magic', () => {
    const bytes = dumpOf('27', true)
    bytes[1] = 0
    expect(() => new Pdmp(streamOf(bytes))).toThrow(KaitaiStream.ValidationNotAnyOfError)
  })

  it('less than magic and fingerprint', () => {
    expect(() => new Pdmp(streamOf(dumpOf('27', true).subarray(0, 47)))).toThrow(KaitaiStream.EOFError)
  })
})

describe('any bytes', () => {
  const refusals = [
    KaitaiStream.EOFError,
    KaitaiStream.ValidationNotAnyOfError,
    KaitaiStream.ValidationNotEqualError,
  ] as const

  /** Whether the parser gives one layout, or says that there is none. */
  function isAnswered(bytes: Uint8Array): boolean {
    try {
      return new Pdmp(streamOf(bytes)).numFitting === 1
    } catch (error) {
      return refusals.some((refusal) => error instanceof refusal)
    }
  }

  it('after a magic are refused or read', () => {
    const magic = dumpOf('27', true).subarray(0, 16)
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (rest) => isAnswered(Uint8Array.of(...magic, ...rest))),
      { seed, numRuns: 500 },
    )
  })

  it('in the header of a dump are refused or read', () => {
    const shape = fc.constantFrom(...shapeNames)
    const word = fc.oneof(fc.integer(), fc.integer({ min: -16, max: 20_000 }))
    fc.assert(
      fc.property(shape, fc.boolean(), fc.nat(12), word, (name, isLittle, index, value) => {
        const bytes = dumpOf(name, isLittle)
        new DataView(bytes.buffer).setInt32(48 + index * 4, value, isLittle)
        return isAnswered(bytes)
      }),
      { seed, numRuns: 500 },
    )
  })
})
