/**
 * A prelinked dump is the image at its placement; moved, it is the image at another; unlinked, the dump.
 * @module
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { place } from '../../src/image/placement.ts'
import { openDump } from '../../src/pdmp.ts'
import { relocate } from '../../src/reloc/load.ts'
import { isPrelinked, movePrelinked, prelink, readPrelinked, unlink } from '../../src/reloc/prelink.ts'
import { anyPlacement, anyVariantPlaced } from '../arbitraries.ts'
import { readDump, realSample } from '../corpus/corpus.ts'
import { holds } from '../effort.ts'

const same = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0

describe('laws', () => {
  it('prelinking for a is loading at a; moving to b is loading at b', () => {
    holds(
      fc.property(
        anyVariantPlaced().chain((placed) => fc.tuple(fc.constant(placed), anyPlacement(placed.dump.image))),
        ([{ dump, at }, there]) => {
          const { bytes: file } = prelink(dump.image, at)
          const prelinked = readPrelinked(file)
          expect(prelinked.placement).toEqual(at)
          expect(same(prelinked.bytes, relocate(dump.image, at).bytes)).toBe(true)
          expect(same(movePrelinked(prelinked, there), relocate(dump.image, there).bytes)).toBe(true)
          expect(same(unlink(file), dump.image.bytes)).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })
})

it.each(realSample())('%s, prelinked and moved', (name) => {
  const image = openDump(readDump(name))
  const small = image.layout.wordSize === 4
  const at = place(image, { dumpBase: small ? 0xb000_0000n : 0x7f12_3456_7000n, emacsBasis: 0x80_1238n })
  const there = place(image, { dumpBase: small ? 0x4000_1000n : 0x7e00_0000_1000n, emacsBasis: 0x9f_0128n })
  const { bytes: file } = prelink(image, at)
  const prelinked = readPrelinked(file)
  const { size } = image.header
  expect(same(file.subarray(size, image.bytes.length), relocate(image, at).bytes.subarray(size))).toBe(true)
  expect(same(movePrelinked(prelinked, there), relocate(image, there).bytes)).toBe(true)
  expect(same(unlink(file), image.bytes)).toBe(true)
})

describe('a prelinked dump is not a dump:', () => {
  const image = openDump(readDump('tiny-28-little-lp64'))
  const at = place(image, { dumpBase: 0x7000n, emacsBasis: 0x1000n })
  const { bytes: file } = prelink(image, at)

  it('openDump refuses it', () => {
    expect(isPrelinked(file)).toBe(true)
    expect(() => openDump(file)).toThrow(expect.objectContaining({ code: 'not-a-dump' }))
  })

  it('readPrelinked refuses other files', () => {
    expect(isPrelinked(image.bytes)).toBe(false)
    expect(() => readPrelinked(image.bytes)).toThrow(expect.objectContaining({ code: 'not-a-dump' }))
    expect(() => readPrelinked(file.subarray(0, 20))).toThrow(expect.objectContaining({ code: 'truncated' }))
  })

  it('its placement must fit the pointers', () => {
    const narrow = openDump(readDump('tiny-28-little-ilp32-align8'))
    const { bytes: bad } = prelink(narrow, place(narrow, { dumpBase: 0x7000n, emacsBasis: 0x1000n }))
    bad[bad.length - 17] = 1
    expect(() => readPrelinked(bad)).toThrow(expect.objectContaining({ code: 'out-of-bounds' }))
  })
})
