import { describe, expect, it } from 'vitest'
import { summarize } from '../../src/image/summary.ts'
import { openDump } from '../../src/pdmp.ts'
import { variants } from '../arbitraries.ts'
import { readDump } from '../corpus/corpus.ts'

/** How often each name occurs. */
function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}

describe.each(variants)('$name', ({ open }) => {
  const { image, truth } = open()
  const summary = summarize(image)

  it('is counted as it was built', () => {
    const relocs = (phase: number) => truth.relocations.filter((entry) => entry.phase === phase).map(({ name }) => name)
    expect(summary.dumpRelocs).toEqual(truth.header.dumpRelocs.map((_, phase) => tally(relocs(phase))))
    expect(summary.emacsRelocs).toEqual(tally(truth.emacsRelocations.map(({ name }) => name)))
    const objects = tally(truth.objectStarts.map(({ type }) => type))
    expect(summary.objectStarts).toEqual({ Symbol: 0, Cons: 0, String: 0, Vectorlike: 0, Float: 0, ...objects })
    expect(summary.lispsym).toEqual(truth.lispsym)
  })

  it('lists relocations from the most frequent to the rarest', () => {
    for (const counts of [...summary.dumpRelocs, summary.emacsRelocs]) {
      const numbers = Object.values(counts)
      expect(numbers).toEqual([...numbers].sort((a, b) => b - a))
    }
  })
})

describe('objects of the Debian packages', () => {
  it.each([
    ['bullseye-amd64', 13860, 89752, 31196, 14016, 97],
    ['bookworm-amd64', 14271, 138050, 41932, 17327, 120],
    ['bookworm-s390x', 14235, 95494, 32783, 15248, 106],
    ['trixie-amd64', 15710, 156990, 52223, 20214, 131],
  ] as const)('%s', (name, symbols, conses, strings, vectorlikes, floats) => {
    const { objectStarts } = summarize(openDump(readDump(name)))
    expect(objectStarts).toEqual({
      Symbol: symbols,
      Cons: conses,
      String: strings,
      Vectorlike: vectorlikes,
      Float: floats,
    })
  })

  it('trixie-i386 has three bignums more than trixie-amd64 has vectorlikes', () => {
    const counts = (name: string) => summarize(openDump(readDump(name)))
    expect(counts('trixie-i386').dumpRelocs[0]?.['BIGNUM']).toBe(3)
    expect(counts('trixie-i386').objectStarts['Vectorlike']).toBe(20214 + 3)
  })
})

describe('relocations of the Debian packages', () => {
  it.each([
    ['bullseye-amd64', [383334], 2742],
    ['bookworm-amd64', [498595, 73, 4862], 2854],
    ['bookworm-s390x', [401602, 0, 0], 1554],
    ['trixie-amd64', [563007, 79, 5710], 3085],
    ['trixie-i386', [562967, 79, 5710], 3089],
  ] as const)('%s', (name, dumpRelocs, emacsRelocs) => {
    const image = openDump(readDump(name))
    const summary = summarize(image)
    const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0)
    expect(summary.dumpRelocs.map(sum)).toEqual(dumpRelocs)
    expect(sum(summary.emacsRelocs)).toBe(emacsRelocs)
  })
})
