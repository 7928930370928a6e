/**
 * Equivalence classes: a number for each node. Two nodes, of one dump or of two, have the same number if Lisp can distinguish them
 * only by `eq`.
 *
 * The class of a node that is in no cycle is the digest of its own data and of the classes of the values that it holds, which takes
 * one step. Cycles form strongly connected components. The classes in a component are refined until their number stays the same,
 * which takes the same number of rounds in any dump with the same component. Components are found by Tarjan's algorithm, without
 * recursion.
 *
 * Time: proportional to the number of values; in cycles, times the number of rounds, which is small.
 * @module
 */
import { Budget } from '../bytes/budget.ts'
import type { Contents } from './contents.ts'
import { Digest } from './digest.ts'

/** Most steps for each value of the dump. Only crafted files need more. */
const STEPS_PER_VALUE = 64

/** The class of each node. */
export function classesOf(contents: Contents): Float64Array {
  const classes = new Classes(contents)
  for (const component of componentsOf(contents)) classes.settle(component)
  return classes.of
}

class Classes {
  readonly of: Float64Array
  readonly #contents: Contents
  readonly #digest = new Digest()
  readonly #budget: Budget

  constructor(contents: Contents) {
    this.#contents = contents
    this.of = Float64Array.from(contents.own)
    this.#budget = new Budget(STEPS_PER_VALUE * (contents.targets.length + contents.own.length))
  }

  /** Compute the classes of a component. All nodes outside it that it refers to have theirs. */
  settle(component: readonly number[]): void {
    const isRing = component.length > 1 || this.#leadsToItself(component[0]!)
    if (!isRing) {
      this.of[component[0]!] = this.#refined(component[0]!)
      return
    }
    const next = new Float64Array(component.length)
    for (let count = this.#count(component), rounds = 0; rounds < component.length; rounds++) {
      for (let i = 0; i < component.length; i++) next[i] = this.#refined(component[i]!)
      for (let i = 0; i < component.length; i++) this.of[component[i]!] = next[i]!
      const refined = this.#count(component)
      if (refined === count && rounds > 0) break
      count = refined
    }
  }

  #count(component: readonly number[]): number {
    const seen = new Set<number>()
    for (const node of component) seen.add(this.of[node]!)
    return seen.size
  }

  #leadsToItself(node: number): boolean {
    const { rowStarts, targets } = this.#contents
    for (let i = rowStarts[node]!; i < rowStarts[node + 1]!; i++) if (targets[i] === node) return true
    return false
  }

  #refined(node: number): number {
    const { own, rowStarts, unordered, anchors } = this.#contents
    if (anchors[node] === 1) return own[node]!
    const [from, to] = [rowStarts[node]!, rowStarts[node + 1]!]
    this.#budget.require(1 + to - from, { path: 'heap', offset: 0 }, 'comparing circular objects')
    const digest = this.#digest
      .reset(0)
      .addNumber(own[node]!)
      .add(to - from)
    if (unordered[node] === 0) {
      for (let i = from; i < to; i++) digest.addNumber(this.#classAt(i))
      return digest.value
    }
    const step = unordered[node] === 1 ? 2 : 1
    const members: number[] = []
    for (let i = from; i + step <= to; i += step) {
      digest.reset(1).addNumber(this.#classAt(i))
      if (step === 2) digest.addNumber(this.#classAt(i + 1))
      members.push(digest.value)
    }
    members.sort((a, b) => a - b)
    digest.reset(2).addNumber(own[node]!).add(members.length)
    for (const member of members) digest.addNumber(member)
    return digest.value
  }

  #classAt(i: number): number {
    const { targets, leaves } = this.#contents
    const target = targets[i]!
    return target < 0 ? leaves[-1 - target]! : this.of[target]!
  }
}

/** Strongly connected components. Each comes after the components that it refers to. Edges of anchors are ignored. */
export function* componentsOf(contents: Contents): Generator<readonly number[]> {
  const walk = new Components(contents)
  for (let root = 0; root < contents.own.length; root++) yield* walk.from(root)
}

/** Tarjan's algorithm, with a stack of its own. */
class Components {
  readonly #contents: Contents
  /** Number of each node in the order of the search, from 1 on. */
  readonly #order: Uint32Array
  /** The earliest node that can be reached back from each node. */
  readonly #low: Uint32Array
  /** Index of the next value of each node. */
  readonly #at: Uint32Array
  readonly #isOpen: Uint8Array
  readonly #open: number[] = []
  #met = 0

  constructor(contents: Contents) {
    const { length } = contents.own
    this.#contents = contents
    this.#order = new Uint32Array(length)
    this.#low = new Uint32Array(length)
    this.#at = new Uint32Array(length)
    this.#isOpen = new Uint8Array(length)
  }

  *from(root: number): Generator<readonly number[]> {
    if (this.#order[root] !== 0) return
    const calls = [root]
    while (calls.length > 0) {
      const node = calls.at(-1)!
      if (this.#order[node] === 0) this.#meet(node)
      const next = this.#next(node)
      if (next !== undefined) {
        calls.push(next)
        continue
      }
      calls.pop()
      const caller = calls.at(-1)
      if (caller !== undefined) this.#low[caller] = Math.min(this.#low[caller]!, this.#low[node]!)
      if (this.#low[node] === this.#order[node]) yield this.#close(node)
    }
  }

  #meet(node: number): void {
    this.#order[node] = this.#low[node] = ++this.#met
    this.#at[node] = this.#contents.rowStarts[node]!
    this.#isOpen[node] = 1
    this.#open.push(node)
  }

  /** The next node that `node` refers to and that has not been visited. */
  #next(node: number): number | undefined {
    const { rowStarts, targets, anchors } = this.#contents
    const end = anchors[node] === 1 ? 0 : rowStarts[node + 1]!
    while (this.#at[node]! < end) {
      const target = targets[this.#at[node]!++]!
      if (target < 0) continue
      if (this.#order[target] === 0) return target
      if (this.#isOpen[target] === 1) this.#low[node] = Math.min(this.#low[node]!, this.#order[target]!)
    }
    return undefined
  }

  #close(node: number): readonly number[] {
    // Almost all components are single nodes.
    const component = this.#open.at(-1) === node ? [this.#open.pop()!] : this.#open.splice(this.#open.lastIndexOf(node))
    for (const member of component) this.#isOpen[member] = 0
    return component
  }
}
