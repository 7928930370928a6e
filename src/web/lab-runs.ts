/**
 * Runs of experiments in a worker of their own, one after the other, so that neither the page nor its questions wait for them.
 *
 * A page that carries a dump carries the program of that worker, because the machine of the lab is too large for a page without.
 * @module
 */
import { type Remote, transfer, wrap } from 'comlink'
import { createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import type { ExperimentName, ExperimentReport } from '../lab.ts'
import type { LabBench, RunOn } from './lab-bench.ts'
import type { Failure, Outcome } from './outcome.ts'
import { bytesOf, Unpacking } from './packed.ts'

/** An experiment that was asked for. */
export type Run =
  | { readonly state: 'waiting' | 'running' }
  | { readonly state: 'done'; readonly report: ExperimentReport }
  | { readonly state: 'failed'; readonly failure: Failure }

interface Place {
  readonly name: ExperimentName
  readonly on: RunOn
}

interface Bench {
  readonly worker: Worker
  readonly remote: Remote<LabBench>
  hasDump: boolean
}

export class LabRuns {
  readonly #readDump: () => Promise<Uint8Array>
  readonly #runs = new Map<string, Run>()
  #queue: Place[] = []
  #bench: Bench | undefined
  /** Number of the series of runs: what ends after a stop is of an older one. */
  #series = 0
  readonly #listeners = new Set<() => void>()

  /** @param readDump gives the bytes of the open dump, for the worker to keep */
  constructor(readDump: () => Promise<Uint8Array>) {
    this.#readDump = readDump
  }

  /** Whether this page carries the program of the worker. */
  get canRun(): boolean {
    return document.getElementById(PROGRAM) !== null
  }

  /** The last run of an experiment, or none. */
  runOf(name: ExperimentName, on: RunOn): Run | undefined {
    return this.#runs.get(keyOf({ name, on }))
  }

  /** Run experiments, after those that are waiting. */
  start(names: readonly ExperimentName[], on: RunOn): void {
    const isIdle = this.#queue.length === 0
    for (const name of names) {
      if (this.#queue.some((place) => place.name === name && place.on === on)) continue
      this.#queue.push({ name, on })
      this.#runs.set(keyOf({ name, on }), { state: 'waiting' })
    }
    this.#tell()
    if (isIdle) this.#runQueue(this.#series)
  }

  /** End the run, and forget those that wait. */
  stop(): void {
    this.#series++
    this.#bench?.worker.terminate()
    this.#bench = undefined
    for (const place of this.#queue) this.#runs.delete(keyOf(place))
    this.#queue = []
    this.#tell()
  }

  /** Call `listener` after each change. Returns what ends that. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async #runQueue(series: number): Promise<void> {
    while (this.#queue.length > 0) {
      const place = this.#queue[0]!
      this.#set(place, { state: 'running' })
      const outcome = await this.#run(place).catch((error) => ({ failure: bug(error) }))
      if (series !== this.#series) return
      this.#queue.shift()
      this.#set(place, 'value' in outcome ? { state: 'done', report: outcome.value } : { state: 'failed', ...outcome })
    }
  }

  async #run({ name, on }: Place): Promise<Outcome<ExperimentReport>> {
    this.#bench ??= await this.#started()
    const bench = this.#bench
    if (on === 'processes') return bench.remote.runOnProcesses(name)
    if (!bench.hasDump) {
      const bytes = await this.#readDump()
      const opened = await bench.remote.open(transfer(bytes, [bytes.buffer]))
      if ('failure' in opened) return opened
      bench.hasDump = true
    }
    return bench.remote.runOnDump(name)
  }

  /** A new worker, unless a stop came before it was there. */
  async #started(): Promise<Bench> {
    const series = this.#series
    const bench = await startBench()
    if (series === this.#series) return bench
    bench.worker.terminate()
    throw new Error('stopped')
  }

  #set(place: Place, run: Run): void {
    this.#runs.set(keyOf(place), run)
    this.#tell()
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}

/** The id of the element with the program, packed, or with its address. */
const PROGRAM = 'lab'

async function readProgram(): Promise<Uint8Array> {
  const element = document.getElementById(PROGRAM)!
  const { url } = element.dataset
  if (url !== undefined) return bytesOf({ url: new URL(url, location.href).href })
  const unpacking = new Unpacking()
  unpacking.add(element.textContent)
  return unpacking.bytes()
}

async function startBench(): Promise<Bench> {
  const program = new Blob([(await readProgram()) as Uint8Array<ArrayBuffer>], { type: 'text/javascript' })
  const worker = new Worker(URL.createObjectURL(program))
  return { worker, remote: wrap<LabBench>(worker), hasDump: false }
}

const keyOf = ({ name, on }: Place): string => `${on} ${name}`

const bug = (error: unknown): Failure => ({ code: 'bug', message: String(error), offset: null })

/** The runs on the open dump. */
export const LabRunsContext = createContext<LabRuns | undefined>(undefined)

/** The runs, and a render after each change. */
export function useLabRuns(): LabRuns {
  const runs = useContext(LabRunsContext)!
  const [, renderAgain] = useState(0)
  useEffect(() => runs.listen(() => renderAgain((count) => count + 1)), [runs])
  return runs
}
