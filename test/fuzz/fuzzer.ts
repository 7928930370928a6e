/**
 * Coverage-guided fuzzing: mutate, run, keep what reaches a new place or reaches one a new number of times.
 *
 * In:  an instrumented library, a target, reproducible choices. Out: what was run, reached and found.
 * A find is anything but a value or a PdmpError, and also more work or memory than the target allows.
 * @module
 */
import { type Random, randomFrom } from '../corpus/tiny-random.ts'
import { spentBy } from '../hostile/meter.ts'
import { demand } from '../hostile/promise.ts'
import { type Instrumented, workDone } from './instrumented.ts'
import { mutate } from './mutators.ts'
import { type Sample, sampleOf } from './sample.ts'
import type { Target } from './targets.ts'

export interface Find {
  readonly bytes: Uint8Array
  readonly root: Uint8Array
  /** Kind, message and place, without numbers: equal for equal causes. */
  readonly cause: string
}

export class Fuzzer {
  readonly #instrumented: Instrumented
  readonly #target: Target
  readonly #random: Random
  readonly #queue: Sample[] = []
  /** Per counter, a bit for each magnitude that it has had. */
  readonly #seen: Uint8Array
  readonly finds = new Map<string, Find>()
  executions = 0

  constructor(instrumented: Instrumented, target: Target, seed: number) {
    this.#instrumented = instrumented
    this.#target = target
    this.#random = randomFrom(seed)
    this.#seen = new Uint8Array(instrumented.counters.length)
    for (const bytes of target.corpus()) {
      this.#execute(bytes, undefined)
      this.#queue.push(sampleOf(bytes, instrumented.library))
    }
  }

  /** Places reached, of all that the library has. */
  get edges(): number {
    return this.#seen.reduce((count, magnitudes) => count + (magnitudes === 0 ? 0 : 1), 0)
  }

  get queueLength(): number {
    return this.#queue.length
  }

  /** Run `executions` more mutants. */
  run(executions: number): void {
    for (let i = 0; i < executions; i++) {
      const sample = this.#choose()
      const bytes = mutate(sample, this.#random, this.#queue)
      if (this.#execute(bytes, sample)) this.#queue.push(sampleOf(bytes, this.#instrumented.library, sample))
    }
  }

  /** Every other time one of the last that reached something new. */
  #choose(): Sample {
    const { length } = this.#queue
    const recent = Math.min(64, length)
    const i = this.#random.below(2) === 0 ? length - 1 - this.#random.below(recent) : this.#random.below(length)
    return this.#queue[i]!
  }

  /** True when `bytes` reached something new. */
  #execute(bytes: Uint8Array, parent: Sample | undefined): boolean {
    this.executions++
    const error = trial(bytes, this.#instrumented, this.#target)
    const isNew = this.#learn()
    if (error === undefined) return isNew
    const cause = causeOf(error, bytes, this.#target)
    if (!this.finds.has(cause)) this.finds.set(cause, { bytes, root: parent?.root ?? bytes, cause })
    return false
  }

  #learn(): boolean {
    const { counters } = this.#instrumented
    let isNew = false
    for (let i = 0; i < counters.length; i++) {
      const magnitude = 1 << Math.min(7, 31 - Math.clz32(counters[i]!))
      if (counters[i] === 0 || (this.#seen[i]! & magnitude) !== 0) continue
      this.#seen[i]! |= magnitude
      isNew = true
    }
    return isNew
  }
}

/** Run the target on `bytes` and hold it to its limits. What was thrown, if anything but a refusal. */
export function trial(bytes: Uint8Array, instrumented: Instrumented, { exercise, limits }: Target): unknown {
  instrumented.counters.fill(0)
  try {
    const spent = spentBy(() => exercise(bytes, instrumented.library))
    const costs = { work: workDone(instrumented), ...spent }
    for (const [what, { perByte, fixed }] of Object.entries(limits)) {
      const cost = costs[what as keyof typeof costs]
      demand(cost <= perByte * bytes.length + fixed, `${what} is bounded by the file: ${cost} for ${bytes.length}`)
    }
    return undefined
  } catch (error) {
    return error
  }
}

/** Name a cause by its message and by where the sources, not their instrumented copy, throw. */
export function causeOf(error: unknown, bytes: Uint8Array, { exercise }: Target): string {
  let shown = error
  try {
    exercise(bytes)
  } catch (again) {
    shown = again
  }
  if (!(shown instanceof Error)) return String(shown)
  const frame = /\n\s+at (.*?)[^/]*\/(src\/[^:)]*:\d+|hostile\/exercise[^:)]*:\d+)/.exec(shown.stack ?? '')
  return `${shown.name}: ${shown.message.replace(/-?(0x[0-9a-f]+|\d+)/gi, 'N')} at ${frame?.[2] ?? 'an unknown place'}`
}
