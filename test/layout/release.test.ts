import { describe, expect, it } from 'vitest'
import type { Image } from '../../src/image/image.ts'
import { writerOf } from '../../src/layout/release.ts'
import { openDump } from '../../src/pdmp.ts'
import { variants } from '../arbitraries.ts'
import { manifest, readDump } from '../corpus/corpus.ts'

describe('is found in', () => {
  it.each(variants)('$name', ({ open }) => {
    const { bytes, image, truth } = open()
    expect(writerOf(bytes, image.layout, image.objectStarts.entries).release).toBe(truth.release)
  })

  it.each(manifest().dumps)('$name', ({ name, release }) => {
    const { bytes, layout, objectStarts } = openDump(readDump(name))
    expect(writerOf(bytes, layout, objectStarts.entries).release).toBe(release)
  })
})

/** The dump with another pvec code in the headers of the first `count` hash tables. */
function withOddTables(count: number): { bytes: Uint8Array; image: Image } {
  const { bytes, image, truth } = variants.find(({ name }) => name === 'tiny-30-big-lp64')!.open()
  const damaged = bytes.slice()
  for (const table of truth.hashTables.slice(0, count)) damaged[table + 4] = 60
  return { bytes: damaged, image }
}

describe('a damaged dump', () => {
  it('is of no release when no hash table has a known form', () => {
    const { bytes, image } = withOddTables(Number.POSITIVE_INFINITY)
    expect(writerOf(bytes, image.layout, image.objectStarts.entries).release).toBeNull()
  })
})
