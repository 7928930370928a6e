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
import { BitSet } from '../../bytes/bitset.ts'
import { NO_NODE } from '../../heap/nodes.ts'
import type { References } from '../../heap/references.ts'
import { fieldOffset, pointerField } from '../../heap/struct-fields.ts'
import { redirectOf } from '../../heap/symbol-flags.ts'
import type { LoadedFile } from './load-history.ts'

/** Slots of a symbol that may belong to a library. */
export type SymbolSlot = 'function' | 'value' | 'properties'

export interface Ownership {
  /** Edges that do not hold their target, because a library does. */
  readonly cut: BitSet
  /** The nodes that each library holds, by its number. */
  readonly holds: readonly (readonly number[])[]
  /** Symbols by the nodes that a library holds in their place: functions, values, property lists. */
  readonly symbols: ReadonlyMap<number, number>
  /** Number of the library that owns a slot of the symbol `node`, or -1. */
  ownerOf(node: number, slot: SymbolSlot): number
}

/** Stands for several libraries. */
const SEVERAL = -2
const NOBODY = -1

export function ownershipOf(references: References, libraries: readonly LoadedFile[]): Ownership {
  return new Owner(references, libraries)
}

class Owner implements Ownership {
  readonly cut: BitSet
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
    this.cut = new BitSet(references.length)
    this.holds = libraries.map(() => [])
    libraries.forEach((library, i) => {
      this.#takeDefinitions(library, i)
      for (const cell of library.cells) this.#take(cell, i, () => true, 'car')
    })
    for (const node of this.#defined()) this.#takeSlots(node)
  }

  ownerOf(node: number, slot: SymbolSlot): number {
    return this.#owners[slot].get(node) ?? NOBODY
  }

  #takeDefinitions({ definitions }: LoadedFile, library: number): void {
    const { function: functions, value: values, properties } = this.#owners
    for (const { kind, symbol, specializers } of definitions) {
      if (kind === 'method' && specializers !== NO_NODE) this.#takeMethod(specializers, library)
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
    this.cut.add(edge)
    // Builtin symbols, such as nil, are roots.
    const { firstBuiltin, firstSubr } = this.#references.nodes
    if (target < firstBuiltin || target >= firstSubr) this.holds[library]!.push(target)
  }

  /**
   * Assign a method to a library. The record of the method refers to the same list of specializers as `load-history`. Lists of
   * methods refer to the record by their cars.
   */
  #takeMethod(specializers: number, library: number): void {
    const references = this.#references
    for (const method of this.#sources(specializers)) {
      const isRecord = references.nodes.tagOf(method) === references.heap.layout.tags.vectorlike
      if (!isRecord) continue
      const { rowStarts, edges } = references.reverse
      for (let i = rowStarts[method]!; i < rowStarts[method + 1]!; i++) {
        const edge = edges[i]!
        if (references.nodes.tagOf(references.sourceOf(edge)) === references.heap.layout.tags.cons)
          this.#cutFor(library, edge, method)
      }
    }
  }

  #sources(target: number): number[] {
    const { rowStarts, edges } = this.#references.reverse
    const found: number[] = []
    for (let i = rowStarts[target]!; i < Math.min(rowStarts[target + 1]!, rowStarts[target]! + MOST_SOURCES); i++) {
      found.push(this.#references.sourceOf(edges[i]!))
    }
    return found
  }
}

/** Most referrers of a list of specializers. A method's list has two; in a damaged dump a million methods may share one. */
const MOST_SOURCES = 8

/** The slots in which the symbol at `start` keeps its value: its own, or the cells of a buffer-local value. */
function valueSlots({ heap }: References, start: number): readonly (number | undefined)[] {
  if (redirectOf(heap, start) !== 'LOCALIZED') return [fieldOffset(heap, start, 'symbol', 'val')]
  const blv = pointerField(heap, start, 'symbol', 'val')
  if (blv === undefined) return []
  return [fieldOffset(heap, blv, 'blv', 'defcell'), fieldOffset(heap, blv, 'blv', 'valcell')]
}
