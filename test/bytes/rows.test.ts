import fc from 'fast-check'
import { expect, it } from 'vitest'
import { transpose } from '../../src/bytes/rows.ts'
import { holds } from '../effort.ts'

it('transpose groups edges by target in ascending order, and leaves out those that lead nowhere', () => {
  const nodes = 12
  holds(
    fc.property(fc.array(fc.integer({ min: -2, max: nodes - 1 }), { maxLength: 100 }), (targets) => {
      const { rowStarts, edges } = transpose(Int32Array.from(targets), nodes)
      const rows = Array.from({ length: nodes }, (_, node) => [...edges.subarray(rowStarts[node], rowStarts[node + 1])])
      expect(rows).toEqual(rows.map((_, node) => targets.flatMap((target, edge) => (target === node ? [edge] : []))))
      expect(rowStarts[nodes]).toBe(targets.filter((target) => target >= 0).length)
    }),
  )
})
