import { describe, expect, it } from 'vitest'
import { coverage, fieldCoverage, PADDING, sharesOf, UNKNOWN } from '../../src/analyse/coverage.ts'
import { type Range, sizeOf } from '../../src/bytes/ranges.ts'
import { Dump } from '../../src/dump.ts'
import { openDump } from '../../src/pdmp.ts'
import { modern } from '../corpus/bad-headers.ts'
import { corpusSample, readDump, tinySample } from '../corpus/corpus.ts'
import { DumpEditor } from '../corpus/dump-editor.ts'

describe.each(corpusSample())('%s', (name) => {
  const image = openDump(readDump(name))
  const tiles = coverage(new Dump(image))

  it('is tiled, in order, up to its last byte', () => {
    let at = 0
    let broken = 0
    for (const { start, end } of tiles) {
      if (start !== at || end <= start) broken++
      at = end
    }
    expect(broken).toBe(0)
    expect(at).toBe(image.bytes.length)
  })

  it('has an owner for every byte', () => {
    expect(tiles.filter(({ label }) => label === UNKNOWN)).toEqual([])
  })

  it('has zeros only in its padding', () => {
    const stray = tiles.filter(({ label, start, end }) => {
      return label === PADDING && image.bytes.subarray(start, end).some((byte) => byte !== 0)
    })
    expect(stray).toEqual([])
  })

  it('has a tile of the right type at every object start', () => {
    const labels = new Map(tiles.map(({ start, label }) => [start, label]))
    const { offsets, types, length } = image.objectStarts
    const { names } = image.layout.tags
    let wrong = 0
    for (let i = 0; i < length; i++) {
      const label = labels.get(offsets[i]!)
      if (label?.split(' ')[0] !== names[types[i]!]) wrong++
    }
    expect(wrong).toBe(0)
  })

  it('has its tables where the header says', () => {
    const tables = [...image.header.dumpRelocs, image.header.objectStarts, image.header.emacsRelocs]
    for (const { path, offset, count, entrySize } of tables) {
      const found = tiles.filter(({ label }) => label === path)
      const expected = count === 0 ? [] : [{ start: offset, end: offset + count * entrySize, label: path }]
      expect(found).toEqual(expected)
    }
  })

  it('adds up', () => {
    const shares = sharesOf(tiles)
    expect(shares.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(image.bytes.length)
    expect(shares.reduce((sum, { ranges }) => sum + ranges, 0)).toBe(tiles.length)
    expect(shares.map(({ bytes }) => bytes)).toEqual(shares.map(({ bytes }) => bytes).sort((a, b) => b - a))
    expect(tiles.reduce((sum, range) => sum + sizeOf(range), 0)).toBe(image.bytes.length)
  })
})

describe.each([...tinySample(), 'own-28.2-m32-wideint', 'trixie-i386'])('%s field by field', (name) => {
  const image = openDump(readDump(name))
  const tiles = fieldCoverage(new Dump(image))

  it('is tiled, with an owner for every byte', () => {
    const unowned = tiles.filter(({ start, label }, i) => start !== (tiles[i - 1]?.end ?? 0) || label === UNKNOWN)
    expect(unowned).toEqual([])
    expect(tiles.at(-1)!.end).toBe(image.bytes.length)
  })

  it('cuts the tiles of structs, never across their ends', () => {
    const starts = new Set(tiles.map(({ start }) => start))
    const whole = coverage(new Dump(image))
    const between = ({ label }: Range) => label === PADDING || label === 'Vectorlike BOOL_VECTOR tail'
    expect(whole.filter((tile) => !between(tile) && !starts.has(tile.start))).toEqual([])
  })
})

it('names satellites for what they are', () => {
  const labels = new Set(coverage(Dump.open(readDump('trixie-amd64'))).map(({ label }) => label))
  const satellites = ['String intervals', 'Symbol blv', 'Symbol fwd', 'HASH_TABLE pairs', 'OBARRAY buckets']
  const others = ['OVERLAY itree node', 'string bytes', 'buffer text', 'native names', 'charset table', 'charset masks']
  const copies = ['builtin symbol images', 'subr images', 'remembered C data', 'bignum limbs']
  const expected = [...satellites, ...others, ...copies.slice(0, 3), PADDING]
  expect(expected.filter((label) => !labels.has(label))).toEqual([])
  expect([...labels].filter((label) => label.includes('satellites'))).toEqual([])
})

it('takes the text of a buffer by its size and gap, not up to a NUL', () => {
  const image = openDump(readDump('bookworm-amd64'))
  const texts = coverage(new Dump(image)).filter(({ label }) => label === 'buffer text')
  expect(texts).toHaveLength(4)
  // Each has a gap of zeros, and one byte behind it.
  for (const { end } of texts) expect(image.bytes.subarray(end - 20, end).every((byte) => byte === 0)).toBe(true)
  expect(texts.every(({ start, end }) => end - start > 20)).toBe(true)
})

it('calls bytes that nothing explains unknown', () => {
  const dump = new DumpEditor(modern)
  const at = dump.truth.header.coldStart - 2
  dump.setInt(at, 1, 0xaa)
  const tiles = coverage(Dump.open(dump.bytes))
  expect(tiles.find(({ start, end }) => start <= at && at < end)?.label).toBe(UNKNOWN)
})
