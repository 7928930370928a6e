/**
 * One custom dump: made by a real Emacs in a situation of situations.el, tried by the same Emacs (check.el), and verified.
 *
 * Forms of a dump. Emacs 28 and 29 leave file names in units of native code that their next load, or the dump itself,
 * refuses: `settled` is a dump before which Lisp has put that right, `as-dumped` one as Emacs writes it by itself,
 * `repaired` the same after `pdmp repair`. In 27 and 30 all are as dumped.
 * @module
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Dump, PdmpError, repairUnits, verify, writeDump } from '../../../src/index.ts'
import { readDump } from '../../corpus/corpus.ts'
import { emacsOf, rootOf, type StartableEmacs, unpackedDump } from '../emacs.ts'

export const releases = ['27.1', '28.2', '29.3', '30.1'] as const
export type Release = (typeof releases)[number]
export type Form = 'as-dumped' | 'settled' | 'repaired'

export interface Situation {
  readonly name: string
  readonly class: string
}

/**
 * What Emacs did: it did everything of check.el; it refused the dump; a signal or the time limit ended it; a step ended
 * with a Lisp error. `not-dumped`: it did not write the dump at all.
 */
export type Outcome = 'ran' | 'refused' | 'signal' | 'hang' | 'lisp-error' | 'not-dumped'

export interface Verdict extends Situation {
  readonly release: Release
  readonly form: Form
  readonly outcome: Outcome
  /** The last step, the signal or the message. */
  readonly detail: string
  /** Rules of severity error that `verify` finds broken, or the code with which it gives up. */
  readonly rules: readonly string[]
}

const besides = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/** Every situation, in the order of situations.el. */
export const situations: readonly Situation[] = [
  ...readFileSync(besides('situations.el'), 'utf8').matchAll(/^\(define-situation (\S+) ([a-z-]+)/gm),
].map(([, name, kind]) => ({ name: name!, class: kind! }))

const dumpNames: Readonly<Record<Release, string>> = {
  '27.1': 'bullseye-amd64',
  '28.2': 'bookworm-amd64',
  '29.3': 'noble-amd64',
  '30.1': 'trixie-amd64',
}

/** Classes, and situations, that 28 is tried in as it dumps them and after `pdmp repair`. */
const repairedIn28 = ['libraries', 'indirect', 'processes', 'advice']

/** The forms in which a situation is tried. */
export function formsOf(release: Release, { name, class: kind }: Situation): readonly Form[] {
  if (release === '29.3') return ['settled']
  if (release !== '28.2') return ['as-dumped']
  return repairedIn28.includes(kind) || repairedIn28.includes(name) ? ['as-dumped', 'repaired'] : ['settled']
}

/** The real Emacs of `release` with a stock dump to start from; undefined, after saying so, where it is not here. */
export function emacsOfRelease(release: Release): StartableEmacs | undefined {
  const name = dumpNames[release]
  return emacsOf(name, release === '29.3' ? unpackedDump(name) : readDump(name))
}

interface Run {
  readonly status: number | null
  readonly signal: string | null
  readonly timedOut: boolean
  readonly stdout: string
  readonly stderr: string
}

export interface Bench {
  readonly release: Release
  readonly emacs: StartableEmacs
  /** An empty folder of this bench alone. */
  readonly folder: string
  /** Milliseconds for one run of Emacs. */
  readonly timeLimit: number
}

/** Where the libraries of an unpacked Emacs are; an installed one knows. */
function loadPath(release: Release): Record<string, string> {
  const top = join(rootOf(dumpNames[release]), 'usr/share/emacs', release, 'lisp')
  if (release === '28.2' || !existsSync(top)) return {}
  const folders = readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
  const used = [top, ...folders].filter(
    (folder) => !/\/(obsolete|cedet|leim)\b/.test(folder) || /leim$|quail$/.test(folder),
  )
  return { EMACSLOADPATH: used.sort().join(':') }
}

function run(bench: Bench, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
  const home = join(bench.folder, 'home')
  mkdirSync(home, { recursive: true })
  const { command, env: own } = bench.emacs
  return new Promise((resolve, reject) => {
    const child = spawn('/bin/sh', ['-c', 'ulimit -c 0; exec "$@"', 'sh', ...command, ...args], {
      cwd: home,
      env: {
        HOME: home,
        TERM: 'dumb',
        LC_ALL: 'C.UTF-8',
        PATH: '/usr/bin:/bin',
        ...own,
        ...loadPath(bench.release),
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const output = { stdout: '', stderr: '' }
    let timedOut = false
    const timer = setTimeout(() => {
      timedOut = true
      child.kill('SIGKILL')
    }, bench.timeLimit)
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        output[stream] = (output[stream] + text).slice(-100_000)
      })
    }
    child.on('error', reject)
    child.on('close', (status, signal) => {
      clearTimeout(timer)
      resolve({ status, signal, timedOut, ...output })
    })
  })
}

/** The dump that Emacs starts from where none is named: that of an unpacked one is not where Emacs looks for it. */
function stockDump(release: Release): string[] {
  if (release === '28.2') return []
  const folder = join(rootOf(dumpNames[release]), 'usr')
  const file = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((path) => path.endsWith('.pdmp'))
  return [`--dump-file=${join(folder, file!)}`]
}

/** Have Emacs write a dump in `situation`; undefined, and what it said, when it does not. */
async function makeDump(bench: Bench, situation: Situation, form: Form): Promise<Uint8Array | string> {
  const file = join(bench.folder, 'custom.pdmp')
  const env = { DUMP: file, ...(form === 'settled' ? { SETTLE: '1' } : {}) }
  const last = ['--eval', '(or dump-written (dump-now))']
  writeFileSync(file, '')
  const start = [...stockDump(bench.release), '-Q', '--batch']
  const load = ['-l', besides('dump.el')]
  let made = await run(bench, [...start, ...load, ...last], { ...env, SITUATION: situation.name })
  if (situation.class === 'dumps-of-dumps' && readFileSync(file).length > 0) {
    const first = join(bench.folder, 'first.pdmp')
    writeFileSync(
      first,
      inForm(readFileSync(file), form === 'as-dumped' && bench.release === '28.2' ? 'repaired' : form),
    )
    writeFileSync(file, '')
    made = await run(bench, [`--dump-file=${first}`, '-Q', '--batch', '--eval', '(dump-now)'], env)
  }
  const bytes = readFileSync(file)
  const failed = bytes.length === 0 || bytes[0] === '!'.charCodeAt(0)
  return failed ? lastLine(made.stderr) || lastLine(made.stdout) : inForm(bytes, form)
}

function inForm(bytes: Uint8Array, form: Form): Uint8Array {
  return form === 'repaired' ? writeDump(repairUnits(Dump.open(bytes).graph).graph) : bytes
}

/** Lines of a backtrace are no message. */
function lastLine(text: string): string {
  const lines = text.split('\n').filter((line) => line !== '' && !/^\s/.test(line))
  return (lines.at(-1) ?? '').replaceAll(/\/\S*\//g, '')
}

function outcomeOf({ status, signal, timedOut, stderr }: Run): Pick<Verdict, 'outcome' | 'detail'> {
  const step = [...stderr.matchAll(/^step: (.*)$/gm)].at(-1)?.[1]
  if (timedOut) return { outcome: 'hang', detail: step ?? 'load' }
  const name = signal ?? (status !== null && status > 128 ? `signal ${status - 128}` : undefined)
  if (name !== undefined) return { outcome: 'signal', detail: `${name} in ${step ?? 'load'}` }
  if (status === 0 && step === 'done') return { outcome: 'ran', detail: '' }
  if (step === undefined) return { outcome: 'refused', detail: lastLine(stderr) }
  return { outcome: 'lisp-error', detail: `${step}: ${lastLine(stderr)}` }
}

function brokenRules(bytes: Uint8Array): string[] {
  try {
    const { findings } = verify(bytes)
    return [...new Set(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule))].sort()
  } catch (error) {
    if (error instanceof PdmpError) return [error.code]
    throw error
  }
}

/** Make one dump, try it and verify it. */
export async function tryDump(bench: Bench, situation: Situation, form: Form): Promise<Verdict> {
  mkdirSync(bench.folder, { recursive: true })
  const about = { release: bench.release, ...situation, form }
  const made = await makeDump(bench, situation, form)
  if (typeof made === 'string') return { ...about, outcome: 'not-dumped', detail: made, rules: [] }
  const file = join(bench.folder, 'tried.pdmp')
  writeFileSync(file, made)
  const tried = await run(bench, [`--dump-file=${file}`, '-Q', '--batch', '-l', besides('check.el')])
  return { ...about, ...outcomeOf(tried), rules: brokenRules(made) }
}

/** Does `verify` say what Emacs does: findings where it does not run, none where it does? */
export const agrees = ({ outcome, rules }: Verdict): boolean => (outcome === 'ran') === (rules.length === 0)

export const isApplicable = ({ outcome }: Verdict): boolean => outcome !== 'not-dumped'
