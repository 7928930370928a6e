/**
 * Questions about one object, by the offset of any of its bytes.
 * @module
 */
import {
  Describer,
  functionFacts,
  Holders,
  holderName,
  Inspector,
  nameFor,
  nodeName,
  nodeNamed,
  Owners,
  Paths,
} from '../../analyse.ts'
import {
  type Binding,
  type Dump,
  type Field,
  isHashTable,
  lispTypeOf,
  NO_NODE,
  Printer,
  stringAt,
  type Value,
} from '../../index.ts'
import { printedShort, type Shown, shownNode, shownValue } from './shown.ts'
import type { Page, Subject } from './subject.ts'

/** The node that contains the byte at an offset. */
function nodeAt(dump: Dump, at: number): number {
  const node = dump.nodes.at(at)
  return node === NO_NODE ? (dump.part(Owners).at(at)?.node ?? NO_NODE) : node
}

/** Where a text leads that a user types: an offset, `@OFFSET`, or the name of a symbol. Null if it leads nowhere. */
export function find({ dump }: Subject, text: string): number | null {
  const { nodes, names, bytes } = dump
  const number = /^@?(0x[0-9a-f]+|\d+)$/i.exec(text.trim())
  if (number !== null) {
    const offset = Number(number[1])
    return offset < bytes.length ? offset : null
  }
  const node = nodeNamed(nodes, names, text.trim())
  return node === NO_NODE ? null : nodes.offsetOf(node)
}

/** The object at an offset as a value; undefined for what is no Lisp object. */
function valueAt(dump: Dump, at: number): Value | undefined {
  const node = nodeAt(dump, at)
  return node === NO_NODE ? undefined : dump.part(Inspector).valueOfNode(node)
}

/** What is at an offset: the part of the file, and the object that contains it. */
export function object({ dump }: Subject, at: number) {
  const { nodes, bytes, heap } = dump
  const node = at < bytes.length ? nodeAt(dump, at) : NO_NODE
  const place = { at, size: bytes.length, region: dump.regionAt(at)?.name ?? null }
  if (node === NO_NODE) return { ...place, object: null, neighbours: aroundOffset(dump, at) }
  const value = dump.part(Inspector).valueOfNode(node)
  const start = nodes.offsetOf(node)
  const description = dump.part(Describer).describe(node)
  const { type, kind } = description
  return {
    ...place,
    object: {
      start,
      name: nameFor(description),
      kind,
      type,
      typeOf: value === undefined ? null : lispTypeOf(heap, dump.names, value),
      bytes: dump.extents.sizeOf(node),
      runs: runsOf(dump.part(Inspector).fieldsOf(node)),
      symbol: type === 'Symbol' ? symbolOf(dump, start) : null,
      isString: type === 'String',
      isTable: type !== null && value?.kind === 'object' && isHashTable(heap, start),
      hasElements: value !== undefined && dump.part(Inspector).hasElements(value),
    },
    neighbours: { previous: shownAt(dump, node - 1), next: shownAt(dump, node + 1) },
  }
}

/** The node before or after another in the file. */
const shownAt = (dump: Dump, node: number): Shown | null =>
  node >= 0 && node < dump.nodes.charsets ? shownNode(dump, node) : null

/** The objects before and after an offset that no object contains. */
function aroundOffset(dump: Dump, at: number) {
  const before = dump.objects.enclosing(at)
  const node = before === undefined ? -1 : dump.nodes.at(before.start)
  return { previous: shownAt(dump, node), next: shownAt(dump, node + 1) }
}

/** Gaps between fields that are padding. */
const MOST_PADDING = 16

/** The stretches of the file that the fields of an object fill. `fields` ascend. */
function runsOf(fields: readonly Field[]): { readonly start: number; readonly end: number }[] {
  const runs: { start: number; end: number }[] = []
  for (const { offset, size } of fields) {
    const last = runs.at(-1)
    if (last !== undefined && offset - last.end < MOST_PADDING) last.end = Math.max(last.end, offset + size)
    else runs.push({ start: offset, end: offset + size })
  }
  return runs
}

function symbolOf(dump: Dump, start: number) {
  const { symbols } = dump
  const alias = symbols.aliasOf(start)
  const bound = (binding: Binding): Shown | null => {
    if (!binding.isBound) return null
    return binding.value === undefined ? { text: 'not in the dump', at: null } : shownValue(dump, binding.value)
  }
  return {
    ...symbols.facts(start),
    isAutoload: symbols.isAutoload(start),
    aliasOf: alias === undefined ? null : shownValue(dump, symbols.asValue(alias)),
    value: bound(symbols.value(start)),
    definition: bound(symbols.definition(start)),
    plist: shownValue(dump, symbols.plist(start)),
  }
}

/** A field, and what it holds. */
export interface FieldRow {
  readonly index: number
  readonly name: string
  readonly offset: number
  readonly size: number
  readonly kind: Field['kind']
  readonly holds: Shown
}

/** Fields of the object at an offset, by ascending offset. */
export function fields({ dump }: Subject, at: number, start: number, count: number): Page<FieldRow> {
  const node = nodeAt(dump, at)
  const all = node === NO_NODE ? [] : dump.part(Inspector).fieldsOf(node)
  const rows = all.slice(start, start + count).map((field, i): FieldRow => {
    const { name, offset, size, kind } = field
    return { index: start + i, name, offset, size, kind, holds: heldBy(dump, field) }
  })
  return { total: all.length, rows }
}

function heldBy(dump: Dump, field: Field): Shown {
  const text = dump.part(Inspector).fieldText(field, (value) => printedShort(dump, value))
  if (field.kind === 'lisp') return { ...shownValue(dump, dump.heap.valueAt(field.offset)), text }
  const reloc = field.kind === 'pointer' ? dump.heap.relocAt(field.offset) : undefined
  const isInDump = reloc?.form === 'raw' && reloc.base === 'dump'
  return { text, at: isInDump ? dump.heap.word(field.offset) : null }
}

/** Bytes of the file, and which of them belong to which field of the object at `at`. */
export function bytes({ dump }: Subject, at: number, start: number, count: number) {
  const node = nodeAt(dump, at)
  const end = Math.min(start + count, dump.bytes.length)
  const all = node === NO_NODE ? [] : dump.part(Inspector).fieldsOf(node)
  const shown = all
    .map(({ name, offset, size }, index) => ({ index, name, offset, size }))
    .filter(({ offset, size }) => offset < end && offset + size > start)
  return { start, bytes: Array.from(dump.bytes.slice(start, end)), fields: shown }
}

/** The readings of the bytes at an offset. */
export function readings({ dump }: Subject, at: number) {
  const { value, ...rest } = dump.part(Inspector).readingsAt(at)
  return { ...rest, kind: value.kind, lisp: shownValue(dump, value) }
}

/** Most characters of a text that is shown at once. */
const MOST_TEXT = 20_000

/** The object, printed as `prin1` does. */
export function printed({ dump }: Subject, at: number) {
  const value = valueAt(dump, at)
  return value === undefined ? null : dump.part(Printer).print(value, { limit: MOST_TEXT })
}

/** An element of an object, and whether it has elements itself. */
export interface ElementRow {
  readonly label: string
  /** The key of a pair of a hash table. */
  readonly key: Shown | null
  readonly value: Shown
  readonly isOpenable: boolean
}

/** The elements of the object at an offset. */
export function elements({ dump }: Subject, at: number, start: number, count: number): Page<ElementRow> {
  const inspector = dump.part(Inspector)
  const node = nodeAt(dump, at)
  const all = node === NO_NODE ? [] : inspector.elementsOf(node)
  const rows = all.slice(start, start + count).map(({ label, key, value }) => ({
    label,
    key: key === null ? null : shownValue(dump, key),
    value: shownValue(dump, value),
    isOpenable: inspector.hasElements(value),
  }))
  return { total: all.length, rows }
}

/** The text of the string at an offset. */
export function text({ dump }: Subject, at: number) {
  const start = dump.nodes.offsetOf(nodeAt(dump, at))
  const { length, multibyte } = stringAt(dump.heap, start)
  const value: Value = { kind: 'object', offset: start, tag: dump.layout.tags.string }
  return { length, multibyte, ...dump.part(Printer).print(value, { limit: MOST_TEXT, plain: true }) }
}

/** The byte-code of the function at an offset; null if it is not a byte-compiled function. */
export function instructions({ dump }: Subject, at: number) {
  const value = valueAt(dump, at)
  const [first] = (value && functionFacts(dump, value)) ?? []
  return first ?? null
}

/** A reference: the object at its other end, and the field that holds it. */
export interface ReferenceRow {
  readonly node: Shown
  /** An expression that evaluates to the object; null if none is known, and for symbols, whose name is one. */
  readonly lisp: string | null
  readonly field: string
  readonly slot: number
  readonly isWeak: boolean
}

/** Objects that the object at an offset refers to. */
export function references({ dump }: Subject, at: number, start: number, count: number): Page<ReferenceRow> {
  const { references: graph } = dump
  const node = nodeAt(dump, at)
  if (node === NO_NODE) return { total: 0, rows: [] }
  const [from, end] = [graph.rowStarts[node]!, graph.rowStarts[node + 1]!]
  const edges = range(from + start, Math.min(end, from + start + count))
  const rows = edges.map((edge) => ({
    ...referred(dump, graph.targets[edge]!),
    field: graph.fieldOf(node, edge),
    slot: graph.slots[edge]!,
    isWeak: graph.isWeak(edge),
  }))
  return { total: end - from, rows }
}

/** Objects that refer to the object at an offset. */
export function referrers({ dump }: Subject, at: number, start: number, count: number): Page<ReferenceRow> {
  const { references: graph } = dump
  const node = nodeAt(dump, at)
  if (node === NO_NODE) return { total: 0, rows: [] }
  const { rowStarts, edges } = graph.reverse
  const [from, end] = [rowStarts[node]!, rowStarts[node + 1]!]
  const rows = range(from + start, Math.min(end, from + start + count)).map((i) => {
    const edge = edges[i]!
    const source = graph.sourceOf(edge)
    return {
      ...referred(dump, source),
      field: graph.fieldOf(source, edge),
      slot: graph.slots[edge]!,
      isWeak: graph.isWeak(edge),
    }
  })
  return { total: end - from, rows }
}

function referred(dump: Dump, node: number): Pick<ReferenceRow, 'node' | 'lisp'> {
  const isNamed = dump.nodes.tagOf(node) === dump.layout.tags.symbol && dump.nodes.internedOf(node) !== 0
  return { node: shownNode(dump, node), lisp: isNamed ? null : (dump.part(Paths).lispOf(node) ?? null) }
}

const range = (start: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i)

/** Most steps of a path, and most dominators, that are shown. */
const MOST_STEPS = 40

/** The shortest path from a root to the object at an offset; null if no root leads to it. */
export function path({ dump }: Subject, at: number) {
  const paths = dump.part(Paths)
  const node = nodeAt(dump, at)
  const steps = node === NO_NODE ? undefined : paths.to(node)
  if (steps === undefined) return null
  const shown =
    steps.length <= MOST_STEPS ? steps : [...steps.slice(0, MOST_STEPS / 2), ...steps.slice(-MOST_STEPS / 2)]
  return {
    text: paths.print(steps),
    lisp: paths.expression(steps) ?? null,
    isWeak: steps.some(({ weak }) => weak),
    /** Steps that are left out in the middle. */
    omitted: steps.length - shown.length,
    steps: shown.map(({ node: each, field, weak }) => ({ node: shownNode(dump, each), field, isWeak: weak })),
  }
}

/** What keeps the object at an offset alive: its dominators, the nearest first, and the bytes that it keeps alive itself. */
export function keepers({ dump }: Subject, at: number) {
  const holders = dump.part(Holders)
  const node = nodeAt(dump, at)
  if (node === NO_NODE) return null
  const all = holders.keepersOf(node)
  const shown = all.length <= MOST_STEPS ? all : [...all.slice(0, MOST_STEPS / 2), ...all.slice(-MOST_STEPS / 2)]
  return {
    own: holders.sizes[node]!,
    retained: holders.retained[node]!,
    holder: holderName(holders, holders.holders[node]!),
    /** Whether the holder is a library, and not C, the symbols, or several libraries. */
    isLibrary: holders.holders[node]! in holders.libraries,
    omitted: all.length - shown.length,
    keepers: shown.map((each) => ({
      text: nodeName(holders, each),
      at: each < dump.nodes.charsets ? dump.nodes.offsetOf(each) : null,
      retained: holders.retained[each]!,
    })),
  }
}
