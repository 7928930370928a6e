/**
 * Numbers of nodes, and the node of a Lisp value.
 * @module
 */
import { expect, it } from 'vitest'
import { Dump } from '../../src/dump.ts'
import { NO_NODE } from '../../src/heap/nodes.ts'
import { readDump } from '../corpus/corpus.ts'

it('finds the node of an object and of a builtin symbol, and none for other values', () => {
  const { nodes, heap } = Dump.open(readDump('tiny-28-little-lp64'))
  const { tags } = heap.layout
  const node = nodes.firstBuiltin - 1
  const offset = nodes.offsetOf(node)
  expect(nodes.ofValue({ kind: 'object', offset, tag: nodes.tagOf(node)! })).toBe(node)
  expect(nodes.ofValue({ kind: 'object', offset: offset + 1, tag: tags.cons })).toBe(NO_NODE)
  expect(nodes.ofValue({ kind: 'builtin', index: 0 })).toBe(nodes.firstBuiltin)
  // A damaged word may give any index: none is the node of a function of C or of an object.
  expect(nodes.ofValue({ kind: 'builtin', index: nodes.firstSubr - nodes.firstBuiltin })).toBe(NO_NODE)
  expect(nodes.ofValue({ kind: 'builtin', index: -1 })).toBe(NO_NODE)
  expect(nodes.ofValue({ kind: 'fixnum', value: 0n })).toBe(NO_NODE)
  expect(nodes.ofValue(undefined)).toBe(NO_NODE)
})

it('has no place, tag or obarray for no node', () => {
  const { nodes } = Dump.open(readDump('tiny-28-little-lp64'))
  expect(nodes.offsetOf(NO_NODE)).toBe(-1)
  expect(nodes.tagOf(NO_NODE)).toBeUndefined()
  expect(nodes.internedOf(NO_NODE)).toBe(0)
})
