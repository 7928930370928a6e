/**
 * The sharing of nodes that no single library holds.
 *
 * These nodes form groups: a head, which is reached by separate paths, and all that it dominates. The libraries of a group are
 * those from which its head is reached, directly or through other groups.
 * @module
 */
import { NO_DOMINATOR } from './dominators.ts'
import { HeldBy } from './held-by.ts'
import type { Holders } from './holders.ts'

/** Bytes that several libraries hold together. */
export interface SharedGroup {
  /** The node that dominates the rest of the group. */
  readonly head: number
  /** Size of the nodes of the group, in bytes. */
  readonly bytes: number
  /** Numbers of libraries, ascending; at most MOST_SHARERS of them. */
  readonly libraries: readonly number[]
}

/** Most libraries that are listed for a group. */
const MOST_SHARERS = 16

/** All groups, the largest first. */
export function sharedGroups(holders: Holders): SharedGroup[] {
  const { dominators, length, retained } = holders
  const heads: number[] = []
  /** Number of the group of each node + 1. */
  const groups = new Uint32Array(length)
  const { idom, order } = dominators
  for (let i = 0; i < order.length; i++) {
    const node = order[i]!
    if (holders.holders[node] !== HeldBy.shared) continue
    if (idom[node] === NO_DOMINATOR) heads.push(node)
    groups[node] = idom[node] === NO_DOMINATOR ? heads.length : groups[idom[node]!]!
  }
  const sharers = new Sharers(holders, groups, heads.length).sets
  const found = heads.map((head, i) => ({ head, bytes: retained[head]!, libraries: sharers[i]! }))
  return found.sort((a, b) => b.bytes - a.bytes || a.head - b.head)
}

class Sharers {
  readonly sets: number[][]
  /** The groups that can be reached from each group directly. */
  readonly #next: number[][]
  /** Pairs of a group and a library that are to be passed on to the groups that follow. */
  readonly #pending: (readonly [group: number, library: number])[] = []

  constructor({ graph, holders }: Holders, groups: Uint32Array, count: number) {
    this.sets = Array.from({ length: count }, () => [])
    this.#next = Array.from({ length: count }, () => [])
    for (let node = 0; node < graph.length; node++) {
      const from = groups[node]! - 1
      const library = holders[node]!
      if (from < 0 && library < 0) continue
      for (let edge = graph.rowStarts[node]!; edge < graph.rowStarts[node + 1]!; edge++) {
        const to = groups[graph.targets[edge]!]! - 1
        if (to < 0 || to === from) continue
        if (from >= 0) this.#next[from]!.push(to)
        else this.#add(to, library)
      }
    }
    this.#spread()
  }

  /** Add a library to a group. A set grows at most MOST_SHARERS times, which bounds the work. */
  #add(group: number, library: number): void {
    const set = this.sets[group]!
    if (set.length >= MOST_SHARERS || set.includes(library)) return
    set.push(library)
    this.#pending.push([group, library])
  }

  #spread(): void {
    for (let news = this.#pending.pop(); news !== undefined; news = this.#pending.pop()) {
      const [group, library] = news
      for (const to of this.#next[group]!) this.#add(to, library)
    }
    for (const set of this.sets) set.sort((a, b) => a - b)
  }
}
