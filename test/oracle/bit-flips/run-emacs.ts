/**
 * Start a real Emacs from a dump file, work it out, and say how that ended. Address randomisation is off (`setarch -R`)
 * so that a wild pointer hits the same thing in every run; core files are off; memory is capped at 4 GiB because a
 * flipped length may be asked of malloc.
 * @module
 */
import { spawn } from 'node:child_process'
import type { Verdict } from './verdicts.ts'

export interface Outcome {
  readonly status: number | null
  readonly signal: string | null
  readonly timedOut: boolean
  readonly stdout: string
  readonly stderr: string
}

export interface Run {
  readonly executable: string
  readonly dump: string
  readonly workout: string
  /** Working directory and HOME. */
  readonly home: string
}

/** Seconds of processor time: a machine that is busy makes no hang. */
const timeLimit = 20
/** Milliseconds for one that waits. */
const patience = 600_000
const memoryLimit = 4 * 1024 * 1024 // KiB, for ulimit -v
const outputLimit = 64 * 1024

/** What load_pdump says before it gives up with exit status 1. */
const refusal = 'could not load dump file'

export const runEmacs = ({ executable, dump, workout, home }: Run): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const limits = `ulimit -c 0; ulimit -v ${memoryLimit}; ulimit -t ${timeLimit}; exec setarch -R "$@"`
    const emacs = [executable, `--dump-file=${dump}`, '-Q', '--batch', '-l', workout]
    const env = { HOME: home, TERM: 'dumb', LANG: 'C.UTF-8', PATH: '/usr/bin:/bin' }
    const child = spawn('/bin/sh', ['-c', limits, 'sh', ...emacs], {
      cwd: home,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const output = { stdout: '', stderr: '' }
    let timedOut = false
    const timer = setTimeout(() => {
      timedOut = true
      child.kill('SIGKILL')
    }, patience)
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        if (output[stream].length < outputLimit) output[stream] += text
      })
    }
    child.on('error', reject)
    child.on('close', (status, signal) => {
      clearTimeout(timer)
      resolve({ status, signal, timedOut: timedOut || signal === 'SIGXCPU', ...output })
    })
  })

const lastStep = (stderr: string): string =>
  stderr
    .match(/^step \S+$/gm)
    ?.at(-1)
    ?.slice(5) ?? 'load'

const message = (stderr: string, home: string): string => {
  const lines = stderr.split('\n').filter((line) => line !== '' && !line.startsWith('step '))
  const line = lines.find((text) => text.includes(refusal)) ?? lines.find((text) => !text.startsWith('Backtrace')) ?? ''
  return line
    .replaceAll(home, '')
    .replaceAll(/[^ -~]/g, '?')
    .trim()
    .slice(0, 160)
}

/** `expected` is the stock dump's standard output. Details name no path, so that two runs' tables compare equal. */
export const judge = (
  outcome: Outcome,
  expected: string,
  home: string,
): { readonly verdict: Verdict; readonly detail: string } => {
  const step = lastStep(outcome.stderr)
  const said = message(outcome.stderr, home)
  if (outcome.timedOut) return { verdict: 'hang', detail: step }
  if (outcome.signal !== null) return { verdict: 'signal', detail: `${outcome.signal} in ${step}` }
  if (said.includes(refusal)) return { verdict: 'refused', detail: said.slice(said.lastIndexOf(': ') + 2) }
  if (outcome.status !== 0) return { verdict: 'lisp-error', detail: `exit ${outcome.status} in ${step}: ${said}` }
  if (outcome.stdout === expected) return { verdict: 'ran', detail: '' }
  return {
    verdict: 'wrong',
    detail: outcome.stdout
      .slice(0, 160)
      .split('\n')[0]!
      .replace(/ sum=\w+/, ''),
  }
}
