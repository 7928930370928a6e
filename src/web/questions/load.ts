/**
 * Questions about a load of the dump, step by step: what the header says, what is mapped, what each relocation does, what is dropped,
 * built and kept.
 * @module
 */
import { HARDWARE_PAGE, Inspector, LispNames, pageUse, tablesOf } from '../../analyse.ts'
import {
  type Dump,
  type DumpOffset,
  EmacsRelocType,
  type HashTable,
  hex,
  load,
  MarkBits,
  NO_NODE,
  type Placement,
  releaseTitle,
  slotAt,
  typeOf,
  writtenSize,
} from '../../index.ts'
import { Mistake } from '../mistake.ts'
import { placementAt, type TypedPlacement } from './placement.ts'
import { type Shown, shownNode, shownValue } from './shown.ts'
import type { Subject } from './subject.ts'

/** What the loader reads first. */
export function headerRead({ dump: { image } }: Subject) {
  const { header, bytes, fingerprint, layout } = image
  const { discardableStart, coldStart, hashList, size } = header
  const locators = [...header.dumpRelocs, header.objectStarts, header.emacsRelocs]
  return {
    release: layout.release === null ? null : releaseTitle(layout.release),
    size,
    magic: [...bytes.subarray(0, 16)],
    fingerprint: hexOf(fingerprint),
    discardableStart,
    coldStart,
    hashList,
    tables: locators.map(({ path, offset, count, entrySize }) => ({ path, offset, count, bytes: count * entrySize })),
  }
}

/** What is mapped, and how many pages of it a load writes to. */
export function mapped({ dump }: Subject) {
  const { dirtyHot, dirtyDiscardable, hot, discardable, cold } = pageUse(dump)
  return {
    parts: dump.mappedParts,
    page: HARDWARE_PAGE,
    pages: hot + discardable + cold,
    dirty: dirtyHot + dirtyDiscardable,
  }
}

/** One number that a relocation adds. */
export interface Term {
  readonly what: 'dump base' | 'Emacs basis' | 'lispsym' | 'tag'
  /** In hexadecimal; negative for what is subtracted. */
  readonly value: string
}

/** One entry of the relocations of the dump, with its effect at one placement. */
export interface RelocationStep {
  readonly index: number
  readonly total: number
  readonly type: string
  readonly offset: DumpOffset
  /** Size of the word in bytes. */
  readonly size: number
  /** The object and the field that the word belongs to. */
  readonly owner: Shown | null
  readonly field: string | null
  /** What the word points to, once it is relocated. */
  readonly target: Shown | null
  /** The stored pointer, in hexadecimal. */
  readonly before: string
  /** What is added; empty for what is no addition. */
  readonly terms: readonly Term[]
  /** The word in memory, in hexadecimal. */
  readonly after: string
  readonly bytesBefore: readonly number[]
  readonly bytesAfter: readonly number[]
}

/** What one entry of the early relocations does. Entries are numbered in the order of the table. */
export function relocationStep({ dump }: Subject, index: number, typed: TypedPlacement): RelocationStep {
  const { image, layout } = dump
  const table = image.dumpRelocs[0]!
  if (!Number.isInteger(index) || index < 0 || index >= table.length)
    throw new Mistake(`the entries are numbered from 0 to ${table.length - 1}`)
  const { placement, loaded } = dump.part(Loads).at(typed)
  const { offset, kind, target } = slotAt(image, table, index)
  const size = kind.form === 'lv' ? layout.lispWordSize : layout.wordSize
  const stored = BigInt.asUintN(8 * layout.wordSize, BigInt(target))
  const place = dump.part(Inspector).placeOf(offset)
  const owner = place.object === null ? NO_NODE : dump.nodes.at(place.object.offset)
  return {
    index,
    total: table.length,
    type: kind.name,
    offset,
    size,
    owner: owner === NO_NODE ? null : shownNode(dump, owner),
    field: place.field?.name ?? null,
    target: kind.form === 'lv' ? shownValue(dump, dump.heap.valueAt(offset)) : null,
    before: hex(stored),
    terms: termsOf(dump, kind, placement),
    after: hex(wordOf(loaded.bytes, offset, size, layout.byteOrder === 'little')),
    bytesBefore: [...dump.bytes.subarray(offset, offset + size)],
    bytesAfter: [...loaded.bytes.subarray(offset, offset + size)],
  }
}

type Kind = ReturnType<typeof slotAt>['kind']

/** The parts of what a relocation adds. Their sum is what the library adds; the tests add them up. */
function termsOf({ layout }: Dump, kind: Kind, { dumpBase, emacsBasis, lispsym }: Placement): readonly Term[] {
  if (kind.form !== 'raw' && kind.form !== 'lv') return []
  const base: Term =
    kind.base === 'dump' ? { what: 'dump base', value: hex(dumpBase) } : { what: 'Emacs basis', value: hex(emacsBasis) }
  if (kind.form === 'raw') return [base]
  if (kind.tag === 0) return [base, { what: 'lispsym', value: hex(-lispsym) }]
  const tag = layout.tagging === 'low' ? BigInt(kind.tag) : BigInt(kind.tag) << 61n
  return [base, { what: 'tag', value: hex(tag) }]
}

/** An entry of the Emacs relocations. */
export interface EmacsWriteExample {
  readonly index: number
  /** The place in the executable, in bytes from the Emacs basis, and its address. */
  readonly emacsOffset: number
  readonly address: string
  /** The variable, as a Lisp expression; null if its name is unknown. */
  readonly variable: string | null
  readonly size: number
  /** The first bytes that are written. */
  readonly bytes: readonly number[]
  /** What they mean. */
  readonly meaning: Shown
}

/** Most bytes of an example. */
const EXAMPLE = 16

/** What a load writes into the executable, by type, with an example of each. */
export function emacsWrites({ dump }: Subject, typed: TypedPlacement) {
  const { emacsRelocs: table } = dump.image
  const { placement, loaded } = dump.part(Loads).at(typed)
  const lispNames = dump.part(LispNames)
  const isNamed = (emacsOffset: number) =>
    lispNames.variable(emacsOffset) !== undefined || dump.names.subrNamed(emacsOffset) !== undefined
  const kinds = dump.layout.emacsRelocNames.map((name) => ({ name, count: 0, bytes: 0, first: -1, named: -1 }))
  for (let i = 0; i < table.length; i++) {
    const kind = kinds[table.types[i]!]!
    kind.count++
    kind.bytes += writtenSize(table, i, dump.layout)
    if (kind.first < 0) kind.first = i
    if (kind.named < 0 && isNamed(table.emacsOffsets[i]!)) kind.named = i
  }
  const example = (i: number): EmacsWriteExample => {
    const emacsOffset = table.emacsOffsets[i]!
    const bytes = loaded.emacs.bytesOf(i)
    return {
      index: i,
      emacsOffset,
      address: hex(placement.emacsBasis + BigInt(emacsOffset)),
      variable: lispNames.variable(emacsOffset) ?? null,
      size: bytes.length,
      bytes: [...bytes.subarray(0, EXAMPLE)],
      meaning: meaningOf(dump, i, bytes),
    }
  }
  const used = kinds.filter(({ count }) => count > 0)
  return {
    total: table.length,
    bytes: used.reduce((sum, { bytes }) => sum + bytes, 0),
    kinds: used.map(({ name, count, bytes, first, named }) => ({
      name,
      count,
      bytes,
      example: example(named >= 0 ? named : first),
    })),
  }
}

/** What entry `i` writes, in words. */
function meaningOf(dump: Dump, i: number, written: Uint8Array): Shown {
  const { heap, nodes, layout } = dump
  const { types, targets, lengths, emacsOffsets } = dump.image.emacsRelocs
  const [target, length] = [targets[i]!, lengths[i]!]
  const plain = (text: string): Shown => ({ text, at: null })
  switch (types[i]) {
    case EmacsRelocType.copyFromDump: {
      const { lispsym } = heap
      const isSymbols =
        lispsym !== undefined && target <= lispsym.dumpOffset && lispsym.dumpOffset < target + written.length
      if (isSymbols) return plain(`the array lispsym, with ${lispsym.symbols} builtin symbols`)
      const node = nodes.atEmacs(emacsOffsets[i]!)
      return node === NO_NODE ? plain(`bytes of the dump from ${hex(target)}`) : shownNode(dump, node)
    }
    case EmacsRelocType.immediate:
      return (
        valueOfVariable(dump, emacsOffsets[i]!) ??
        plain(`the number ${wordOf(written, 0, written.length, layout.byteOrder === 'little')}`)
      )
    case EmacsRelocType.dumpLv:
      return shownValue(dump, { kind: 'object', offset: target, tag: length })
    case EmacsRelocType.emacsLv:
      return shownValue(dump, { kind: 'emacs', offset: target, tag: length })
    case EmacsRelocType.dumpPtrRaw: {
      const node = nodes.at(target)
      if (node === NO_NODE || typeOf(nodes, node) === undefined)
        return plain(`the address of ${hex(target)} in the dump`)
      return shownNode(dump, node)
    }
    default:
      return plain(`the address of another variable of Emacs, ${hex(target)} from the basis`)
  }
}

/** The value of the variable of Emacs at this place, if a symbol stands for it. */
function valueOfVariable(dump: Dump, emacsOffset: number): Shown | undefined {
  const named = dump.part(LispNames).variables.at(emacsOffset)
  const binding = named === undefined ? undefined : dump.symbols.value(dump.nodes.offsetOf(named.symbol))
  return binding?.isBound && binding.value !== undefined ? shownValue(dump, binding.value) : undefined
}

/** What a load drops: the whole pages of the discardable section. */
export function dropped({ dump }: Subject) {
  const part = dump.mappedParts[1]!
  const section = dump.regions.find(({ name }) => name === 'discardable')!
  const { lispsym } = dump.heap
  return {
    section: { start: section.start, end: section.end },
    dropped: { start: part.start, end: part.end },
    lispsym: lispsym === undefined ? null : { start: lispsym.dumpOffset, symbols: lispsym.symbols },
  }
}

/** Most pairs of the table that serves as an example. */
const FEW = 12

/** Which hash tables a load or the first access builds, and a small one with a name. */
export function thawing({ dump }: Subject) {
  const { hashTables } = dump
  const forms: Partial<Record<HashTable['form'], number>> = {}
  for (const { form } of hashTables) forms[form] = (forms[form] ?? 0) + 1
  const named = tablesOf(dump).filter(({ kind, name, test }) => kind === 'hash-table' && name !== null && test !== null)
  const small = named.filter(({ count }) => count > 1 && count <= FEW)
  const example = small.reduce<(typeof small)[number] | undefined>(
    (best, each) => (best === undefined || each.count > best.count ? each : best),
    undefined,
  )
  return {
    count: hashTables.length,
    pairs: hashTables.reduce((sum, { count }) => sum + count, 0),
    buckets: hashTables.reduce((sum, { indexSize }) => sum + indexSize, 0),
    forms,
    example: example === undefined ? null : { offset: example.offset, name: example.name! },
  }
}

/** What is in memory after a load. */
export function kept({ dump }: Subject, typed: TypedPlacement) {
  const { dirtyHot } = pageUse(dump)
  const { loaded } = dump.part(Loads).at(typed)
  const [hot, , cold] = dump.mappedParts
  return {
    hot: hot!.end,
    own: dirtyHot * HARDWARE_PAGE,
    cold: cold!.end - cold!.start,
    applied: loaded.applied,
    deferred: loaded.deferred,
    units: dump.image.dumpRelocs.slice(1).map(({ length }) => length),
    markBits: MarkBits.sizeOf(dump.image),
  }
}

/** The load at the placement that was asked for last: steps of one load come one after the other. */
class Loads {
  readonly #dump: Dump
  #last: { readonly key: string; readonly placement: Placement; readonly loaded: ReturnType<typeof load> } | undefined

  constructor(dump: Dump) {
    this.#dump = dump
  }

  at(typed: TypedPlacement) {
    const key = JSON.stringify(typed)
    if (this.#last?.key !== key) {
      const placement = placementAt(this.#dump, typed)
      this.#last = { key, placement, loaded: load(this.#dump.image, placement) }
    }
    return this.#last
  }
}

/** A number of up to 8 bytes in the byte order of the dump. */
function wordOf(bytes: Uint8Array, offset: number, size: number, isLittle: boolean): bigint {
  let word = 0n
  for (let i = 0; i < size; i++) {
    const byte = BigInt(bytes[offset + i]!)
    word = isLittle ? word | (byte << BigInt(8 * i)) : (word << 8n) | byte
  }
  return word
}

const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
