/**
 * Kinds of content: the purpose of the bytes of a dump, derived from the fields that refer to them and from what holds them.
 *
 * The classification starts from fields with a fixed meaning: the code of a function, the name of a symbol, a documentation
 * property. Lists, strings and vectors without such a meaning take the kind of the node that dominates them.
 * @module
 */
import { firstSlot } from '../../heap/struct-fields.ts'
import type { Value } from '../../heap/value.ts'
import type { Symbols } from '../../lisp/symbols.ts'
import { NO_DOMINATOR } from './dominators.ts'
import type { Holders } from './holders.ts'

export const contentKinds = [
  'lists',
  'strings',
  'numbers',
  'vectors',
  'symbols',
  'symbol names',
  'functions',
  'byte code',
  'constants',
  'documentation',
  'property lists',
  'customization',
  'keymaps',
  'autoloads',
  'character tables',
  'hash tables',
  'buffers',
  'load history',
  'native units',
  'C variables',
  'charsets',
  'format',
] as const
export type ContentKind = (typeof contentKinds)[number]

/** Kinds that lists, strings, numbers and vectors inherit from the node that dominates them. */
const inherited: ReadonlySet<ContentKind> = new Set([
  'constants',
  'documentation',
  'property lists',
  'customization',
  'keymaps',
  'autoloads',
  'character tables',
  'hash tables',
  'buffers',
  'load history',
  'native units',
  'charsets',
] as const)

/** By pseudovector. */
const vectorKinds: Readonly<Record<string, ContentKind>> = {
  COMPILED: 'functions',
  CLOSURE: 'functions',
  SUBR: 'functions',
  MODULE_FUNCTION: 'functions',
  CHAR_TABLE: 'character tables',
  SUB_CHAR_TABLE: 'character tables',
  HASH_TABLE: 'hash tables',
  BUFFER: 'buffers',
  MARKER: 'buffers',
  OVERLAY: 'buffers',
  NATIVE_COMP_UNIT: 'native units',
  BIGNUM: 'numbers',
}

/** Kinds of the slots of byte-compiled functions, by index. */
const functionSlots: Readonly<Record<number, ContentKind>> = { 1: 'byte code', 2: 'constants', 4: 'documentation' }

const propertyKind = (name: string | undefined): ContentKind => {
  if (name === undefined) return 'property lists'
  if (name.endsWith('-documentation')) return 'documentation'
  const isCustom = /^(custom-|standard-value$|saved-value$|saved-face$|face-defface-spec$|theme-)/.test(name)
  return isCustom ? 'customization' : 'property lists'
}

/** The kind of each node of `holders`, as an index of `contentKinds`. */
export function kindsOf(holders: Holders): Uint8Array {
  return new Kinds(holders).found
}

const UNKNOWN = 0xff

class Kinds {
  readonly found: Uint8Array
  readonly #holders: Holders
  readonly #symbols: Symbols
  /** Number of conses of property lists that may still be visited. */
  #left: number

  constructor(holders: Holders) {
    this.#holders = holders
    this.#symbols = holders.dump.symbols
    this.found = new Uint8Array(holders.length).fill(UNKNOWN)
    this.#left = 2 * holders.length
    this.#seedTypes()
    this.#seedFields()
    for (const { cells } of holders.libraries) {
      for (const cell of cells) {
        this.#seed(cell, 'load history')
        const entry = this.#cons(cell)?.[0]
        if (entry !== undefined) this.#seed(this.#holders.nodes.ofValue(entry), 'load history')
      }
    }
    this.#inherit()
  }

  #seed(node: number, kind: ContentKind): void {
    if (node >= 0 && this.found[node] === UNKNOWN) this.found[node] = contentKinds.indexOf(kind)
  }

  #seedTypes(): void {
    const { nodes, length } = this.#holders
    const { tags } = nodes.heap.layout
    for (let node = 0; node < nodes.charsets; node++) {
      const tag = nodes.tagOf(node)
      if (tag === tags.symbol) this.#seed(node, 'symbols')
      else if (tag === tags.vectorlike) {
        const kind = vectorKinds[nodes.heap.pvecName(nodes.offsetOf(node))]
        if (kind !== undefined) this.#seed(node, kind)
      }
    }
    this.#seed(nodes.charsets, 'charsets')
    for (let node = nodes.firstVariable; node < nodes.length; node++) this.#seed(node, 'C variables')
    // These are overhead, and libraries, which have no bytes of their own.
    for (let node = nodes.length; node < length; node++) this.#seed(node, 'format')
  }

  #seedFields(): void {
    const { nodes } = this.#holders
    const { heap } = nodes
    const { tags, lispWordSize, structs } = heap.layout
    const keymap = this.#symbols.named('keymap')
    const { name, func, plist } = structs.symbol.fields
    for (let node = 0; node < nodes.firstSubr; node++) {
      const start = nodes.offsetOf(node)
      const tag = nodes.tagOf(node)
      if (tag === tags.symbol) {
        this.#seed(this.#holders.nodes.ofValue(heap.valueAt(start + name.offset)), 'symbol names')
        if (this.#symbols.isAutoload(start)) {
          this.#seed(this.#holders.nodes.ofValue(heap.valueAt(start + func!.offset)), 'autoloads')
        }
        this.#seedProperties(heap.valueAt(start + plist!.offset))
      } else if (tag === tags.cons) {
        const car = this.#cons(node)?.[0]
        if (car !== undefined && keymap !== undefined && this.#holders.nodes.ofValue(car) === nodes.at(keymap))
          this.#seed(node, 'keymaps')
      } else if (tag === tags.vectorlike && this.#isFunction(start)) {
        for (const [slot, kind] of Object.entries(functionSlots)) {
          this.#seed(
            this.#holders.nodes.ofValue(heap.valueAt(firstSlot(heap, start) + Number(slot) * lispWordSize)),
            kind,
          )
        }
      }
    }
  }

  #isFunction(start: number): boolean {
    const type = this.#holders.nodes.heap.pvecName(start)
    return type === 'COMPILED' || type === 'CLOSURE'
  }

  /** Classify the conses of a property list, and its values by their property. */
  #seedProperties(list: Value): void {
    const { names } = this.#holders
    for (let rest = list; this.#left-- > 0; ) {
      const node = this.#holders.nodes.ofValue(rest)
      const property = this.#cons(node)
      if (property === undefined || this.found[node] !== UNKNOWN) return
      this.#seed(node, 'property lists')
      const valueNode = this.#holders.nodes.ofValue(property[1])
      const value = this.#cons(valueNode)
      if (value === undefined) return
      this.#seed(valueNode, 'property lists')
      const symbol = names.symbolOffset(property[0])
      this.#seed(
        this.#holders.nodes.ofValue(value[0]),
        propertyKind(symbol === undefined ? undefined : names.symbolName(symbol)),
      )
      rest = value[1]
    }
  }

  #inherit(): void {
    const { dominators, nodes } = this.#holders
    const { tags } = nodes.heap.layout
    for (const node of dominators.order) {
      if (this.found[node] !== UNKNOWN) continue
      const dominator = dominators.idom[node]!
      const above = dominator === NO_DOMINATOR ? undefined : contentKinds[this.found[dominator]!]
      const tag = nodes.tagOf(node)
      const own =
        tag === tags.cons ? 'lists' : tag === tags.string ? 'strings' : tag === tags.float ? 'numbers' : 'vectors'
      this.#seed(node, above !== undefined && inherited.has(above) ? above : own)
    }
  }

  #cons(node: number): readonly [Value, Value] | undefined {
    const { nodes } = this.#holders
    const { tags, structs } = nodes.heap.layout
    if (node < 0 || nodes.tagOf(node) !== tags.cons) return undefined
    const { car, cdr } = structs.cons.fields
    const start = nodes.offsetOf(node)
    return [nodes.heap.valueAt(start + car.offset), nodes.heap.valueAt(start + cdr.offset)]
  }
}
