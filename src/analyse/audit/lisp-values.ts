/**
 * Values of variables as `audit` reads them: texts, names, and numbers of elements.
 * @module
 */
import { Budget } from '../../bytes/budget.ts'
import type { Dump } from '../../dump.ts'
import { type HashTable, isLive, valueSlot } from '../../hash/table.ts'
import { consesOf, consOf } from '../../heap/lists.ts'
import { typeOf } from '../../heap/node-type.ts'
import { NO_NODE } from '../../heap/nodes.ts'
import { stringAt, textOf } from '../../heap/strings.ts'
import { isNil, type Value } from '../../heap/value.ts'
import { Printer } from '../../lisp/printer/printer.ts'
import type { TextRange } from './texts.ts'

/** Longest text that is read as a value, in bytes. */
const LONGEST = 1024
/** Most characters that identify a value in comparisons. */
const LONGEST_PRINTED = 4096

/** Types of objects whose parts are parts of a value. */
const containers: ReadonlySet<string> = new Set(['Cons', 'NORMAL_VECTOR', 'RECORD', 'HASH_TABLE'])

/** A node that is a part of a value, and whether it is in a function. */
interface ValuePart {
  readonly node: number
  readonly isInCode: boolean
}

/** A string in a value. */
export interface ValueText extends TextRange {
  /** The start of its text. */
  readonly text: string
}

/** Reads values of one dump. */
export class LispValues {
  readonly #dump: Dump
  /** Number of elements that may still be read. Lists of a damaged dump may share their tails. */
  readonly #budget: Budget
  readonly #tables: ReadonlyMap<number, HashTable>

  constructor(dump: Dump) {
    this.#dump = dump
    this.#budget = new Budget(4 * dump.nodes.length)
    this.#tables = new Map(dump.hashTables.map((table) => [table.offset, table]))
  }

  /** The value of a variable by name; undefined if it is void or unknown. */
  variable(name: string): Value | undefined {
    return this.#dump.symbols.valueNamed(name)
  }

  /** The start of the text of a string that the dump contains; undefined for other values. */
  text(value: Value | undefined): string | undefined {
    const { heap } = this.#dump
    if (value?.kind !== 'object' || heap.objects.at(value.offset) !== heap.layout.tags.string) return undefined
    const { bytes, multibyte } = stringAt(heap, value.offset)
    return bytes === undefined ? undefined : textOf(bytes.subarray(0, LONGEST), multibyte)
  }

  /** The offset of the first byte of a string in the file. */
  textOffset(value: Value): number {
    const { heap } = this.#dump
    if (value.kind !== 'object') return 0
    const { bytes } = stringAt(heap, value.offset)
    return bytes === undefined ? value.offset : bytes.byteOffset - heap.view.bytes.byteOffset
  }

  /** The name of a symbol. */
  symbolName(value: Value): string | undefined {
    const symbol = this.#dump.names.symbolOffset(value)
    return symbol === undefined ? undefined : this.#dump.names.symbolName(symbol)
  }

  /** Elements of a list; of a circular list, each once. */
  items(value: Value | undefined): Value[] {
    if (value === undefined) return []
    const items: Value[] = []
    const met = new Set<number>()
    for (const [cons, item] of consesOf(this.#dump.heap, value, this.#budget)) {
      if (cons.kind !== 'object' || met.has(cons.offset)) break
      met.add(cons.offset)
      items.push(item)
    }
    return items
  }

  /** Number of elements of a list, ring or hash table; 0 for every other value. */
  size(value: Value | undefined): number {
    if (value === undefined || isNil(value)) return 0
    const { heap } = this.#dump
    if (value.kind !== 'object') return 0
    if (heap.objects.at(value.offset) === heap.layout.tags.vectorlike) {
      const isVector = heap.pvecName(value.offset) === 'NORMAL_VECTOR'
      return isVector ? heap.header(value.offset).lispSize : (this.#tables.get(value.offset)?.count ?? 0)
    }
    const cons = consOf(heap, value)
    if (cons === undefined) return (this.text(value) ?? '') === '' ? 0 : 1
    // A ring of ring.el is (HEAD LENGTH . VECTOR).
    const rest = consOf(heap, cons.cdr)
    const isRing = rest?.cdr.kind === 'object' && heap.objects.at(rest.cdr.offset) === heap.layout.tags.vectorlike
    if (isRing && cons.car.kind === 'fixnum' && rest.car.kind === 'fixnum') return Number(rest.car.value)
    return this.items(value).length
  }

  /**
   * The strings with text that a value consists of, through lists, vectors, records, and values of hash tables. Of the
   * strings in functions, only those that nothing else refers to: others belong to the code. None if the budget is spent.
   */
  strings(value: Value | undefined): ValueText[] {
    const { nodes } = this.#dump
    const start = value?.kind === 'object' ? nodes.at(value.offset) : NO_NODE
    if (start === NO_NODE) return []
    const found: ValueText[][] = []
    const open = [{ node: start, isInCode: false }]
    const met = new Set<number>()
    for (let item = open.pop(); item !== undefined; item = open.pop()) {
      if (met.has(item.node)) continue
      met.add(item.node)
      if (!this.#budget.spend()) return []
      if (this.#isString(item.node)) found.push(this.#stringText(item))
      else for (const part of this.#partsOf(item)) open.push(part)
    }
    return found.flat()
  }

  #isString(node: number): boolean {
    const { tags } = this.#dump.heap.layout
    return this.#dump.nodes.tagOf(node) === tags.string
  }

  #stringText({ node, isInCode }: ValuePart): ValueText[] {
    return isInCode && !this.#isUnshared(node) ? [] : this.#textAt(this.#dump.nodes.offsetOf(node))
  }

  *#partsOf({ node, isInCode }: ValuePart): Generator<ValuePart> {
    const type = typeOf(this.#dump.nodes, node)
    const isCode = type === this.#dump.heap.layout.functionType
    if (!isCode && !containers.has(type ?? '')) return
    for (const target of this.#parts(node)) yield { node: target, isInCode: isInCode || isCode }
  }

  /** Nodes that a node refers to; of a hash table, the values. */
  *#parts(node: number): Generator<number> {
    const { heap, nodes, references } = this.#dump
    const table = this.#tables.get(nodes.offsetOf(node))
    if (table === undefined) {
      for (let edge = references.rowStarts[node]!; edge < references.rowStarts[node + 1]!; edge++)
        yield references.targets[edge]!
      return
    }
    for (let i = 0; i < table.size; i++) {
      const value = isLive(heap, table, i) ? heap.valueAt(valueSlot(heap, table, i)) : undefined
      const target = value?.kind === 'object' ? nodes.at(value.offset) : NO_NODE
      if (target !== NO_NODE) yield target
    }
  }

  #isUnshared(node: number): boolean {
    const { rowStarts } = this.#dump.references.reverse
    return rowStarts[node + 1]! - rowStarts[node]! === 1
  }

  #textAt(offset: number): ValueText[] {
    const { heap } = this.#dump
    const { bytes, multibyte } = stringAt(heap, offset)
    if (bytes === undefined || bytes.length === 0) return []
    const start = bytes.byteOffset - heap.view.bytes.byteOffset
    return [{ text: textOf(bytes.subarray(0, LONGEST), multibyte), start, end: start + bytes.length }]
  }

  /** A value as Emacs prints it, cut at 4,096 characters. */
  printed(value: Value): string {
    return this.#dump.part(Printer).print(value, { limit: LONGEST_PRINTED }).text
  }
}
