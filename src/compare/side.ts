/**
 * One of two dumps that are compared, and what its values are compared by.
 * @module
 */
import type { Dump } from '../dump.ts'
import { NO_NODE } from '../heap/nodes.ts'
import type { Value } from '../heap/value.ts'
import type { Contents } from './contents.ts'
import type { Naming } from './naming.ts'

/** One of two dumps, with its contents and classes. */
export interface Side {
  readonly dump: Dump
  readonly naming: Naming
  readonly contents: Contents
  readonly classes: Float64Array
}

/** The node of a value that is compared by its contents; none for symbols and buffers, which are known by name. */
export function nodeOf({ dump: { nodes }, contents }: Side, value: Value | undefined): number {
  const node = nodes.ofValue(value)
  return node === NO_NODE || contents.anchors[node] === 1 ? NO_NODE : node
}

/** What a value of a symbol, a variable or a buffer is compared by. */
export function codeOf({ dump: { nodes }, naming, classes }: Side, value: Value | undefined): string | number {
  if (value === undefined) return 'none'
  if (value.kind === 'fixnum') return `#${value.value}`
  const node = nodes.ofValue(value)
  if (node !== NO_NODE) return classes[node]!
  return value.kind === 'emacs' ? `function ${naming.function(value.offset)}` : value.kind
}

/** The class of the value at an edge. */
export function classAt({ contents: { targets, leaves }, classes }: Side, edge: number): number {
  const target = targets[edge]!
  return target < 0 ? leaves[-1 - target]! : classes[target]!
}

export function valueAt(side: Side, edge: number): Value | undefined {
  const slot = side.contents.slots[edge]!
  return slot < 0 ? nodeValue(side, side.contents.targets[edge]!) : side.dump.heap.valueAt(slot)
}

/** A node as a value. */
export function nodeValue({ dump: { nodes } }: Side, node: number | undefined): Value | undefined {
  if (node === undefined || node < 0) return undefined
  if (nodes.kindOf(node) === 'builtin') return { kind: 'builtin', index: node - nodes.firstBuiltin }
  const tag = nodes.tagOf(node)
  return tag === undefined ? undefined : { kind: 'object', offset: nodes.offsetOf(node), tag }
}

export function isCons({ dump: { nodes } }: Side, node: number): boolean {
  return node >= 0 && node < nodes.firstBuiltin && nodes.tagOf(node) === nodes.heap.layout.tags.cons
}
