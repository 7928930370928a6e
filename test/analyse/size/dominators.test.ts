/** Dominators and retained sizes, compared with their definition: what cannot be reached without a node. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Dominators,
  dominatorsOf,
  type Graph,
  NO_DOMINATOR,
  reachedFrom,
  retainedSizes,
} from '../../../src/analyse/size/dominators.ts'
import { runsOf } from '../../effort.ts'

type Edge = readonly [number, number]

function graphOf(length: number, edges: readonly Edge[]): Graph {
  const rows = Array.from({ length }, (_, node) => edges.filter(([from]) => from === node).map(([, to]) => to))
  const rowStarts = new Uint32Array(length + 1)
  for (let node = 0; node < length; node++) rowStarts[node + 1] = rowStarts[node]! + rows[node]!.length
  return { length, rowStarts, targets: Uint32Array.from(rows.flat()) }
}

/** Nodes to which `roots` lead by paths that avoid `without`. */
function reachable(edges: readonly Edge[], roots: readonly number[], without = -1): Set<number> {
  const seen = new Set(roots.filter((root) => root !== without))
  for (let size = -1; size !== seen.size; ) {
    size = seen.size
    for (const [from, to] of edges) if (seen.has(from) && to !== without) seen.add(to)
  }
  return seen
}

const graphs = fc.integer({ min: 1, max: 14 }).chain((length) => {
  const node = fc.nat(length - 1)
  return fc.record({
    length: fc.constant(length),
    edges: fc.array(fc.tuple(node, node), { maxLength: 40 }),
    roots: fc.uniqueArray(node, { minLength: 1, maxLength: 4 }),
    sizes: fc.array(fc.nat(1000), { minLength: length, maxLength: length }),
  })
})

/** Every dominator of `node`, `node` included. */
function chainOf({ idom }: Dominators, node: number): number[] {
  const chain = [node]
  while (idom[chain.at(-1)!] !== NO_DOMINATOR) chain.push(idom[chain.at(-1)!]!)
  return chain
}

describe('dominators', () => {
  it('are the nodes on every path from the roots to a node', () => {
    fc.assert(
      fc.property(graphs, ({ length, edges, roots }) => {
        const found = dominatorsOf(graphOf(length, edges), roots)
        const reached = reachable(edges, roots)
        expect(found.reached).toBe(reached.size)
        expect(new Set(found.order.subarray(0, found.reached))).toEqual(reached)
        for (const node of reached) {
          const needed = [...reached].filter((other) => !reachable(edges, roots, other).has(node))
          expect(new Set(chainOf(found, node))).toEqual(new Set(needed))
        }
      }),
      { numRuns: runsOf(500) },
    )
  })

  it('of unreachable nodes are those of the graph of these nodes, whose roots are the nodes without referrers', () => {
    fc.assert(
      fc.property(graphs, ({ length, edges, roots }) => {
        const found = dominatorsOf(graphOf(length, edges), roots)
        const reached = reachable(edges, roots)
        const lost = Array.from({ length }, (_, node) => node).filter((node) => !reached.has(node))
        const among = edges.filter(([from, to]) => !reached.has(from) && !reached.has(to))
        const sources = lost.filter((node) => !among.some(([from, to]) => to === node && from !== node))
        const starts = [...sources]
        for (const node of lost) if (!reachable(among, starts).has(node)) starts.push(node)
        for (const node of lost) {
          const needed = lost.filter((other) => !reachable(among, starts, other).has(node))
          expect(new Set(chainOf(found, node))).toEqual(new Set(needed))
        }
      }),
      { numRuns: runsOf(300) },
    )
  })

  it('come before what they dominate', () => {
    fc.assert(
      fc.property(graphs, ({ length, edges, roots }) => {
        const { idom, order } = dominatorsOf(graphOf(length, edges), roots)
        const places = new Map([...order].map((node, i) => [node, i]))
        expect(places.size).toBe(length)
        for (const node of order)
          if (idom[node] !== NO_DOMINATOR) expect(places.get(idom[node]!)!).toBeLessThan(places.get(node)!)
      }),
    )
  })

  it('of a long list and of its reverse do not overflow the stack', () => {
    const length = 300_000
    const down = {
      length,
      rowStarts: Uint32Array.from({ length: length + 1 }, (_, i) => Math.min(i, length - 1)),
      targets: Uint32Array.from({ length: length - 1 }, (_, i) => i + 1),
    }
    const { idom } = dominatorsOf(down, [0])
    expect([idom[0], idom[1], idom[length - 1]]).toEqual([NO_DOMINATOR, 0, length - 2])
    expect(retainedSizes(dominatorsOf(down, [0]), new Uint32Array(length).fill(2))[0]).toBe(2 * length)
    // From the end of the list, which leads nowhere: all others are roots of their own or follow one.
    expect(dominatorsOf(down, [length - 1]).reached).toBe(1)
  })
})

describe('retained sizes', () => {
  it('are the sizes of what cannot be reached without the node', () => {
    fc.assert(
      fc.property(graphs, ({ length, edges, roots, sizes }) => {
        const found = dominatorsOf(graphOf(length, edges), roots)
        const retained = retainedSizes(found, Uint32Array.from(sizes))
        const reached = reachable(edges, roots)
        for (const node of reached) {
          const left = reachable(edges, roots, node)
          const gone = [...reached].filter((other) => !left.has(other))
          expect(retained[node]).toBe(gone.reduce((sum, other) => sum + sizes[other]!, 0))
        }
      }),
      { numRuns: runsOf(500) },
    )
  })

  it('of nodes without a dominator sum to all sizes', () => {
    fc.assert(
      fc.property(graphs, ({ length, edges, roots, sizes }) => {
        const found = dominatorsOf(graphOf(length, edges), roots)
        const retained = retainedSizes(found, Uint32Array.from(sizes))
        const tops = [...retained].filter((_, node) => found.idom[node] === NO_DOMINATOR)
        expect(tops.reduce((sum, size) => sum + size, 0)).toBe(sizes.reduce((sum, size) => sum + size, 0))
      }),
    )
  })
})

it('what roots reach is marked', () => {
  fc.assert(
    fc.property(graphs, ({ length, edges, roots }) => {
      const marks = reachedFrom(graphOf(length, edges), roots)
      const marked = Array.from({ length }, (_, node) => node).filter((node) => marks[node] === 1)
      expect(new Set(marked)).toEqual(reachable(edges, roots))
    }),
  )
})
