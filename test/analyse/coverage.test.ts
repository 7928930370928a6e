import { describe, expect, it } from 'vitest'
import { coverage, PADDING, sharesOf, UNKNOWN } from '../../src/analyse/coverage.ts'
import { sizeOf } from '../../src/bytes/ranges.ts'
import { openDump } from '../../src/pdmp.ts'
import { modern } from '../corpus/bad-headers.ts'
import { corpusNames, readDump } from '../corpus/corpus.ts'
import { DumpEditor } from '../corpus/dump-editor.ts'

describe.each(corpusNames())('%s', (name) => {
  const image = openDump(readDump(name))
  const tiles = coverage(image)

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

it('calls bytes that nothing explains unknown', () => {
  const dump = new DumpEditor(modern)
  const at = dump.truth.header.coldStart - 2
  dump.setInt(at, 1, 0xaa)
  const tiles = coverage(openDump(dump.bytes))
  expect(tiles.find(({ start, end }) => start <= at && at < end)?.label).toBe(UNKNOWN)
})
