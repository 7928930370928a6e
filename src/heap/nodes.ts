/**
 * Numbers for all nodes of a dump, that is, for everything that refers to something or can be referred to. Graphs are then
 * typed arrays.
 *
 * The order of numbers is: objects as in `object_starts`; builtin symbols, by their images in the dump; C subrs, by their
 * images; the charset table; and C variables that hold Lisp objects, one for each Emacs relocation that restores one.
 *
 * Units: bytes from the start of the file; for C variables, bytes from the Emacs basis.
 * @module
 */
import { OffsetIndex } from '../bytes/offset-index.ts'
import type { EmacsRelocTable } from '../tables/emacs-reloc-table.ts'
import { EmacsRelocType } from '../tables/emacs-reloc-table.ts'
import { floorIndex } from '../tables/packed-table.ts'
import { roundUp } from '../units.ts'
import type { Heap } from './heap.ts'
import type { Value } from './value.ts'

/**
 * What a node is: an object of the heap, the image of a builtin symbol, the image of a subr, the table of charsets,
 * or a C variable that an
 * Emacs relocation writes.
 */
export type NodeKind = 'object' | 'builtin' | 'subr' | 'charsets' | 'variable'

/** Stands for the absence of a node. */
export const NO_NODE = -1

/**
 * Everything in a dump that refers or can be referred to, numbered: objects first, in the order of the file, then
 * builtin symbols, subrs, the
 * table of charsets, and C variables.
 */
export class Nodes {
  /** The heap that the nodes are in. */
  readonly heap: Heap
  /** The first builtin symbol, and the number of objects. */
  readonly firstBuiltin: number
  /** The first subr. */
  readonly firstSubr: number
  /** The node of the charset table as a whole. */
  readonly charsets: number
  /** The first C variable. */
  readonly firstVariable: number
  /** Number of nodes. */
  readonly length: number
  /** Where the charset table starts, or undefined in a dump without one. */
  readonly charsetStart: number | undefined
  readonly #subrs: Uint32Array
  /** The address in the executable that each subr is copied to, in bytes from the Emacs basis. */
  readonly #subrPlaces: Int32Array
  /** Index in `emacs_relocs` of each C variable. */
  readonly #variables: Uint32Array
  /** The node that starts at an offset. */
  readonly #starts: OffsetIndex

  constructor(heap: Heap) {
    const { image, lispsym, layout } = heap
    const { objectStarts, emacsRelocs } = image
    this.heap = heap
    const subrs = subrImages(heap)
    this.#subrs = Uint32Array.from(subrs.keys())
    this.#subrPlaces = Int32Array.from(subrs.values())
    this.#variables = lispVariables(heap)
    this.charsetStart = charsetTableOf(heap)
    this.firstBuiltin = objectStarts.length
    this.firstSubr = this.firstBuiltin + (lispsym?.symbols ?? 0)
    this.charsets = this.firstSubr + this.#subrs.length
    this.firstVariable = this.charsets + 1
    this.length = this.firstVariable + this.#variables.length
    this.#starts = new OffsetIndex(image.bytes.length, layout.dumpAlignment)
    const { offsets } = objectStarts
    for (let node = 0; node < this.charsets; node++) {
      const offset = node < offsets.length ? offsets[node]! : this.offsetOf(node)
      // Only aligned nodes are indexed, since words can point to no others.
      this.#starts.set(offset, node)
    }
    this.#emacsRelocs = emacsRelocs
  }

  readonly #emacsRelocs: EmacsRelocTable

  /** What a node is. */
  kindOf(node: number): NodeKind {
    if (node < this.firstBuiltin) return 'object'
    if (node < this.firstSubr) return 'builtin'
    if (node < this.charsets) return 'subr'
    return node < this.firstVariable ? 'charsets' : 'variable'
  }

  /** The offset of the struct of `node` in the dump; -1 for a C variable and for NO_NODE. */
  offsetOf(node: number): number {
    const { lispsym, layout, image } = this.heap
    switch (this.kindOf(node)) {
      case 'object':
        return image.objectStarts.offsets[node] ?? -1
      case 'builtin':
        return lispsym!.dumpOffset + (node - this.firstBuiltin) * layout.structs.symbol.size
      case 'subr':
        return this.#subrs[node - this.firstSubr]!
      case 'charsets':
        return this.charsetStart ?? image.header.size
      default:
        return -1
    }
  }

  /** The Lisp tag of an object, builtin symbol or subr; undefined for nodes that are not Lisp objects. */
  tagOf(node: number): number | undefined {
    const { tags } = this.heap.layout
    const kind = this.kindOf(node)
    if (kind === 'object') return this.heap.image.objectStarts.types[node]!
    return kind === 'builtin' ? tags.symbol : kind === 'subr' ? tags.vectorlike : undefined
  }

  /** How a symbol is interned: 0 uninterned or NO_NODE, 1 in some obarray, 2 in the initial obarray. */
  internedOf(node: number): number {
    const { view, layout } = this.heap
    const field = layout.symbolFlags['interned']
    const offset = this.offsetOf(node)
    if (field === undefined || offset < 0 || offset + 2 > view.length) return 0
    const shift = view.littleEndian ? field.shift : 16 - field.shift - field.width
    return (view.uint16(offset, 'symbol.flags') >>> shift) & ((1 << field.width) - 1)
  }

  /** The object, or image of an object, that starts exactly at `offset`. */
  at(offset: number): number {
    return this.#starts.at(offset)
  }

  /** The node of a Lisp value that is an object of the dump or a builtin symbol; NO_NODE for all others, and for no value. */
  ofValue(value: Value | undefined): number {
    if (value?.kind === 'object') return this.at(value.offset)
    const isBuiltin = value?.kind === 'builtin' && value.index >= 0 && value.index < this.firstSubr - this.firstBuiltin
    return isBuiltin ? this.firstBuiltin + value.index : NO_NODE
  }

  /** The last object that starts at or before `offset` in the hot or cold section. For messages. */
  enclosing(offset: number): number {
    return floorIndex(this.heap.image.objectStarts, offset)
  }

  /** Index in `emacs_relocs` of a C variable. */
  relocOf(node: number): number {
    return this.#variables[node - this.firstVariable]!
  }

  /** Address of a C variable or subr, in bytes from the Emacs basis. */
  emacsOffsetOf(node: number): number {
    if (node < this.charsets) return this.#subrPlaces[node - this.firstSubr]!
    return this.#emacsRelocs.emacsOffsets[this.relocOf(node)]!
  }

  /** The builtin symbol, subr or other copied object whose address is `target` bytes from the Emacs basis. */
  atEmacs(target: number): number {
    const source = this.heap.copySource(target)
    return source === undefined ? NO_NODE : this.at(source)
  }
}

/**
 * Find the images of C subrs in the discardable section. The dumper merges copies of neighbours in the executable into one
 * entry, which may include the builtin symbols.
 */
function subrImages(heap: Heap): ReadonlyMap<number, number> {
  const { image, lispsym, layout } = heap
  const { emacsRelocs: table, header } = image
  // Entries of a damaged dump may copy the same bytes twice. Each image becomes one node.
  const found = new Map<number, number>()
  const size = subrSize(heap)
  const symbolsStart = lispsym?.dumpOffset ?? -1
  const symbolsEnd = symbolsStart + (lispsym?.symbols ?? 0) * layout.structs.symbol.size
  for (let i = 0; i < table.length; i++) {
    const start = table.targets[i]!
    if (table.types[i] !== EmacsRelocType.copyFromDump || start >= header.coldStart) continue
    const end = Math.min(start + table.lengths[i]!, header.coldStart)
    for (let at = start; at + size <= end; ) {
      if (at >= symbolsStart && at < symbolsEnd) at = roundUp(symbolsEnd, layout.dumpAlignment)
      else if (heap.pvecName(at) === 'SUBR') {
        found.set(at, table.emacsOffsets[i]! + at - start)
        at += roundUp(size, layout.dumpAlignment)
      } else at += layout.dumpAlignment
    }
  }
  return new Map([...found].sort(([a], [b]) => a - b))
}

function subrSize(heap: Heap): number {
  const { subr, subr_native: native } = heap.layout.structs as Partial<Record<string, { size: number }>>
  return Math.max(4, (hasNativeCode(heap) ? native : subr)?.size ?? 0)
}

/** Whether the build has native compilation. No header field says so, but only such dumps have late or very late relocations. */
export function hasNativeCode({ image }: Heap): boolean {
  return image.dumpRelocs.slice(1).some(({ length }) => length > 0)
}

/** Indices of the relocations that restore a Lisp object, or a pointer to one, in a C variable. */
function lispVariables(heap: Heap): Uint32Array {
  const { emacsRelocs: table } = heap.image
  const roots = new Set(table.targets.subarray(heap.staticvec.start, heap.staticvec.start + heap.staticvec.length))
  const found: number[] = []
  for (let i = 0; i < table.length; i++) {
    const type = table.types[i]
    const isLisp = type === EmacsRelocType.dumpLv || type === EmacsRelocType.emacsLv
    const isPointer = type === EmacsRelocType.dumpPtrRaw && heap.objects.at(table.targets[i]!) >= 0
    const isCharsets = type === EmacsRelocType.dumpPtrRaw && heap.isCharsetTable(table.targets[i]!)
    // An immediate may be any C scalar. Those at addresses that the collector's array of roots contains are Lisp words.
    const isImmediate =
      type === EmacsRelocType.immediate &&
      table.lengths[i] === heap.layout.lispWordSize &&
      roots.has(table.emacsOffsets[i]!)
    if (isLisp || isPointer || isCharsets || isImmediate) found.push(i)
  }
  return Uint32Array.from(found)
}

export function charsetTableOf(heap: Heap): number | undefined {
  const { emacsRelocs: table, header } = heap.image
  for (let i = 0; i < table.length; i++) {
    if (table.types[i] !== EmacsRelocType.dumpPtrRaw || !heap.isCharsetTable(table.targets[i]!)) continue
    const start = table.targets[i]!
    if (start < header.discardableStart && heap.objects.at(start) < 0) return start
  }
  return undefined
}
