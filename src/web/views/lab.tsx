/**
 * The experiments of the lab: ideas of the talk, tried on a small Lisp process or on this dump, in this browser.
 * @module
 */
import { useEffect, useMemo } from 'preact/hooks'
import type { RunOn } from '../lab-bench.ts'
import { type LabRuns, type Run, useLabRuns } from '../lab-runs.ts'
import { Experiment, Tally } from '../parts/experiment.tsx'
import { Link } from '../parts/links.tsx'
import { Failed } from '../parts/reply.tsx'
import { TalkLink } from '../parts/talk-link.tsx'
import { type RecordedExperiment, recorded } from '../recorded.ts'
import { replaceRoute, type ViewProps } from '../route.ts'
import { loadSteps, stepOfExperiment } from './load-names.ts'

export function LabView({ params }: ViewProps) {
  const runs = useLabRuns()
  const on: RunOn = params['on'] === 'dump' ? 'dump' : 'processes'
  useSightOf(params['experiment'])
  return (
    <>
      <h1>Experiments</h1>
      <p class="prose">
        <TalkLink /> explains why a portable dump is what it is, and which other ideas were tried and dropped. Each
        experiment tries one of them, and puts what the talk says beside what it measures.{' '}
        <Link view="load">How Emacs loads this dump</Link> shows where they belong.
      </p>
      <Controls runs={runs} on={on} />
      <ol class="experiment-list">
        {recorded.experiments.map((experiment) => (
          <li key={experiment.name}>
            <Link view="lab" params={paramsOf(on, experiment.name)}>
              {experiment.number}. {experiment.title}
            </Link>
            <Summary experiment={experiment} on={on} run={runs.runOf(experiment.name, on)} />
          </li>
        ))}
      </ol>
      {recorded.experiments.map((experiment) => (
        <Trial key={experiment.name} experiment={experiment} on={on} runs={runs} />
      ))}
    </>
  )
}

const idOf = (name: string): string => `experiment-${name}`

const paramsOf = (on: RunOn, experiment?: string) => ({
  ...(on === 'dump' && { on }),
  ...(experiment !== undefined && { experiment }),
})

/** Show the experiment that the URL names. The page goes to the start of a view after it has changed, so this comes later. */
function useSightOf(experiment: string | undefined): void {
  useEffect(() => {
    if (experiment === undefined) return
    const frame = requestAnimationFrame(() => {
      const section = document.getElementById(idOf(experiment))
      section?.focus({ preventScroll: true })
      section?.scrollIntoView()
    })
    return () => cancelAnimationFrame(frame)
  }, [experiment])
}

/** Experiments that can run on a subject. */
const possible = (on: RunOn): readonly RecordedExperiment[] =>
  recorded.experiments.filter(({ runsOnDump }) => on === 'processes' || runsOnDump)

interface ControlsProps {
  readonly runs: LabRuns
  readonly on: RunOn
}

function Controls({ runs, on }: ControlsProps) {
  const names = possible(on).map(({ name }) => name)
  const pending = names.filter((name) => isPending(runs.runOf(name, on)))
  const running = recorded.experiments.find(({ name }) => runs.runOf(name, on)?.state === 'running')
  return (
    <>
      <div class="controls">
        <fieldset>
          <legend>Run on</legend>
          {(['processes', 'dump'] as const).map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="lab-on"
                checked={on === each}
                onChange={() => replaceRoute('lab', paramsOf(each))}
              />{' '}
              {each === 'dump' ? 'this dump' : 'a small Lisp process'}
            </label>
          ))}
        </fieldset>
        <button type="button" class="button" disabled={!runs.canRun} onClick={() => runs.start(names, on)}>
          Run all {names.length}
        </button>
        <button type="button" class="button" disabled={pending.length === 0} onClick={() => runs.stop()}>
          Stop
        </button>
        <span role="status" class="soft">
          {running !== undefined && `Running ${running.number}. ${running.title}; ${pending.length} left`}
        </span>
      </div>
      <p class="prose soft">
        {on === 'processes' && `The figures recorded on ${recorded.date} are those of ${recorded.machine}. `}
        {runs.canRun
          ? 'Experiments that run here report the times of this browser.'
          : 'This page does not carry the program of the lab; pages of pdmp explore and pdmp report do.'}
      </p>
    </>
  )
}

const isPending = (run: Run | undefined): boolean => run?.state === 'running' || run?.state === 'waiting'

/** What an experiment has given: the last run, or what was recorded on processes. */
const reportOf = (experiment: RecordedExperiment, on: RunOn, run: Run | undefined) =>
  run?.state === 'done' ? run.report : on === 'processes' ? experiment : undefined

interface SummaryProps {
  readonly experiment: RecordedExperiment
  readonly on: RunOn
  readonly run: Run | undefined
}

function Summary({ experiment, on, run }: SummaryProps) {
  const report = reportOf(experiment, on, run)
  if (report !== undefined) return <Tally claims={report.claims} />
  return <span class="soft">{on === 'dump' && !experiment.runsOnDump ? 'needs a process' : 'has not run'}</span>
}

interface TrialProps {
  readonly experiment: RecordedExperiment
  readonly on: RunOn
  readonly runs: LabRuns
}

function Trial({ experiment, on, runs }: TrialProps) {
  const { name, title, runsOnDump } = experiment
  const run = runs.runOf(name, on)
  const step = stepOfExperiment[name]
  const canRun = runs.canRun && (on === 'processes' || runsOnDump)
  // What has not changed is not compared again when another experiment ends.
  return useMemo(
    () => (
      <Experiment id={idOf(name)} of={experiment} report={reportOf(experiment, on, run)}>
        <p class="experiment-ways">
          <button
            type="button"
            class="button"
            disabled={!canRun || isPending(run)}
            aria-label={`Run ${title}`}
            onClick={() => runs.start([name], on)}
          >
            Run
          </button>
          <span class="soft">{originOf(experiment, on, run)}</span>
          <span>
            Step of a load:{' '}
            <Link view="load" params={{ step }}>
              {loadSteps[step]}
            </Link>
          </span>
        </p>
        {run?.state === 'failed' && <Failed failure={run.failure} what="result" />}
      </Experiment>
    ),
    [experiment, on, run, runs],
  )
}

/** Where the figures come from. */
function originOf({ runsOnDump }: RecordedExperiment, on: RunOn, run: Run | undefined): string {
  switch (run?.state) {
    case 'running':
      return 'Running…'
    case 'waiting':
      return 'Waiting for others to end'
    case 'done':
      return `Measured in this browser, on ${on === 'dump' ? 'this dump' : 'a small Lisp process'}. Times are those of this browser.`
  }
  if (on === 'processes') return `Recorded on ${recorded.date}`
  return runsOnDump ? 'It has not run on this dump.' : 'It needs the process that wrote the dump.'
}
