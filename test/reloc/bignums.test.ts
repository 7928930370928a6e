import { describe, expect, it } from 'vitest'
import { bignumFields } from '../../src/image/bignum.ts'
import { earlyRelocs, type Image } from '../../src/image/image.ts'
import { place } from '../../src/image/placement.ts'
import { openDump } from '../../src/pdmp.ts'
import { relocate, unload } from '../../src/reloc/load.ts'
import { variants } from '../arbitraries.ts'
import { readBad, readDump } from '../corpus/corpus.ts'

const DUMP_BASE = 0x70000000n
const placed = (image: Image) => place(image, { dumpBase: DUMP_BASE, emacsBasis: 0x56555000n })

function bignumsOf(image: Image): number[] {
  const { offsets, types } = earlyRelocs(image)
  return [...offsets].filter((_, i) => image.layout.relocKinds[types[i]!]!.form === 'bignum')
}

/** The number in the mpz at `start` of a loaded image: limbs by their pointer, least significant first. */
function numberAt(image: Image, loaded: Uint8Array, start: number): { alloc: number; value: bigint } {
  const { wordSize, byteOrder } = image.layout
  const { alloc, mpsize, limbs, limbSize } = bignumFields(image.layout)
  const view = new DataView(loaded.buffer, loaded.byteOffset)
  const little = byteOrder === 'little'
  const word = (at: number) => (wordSize === 8 ? view.getBigUint64(at, little) : BigInt(view.getUint32(at, little)))
  const size = view.getInt32(start + mpsize, little)
  const first = Number(word(start + limbs) - DUMP_BASE)
  const limb = (at: number) => (limbSize === 8 ? view.getBigUint64(at, little) : BigInt(view.getUint32(at, little)))
  let value = 0n
  for (let i = Math.abs(size) - 1; i >= 0; i--) value = (value << BigInt(8 * limbSize)) + limb(first + i * limbSize)
  return { alloc: view.getInt32(start + alloc, little), value: size < 0 ? -value : value }
}

it('are numbers that the Lisp of 30.1 has on 32-bit machines', () => {
  const image = openDump(readDump('trixie-i386'))
  const { bytes } = relocate(image, placed(image))
  const found = bignumsOf(image).map((start) => numberAt(image, bytes, start))
  expect(found).toHaveLength(3)
  expect(found.every(({ alloc }) => alloc === 0)).toBe(true)
  const values = found.map(({ value }) => value)
  expect(values).toContain(1_000_000_000_000n)
  expect(values).toContain(1_000_000_000n)
  // The third is a count of nanoseconds, as a time of day has it.
  expect(values.filter((value) => value !== 10n ** 12n && value !== 10n ** 9n)).toHaveLength(1)
})

describe.each(variants.filter(({ open }) => open().truth.abi.bignums.length > 0))('$name', ({ open }) => {
  const { image, bytes, truth } = open()
  const at = placed(image)
  const [first] = bignumsOf(image)
  const view = (of: Uint8Array) => new DataView(of.buffer, of.byteOffset)
  const little = truth.abi.byteOrder === 'little'
  const { alloc, mpsize, limbSize } = bignumFields(image.layout)

  /** On 64-bit Windows the limbs themselves show their size, so changed ones would be limbs of another size. */
  const limbsShowTheirSize = image.layout.abi === 'llp64'

  it('points at the limbs that the file has', () => {
    const loaded = relocate(image, at).bytes
    for (const start of bignumsOf(image)) {
      const limbs = view(bytes).getInt32(start + alloc, little)
      const count = view(bytes).getInt32(start + mpsize, little)
      let value = 0n
      for (let i = Math.abs(count) - 1; i >= 0; i--) {
        const limb = limbs + i * limbSize
        const digit =
          limbSize === 8 ? view(bytes).getBigUint64(limb, little) : BigInt(view(bytes).getUint32(limb, little))
        value = (value << BigInt(8 * limbSize)) + digit
      }
      expect(numberAt(image, loaded, start)).toEqual({ alloc: 0, value: count < 0 ? -value : value })
    }
  })

  it.skipIf(limbsShowTheirSize)('keeps the sign, and strips leading zero limbs as mpz_roinit_n does', () => {
    const changed = bytes.slice()
    const limbs = view(bytes).getInt32(first! + alloc, little)
    view(changed).setInt32(first! + mpsize, -2, little)
    changed.fill(0, limbs, limbs + 2 * limbSize)
    changed[little ? limbs : limbs + limbSize - 1] = 7
    const loaded = relocate(openDump(changed), at).bytes
    expect(view(loaded).getInt32(first! + mpsize, little)).toBe(-1)
    expect(numberAt(image, loaded, first!).value).toBe(-7n)
  })

  it.skipIf(limbsShowTheirSize)('is zero if all its limbs are zero', () => {
    const changed = bytes.slice()
    const limbs = view(bytes).getInt32(first! + alloc, little)
    changed.fill(0, limbs, limbs + 2 * limbSize)
    expect(numberAt(image, relocate(openDump(changed), at).bytes, first!).value).toBe(0n)
  })

  it('is restored by unload', () => {
    expect(Buffer.compare(unload(image, relocate(image, at).bytes, at), bytes)).toBe(0)
  })
})

describe('whose limbs are not in the file', () => {
  it.each(['bignum-limbs-outside', 'bignum-limbs-giant'])('%s is refused', (defect) => {
    const image = openDump(readBad(defect))
    const offset = bignumsOf(image)[0]
    expect(() => relocate(image, placed(image))).toThrow(
      expect.objectContaining({
        code: 'out-of-bounds',
        site: expect.objectContaining({ path: 'bignum.limbs', offset }),
      }),
    )
  })
})
