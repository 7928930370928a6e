/**
 * The results of the lab as a page of their own, which `pdmp lab --html` writes: an overview of verdicts, then each experiment.
 *
 * It consists of the parts that the explorer shows, rendered as text. The page is HTML that is also well-formed XML. It contains no
 * script and loads nothing. Its only external link is the talk.
 * @module
 */
import { renderToString } from 'preact-render-to-string'
import type { ExperimentReport } from '../lab.ts'
import { Experiment, Tally } from './parts/experiment.tsx'
import { TalkLink } from './parts/talk-link.tsx'

/** What is written about a run. */
export interface LabPageFacts {
  /** The subject of the experiments, for display. */
  readonly subject: string
  /** The version of pdmp. */
  readonly version: string
  readonly date: Date
  /** Hash of the unpacked dump, in hexadecimal. */
  readonly sha256: string
  /** The stylesheet of the explorer. */
  readonly stylesheet: string
}

/** The page. Characters that XML cannot represent become U+FFFD, and what HTML allows in text and XML does not is escaped. */
export function labPage(facts: LabPageFacts, reports: readonly ExperimentReport[]): string {
  const html = renderToString(<LabPage facts={facts} reports={reports} />)
  return (
    `<!DOCTYPE html>\n${html}\n`
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are to be replaced
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
      .replaceAll('\r', '&#13;')
      .replaceAll(']]>', ']]&gt;')
  )
}

interface LabPageProps {
  readonly facts: LabPageFacts
  readonly reports: readonly ExperimentReport[]
}

const LabPage = ({ facts: { subject, version, date, sha256, stylesheet }, reports }: LabPageProps) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta
        http-equiv="Content-Security-Policy"
        content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"
      />
      <title>pdmp lab: {subject}</title>
      <style dangerouslySetInnerHTML={{ __html: stylesheet }} />
    </head>
    <body>
      <main class="lab-page">
        <header>
          <h1>pdmp lab</h1>
          <p class="prose">
            The ideas of <TalkLink />, tried again: what the talk says beside what this run measured.
          </p>
          <p>
            <Tally claims={reports.flatMap(({ claims }) => claims)} />
          </p>
          <dl class="facts">
            <dt>run on</dt>
            <dd>{subject}</dd>
            <dt>dump</dt>
            <dd>SHA-256 {sha256}</dd>
            <dt>date</dt>
            <dd>{date.toISOString().slice(0, 10)}</dd>
            <dt>made by</dt>
            <dd>pdmp {version}</dd>
          </dl>
          <ol class="experiment-list">
            {reports.map(({ name, number, title, claims }) => (
              <li key={name}>
                <a href={`#${name}`}>
                  {number}. {title}
                </a>
                <Tally claims={claims} />
              </li>
            ))}
          </ol>
        </header>
        {reports.map((report) => (
          <Experiment key={report.name} id={report.name} of={report} report={report} />
        ))}
      </main>
    </body>
  </html>
)
