/**
 * A lab: a source of processes of one program, and a clock.
 *
 * The heap that is built from scratch, dumped and loaded is that of the machine's own library, with `lab-lisp.ts` loaded.
 * The seed determines all addresses, so runs can be repeated.
 * @module
 */
import { Dump } from '../dump.ts'
import type { Layout } from '../layout/layout.ts'
import type { Interpreter } from '../machine/interpreter/interpreter.ts'
import { attachLisp, evaluate, lispProgram, loadup, startLisp } from '../machine/interpreter/lisp.ts'
import type { Relocating } from '../machine/load/load.ts'
import { Machine } from '../machine/machine.ts'
import type { Program } from '../machine/program.ts'
import { LAB_LISP } from './lab-lisp.ts'

/** Options of a lab. */
export interface LabOptions {
  /** Layout of the lab's program. */
  readonly layout: Layout
  /** Seed of all addresses. */
  readonly seed: number
  /** The caller's clock: milliseconds since an arbitrary moment. */
  readonly now: () => number
}

export interface Timed<T> {
  /** The result. */
  readonly value: T
  /** Duration in milliseconds. */
  readonly ms: number
}

/** Number of runs, of which the fastest counts. */
const RUNS = 3
/** Most forms and calls of one process of the lab. */
const BUDGET = 50_000_000

/** A source of processes of one program, and a clock. Experiments run in it. */
export class Lab {
  /** Layout of the lab's program. */
  readonly layout: Layout
  /** Seed of all addresses. */
  readonly seed: number
  /** @internal */
  readonly now: () => number
  /** @internal */
  readonly program: Program
  #file: Uint8Array | undefined
  #dump: Dump | undefined

  constructor({ layout, seed, now }: LabOptions) {
    this.layout = layout
    this.seed = seed
    this.now = now
    this.program = lispProgram(layout, 'lab')
  }

  /** @internal Start a process from scratch, with the lab's heap. Without a seed, it has fixed addresses. */
  scratch(seed?: number): Interpreter {
    const lisp = startLisp(this.program, { seed, budget: BUDGET })
    loadup(lisp)
    evaluate(lisp, LAB_LISP)
    return lisp
  }

  /** The dump of a process from scratch, always the same. */
  file(): Uint8Array {
    this.#file ??= this.scratch(this.seed).machine.dump()
    return this.#file
  }

  /** The dump, open. */
  dump(): Dump {
    this.#dump ??= Dump.open(this.file())
    return this.#dump
  }

  /** @internal Start a process from the lab's dump. */
  load(seed?: number, relocating?: Relocating): Interpreter {
    const options = relocating === undefined ? { seed } : { seed, relocating }
    return this.attach(Machine.fromDump(this.program, this.file(), options))
  }

  /** @internal Attach Lisp to a process with a heap. A budget ensures that it terminates in any case. */
  attach(machine: Machine): Interpreter {
    return attachLisp(machine, { budget: BUDGET })
  }

  /** @internal Call `run`. Returns its result, and the duration in milliseconds. */
  time<T>(run: () => T): Timed<T> {
    const start = this.now()
    const value = run()
    return { value, ms: this.now() - start }
  }

  /** @internal The fastest of several runs, since other load of the computer only slows them down. */
  fastest<T>(run: () => T): Timed<T> {
    let best = this.time(run)
    for (let i = 1; i < RUNS; i++) {
      const next = this.time(run)
      if (next.ms < best.ms) best = next
    }
    return best
  }
}
