/**
 * A lab: where processes of one program come from, and a clock to time them with.
 *
 * The heap that is built from scratch, dumped and loaded is that of the machine's own library with `lab-lisp.ts` on top.
 * Every address is chosen by the seed, so a run can be had again.
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

export interface LabOptions {
  readonly layout: Layout
  readonly seed: number
  /** Milliseconds since some moment: the caller's clock. */
  readonly now: () => number
}

export interface Timed<T> {
  readonly value: T
  readonly ms: number
}

/** Runs of which the fastest counts. */
const RUNS = 3
/** Forms and calls that one process of the lab may take. */
const BUDGET = 50_000_000

export class Lab {
  readonly layout: Layout
  readonly seed: number
  readonly now: () => number
  readonly program: Program
  #file: Uint8Array | undefined
  #dump: Dump | undefined

  constructor({ layout, seed, now }: LabOptions) {
    this.layout = layout
    this.seed = seed
    this.now = now
    this.program = lispProgram(layout, 'lab')
  }

  /** A process from scratch, with the lab's heap; without a seed its addresses are the fixed ones. */
  scratch(seed?: number): Interpreter {
    const lisp = startLisp(this.program, { seed, budget: BUDGET })
    loadup(lisp)
    evaluate(lisp, LAB_LISP)
    return lisp
  }

  /** The dump of a process from scratch, the same each time. */
  file(): Uint8Array {
    this.#file ??= this.scratch(this.seed).machine.dump()
    return this.#file
  }

  /** The same, open. */
  dump(): Dump {
    this.#dump ??= Dump.open(this.file())
    return this.#dump
  }

  /** A process that was loaded from the lab's dump. */
  load(seed?: number, relocating?: Relocating): Interpreter {
    const options = relocating === undefined ? { seed } : { seed, relocating }
    return this.attach(Machine.fromDump(this.program, this.file(), options))
  }

  /** Lisp in a process that has its heap; it does not run for ever, whatever that is. */
  attach(machine: Machine): Interpreter {
    return attachLisp(machine, { budget: BUDGET })
  }

  /** What `run` returns, and the milliseconds that it took. */
  time<T>(run: () => T): Timed<T> {
    const start = this.now()
    const value = run()
    return { value, ms: this.now() - start }
  }

  /** The fastest of some runs: what else the computer does only makes them slower. */
  fastest<T>(run: () => T): Timed<T> {
    let best = this.time(run)
    for (let i = 1; i < RUNS; i++) {
      const next = this.time(run)
      if (next.ms < best.ms) best = next
    }
    return best
  }
}
