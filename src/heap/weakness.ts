/**
 * Which hash tables are weak, and where their pairs are.
 *
 * Before Emacs 30, the weakness is a symbol, and the pairs are a separate vector. From 30 on, it is a number, and the pairs
 * follow the table. The names of the symbols are in the executable, but their lengths are in the dump, and are distinct.
 *
 * Source: `hash_table_weakness_t`, `Lisp_Hash_Table.weak` in src/lisp.h.
 * @module
 */
import type { Heap } from './heap.ts'
import { NO_NODE, type Nodes } from './nodes.ts'
import { stringAt } from './strings.ts'
import { hashTableBits, takeBits } from './variants.ts'

/** The parts of a pair that the collector does not follow. 'both' includes tables in which either part may keep a pair. */
export type WeakPart = 'key' | 'value' | 'both'

/** By the number `weakness` from Emacs 30 on, and before by the length of the symbol's name. */
const partsByNumber: readonly (WeakPart | undefined)[] = [undefined, 'key', 'value', 'both', 'both']
const partsByLength: Readonly<Record<number, WeakPart>> = {
  ['key'.length]: 'key',
  ['value'.length]: 'value',
  ['key-or-value'.length]: 'both',
  ['key-and-value'.length]: 'both',
}

/** The nodes whose slots are the pairs of a weak table: the table itself, or its vector. */
export function weakPairs(nodes: Nodes): ReadonlyMap<number, WeakPart> {
  const { heap } = nodes
  const { offsets, types, length } = heap.image.objectStarts
  const found = new Map<number, WeakPart>()
  for (let node = 0; node < length; node++) {
    if (types[node] !== heap.layout.tags.vectorlike || heap.pvecName(offsets[node]!) !== 'HASH_TABLE') continue
    const part = weakPart(heap, offsets[node]!)
    const owner = part === undefined ? NO_NODE : pairsOf(nodes, node)
    if (part !== undefined && owner !== NO_NODE) found.set(owner, part)
  }
  return found
}

function weakPart(heap: Heap, table: number): WeakPart | undefined {
  const { fields } = heap.layout.structs.hash_table
  const { weak, bits } = fields
  if (bits !== undefined) return partsByNumber[weaknessNumber(heap, table + bits.offset)]
  if (weak === undefined) return undefined
  const value = heap.valueAt(table + weak.offset)
  const { symbol } = heap.layout.structs
  const name = symbol.fields.name.offset
  if (value.kind !== 'builtin' || value.index === 0 || heap.lispsym === undefined) return undefined
  const string = heap.valueAt(heap.lispsym.dumpOffset + value.index * symbol.size + name)
  return string.kind === 'object' ? partsByLength[stringAt(heap, string.offset).length] : undefined
}

function weaknessNumber({ view, layout }: Heap, offset: number): number {
  const field = hashTableBits(layout)?.['weakness']
  if (field === undefined || offset >= view.length) return 0
  return takeBits(view.bytes[offset]!, field, view.littleEndian)
}

/** The node that holds the pairs of the table at index `node`. */
function pairsOf(nodes: Nodes, node: number): number {
  const { heap } = nodes
  const field = heap.layout.structs.hash_table.fields.key_and_value
  if (field === undefined) return node
  const value = heap.valueAt(nodes.offsetOf(node) + field.offset)
  return value.kind === 'object' ? nodes.at(value.offset) : NO_NODE
}
