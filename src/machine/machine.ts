/**
 * A machine: one run of a program, with everything that a small Lisp needs. Start here.
 *
 *   program ── start ──▶ machine ── make objects, push words, collect ──▶ …
 *
 * Objects are made and read through the classes of runtime.ts. Words in JavaScript variables live until the next `collect`,
 * unless they are reachable then from roots or from the stack.
 * @module
 */
import { boot } from './boot.ts'
import { type Collection, type CollectOptions, collect } from './collector.ts'
import type { Program } from './program.ts'
import { Runtime } from './runtime.ts'
import type { SpaceOptions } from './space.ts'

export interface MachineOptions extends SpaceOptions {
  /** Buckets of the initial obarray. */
  readonly obarraySize?: number
}

export class Machine extends Runtime {
  /** Start from scratch, as temacs does: builtin symbols, the initial obarray, C variables, subrs. */
  static start(program: Program, { obarraySize = 1511, ...options }: MachineOptions = {}): Machine {
    const machine = new Machine(program, options)
    boot(machine, obarraySize)
    return machine
  }

  /** Collect garbage: everything that neither roots nor stack lead to is gone. */
  collect(options: CollectOptions = {}): Collection {
    return collect(this, options)
  }
}
