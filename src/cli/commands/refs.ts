/** `pdmp refs`: what an object refers to, field by field. @module */
import { Describer, type Description, hex, type Names, References, wordsFor } from '../../index.ts'
import { type CommandDeclaration, ExitCode, type Output, output } from '../command.ts'
import { nodeArgument } from '../object-argument.ts'
import { emacsOptions, fileArgument, objectArgument } from '../options.ts'
import { jsonList } from '../render/json.ts'
import { tabbed } from '../render/text.ts'
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

  /** The node that a user names. @throws NotFoundError */
  find(text: string): number {
    return nodeArgument(this.references.nodes, this.names, text)
  }
}

export const command: CommandDeclaration = {
  arguments: [fileArgument(), objectArgument()],
  options: [...emacsOptions()],
  examples: [['refs emacs.pdmp auto-mode-alist', 'see what the fields of a symbol point to']],
  exits: { clean: 'references are listed', findings: 'there are none, or there is no such object' },
  run: refs,
}

export function refs(path: string, object: string, options: NamesOptions): Output {
  const graph = new Graph(path, options)
  const node = graph.find(object)
  const schema = 'pdmp/refs/1'
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

const refsText = (rows: ReturnType<typeof outgoing>): Iterable<string> =>
  tabbed(['slot', 'field', 'target'], rows, ({ field, slot, weak, target }) => {
    return [hex(slot), `${field}${weak ? ' (weak)' : ''}`, wordsFor(target)]
  })
