/**
 * A machine: one run of a program, with everything that a small Lisp needs. Start reading here.
 *
 *   program ── start ──▶ machine ── make objects, push words, collect ──▶ …
 *
 * Objects are made and read through the classes of runtime.ts. Words in JavaScript variables are valid until the next `collect`,
 * or longer if they are then reachable from roots or from the stack.
 * @module
 */

import type { Graph } from '../graph/graph.ts'
import { writeDump } from '../write/dump.ts'
import type { Order } from '../write/order.ts'
import { orderOf } from '../write/orders.ts'
import { boot } from './boot.ts'
import { dumpGraph } from './dump/dumper.ts'
import type { Collection, CollectOptions } from './gc/collection.ts'
import { collect } from './gc/collector.ts'
import { doNowAndAfterLoad, type HookPhase, type Hooks, rememberPointer, rememberScalar } from './load/hooks.ts'
import { type LoadResult, loadDump, type Relocating } from './load/load.ts'
import type { AllocatorState } from './memory/allocator.ts'
import type { PageCounts, Segment, SegmentName } from './memory/segment.ts'
import type { SpaceOptions } from './memory/space.ts'
import { Tag, type Word } from './memory/word.ts'
import type { Program } from './program.ts'
import { Runtime } from './runtime.ts'

/** Options of every process. */
export interface ProcessOptions extends SpaceOptions {
  /** Implementations of functions of the program that can be hooks, by name. */
  readonly hooks?: Readonly<Record<string, (machine: Machine) => void>>
  /** When a load relocates. Default: 'at-once'. */
  readonly relocating?: 'at-once' | 'at-first-touch'
}

/** Options of `Machine.start`. */
export interface MachineOptions extends ProcessOptions {
  /** Number of buckets of the initial obarray. */
  readonly obarraySize?: number
  /** Whether the process is non-interactive, which dumping requires. Default: true. */
  readonly batch?: boolean
}

/** Options of `Machine.dump`. */
export interface DumpOptions {
  /** The order of objects in the file. Default: the order of the dumper's queue, by weight. */
  readonly order?: (graph: Graph) => Order
  /** Calls the function of a finalizer whose object is dead. Without it, such finalizers wait in the dump. */
  readonly runFinalizer?: (fn: Word) => void
}

/** A process image as `unexec` saved it: bytes of memory, and the state of the allocator. */
export interface ProcessImage {
  /** Identifies the program. */
  readonly fingerprint: Uint8Array
  /** Bytes of the executable. */
  readonly executable: Uint8Array
  /** Bytes of the heap. */
  readonly heap: Uint8Array
  /** @internal State of the allocator. */
  readonly allocator: AllocatorState
}

const byWeight = (graph: Graph): Order => orderOf(graph, 'weight')

/** A small Lisp process in memory: it allocates, collects, dumps itself and loads dumps. */
export class Machine extends Runtime {
  readonly #hooks: Hooks<Machine>
  readonly #relocating: Relocating | undefined

  /** Make a process as the kernel starts it, without Lisp until it boots (`start`) or loads a dump. */
  constructor(program: Program, { hooks = {}, relocating, ...options }: ProcessOptions = {}) {
    super(program, options)
    this.#hooks = hooks
    this.#relocating = relocating
  }

  /** Start from scratch, as temacs does, with builtin symbols, the initial obarray, C variables and subrs. */
  static start(program: Program, { obarraySize = 1511, batch = true, ...options }: MachineOptions = {}): Machine {
    const machine = new Machine(program, options)
    boot(machine, obarraySize)
    machine.setBatch(batch)
    return machine
  }

  /**
   * Start a new process from the dump `file`. Also returns the result of the load.
   *
   * @throws Error: the load failed; its cause is the result. To continue in that case, make a process and call `load`
   */
  static fromDump(
    program: Program,
    file: Uint8Array,
    { batch = true, ...options }: ProcessOptions & Pick<MachineOptions, 'batch'> = {},
  ): Machine {
    const machine = new Machine(program, options)
    const result = machine.load(file)
    if (result.result !== 'SUCCESS') throw new Error(`${result.result}: ${result.detail}`, { cause: result })
    machine.setBatch(batch)
    return machine
  }

  /** Collect garbage: free everything that cannot be reached from roots or stack. */
  collect(options: CollectOptions = {}): Collection {
    return collect(this, options)
  }

  /**
   * Save the process image, as `unexec` did: executable and heap with the state of the allocator, without the stack. A mapped
   * dump cannot be part of it.
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

  /** Restore a process image unchanged. Its pointers are those of the run that saved it, and may be invalid. */
  static restore(program: Program, image: ProcessImage, options: SpaceOptions = {}): Machine {
    const machine = new Machine(program, options)
    const { executable, allocator } = machine.space
    executable.bytes.set(image.executable)
    allocator.adopt(image.allocator, image.heap)
    return machine
  }

  /**
   * Convert the heap to a graph: everything that can be reached from roots, in the order in which it is met. Garbage is collected
   * before, so words that are not reachable from roots or stack become invalid.
   *
   * @throws MachineFault 'dump-refused': the process is interactive
   * @throws MachineFault 'not-dumpable': a dump cannot contain an object, to which the error has the path
   */
  graph({ runFinalizer }: Pick<DumpOptions, 'runFinalizer'> = {}): Graph {
    let marked: number
    do marked = this.collect().marked
    while (runFinalizer !== undefined && this.#runFinalizers(runFinalizer))
    return dumpGraph(this, marked)
  }

  /** Dump this process, which can continue afterwards, as `dump-emacs-portable`. Throws what `graph` throws. */
  dump({ order = byWeight, ...options }: DumpOptions = {}): Uint8Array {
    const graph = this.graph(options)
    return writeDump(graph, order(graph))
  }

  /**
   * Load a dump of this program into a new process made by `new Machine(program, options)`. Unless the result is
   * SUCCESS, the process is in the state before.
   *
   * @throws MachineFault 'already-initialized': the process already runs Lisp
   */
  load(file: Uint8Array | undefined): LoadResult {
    return loadDump(this, this.#hooks, file, this.#relocating)
  }

  /** Run hook `name` of the program now, and after each load of a dump of this process. Late hooks require Emacs 28. */
  doNowAndAfterLoad(name: string, phase: HookPhase = 'early'): void {
    doNowAndAfterLoad(this, this.#hooks, name, phase)
  }

  /** Make dumps contain the value of a C variable that is not visible to Lisp. */
  rememberScalar(variable: string): void {
    rememberScalar(this.space, variable)
  }

  /** Make dumps contain the object of a C pointer, by its Lisp type. The pointer is not a root of the collector. */
  rememberPointer(variable: string, tag: Tag = Tag.vectorlike): void {
    rememberPointer(this.space, variable, tag)
  }

  /** Set batch mode: `noninteractive`. */
  setBatch(batch: boolean): void {
    this.space.memory.setU8(this.space.variable('noninteractive'), batch ? 1 : 0)
  }

  #runFinalizers(run: (fn: Word) => void): boolean {
    let ran = false
    for (let fn = this.finalizers.takeDoomed(); fn !== undefined; fn = this.finalizers.takeDoomed()) {
      const place = this.stack.push(fn)
      run(fn)
      this.stack.unwind(place + this.space.layout.lispWordSize)
      ran = true
    }
    return ran
  }

  /** Counts of pages by access, for each segment. */
  pages(): Readonly<Partial<Record<SegmentName, PageCounts>>> {
    return Object.fromEntries(this.space.memory.segments.map((segment) => [segment.name, segment.countPages()]))
  }

  /** Reset the counts of all pages. */
  resetPages(): void {
    for (const segment of this.space.memory.segments) segment.resetPages()
  }
}
