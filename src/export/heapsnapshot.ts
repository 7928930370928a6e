/**
 * Export of a dump as a V8 heap snapshot, for the Memory panel of Chrome and Edge, for memlab and for VS Code.
 *
 * Nodes have types such as `Cons`, `String`, `HASH_TABLE`, by which DevTools groups them. Node 0 is the common root.
 * All others are nodes of `Holders`, so dominators and retained sizes are those of `pdmp retained`.
 *
 * Readers require this order of keys, with `strings` at the end, and read sizes as 32-bit numbers.
 * @module
 */
import type { Holders } from '../analyse/size/holders.ts'
import { fieldName, visitFields } from '../heap/fields.ts'
import type { NodeKind } from '../heap/nodes.ts'
import type { FieldSpec } from '../heap/shapes.ts'
import { nodeType, shortName } from './names.ts'

const nodeFields = ['type', 'name', 'id', 'self_size', 'edge_count']
const edgeFields = ['type', 'name_or_index', 'to_node']
const edgeTypes = ['context', 'element', 'property', 'internal', 'hidden', 'shortcut', 'weak']
const ELEMENT = edgeTypes.indexOf('element')
const PROPERTY = edgeTypes.indexOf('property')
const INTERNAL = edgeTypes.indexOf('internal')
const ROOT_TYPE = 'synthetic'

/** The document in pieces. */
export function* heapSnapshot(holders: Holders): Generator<string> {
  const { graph, dominators, length, sizes } = holders
  const strings = new Strings()
  const types = new Strings()
  const edges = new KeptEdges(holders)
  const roots: number[] = []
  for (let node = 0; node < length; node++) if (dominators.isRoot[node] === 1) roots.push(node)
  types.of(ROOT_TYPE)
  for (let node = 0; node < length; node++) types.of(nodeType(holders, node))
  const meta = {
    node_fields: nodeFields,
    node_types: [types.all, 'string', 'number', 'number', 'number'],
    edge_fields: edgeFields,
    edge_types: [edgeTypes, 'string_or_number', 'node'],
  }
  const head = { meta, node_count: length + 1, edge_count: roots.length + edges.count }
  yield `{"snapshot":${JSON.stringify(head)},\n"nodes":[`
  yield `0,${strings.of('')},1,0,${roots.length}`
  yield* inChunks(length, (node) => {
    const name = strings.of(shortName(holders, node))
    // V8 gives odd numbers to objects.
    return `,${types.of(nodeType(holders, node))},${name},${2 * node + 3},${sizes[node]},${edges.countOf(node)}`
  })
  yield '],\n"edges":['
  const rootName = strings.of('root')
  const toNode = (node: number) => (node + 1) * nodeFields.length
  yield roots.map((root) => `${INTERNAL},${rootName},${toNode(root)}`).join(',\n')
  let isFirst = roots.length === 0
  const labels = new EdgeLabels(holders, strings)
  yield* inChunks(length, (node) => {
    let text = ''
    const names = labels.of(node)
    const from = graph.rowStarts[node]!
    for (let i = 0; i < names.length; i++) {
      const target = graph.targets[from + i]!
      if (!edges.isKept(node, target)) continue
      text += `${isFirst ? '' : ',\n'}${names[i]},${toNode(target)}`
      isFirst = false
    }
    return text
  })
  yield '],\n"strings":['
  yield* inChunks(strings.all.length, (i) => `${i === 0 ? '' : ',\n'}${JSON.stringify(strings.all[i])}`)
  yield ']}\n'
}

/** Number of items whose text is yielded at once. */
const CHUNK = 4096

function* inChunks(count: number, textOf: (i: number) => string): Generator<string> {
  for (let from = 0; from < count; from += CHUNK) {
    const to = Math.min(count, from + CHUNK)
    let text = ''
    for (let i = from; i < to; i++) text += textOf(i)
    yield text
  }
}

/** Edges that keep their targets: what no root reaches does not keep what one reaches. */
class KeptEdges {
  readonly count: number
  readonly #counts: Uint32Array
  readonly #isReached: Uint8Array

  constructor({ graph, dominators, length }: Holders) {
    this.#isReached = new Uint8Array(length)
    for (const node of dominators.order.subarray(0, dominators.reached)) this.#isReached[node] = 1
    this.#counts = new Uint32Array(length)
    let count = 0
    for (let node = 0; node < length; node++) {
      for (let edge = graph.rowStarts[node]!; edge < graph.rowStarts[node + 1]!; edge++) {
        if (!this.isKept(node, graph.targets[edge]!)) continue
        this.#counts[node]!++
        count++
      }
    }
    this.count = count
  }

  isKept(source: number, target: number): boolean {
    return this.#isReached[source] === 1 || this.#isReached[target] === 0
  }

  countOf(node: number): number {
    return this.#counts[node]!
  }
}

/** What the edges of a node are called: by the field of its slot. */
class EdgeLabels {
  readonly #holders: Holders
  readonly #strings: Strings

  constructor(holders: Holders, strings: Strings) {
    this.#holders = holders
    this.#strings = strings
  }

  /** Type and name of each edge of `node`, as they stand in the snapshot. */
  of(node: number): string[] {
    const { graph, slots, nodes, references, ownership } = this.#holders
    const [from, to] = [graph.rowStarts[node]!, graph.rowStarts[node + 1]!]
    const labels: string[] = []
    const next = () => from + labels.length
    // Edges without a slot come first.
    while (next() < to && slots[next()] === 0) {
      const symbol = node < nodes.length ? undefined : ownership.symbols.get(graph.targets[next()]!)
      const text =
        symbol === undefined ? otherEdge(nodes.kindOf(node), node < nodes.length) : shortName(this.#holders, symbol)
      labels.push(`${INTERNAL},${this.#strings.of(text)}`)
    }
    if (next() === to) return labels
    visitFields(references.extents, node, (spec, offset, element) => {
      if (next() < to && slots[next()] === offset) labels.push(this.#labelOf(spec, element))
    })
    // A damaged dump may have one slot in two fields.
    while (next() < to) labels.push(`${INTERNAL},${this.#strings.of('field')}`)
    return labels
  }

  #labelOf(spec: FieldSpec, element: number): string {
    if (/^\w*\[\]$/.test(spec.name)) return `${ELEMENT},${element}`
    return `${PROPERTY},${this.#strings.of(fieldName(spec, element))}`
  }
}

/** Edges without a slot: the value of a C variable, a symbol of an obarray, what a library holds. */
const otherEdge = (kind: NodeKind, isOfHeap: boolean): string =>
  isOfHeap ? (kind === 'variable' ? 'value' : 'symbol') : 'load-history'

/** Strings by number, each once. */
class Strings {
  readonly all: string[] = []
  readonly #numbers = new Map<string, number>()

  of(text: string): number {
    let number = this.#numbers.get(text)
    if (number === undefined) {
      number = this.all.length
      this.all.push(text)
      this.#numbers.set(text, number)
    }
    return number
  }
}
