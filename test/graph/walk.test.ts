/**
 * Walks visit every atom of a real dump except hash_list exactly once, and reverse rows have the links by target.
 * @module
 */
import { describe, expect, it } from 'vitest'
import { reverseLinks } from '../../src/graph/reverse.ts'
import { walkFromRoots } from '../../src/graph/walk.ts'
import { Dump, type Graph } from '../../src/index.ts'
import { corpusSample, readDump } from '../corpus/corpus.ts'

const graphs = corpusSample().map((name) => ({ name, graph: () => Dump.open(readDump(name)).graph }))
const withoutHashList = ({ atoms, hashList }: Graph): number[] =>
  Array.from({ length: atoms.length }, (_, i) => i).filter((atom) => atom !== hashList)

describe.each(graphs)('$name', ({ name, graph: read }) => {
  const graph = read()

  it.each(['breadth', 'depth'] as const)('is visited completely by a walk, %s first', (visiting) => {
    const order = walkFromRoots(graph, visiting)
    const met = new Set(order)
    expect(met.size).toBe(order.length)
    // Tiny dumps have objects that nothing leads to.
    if (!name.startsWith('tiny-'))
      expect(Buffer.compare(bytesOf(order.slice().sort()), bytesOf(withoutHashList(graph)))).toBe(0)
  })

  it('has each link in the row of its target', () => {
    const { rowStarts, edges } = reverseLinks(graph)
    const { links, layout } = graph
    const toAtom = layout.relocKinds.map((kind) => kind.name.startsWith('DUMP_TO_DUMP') || kind.name === 'BIGNUM')
    expect(edges.length).toBe(links.kinds.filter((kind) => toAtom[kind]).length)
    let wrong = 0
    for (let atom = 0; atom < graph.atoms.length; atom++) {
      for (let i = rowStarts[atom]!; i < rowStarts[atom + 1]!; i++) if (links.targets[edges[i]!] !== atom) wrong++
    }
    expect(wrong).toBe(0)
  })
})

describe('a walk', () => {
  const graph = graphs[0]!.graph()

  it('starts at the given atom', () => {
    const [first] = graph.roots.atoms.filter((atom) => atom >= 0)
    const order = walkFromRoots(graph, 'depth', [first!])
    expect(order[0]).toBe(first)
    expect(order.length).toBeLessThanOrEqual(graph.atoms.length)
    expect(walkFromRoots(graph, 'breadth', []).length).toBe(0)
  })
})

const bytesOf = (numbers: ArrayLike<number>) => Buffer.from(Uint32Array.from(numbers).buffer)
