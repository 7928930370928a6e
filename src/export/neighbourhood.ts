/**
 * Export of a part of the graph of holders as a drawing: DOT for Graphviz, GraphML for yEd, Gephi and NetworkX.
 *
 * The whole graph of a dump has a quarter of a million nodes, too many for a drawing. Therefore a root, a depth and a number of
 * nodes limit the part.
 * @module
 */
import type { Holders } from '../analyse/size/holders.ts'
import { nodeType, shortName } from './names.ts'

/** The part of the heap that a drawing shows. */
export interface GraphBounds {
  /** The node to start from. */
  readonly root: number
  /** Largest number of edges from the root to a node. */
  readonly depth: number
  /** Largest number of nodes. */
  readonly maxNodes: number
}

interface Part {
  readonly nodes: readonly number[]
  readonly edges: readonly (readonly [from: number, to: number])[]
}

/** The nodes near the root, in breadth-first order, and the edges between them. */
function partOf({ graph }: Holders, { root, depth, maxNodes }: GraphBounds): Part {
  const depths = new Map<number, number>([[root, 0]])
  const queue = [root]
  for (let i = 0; i < queue.length; i++) {
    const node = queue[i]!
    if (depths.get(node)! >= depth) continue
    for (let edge = graph.rowStarts[node]!; edge < graph.rowStarts[node + 1]! && queue.length < maxNodes; edge++) {
      const target = graph.targets[edge]!
      if (depths.has(target)) continue
      depths.set(target, depths.get(node)! + 1)
      queue.push(target)
    }
  }
  const edges: [number, number][] = []
  for (const node of queue) {
    const targets = new Set(graph.targets.subarray(graph.rowStarts[node]!, graph.rowStarts[node + 1]!))
    for (const target of targets) if (depths.has(target)) edges.push([node, target])
  }
  return { nodes: queue, edges }
}

/** Draw the neighbourhood of a node as a graph in the language of Graphviz, line by line. */
export function* dot(holders: Holders, bounds: GraphBounds): Generator<string> {
  const { nodes, edges } = partOf(holders, bounds)
  yield 'digraph dump {\n  node [shape=box]\n'
  for (const node of nodes) {
    const label = `${nameText(holders, node)}\n${holders.sizes[node]} B, retains ${holders.retained[node]} B`
    yield `  n${node} [label=${quoted(label)}]\n`
  }
  for (const [from, to] of edges) yield `  n${from} -> n${to}\n`
  yield '}\n'
}

/** Draw the neighbourhood of a node as a graph in GraphML, line by line. */
export function* graphml(holders: Holders, bounds: GraphBounds): Generator<string> {
  const { nodes, edges } = partOf(holders, bounds)
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
  const keys = { type: 'string', name: 'string', self: 'int', retained: 'int' }
  for (const [key, type] of Object.entries(keys))
    yield `  <key id="${key}" for="node" attr.name="${key}" attr.type="${type}"/>\n`
  yield '  <graph edgedefault="directed">\n'
  for (const node of nodes) {
    const data = {
      type: nodeType(holders, node),
      name: shortName(holders, node),
      self: String(holders.sizes[node]),
      retained: String(holders.retained[node]),
    }
    const cells = Object.entries(data).map(([key, value]) => `<data key="${key}">${escaped(value)}</data>`)
    yield `    <node id="n${node}">${cells.join('')}</node>\n`
  }
  for (const [from, to] of edges) yield `    <edge source="n${from}" target="n${to}"/>\n`
  yield '  </graph>\n</graphml>\n'
}

function nameText(holders: Holders, node: number): string {
  const [type, name] = [nodeType(holders, node), shortName(holders, node)]
  return type === name ? type : `${type} ${name}`
}

/** Quote a string for DOT. Control characters other than line ends are left out. */
const quoted = (text: string): string =>
  `"${text
    .replace(/[\\"]/g, (char) => `\\${char}`)
    .replace(/[^\P{Cc}\n]/gu, '')
    .replaceAll('\n', '\\n')}"`

/** Escape text for XML, which cannot contain control characters. */
const escaped = (text: string): string =>
  text
    .replace(/[^\P{Cc}\t]|[\ud800-\udfff\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`)
