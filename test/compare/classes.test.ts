/**
 * Classes of nodes compared with their definition: two nodes are in one class if no walk distinguishes them.
 * @module
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classesOf, componentsOf } from '../../src/compare/classes.ts'
import type { Contents } from '../../src/compare/contents.ts'
import { holds } from '../effort.ts'

interface Small {
  readonly labels: readonly number[]
  readonly rows: readonly (readonly number[])[]
}

const small = fc.integer({ min: 1, max: 9 }).chain((count) =>
  fc.record({
    labels: fc.array(fc.nat(2), { minLength: count, maxLength: count }),
    rows: fc.array(fc.array(fc.nat(count - 1), { maxLength: 3 }), { minLength: count, maxLength: count }),
  }),
)

function contentsOf({ labels, rows }: Small): Contents {
  const rowStarts = [0]
  for (const row of rows) rowStarts.push(rowStarts.at(-1)! + row.length)
  return {
    own: Float64Array.from(labels),
    rowStarts: Uint32Array.from(rowStarts),
    targets: Int32Array.from(rows.flat()),
    slots: Int32Array.from(rows.flat(), () => -1),
    leaves: new Float64Array(),
    unordered: new Uint8Array(labels.length),
    anchors: new Uint8Array(labels.length),
    buffers: new Map(),
  }
}

/** All pairs that no walk tells apart: start with equal labels, and take away pairs whose rows differ. */
function bisimilar({ labels, rows }: Small): boolean[][] {
  const same = labels.map((a, i) => labels.map((b, j) => a === b && rows[i]!.length === rows[j]!.length))
  for (let changed = true; changed; ) {
    changed = false
    for (const [i, row] of rows.entries()) {
      for (const j of rows.keys()) {
        if (!same[i]![j] || row.every((target, k) => same[target]![rows[j]![k]!])) continue
        same[i]![j] = false
        changed = true
      }
    }
  }
  return same
}

describe('classes', () => {
  it('never contain objects that a walk distinguishes', () => {
    holds(
      fc.property(small, (graph) => {
        const classes = classesOf(contentsOf(graph))
        const same = bisimilar(graph)
        for (const i of graph.labels.keys()) {
          for (const j of graph.labels.keys()) if (classes[i] === classes[j]) expect(same[i]![j]).toBe(true)
        }
      }),
    )
  })

  it('are the same for a graph and its copy with the nodes in any order', () => {
    const shuffled = small.chain((graph) =>
      fc.record({
        graph: fc.constant(graph),
        order: fc.shuffledSubarray([...graph.labels.keys()], { minLength: graph.labels.length }),
      }),
    )
    holds(
      fc.property(shuffled, ({ graph, order }) => {
        const place = order.map((_, i) => order.indexOf(i))
        const moved = {
          labels: order.map((i) => graph.labels[i]!),
          rows: order.map((i) => graph.rows[i]!.map((target) => place[target]!)),
        }
        const [classes, other] = [classesOf(contentsOf(graph)), classesOf(contentsOf(moved))]
        for (const [i, node] of order.entries()) expect(other[i]).toBe(classes[node])
      }),
    )
  })

  it('come from components in which every node reaches every other', () => {
    holds(
      fc.property(small, (graph) => {
        const components = [...componentsOf(contentsOf(graph))]
        const reach = (from: number) => {
          const seen = new Set([from])
          for (const node of seen) for (const target of graph.rows[node]!) seen.add(target)
          return seen
        }
        expect(components.flatMap((component) => [...component]).sort()).toEqual([...graph.labels.keys()].sort())
        const done = new Set<number>()
        for (const component of components) {
          for (const node of component) {
            done.add(node)
            expect([...component].every((other) => reach(node).has(other))).toBe(true)
          }
          for (const node of component) expect([...reach(node)].every((other) => done.has(other))).toBe(true)
        }
      }),
    )
  })
})

/** Whether some bijection of the nodes maps the first graph to the second, root to root, by trying all walks. */
function areIsomorphic(a: Small, b: Small): boolean {
  const partner = new Map<number, number>([[0, 0]])
  for (const [x, y] of partner) {
    if (a.labels[x] !== b.labels[y] || a.rows[x]!.length !== b.rows[y]!.length) return false
    for (const [i, target] of a.rows[x]!.entries()) {
      const other = b.rows[y]![i]!
      if ((partner.get(target) ?? other) !== other) return false
      partner.set(target, other)
    }
  }
  return new Set(partner.values()).size === partner.size
}

/** Every node can be told from every other one by its label, so that equal classes mean isomorphic graphs. */
const distinct = small.map(({ labels, rows }): Small => ({ labels: labels.map((label, i) => label + 3 * i), rows }))

describe('classes of the roots of two graphs', () => {
  it('are the same if the graphs are isomorphic', () => {
    holds(
      fc.property(small, small, (a, b) => {
        const same = classesOf(contentsOf(a))[0] === classesOf(contentsOf(b))[0]
        if (areIsomorphic(a, b)) expect(same).toBe(true)
      }),
    )
  })

  it('are the same exactly if the graphs are isomorphic, where all nodes are different', () => {
    const edited = distinct.chain((graph) =>
      fc.record({
        graph: fc.constant(graph),
        node: fc.nat(graph.labels.length - 1),
        row: fc.array(fc.nat(graph.labels.length - 1), { maxLength: 3 }),
      }),
    )
    holds(
      fc.property(edited, ({ graph, node, row }) => {
        const other = { labels: graph.labels, rows: graph.rows.map((each, i) => (i === node ? row : each)) }
        const same = classesOf(contentsOf(graph))[0] === classesOf(contentsOf(other))[0]
        expect(same).toBe(areIsomorphic(graph, other))
      }),
    )
  })

  it('change with the label of any node that the root leads to, and with no other', () => {
    const relabelled = small.chain((graph) =>
      fc.record({ graph: fc.constant(graph), node: fc.nat(graph.labels.length - 1) }),
    )
    holds(
      fc.property(relabelled, ({ graph, node }) => {
        const labels = graph.labels.map((label, i) => (i === node ? 9 : label))
        const reached = new Set([0])
        for (const each of reached) for (const target of graph.rows[each]!) reached.add(target)
        const same = classesOf(contentsOf(graph))[0] === classesOf(contentsOf({ ...graph, labels }))[0]
        expect(same).toBe(!reached.has(node))
      }),
    )
  })
})
