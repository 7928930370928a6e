import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { place } from '../../src/image/placement.ts'
import { openDump } from '../../src/pdmp.ts'
import { anyVariant, variants } from '../arbitraries.ts'
import { readBad } from '../corpus/corpus.ts'
import { holds } from '../effort.ts'

const { image } = variants.find(({ name }) => name === 'tiny-30-little-lp64')!.open()
const narrow = variants.find(({ name }) => name === 'tiny-30-little-ilp32-align4')!.open().image

it('finds lispsym beside the basis, modulo the pointer', () => {
  holds(
    fc.property(anyVariant(), fc.bigInt({ min: 0n, max: 0xffff_ffffn }), ({ image: any, truth }, emacsBasis) => {
      const found = place(any, { dumpBase: 0n, emacsBasis })
      const bits = 8 * truth.abi.wordSize
      expect(found.lispsym).toBe(BigInt.asUintN(bits, emacsBasis + BigInt(truth.lispsym.emacsOffset)))
      const given = place(any, { dumpBase: 0n, emacsBasis, lispsym: -8 })
      expect(given.lispsym).toBe(BigInt.asUintN(bits, emacsBasis - 8n))
    }),
  )
})

describe('refuses', () => {
  it.each([
    ['a negative base', image, { dumpBase: -1n, emacsBasis: 0n }],
    ['a base of 65 bits', image, { dumpBase: 1n << 64n, emacsBasis: 0n }],
    ['a basis of 33 bits where pointers have 32', narrow, { dumpBase: 0n, emacsBasis: 1n << 32n }],
  ])('%s', (_, dump, bases) => {
    expect(() => place(dump, bases)).toThrow(RangeError)
  })

  it('a dump without lispsym, unless told where it is', () => {
    const absent = openDump(readBad('lispsym-absent'))
    const bases = { dumpBase: 0n, emacsBasis: 0n }
    expect(() => place(absent, bases)).toThrow(
      expect.objectContaining({
        code: 'lispsym-absent',
        site: { path: 'emacs_relocs', offset: absent.header.emacsRelocs.offset },
      }),
    )
    expect(place(absent, { ...bases, lispsym: 64 }).lispsym).toBe(64n)
  })
})
