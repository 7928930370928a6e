/** Sizes by every source add up to the file. */

import { describe, expect, it } from 'vitest'
import { Holders } from '../../../src/analyse/size/holders.ts'
import { type SizeRow, type SizeSource, sizeSources, sizesBy } from '../../../src/analyse/size/table.ts'
import { Dump } from '../../../src/dump.ts'
import { layoutOf } from '../../../src/layout/compose.ts'
import { evaluate, lispProgram, startLisp } from '../../../src/machine/interpreter/lisp.ts'
import { corpusSample, readDump } from '../../corpus/corpus.ts'

const sources = Object.keys(sizeSources) as SizeSource[]
const nested: readonly SizeSource[][] = [
  ['library', 'type'],
  ['kind', 'region', 'symbol'],
  ['page', 'type'],
  ['root', 'feature', 'library', 'kind'],
]

const leavesOf = (rows: readonly SizeRow[]): SizeRow[] =>
  rows.flatMap((row) => (row.children.length === 0 ? [row] : leavesOf(row.children)))

const total = (rows: readonly SizeRow[]): number => rows.reduce((sum, { bytes }) => sum + bytes, 0)

/** Does every row hold as much as its rows of the next source? */
const agree = (row: SizeRow): boolean =>
  row.children.length === 0 || (total(row.children) === row.bytes && row.children.every(agree))

describe.each(corpusSample(1))('%s', (name) => {
  const bytes = readDump(name)
  const holders = Dump.open(bytes).part(Holders)

  it.each([...sources.map((source) => [source]), ...nested].map((by) => [by.join(', '), by] as const))(
    'has as many bytes by %s as the file',
    (_, by) => {
      const rows = sizesBy(holders, by)
      expect(total(leavesOf(rows))).toBe(bytes.length)
      expect(rows.every(agree)).toBe(true)
      const paths = leavesOf(rows).map(({ path }) => path.join('\n'))
      expect(new Set(paths).size).toBe(paths.length)
    },
  )

  it('has the same rows without retained sizes, of which there are none then', () => {
    for (const by of [['library', 'kind'], ['page']] as const) {
      const strip = (rows: readonly SizeRow[]): object[] =>
        rows.map((row) => ({ ...row, retained: 0, children: strip(row.children) }))
      expect(sizesBy(holders, by, { retained: false })).toEqual(strip(sizesBy(holders, by)))
    }
  })

  it('counts every node once, and retains in each row at least what starts there', () => {
    const rows = sizesBy(holders, ['type', 'region'])
    const counted = leavesOf(rows).reduce((sum, { count }) => sum + count, 0)
    expect(counted).toBe(holders.sizes.subarray(0, holders.nodes.length).filter((size) => size > 0).length)
    const whole = sizesBy(holders, ['type'])
    expect(whole.every(({ retained, bytes: own }) => retained >= own)).toBe(true)
  })
})

describe('names', () => {
  const machine = startLisp(lispProgram(layoutOf('28', 'lp64', 'little')), { seed: 1 })
  evaluate(
    machine,
    `(fset 'a-fn (list 'lambda nil (make-vector 100 nil)))
     (put 'a-fn 'function-documentation (concat "What " "a-fn does."))
     (setq a-map (list 'keymap (cons 97 'a-fn)))
     (setq load-history '(("/home/me/a.el" a-map (defun . a-fn) (provide . a))))`,
  )
  const holders = Dump.open(machine.machine.dump()).part(Holders)
  const namesBy = (...by: SizeSource[]) => leavesOf(sizesBy(holders, by)).map(({ path }) => path.join(' '))

  it('of libraries, features, symbols and kinds are those of the dump', () => {
    expect(namesBy('library')).toEqual(expect.arrayContaining(['/home/me/a.el', '[C]', '[symbols]', '[format]']))
    expect(namesBy('feature')).toEqual(expect.arrayContaining(['a', '[C]', '[symbols]', '[format]']))
    const parts = namesBy('library', 'symbol', 'kind', 'type')
    for (const part of [
      '/home/me/a.el a-fn vectors NORMAL_VECTOR',
      '/home/me/a.el a-fn documentation String',
      '/home/me/a.el a-map keymaps Cons',
      '/home/me/a.el a-fn symbol names String',
    ])
      expect(parts).toContain(part)
  })

  it('sizes of a row contain the elements, relocations and object starts of its objects', () => {
    const row = leavesOf(sizesBy(holders, ['symbol', 'type'])).find(({ path }) => path.join() === 'a-fn,NORMAL_VECTOR')!
    // A header and 100 words, none of which is relocated, and an entry in object_starts.
    expect(row).toMatchObject({ bytes: 8 + 800 + 4, count: 1, retained: 8 + 800 + 4 })
  })
})
