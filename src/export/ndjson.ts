/**
 * Export of all objects and all references as lines of JSON, for jq, DuckDB and data frames.
 * @module
 */
import { NO_DOMINATOR } from '../analyse/size/dominators.ts'
import type { Holders } from '../analyse/size/holders.ts'
import { holderName } from '../analyse/size/table.ts'
import { nodeType, shortName } from './names.ts'

/** One line for each node: its place, sizes, dominator, and holder. */
export function* objectLines(holders: Holders): Generator<string> {
  const { nodes, sizes, retained, dominators, length } = holders
  for (let node = 0; node < length; node++) {
    const dominator = dominators.idom[node]!
    const line = {
      node,
      type: nodeType(holders, node),
      name: shortName(holders, node),
      offset: node < nodes.firstVariable ? nodes.offsetOf(node) : null,
      self: sizes[node]!,
      retained: retained[node]!,
      dominator: dominator === NO_DOMINATOR ? null : dominator,
      holder: holderName(holders, holders.holders[node]!),
    }
    yield `${JSON.stringify(line)}\n`
  }
}

/** One line for each reference, including weak ones: both nodes, and the offset of the slot, null for C variables. */
export function* edgeLines({ references }: Holders): Generator<string> {
  const { nodes, rowStarts, targets, slots, weak } = references
  for (let from = 0; from < nodes.length; from++) {
    const isVariable = from >= nodes.firstVariable
    for (let edge = rowStarts[from]!; edge < rowStarts[from + 1]!; edge++) {
      const slot = isVariable ? 'null' : slots[edge]
      yield `{"from":${from},"to":${targets[edge]},"slot":${slot},"weak":${weak.has(edge)}}\n`
    }
  }
}
