import { describe, expect, it } from 'vitest'
import { Dump } from '../../src/dump.ts'
import { layoutOf } from '../../src/index.ts'
import {
  type ExperimentName,
  type ExperimentReport,
  experiments,
  Lab,
  runExperiment,
  runsOnDump,
} from '../../src/lab.ts'
import { readDump } from '../corpus/corpus.ts'
import { type TinyOptions, tinyDump } from '../corpus/tiny-dump.ts'
import { sampleOf } from '../effort.ts'

const names = Object.keys(experiments) as ExperimentName[]

/** A clock that advances by one at each look: experiments may time what they like, and nothing depends on it. */
function ticks(): () => number {
  let now = 0
  return () => now++
}

const verdicts = ({ claims }: ExperimentReport) => claims.map(({ verdict }) => verdict)
const column = ({ figures }: ExperimentReport, i: number) => figures.rows.map((row) => row[i])

const processes = [
  { name: '28 lp64 little', layout: layoutOf('28', 'lp64', 'little'), seed: 1 },
  { name: '30 ilp32 big', layout: layoutOf('30', 'ilp32-align8', 'big'), seed: 7 },
]

describe.each(sampleOf(processes, 2))('on processes of $name', ({ layout, seed }) => {
  const lab = new Lab({ layout, seed, now: ticks() })
  const run = (name: ExperimentName) => runExperiment(name, lab)

  it('unexec works at the addresses of the saved process, and nowhere else', () => {
    const report = run('unexec')
    expect(verdicts(report)).toEqual(['confirmed', 'confirmed'])
    expect(column(report, 4)).toEqual([1, 1, 0])
    expect(report.figures.rows[2]![5]).toMatch(/segmentation-fault/)
    expect(report.figures.rows[0]![5]).toBe('(500 42 "lab" 8)')
  })

  it('a dump gives the heap that loadup builds, with next to no allocations', () => {
    const report = run('startup')
    expect(column(report, 3)).toEqual(['(500 42 "lab" 8)', '(500 42 "lab" 8)'])
    const [scratch, dumped] = column(report, 2) as number[]
    expect(dumped).toBeLessThan(scratch! / 10)
  })

  it('a dump works at any address', () => {
    const report = run('pdumper')
    expect(verdicts(report)).toEqual(['confirmed'])
    // The times of eight runs are noise; what is plotted is the answer.
    expect(report.plot.bars).toEqual([
      { label: 'with a right answer', value: 8, of: 8 },
      { label: 'with the dump at a different address', value: 8, of: 8 },
    ])
  })

  it('the collector mistakes words for objects unless starts and tags are checked', () => {
    const report = run('object-starts')
    expect(column(report, 5)).toEqual(['freed while in use', 'freed while in use', 'kept'])
    expect(report.figures.rows[2]!.slice(2, 5)).toEqual([0, 0, 'ends'])
    expect(verdicts(report)).toEqual(['confirmed', 'confirmed', 'not comparable', 'confirmed'])
  })

  it('a collection writes no page of the dump', () => {
    const report = run('mark-bits')
    expect(column(report, 1)).toEqual([expect.any(Number), 0])
    expect(verdicts(report)).toEqual(['confirmed'])
  })

  it('pages are relocated when they are touched: few by the load, most by the first collection', () => {
    const report = run('demand-paging')
    const [loaded, called, collected, rest] = column(report, 1) as [number, number, number, number]
    expect(loaded).toBeLessThan(called)
    expect(called).toBeLessThan(collected)
    expect(rest).toBeGreaterThanOrEqual(collected)
    expect(column(report, 0).slice(1)).toEqual([
      'after a call that gave 42',
      'after the first collection',
      'after a call that found 500 keys',
    ])
    expect(verdicts(report)).toEqual(['not comparable', 'confirmed', 'confirmed'])
  })

  it('identity tables need rehash', () => {
    const report = run('rehash')
    const [loaded, stale, mended] = column(report, 2) as number[]
    expect([loaded, mended]).toEqual([500, 500])
    expect(stale).toBeLessThan(50)
    expect(verdicts(report)).toEqual(['confirmed', 'confirmed'])
    // The codec finds the same of the dump alone.
    expect(verdicts(runExperiment('rehash', lab, lab.dump()))).toEqual(['confirmed', 'confirmed'])
  })
})

describe.each<TinyOptions & { seed: number }>([
  { generation: '28+', release: '29', abi: 'lp64', byteOrder: 'big', seed: 5 },
  { generation: '27', abi: 'ilp32-align8', byteOrder: 'little', seed: 2 },
])('on a dump of $generation $abi $byteOrder', ({ seed, ...options }) => {
  const { bytes } = tinyDump({ ...options, conses: 400, vectors: 40, strings: 60, floats: 9 })
  const dump = Dump.open(bytes)
  const lab = new Lab({ layout: dump.layout, seed, now: ticks() })

  it.each(names.filter(runsOnDump))('%s is a table with claims, the same each time', (name) => {
    const report = runExperiment(name, lab, dump)
    expect(report.figures.rows.length).toBeGreaterThan(1)
    for (const row of report.figures.rows) expect(row.length).toBe(report.figures.columns.length)
    expect(report.plot.bars.length).toBe(report.figures.rows.length)
    for (const { value, of = value } of report.plot.bars) {
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThanOrEqual(of)
    }
    expect(report.claims.length).toBeGreaterThan(0)
    const again = runExperiment(name, lab, dump)
    if (name !== 'prelinked') expect(again).toEqual(report)
  })

  it('others need the process that wrote it', () => {
    expect(() => runExperiment('unexec', lab, dump)).toThrow(RangeError)
  })
})

describe.each(sampleOf(['bullseye-amd64', 'bookworm-s390x', 'trixie-i386', 'own-28.2-m32-wideint'], 4))(
  'on a real dump, %s',
  (file) => {
    const dump = Dump.open(readDump(file))
    const lab = new Lab({ layout: dump.layout, seed: 1, now: ticks() })

    it.each([
      ['mark-bits', ['confirmed']],
      ['rehash', ['confirmed', 'confirmed']],
      ['demand-paging', ['confirmed', 'confirmed']],
      ['prelinked', ['confirmed', 'confirmed', 'not comparable', 'not comparable']],
      ['embedded', ['not comparable', 'confirmed', 'confirmed', 'not comparable']],
      ['orders', ['confirmed', 'not comparable']],
    ] as const)('%s says what it says of others', (name, expected) => {
      expect(verdicts(runExperiment(name, lab, dump))).toEqual(expected)
    })
  },
)

describe('on a real dump, Emacs 28.2 without libraries', () => {
  const dump = Dump.open(readDump('own-28.2-min'))
  const lab = new Lab({ layout: dump.layout, seed: 1, now: ticks() })
  const run = (name: ExperimentName) => runExperiment(name, lab, dump)

  it('marks in objects would be on nearly all hot pages', () => {
    const report = run('mark-bits')
    expect(column(report, 1)).toEqual([1677, 0])
    expect(verdicts(report)).toEqual(['confirmed'])
  })

  it('eq tables lose most of their keys in a move, and a rehash finds them again', () => {
    const report = run('rehash')
    const [eq] = report.figures.rows
    expect(eq![3]).toBeLessThan(eq![2] as number)
    expect(column(report, 4)).toEqual(column(report, 2))
    expect(verdicts(report)).toEqual(['confirmed', 'confirmed'])
  })

  it('the first collection reads nine tenths of what needs relocation, in any order', () => {
    const report = run('demand-paging')
    expect(verdicts(report)).toEqual(['confirmed', 'confirmed'])
    for (const row of report.figures.rows) expect(row[3]).toBeGreaterThanOrEqual(0.9 * (row[2] as number))
  })

  it('prelinking saves six megabytes at one address and nothing at others', () => {
    const report = run('prelinked')
    expect(verdicts(report)).toEqual(['confirmed', 'confirmed', 'not comparable', 'not comparable'])
    expect(column(report, 1)).toEqual([400844, 0, 400844])
    expect(column(report, 5)).toEqual(['yes', 'yes', 'yes'])
  })

  it('the order by weight needs fewer pages than a random order', () => {
    const report = run('orders')
    expect(verdicts(report)[0]).toBe('confirmed')
    const pages = Object.fromEntries(report.figures.rows.map((row) => [row[0], row[4] as number]))
    expect(pages['weight']).toBeLessThan(pages['breadth']!)
    expect(pages['breadth']).toBeLessThan(pages['shuffle']!)
  })
})
