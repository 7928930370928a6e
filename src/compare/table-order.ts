/**
 * Hash tables and obarrays of two dumps that have the same entries, perhaps in another order.
 * @module
 */
import type { Dump } from '../dump.ts'
import type { Graph } from '../graph/graph.ts'
import { type HashTable, isLive, keySlot, valueSlot } from '../hash/table.ts'
import { NO_NODE } from '../heap/nodes.ts'
import { lispField } from '../heap/struct-fields.ts'
import { Interned } from '../heap/symbol-flags.ts'
import type { Value } from '../heap/value.ts'
import type { DumpOffset } from '../units.ts'
import { classesOf } from './classes.ts'
import { contentsOf } from './contents.ts'
import { type Naming, namingsOf } from './naming.ts'

/** One of the two dumps, with what is derived from it. */
interface Side {
  readonly dump: Dump
  readonly classes: Float64Array
  /** Tables by the nodes that belong to them: the table itself and, before Emacs 30, its vector of pairs. */
  readonly tables: ReadonlyMap<number, HashTable>
}

/** The tables of two dumps, of which two graphs were made. */
export class TableOrder {
  readonly #dumps: readonly [Dump, Dump]
  #sides: readonly [Side, Side] | undefined
  /** The atoms of the two graphs by file offset. */
  #atoms: readonly [ReadonlyMap<number, number>, ReadonlyMap<number, number>] | undefined
  /** What is known of pairs of tables, by their offsets. */
  readonly #known = new Map<string, readonly (readonly [Entry, Entry])[] | undefined>()

  constructor(a: Dump, b: Dump) {
    this.#dumps = [a, b]
  }

  /** The table in the first dump, if two nodes belong to tables with the same entries in another order. */
  reorderedTable(nodeA: number, nodeB: number): DumpOffset | undefined {
    return this.#reordered(nodeA, nodeB) === undefined ? undefined : this.#both[0].tables.get(nodeA)!.offset
  }

  /** The atoms of keys and values in pairs, for two tables with the same entries in another order. */
  *entries(x: Graph, a: number, y: Graph, b: number): Generator<[number, number]> {
    const [offsetA, offsetB] = [x.atoms.origins[a]!, y.atoms.origins[b]!]
    const [dumpA, dumpB] = this.#dumps
    if (x.atoms.types[a] !== x.layout.tags.vectorlike || offsetA < 0 || offsetB < 0) return
    if (dumpA.heap.pvecName(offsetA) !== 'HASH_TABLE') return
    const entries = this.#reordered(dumpA.nodes.at(offsetA), dumpB.nodes.at(offsetB))
    if (entries === undefined) return
    this.#atoms ??= [atomsByOrigin(x), atomsByOrigin(y)]
    for (const [old, now] of entries) {
      for (const [i, node] of old.nodes.entries()) {
        const atomA = atomOf(dumpA, this.#atoms[0], node)
        const atomB = atomOf(dumpB, this.#atoms[1], now.nodes[i]!)
        if (atomA !== undefined && atomB !== undefined) yield [atomA, atomB]
      }
    }
  }

  /** The entries of two tables in pairs; undefined unless the tables have the same entries in another order. */
  #reordered(nodeA: number, nodeB: number): readonly (readonly [Entry, Entry])[] | undefined {
    const [a, b] = this.#both
    const [old, now] = [a.tables.get(nodeA), b.tables.get(nodeB)]
    if (old === undefined || now === undefined) return undefined
    const key = `${old.offset} ${now.offset}`
    if (!this.#known.has(key)) this.#known.set(key, reorderedEntries(a, old, b, now))
    return this.#known.get(key)
  }

  get #both(): readonly [Side, Side] {
    if (this.#sides === undefined) {
      const [a, b] = this.#dumps
      const [old, now] = namingsOf(a, b, true)
      this.#sides = [sideOf(a, old), sideOf(b, now)]
    }
    return this.#sides
  }
}

function sideOf(dump: Dump, naming: Naming): Side {
  const classes = classesOf(contentsOf(dump, naming))
  const tables = dump.hashTables.flatMap((table) => nodesOf(dump, table).map((node) => [node, table] as const))
  return { dump, classes, tables: new Map(tables) }
}

/** Equal entries are matched in the order of the tables. */
function reorderedEntries(
  a: Side,
  old: HashTable,
  b: Side,
  now: HashTable,
): readonly (readonly [Entry, Entry])[] | undefined {
  if (classAt(a, old.offset) !== classAt(b, now.offset)) return undefined
  const waiting = new Map<string, Entry[]>()
  const news = [...entriesOf(b, now)]
  for (const entry of news.toReversed()) {
    const known = waiting.get(entry.classes)
    if (known === undefined) waiting.set(entry.classes, [entry])
    else known.push(entry)
  }
  const olds = [...entriesOf(a, old)]
  if (olds.every(({ classes }, i) => classes === news[i]?.classes)) return undefined
  return olds.flatMap((entry) => {
    const other = waiting.get(entry.classes)?.pop()
    return other === undefined ? [] : [[entry, other] as const]
  })
}

const classAt = ({ dump, classes }: Side, offset: number): number | undefined => classes[dump.nodes.at(offset)]

/** The node of a table and, before Emacs 30, that of its vector of pairs. */
function nodesOf({ nodes, heap }: Dump, { offset }: HashTable): number[] {
  const pairs = nodes.ofValue(lispField(heap, offset, 'hash_table', 'key_and_value'))
  return pairs === NO_NODE ? [nodes.at(offset)] : [nodes.at(offset), pairs]
}

interface Entry {
  /** The classes of key and value. */
  readonly classes: string
  /** The nodes of key and value. */
  readonly nodes: readonly number[]
}

/** The live entries of a table. */
function* entriesOf({ dump, classes }: Side, table: HashTable): Generator<Entry> {
  const { heap, nodes } = dump
  const classText = (value: Value): string => {
    const node = nodes.ofValue(value)
    if (node !== NO_NODE) return String(classes[node])
    return value.kind === 'fixnum' ? `#${value.value}` : value.kind
  }
  for (let i = 0; i < table.size; i++) {
    if (!isLive(heap, table, i)) continue
    const [key, value] = [keySlot, valueSlot].map((slot) => heap.valueAt(slot(heap, table, i))) as [Value, Value]
    yield { classes: `${classText(key)} ${classText(value)}`, nodes: [nodes.ofValue(key), nodes.ofValue(value)] }
  }
}

/** Atoms by the file offset at which they start. */
export const atomsByOrigin = ({ atoms }: Graph): ReadonlyMap<number, number> =>
  new Map(Array.from(atoms.origins, (offset, atom) => [offset, atom]))

function atomOf({ nodes }: Dump, atoms: ReadonlyMap<number, number>, node: number): number | undefined {
  return node === NO_NODE || nodes.kindOf(node) !== 'object' ? undefined : atoms.get(nodes.offsetOf(node))
}

/** Symbols of the initial obarray by name. */
export function symbolsOf({ symbols, nodes, names }: Dump): ReadonlyMap<string, DumpOffset> {
  const found = new Map<string, DumpOffset>()
  for (const offset of symbols.offsets()) {
    const name = nodes.internedOf(nodes.at(offset)) === Interned.initially ? names.symbolName(offset) : undefined
    if (name !== undefined) found.set(name, offset)
  }
  return found
}
