/**
 * A machine: one run of a program, with everything that a small Lisp needs. Start here.
 *
 *   program ── start ──▶ machine ── make objects, push words, collect ──▶ …
 *
 * Objects are made and read through the classes of runtime.ts. Words in JavaScript variables live until the next `collect`,
 * unless they are reachable then from roots or from the stack.
 * @module
 */

import type { Graph } from '../graph/graph.ts'
import { writeDump } from '../write/dump.ts'
import type { Order } from '../write/order.ts'
import { orderOf } from '../write/orders.ts'
import { boot } from './boot.ts'
import { dumpGraph } from './dump/dumper.ts'
import { type Collection, type CollectOptions, collect } from './gc/collector.ts'
import { doNowAndAfterLoad, type HookPhase, type Hooks, rememberPointer, rememberScalar } from './load/hooks.ts'
import { type LoadResult, loadDump, type Relocating } from './load/load.ts'
import type { AllocatorState } from './memory/allocator.ts'
import type { PageCounts, Segment, SegmentName } from './memory/segment.ts'
import type { SpaceOptions } from './memory/space.ts'
import { Tag, type Word } from './memory/word.ts'
import type { Program } from './program.ts'
import { Runtime } from './runtime.ts'

export interface ProcessOptions extends SpaceOptions {
  /** What functions of the program do that can be hooks, by name. */
  readonly hooks?: Hooks<Machine>
  /** When a load relocates: before anybody looks, unless said otherwise. */
  readonly relocating?: Relocating
}

export interface MachineOptions extends ProcessOptions {
  /** Buckets of the initial obarray. */
  readonly obarraySize?: number
  /** Does nobody sit in front of it? Only such a process can be dumped. True unless said otherwise. */
  readonly batch?: boolean
}

export interface DumpOptions {
  /** The order of objects in the file: that of the dumper's queue, by weight, unless said otherwise. */
  readonly order?: (graph: Graph) => Order
  /** Calls the function of a finalizer whose object is gone; without it they wait in the dump. */
  readonly runFinalizer?: (fn: Word) => void
}

/** What `unexec` saved: bytes as they stand, and what malloc knows about them. */
export interface ProcessImage {
  readonly fingerprint: Uint8Array
  readonly executable: Uint8Array
  readonly heap: Uint8Array
  readonly allocator: AllocatorState
}

const byWeight = (graph: Graph): Order => orderOf(graph, 'weight')

export class Machine extends Runtime {
  readonly #hooks: Hooks<Machine>
  readonly #relocating: Relocating | undefined

  /** A process as the kernel starts it: no Lisp yet, until it boots (`start`) or loads a dump. */
  constructor(program: Program, { hooks = {}, relocating, ...options }: ProcessOptions = {}) {
    super(program, options)
    this.#hooks = hooks
    this.#relocating = relocating
  }

  /** Start from scratch, as temacs does: builtin symbols, the initial obarray, C variables, subrs. */
  static start(program: Program, { obarraySize = 1511, batch = true, ...options }: MachineOptions = {}): Machine {
    const machine = new Machine(program, options)
    boot(machine, obarraySize)
    machine.setBatch(batch)
    return machine
  }

  /**
   * Start from a dump: a new process that loads `file`, and the load's result.
   *
   * @throws Error the load failed; its cause is the result. Whoever wants to go on then makes a process and calls `load`
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

  /**
   * The heap as the link view of a dump: what roots lead to, in the order in which it was met. Garbage is collected before:
   * words that neither roots nor stack keep are gone.
   *
   * @throws MachineFault 'dump-refused': somebody sits in front of it
   * @throws MachineFault 'not-dumpable': an object that no dump can hold, and the path that leads there
   */
  graph({ runFinalizer }: Pick<DumpOptions, 'runFinalizer'> = {}): Graph {
    let marked: number
    do marked = this.collect().marked
    while (runFinalizer !== undefined && this.#runFinalizers(runFinalizer))
    return dumpGraph(this, marked)
  }

  /** The bytes of a dump of this process, which goes on as it was: `dump-emacs-portable`. Throws what `graph` throws. */
  dump({ order = byWeight, ...options }: DumpOptions = {}): Uint8Array {
    const graph = this.graph(options)
    return writeDump(graph, order(graph))
  }

  /**
   * Load a dump of this program into a process that has just been made: `new Machine(program, options)`. Unless the result is
   * SUCCESS, the process is as it was.
   *
   * @throws MachineFault 'already-initialized': Lisp runs already
   */
  load(file: Uint8Array | undefined): LoadResult {
    return loadDump(this, this.#hooks, file, this.#relocating)
  }

  /** Run hook `name` of the program now, and after each load of a dump of this process. Late ones are new in 28. */
  doNowAndAfterLoad(name: string, phase: HookPhase = 'early'): void {
    doNowAndAfterLoad(this, this.#hooks, name, phase)
  }

  /** Let dumps have the value of a C variable that Lisp does not know. */
  rememberScalar(variable: string): void {
    rememberScalar(this.space, variable)
  }

  /** Let dumps have the object that a C pointer leads to, by its Lisp type. It is no root of the collector. */
  rememberPointer(variable: string, tag: Tag = Tag.vectorlike): void {
    rememberPointer(this.space, variable, tag)
  }

  /** Is this process in batch mode? `noninteractive`. */
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

  /** What was done to the pages of each segment. */
  pages(): Readonly<Partial<Record<SegmentName, PageCounts>>> {
    return Object.fromEntries(this.space.memory.segments.map((segment) => [segment.name, segment.countPages()]))
  }

  /** Begin a new account of all pages. */
  resetPages(): void {
    for (const segment of this.space.memory.segments) segment.resetPages()
  }
}
