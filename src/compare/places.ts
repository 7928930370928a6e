/**
 * Descent from a differing value to the smallest place that differs, with a Lisp expression for it.
 *
 * If two values are of the same kind, hold the same number of values, and differ in only one of these, the place is inside that one.
 * @module
 */
import type { Dump } from '../dump.ts'
import { NO_NODE } from '../heap/nodes.ts'
import type { Value } from '../heap/value.ts'
import type { Contents } from './contents.ts'

/** One of two dumps, with its contents and classes. */
export interface Side {
  readonly dump: Dump
  readonly contents: Contents
  readonly classes: Float64Array
}

/** A place where two dumps differ. */
export interface Place {
  /** A Lisp expression, or fields after arrows if there is none. */
  readonly path: string
  readonly old: Value | undefined
  readonly new: Value | undefined
}

/** Most steps down. A deeper difference is reported at the last step. */
const MOST_STEPS = 100_000

/** The smallest place at which the values of `path` differ. */
export function narrow(a: Side, b: Side, path: string, values: readonly [Value | undefined, Value | undefined]): Place {
  let [old, now] = values
  const steps = new Steps(path)
  for (let i = 0; i < MOST_STEPS; i++) {
    const [nodeA, nodeB] = [nodeOf(a, old), nodeOf(b, now)]
    if (nodeA === NO_NODE || nodeB === NO_NODE) break
    const index = onlyDifference(a, nodeA, b, nodeB)
    if (index === undefined) break
    const [nextOld, nextNow] = [valueAt(a, nodeA, index), valueAt(b, nodeB, index)]
    if (nextOld === undefined || nextNow === undefined) break
    steps.take(a, nodeA, index)
    old = nextOld
    now = nextNow
  }
  return { path: steps.text, old, new: now }
}

/** The node of a value that is compared by its contents; none for symbols, which are known by name. */
export function nodeOf({ dump: { nodes }, contents }: Side, value: Value | undefined): number {
  const node = nodes.ofValue(value)
  return node === NO_NODE || contents.anchors[node] === 1 ? NO_NODE : node
}

/** The index of the only value in which two nodes differ, if there is exactly one. */
function onlyDifference(a: Side, nodeA: number, b: Side, nodeB: number): number | undefined {
  const [x, y] = [a.contents, b.contents]
  const [fromA, fromB] = [x.rowStarts[nodeA]!, y.rowStarts[nodeB]!]
  const length = x.rowStarts[nodeA + 1]! - fromA
  if (x.own[nodeA] !== y.own[nodeB] || x.unordered[nodeA] !== 0 || length !== y.rowStarts[nodeB + 1]! - fromB)
    return undefined
  let found: number | undefined
  for (let i = 0; i < length; i++) {
    if (classAt(a, fromA + i) === classAt(b, fromB + i)) continue
    if (found !== undefined) return undefined
    found = i
  }
  return found
}

/** Whether two nodes hold equal values in the same order. */
export function sameRows(a: Side, nodeA: number, b: Side, nodeB: number): boolean {
  const [fromA, fromB] = [a.contents.rowStarts[nodeA]!, b.contents.rowStarts[nodeB]!]
  const length = a.contents.rowStarts[nodeA + 1]! - fromA
  if (length !== b.contents.rowStarts[nodeB + 1]! - fromB) return false
  for (let i = 0; i < length; i++) if (classAt(a, fromA + i) !== classAt(b, fromB + i)) return false
  return true
}

function classAt({ contents: { targets, leaves }, classes }: Side, edge: number): number {
  const target = targets[edge]!
  return target < 0 ? leaves[-1 - target]! : classes[target]!
}

/** Value `index` of `node`; undefined unless it is a cons or a vector. */
function valueAt({ dump: { heap, nodes } }: Side, node: number, index: number): Value | undefined {
  const offset = nodes.offsetOf(node)
  const { tags, structs, lispWordSize } = heap.layout
  if (nodes.tagOf(node) === tags.cons) {
    const { car, cdr } = structs.cons.fields
    return heap.valueAt(offset + (index === 0 ? car : cdr).offset)
  }
  if (nodes.tagOf(node) !== tags.vectorlike) return undefined
  if (!indexed.has(heap.pvecName(offset))) return undefined
  return heap.valueAt(offset + structs.vector.fields['contents.0'].offset + index * lispWordSize)
}

/** Pseudovectors that `aref` reads slot by slot. */
const indexed: ReadonlySet<string> = new Set(['NORMAL_VECTOR', 'RECORD', 'COMPILED', 'CLOSURE'])

/** Steps from a value, as Lisp. */
class Steps {
  readonly #path: string
  readonly #steps: (number | 'car' | 'cdr')[] = []

  constructor(path: string) {
    this.#path = path
  }

  /** Go to value `index` of a node. */
  take({ dump: { heap, nodes } }: Side, node: number, index: number): void {
    const isCons = nodes.tagOf(node) === heap.layout.tags.cons
    this.#steps.push(isCons ? (index === 0 ? 'car' : 'cdr') : index)
  }

  get text(): string {
    let text = this.#path
    for (let i = 0; i < this.#steps.length; ) {
      const step = this.#steps[i]!
      let tails = 0
      while (this.#steps[i + tails] === 'cdr') tails++
      if (tails === 0) {
        text = step === 'car' ? `(car ${text})` : `(aref ${text} ${step})`
        i++
      } else if (this.#steps[i + tails] === 'car') {
        text = tails === 1 ? `(cadr ${text})` : `(nth ${tails} ${text})`
        i += tails + 1
      } else {
        text = tails === 1 ? `(cdr ${text})` : `(nthcdr ${tails} ${text})`
        i += tails
      }
    }
    return text
  }
}
