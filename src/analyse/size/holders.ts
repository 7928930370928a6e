/**
 * What keeps each object of a dump alive: a graph of the heap whose edges are references that keep their target, its dominators,
 * and retained sizes.
 *
 * Nodes are those of the heap, then the kinds of overhead, then libraries, which hold what they defined. Edges are references
 * with these exceptions:
 * - weak references are left out: pairs of weak hash tables according to their weakness, chains of markers, and the like;
 * - an obarray does not hold the symbols of its buckets, nor a symbol the next one of its bucket; obarrays other than the
 *   initial one hold each of their symbols;
 * - what a library defined is held by the library; see ownership.ts.
 *
 * Roots are C variables, builtin symbols, subrs, the charset table, symbols of C variables and subrs, libraries, and those
 * symbols of the initial obarray that have a function or value that no library defined; then symbols of the initial obarray
 * that nothing else holds.
 * @module
 */
import type { Dump } from '../../dump.ts'
import { PdmpError } from '../../error.ts'
import type { Obarray, Obarrays } from '../../hash/obarray.ts'
import { NO_NODE, type Nodes } from '../../heap/nodes.ts'
import type { References } from '../../heap/references.ts'
import type { Names } from '../../lisp/names.ts'
import { type Dominators, dominatorsOf, type Graph, NO_DOMINATOR, retainedSizes } from './dominators.ts'
import { heldNodes } from './held-by.ts'
import { type LoadedFile, readLoadHistory } from './load-history.ts'
import { type Ownership, ownershipOf } from './ownership.ts'
import { Pieces } from './pieces.ts'

/**
 * What keeps each object of a dump alive: a graph of the heap whose edges keep their target, its dominators, and
 * retained sizes. `dump.part(Holders)` makes it.
 */
export class Holders {
  /** The dump. */
  readonly dump: Dump
  /** @internal */
  readonly references: References
  /** The nodes of the heap. Kinds of overhead and libraries have numbers after theirs. */
  readonly nodes: Nodes
  /** @internal */
  readonly names: Names
  /** The bytes of the file by what they belong to. */
  readonly pieces: Pieces
  /** The files of `load-history`. */
  readonly libraries: readonly LoadedFile[]
  /** @internal */
  readonly ownership: Ownership
  /** The node of the first library. */
  readonly firstLibrary: number
  /** Number of nodes, including overhead and libraries. */
  readonly length: number
  /** @internal */
  readonly graph: Graph
  /** @internal Where in the file the slot of each edge of `graph` is; 0 for C variables, libraries and members of obarrays. */
  readonly slots: Uint32Array
  /** Size of each node itself, in bytes. */
  readonly sizes: Uint32Array
  /** The library that keeps each node, or a number of `HeldBy`. */
  readonly holders: Int32Array
  readonly #roots: readonly number[]
  #dominators: Dominators | undefined
  #retained: Uint32Array | undefined

  constructor(dump: Dump) {
    const { references, names, symbols } = dump
    this.dump = dump
    this.references = references
    this.nodes = references.nodes
    this.names = names
    this.pieces = new Pieces(references.extents)
    this.libraries = readLoadHistory(references.nodes, symbols, names)
    this.ownership = ownershipOf(references, this.libraries)
    this.firstLibrary = this.pieces.owners
    this.length = this.firstLibrary + this.libraries.length
    this.sizes = new Uint32Array(this.length)
    this.sizes.set(this.pieces.sizes)
    const edges = keptEdges(this)
    this.graph = edges.graph()
    this.slots = edges.slots()
    const { roots, holders } = heldNodes({ ...this, symbols })
    this.#roots = roots
    this.holders = holders
  }

  /** The dominators of all nodes, computed on first use. */
  get dominators(): Dominators {
    this.#dominators ??= dominatorsOf(this.graph, this.#roots)
    return this.#dominators
  }

  /** Bytes of the nodes that each node dominates, including itself; computed on first use. */
  get retained(): Uint32Array {
    this.#retained ??= retainedSizes(this.dominators, this.sizes)
    return this.#retained
  }

  /** The node of the symbol whose function, value or properties `node` is, as a library defined it; undefined for all other nodes. */
  definedSymbol(node: number): number | undefined {
    return this.ownership.symbols.get(node)
  }

  /** The dominators of `node`, the nearest first. */
  keepersOf(node: number): number[] {
    const { idom } = this.dominators
    const keepers: number[] = []
    for (let at = idom[node]!; at !== NO_DOMINATOR; at = idom[at]!) keepers.push(at)
    return keepers
  }

  /** Whether `node` is a library. */
  isLibrary(node: number): boolean {
    return node >= this.firstLibrary
  }
}

/** The edges of `references` that hold their targets, those of obarrays to their symbols, and those of libraries. */
function keptEdges({ dump, references, nodes, ownership, firstLibrary, length }: Holders): EdgeList {
  const { rowStarts, targets, slots, heap } = references
  const { cut, holds } = ownership
  const next = heap.layout.structs.symbol.fields.ofs_next.offset
  const symbolTag = heap.layout.tags.symbol
  const obarrays = membersOfObarrays(dump)
  const added = [...obarrays.values(), ...holds].reduce((sum, each) => sum + each.length, 0)
  const kept = new EdgeList(length, references.length + added)
  for (let node = 0; node < nodes.length; node++) {
    kept.startRow(node)
    const members = obarrays.get(node)
    kept.addAll(members ?? [])
    const chain = nodes.tagOf(node) === symbolTag ? nodes.offsetOf(node) + next : -1
    for (let edge = rowStarts[node]!, end = rowStarts[node + 1]!; edge < end; edge++) {
      if (cut[edge] === 1 || slots[edge] === chain) continue
      const isOfBucket = members !== undefined && nodes.tagOf(targets[edge]!) === symbolTag
      if (!isOfBucket) kept.add(targets[edge]!, slots[edge]!)
    }
  }
  for (let node = nodes.length; node < firstLibrary; node++) kept.startRow(node)
  holds.forEach((held, i) => {
    kept.startRow(firstLibrary + i)
    kept.addAll(held)
  })
  return kept
}

/** The symbols of each obarray except the initial one, which holds none. Damaged obarrays have none here. */
function membersOfObarrays(dump: Dump): ReadonlyMap<number, readonly number[]> {
  const members = new Map<number, readonly number[]>()
  try {
    const { obarrays, nodes } = dump
    // Damaged obarrays may share their chains.
    const room = { left: nodes.length }
    for (const obarray of obarrays.all)
      members.set(nodes.at(obarray.offset), obarray.initial ? [] : membersOf(obarrays, obarray, nodes, room))
  } catch (error) {
    if (!(error instanceof PdmpError)) throw error
  }
  return members
}

function membersOf(obarrays: Obarrays, obarray: Obarray, nodes: Nodes, room: { left: number }): number[] {
  const symbols: number[] = []
  for (let i = 0; i < obarray.buckets.length && room.left > 0; i++) {
    for (const symbol of obarrays.chain(obarray, i)) {
      if (room.left-- <= 0) break
      const node = symbol.kind === 'object' ? nodes.at(symbol.offset) : NO_NODE
      if (node !== NO_NODE) symbols.push(node)
    }
  }
  return symbols
}

/** Rows of edges, added in the order of the nodes. */
class EdgeList {
  readonly #rowStarts: Uint32Array
  readonly #targets: Uint32Array
  readonly #slots: Uint32Array
  #length = 0

  /** There is room for `most` edges. */
  constructor(nodes: number, most: number) {
    this.#rowStarts = new Uint32Array(nodes + 1)
    this.#targets = new Uint32Array(most)
    this.#slots = new Uint32Array(most)
  }

  startRow(node: number): void {
    this.#rowStarts[node] = this.#length
  }

  add(target: number, slot: number): void {
    this.#targets[this.#length] = target
    this.#slots[this.#length++] = slot
  }

  /** Add edges without slots. */
  addAll(targets: readonly number[]): void {
    for (const target of targets) this.add(target, 0)
  }

  slots(): Uint32Array {
    return this.#slots.subarray(0, this.#length)
  }

  graph(): Graph {
    const length = this.#rowStarts.length - 1
    this.#rowStarts[length] = this.#length
    return { length, rowStarts: this.#rowStarts, targets: this.#targets.subarray(0, this.#length) }
  }
}
