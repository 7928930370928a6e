/**
 * Live buffers of two dumps, matched by name: which only one dump has, whose text differs, and their variables as roots of the search
 * for differences.
 * @module
 */
import { LispNames } from '../analyse/lisp-names.ts'
import { type Field, fieldAt } from '../heap/fields.ts'
import type { Value } from '../heap/value.ts'
import { type Roots, stepsOf } from './places.ts'
import { type Side, valueAt } from './side.ts'
import type { Root } from './symbols.ts'

/** Fields that are compared as something else. */
const ALIST = 'local_var_alist'
const notCompared: ReadonlySet<string> = new Set(['name', ALIST])

/** Most variables of their own that a buffer has. */
const MOST_VARIABLES = 10_000

/** Nodes of live buffers by name. */
export const buffersOf = ({ contents: { buffers } }: Side): ReadonlyMap<string, number> =>
  new Map(Array.from(buffers, ([node, { name }]) => [name, node]))

/** Whether the texts of two buffers are the same. */
export const haveSameText = (old: Side, a: number, now: Side, b: number): boolean =>
  old.contents.buffers.get(a)!.text === now.contents.buffers.get(b)!.text

/** Add the variables of a buffer of both dumps to a search. */
export function addBuffer(
  descent: Roots<Root<'variables'>>,
  name: string,
  [old, a]: readonly [Side, number],
  [now, b]: readonly [Side, number],
): void {
  const root = { name, what: 'variables' } as const
  const lisp = old.dump.part(LispNames).buffer(a)
  const steps = stepsOf(old)
  const [fieldsA, fieldsB] = [fieldsOf(old, a), fieldsOf(now, b)]
  const text = lisp ?? `buffer ${JSON.stringify(name)}`
  for (const [field, edgeA] of fieldsA) {
    const edgeB = fieldsB.get(field)
    if (edgeB === undefined || notCompared.has(field)) continue
    const values = [valueAt(old, edgeA), valueAt(now, edgeB)] as const
    if (!descent.differ(values)) continue
    const node = old.dump.nodes.ofValue(values[0])
    const cursor = steps.take({ lisp, field: '' }, a, { node, field, weak: false, slot: old.contents.slots[edgeA]! })
    descent.addAt(root, cursor, cursor.lisp ?? `${text} → ${field}`, values)
  }
  const [listA, listB] = [fieldsA.get(ALIST), fieldsB.get(ALIST)]
  if (listA === undefined || listB === undefined) return
  const [localsA, localsB] = [localsOf(old, valueAt(old, listA)), localsOf(now, valueAt(now, listB))]
  for (const variable of new Set([...localsA.keys(), ...localsB.keys()])) {
    const values = [localsA.get(variable), localsB.get(variable)] as const
    const path = `(buffer-local-value ${variable} ${text})`
    descent.addAt(root, { lisp: lisp === undefined ? undefined : path, field: '' }, path, values)
  }
}

/** Edges of the values that a buffer holds, by field. */
function fieldsOf({ dump, contents: { rowStarts, slots } }: Side, node: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (let i = rowStarts[node]!; i < rowStarts[node + 1]!; i++) {
    const field: Field | undefined = fieldAt(dump.extents, node, slots[i]!)
    if (field !== undefined) found.set(field.name, i)
  }
  return found
}

/** Values that variables have in a buffer, by expressions for the variables. */
function localsOf({ dump }: Side, alist: Value | undefined): ReadonlyMap<string, Value> {
  const { heap, nodes, names } = dump
  const { tags, structs } = heap.layout
  const { car, cdr } = structs.cons.fields
  const isCons = (value: Value | undefined) => value?.kind === 'object' && value.tag === tags.cons
  const found = new Map<string, Value>()
  let rest = alist
  for (let i = 0; i < MOST_VARIABLES && rest?.kind === 'object' && isCons(rest); i++) {
    const cell = heap.valueAt(rest.offset + car.offset)
    rest = heap.valueAt(rest.offset + cdr.offset)
    if (cell.kind !== 'object' || !isCons(cell)) continue
    const symbol = names.symbolOffset(heap.valueAt(cell.offset + car.offset))
    const variable = symbol === undefined ? undefined : dump.part(LispNames).quoted(nodes.at(symbol))
    if (variable !== undefined && !found.has(variable)) found.set(variable, heap.valueAt(cell.offset + cdr.offset))
  }
  return found
}
