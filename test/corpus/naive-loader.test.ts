/**
 * The naive loader compared with the memory of real Emacsen. Therefore it can provide expected values for synthetic
 * dumps.
 * @module
 */
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { sampleOf } from '../effort.ts'
import { manifest, readDump } from './corpus.ts'
import { problemsOf } from './naive-check.ts'
import { loadNaively } from './naive-loader.ts'
import { readings } from './naive-reader.ts'
import { tinyDump, tinyName, tinyVariants } from './tiny-dump.ts'

const placed = manifest().dumps.flatMap(({ name, placement }) => (placement === null ? [] : [{ name, placement }]))

describe('the image of a real dump after the relocations', () => {
  it.each(sampleOf(placed, 3))('$name', ({ name, placement }) => {
    const { dumpBase, emacsBasis, lispsym, imageSha256 } = placement
    const addresses = { dumpBase: BigInt(dumpBase), emacsBasis: BigInt(emacsBasis), lispsym: BigInt(lispsym) }
    const { image } = loadNaively(readings(readDump(name))[0]!, addresses)
    expect(createHash('sha256').update(image).digest('hex')).toBe(imageSha256)
  })
})

// One of each tagging and byte order; each takes some seconds, being naive.
it.each(sampleOf(['bookworm-s390x', 'own-28.2-m32-wideint'], 2))('the naive check finds nothing in %s', (name) => {
  expect(problemsOf(readDump(name))).toEqual([])
})

it.each(tinyVariants.map((options) => ({ name: tinyName(options), options })))(
  '$name changes only its slots',
  ({ options }) => {
    const { bytes, truth } = tinyDump(options)
    const { wordSize, lispWordSize } = truth.abi
    const placement = { dumpBase: 0x7f000000n, emacsBasis: 0x56555000n, lispsym: 0x56556408n }
    const { image } = loadNaively(readings(bytes)[0]!, placement)
    const free = new Uint8Array(bytes.length)
    for (const { offset, name, phase } of truth.relocations) {
      if (phase > 0) continue
      const bignum = name === 'BIGNUM' ? 2 * wordSize + 8 : 0
      free.fill(1, offset, offset + (bignum || (name.includes('LV') ? lispWordSize : wordSize)))
    }
    const changed = image.findIndex((byte, i) => byte !== bytes[i] && free[i] === 0)
    expect(changed).toBe(-1)
  },
)
