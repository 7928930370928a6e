/**
 * What a lab found as one page of HTML: a table of verdicts, then each experiment with its plot. It asks nobody for anything.
 * @module
 */
import type { Claim, ExperimentReport } from '../../index.ts'
import { barChart, escapeMarkup as text } from './bar-chart.ts'
import { grouped } from './text.ts'

const style = `
:root { color-scheme: light dark; --paper: #fbfbf9; --ink: #1d1f21; --soft: #63676b; --line: #d9d9d4; --bar: #3b6ea5;
  --good: #2e7d4f; --bad: #b3402f; --open: #8a6d1f }
@media (prefers-color-scheme: dark) { :root { --paper: #17191b; --ink: #e4e4e0; --soft: #9aa0a6; --line: #34383c;
  --bar: #6fa3d8; --good: #6cc08b; --bad: #e58273; --open: #d3b35a } }
body { background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem;
  padding: 2rem 1.25rem 4rem }
h1 { font-size: 1.7rem; margin: 0 0 .25rem } h2 { font-size: 1.2rem; margin: 3rem 0 .75rem }
p { margin: .5rem 0 } .soft { color: var(--soft) } a { color: var(--bar) }
.wide { overflow-x: auto } table { border-collapse: collapse; font-size: .9rem; width: 100% }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .75rem .35rem 0; text-align: left; vertical-align: top }
th { color: var(--soft); font-weight: 500 } td.number { font-variant-numeric: tabular-nums; text-align: right }
.confirmed { color: var(--good) } .refuted { color: var(--bad) } .not-comparable { color: var(--open) }
.verdict { white-space: nowrap } svg { display: block; margin: 1rem 0; max-width: 46rem; width: 100% }
svg text { dominant-baseline: central; fill: var(--ink); font: 13px system-ui, sans-serif } svg .label { fill: var(--soft) }
svg .bar { fill: var(--bar) }
`.trim()

/** @param subject what the experiments were run on, in words */
export function* labPage(subject: string, reports: readonly ExperimentReport[]): Generator<string> {
  yield '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8"/>\n'
  yield '<meta name="viewport" content="width=device-width, initial-scale=1"/>\n'
  yield `<title>pdmp lab</title>\n<style>${style}</style>\n</head>\n<body>\n`
  yield '<h1>pdmp lab</h1>\n'
  yield '<p>The ideas of "Emacs Portable Dumper" (D. Colascione, 2018), tried again: what the talk says, what this run found.</p>\n'
  yield `<p class="soft">${text(subject)}</p>\n`
  yield '<div class="wide"><table>\n<tr><th>experiment</th><th>the talk</th><th>this run</th><th>verdict</th></tr>\n'
  for (const report of reports) for (const claim of report.claims) yield claimRow(report, claim)
  yield '</table></div>\n'
  for (const report of reports) yield* section(report)
  yield '</body>\n</html>\n'
}

function claimRow({ name, number }: ExperimentReport, { talk, measured, verdict }: Claim): string {
  const kind = verdict.replace(' ', '-')
  const link = `<a href="#${name}">${number}</a>`
  const cells = `<td>${link}</td><td>${text(talk)}</td><td>${text(measured)}</td>`
  return `<tr>${cells}<td class="verdict ${kind}">${verdict}</td></tr>\n`
}

function* section({ name, number, title, figures, plot, notes }: ExperimentReport): Generator<string> {
  yield `<section id="${name}">\n<h2>${number}. ${text(title)}</h2>\n`
  const bars = figures.rows.map((row) => ({ label: String(row[0]), value: Number(row[plot.column]) }))
  yield `${barChart(`${title}: ${figures.columns[plot.column]}`, plot.unit, bars)}\n`
  yield `<div class="wide"><table>\n<tr>${figures.columns.map((column) => `<th>${text(column)}</th>`).join('')}</tr>\n`
  for (const row of figures.rows) {
    const cells = row.map((cell) =>
      typeof cell === 'number' ? `<td class="number">${grouped(cell)}</td>` : `<td>${text(cell)}</td>`,
    )
    yield `<tr>${cells.join('')}</tr>\n`
  }
  yield '</table></div>\n'
  for (const note of notes) yield `<p>${text(note)}</p>\n`
  yield '</section>\n'
}
