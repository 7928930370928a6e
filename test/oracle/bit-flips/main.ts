/**
 * The experiment: flip one bit of a dump's header or tables, start a real Emacs from it, write down what happened.
 *
 *     npx tsx test/oracle/bit-flips/main.ts [--flips N] [--seed S] [--emacs PATH] [--out FILE.jsonl]
 *
 * About 0.4 s a flip, two at a time; 3,200 take about 12 minutes. The output is resumed if it holds a prefix of the same
 * experiment, so an interrupted run loses nothing.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  appendFileSync,
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { findEmacs, type RealEmacs } from '../emacs.ts'
import { chooseFlips, type Flip } from './flips.ts'
import { judge, runEmacs } from './run-emacs.ts'
import { type Experiment, type FlipVerdict, readTruthTable } from './verdicts.ts'

const workers = 2
const besides = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** One working copy of the dump: a flip changes one byte of it and changes it back, instead of copying 13 MB. */
class Bench {
  readonly #emacs: RealEmacs
  readonly #home: string
  readonly #dump: string
  readonly #stock: Uint8Array
  readonly #workout: string

  constructor(emacs: RealEmacs, stock: Uint8Array, folder: string, workout: string) {
    this.#emacs = emacs
    this.#stock = stock
    this.#home = folder
    this.#dump = join(folder, 'emacs.pdmp')
    this.#workout = workout
    mkdirSync(folder)
    writeFileSync(this.#dump, stock)
  }

  async expected(): Promise<string> {
    const outcome = await this.#run()
    if (outcome.status !== 0 || !outcome.stdout.endsWith('WORKOUT-OK\n')) {
      throw new Error(`the stock dump fails its own work-out:\n${outcome.stdout}${outcome.stderr}`)
    }
    return outcome.stdout
  }

  async try(flip: Flip, expected: string): Promise<FlipVerdict> {
    const byte = this.#stock[flip.offset]!
    this.#poke(flip.offset, byte ^ (1 << flip.bit))
    const outcome = await this.#run()
    this.#poke(flip.offset, byte)
    return { ...flip, ...judge(outcome, expected, this.#home) }
  }

  #run() {
    return runEmacs({
      executable: this.#emacs.executable,
      dump: this.#dump,
      workout: this.#workout,
      home: this.#home,
    })
  }

  #poke(offset: number, byte: number): void {
    const file = openSync(this.#dump, 'r+')
    writeSync(file, Uint8Array.of(byte), 0, 1, offset)
    closeSync(file)
  }
}

/** Byte-compiled once by the stock Emacs: the walk over 170,000 objects takes 0.4 s instead of 5. */
const compileWorkout = (emacs: RealEmacs, folder: string): string => {
  const source = join(folder, 'workout.el')
  copyFileSync(besides('workout.el'), source)
  const run = spawnSync(emacs.executable, ['-Q', '--batch', '-f', 'batch-byte-compile', source], { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`cannot byte-compile the work-out: ${run.stderr}`)
  return `${source}c`
}

/** How many verdicts of `path` count for this experiment; a new or empty file gets its first line. */
const resume = (path: string, experiment: Experiment, flips: readonly Flip[]): number => {
  const old = readTruthTable(path)
  if (old === undefined) {
    writeFileSync(path, `${JSON.stringify(experiment)}\n`)
    return 0
  }
  const same = JSON.stringify(old.experiment) === JSON.stringify(experiment)
  const prefix = old.verdicts.every(({ offset, bit }, i) => flips[i]?.offset === offset && flips[i]?.bit === bit)
  if (!same || !prefix) throw new Error(`${path} holds another experiment; remove it or choose another --out`)
  return old.verdicts.length
}

/** Workers finish out of order; lines are written in the order of the flips. */
const orderedWriter = (path: string, first: number) => {
  const waiting = new Map<number, FlipVerdict>()
  let next = first
  return (index: number, verdict: FlipVerdict): void => {
    waiting.set(index, verdict)
    for (let line = waiting.get(next); line !== undefined; line = waiting.get(++next)) {
      appendFileSync(path, `${JSON.stringify(line)}\n`)
      waiting.delete(next)
    }
  }
}

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      flips: { type: 'string', default: '3200' },
      seed: { type: 'string', default: '1' },
      emacs: { type: 'string' },
      out: { type: 'string', default: besides('emacs-verdicts.jsonl') },
    },
  })
  const emacs = findEmacs(values.emacs)
  if (emacs === undefined) throw new Error('no Emacs with a portable dump; give one with --emacs')
  const stock = readFileSync(emacs.dump)
  const experiment: Experiment = {
    dump: { sha256: createHash('sha256').update(stock).digest('hex'), size: stock.length },
    emacs: emacs.version,
    flips: Number(values.flips),
    seed: Number(values.seed),
  }
  const flips = chooseFlips(stock, experiment.flips, experiment.seed)
  const first = resume(values.out, experiment, flips)
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'bit-flips-'))
  const write = orderedWriter(values.out, first)
  let next = first
  process.once('SIGINT', () => {
    next = flips.length
  })
  const work = async (name: string, workout: string): Promise<void> => {
    const bench = new Bench(emacs, stock, join(folder, name), workout)
    const expected = await bench.expected()
    while (next < flips.length) {
      const index = next++
      write(index, await bench.try(flips[index]!, expected))
      if (index % 100 === 0) process.stderr.write(`${index} of ${flips.length}\n`)
    }
  }
  try {
    const workout = compileWorkout(emacs, folder)
    await Promise.all(Array.from({ length: workers }, (_, i) => work(`${i}`, workout)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

await main()
