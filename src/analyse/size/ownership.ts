/**
 * What libraries hold by definition: slots of symbols, methods of generic functions, entries of faces.
 *
 * In the heap a symbol refers to its function and value, so every library that mentions the symbol would hold them.
 * Here they belong to the library that defined them, and the symbol does not hold them:
 * - the function, to the library that defined it last, including autoloads;
 * - the value, to the library that defined the variable first, since a second `defvar` has no effect; the values of C
 *   variables belong to C;
 * - the property list, to the library that defines something by the name, if it is the only one;
 * - a method, to the library that defined it, not to its generic function;
 * - the entry of `load-history` itself, to its library.
 * @module
 */
import { NO_NODE } from '../../heap/nodes.ts'
import type { References } from '../../heap/references.ts'
import { fieldOffset, pointerField } from '../../heap/struct-fields.ts'
import { redirectOf } from '../../heap/symbol-flags.ts'
import type { LoadedFile } from './load-history.ts'

/** Slots of a symbol that may belong to a library. */
export type SymbolSlot = 'function' | 'value' | 'properties'

export interface Ownership {
  /** By edge: 1 if it does not hold its target, because it is weak or because a library holds the target instead. */
  readonly cut: Uint8Array
  /** The nodes that each library holds, by its number. */
  readonly holds: readonly (readonly number[])[]
  /** Symbols by the nodes that a library holds in their place: functions, values, property lists. */
  readonly symbols: ReadonlyMap<number, number>
  /** Number of the library that owns a slot of the symbol `node`, or -1. */
  ownerOf(node: number, slot: SymbolSlot): number
}

/** Stands for several libraries. */
const SEVERAL = -2
const NO_OWNER = -1

export function ownershipOf(references: References, libraries: readonly LoadedFile[]): Ownership {
  return new Owner(references, libraries)
}

class Owner implements Ownership {
  readonly cut: Uint8Array
  readonly holds: number[][]
  readonly symbols = new Map<number, number>()
  readonly #references: References
  readonly #owners: Readonly<Record<SymbolSlot, Map<number, number>>> = {
    function: new Map(),
    value: new Map(),
    properties: new Map(),
  }

  constructor(references: References, libraries: readonly LoadedFile[]) {
    this.#references = references
    this.cut = new Uint8Array(references.length)
    for (const edge of references.weak) this.cut[edge] = 1
    this.holds = libraries.map(() => [])
    this.#takeMethods(libraries)
    libraries.forEach((library, i) => {
      this.#takeDefinitions(library, i)
      for (const cell of library.cells) this.#take(cell, i, () => true, 'car')
    })
    for (const node of this.#defined()) this.#takeSlots(node)
  }

  ownerOf(node: number, slot: SymbolSlot): number {
    return this.#owners[slot].get(node) ?? NO_OWNER
  }

  #takeDefinitions({ definitions }: LoadedFile, library: number): void {
    const { function: functions, value: values, properties } = this.#owners
    for (const { kind, symbol } of definitions) {
      if (symbol === NO_NODE || kind === 'require') continue
      if (kind === 'function') functions.set(symbol, library)
      if (kind === 'variable' && !values.has(symbol)) values.set(symbol, library)
      if (kind !== 'method') properties.set(symbol, (properties.get(symbol) ?? library) === library ? library : SEVERAL)
    }
  }

  *#defined(): Generator<number> {
    const { function: functions, value: values, properties } = this.#owners
    for (const [node, library] of properties) if (library === SEVERAL) properties.delete(node)
    for (const node of values.keys()) if (this.#isForwarded(node)) values.delete(node)
    yield* new Set([...functions.keys(), ...values.keys(), ...properties.keys()])
  }

  #isForwarded(node: number): boolean {
    return redirectOf(this.#references.heap, this.#references.nodes.offsetOf(node)) === 'FORWARDED'
  }

  #takeSlots(node: number): void {
    const { nodes, heap } = this.#references
    const start = nodes.offsetOf(node)
    const at = (field: string) => fieldOffset(heap, start, 'symbol', field)
    const [functionSlot, properties] = [at('func'), at('plist')]
    this.#takeSlot(node, 'function', (slot) => slot === functionSlot)
    this.#takeSlot(node, 'properties', (slot) => slot === properties)
    const cells = valueSlots(this.#references, start)
    this.#takeSlot(node, 'value', (slot) => cells.includes(slot))
  }

  #takeSlot(node: number, which: SymbolSlot, isWanted: (slot: number) => boolean): void {
    const library = this.ownerOf(node, which)
    if (library < 0) return
    const from = this.holds[library]!.length
    this.#take(node, library, isWanted)
    for (const target of this.holds[library]!.slice(from)) {
      if (!this.symbols.has(target)) this.symbols.set(target, node)
    }
  }

  /** Assign the targets of the wanted edges of `node` to the library, in place of the node. */
  #take(node: number, library: number, isWanted: (slot: number) => boolean, field?: string): void {
    const { rowStarts, slots, targets, heap, nodes } = this.#references
    const only = field === undefined ? undefined : fieldOffset(heap, nodes.offsetOf(node), 'cons', field)
    for (let edge = rowStarts[node]!; edge < rowStarts[node + 1]!; edge++) {
      if (!isWanted(slots[edge]!) || (only !== undefined && slots[edge] !== only)) continue
      this.#cutFor(library, edge, targets[edge]!)
    }
  }

  #cutFor(library: number, edge: number, target: number): void {
    this.cut[edge] = 1
    // Builtin symbols, such as nil, are roots.
    const { firstBuiltin, firstSubr } = this.#references.nodes
    if (target < firstBuiltin || target >= firstSubr) this.holds[library]!.push(target)
  }

  /**
   * Assign methods to libraries. The record of a method refers to the same list of specializers as `load-history`. Lists of
   * methods refer to the record by their cars. Emacs 30 shares equal lists of specializers, so that a list stands for the
   * methods of several libraries, which then hold all of these records.
   */
  #takeMethods(libraries: readonly LoadedFile[]): void {
    const { nodes, heap, targets } = this.#references
    const { vectorlike, cons } = heap.layout.tags
    const lists = new Map<number, SpecializerList>()
    libraries.forEach(({ definitions }, library) => {
      for (const { kind, specializers } of definitions) {
        if (kind !== 'method' || specializers === NO_NODE) continue
        const list = lists.get(specializers) ?? { libraries: new Set(), referrers: 0 }
        list.libraries.add(library)
        lists.set(specializers, list)
      }
    })
    const records = new Map<number, SpecializerList>()
    this.#visitReferrers(lists, (node, edge) => {
      const list = lists.get(targets[edge]!)!
      if (list.referrers++ < MOST_REFERRERS && nodes.tagOf(node) === vectorlike) records.set(node, list)
    })
    const held = new Set<number>()
    this.#visitReferrers(records, (node, edge) => {
      if (nodes.tagOf(node) !== cons) return
      this.cut[edge] = 1
      const record = targets[edge]!
      if (held.has(record)) return
      held.add(record)
      for (const library of records.get(record)!.libraries) this.holds[library]!.push(record)
    })
  }

  /** Visit each edge to one of the nodes `wanted`, with the node that it starts from. */
  #visitReferrers(wanted: { readonly size: number; keys(): Iterable<number> }, visit: EdgeVisitor): void {
    if (wanted.size === 0) return
    const { nodes, rowStarts, targets } = this.#references
    const isWanted = new Uint8Array(nodes.length)
    for (const node of wanted.keys()) isWanted[node] = 1
    let node = 0
    for (let edge = 0; edge < targets.length; edge++) {
      if (isWanted[targets[edge]!] === 0) continue
      while (rowStarts[node + 1]! <= edge) node++
      visit(node, edge)
    }
  }
}

/** A list of specializers: the libraries that define methods with it, and the number of its referrers that were seen. */
interface SpecializerList {
  readonly libraries: Set<number>
  referrers: number
}

type EdgeVisitor = (node: number, edge: number) => void

/** Most referrers of a list of specializers that are examined. In a damaged dump a million methods may share one. */
const MOST_REFERRERS = 8

/** The slots in which the symbol at `start` keeps its value: its own, or the cells of a buffer-local value. */
function valueSlots({ heap }: References, start: number): readonly (number | undefined)[] {
  if (redirectOf(heap, start) !== 'LOCALIZED') return [fieldOffset(heap, start, 'symbol', 'val')]
  const blv = pointerField(heap, start, 'symbol', 'val')
  if (blv === undefined) return []
  return [fieldOffset(heap, blv, 'blv', 'defcell'), fieldOffset(heap, blv, 'blv', 'valcell')]
}
