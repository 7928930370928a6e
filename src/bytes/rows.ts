/**
 * Reversal of compressed rows: from the targets of each row to the sources of each target.
 * @module
 */

export interface ReverseRows {
  /** The edges to node `n` are `edges[rowStarts[n]]` up to `edges[rowStarts[n + 1] - 1]`, in ascending order. */
  readonly rowStarts: Uint32Array
  /** Numbers of edges, grouped by target. */
  readonly edges: Uint32Array
}

/** Sort edges by target, by counting sort, which keeps their order. Edges with a negative target are left out. */
export function transpose(targets: Uint32Array | Int32Array, nodes: number): ReverseRows {
  const rowStarts = new Uint32Array(nodes + 1)
  for (let edge = 0; edge < targets.length; edge++) if (targets[edge]! >= 0) rowStarts[targets[edge]! + 1]!++
  for (let node = 0; node < nodes; node++) rowStarts[node + 1]! += rowStarts[node]!
  const next = rowStarts.slice()
  const edges = new Uint32Array(rowStarts[nodes]!)
  for (let edge = 0; edge < targets.length; edge++) {
    if (targets[edge]! >= 0) edges[next[targets[edge]!]!++] = edge
  }
  return { rowStarts, edges }
}
