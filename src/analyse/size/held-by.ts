/**
 * Roots of the graph of holders, and what keeps each node: C, symbols, a library, several libraries, or only weak references.
 *
 * Roots pass their label on along edges. C takes precedence over symbols, and these over libraries, so a node has the label of a
 * library only if nothing but this library keeps it. The label of a node changes at most three times, so the work is linear in
 * the size of the graph. No dominators are needed.
 * @module
 */
import type { Nodes } from '../../heap/nodes.ts'
import { Interned, redirectOf } from '../../heap/symbol-flags.ts'
import type { Symbols } from '../../lisp/symbols.ts'
import type { Graph } from './dominators.ts'
import type { Ownership } from './ownership.ts'

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

/** What roots are computed from. */
export interface HeldGraph {
  readonly nodes: Nodes
  readonly symbols: Symbols
  readonly ownership: Ownership
  readonly graph: Graph
  /** The node of the first library. */
  readonly firstLibrary: number
}

export interface HeldNodes {
  /** Roots in the order in which dominators are searched. */
  readonly roots: readonly number[]
  /** The library that keeps each node, or a number of `HeldBy`. */
  readonly holders: Int32Array
}

/** Find the roots and what keeps each node. */
export function heldNodes(held: HeldGraph): HeldNodes {
  const { nodes, graph, firstLibrary } = held
  const { ofC, named, bare } = symbolRoots(held)
  const c = [...range(nodes.firstBuiltin, nodes.length), ...ofC]
  const labels = new Labels(graph)
  labels.spread(c, HeldBy.c)
  labels.spread(named, HeldBy.symbols)
  for (let library = firstLibrary; library < graph.length; library++) labels.join(library, library - firstLibrary)
  // Symbols that nothing else reaches are roots together, whatever refers to them among themselves.
  const alone = bare.filter((node) => labels.all[node] === HeldBy.weak)
  labels.spread(alone, HeldBy.symbols)
  labels.all.fill(HeldBy.format, nodes.length, firstLibrary)
  return { roots: [...c, ...range(nodes.length, graph.length), ...named, ...alone], holders: labels.all }
}

class Labels {
  readonly all: Int32Array
  readonly #graph: Graph
  readonly #pending: number[] = []

  constructor(graph: Graph) {
    this.#graph = graph
    this.all = new Int32Array(graph.length).fill(HeldBy.weak)
  }

  /** Give `label` to all nodes that `roots` reach, except those that C or symbols keep. */
  spread(roots: readonly number[], label: number): void {
    const { rowStarts, targets } = this.#graph
    const { all } = this
    const pending = this.#pending
    const give = (node: number) => {
      if (all[node] === HeldBy.c || all[node] === HeldBy.symbols) return
      all[node] = label
      pending.push(node)
    }
    for (const root of roots) give(root)
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      for (let edge = rowStarts[node]!, end = rowStarts[node + 1]!; edge < end; edge++) give(targets[edge]!)
    }
  }

  /** Give the number of a library to all nodes that the library reaches; nodes that another one reaches, too, become shared. */
  join(root: number, library: number): void {
    const { rowStarts, targets } = this.#graph
    const { all } = this
    const pending = this.#pending
    const give = (node: number, label: number) => {
      const old = all[node]!
      if (old === label || old === HeldBy.c || old === HeldBy.symbols || old === HeldBy.shared) return
      all[node] = old === HeldBy.weak ? label : HeldBy.shared
      pending.push(node)
    }
    give(root, library)
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      const label = all[node]!
      for (let edge = rowStarts[node]!, end = rowStarts[node + 1]!; edge < end; edge++) give(targets[edge]!, label)
    }
  }
}

interface SymbolRoots {
  /** Symbols whose function or variable is defined in C. */
  readonly ofC: readonly number[]
  /** Symbols of the initial obarray that have a function or value that no library owns. */
  readonly named: readonly number[]
  /** All other symbols of the initial obarray. */
  readonly bare: readonly number[]
}

function symbolRoots({ nodes, symbols, ownership }: HeldGraph): SymbolRoots {
  const { heap } = nodes
  const { types, offsets } = heap.image.objectStarts
  const symbolTag = heap.layout.tags.symbol
  const [ofC, named, bare]: [number[], number[], number[]] = [[], [], []]
  for (let node = 0; node < nodes.firstBuiltin; node++) {
    if (types[node] !== symbolTag || nodes.internedOf(node) !== Interned.initially) continue
    const start = offsets[node]!
    const definition = symbols.definition(start)
    const isOfC = redirectOf(heap, start) === 'FORWARDED' || (definition.isBound && definition.value?.kind === 'emacs')
    const isNamed =
      (ownership.ownerOf(node, 'function') < 0 && definition.isBound) ||
      (ownership.ownerOf(node, 'value') < 0 && symbols.value(start).isBound)
    const group = isOfC ? ofC : isNamed ? named : bare
    group.push(node)
  }
  return { ofC, named, bare }
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i)
