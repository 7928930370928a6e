/** The pieces of a file tile it, and agree with what coverage says of every byte. */
import { describe, expect, it } from 'vitest'
import { coverage } from '../../../src/analyse/coverage.ts'
import { type overheads, Pieces } from '../../../src/analyse/size/pieces.ts'
import { sizeOf } from '../../../src/bytes/ranges.ts'
import { Dump } from '../../../src/dump.ts'
import { corpusSample, readDump } from '../../corpus/corpus.ts'

const dumpNamed = (name: string) => Dump.open(readDump(name))
const piecesOf = (name: string) => new Pieces(dumpNamed(name).extents)

describe.each(corpusSample())('%s', (name) => {
  const bytes = readDump(name)
  const pieces = piecesOf(name)

  it('is tiled by pieces, and the sizes of their owners add up to its size', () => {
    let at = 0
    pieces.visit((owner, start, end) => {
      if (start !== at || end <= start || owner < 0 || owner >= pieces.owners) throw new Error(`piece at ${start}`)
      at = end
    })
    expect(at).toBe(bytes.length)
    expect(pieces.sizes.reduce((sum, size) => sum + size, 0)).toBe(bytes.length)
  })

  it('has as much header, padding and unknown bytes as coverage finds', () => {
    const tiles = coverage(dumpNamed(name))
    const covered = (wanted: string) =>
      tiles.filter(({ label }) => label.startsWith(wanted)).reduce((sum, tile) => sum + sizeOf(tile), 0)
    const owned = (kind: (typeof overheads)[number]) => pieces.sizes[pieces.overhead(kind)]!
    expect(owned('header')).toBe(covered('header.'))
    expect(owned('padding') + owned('page fill')).toBe(covered('[padding]'))
    expect(owned('unknown')).toBe(covered('[unknown]'))
  })

  it('gives each object at least its entry in object_starts', () => {
    const { objectStarts } = pieces.nodes.heap.image
    const { entrySize } = objectStarts.locator
    expect(pieces.sizes.subarray(0, objectStarts.length).every((size) => size > entrySize)).toBe(true)
  })
})
