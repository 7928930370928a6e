/**
 * Classes of nodes compared with their definition: two nodes are in one class if no walk distinguishes them.
 * @module
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classesOf, componentsOf } from '../../src/compare/classes.ts'
import type { Contents } from '../../src/compare/contents.ts'

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
    fc.assert(
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
    fc.assert(
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
    fc.assert(
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
