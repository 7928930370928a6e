/** `pdmp refs`: what an object refers to, field by field. @module */
import { Describer, type Description, hex, type Names, NO_NODE, nodeNamed, References, wordsFor } from '../../index.ts'
import { ExitCode, type Output, output } from '../command.ts'
import { jsonList } from '../render/json.ts'
import { type NamesOptions, openHeap } from './show.ts'

/** The references of a dump, with names from the dump and, where one is given, from an executable. */
export class Graph {
  readonly references: References
  readonly names: Names
  readonly #describer: Describer

  constructor(path: string, options: NamesOptions) {
    const { heap, names } = openHeap(path, options)
    this.references = new References(heap)
    this.names = names
    this.#describer = new Describer(this.references.nodes, names, this.references)
  }

  describe(node: number): Description {
    return this.#describer.describe(node)
  }

  /** The node that a user names, or -1. */
  find(text: string): number {
    return nodeNamed(this.references.nodes, this.names, text)
  }

  /** What to say about a name that is of nothing. */
  notFound(text: string): string {
    if (!text.startsWith('@')) {
      return `no symbol is called ${text}; names that C gave may be in the executable alone (--emacs)`
    }
    const offset = Number(text.slice(1))
    const { nodes } = this.references
    const before = Number.isSafeInteger(offset) ? nodes.enclosing(offset) : NO_NODE
    const hint = before === NO_NODE ? '' : `; the last one before it is ${wordsFor(this.describe(before))}`
    return `no object starts at ${text.slice(1)}${hint}`
  }
}

/** A document without an answer. */
export const nothing = (graph: Graph, text: string, json: Iterable<string> | undefined): Output => ({
  text: json ?? [],
  exitCode: ExitCode.findings,
  notes: [graph.notFound(text)],
})

export function refs(path: string, object: string, options: NamesOptions): Output {
  const graph = new Graph(path, options)
  const node = graph.find(object)
  const schema = 'pdmp/refs/1'
  if (node === NO_NODE) {
    return nothing(graph, object, options.json ? jsonList({ schema, object: null }, 'references', []) : undefined)
  }
  const rows = outgoing(graph, node)
  const exitCode = rows.length > 0 ? ExitCode.clean : ExitCode.findings
  if (!options.json) return output(refsText(rows), exitCode)
  return output(jsonList({ schema, object: graph.describe(node) }, 'references', rows), exitCode)
}

function outgoing(graph: Graph, node: number) {
  const { references } = graph
  const from = references.rowStarts[node]!
  return Array.from({ length: references.rowStarts[node + 1]! - from }, (_, i) => {
    const edge = from + i
    return {
      field: references.fieldOf(node, edge),
      slot: references.slots[edge]!,
      weak: references.weak.has(edge),
      target: graph.describe(references.targets[edge]!),
    }
  })
}

function* refsText(rows: ReturnType<typeof outgoing>): Generator<string> {
  for (const { field, slot, weak, target } of rows) {
    yield `${hex(slot)}\t${field}${weak ? ' (weak)' : ''}\t${wordsFor(target)}\n`
  }
}
