/**
 * A machine: one run of a program, with everything that a small Lisp needs. Start here.
 *
 *   program ── start ──▶ machine ── make objects, push words, collect ──▶ …
 *
 * Objects are made and read through the classes of runtime.ts. Words in JavaScript variables live until the next `collect`,
 * unless they are reachable then from roots or from the stack.
 * @module
 */

import type { AllocatorState } from './allocator.ts'
import { boot } from './boot.ts'
import { type Collection, type CollectOptions, collect } from './collector.ts'
import type { Program } from './program.ts'
import { Runtime } from './runtime.ts'
import type { PageCounts, Segment, SegmentName } from './segment.ts'
import type { SpaceOptions } from './space.ts'

export interface MachineOptions extends SpaceOptions {
  /** Buckets of the initial obarray. */
  readonly obarraySize?: number
}

/** What `unexec` saved: bytes as they stand, and what malloc knows about them. */
export interface ProcessImage {
  readonly fingerprint: Uint8Array
  readonly executable: Uint8Array
  readonly heap: Uint8Array
  readonly allocator: AllocatorState
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

  /**
   * The process image as it stands: executable and heap, with what the allocator knows; the stack is left behind. What
   * `unexec` saved. A mapped dump cannot be part of it.
   */
  save(): ProcessImage {
    if (this.dumped !== undefined) throw new RangeError('the heap refers to a dump, which would not be saved')
    const { executable, heap, allocator } = this.space
    const sizeOf = ({ base, end }: Segment) => end - base
    return {
      fingerprint: this.space.program.fingerprint,
      executable: executable.bytes.slice(0, sizeOf(executable)),
      heap: heap.bytes.slice(0, sizeOf(heap)),
      allocator: allocator.state(),
    }
  }

  /** Put a process image back as it stands. Every pointer in it is that of the run that saved it: see whether they hold. */
  static restore(program: Program, image: ProcessImage, options: SpaceOptions = {}): Machine {
    const machine = new Machine(program, options)
    const { executable, allocator } = machine.space
    executable.bytes.set(image.executable)
    allocator.adopt(image.allocator, image.heap)
    return machine
  }

  /** What was done to the pages of each segment. */
  pages(): Readonly<Partial<Record<SegmentName, PageCounts>>> {
    return Object.fromEntries(this.space.memory.segments.map((segment) => [segment.name, segment.countPages()]))
  }

  /** Begin a new account of all pages. */
  resetPages(): void {
    for (const segment of this.space.memory.segments) segment.resetPages()
  }
}
