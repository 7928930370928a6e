/**
 * One open dump: `Dump.open(bytes)`. It owns all parts that are derived from a dump, and makes each part on first use.
 *
 * Only the parts that are needed are made, with those that they depend on: the layout of a dump needs its image only, names need
 * the heap, references need the extents. Parts that many programs do not need are classes, which `part` instantiates.
 * @module
 */
import { Executable } from './executable/executable.ts'
import { ObjectIndex } from './gc/object-index.ts'
import type { Graph } from './graph/graph.ts'
import { readGraph } from './graph/read.ts'
import { Obarrays } from './hash/obarray.ts'
import { type HashTable, readHashTables } from './hash/table.ts'
import { Extents } from './heap/extents.ts'
import { Heap } from './heap/heap.ts'
import { Nodes } from './heap/nodes.ts'
import { References } from './heap/references.ts'
import type { Image } from './image/image.ts'
import { mappedParts, type Region, regionsOf } from './image/regions.ts'
import { type Summary, summarize } from './image/summary.ts'
import type { Layout } from './layout/layout.ts'
import { Names, type ProvedNames } from './lisp/names.ts'
import { Symbols } from './lisp/symbols.ts'
import { openDump } from './pdmp.ts'
import type { DumpOffset } from './units.ts'

/** Options of `Dump.open`. */
export interface OpenOptions {
  /** The bytes of the Emacs executable that loads the dump. It contains the names of symbols and functions defined in C. */
  readonly executable?: Uint8Array | undefined
  /**
   * Proves the names of symbols and functions defined in C without an executable: `proveNames`. It is called when the first such
   * name is requested. It is an option, so that programs that need no names do not contain its dictionary of 70 kB.
   */
  readonly prove?: ((heap: Heap) => ProvedNames) | undefined
}

/** One open dump. The bytes that it was opened from must not change. */
export class Dump {
  /** Header, tables and layout. */
  readonly image: Image
  readonly #prove: OpenOptions['prove']
  #executable: Executable | undefined
  #executableBytes: Uint8Array | undefined
  #heap: Heap | undefined
  #nodes: Nodes | undefined
  #extents: Extents | undefined
  #references: References | undefined
  #objects: ObjectIndex | undefined
  #hashTables: readonly HashTable[] | undefined
  #graph: Graph | undefined
  #names: Names | undefined
  #symbols: Symbols | undefined
  #obarrays: Obarrays | undefined
  readonly #others = new Map<new (dump: Dump) => unknown, unknown>()

  /**
   * Open a dump held in memory.
   *
   * @param bytes the whole file, which the dump keeps
   * @throws PdmpError 'not-a-dump', 'dump-incomplete', 'layout-unknown', 'layout-ambiguous': the file is refused
   * @throws PdmpError with the code of a rule of `verify`: header or tables are damaged
   * @throws PdmpError 'not-an-executable', 'executable-mismatch': the executable is not that of the dump
   */
  static open(bytes: Uint8Array, options: OpenOptions = {}): Dump {
    return new Dump(openDump(bytes), options)
  }

  /** @throws PdmpError 'not-an-executable', 'executable-mismatch': the executable is not that of the dump */
  constructor(image: Image, { executable, prove }: OpenOptions = {}) {
    this.image = image
    this.#prove = prove
    if (executable !== undefined) this.#takeNames(executable)
  }

  /**
   * The same dump with the names of an executable. Parts that do not depend on names are shared.
   *
   * @throws PdmpError 'not-an-executable', 'executable-mismatch': the executable is not that of the dump
   */
  withExecutable(executable: Uint8Array): Dump {
    const dump = new Dump(this.image, { prove: this.#prove })
    dump.#heap = this.heap
    dump.#takeNames(executable)
    dump.#nodes = this.#nodes
    dump.#extents = this.#extents
    dump.#references = this.#references
    dump.#objects = this.#objects
    dump.#hashTables = this.#hashTables
    dump.#graph = this.#graph
    return dump
  }

  /**
   * Open another dump for the same executable, such as the result of an edit.
   *
   * @throws PdmpError as `open` does
   */
  reopen(bytes: Uint8Array): Dump {
    return Dump.open(bytes, { executable: this.#executableBytes, prove: this.#prove })
  }

  #takeNames(executable: Uint8Array): void {
    this.#executable = new Executable(this.heap, executable)
    this.#executableBytes = executable
  }

  /** The executable, if one was given. */
  get executable(): Executable | undefined {
    return this.#executable
  }

  /** The whole file. */
  get bytes(): Uint8Array {
    return this.image.bytes
  }

  /** The layout: the Emacs that wrote the dump, and what follows from that. */
  get layout(): Layout {
    return this.image.layout
  }

  /**
   * Objects, relocated slots and Lisp words, by offset.
   *
   * @throws PdmpError 'layout-unknown': the objects show that a later Emacs wrote the dump
   */
  get heap(): Heap {
    this.#heap ??= new Heap(this.image)
    return this.#heap
  }

  /** Objects, builtin symbols, subrs and C variables, numbered. */
  get nodes(): Nodes {
    this.#nodes ??= new Nodes(this.heap)
    return this.#nodes
  }

  /** The bytes of each node. */
  get extents(): Extents {
    this.#extents ??= new Extents(this.nodes)
    return this.#extents
  }

  /** The reference graph, with the fields that hold the references. */
  get references(): References {
    this.#references ??= new References(this.extents)
    return this.#references
  }

  /** Object starts, as the collector queries them: `pdumper_find_object_type`. */
  get objects(): ObjectIndex {
    this.#objects ??= new ObjectIndex(this.image)
    return this.#objects
  }

  /**
   * All hash tables, in the order of the header's list.
   *
   * @throws PdmpError 'out-of-bounds': a table is larger than its container
   */
  get hashTables(): readonly HashTable[] {
    this.#hashTables ??= readHashTables(this.heap)
    return this.#hashTables
  }

  /**
   * The movable atoms and the links between them, for `writeDump`. Edits do not change it, but return a new graph.
   *
   * @throws PdmpError 'atom-overlap', 'link-astray': the dump cannot be converted without loss
   */
  get graph(): Graph {
    this.#graph ??= readGraph(this.extents)
    return this.#graph
  }

  /** Names of symbols and functions. */
  get names(): Names {
    this.#names ??= new Names(this.heap, { executable: this.#executable, prove: this.#prove })
    return this.#names
  }

  /** Values, functions, property lists and flags of symbols. */
  get symbols(): Symbols {
    this.#symbols ??= new Symbols(this.heap, this.names)
    return this.#symbols
  }

  /**
   * Obarrays and their buckets.
   *
   * @throws PdmpError 'out-of-bounds': an obarray is larger than its container
   */
  get obarrays(): Obarrays {
    this.#obarrays ??= new Obarrays(this.heap, this.names)
    return this.#obarrays
  }

  /**
   * The instance of a part that is a class, such as `dump.part(Paths)`. It is made from the dump on the first call. Programs that
   * do not use the class do not contain its code.
   */
  part<T>(Part: new (dump: Dump) => T): T {
    const known = this.#others.get(Part)
    if (known !== undefined) return known as T
    const part = new Part(this)
    this.#others.set(Part, part)
    return part
  }

  /** The three parts of the file that Emacs maps: `hot`, `discardable`, `cold`. A load drops the discardable part, which is empty without a whole page. */
  get mappedParts(): readonly Region[] {
    return mappedParts(this.image)
  }

  /** The five regions that make up the file, in order. Emacs counts the tables as part of the cold section. */
  get regions(): readonly Region[] {
    return regionsOf(this.image.header, this.bytes.length)
  }

  /** The region that `offset` lies in; undefined outside the file. */
  regionAt(offset: DumpOffset): Region | undefined {
    return this.regions.find(({ start, end }) => offset >= start && offset < end)
  }

  /** Count relocations and objects by type. */
  summarize(): Summary {
    return summarize(this.image)
  }
}
