/**
 * The page of a lab: well-formed, alone in the world, and what it shows is what it was given.
 * @module
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labPage } from '../../src/cli/render/lab-page.ts'
import { element } from '../../src/cli/render/markup.ts'
import type { ExperimentReport } from '../../src/index.ts'
import { holds } from '../arbitraries.ts'
import { elementsOf, parseMarkup, reachesOut, textOf } from '../markup.ts'

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
      label: anyText,
      figures: fc.array(fc.nat(2 ** 40), { minLength: 1, maxLength: 5 }),
      talk: anyText,
      measured: anyText,
      verdict: fc.constantFrom('confirmed' as const, 'refuted' as const, 'not comparable' as const),
      note: anyText,
    })
    .map(({ title, label, figures, talk, measured, verdict, note }) => ({
      name: number % 2 === 0 ? 'rehash' : 'orders',
      number,
      title,
      subject: 'dump',
      figures: { columns: [label, 'figure'], rows: figures.map((figure) => [label, figure]) },
      plot: { column: 1, unit: label },
      claims: [{ talk, slide: title, measured, verdict }],
      notes: [note],
    }))

const pageOf = (subject: string, reports: readonly ExperimentReport[]) =>
  parseMarkup([...labPage(subject, reports)].join(''))

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
  it('is well-formed and alone, whatever the names of files and the texts', () => {
    holds(
      fc.property(anyText, anyReport(1), anyReport(2), (subject, ...reports) => {
        const page = pageOf(subject, reports)
        expect(reachesOut(page)).toEqual([])
        expect(textOf(elementsOf(page, 'title')[0]!)).toBe(`pdmp lab: ${shown(subject)}`)
        const ids = elementsOf(page).flatMap(({ attributes }) => attributes['id'] ?? [])
        expect(new Set(ids).size).toBe(ids.length)
        for (const { attributes } of elementsOf(page, 'a')) expect(ids).toContain(attributes['href']!.slice(1))
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
        expect(cells.filter((_, i) => i % 2 === 1).map((cell) => Number(cell.replaceAll(',', '')))).toEqual(
          report.figures.rows.map(([, figure]) => figure),
        )
        const labels = elementsOf(section!, 'text').filter(({ attributes }) => attributes['class'] === 'figure')
        expect(labels.length).toBe(report.figures.rows.length)
        for (const label of labels) expect(textOf(label).endsWith(` ${shown(report.plot.unit)}`)).toBe(true)
      }),
    )
  })

  it('draws bars as long as their values, on one scale', () => {
    holds(
      fc.property(anyReport(1), (report) => {
        const values = report.figures.rows.map((row) => row[1] as number)
        const most = Math.max(...values)
        const bars = elementsOf(pageOf('a dump', [report]), 'rect').filter(
          ({ attributes }) => attributes['class'] === 'bar',
        )
        const lengths = bars.map(({ attributes }) => Number(attributes['width']))
        values.forEach((value, i) => {
          expect(lengths[i]).toBeCloseTo(most === 0 ? 0 : (420 * value) / most, 0)
        })
      }),
    )
  })
})
