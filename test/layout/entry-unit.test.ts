/**
 * The unit of entries is found, and kept by writers: synthetic dumps in units of 8, and real ones that were made so.
 * @module
 */
import { describe, expect, it } from 'vitest'
import { verify } from '../../src/analyse/verify.ts'
import { Dump } from '../../src/dump.ts'
import { layoutOf } from '../../src/layout/compose.ts'
import { openDump } from '../../src/pdmp.ts'
import { writeDump } from '../../src/write/dump.ts'
import { orders } from '../../src/write/orders.ts'
import { manifest, readDump } from '../corpus/corpus.ts'
import { inDoubleWordUnits } from '../corpus/double-word-units.ts'
import { tinyDump } from '../corpus/tiny-dump.ts'
import { documentText, encodeText } from '../document/documents.ts'
import { sampleOf } from '../effort.ts'

const releases = ['28', '29', '30', '31'] as const
const machines = [
  { byteOrder: 'little', abi: 'lp64' },
  { byteOrder: 'big', abi: 'lp64' },
] as const
const made = releases.flatMap((release) =>
  machines.map((machine) => ({ generation: '28+', release, ...machine }) as const),
)

describe.each(made)('a dump of $release, $byteOrder-endian', (options) => {
  const plain = tinyDump(options)
  const scaled = tinyDump({ ...options, entryUnit: 8 })

  it('is read alike in units of 4 and of 8', () => {
    const [four, eight] = [openDump(plain.bytes), openDump(scaled.bytes)]
    expect([four.layout.entryUnit, eight.layout.entryUnit]).toEqual([4, 8])
    expect(eight.layout.abi).toBe('lp64')
    expect(eight.objectStarts.offsets).toEqual(four.objectStarts.offsets)
    expect(eight.dumpRelocs.map(({ offsets }) => offsets)).toEqual(four.dumpRelocs.map(({ offsets }) => offsets))
    expect(verify(scaled.bytes).findings).toEqual([])
  })

  it('is 32 where its objects are those of 31 and its unit is 8', () => {
    const { release } = openDump(scaled.bytes).layout
    expect(release).toBe(options.release === '31' ? '32' : options.release)
  })
})

it('a layout has the unit of its release and machine', () => {
  const unitOf = (...names: Parameters<typeof layoutOf>) => layoutOf(...names).entryUnit
  expect(unitOf('32', 'lp64', 'little')).toBe(8)
  expect(unitOf('32', 'wide-align8', 'little')).toBe(4)
  expect(unitOf('32', 'ilp32-align4', 'little')).toBe(4)
  expect(unitOf('31', 'lp64', 'big')).toBe(4)
})

it('is not decided by one damaged root, or by a damaged hash_list', () => {
  const { bytes, truth } = tinyDump({
    generation: '28+',
    release: '31',
    byteOrder: 'little',
    abi: 'lp64',
    entryUnit: 8,
  })
  const { offset, count } = truth.header.emacsRelocs
  const places = [96, ...Array.from({ length: count }, (_, i) => offset + 16 * i + 8)]
  for (const place of places) {
    const damaged = bytes.slice()
    damaged[place]! ^= 0x40
    const unit = (() => {
      try {
        return openDump(damaged).layout.entryUnit
      } catch (error) {
        return error
      }
    })()
    expect(unit, `byte ${place}`).toBe(8)
  }
})

const real = manifest().dumps.filter(
  ({ wordSize, byteOrder, release }) => wordSize === 8 && byteOrder === 'little' && release !== '27',
)

describe.each(sampleOf(real, 3))('$name with entries in units of 8', ({ name, release }) => {
  const bytes = inDoubleWordUnits(readDump(name))
  const image = openDump(bytes)

  it('is the same dump', () => {
    const original = openDump(readDump(name))
    expect([image.layout.entryUnit, image.layout.release]).toEqual([8, release])
    expect(
      Buffer.compare(Buffer.from(image.objectStarts.offsets.buffer), Buffer.from(original.objectStarts.offsets.buffer)),
    ).toBe(0)
    expect(verify(bytes).findings).toEqual([])
  })

  it('is written back byte for byte, and keeps its unit in another order', () => {
    const { graph } = Dump.open(bytes)
    expect(Buffer.compare(writeDump(graph), bytes)).toBe(0)
    const shuffled = openDump(writeDump(graph, orders.shuffle.order(graph, 5)))
    expect(shuffled.layout.entryUnit).toBe(8)
    expect(shuffled.objectStarts.length).toBe(image.objectStarts.length)
  })
})

it('a document keeps the unit', () => {
  const { bytes } = tinyDump({ generation: '28+', release: '30', byteOrder: 'little', abi: 'lp64', entryUnit: 8 })
  const text = documentText(bytes)
  expect(text).toContain('"entryUnit":8')
  expect(Buffer.compare(encodeText(text), bytes)).toBe(0)
})
