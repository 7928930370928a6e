/**
 * The fields of an object in a document: words and links of a dump, in the notation of notation.ts.
 *
 * Units: bytes from the start of the file.
 * @module
 */

import { hexText } from '../bytes/hex-text.ts'
import { OffsetIndex } from '../bytes/offset-index.ts'
import { atomBytes, type Graph } from '../graph/graph.ts'
import type { Heap } from '../heap/heap.ts'
import type { FieldSpec, Shape } from '../heap/shapes.ts'
import { immediateValue } from '../heap/value.ts'
import type { Forms } from './forms.ts'
import { Misfit } from './invalid.ts'
import type { Labels } from './labels.ts'
import { builtinText, emacsText, integerJson, wordText } from './notation.ts'
import type { Notes } from './notes.ts'
import { bytesJson } from './text.ts'

/** An object of a document under construction. Its keys are names of fields from the specification. */
export type ObjectJson = Record<string, unknown>

/** The rank of a payload that follows the one before it. */
export const NO_RANK = -1

/** Index from which a word is not taken for a builtin symbol. */
const MOST_BUILTINS = 2 ** 29

export class FieldReader {
  readonly heap: Heap
  readonly graph: Graph
  /** Names of the parts of the current object, by start. */
  readonly partNames = new Map<number, string>()
  /** Receives every Lisp value that has a name in the executable. */
  readonly #notes: Notes | undefined
  readonly #isOwned: (atom: number) => boolean
  readonly #rankOf: (atom: number) => number
  /** Index + 1 of the link whose word is at `4 * i`. */
  readonly #links: OffsetIndex
  readonly #forms: Forms
  readonly #labels: Labels

  constructor(
    heap: Heap,
    graph: Graph,
    forms: Forms,
    isOwned: (atom: number) => boolean,
    rankOf: (atom: number) => number,
    labels: Labels,
    notes: Notes | undefined,
  ) {
    this.heap = heap
    this.#notes = notes
    this.graph = graph
    this.#forms = forms
    this.#labels = labels
    this.#isOwned = isOwned
    this.#rankOf = rankOf
    const { atoms, links } = graph
    this.#links = new OffsetIndex(heap.view.length, 4)
    for (let atom = 0; atom < atoms.length; atom++) {
      for (let i = links.rowStarts[atom]!; i < links.rowStarts[atom + 1]!; i++) {
        this.#links.set(atoms.origins[atom]! + links.offsets[i]!, i)
      }
    }
  }

  /** The link whose word is at `offset`, or -1. */
  linkAt(offset: number): number {
    return this.#links.at(offset)
  }

  labelOf(atom: number): string {
    return this.#labels(atom)
  }

  /** Describe every field of the struct at `start`. The name of a field determines its member of `json`. */
  struct(json: ObjectJson, shape: Shape, start: number, all: boolean): void {
    let element: ObjectJson | undefined
    for (const spec of shape.fields) {
      const { part, isList, field } = this.#forms.placewordOf(spec)
      if (field === 'header') continue
      const value = this.value(spec, start + spec.offset)
      if (isList && field === undefined) {
        listIn(json, part!).push(value)
        continue
      }
      if (part !== undefined) element ??= addPart(json, part, isList)
      const isPair = part === 'pairs'
      if (all || isPair || !isZero(value, spec)) (element ?? json)[field!] = value
    }
  }

  value({ kind, union, size, name }: FieldSpec, offset: number): unknown {
    if (kind === 'lisp') return union && this.#isPointer(offset) ? { pointer: this.pointer(offset) } : this.lisp(offset)
    if (kind === 'pointer') return this.pointer(offset)
    if (this.linkAt(offset) >= 0) throw new Misfit(name, 'a link is in a field for a number')
    if (kind === 'bits' && name.endsWith('flags') && size === 2) return this.#flags(offset)
    return this.number(offset, size)
  }

  #isPointer(offset: number): boolean {
    const link = this.linkAt(offset)
    return link >= 0 && this.graph.layout.relocKinds[this.graph.links.kinds[link]!]!.form === 'raw'
  }

  lisp(offset: number): string | number {
    const { layout, links } = this.graph
    const link = this.linkAt(offset)
    if (link < 0) return this.#immediate(offset)
    const kind = layout.relocKinds[links.kinds[link]!]!
    if (kind.form !== 'lv') throw new Misfit('', 'a pointer is in a field for a Lisp word')
    if (kind.base === 'dump') return this.labelOf(links.targets[link]!)
    const target = links.targets[link]!
    this.#notes?.mention({ kind: 'emacs', offset: target, tag: kind.tag })
    return emacsText(target, kind.tag === layout.tags.vectorlike ? undefined : layout.tags.names[kind.tag])
  }

  #immediate(offset: number): string | number {
    const { layout } = this.graph
    const word = this.heap.view.word(offset, layout.lispWordSize, 'lisp')
    if (word === 0n) return 'nil'
    const value = immediateValue(word, layout)
    if (value.kind === 'fixnum') return integerJson(value.value)
    if (value.kind !== 'builtin' || value.index >= MOST_BUILTINS) return wordText(word)
    const text = builtinText(value.index)
    if (text.startsWith('#')) this.#notes?.mention(value)
    return text
  }

  /** A pointer: null, a label, a part of this object, a payload, or an offset in the executable. */
  pointer(offset: number): unknown {
    const { layout, links } = this.graph
    const link = this.linkAt(offset)
    if (link < 0) {
      const word = this.heap.view.word(offset, layout.wordSize, 'pointer')
      return word === 0n ? null : wordText(word)
    }
    const kind = layout.relocKinds[links.kinds[link]!]!
    if (kind.form !== 'raw') throw new Misfit('', 'a Lisp word is in a field for a pointer')
    return kind.base === 'emacs' ? emacsText(links.targets[link]!) : this.target(link)
  }

  /** The target of a link into the dump. */
  target(link: number): unknown {
    const { atoms, links } = this.graph
    const atom = links.targets[link]!
    const delta = links.deltas[link]!
    const part = this.partNames.get(atoms.origins[atom]! + delta)
    if (part !== undefined) return `&${part}`
    if (delta === 0 && this.#isOwned(atom)) return this.payload(atom)
    return this.#labels(atom, delta)
  }

  /** Whether link `i` refers to a payload of the same object. */
  isOwnedTarget(link: number): boolean {
    const { links, layout } = this.graph
    return (
      layout.relocs.toBytes[links.kinds[link]!] === 1 && links.deltas[link] === 0 && this.#isOwned(links.targets[link]!)
    )
  }

  payload(atom: number): ObjectJson {
    const json: ObjectJson = { ...bytesJson(atomBytes(this.graph.atoms, atom)) }
    this.putRank(json, atom)
    return json
  }

  putRank(json: ObjectJson, atom: number): void {
    const rank = this.#rankOf(atom)
    if (rank !== NO_RANK) json['cold'] = rank
  }

  number(offset: number, size: number): unknown {
    const { view } = this.heap
    if (size === 4) return view.int32(offset, 'number')
    if (size === 8) return integerJson(BigInt.asIntN(64, view.word(offset, 8, 'number')))
    const bytes = view.bytes.subarray(offset, offset + size)
    if (size === 1) return bytes[0]!
    if (size === 2) return view.uint16(offset, 'number')
    return bytes.every((byte) => byte === 0) ? 0 : `hex:${hexText(bytes)}`
  }

  /** Bit-fields of a symbol by name, or a number if bits without a name are set. */
  #flags(offset: number): unknown {
    const { symbolFlags, redirectNames, byteOrder } = this.graph.layout
    const word = this.heap.view.uint16(offset, 'flags')
    const json: ObjectJson = {}
    let rest = word
    for (const [name, field] of Object.entries(symbolFlags)) {
      const shift = byteOrder === 'little' ? field!.shift : 16 - field!.shift - field!.width
      const bits = (word >>> shift) & (2 ** field!.width - 1)
      rest &= ~((2 ** field!.width - 1) << shift)
      if (name === 'redirect') json[name] = redirectNames[bits] ?? 'none'
      else if (bits !== 0) json[name] = bits
    }
    return rest === 0 && json['redirect'] !== 'none' ? json : word
  }
}

function listIn(json: ObjectJson, key: string): unknown[] {
  const known = json[key] as unknown[] | undefined
  if (known !== undefined) return known
  const list: unknown[] = []
  json[key] = list
  return list
}

function addPart(json: ObjectJson, part: string, isList: boolean): ObjectJson {
  const element: ObjectJson = {}
  if (isList) listIn(json, part).push(element)
  else json[part] = element
  return element
}

/** Whether a field is zero. The fixnum 0 is not a zero word. */
const isZero = (value: unknown, { kind }: FieldSpec): boolean =>
  value === null || (kind === 'lisp' ? value === 'nil' : value === 0)
