import { describe, expect, it } from 'vitest'
import { releaseOf } from '../../src/layout/release.ts'
import { openDump } from '../../src/pdmp.ts'
import { variants } from '../arbitraries.ts'
import { manifest, readDump } from '../corpus/corpus.ts'

describe('is found in', () => {
  it.each(variants)('$name', ({ open }) => {
    const { bytes, image, truth } = open()
    expect(releaseOf(bytes, image.layout, image.header)).toBe(truth.release)
  })

  it.each(manifest().dumps)('$name', ({ name, release }) => {
    const { bytes, layout, header } = openDump(readDump(name))
    expect(releaseOf(bytes, layout, header)).toBe(release)
  })
})

describe('is unknown, not guessed, where', () => {
  const { bytes, image } = variants.find(({ name }) => name === 'tiny-30-big-lp64')!.open()
  const vector = image.header.hashList! + 7 - ((image.header.hashList! + 7) % 8)

  it.each([
    ['hash_list is zero', { hashList: 0 }],
    ['hash_list lies behind the hot section', { hashList: image.header.discardableStart }],
    ['hash_list is negative', { hashList: -8 }],
  ])('%s', (_, change) => {
    expect(releaseOf(bytes, image.layout, { ...image.header, ...change })).toBeNull()
  })

  it('the vector is empty, or its element leads outside', () => {
    const patched = (at: number, value: bigint) => {
      const copy = bytes.slice()
      new DataView(copy.buffer).setBigUint64(at, value)
      return releaseOf(copy, image.layout, image.header)
    }
    expect(patched(vector, 0n)).toBeNull()
    expect(patched(vector + 8, BigInt(bytes.length))).toBeNull()
    expect(patched(vector + 8, 2n ** 62n)).toBeNull()
  })

  it('no release has hash tables of that form', () => {
    const copy = bytes.slice()
    const table = Number(new DataView(copy.buffer).getBigUint64(vector + 8))
    copy[table + 4] = 60
    expect(releaseOf(copy, image.layout, image.header)).toBeNull()
  })
})
