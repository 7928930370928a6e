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
import { Interned, redirectOf } from '../../heap/symbol-flags.ts'
import type { Names } from '../../lisp/names.ts'
import type { Symbols } from '../../lisp/symbols.ts'
import { type Dominators, dominatorsOf, type Graph, NO_DOMINATOR, reachedFrom, retainedSizes } from './dominators.ts'
import { type LoadedFile, readLoadHistory } from './load-history.ts'
import { type Ownership, ownershipOf } from './ownership.ts'
import { Pieces } from './pieces.ts'

/** What keeps a node that is not kept by a single library. Libraries have numbers from 0 on. */
export const HeldBy = {
  /** A C variable, a builtin symbol or a subr keeps it. */
  c: -1,
  /** A symbol with a function or value that no library defined, or that only the obarray refers to. */
  symbols: -2,
  /** Several libraries keep it, and nothing else does. */
  shared: -3,
  /** Only weak references lead to it from a root. */
  weak: -4,
  /** It is overhead of the format, not an object. */
  format: -5,
} as const

export class Holders {
  readonly dump: Dump
  readonly references: References
  readonly nodes: Nodes
  readonly names: Names
  readonly pieces: Pieces
  readonly libraries: readonly LoadedFile[]
  readonly ownership: Ownership
  /** The node of the first library. */
  readonly firstLibrary: number
  /** Number of nodes, including overhead and libraries. */
  readonly length: number
  readonly graph: Graph
  /** Where in the file the slot of each edge of `graph` is; 0 for C variables, libraries and members of obarrays. */
  readonly slots: Uint32Array
  readonly dominators: Dominators
  /** Size of each node itself, in bytes. */
  readonly sizes: Uint32Array
  /** Bytes of the nodes that each node dominates, including itself. */
  readonly retained: Uint32Array
  /** The library that keeps each node, or a number of `HeldBy`. */
  readonly holders: Int32Array

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
    const edges = this.#edges()
    this.graph = edges.graph()
    this.slots = edges.slots()
    const roots = rootsOf(this)
    this.dominators = dominatorsOf(this.graph, [...roots.c, ...roots.others, ...roots.symbols])
    this.retained = retainedSizes(this.dominators, this.sizes)
    this.holders = this.#findHolders(roots)
  }

  /** Whether `node` is a library. */
  isLibrary(node: number): boolean {
    return node >= this.firstLibrary
  }

  #edges(): EdgeList {
    const { references, nodes } = this
    const { rowStarts, targets, slots, weak } = references
    const { cut } = this.ownership
    const next = references.heap.layout.structs.symbol.fields.ofs_next.offset
    const symbolTag = references.heap.layout.tags.symbol
    const obarrays = membersOfObarrays(this.dump)
    const kept = new EdgeList(this.length, references.length)
    for (let node = 0; node < nodes.length; node++) {
      kept.startRow(node)
      const members = obarrays.get(node)
      for (const member of members ?? []) kept.add(member, 0)
      const chain = nodes.tagOf(node) === symbolTag ? nodes.offsetOf(node) + next : -1
      for (let edge = rowStarts[node]!; edge < rowStarts[node + 1]!; edge++) {
        if (slots[edge] === chain || weak.has(edge) || cut.has(edge)) continue
        if (members !== undefined && nodes.tagOf(targets[edge]!) === symbolTag) continue
        kept.add(targets[edge]!, slots[edge]!)
      }
    }
    for (let node = nodes.length; node < this.firstLibrary; node++) kept.startRow(node)
    this.ownership.holds.forEach((held, i) => {
      kept.startRow(this.firstLibrary + i)
      for (const target of held) kept.add(target, 0)
    })
    return kept
  }

  #findHolders(roots: Roots): Int32Array {
    const holders = new Int32Array(this.length).fill(HeldBy.shared)
    const [ofSymbols, ofC] = [reachedFrom(this.graph, roots.symbols), reachedFrom(this.graph, roots.c)]
    const { idom, order, reached } = this.dominators
    for (let i = 0; i < order.length; i++) {
      const node = order[i]!
      if (i >= reached) holders[node] = HeldBy.weak
      else if (this.isLibrary(node)) holders[node] = node - this.firstLibrary
      else if (node >= this.nodes.length) holders[node] = HeldBy.format
      else if (idom[node] !== NO_DOMINATOR) holders[node] = holders[idom[node]!]!
      else if (ofC[node] === 1) holders[node] = HeldBy.c
      else if (ofSymbols[node] === 1) holders[node] = HeldBy.symbols
    }
    return holders
  }
}

/** The roots of the graph. */
interface Roots {
  /** C variables, builtin symbols, subrs, the charset table, and symbols that C defines. */
  readonly c: readonly number[]
  /** Libraries and overhead. */
  readonly others: readonly number[]
  /** Symbols of the initial obarray. */
  readonly symbols: readonly number[]
}

function rootsOf(holders: Holders): Roots {
  const { nodes, graph, firstLibrary, length } = holders
  const c = range(nodes.firstBuiltin, nodes.length)
  const others = range(nodes.length, length)
  const named = new NamedSymbols(holders)
  const symbols: number[] = []
  const bare: number[] = []
  const { types } = nodes.heap.image.objectStarts
  for (let node = 0; node < nodes.firstBuiltin; node++) {
    if (types[node] !== nodes.heap.layout.tags.symbol || nodes.internedOf(node) !== Interned.initially) continue
    if (named.isOfC(node)) c.push(node)
    else if (named.isDefinedByNobody(node)) symbols.push(node)
    else bare.push(node)
  }
  const reached = reachedFrom(graph, [...c, ...symbols, ...range(firstLibrary, length)])
  for (const node of bare) if (reached[node] === 0) symbols.push(node)
  return { c, others, symbols }
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i)

/** Decides which symbols of the initial obarray are roots. */
class NamedSymbols {
  readonly #holders: Holders
  readonly #symbols: Symbols

  constructor(holders: Holders) {
    this.#holders = holders
    this.#symbols = holders.dump.symbols
  }

  /** Whether the variable or the function is defined in C. */
  isOfC(node: number): boolean {
    const start = this.#holders.nodes.offsetOf(node)
    if (redirectOf(this.#holders.references.heap, start) === 'FORWARDED') return true
    const definition = this.#symbols.definition(start)
    return definition.isBound && definition.value?.kind === 'emacs'
  }

  /** Whether the symbol has a function or a value that no library owns. */
  isDefinedByNobody(node: number): boolean {
    const start = this.#holders.nodes.offsetOf(node)
    const { ownership } = this.#holders
    if (ownership.ownerOf(node, 'function') < 0 && this.#symbols.definition(start).isBound) return true
    return ownership.ownerOf(node, 'value') < 0 && this.#symbols.value(start).isBound
  }
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
  #targets: Uint32Array
  #slots: Uint32Array
  #length = 0

  constructor(nodes: number, expected: number) {
    this.#rowStarts = new Uint32Array(nodes + 1)
    this.#targets = new Uint32Array(expected + 64)
    this.#slots = new Uint32Array(expected + 64)
  }

  startRow(node: number): void {
    this.#rowStarts[node] = this.#length
  }

  add(target: number, slot: number): void {
    if (this.#length === this.#targets.length) {
      this.#targets = doubled(this.#targets)
      this.#slots = doubled(this.#slots)
    }
    this.#targets[this.#length] = target
    this.#slots[this.#length++] = slot
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

function doubled(column: Uint32Array): Uint32Array {
  const longer = new Uint32Array(2 * column.length)
  longer.set(column)
  return longer
}
