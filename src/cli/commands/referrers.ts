/** `pdmp referrers`: what refers to an object, and in which field. @module */
import { hex, NO_NODE, wordsFor } from '../../index.ts'
import { ExitCode, type Output, output, parseNumber } from '../command.ts'
import { jsonList } from '../render/json.ts'
import { Graph, nothing } from './refs.ts'
import type { NamesOptions } from './show.ts'

export interface ReferrersOptions extends NamesOptions {
  limit?: string
}

export function referrers(path: string, object: string, options: ReferrersOptions): Output {
  const limit = options.limit === undefined ? Number.POSITIVE_INFINITY : parseNumber(options.limit, '--limit')
  const graph = new Graph(path, options)
  const node = graph.find(object)
  const schema = 'pdmp/referrers/1'
  if (node === NO_NODE) {
    return nothing(graph, object, options.json ? jsonList({ schema, object: null }, 'referrers', []) : undefined)
  }
  const { rowStarts } = graph.references.reverse
  const total = rowStarts[node + 1]! - rowStarts[node]!
  const exitCode = total > 0 ? ExitCode.clean : ExitCode.findings
  const rows = incoming(graph, node, limit)
  if (!options.json) return output(referrersText(rows), exitCode)
  return output(jsonList({ schema, object: graph.describe(node), total }, 'referrers', rows), exitCode)
}

function* incoming(graph: Graph, node: number, limit: number) {
  const { references } = graph
  const { rowStarts, edges } = references.reverse
  const end = Math.min(rowStarts[node + 1]!, rowStarts[node]! + limit)
  for (let i = rowStarts[node]!; i < end; i++) {
    const edge = edges[i]!
    const source = references.sourceOf(edge)
    yield {
      source: graph.describe(source),
      field: references.fieldOf(source, edge),
      slot: references.slots[edge]!,
      weak: references.weak.has(edge),
    }
  }
}

function* referrersText(rows: ReturnType<typeof incoming>): Generator<string> {
  for (const { source, field, slot, weak } of rows) {
    yield `${hex(slot)}\t${wordsFor(source)}\t${field}${weak ? ' (weak)' : ''}\n`
  }
}
