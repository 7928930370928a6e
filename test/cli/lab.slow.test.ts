/**
 * `pdmp lab` as users call it: by name and by number, on processes and on dumps, with and without a page.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { type ExperimentName, type ExperimentReport, experiments, runsOnDump } from '../../src/lab.ts'
import { corpusPath, readDump } from '../corpus/corpus.ts'
import { type Element, elementsOf, parseMarkup, reachesOut, textOf } from '../markup.ts'
import { pdmp, pdmpJson, program } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'pdmp-lab-'))
afterAll(() => rmSync(folder, { recursive: true }))

const names = Object.keys(experiments) as ExperimentName[]
const onDumps = names.filter(runsOnDump)
const tiny = corpusPath('tiny-30-little-lp64', 'dump.pdmp.br')
const real = corpusPath('own-28.2-min', 'dump.pdmp.br')

/** Rows of the text table of each experiment, cells apart by two blanks or more. */
function tablesOfText(stdout: string): readonly (readonly string[])[][] {
  return stdout
    .split(/^\d+\. .*\n.*\n.*\n\n/m)
    .slice(1)
    .map((section) => {
      const lines = section.split('\n')
      const width = lines[0]!.split(/ {2,}/).length
      const rows = lines.map((line) => line.trim().split(/ {2,}/)).filter((row) => row.length === width)
      return rows.slice(1)
    })
}

const ofClass = (page: Element, name: string) =>
  elementsOf(page).filter(({ attributes }) => attributes['class'] === name)

const tablesOfPage = (page: Element): readonly (readonly string[])[][] =>
  ofClass(page, 'experiment-figures').map((table) =>
    elementsOf(elementsOf(table, 'tbody')[0]!, 'tr').map((row) => elementsOf(row, 'td').map(textOf)),
  )

const idsOfExperiments = (page: Element) => ofClass(page, 'experiment').map(({ attributes }) => attributes['id'])

function pageAt(path: string): Element {
  const page = parseMarkup(readFileSync(path, 'utf8'))
  expect(reachesOut(page)).toEqual(['a href=https://www.dancol.org/pdumperpres.pdf'])
  return page
}

const claimsOf = (page: Element) => elementsOf(page, 'blockquote').map(textOf)

describe('on a dump', () => {
  it.each(onDumps)('runs %s by its name and by its number', (name) => {
    const byName = pdmpJson(['lab', name, tiny])
    expect([byName.status, byName.stderr]).toEqual([0, ''])
    const { schema, seed, experiments: reports } = byName.document
    expect([schema, seed]).toEqual(['pdmp/lab/1', 1])
    const { number } = experiments[name]
    expect(reports.map((report: ExperimentReport) => [report.name, report.number, report.subject])).toEqual([
      [name, number, 'dump'],
    ])
    const byNumber = pdmp(['lab', String(number), tiny])
    expect(byNumber.status).toBe(0)
    expect(byNumber.stdout).toContain(`\n${number}. ${experiments[name].title}\n`)
    for (const { verdict } of reports[0].claims) expect(byNumber.stdout).toContain(`\n  ${verdict}\n`)
  })

  it('runs all experiments that need no process, and its page has the figures of its text', () => {
    const html = join(folder, 'real.html')
    const { status, stdout, stderr } = pdmp(['lab', real, '--html', html])
    expect([status, stderr]).toEqual([0, ''])
    const page = pageAt(html)
    expect(idsOfExperiments(page)).toEqual(onDumps)
    const tables = tablesOfPage(page)
    expect(tables.every((table) => table.length > 1)).toBe(true)
    expect(tables).toEqual(tablesOfText(stdout))
    const quotes = [...stdout.matchAll(/^ {2}talk: (.*)$/gm)].map(([, talk]) => talk)
    expect(claimsOf(page)).toEqual(quotes)
    // Each bar says the figure of a cell of its row, with its unit.
    const bars = ofClass(page, 'bar-chart').map((chart) => ofClass(chart, 'number').map(textOf))
    expect(bars.length).toBe(onDumps.length)
    bars.forEach((figures, i) => {
      expect(figures.length).toBe(tables[i]!.length)
      figures.forEach((figure, row) => {
        expect(tables[i]![row]).toContain(figure.split(/\s/)[0])
      })
    })
    const bytes = brotliDecompressSync(readFileSync(real))
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect(elementsOf(page, 'dd').map(textOf)).toContain(`SHA-256 ${sha256}`)
  })

  it('dates the page by SOURCE_DATE_EPOCH', () => {
    const env = { ...process.env, SOURCE_DATE_EPOCH: '1780000000' }
    const run = () => spawnSync(process.execPath, [program, 'lab', 'embedded', tiny, '--html', '-'], { env }).stdout
    expect(run().toString()).toContain('<dd>2026-05-28</dd>')
    expect(run()).toEqual(run())
  })

  it('reads it from standard input', () => {
    const piped = pdmp(['lab', 'embedded', '-'], readDump('tiny-30-little-lp64'))
    const named = pdmp(['lab', 'embedded', tiny])
    expect([piped.status, piped.stderr]).toEqual([0, ''])
    expect(piped.stdout.split('\n').slice(1)).toEqual(named.stdout.split('\n').slice(1))
  })

  it('reports a file that is not a dump by its name', () => {
    const { status, stderr } = pdmp(['lab', 'orders', 'rehash', 'package.json'])
    expect(status).toBe(3)
    expect(stderr).toMatch(/^pdmp: package\.json: not-a-dump /)
  })

  it.each(names.filter((name) => !runsOnDump(name)))('refuses %s, which needs the process that wrote it', (name) => {
    const { status, stdout, stderr } = pdmp(['lab', name, tiny])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toBe(
      `pdmp: ${name} needs the process that wrote the dump; with FILE there are ${onDumps.join(', ')}\n`,
    )
  })
})

describe('on processes', () => {
  it('runs all ten, and the page has the figures of the text', () => {
    const html = join(folder, 'processes.html')
    const { status, stdout, stderr } = pdmp([
      'lab',
      '--layout',
      '29-ilp32-align8-big',
      '--seed',
      '0x2a',
      '--html',
      html,
    ])
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout.split('\n')[0]).toBe('a machine of layout 29-ilp32-align8-big, seed 42')
    const page = pageAt(html)
    expect(idsOfExperiments(page)).toEqual(names)
    expect(tablesOfPage(page)).toEqual(tablesOfText(stdout))
    expect(textOf(elementsOf(page, 'header')[0]!)).toContain('layout 29-ilp32-align8-big, seed 42')
  })

  it('gives the same figures for the same seed, and other addresses for another', () => {
    const figures = (seed: string) => {
      const { document } = pdmpJson(['lab', 'object-starts', 'mark-bits', '--seed', seed])
      return document.experiments.map((report: ExperimentReport) => report.figures)
    }
    const first = figures('3')
    expect(figures('3')).toEqual(first)
    expect(figures('4')).not.toEqual(first)
  })
})

describe('an invalid command line is refused', () => {
  it.each([
    [['rehsh'], /^pdmp: no experiment and no file is named "rehsh"\. Similar: rehash\.\n$/],
    [['prelinkd', tiny], /no experiment and no file is named "prelinkd"\. Similar: prelinked\./],
    [['ordres'], /Similar: orders\./],
    [['11'], /no experiment and no file is named "11"\. The experiments: startup, unexec/],
    [[tiny, real], /one FILE at most, not .*tiny-30.* and .*own-28/],
    [['rehash', tiny, '--layout', '28-lp64'], /--layout is RELEASE-ABI-ORDER/],
    [['rehash', tiny, '--seed', 'x'], /option '--seed <n>' argument 'x' is invalid\. Write a whole number/],
    [['rehash', tiny, '--json', '--html', '-'], /one of --json and --html -/],
  ])('%j', (args, message) => {
    const { status, stdout, stderr } = pdmp(['lab', ...args])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
  })
})

describe('--html', () => {
  const page = join(folder, 'page.html')

  it('is written whole, over an older page or an empty file, and nothing else is left', () => {
    for (const before of [undefined, '', '<!doctype HTML><title>old</title>']) {
      if (before !== undefined) writeFileSync(page, before)
      expect(pdmp(['lab', 'embedded', tiny, '--html', page]).status).toBe(0)
      expect(elementsOf(pageAt(page), 'h1').map(textOf)).toEqual(['pdmp lab'])
    }
    expect(readdirSync(folder).filter((file) => file.endsWith('.tmp'))).toEqual([])
  })

  it('is standard output for -', () => {
    const { status, stdout } = pdmp(['lab', 'embedded', tiny, '--html', '-'])
    expect(status).toBe(0)
    expect(idsOfExperiments(parseMarkup(stdout))).toEqual(['embedded'])
  })

  it('escapes the name of the file', () => {
    const hostile = join(folder, `<script>alert("1")&'.pdmp.br`)
    copyFileSync(tiny, hostile)
    expect(pdmp(['lab', 'embedded', hostile, '--html', page]).status).toBe(0)
    expect(textOf(elementsOf(pageAt(page), 'title')[0]!)).toBe(`pdmp lab: ${hostile}, seed 1`)
  })

  it('never overwrites the dump, or another file that is not a page', () => {
    const dump = join(folder, 'kept.pdmp.br')
    const notes = join(folder, 'notes.txt')
    copyFileSync(tiny, dump)
    writeFileSync(notes, 'mine')
    for (const path of [dump, notes]) {
      const before = readFileSync(path)
      const { status, stdout, stderr } = pdmp(['lab', 'embedded', dump, '--html', path])
      expect([status, stdout]).toEqual([2, ''])
      expect(stderr).toBe(`pdmp: ${path} exists and is not a page of pdmp; pass another file for the page\n`)
      expect(readFileSync(path)).toEqual(before)
    }
  })

  it('reports before the work that it cannot be written', () => {
    const nowhere = join(folder, 'no', 'page.html')
    // With all ten experiments this would take a while, were it not refused at once.
    const absent = pdmp(['lab', '--html', nowhere])
    expect([absent.status, absent.stdout]).toEqual([2, ''])
    expect(absent.stderr).toBe(`pdmp: ${nowhere}: no such file or directory\n`)
    expect(existsSync(nowhere)).toBe(false)
    const isFolder = pdmp(['lab', '--html', folder])
    expect([isFolder.status, isFolder.stdout]).toEqual([2, ''])
    expect(isFolder.stderr).toContain('is a directory')
  })
})
