/**
 * The page of `pdmp lab` is well-formed and self-contained, and shows the given reports.
 * @module
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ExperimentReport } from '../../src/lab.ts'
import { labPage } from '../../src/web/lab-page.tsx'
import { holds } from '../effort.ts'
import { anyText, type Element, elementsOf, parseMarkup, reachesOut, shown, textOf } from '../markup.ts'

const anyReport = (number: number): fc.Arbitrary<ExperimentReport> =>
  fc
    .record({
      title: anyText,
      idea: anyText,
      about: anyText,
      result: anyText,
      label: anyText,
      figures: fc.array(
        fc.oneof(
          fc.nat(2 ** 40),
          fc.nat(2 ** 20).map((figure) => figure / 64),
        ),
        { minLength: 1, maxLength: 5 },
      ),
      talk: anyText,
      measured: anyText,
      verdict: fc.constantFrom('confirmed' as const, 'refuted' as const, 'not comparable' as const),
      note: anyText,
    })
    .map(({ title, idea, about, result, label, figures, talk, measured, verdict, note }) => ({
      name: number % 2 === 0 ? 'rehash' : 'orders',
      number,
      title,
      idea,
      about,
      subject: 'dump' as const,
      figures: { columns: [label, 'figure'], rows: figures.map((figure) => [label, figure]) },
      plot: { title, unit: label, bars: figures.map((value, i) => ({ label: `${label}${i}`, value })) },
      result,
      claims: [{ talk, slide: title, measured, verdict }],
      notes: [note],
    }))

const pageOf = (subject: string, reports: readonly ExperimentReport[]) =>
  parseMarkup(labPage({ ...facts, subject }, reports))

const facts = {
  version: '1.2.3',
  date: new Date('2026-05-28T20:26:40Z'),
  sha256: 'cafe'.repeat(16),
  stylesheet: 'a>b{color:red}',
}
const talk = 'https://www.dancol.org/pdumperpres.pdf'
const ofClass = (page: Element, kind: string) =>
  elementsOf(page).filter(({ attributes }) => attributes['class']?.split(' ').includes(kind))

/** Lengths in percent of the rectangles of a chart. */
const lengthsOf = (page: Element, kind: string): number[] =>
  ofClass(page, kind).map(({ attributes }) => Number(/^([\d.]+)%$/.exec(attributes['width']!)![1]))
/** The figures beside the bars. */
const chartFigures = (page: Element): string[] =>
  ofClass(page, 'bar-chart').flatMap((chart) => ofClass(chart, 'number').map(textOf))
const breakable = (text: string): string => text.replaceAll('\u00a0', ' ')
const [sample] = fc.sample(anyReport(1), { numRuns: 1, seed: 1 }) as [ExperimentReport]

describe('a page', () => {
  it('is well-formed and self-contained for any file names and texts', () => {
    holds(
      fc.property(anyText, anyReport(1), anyReport(2), (subject, ...reports) => {
        const page = pageOf(subject, reports)
        expect(reachesOut(page)).toEqual([`a href=${talk}`])
        expect(textOf(elementsOf(page, 'title')[0]!)).toBe(`pdmp lab: ${shown(subject)}`)
        const ids = elementsOf(page).flatMap(({ attributes }) => attributes['id'] ?? [])
        expect(new Set(ids).size).toBe(ids.length)
        const [outside, ...inside] = elementsOf(page, 'a').map(({ attributes }) => attributes['href']!)
        expect(outside).toBe(talk)
        for (const link of inside) expect(ids).toContain(link.slice(1))
      }),
    )
  })

  it('has the idea, the claim, the verdict in words, the outcome and the figures of each experiment', () => {
    holds(
      fc.property(anyReport(1), (report) => {
        const [section] = ofClass(pageOf('a dump', [report]), 'experiment')
        const [claim] = report.claims
        expect(ofClass(section!, 'prose').map(textOf).slice(0, 2)).toEqual([shown(report.idea), shown(report.about)])
        expect(elementsOf(section!, 'blockquote').map(textOf)).toEqual([shown(claim!.talk)])
        expect(ofClass(section!, 'verdict').map((each) => textOf(each).slice(2))).toEqual([claim!.verdict])
        expect(ofClass(section!, 'experiment-result').map(textOf).map(breakable)).toEqual([
          breakable(shown(report.result)),
        ])
        const cells = elementsOf(ofClass(section!, 'experiment-figures')[0]!, 'td').map(textOf)
        const numbers = cells.filter((_, i) => i % 2 === 1)
        numbers.forEach((cell, i) => {
          const [shownAs, figure] = [Number(cell.replaceAll(',', '')), Number(report.figures.rows[i]![1])]
          expect(Math.abs(shownAs - figure)).toBeLessThan(0.00501)
        })
        expect(new Set(numbers.map((cell) => cell.split('.')[1]?.length)).size).toBe(1)
        const figures = chartFigures(section!)
        expect(figures).toEqual(numbers.map((cell) => `${cell}\u00a0${shown(report.plot.unit)}`))
      }),
    )
  })

  it('says what was run, on which dump, when and by which version', () => {
    const page = pageOf('a dump', [])
    expect(elementsOf(page, 'dd').map(textOf)).toEqual([
      'a dump',
      `SHA-256 ${facts.sha256}`,
      '2026-05-28',
      'pdmp 1.2.3',
    ])
  })

  it('draws bars as long as their values, the largest over the full width', () => {
    holds(
      fc.property(anyReport(1), (report) => {
        const page = pageOf('a dump', [report])
        const values = report.plot.bars.map(({ value }) => value)
        const most = Math.max(...values)
        lengthsOf(page, 'bar-part').forEach((length, i) => {
          expect(length).toBeCloseTo(most === 0 ? 0 : (100 * values[i]!) / most, 1)
        })
        expect(lengthsOf(page, 'bar-whole')).toEqual([])
      }),
    )
  })

  it('draws a share as a part of the full width, whatever the wholes are', () => {
    const bars = [
      { label: 'one of one', value: 1, of: 1 },
      { label: 'none of eight', value: 0, of: 8 },
      { label: 'three of six', value: 3, of: 6 },
      { label: 'none of none', value: 0, of: 0 },
    ]
    const page = pageOf('a dump', [{ ...sample, plot: { title: 'right answers', unit: 'answers', bars } }])
    expect(lengthsOf(page, 'bar-part')).toEqual([100, 0, 50, 0])
    expect(lengthsOf(page, 'bar-whole')).toEqual([100, 100, 100, 100])
    expect(chartFigures(page)).toEqual(
      ['1 of 1', '0 of 8', '3 of 6', '0 of 0'].map((figure) => `${figure}\u00a0answers`),
    )
  })

  it('has a chart that reads as a table: a caption, and the label and the figure of each bar', () => {
    const bars = [{ label: 'a bar', value: 1234.5 }]
    const [chart] = ofClass(pageOf('a dump', [{ ...sample, plot: { title: 'time', unit: 'ms', bars } }]), 'bar-chart')
    expect(elementsOf(chart!, 'caption').map(textOf)).toEqual(['time'])
    expect(elementsOf(chart!, 'th').map((each) => [each.attributes['scope'], textOf(each)])).toEqual([['row', 'a bar']])
    expect(chartFigures(chart!)).toEqual(['1,234.50\u00a0ms'])
    expect(elementsOf(chart!, 'svg').map(({ attributes }) => attributes['aria-hidden'])).toEqual(['true'])
  })

  it('does not break lines between a number and its unit, and marks tables that are wider than a phone', () => {
    const claims = [{ ...sample.claims[0]!, measured: '500 keys (100.0 %) in 46 ms, 7.5 MiB' }]
    const figures = { columns: ['a', 'b', 'c', 'd'], rows: [['x', 1, 2.5, '100.0 %']] }
    const page = pageOf('a dump', [{ ...sample, claims, figures }])
    expect(elementsOf(page, 'p').map(textOf)).toContain('Here: 500 keys (100.0\u00a0%) in 46\u00a0ms, 7.5\u00a0MiB.')
    expect(ofClass(page, 'hint').length).toBe(1)
    expect(ofClass(pageOf('a dump', [sample]), 'hint').length).toBe(0)
  })
})
