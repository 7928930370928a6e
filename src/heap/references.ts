/**
 * The reference graph of a heap, as compressed rows, forward and reverse.
 *
 * An edge consists of a target and the slot that holds it. The name of its field is looked up on demand. The edges of node
 * `n` are those from `rowStarts[n]` up to `rowStarts[n + 1]`. A C variable has one edge, and no slot in the dump.
 *
 * A reference is weak if the collector does not follow it: keys and values of weak hash tables, the buffer of a marker,
 * chains of markers, and back pointers of intervals.
 *
 * Source: `dump_object` in src/pdumper.c for the fields that refer; `process_mark_stack` in src/alloc.c for those followed.
 * @module
 */

import { BitSet } from '../bytes/bitset.ts'
import { type ReverseRows, transpose } from '../bytes/rows.ts'
import { upperBound } from '../bytes/search.ts'
import { EmacsRelocType } from '../tables/emacs-reloc-table.ts'
import type { Extents, PartVisitor } from './extents.ts'
import { fieldAt, fieldName, visitFields } from './fields.ts'
import type { Heap } from './heap.ts'
import { NO_NODE, type Nodes } from './nodes.ts'
import type { FieldSpec, Shape } from './shapes.ts'
import { type WeakPart, weakPairs } from './weakness.ts'

/** Name of the only edge of a C variable. */
const VARIABLE_FIELD = 'value'
/** The number of parts of a node up to which `fieldOf` searches them for each query. */
const MOST_PARTS = 16

/** The reference graph of a dump. The edges of node `n` are `rowStarts[n]` up to `rowStarts[n + 1] - 1`. */
export class References {
  /** The heap that the nodes are in. */
  readonly heap: Heap
  /** The nodes. */
  readonly nodes: Nodes
  /** The bytes of the nodes. */
  readonly extents: Extents
  /** The first edge of each node, and the number of edges. */
  readonly rowStarts: Uint32Array
  /** The target node of each edge. */
  readonly targets: Uint32Array
  /** The file offset of each edge's slot; 0 for C variables. */
  readonly slots: Uint32Array
  /** @internal */
  readonly weak: BitSet
  #reverse: ReverseRows | undefined
  /** Names of fields by slot, for nodes of more than `MOST_PARTS` parts. */
  readonly #fieldNames = new Map<number, ReadonlyMap<number, string>>()

  constructor(extents: Extents) {
    this.heap = extents.heap
    this.nodes = extents.nodes
    this.extents = extents
    const collector = new Collector(this.nodes, this.extents)
    this.rowStarts = collector.collect()
    this.targets = collector.targets.subarray(0, collector.length)
    this.slots = collector.slots.subarray(0, collector.length)
    this.weak = new BitSet(collector.length)
    for (const edge of collector.weak) this.weak.add(edge)
  }

  /** Number of edges. */
  get length(): number {
    return this.targets.length
  }

  /** Whether the collector does not follow edge `edge`: it does not keep its target alive. */
  isWeak(edge: number): boolean {
    return this.weak.has(edge)
  }

  /** The edges by target: those to node `n` are `edges[rowStarts[n]]` up to `edges[rowStarts[n + 1] - 1]`, in ascending order. */
  get reverse(): { readonly rowStarts: Uint32Array; readonly edges: Uint32Array } {
    this.#reverse ??= transpose(this.targets, this.nodes.length)
    return this.#reverse
  }

  /** The node at which edge `edge` starts. */
  sourceOf(edge: number): number {
    return upperBound(this.rowStarts, edge) - 1
  }

  /** The name of the field that holds edge `edge` of `source`. */
  fieldOf(source: number, edge: number): string {
    if (this.nodes.kindOf(source) === 'variable') return VARIABLE_FIELD
    const slot = this.slots[edge]!
    const names = this.#fieldNames.get(source)
    if (names !== undefined) return names.get(slot) ?? 'unknown'
    let parts = 0
    const name = fieldAt(this.extents, source, slot, () => parts++)?.name ?? 'unknown'
    // Text properties have one part per interval. Callers that ask about one field usually ask about all of them.
    if (parts > MOST_PARTS) this.#fieldNames.set(source, this.#namesIn(source))
    return name
  }

  #namesIn(source: number): ReadonlyMap<number, string> {
    const names = new Map<number, string>()
    visitFields(this.extents, source, (spec, offset, element) => {
      if (spec.kind === 'lisp' || spec.kind === 'pointer') names.set(offset, fieldName(spec, element))
    })
    return names
  }
}

class Collector {
  length = 0
  targets: Uint32Array
  slots: Uint32Array
  readonly weak: number[] = []
  readonly #nodes: Nodes
  readonly #extents: Extents
  readonly #intoDump: Uint8Array
  readonly #intoEmacs: Uint8Array
  readonly #weakPairs: ReadonlyMap<number, WeakPart>
  /** The weakness of the pairs of the current node. */
  #weakPart: WeakPart | undefined
  readonly #referring = new Map<Shape, readonly FieldSpec[]>()
  /** The shape of the last part, kept because the next part often has the same shape. */
  #shape: Shape | undefined
  #fields: readonly FieldSpec[] = []
  readonly #variables = new Map<number, number>()

  constructor(nodes: Nodes, extents: Extents) {
    this.#nodes = nodes
    this.#extents = extents
    const { image, layout } = nodes.heap
    this.#intoDump = layout.relocs.intoDump
    this.#intoEmacs = layout.relocs.intoEmacs
    this.#weakPairs = weakPairs(nodes)
    for (let node = nodes.firstVariable; node < nodes.length; node++)
      this.#variables.set(nodes.emacsOffsetOf(node), node)
    const expected = 2 * image.dumpRelocs[0]!.length + nodes.length
    this.targets = new Uint32Array(expected)
    this.slots = new Uint32Array(expected)
  }

  collect(): Uint32Array {
    const nodes = this.#nodes
    const rowStarts = new Uint32Array(nodes.length + 1)
    for (let node = 0; node < nodes.length; node++) {
      rowStarts[node] = this.length
      if (node >= nodes.firstVariable) this.#variable(nodes.relocOf(node))
      else this.#node(node)
    }
    rowStarts[nodes.length] = this.length
    return rowStarts
  }

  #node(node: number): void {
    this.#weakPart = this.#weakPairs.get(node)
    this.#extents.visit(node, this.#part)
  }

  // A shared visitor, because one closure per node would be a quarter of a million closures.
  readonly #part: PartVisitor = (shape, start, count) => {
    const weakPart = this.#weakPart
    if (shape !== this.#shape) {
      this.#shape = shape
      this.#fields = this.#fieldsOf(shape)
    }
    const fields = this.#fields
    if (fields.length === 0) return
    // Pairs are satellites of their table, or elements of a separate vector.
    const alternate = weakPart !== undefined && fields.length <= 2 && fields[0]!.name.includes('[]')
    for (let i = 0; i < count; i++) {
      const at = start + i * shape.size
      for (let j = 0; j < fields.length; j++) {
        const field = fields[j]!
        const isWeak = alternate ? isWeakSlot(weakPart, i * fields.length + j) : field.weak
        this.#slot(at + field.offset, field.kind === 'pointer', isWeak)
      }
    }
  }

  /** The fields that can hold a reference. */
  #fieldsOf(shape: Shape): readonly FieldSpec[] {
    let fields = this.#referring.get(shape)
    if (fields === undefined) {
      fields = shape.fields.filter(({ kind }) => kind === 'lisp' || kind === 'pointer')
      this.#referring.set(shape, fields)
    }
    return fields
  }

  #slot(slot: number, isPointer: boolean, weak: boolean): void {
    const type = this.#nodes.heap.relocTypeAt(slot)
    if (type < 0) {
      if (!isPointer) this.#immediate(slot, weak)
      return
    }
    const target = this.#nodes.heap.word(slot)
    if (this.#intoDump[type] === 1) this.#add(this.#nodes.at(target), slot, weak)
    else if (this.#intoEmacs[type] === 1) this.#add(this.#inEmacs(target), slot, weak)
  }

  /** Add an edge for a word that no relocation patches, if it is a builtin symbol and not a fixnum. */
  #immediate(slot: number, weak: boolean): void {
    const { heap, firstBuiltin, firstSubr } = this.#nodes
    const { view, layout } = heap
    const { lispWordSize, structs } = layout
    if (slot + lispWordSize > view.length) return
    // The word of a builtin symbol is small, and the tag of a fixnum cannot occur in a multiple of a symbol's size.
    if (lispWordSize === 8 && view.uint32(slot + (view.littleEndian ? 4 : 0), 'lisp') !== 0) return
    const low = view.uint32(slot + (view.littleEndian ? 0 : lispWordSize - 4), 'lisp')
    // Most words are nil, and division is slow.
    if (low !== 0 && ((low & 3) !== 0 || low % structs.symbol.size !== 0)) return
    const node = firstBuiltin + low / structs.symbol.size
    if (node < firstSubr) this.#add(node, slot, weak)
  }

  #inEmacs(target: number): number {
    const node = this.#nodes.atEmacs(target)
    return node === NO_NODE ? (this.#variables.get(target) ?? NO_NODE) : node
  }

  #variable(reloc: number): void {
    const { emacsRelocs: table } = this.#nodes.heap.image
    const target = table.targets[reloc]!
    const type = table.types[reloc]
    if (type === EmacsRelocType.dumpLv || type === EmacsRelocType.dumpPtrRaw)
      this.#add(this.#nodes.at(target), 0, false)
    else if (type === EmacsRelocType.emacsLv) this.#add(this.#nodes.atEmacs(target), 0, false)
    else {
      // The immediate is the last eight bytes of the entry, in target byte order.
      const { offset, entrySize } = table.locator
      this.#immediate(offset + (reloc + 1) * entrySize - 8, false)
    }
  }

  #add(node: number, slot: number, weak: boolean): void {
    if (node === NO_NODE) return
    if (this.length === this.targets.length) this.#grow()
    this.targets[this.length] = node
    this.slots[this.length] = slot
    if (weak) this.weak.push(this.length)
    this.length++
  }

  #grow(): void {
    const [targets, slots] = [this.targets, this.slots]
    this.targets = new Uint32Array(2 * targets.length + 64)
    this.slots = new Uint32Array(2 * slots.length + 64)
    this.targets.set(targets)
    this.slots.set(slots)
  }
}

/** Whether the pair slot numbered `slot` is weak. Keys have even numbers, values odd ones. */
const isWeakSlot = (part: WeakPart, slot: number): boolean => part === 'both' || (part === 'key') === (slot % 2 === 0)
