/**
 * Relocated images of real dumps against what real Emacsen had in memory, and against an independent decoder.
 * @module
 */
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { bignumFields } from '../../src/image/bignum.ts'
import { earlyRelocs, type Image } from '../../src/image/image.ts'
import { place } from '../../src/image/placement.ts'
import { openDump } from '../../src/pdmp.ts'
import { relocate } from '../../src/reloc/load.ts'
import { manifest, readDump } from '../corpus/corpus.ts'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const captured = manifest().dumps.flatMap(({ name, placement }) => (placement === null ? [] : [{ name, placement }]))

it('has captures to compare with', () => {
  expect(captured).toHaveLength(6)
})

describe('the memory of a real Emacs at the captured placement', () => {
  it.each(captured)('$name', ({ name, placement }) => {
    const image = openDump(readDump(name))
    const at = place(image, { dumpBase: BigInt(placement.dumpBase), emacsBasis: BigInt(placement.emacsBasis) })
    expect(at.lispsym).toBe(BigInt(placement.lispsym))
    expect(sha256(relocate(image, at).bytes)).toBe(placement.imageSha256)
  })
})

/** Relocations that an independent decoder applied, and the SHA-256 of its image: all types but BIGNUM. */
const decoded = [
  ['bullseye-amd64', 383334, 'bd78b06ef682da984c9dd48da741cb450c6be7c644bc885b276fe9e1ab66957f'],
  ['bookworm-amd64', 498595, '3422df58de4d01418a70204e38559f04cf02f06b338b91ff8869935ad9e9d321'],
  ['bookworm-s390x', 401602, 'd340cf29bda4fe6754dff6c52ef7540ea1728dec7b26dfc0a75af013d1494e41'],
  ['trixie-amd64', 563007, '73abbb8d5825e9bba79e76c11ed0b5b87eb1c436921e4dcde9518836e637ec10'],
  ['trixie-i386', 562964, 'c79b3ad67968792bd664eb5d27d1e4f538cf1f6af3ea74e46ece4bf796da8db8'],
] as const

/** Put the values of bignums back as the file has them; returns how many there are. */
function revertBignums(image: Image, bytes: Uint8Array): number {
  const { alloc, size } = bignumFields(image.layout)
  const table = earlyRelocs(image)
  let reverted = 0
  for (let i = 0; i < table.length; i++) {
    if (image.layout.relocKinds[table.types[i]!]!.form !== 'bignum') continue
    const at = table.offsets[i]! + alloc
    bytes.set(image.bytes.subarray(at, table.offsets[i]! + size), at)
    reverted++
  }
  return reverted
}

describe('the image of an independent decoder', () => {
  it.each(decoded)('%s', (name, applied, digest) => {
    const image = openDump(readDump(name))
    const bases =
      image.layout.wordSize === 8
        ? { dumpBase: 0x7f0000000000n, emacsBasis: 0x555555554000n }
        : { dumpBase: 0x70000000n, emacsBasis: 0x56555000n }
    const loaded = relocate(image, place(image, bases))
    const bignums = revertBignums(image, loaded.bytes)
    expect(bignums).toBe(name === 'trixie-i386' ? 3 : 0)
    expect(loaded.applied - bignums).toBe(applied)
    expect(sha256(loaded.bytes)).toBe(digest)
  })
})
