/**
 * The page of `pdmp lab` is well-formed and self-contained, and shows the given reports.
 * @module
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundTicks } from '../../src/cli/render/bar-chart.ts'
import { labPage } from '../../src/cli/render/lab-page.ts'
import { element } from '../../src/cli/render/markup.ts'
import type { ExperimentReport } from '../../src/lab.ts'
import { holds } from '../effort.ts'
import { type Element, elementsOf, parseMarkup, reachesOut, textOf } from '../markup.ts'

const anyText = fc.oneof(
  fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 40 }),
  fc.constantFrom(
    '</style><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    ']]>',
    '<!--',
    '&amp;&#60;',
    "' onload='",
  ),
)
/** What no XML can hold is shown as such. */
const shown = (text: string): string =>
  text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must be gone
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu,
    '\ufffd',
  )

const anyReport = (number: number): fc.Arbitrary<ExperimentReport> =>
  fc
    .record({
      title: anyText,
      about: anyText,
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
    .map(({ title, about, label, figures, talk, measured, verdict, note }) => ({
      name: number % 2 === 0 ? 'rehash' : 'orders',
      number,
      title,
      about,
      subject: 'dump' as const,
      figures: { columns: [label, 'figure'], rows: figures.map((figure) => [label, figure]) },
      plot: { title, unit: label, bars: figures.map((value) => ({ label, value })) },
      claims: [{ talk, slide: title, measured, verdict }],
      notes: [note],
    }))

const pageOf = (subject: string, reports: readonly ExperimentReport[]) =>
  parseMarkup([...labPage({ ...facts, subject }, reports)].join(''))

const facts = { version: '1.2.3', date: new Date('2026-05-28T20:26:40Z'), sha256: 'cafe'.repeat(16) }
const talk = 'https://www.dancol.org/pdumperpres.pdf'
const elementsOfClass = (page: Element, name: string, kind: string) =>
  elementsOf(page, name).filter(({ attributes }) => attributes['class'] === kind)

describe('an element', () => {
  it('holds any text, in its content and in its attributes', () => {
    holds(
      fc.property(anyText, anyText, (content, attribute) => {
        const read = parseMarkup(element('p', { title: attribute }, content).source)
        expect([textOf(read), read.attributes['title']]).toEqual([shown(content), shown(attribute)])
      }),
      { numRuns: 1000 },
    )
  })
})

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

  it('has the claim, the verdict in words, the figures and their unit of each experiment', () => {
    holds(
      fc.property(anyReport(1), (report) => {
        const [section] = elementsOf(pageOf('a dump', [report]), 'section')
        const [claim] = report.claims
        expect(elementsOf(section!, 'blockquote').map(textOf)).toEqual([shown(`“${claim!.talk}”`)])
        const verdicts = elementsOf(section!, 'span').map(textOf)
        expect(verdicts.map((text) => text.slice(2))).toEqual([claim!.verdict])
        const cells = elementsOf(section!, 'td').map(textOf)
        const numbers = cells.filter((_, i) => i % 2 === 1)
        numbers.forEach((cell, i) => {
          const [shownAs, figure] = [Number(cell.replaceAll(',', '')), Number(report.figures.rows[i]![1])]
          expect(Math.abs(shownAs - figure)).toBeLessThan(0.00501)
        })
        expect(new Set(numbers.map((cell) => cell.split('.')[1]?.length)).size).toBe(1)
        const labels = elementsOfClass(section!, 'text', 'figure').map(textOf)
        expect(labels).toEqual(numbers.map((cell) => `${cell}\u00a0${shown(report.plot.unit)}`))
        expect(elementsOf(section!, 'p').map(textOf)[0]).toBe(shown(report.about))
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

  it('draws bars as long as their values, on a scale that ends at a round number', () => {
    holds(
      fc.property(anyReport(1), (report) => {
        const page = pageOf('a dump', [report])
        const values = report.figures.rows.map((row) => row[1] as number)
        const end = Number.parseFloat(textOf(elementsOfClass(page, 'text', 'tick').at(-1)!).replaceAll(',', ''))
        expect(end).toBeGreaterThanOrEqual(Math.max(...values))
        expect(end).toBeLessThanOrEqual(Math.max(1, 2 * Math.max(...values)))
        expect(String(end).replaceAll(/[0.]/g, '').length).toBeLessThanOrEqual(2)
        const lengths = elementsOfClass(page, 'rect', 'bar').map(({ attributes }) => Number(attributes['width']))
        values.forEach((value, i) => {
          expect(lengths[i]).toBeCloseTo((420 * value) / end, 0)
        })
        for (const { attributes } of elementsOfClass(page, 'rect', 'track')) expect(attributes['width']).toBe('420')
      }),
    )
  })

  it('draws a share as a part of the full width, whatever the wholes are', () => {
    const bars = [
      { label: 'one of one', value: 1, of: 1 },
      { label: 'none of eight', value: 0, of: 8 },
      { label: 'three of six', value: 3, of: 6 },
    ]
    const [sample] = fc.sample(anyReport(1), { numRuns: 1, seed: 1 })
    const page = pageOf('a dump', [{ ...sample!, plot: { title: 'right answers', unit: 'answers', bars } }])
    const widths = (kind: string) =>
      elementsOfClass(page, 'rect', kind).map(({ attributes }) => Number(attributes['width']))
    expect(widths('bar')).toEqual([420, 0, 210])
    expect(widths('track')).toEqual([420, 420, 420])
    expect(elementsOfClass(page, 'text', 'figure').map(textOf)).toEqual(
      ['1 of 1', '0 of 8', '3 of 6'].map((figure) => `${figure}\u00a0answers`),
    )
    expect(textOf(elementsOfClass(page, 'text', 'tick').at(-1)!)).toBe('100\u00a0%')
  })

  it('does not break lines between a number and its unit, and marks tables that are wider than a phone', () => {
    const [sample] = fc.sample(anyReport(1), { numRuns: 1, seed: 1 })
    const claims = [{ ...sample!.claims[0]!, measured: '500 keys (100.0 %) in 46 ms, 7.5 MiB' }]
    const figures = { columns: ['a', 'b', 'c', 'd'], rows: [['x', 1, 2.5, '100.0 %']] }
    const page = pageOf('a dump', [{ ...sample!, claims, figures }])
    expect(elementsOf(page, 'p').map(textOf)).toContain('Here: 500 keys (100.0\u00a0%) in 46\u00a0ms, 7.5\u00a0MiB.')
    expect(elementsOfClass(page, 'p', 'hint').length).toBe(1)
    expect(elementsOfClass(pageOf('a dump', [sample!]), 'p', 'hint').length).toBe(0)
  })
})

describe('the ticks of a scale', () => {
  it.each([
    [9219.83, false, [0, 2000, 4000, 6000, 8000, 10000]],
    [46, true, [0, 10, 20, 30, 40, 50]],
    [1, true, [0, 1]],
    [3, true, [0, 1, 2, 3]],
    [0, true, [0, 1]],
    [0.3, false, [0, 0.1, 0.2, 0.3]],
  ])('for %d are round', (most, areWhole, ticks) => {
    expect(roundTicks(most, areWhole)).toEqual(ticks)
  })
})
