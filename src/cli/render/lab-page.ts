/**
 * The results of the lab as one page: an overview of verdicts, then each experiment with the statement of the talk and the measurement.
 *
 * The page is HTML that is also well-formed XML. It contains no script and loads nothing. Its only external link is the talk.
 * @module
 */
import type { Claim, ClaimVerdict, ExperimentReport } from '../../lab.ts'
import { barChart } from './bar-chart.ts'
import { cellTexts } from './figures.ts'
import { type Child, element, type Markup } from './markup.ts'
import { fact, page } from './page.ts'

const style = `
.contents{list-style:none;margin:1.5rem 0 0;padding:0}
.contents li{border-top:1px solid var(--line);display:flex;flex-wrap:wrap;gap:.25rem 1rem;justify-content:space-between;padding:.4rem 0}
.verdicts{display:flex;flex-wrap:wrap;gap:.25rem 1rem}
.verdict{font-size:.875rem;font-weight:600;white-space:nowrap}
.confirmed{color:var(--confirmed)}.refuted{color:var(--refuted)}.not-comparable{color:var(--open)}
.beside{align-items:start;display:grid;gap:1.5rem 3rem;grid-template-columns:minmax(0,1fr);margin-top:1.25rem}
@media(min-width:58rem){.beside{grid-template-columns:minmax(0,1fr) 26.25rem}}
.claim{background:var(--card);border-left:3px solid currentColor;margin:0 0 .75rem;padding:.75rem 1rem}
.claim p{color:var(--ink);margin:.35rem 0 0}.claim blockquote{color:var(--ink);font-style:italic;margin:.35rem 0 0}
.claim cite{color:var(--soft);display:block;font-size:.8125rem;font-style:normal}
figure{margin:0;max-width:26.25rem}figcaption{color:var(--soft);font-size:.875rem;margin-bottom:.5rem}
svg{display:block;height:auto;width:100%}svg text{font:13px system-ui,sans-serif;fill:var(--ink)}
svg .figure{font-variant-numeric:tabular-nums}svg .tick{fill:var(--soft);font-size:12px}
svg .bar{fill:var(--bar)}svg .track{fill:var(--track)}svg .axis{stroke:var(--line)}
.hint{color:var(--soft);display:none;font-size:.8125rem;margin:1.25rem 0 .25rem}
@media(max-width:44rem){.hint{display:block}.hint+.wide{margin-top:0}}
`.trim()

/** A sign for each verdict, because colours alone are not accessible to everyone. */
const signs: Readonly<Record<ClaimVerdict, string>> = { confirmed: '✓', refuted: '✗', 'not comparable': '~' }

/** Facts about the subject and origin of a page. */
export interface PageFacts {
  /** The subject of the experiments, for display. */
  readonly subject: string
  /** The version of pdmp. */
  readonly version: string
  readonly date: Date
  /** Hash of the unpacked dump, in hexadecimal. */
  readonly sha256: string
}

const TALK = 'https://www.dancol.org/pdumperpres.pdf'

export function* labPage(facts: PageFacts, reports: readonly ExperimentReport[]): Generator<string> {
  yield* page(`pdmp lab: ${facts.subject}`, style, [introduction(facts, reports), ...reports.map(section)])
}

function introduction({ subject, version, date, sha256 }: PageFacts, reports: readonly ExperimentReport[]): Markup {
  const entries = reports.map(({ name, number, title, claims }) =>
    element(
      'li',
      {},
      element('a', { href: `#${name}` }, `${number}. ${title}`),
      element('span', { class: 'verdicts' }, ...tally(claims)),
    ),
  )
  return element(
    'header',
    {},
    element('h1', {}, 'pdmp lab'),
    element(
      'p',
      {},
      'The ideas of ',
      element('a', { href: TALK }, '“Emacs Portable Dumper”'),
      ' (Daniel Colascione, March 14 2018), tried again: what the talk says beside what this run measured.',
    ),
    element('p', {}, ...spaced(tally(reports.flatMap(({ claims }) => claims)))),
    element(
      'dl',
      {},
      ...fact('run on', subject),
      ...fact('dump', `SHA-256 ${sha256}`),
      ...fact('date', date.toISOString().slice(0, 10)),
      ...fact('made by', `pdmp ${version}`),
    ),
    element('ol', { class: 'contents' }, ...entries),
  )
}

/** Number of claims by verdict, such as `✓ 3 confirmed`, without zeros. */
function tally(claims: readonly Claim[]): Markup[] {
  return (Object.keys(signs) as ClaimVerdict[]).flatMap((verdict) => {
    const count = claims.filter((claim) => claim.verdict === verdict).length
    return count === 0 ? [] : [badge(verdict, `${count} ${verdict}`)]
  })
}

const badge = (verdict: ClaimVerdict, text: string): Markup =>
  element('span', { class: `verdict ${classOf(verdict)}` }, `${signs[verdict]} ${text}`)

const classOf = (verdict: ClaimVerdict): string => verdict.replace(' ', '-')

const spaced = (items: readonly Markup[]): Child[] => items.flatMap((item, i) => (i === 0 ? [item] : [' ', item]))

function section(report: ExperimentReport): Markup {
  const { name, number, title, about, claims, notes } = report
  return element(
    'section',
    { id: name },
    element('h2', {}, `${number}. ${title}`),
    element('p', {}, about),
    element('div', { class: 'beside' }, element('div', {}, ...claims.map(claimCard)), plotOf(report)),
    ...tableOf(report),
    ...notes.map((note) => element('p', { class: 'soft' }, whole(note))),
  )
}

function claimCard({ talk, slide, measured, verdict }: Claim): Markup {
  return element(
    'div',
    { class: `claim ${classOf(verdict)}` },
    badge(verdict, verdict),
    element('blockquote', {}, `“${talk}”`),
    element('cite', {}, `slide “${slide}”`),
    element('p', {}, whole(`Here: ${measured}.`)),
  )
}

/** Put no-break spaces between numbers and units. */
const whole = (text: string): string => text.replace(/(?<=\d) (?=(?:%|ms|KiB|MiB|bytes)(?!\p{L}))/gu, '\u00a0')

const plotOf = ({ title, plot }: ExperimentReport): Markup =>
  element('figure', {}, element('figcaption', {}, plot.title), barChart(title, plot))

/** Number of columns that fit on a telephone. */
const FEW = 3

function tableOf({ title, figures }: ExperimentReport): Markup[] {
  const isNumber = figures.columns.map((_, i) => figures.rows.every((row) => isFigure(row[i]!)))
  const headings = figures.columns.map((column, i) =>
    element('th', { scope: 'col', class: isNumber[i] ? 'number' : undefined }, column),
  )
  const rows = cellTexts(figures).map((row) =>
    element('tr', {}, ...row.map((cell, i) => element('td', { class: cellClass(cell, isNumber[i]!) }, cell))),
  )
  const table = element(
    'div',
    { class: 'wide', tabindex: 0, role: 'region', 'aria-label': `figures: ${title}` },
    element('table', {}, element('thead', {}, element('tr', {}, ...headings)), element('tbody', {}, ...rows)),
  )
  const count = figures.columns.length
  if (count <= FEW) return [table]
  return [element('p', { class: 'hint' }, `The table has ${count} columns: scroll it sideways →`), table]
}

/** Whether a cell is a number or a share, which are aligned right. */
const isFigure = (cell: string | number): boolean => typeof cell === 'number' || /^[\d.]+ %$/.test(cell)

const cellClass = (cell: string, isNumber: boolean): string | undefined =>
  isNumber ? 'number' : /^(0x|\()/.test(cell) ? 'word' : undefined
