/**
 * Encoding a decoded dump gives the same bytes, for every dump of the corpus and any formatting of the document.
 * @module
 */
import { describe, expect, it } from 'vitest'
import { Dump, writeDump } from '../../src/index.ts'
import { openDump } from '../../src/pdmp.ts'
import { preserveOrder } from '../../src/write/order.ts'
import { corpusSample, readDump } from '../corpus/corpus.ts'
import { randomFrom } from '../corpus/tiny-random.ts'
import { chopped, documentPieces, documentText, encodePieces, encodeText } from './documents.ts'

const isSame = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0

describe('encode reproduces the dump that decode read', () => {
  it.each(corpusSample(1))('%s', (name) => {
    const bytes = readDump(name)
    expect(isSame(encodePieces(documentPieces(bytes)), bytes)).toBe(true)
  })

  it('a dump whose payloads are in any order', () => {
    const image = openDump(readDump('tiny-28-little-lp64'))
    const graph = new Dump(image).graph
    const random = randomFrom(4)
    const order = preserveOrder(graph)
    const cold = order.cold.slice()
    for (let i = cold.length - 1; i > 0; i--) {
      const j = random.below(i + 1)
      const kept = cold[i]!
      cold[i] = cold[j]!
      cold[j] = kept
    }
    const shuffled = writeDump(graph, { ...order, cold })
    expect(isSame(shuffled, image.bytes)).toBe(false)
    const text = documentText(shuffled)
    expect(text).toContain('"cold":')
    expect(isSame(encodeText(text), shuffled)).toBe(true)
  })
})

describe('a document is JSON, not lines', () => {
  const bytes = readDump('tiny-30-little-lp64-native')
  const text = documentText(bytes)
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted)
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
    return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]))
  }

  it('has an object a line', () => {
    const lines = text.split('\n')
    expect(lines.filter((line) => line.startsWith('{"@":')).length).toBe(JSON.parse(text).objects.length)
  })

  it.each([
    ['indented', JSON.stringify(JSON.parse(text), null, 2)],
    ['in one line', JSON.stringify(JSON.parse(text))],
    ['with its keys sorted', JSON.stringify(sorted(JSON.parse(text)), null, '\t')],
    ['with white space everywhere', ` \r\n${text.replace(/,\n/g, ' \t\r\n , ')}\n\n`],
    ['in escapes', text.replace(/"car"/g, '"\\u0063ar"')],
  ])('%s', (_, formatted) => {
    expect(isSame(encodeText(formatted), bytes)).toBe(true)
  })

  it.each([1, 2, 3, 7, 64, 4096])('in pieces of %d bytes', (size) => {
    expect(isSame(encodePieces(chopped(text, size)), bytes)).toBe(true)
  })
})
