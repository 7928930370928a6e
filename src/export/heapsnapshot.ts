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
import type { PartVisitor } from '../heap/extents.ts'
import { fieldName } from '../heap/fields.ts'
import type { NodeKind } from '../heap/nodes.ts'
import type { FieldSpec, Shape } from '../heap/shapes.ts'
import { AsciiWriter } from './ascii-writer.ts'
import { hasOwnName, nodeType, shortName } from './names.ts'

const nodeFields = ['type', 'name', 'id', 'self_size', 'edge_count']
const edgeFields = ['type', 'name_or_index', 'to_node']
const edgeTypes = ['context', 'element', 'property', 'internal', 'hidden', 'shortcut', 'weak']
const ELEMENT = edgeTypes.indexOf('element')
const PROPERTY = edgeTypes.indexOf('property')
const INTERNAL = edgeTypes.indexOf('internal')
const ROOT_TYPE = 'synthetic'

/** The document in pieces. */
export function* heapSnapshot(holders: Holders): Generator<string> {
  const { dominators, length } = holders
  const strings = new Strings()
  const types = new NodeTypes(holders)
  const edges = new KeptEdges(holders)
  const roots: number[] = []
  for (let node = 0; node < length; node++) if (dominators.isRoot[node] === 1) roots.push(node)
  const meta = {
    node_fields: nodeFields,
    node_types: [types.names, 'string', 'number', 'number', 'number'],
    edge_fields: edgeFields,
    edge_types: [edgeTypes, 'string_or_number', 'node'],
  }
  const head = { meta, node_count: length + 1, edge_count: roots.length + edges.count }
  yield `{"snapshot":${JSON.stringify(head)},\n"nodes":[`
  yield* nodeRows(holders, { strings, types, edges, roots: roots.length })
  yield '],\n"edges":['
  yield* edgeRows(holders, { strings, edges, roots })
  yield '],\n"strings":['
  let separator = ''
  for (const text of strings.all) {
    yield `${separator}${JSON.stringify(text)}`
    separator = ',\n'
  }
  yield ']}\n'
}

/** Number of nodes whose rows are yielded at once. */
const CHUNK = 4096

interface NodeColumns {
  readonly strings: Strings
  readonly types: NodeTypes
  readonly edges: KeptEdges
  readonly roots: number
}

function* nodeRows(holders: Holders, { strings, types, edges, roots }: NodeColumns): Generator<string> {
  const { sizes, length } = holders
  const out = new AsciiWriter()
  yield `0,${strings.of('')},1,0,${roots}`
  for (let node = 0; node < length; node++) {
    const type = types.of(node)
    const name = strings.of(types.isNamed(type) ? shortName(holders, node) : types.names[type]!)
    out.comma()
    out.row(type, name, 2 * node + 3) // V8 gives odd numbers to objects.
    out.comma()
    out.number(sizes[node]!)
    out.comma()
    out.number(edges.countOf(node))
    if (node % CHUNK === 0) yield out.take()
  }
  yield out.take()
}

interface EdgeColumns {
  readonly strings: Strings
  readonly edges: KeptEdges
  readonly roots: readonly number[]
}

function* edgeRows(holders: Holders, { strings, edges, roots }: EdgeColumns): Generator<string> {
  const rows = new EdgeRows(holders, strings, edges)
  for (const root of roots) rows.addRoot(root)
  for (let node = 0; node < holders.length; node++) {
    rows.add(node)
    if (node % CHUNK === 0) yield rows.out.take()
  }
  yield rows.out.take()
}

/** Types of nodes by number. */
class NodeTypes {
  readonly names: string[] = [ROOT_TYPE]
  readonly #types: Uint16Array
  readonly #named: readonly boolean[]

  constructor(holders: Holders) {
    const { length } = holders
    this.#types = new Uint16Array(length)
    const numbers = new Map<string, number>()
    for (let node = 0; node < length; node++) {
      const name = nodeType(holders, node)
      let number = numbers.get(name)
      if (number === undefined) {
        number = this.names.length
        this.names.push(name)
        numbers.set(name, number)
      }
      this.#types[node] = number
    }
    this.#named = this.names.map((name) => hasOwnName(name))
  }

  of(node: number): number {
    return this.#types[node]!
  }

  /** Whether nodes of this type have names of their own. The name of all others is that of the type. */
  isNamed(type: number): boolean {
    return this.#named[type]!
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

/** A field that can hold a reference: its offset, and how edges from it are called. */
interface LabelledField {
  readonly spec: FieldSpec
  readonly offset: number
  /** `[]` in the place of a name: the edge is called by its number. */
  readonly isElement: boolean
  /** The number of the name, once it was needed; never if the name has the number of the element in it. */
  name: number | undefined
}

/** Rows of edges, which are called by the fields of their slots. */
class EdgeRows {
  readonly out = new AsciiWriter()
  readonly #holders: Holders
  readonly #strings: Strings
  readonly #edges: KeptEdges
  readonly #fields = new Map<Shape, readonly LabelledField[]>()
  readonly #rootName: number
  #isFirst = true
  #node = 0
  /** The next edge of the node, and the end of its edges. */
  #next = 0
  #end = 0

  constructor(holders: Holders, strings: Strings, edges: KeptEdges) {
    this.#holders = holders
    this.#strings = strings
    this.#edges = edges
    this.#rootName = strings.of('root')
  }

  /** Add the edge from the common root. */
  addRoot(node: number): void {
    this.#row(INTERNAL, this.#rootName, node)
  }

  /** Add the edges of `node`. */
  add(node: number): void {
    const { graph, slots, nodes, references } = this.#holders
    this.#node = node
    this.#next = graph.rowStarts[node]!
    this.#end = graph.rowStarts[node + 1]!
    // Edges without a slot come first.
    while (this.#next < this.#end && slots[this.#next] === 0) this.#edge(INTERNAL, this.#nameWithoutSlot())
    if (this.#next === this.#end) return
    if (node < nodes.length) references.extents.visit(node, this.#part)
    // A damaged dump may have one slot in two fields.
    while (this.#next < this.#end) this.#edge(INTERNAL, this.#strings.of('field'))
  }

  readonly #part: PartVisitor = (shape, start, count, first) => {
    const { slots } = this.#holders
    const fields = this.#fieldsOf(shape)
    if (fields.length === 0) return
    for (let i = 0; i < count && this.#next < this.#end; i++) {
      const at = start + i * shape.size
      for (let j = 0; j < fields.length && this.#next < this.#end; j++) {
        const field = fields[j]!
        if (slots[this.#next] !== at + field.offset) continue
        if (field.isElement) this.#edge(ELEMENT, first + i)
        else this.#edge(PROPERTY, field.name ?? this.#nameOf(field, first + i))
      }
    }
  }

  #fieldsOf(shape: Shape): readonly LabelledField[] {
    let fields = this.#fields.get(shape)
    if (fields === undefined) {
      const referring = shape.fields.filter(({ kind }) => kind === 'lisp' || kind === 'pointer')
      fields = referring.map((spec) => ({
        spec,
        offset: spec.offset,
        isElement: /^\w*\[\]$/.test(spec.name),
        name: undefined,
      }))
      this.#fields.set(shape, fields)
    }
    return fields
  }

  #nameOf(field: LabelledField, element: number): number {
    const number = this.#strings.of(fieldName(field.spec, element))
    if (!field.spec.name.includes('[]')) field.name = number
    return number
  }

  /** Edges without a slot: the value of a C variable, a symbol of an obarray, what a library holds. */
  #nameWithoutSlot(): number {
    const { graph, nodes, ownership } = this.#holders
    const isOfHeap = this.#node < nodes.length
    const symbol = isOfHeap ? undefined : ownership.symbols.get(graph.targets[this.#next]!)
    if (symbol !== undefined) return this.#strings.of(shortName(this.#holders, symbol))
    return this.#strings.of(isOfHeap ? nameOfOther(nodes.kindOf(this.#node)) : 'load-history')
  }

  /** Add the next edge of the node, if it keeps its target. */
  #edge(type: number, name: number): void {
    const target = this.#holders.graph.targets[this.#next++]!
    if (this.#edges.isKept(this.#node, target)) this.#row(type, name, target)
  }

  #row(type: number, name: number, target: number): void {
    if (!this.#isFirst) this.out.line()
    this.#isFirst = false
    this.out.row(type, name, (target + 1) * nodeFields.length)
  }
}

const nameOfOther = (kind: NodeKind): string => (kind === 'variable' ? 'value' : 'symbol')

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
