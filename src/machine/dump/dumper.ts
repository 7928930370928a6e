/**
 * Dumping of a machine: converts its heap to a graph, and the graph to a file. Start reading here.
 *
 * Dumping first collects garbage, and then only reads memory, so the process can continue. Objects of a loaded dump are
 * dumped like all others.
 *
 * Source: `Fdump_emacs_portable`, `dump_drain_normal_queue`, `dump_object` in src/pdumper.c.
 * @module
 */
import { type Graph, Section } from '../../graph/graph.ts'
import { MachineFault } from '../fault.ts'
import { Tag } from '../memory/word.ts'
import type { Runtime } from '../runtime.ts'
import { BuiltinDumper } from './builtins.ts'
import { DumpQueue, PAIRS } from './dump-queue.ts'
import { DumpGraphColumns } from './graph-columns.ts'
import { pathTo } from './paths.ts'
import { DumpPen } from './pen.ts'
import { PlainObjects } from './plain-objects.ts'
import { RootDumper } from './roots.ts'
import { VectorlikeDumper } from './vectorlikes.ts'

/** Variables that are nil in a dump, whatever their values are in the dumping process. */
const clearedVariables = ['process-environment', 'purify-flag', 'post-gc-hook', 'command-line-processed']

/**
 * Convert the heap, in which about `objects` objects are alive, to a graph.
 *
 * @throws MachineFault 'dump-refused', 'not-dumpable'; other codes in a damaged process
 */
export function dumpGraph(runtime: Runtime, objects: number): Graph {
  requireBatch(runtime)
  const { symbols, space } = runtime
  const cleared = valuesToClear(runtime)
  try {
    for (const { symbol } of cleared) symbols.setValue(symbol, space.boolean(false))
    return new Dumper(runtime, objects).run()
  } finally {
    for (const { symbol, value } of cleared) symbols.setValue(symbol, value)
  }
}

function requireBatch({ space }: Runtime): void {
  const variable = space.variable('noninteractive')
  if (space.memory.u8(variable) !== 0) return
  throw new MachineFault('dump-refused', variable, 'Dumping Emacs currently works only in batch mode')
}

function valuesToClear({ obarrays, symbols }: Runtime) {
  return clearedVariables.flatMap((name) => {
    const symbol = obarrays.find(name)
    const value = symbol === undefined ? symbols.unbound : symbols.value(symbol)
    return symbol === undefined || value === symbols.unbound ? [] : [{ symbol, value }]
  })
}

class Dumper {
  readonly #runtime: Runtime
  readonly #graph: DumpGraphColumns
  readonly #queue: DumpQueue
  readonly #pen: DumpPen
  readonly #plain: PlainObjects
  readonly #vectorlikes: VectorlikeDumper
  readonly #roots: RootDumper
  readonly #builtins: BuiltinDumper

  constructor(runtime: Runtime, objects: number) {
    const { space, dumped } = runtime
    this.#runtime = runtime
    this.#graph = new DumpGraphColumns(space.layout, objects)
    this.#queue = new DumpQueue(space, dumped, this.#graph)
    this.#pen = new DumpPen(space, this.#queue)
    this.#plain = new PlainObjects(this.#pen)
    this.#vectorlikes = new VectorlikeDumper(this.#pen, this.#plain)
    this.#roots = new RootDumper(this.#pen)
    this.#builtins = new BuiltinDumper(this.#pen, this.#plain, this.#roots)
  }

  run(): Graph {
    // The charset table starts the hot section and has the first number. Roots are in the order of the collector.
    this.#roots.charsetTable()
    this.#roots.bufferSlots()
    this.#builtins.enqueueReferents()
    this.#roots.staticVariables()
    this.#roots.finalizerRings()
    this.#roots.remembered()
    this.#roots.lispScalars()
    this.#roots.metadata()

    // Each object is written in turn, and enqueues the objects that it refers to.
    this.#drain()
    this.#hashList()

    // Now every object has its atom. The remaining atoms refer to objects, but no object refers to them.
    this.#builtins.satellites()
    this.#builtins.images()
    this.#roots.largeScalars()
    return this.#graph.finish(this.#runtime.space.program.fingerprint)
  }

  #drain(): void {
    for (let atom = this.#queue.dequeue(); atom >= 0; atom = this.#queue.dequeue()) {
      try {
        this.#object(atom, this.#queue.wordOf(atom))
      } catch (error) {
        if (!(error instanceof MachineFault) || error.code !== 'not-dumpable') throw error
        const path = pathTo(this.#runtime, this.#queue, this.#roots.names, atom)
        throw new MachineFault(error.code, error.at, error.detail, path)
      }
    }
  }

  #object(atom: number, word: number): void {
    const tag = word & 7
    const address = (word - tag) / 8
    if (tag === Tag.cons) this.#plain.cons(atom, address)
    else if (tag === Tag.string) this.#plain.string(atom, address)
    else if (tag === Tag.symbol) this.#plain.symbol(atom, address)
    else if (tag === Tag.float) this.#plain.float(atom, address)
    else if (tag === PAIRS) this.#vectorlikes.tables.pairs(atom, address)
    else this.#vectorlikes.dump(atom, address)
  }

  /** Write the vector of all hash tables, last dumped first, which the loader thaws. */
  #hashList(): void {
    const { layout } = this.#pen
    if (!layout.facts.hashList) return
    const tables = this.#vectorlikes.tables.dumped.toReversed()
    const contents = layout.structs.vector.fields['contents.0'].offset
    const atom = this.#graph.reserve(Section.hot, this.#queue.typeOf(Tag.vectorlike))
    this.#pen.openBlank(atom, contents + tables.length * layout.lispWordSize)
    this.#pen.setInteger(0, tables.length)
    tables.forEach((table, i) => {
      const kind = layout.relocs.dumpTagged[layout.tags.vectorlike]!
      this.#graph.link(contents + i * layout.lispWordSize, layout.lispWordSize, kind, table)
    })
    this.#pen.close()
    this.#graph.hashList = atom
  }
}
