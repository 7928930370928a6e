/**
 * Dominators of a graph with several roots, and the sizes that each node retains.
 *
 * Node `d` dominates node `n` if every path from a root to `n` goes through `d`. The retained size of `n` is the size of all nodes
 * that it dominates, including itself: what would be freed if `n` were removed.
 *
 * The algorithm is that of Lengauer and Tarjan with path compression. It takes O(m log n) steps for any graph. The usually
 * faster "semi-NCA" takes O(n²) for some graphs, which a hostile file could contain. Nothing here recurses.
 *
 * Source: T. Lengauer, R. E. Tarjan, "A Fast Algorithm for Finding Dominators in a Flowgraph", 1979.
 * @module
 */

/** A directed graph in compressed rows: the edges of node `n` are those from `rowStarts[n]` up to `rowStarts[n + 1]`. */
export interface Graph {
  /** Number of nodes. */
  readonly length: number
  /** Index of the first edge of each node, and the number of edges. */
  readonly rowStarts: Uint32Array
  /** Target node of each edge. */
  readonly targets: Uint32Array
}

/** Stands for a dominator: the node is a root, or is reached from several roots by separate paths. */
export const NO_DOMINATOR = -1

/** The dominator tree of a graph: node `d` dominates `n` if every path from a root to `n` leads through `d`. */
export interface Dominators {
  /** The immediate dominator of each node, or NO_DOMINATOR. */
  readonly idom: Int32Array
  /** All nodes; each comes after its dominator. */
  readonly order: Uint32Array
  /** Number of nodes that can be reached from the roots. They come first in `order`. */
  readonly reached: number
  /** 1 for roots, including those of nodes that the given roots do not reach. */
  readonly isRoot: Uint8Array
}

/**
 * Compute the dominators of all nodes. Unreachable nodes form a separate graph. Its roots are those nodes to which no other
 * unreachable node refers, and where all are in cycles, the first node of a cycle. Edges from them to reachable nodes do
 * not count.
 */
export function dominatorsOf(graph: Graph, roots: Iterable<number>): Dominators {
  const search = new Search(graph)
  for (const root of roots) search.from(root)
  const { length: reached, last } = search
  if (reached < graph.length) {
    for (const root of sourcesAmong(graph, search)) search.from(root)
    for (let node = 0; node < graph.length; node++) if (search.numbers[node] === 0) search.from(node)
  }
  return { ...new LengauerTarjan(graph, search, last).solve(), reached, isRoot: search.isRoot }
}

/** By node: 1 for nodes that can be reached from `roots`, including the roots. */
export function reachedFrom({ length, rowStarts, targets }: Graph, roots: Iterable<number>): Uint8Array {
  const reached = new Uint8Array(length)
  const queue = new Uint32Array(length)
  let end = 0
  const enter = (node: number) => {
    if (reached[node] === 1) return
    reached[node] = 1
    queue[end++] = node
  }
  for (const root of roots) enter(root)
  for (let at = 0; at < end; at++) {
    const node = queue[at]!
    for (let edge = rowStarts[node]!; edge < rowStarts[node + 1]!; edge++) enter(targets[edge]!)
  }
  return reached
}

/** The retained size of each node, from the sizes of the nodes themselves. */
export function retainedSizes({ idom, order }: Dominators, sizes: Uint32Array): Uint32Array {
  const retained = sizes.slice()
  for (let i = order.length - 1; i >= 0; i--) {
    const node = order[i]!
    const dominator = idom[node]!
    if (dominator !== NO_DOMINATOR) retained[dominator]! += retained[node]!
  }
  return retained
}

/** The unreached nodes to which no unreached node refers, in ascending order. */
function sourcesAmong({ length, rowStarts, targets }: Graph, { numbers }: Search): number[] {
  const isTarget = new Uint8Array(length)
  for (let node = 0; node < length; node++) {
    if (numbers[node] !== 0) continue
    for (let edge = rowStarts[node]!; edge < rowStarts[node + 1]!; edge++) {
      if (targets[edge] !== node) isTarget[targets[edge]!] = 1
    }
  }
  const sources: number[] = []
  for (let node = 0; node < length; node++) if (numbers[node] === 0 && isTarget[node] === 0) sources.push(node)
  return sources
}

/** Number of the common parent of all roots in a search. */
const TOP = 1

/** A depth-first search that numbers nodes, from TOP + 1 on. */
class Search {
  /** The last number given to a node. */
  last = TOP
  /** Nodes in the order of their numbers. */
  readonly order: Uint32Array
  /** Number by node; 0 if it has none yet. */
  readonly numbers: Uint32Array
  /** Number of the node from which each node was reached, by number. */
  readonly parents: Uint32Array
  readonly isRoot: Uint8Array
  readonly #graph: Graph
  /** The next edge to follow, by number. */
  readonly #edges: Uint32Array

  constructor(graph: Graph) {
    this.#graph = graph
    this.order = new Uint32Array(graph.length)
    this.numbers = new Uint32Array(graph.length)
    this.isRoot = new Uint8Array(graph.length)
    this.parents = new Uint32Array(graph.length + TOP + 1)
    this.#edges = new Uint32Array(graph.length + TOP + 1)
  }

  /** The number of reached nodes. */
  get length(): number {
    return this.last - TOP
  }

  nodeOf(number: number): number {
    return this.order[number - TOP - 1]!
  }

  /** Reach everything that can be reached from `root`. */
  from(root: number): void {
    this.isRoot[root] = 1
    if (this.numbers[root] !== 0) return
    const { rowStarts, targets } = this.#graph
    const { numbers, parents } = this
    const edges = this.#edges
    let at = this.#enter(root, TOP)
    while (at !== TOP) {
      const edge = edges[at]!
      if (edge === rowStarts[this.nodeOf(at) + 1]!) {
        at = parents[at]!
        continue
      }
      edges[at] = edge + 1
      const target = targets[edge]!
      if (numbers[target] === 0) at = this.#enter(target, at)
    }
  }

  #enter(node: number, parent: number): number {
    this.order[this.length] = node
    const number = ++this.last
    this.numbers[node] = number
    this.parents[number] = parent
    this.#edges[number] = this.#graph.rowStarts[node]!
    return number
  }
}

/** The algorithm of Lengauer and Tarjan. All arrays are indexed by number in the search. */
class LengauerTarjan {
  readonly #graph: Graph
  readonly #search: Search
  /** The last number of a node that is reachable from the roots. */
  readonly #lastReached: number
  readonly #semi: Uint32Array
  /** The node with the least semidominator on the compressed path to a processed ancestor. */
  readonly #label: Uint32Array
  /** An ancestor in the forest of processed nodes; 0 if there is none. */
  readonly #ancestors: Uint32Array
  readonly #path: Uint32Array

  constructor(graph: Graph, search: Search, lastReached: number) {
    this.#graph = graph
    this.#search = search
    this.#lastReached = lastReached
    this.#semi = Uint32Array.from({ length: search.last + 1 }, (_, i) => i)
    this.#label = this.#semi.slice()
    this.#ancestors = new Uint32Array(search.last + 1)
    this.#path = new Uint32Array(search.last + 1)
  }

  solve(): { idom: Int32Array; order: Uint32Array } {
    const { order, parents, isRoot, last } = this.#search
    const search = this.#search
    const semi = this.#semi
    const dominators = new Uint32Array(last + 1)
    /** Lists of nodes by semidominator, terminated by 0. */
    const [heads, nexts] = [new Uint32Array(last + 1), new Uint32Array(last + 1)]
    const { rowStarts, sources } = this.#predecessors()
    for (let w = last; w > TOP; w--) {
      const parent = parents[w]!
      let least = isRoot[search.nodeOf(w)] === 1 ? TOP : parent
      for (let i = rowStarts[w]!; i < rowStarts[w + 1]!; i++) {
        const candidate = semi[this.#evaluate(sources[i]!)]!
        if (candidate < least) least = candidate
      }
      semi[w] = least
      nexts[w] = heads[least]!
      heads[least] = w
      this.#ancestors[w] = parent
      for (let v = heads[parent]!; v !== 0; v = nexts[v]!) {
        const u = this.#evaluate(v)
        dominators[v] = semi[u]! < semi[v]! ? u : parent
      }
      heads[parent] = 0
    }
    const idom = new Int32Array(this.#graph.length).fill(NO_DOMINATOR)
    for (let w = TOP + 1; w <= last; w++) {
      if (dominators[w] !== semi[w]) dominators[w] = dominators[dominators[w]!]!
      if (dominators[w] !== TOP) idom[search.nodeOf(w)] = search.nodeOf(dominators[w]!)
    }
    return { idom, order }
  }

  /** Edges by target, with the numbers of their sources. Edges from unreachable to reachable nodes are left out. */
  #predecessors(): { rowStarts: Uint32Array; sources: Uint32Array } {
    const { last } = this.#search
    const rowStarts = new Uint32Array(last + 2)
    this.#visitEdges((_, target) => rowStarts[target + 1]!++)
    for (let i = 1; i < rowStarts.length; i++) rowStarts[i]! += rowStarts[i - 1]!
    const next = rowStarts.slice()
    const sources = new Uint32Array(rowStarts[last + 1]!)
    this.#visitEdges((source, target) => {
      sources[next[target]!++] = source
    })
    return { rowStarts, sources }
  }

  #visitEdges(visit: (source: number, target: number) => void): void {
    const { numbers, last } = this.#search
    const { rowStarts, targets } = this.#graph
    for (let source = TOP + 1; source <= last; source++) {
      const node = this.#search.nodeOf(source)
      for (let edge = rowStarts[node]!; edge < rowStarts[node + 1]!; edge++) {
        const target = numbers[targets[edge]!]!
        if (source <= this.#lastReached || target > this.#lastReached) visit(source, target)
      }
    }
  }

  /** The node with the least semidominator on the path from `v` up to, but excluding, the root of its tree in the forest. */
  #evaluate(v: number): number {
    const ancestors = this.#ancestors
    if (ancestors[v] === 0) return v
    const [semi, label, path] = [this.#semi, this.#label, this.#path]
    let length = 0
    let at = v
    while (ancestors[ancestors[at]!] !== 0) {
      path[length++] = at
      at = ancestors[at]!
    }
    while (length > 0) {
      const node = path[--length]!
      const ancestor = ancestors[node]!
      if (semi[label[ancestor]!]! < semi[label[node]!]!) label[node] = label[ancestor]!
      ancestors[node] = ancestors[ancestor]!
    }
    return label[v]!
  }
}
