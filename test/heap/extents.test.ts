import { describe, expect, it } from 'vitest'
import { Extents } from '../../src/heap/extents.ts'
import { Heap } from '../../src/heap/heap.ts'
import { Nodes } from '../../src/heap/nodes.ts'
import { openDump } from '../../src/pdmp.ts'
import { badNames, corpusSample, readBad, readDump, tinyNames } from '../corpus/corpus.ts'

const open = (bytes: Uint8Array) => new Extents(new Nodes(new Heap(openDump(bytes))))

function openQuietly(bytes: Uint8Array): Extents | undefined {
  try {
    return open(bytes)
  } catch {
    return undefined
  }
}

describe.each(corpusSample())('%s', (name) => {
  const extents = open(readDump(name))
  const { nodes, heap } = extents
  const { header, objectStarts } = heap.image
  const tablesStart = header.dumpRelocs[0]!.offset

  it('starts each object with its own struct, and has its satellites inside the object or in the cold section', () => {
    const stray: string[] = []
    for (let node = 0; node < objectStarts.length; node++) {
      const offset = objectStarts.offsets[node]!
      let parts = 0
      extents.visit(node, ({ label, size }, start, count) => {
        const end = start + size * count
        const inRoom = start >= offset && end <= extents.endOf(node)
        const inCold = start >= header.coldStart && end <= tablesStart
        if (parts++ === 0 ? start !== offset : !inRoom && !inCold) stray.push(`${label} at ${start}`)
      })
      if (parts === 0) stray.push(`nothing at ${offset}`)
    }
    expect(stray).toEqual([])
  })

  it('leaves less than an alignment between an object with its satellites and the next', () => {
    const gaps: number[] = []
    for (let node = 0; node + 1 < objectStarts.length; node++) {
      const next = objectStarts.offsets[node + 1]!
      if (objectStarts.offsets[node]! >= header.discardableStart || extents.endOf(node) !== next) continue
      let end = 0
      extents.visit(node, ({ size }, start, count) => {
        if (start < next) end = Math.max(end, start + size * count)
      })
      // malloc's alignment, to which 27.1 rounds structs on 64-bit machines, is 16.
      if (next - end >= 16) gaps.push(objectStarts.offsets[node]!)
    }
    expect(gaps).toEqual([])
  })

  it('has an image for every builtin symbol and subr, in the discardable section', () => {
    expect(nodes.firstSubr - nodes.firstBuiltin).toBe(heap.lispsym!.symbols)
    expect(nodes.charsets - nodes.firstSubr).toBeGreaterThan(2)
    for (let node = nodes.firstBuiltin; node < nodes.charsets; node++) {
      const offset = nodes.offsetOf(node)
      expect(offset >= header.discardableStart && offset < header.coldStart).toBe(true)
      expect(nodes.at(offset)).toBe(node)
    }
  })
})

/** Parts and elements that all nodes of a dump have together. */
function countParts(extents: Extents): number {
  let count = 0
  for (let node = 0; node < extents.nodes.firstVariable; node++) {
    extents.visit(node, (shape, _, elements) => {
      count += shape.solid ? 1 : elements
    })
  }
  return count
}

it('never has more parts than a damaged file has words', () => {
  let opened = 0
  for (const name of badNames()) {
    const bytes = readBad(name)
    const extents = openQuietly(bytes)
    if (extents === undefined) continue
    opened++
    expect(countParts(extents)).toBeLessThan(bytes.length / 4 + 6 * extents.nodes.length)
  }
  expect(opened).toBeGreaterThan(5)
})

it('stays within bounds when any word of a small dump is all ones', () => {
  const name = tinyNames().find((tiny) => tiny.includes('30-little-lp64'))!
  const intact = readDump(name)
  const { header } = openDump(intact)
  const most = intact.length / 4 + 6 * open(intact).nodes.length
  let opened = 0
  for (let at = header.size; at < header.discardableStart; at += 8) {
    const bytes = Uint8Array.from(intact).fill(0xff, at, at + 8)
    const extents = openQuietly(bytes)
    if (extents === undefined) continue
    opened++
    expect(countParts(extents)).toBeLessThan(most)
  }
  expect(opened).toBeGreaterThan(100)
})
