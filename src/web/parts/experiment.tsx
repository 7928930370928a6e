/**
 * One experiment of the lab: the idea, what the talk says beside what was measured, the chart, the outcome, and all figures.
 *
 * The explorer and the page of `pdmp lab` both show it. It has no state, so that it can be rendered as text.
 * @module
 */
import type { ComponentChildren } from 'preact'
import type { Claim, ClaimVerdict, ExperimentReport } from '../../lab.ts'
import { BarChart } from './bar-chart.tsx'
import { cellTexts } from './figures.ts'

/** What is known of an experiment before it runs. */
export type ExperimentHead = Pick<ExperimentReport, 'name' | 'number' | 'title' | 'idea' | 'about'>

interface ExperimentProps {
  readonly of: ExperimentHead
  /** The id of the element. */
  readonly id: string
  readonly report: ExperimentReport | undefined
  /** What stands between the idea and the results. */
  readonly children?: ComponentChildren
}

export const Experiment = ({ of, id, report, children }: ExperimentProps) => (
  <section class="experiment" id={id} tabIndex={-1} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>
      {of.number}. {of.title}
    </h2>
    <p class="prose idea">{of.idea}</p>
    <p class="prose">{of.about}</p>
    {children}
    {report !== undefined && <Results report={report} />}
  </section>
)

const Results = ({
  report: { title, claims, plot, result, figures, notes },
}: {
  readonly report: ExperimentReport
}) => (
  <>
    <div class="experiment-panes">
      <div>
        {claims.map((claim) => (
          <ClaimCard key={claim.talk} claim={claim} />
        ))}
      </div>
      <div>
        <BarChart plot={plot} />
        <p class="experiment-result">{whole(result)}</p>
      </div>
    </div>
    <FigureTable figures={figures} name={title} />
    {notes.map((note) => (
      <p key={note} class="prose soft">
        {whole(note)}
      </p>
    ))}
  </>
)

const ClaimCard = ({ claim: { talk, slide, measured, verdict } }: { readonly claim: Claim }) => (
  <div class={`claim ${classOf(verdict)}`}>
    <Badge verdict={verdict} />
    <blockquote>{talk}</blockquote>
    <cite>slide “{slide}”</cite>
    <p>{whole(`Here: ${measured}.`)}</p>
  </div>
)

/** A sign for each verdict, because not everyone can tell colours apart. */
const signs: Readonly<Record<ClaimVerdict, string>> = { confirmed: '✓', refuted: '✗', 'not comparable': '~' }

const classOf = (verdict: ClaimVerdict): string => verdict.replace(' ', '-')

const Badge = ({ verdict, count }: { readonly verdict: ClaimVerdict; readonly count?: number }) => (
  <span class={`verdict ${classOf(verdict)}`}>
    {signs[verdict]} {count === undefined ? verdict : `${count} ${verdict}`}
  </span>
)

/** Number of claims by verdict, such as `✓ 3 confirmed`, without zeros. */
export const Tally = ({ claims }: { readonly claims: readonly Claim[] }) => (
  <span class="verdicts">
    {(Object.keys(signs) as ClaimVerdict[]).map((verdict) => {
      const count = claims.filter((claim) => claim.verdict === verdict).length
      return count > 0 && <Badge key={verdict} verdict={verdict} count={count} />
    })}
  </span>
)

/** Put no-break spaces between numbers and units. */
const whole = (text: string): string => text.replace(/(?<=\d) (?=(?:%|ms|KiB|MiB|bytes)(?!\p{L}))/gu, '\u00a0')

/** Number of columns that fit on a telephone. */
const FEW = 3

function FigureTable({ figures, name }: { readonly figures: ExperimentReport['figures']; readonly name: string }) {
  const { columns, rows } = figures
  const areNumbers = columns.map((_, i) => rows.every((row) => isFigure(row[i]!)))
  return (
    <>
      {columns.length > FEW && <p class="hint soft">The table has {columns.length} columns: scroll it sideways →</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: keys scroll the table */}
      <section class="scroller" tabIndex={0} aria-label={`figures: ${name}`}>
        <table class="experiment-figures">
          <thead>
            <tr>
              {columns.map((column, i) => (
                <th key={column} scope="col" class={areNumbers[i] ? 'number' : undefined}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cellTexts(figures).map((row, i) => (
              <tr key={i}>
                {row.map((cell, column) => (
                  <td key={column} class={cellClass(cell, areNumbers[column]!)}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

/** Whether a cell is a number or a share, which are aligned right. */
const isFigure = (cell: string | number): boolean => typeof cell === 'number' || /^[\d.]+ %$/.test(cell)

const cellClass = (cell: string, isNumber: boolean): string | undefined =>
  isNumber ? 'number' : /^(0x|\()/.test(cell) ? 'word' : undefined
