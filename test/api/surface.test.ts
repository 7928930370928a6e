/**
 * The public surface: small, documented, self-contained, and as the committed reports say.
 * @module
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { entryPoints, root, surfaceOf } from './surface.ts'

/** Most names that an entry point exports. A reader of its reference sees them all. */
const most: Readonly<Record<string, number>> = {
  pdmp: 123,
  'pdmp/analyse': 157,
  'pdmp/machine': 60,
  'pdmp/lab': 20,
}

const namesOf = (specifier: string) => surfaceOf(entryPoints.find((entry) => entry.specifier === specifier)!).names

it('consists of four entry points', () => {
  expect(entryPoints.map(({ specifier }) => specifier).sort()).toEqual(Object.keys(most).sort())
})

describe.each(entryPoints)('$specifier', (entryPoint) => {
  const { names, report, foreign } = surfaceOf(entryPoint)

  it('is as $report says (npm run docs renews it; review the diff)', () => {
    expect(report).toBe(readFileSync(join(root, entryPoint.report), 'utf8'))
  })

  it('exports no more names than a reader can survey', () => {
    expect(names.length).toBeGreaterThan(0)
    expect(names.length).toBeLessThanOrEqual(most[entryPoint.specifier]!)
  })

  it('has a doc comment on the declaration of every name and every member', () => {
    const lines = report.split('\n')
    const undocumented = lines.flatMap((line, i) => (line.includes('(undocumented)') ? [lines[i + 1]!.trim()] : []))
    expect(undocumented).toEqual([])
  })

  it('refers only to types that an entry point exports', () => {
    const exported = new Set(Object.keys(most).flatMap(namesOf))
    expect(foreign.filter((name) => !exported.has(name))).toEqual([])
  })
})

it('has one meaning for each name, in whatever entry point it is', () => {
  const all = Object.keys(most).flatMap(namesOf)
  expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([])
})
