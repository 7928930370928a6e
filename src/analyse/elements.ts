/**
 * The elements of an object as Lisp sees them: of a list, the elements; of a hash table, the pairs; of all others, the fields that
 * hold Lisp values.
 * @module
 */
import type { Dump } from '../dump.ts'
import { PdmpError } from '../error.ts'
import { type HashTable, isHashTable, isLive, keySlot, readHashTable, valueSlot } from '../hash/table.ts'
import { fieldsOf } from '../heap/fields.ts'
import { consOf } from '../heap/lists.ts'
import { isNil, type Value } from '../heap/value.ts'
import type { DumpOffset } from '../units.ts'

/** One element of an object. */
export interface Element {
  /** The number of an element of a list, or the name of a field: `3`, `[3]`, `contents[3]`; `.` for the end of an improper list. */
  readonly label: string
  /** The key of a pair of a hash table; null for all others. */
  readonly key: Value | null
  /** Offset of the Lisp word. */
  readonly slot: DumpOffset
  /** What the word means. */
  readonly value: Value
}

/** The elements of `node`, in order. A circular list ends at the first cons that comes again, as its tail. */
export function elementsOf(dump: Dump, node: number): Element[] {
  const { heap, nodes } = dump
  const start = nodes.offsetOf(node)
  const tag = nodes.tagOf(node)
  if (tag === heap.layout.tags.cons) return elementsOfList(dump, { kind: 'object', offset: start, tag })
  const pairs = tag === heap.layout.tags.vectorlike && isHashTable(heap, start) ? pairsOf(dump, start) : undefined
  return pairs ?? lispFields(dump, node)
}

/** Whether a value may have elements: a list, or an object with Lisp slots other than a symbol. */
export function hasElements({ heap }: Dump, value: Value): boolean {
  const { tags } = heap.layout
  if (value.kind !== 'object') return false
  if (value.tag === tags.cons) return true
  if (value.tag !== tags.vectorlike) return false
  return heap.header(value.offset).lispSize > 0 || isHashTable(heap, value.offset)
}

function elementsOfList({ heap }: Dump, list: Value): Element[] {
  const { car, cdr } = heap.layout.structs.cons.fields
  const elements: Element[] = []
  const seen = new Set<number>()
  let last: number | undefined
  for (let rest = list; ; ) {
    const cons = consOf(heap, rest)
    if (cons === undefined || rest.kind !== 'object' || seen.has(rest.offset)) {
      if (last !== undefined && !isNil(rest)) {
        elements.push({ label: '.', key: null, slot: last + cdr.offset, value: rest })
      }
      return elements
    }
    seen.add(rest.offset)
    last = rest.offset
    elements.push({ label: String(elements.length), key: null, slot: rest.offset + car.offset, value: cons.car })
    rest = cons.cdr
  }
}

/** The pairs of the hash table at `start`; undefined if the table is damaged. */
function pairsOf({ heap }: Dump, start: DumpOffset): Element[] | undefined {
  const table = tableAt(heap, start)
  if (table === undefined) return undefined
  const elements: Element[] = []
  for (let i = 0; i < table.size; i++) {
    if (!isLive(heap, table, i)) continue
    const slot = valueSlot(heap, table, i)
    const key = heap.valueAt(keySlot(heap, table, i))
    elements.push({ label: String(elements.length), key, slot, value: heap.valueAt(slot) })
  }
  return elements
}

function tableAt(heap: Dump['heap'], start: DumpOffset): HashTable | undefined {
  try {
    return readHashTable(heap, start)
  } catch (error) {
    if (error instanceof PdmpError) return undefined
    throw error
  }
}

const lispFields = (dump: Dump, node: number): Element[] =>
  fieldsOf(dump.extents, node)
    .filter(({ kind }) => kind === 'lisp')
    .map(({ name, offset }) => ({ label: name, key: null, slot: offset, value: dump.heap.valueAt(offset) }))
