/**
 * Relocating pages one by one, in any order, gives the same bytes as relocating all at once.
 * @module
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { earlyRelocs } from '../../src/image/image.ts'
import { place } from '../../src/image/placement.ts'
import { openDump } from '../../src/pdmp.ts'
import { relocate } from '../../src/reloc/load.ts'
import { PageRelocator } from '../../src/reloc/page-relocator.ts'
import { anyVariantPlaced, variants } from '../arbitraries.ts'
import { readDump, realDump } from '../corpus/corpus.ts'
import { holds } from '../effort.ts'

/** Small ones, so that a small dump has many, and words of 8 bytes at multiples of 4 lie on two. */
const pageSizes = [16, 64, 4096] as const

it('relocates a word on two pages when either page is touched', () => {
  let astride = 0
  for (const { open } of variants) {
    const { image } = open()
    const at = place(image, { dumpBase: 0x40000000n, emacsBasis: 0x20000000n })
    const whole = relocate(image, at).bytes
    const { offsets, types } = earlyRelocs(image)
    offsets.forEach((offset, i) => {
      const second = Math.floor(offset / 16) + 1
      if (offset + image.layout.relocs.widths[types[i]!]! <= 16 * second) return
      const bytes = image.bytes.slice()
      new PageRelocator(image, bytes, at, 16).relocate(second)
      expect(pageOf(bytes, second, 16)).toEqual(pageOf(whole, second, 16))
      if (pageOf(image.bytes, second, 16) !== pageOf(whole, second, 16)) astride++
    })
  }
  expect(astride).toBeGreaterThan(0)
})

it('relocates exactly the touched pages', () => {
  const anyOrder = fc.array(fc.nat(2 ** 16), { minLength: 1, maxLength: 40 })
  holds(
    fc.property(
      anyVariantPlaced(),
      fc.constantFrom(...pageSizes),
      anyOrder,
      ({ dump: { image }, at }, pageSize, touched) => {
        const whole = relocate(image, at).bytes
        const bytes = image.bytes.slice()
        const relocator = new PageRelocator(image, bytes, at, pageSize)
        const pages = Math.ceil(bytes.length / pageSize)
        const done = new Set<number>()
        for (const page of touched.map((n) => n % pages)) {
          relocator.relocate(page)
          done.add(page)
          expect(pageOf(bytes, page, pageSize)).toEqual(pageOf(whole, page, pageSize))
        }
        for (const page of done) expect(pageOf(bytes, page, pageSize)).toEqual(pageOf(whole, page, pageSize))
        // A neighbour may have been made true with the page that a word begins on; nothing else has changed.
        for (let page = 0; page < pages; page++) {
          if (done.has(page - 1) || done.has(page) || done.has(page + 1)) continue
          expect(pageOf(bytes, page, pageSize)).toEqual(pageOf(image.bytes, page, pageSize))
        }
      },
    ),
    { numRuns: 100 },
  )
})

describe('a real dump, last page first', () => {
  it.each(['own-28.2-m32-wideint', 'bookworm-s390x'])('%s', (name) => {
    const image = openDump(readDump(name))
    const { dumpBase, emacsBasis } = realDump(name).placement!
    const at = place(image, { dumpBase: BigInt(dumpBase), emacsBasis: BigInt(emacsBasis) })
    const bytes = image.bytes.slice()
    const relocator = new PageRelocator(image, bytes, at, 4096)
    for (let page = Math.ceil(bytes.length / 4096) - 1; page >= 0; page--) relocator.relocate(page)
    expect(Buffer.compare(bytes, relocate(image, at).bytes)).toBe(0)
  })
})

const pageOf = (bytes: Uint8Array, page: number, size: number) =>
  Buffer.from(bytes.subarray(page * size, (page + 1) * size)).toString('hex')
