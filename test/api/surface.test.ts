/**
 * The committed reports of the public surface are those of the present code.
 * @module
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { entryPoints, reportOf, root } from './surface.ts'

it('reports at least the library itself', () => {
  expect(entryPoints.map(({ specifier }) => specifier)).toContain('pdmp')
})

it.each(entryPoints)('of $specifier is as $report says (npm run docs renews it; review the diff)', (entryPoint) => {
  expect(reportOf(entryPoint)).toBe(readFileSync(join(root, entryPoint.report), 'utf8'))
})
