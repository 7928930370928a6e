/**
 * Description of one atom as an object of a document, in three ways of decreasing readability: by its value, field by field, and
 * as bytes with links. All are exact. The caller finds out which one applies by encoding the result again.
 *
 * Units: bytes from the start of the file.
 * @module
 */
import { hexText } from '../bytes/hex-text.ts'
import { atomBytes, type Graph, NO_ATOM, Section } from '../graph/graph.ts'
import type { Extents } from '../heap/extents.ts'
import type { Shape } from '../heap/shapes.ts'
import { FieldReader, type ObjectJson } from './describe-field.ts'
import { describePlain } from './describe-plain.ts'
import type { Forms } from './forms.ts'
import { Misfit } from './invalid.ts'
import type { Labels } from './labels.ts'
import { emacsText } from './notation.ts'
import type { Notes } from './notes.ts'
import { bytesJson } from './text.ts'

/** The way to describe an atom: by value, field by field with an explicit header, or as bytes. */
export const Way = { value: 0, fields: 1, raw: 2 } as const
export type Way = (typeof Way)[keyof typeof Way]

interface Part {
  readonly shape: Shape
  readonly start: number
  readonly count: number
  readonly first: number
}

export class Describer {
  readonly graph: Graph
  readonly fields: FieldReader
  readonly #extents: Extents
  readonly #forms: Forms
  readonly #notes: Notes | undefined
  /** Satellites of builtin symbols by start, with the index of the symbol. */
  readonly #behind = new Map<number, { readonly shape: Shape; readonly index: number }>()

  constructor(
    extents: Extents,
    graph: Graph,
    forms: Forms,
    isOwned: (atom: number) => boolean,
    rankOf: (atom: number) => number,
    labels: Labels,
    notes: Notes | undefined,
  ) {
    this.graph = graph
    this.#forms = forms
    this.#extents = extents
    this.#notes = notes
    this.fields = new FieldReader(this.#extents.heap, graph, forms, isOwned, rankOf, labels, notes)
    const { nodes } = this.#extents
    for (let node = nodes.firstBuiltin; node < nodes.firstSubr; node++) {
      this.#extents.visit(node, (shape, start) => {
        if (shape.fields.length > 0) this.#behind.set(start, { shape, index: node - nodes.firstBuiltin })
      })
    }
  }

  /** @throws Misfit: the atom cannot be described in this way */
  describe(atom: number, way: Way): ObjectJson {
    const { atoms } = this.graph
    const json: ObjectJson = { '@': this.fields.labelOf(atom), type: this.#typeOf(atom) }
    this.fields.partNames.clear()
    this.#notes?.begin()
    if (way === Way.raw) return this.#raw(atom, json)
    if (atoms.types[atom] !== NO_ATOM) this.#object(atom, json, way)
    else if (atoms.sections[atom] === Section.behind) this.#parts(atom, json)
    else if (atoms.sections[atom] === Section.discardable) this.#image(atom, json, way)
    else if (json['type'] === 'charsets') this.#fill(json, this.#partsWithin(this.#extents.nodes.charsets, atom), false)
    else Object.assign(json, bytesJson(atomBytes(atoms, atom)))
    return json
  }

  #typeOf(atom: number): string {
    const { types, sections, origins } = this.graph.atoms
    const { tags } = this.graph.layout
    const type = types[atom]!
    const { heap, nodes } = this.#extents
    if (type === tags.vectorlike) return heap.pvecName(origins[atom]!)
    if (type !== NO_ATOM) return tags.names[type]!
    if (sections[atom] === Section.behind) return 'parts'
    if (sections[atom] === Section.discardable) return 'image'
    return sections[atom] === Section.hot && origins[atom] === nodes.charsetStart ? 'charsets' : 'bytes'
  }

  #object(atom: number, json: ObjectJson, way: Way): void {
    const type = json['type'] as string
    if (way === Way.value && describePlain(this.fields, this.#forms, atom, json)) {
      if (type === 'String') this.#intervals(atom, json)
      return
    }
    const start = this.graph.atoms.origins[atom]!
    const parts = this.#partsWithin(this.#extents.nodes.at(start), atom)
    const { tags } = this.graph.layout
    const isVectorlike = this.graph.atoms.types[atom] === tags.vectorlike
    const header = isVectorlike ? this.#extents.heap.header(start) : undefined
    const sizes = header && { lisp: header.lispSize, rest: header.restSize }
    const form = isVectorlike ? this.#forms.vector(type, sizes) : undefined
    if (sizes !== undefined && (way === Way.fields || type === 'BUFFER')) json['header'] = sizes
    const isSlots = form !== undefined && form.shapes.struct === undefined
    this.#fill(json, parts, isSlots || type === 'Cons')
  }

  /** Describe the text properties of a string whose text has been described. */
  #intervals(atom: number, json: ObjectJson): void {
    const start = this.graph.atoms.origins[atom]!
    const { ofs_intervals } = this.graph.layout.structs.string.fields
    if (this.fields.linkAt(start + ofs_intervals!.offset) < 0) return
    const parts = this.#partsWithin(this.#extents.nodes.at(start), atom)
    const [, ...rest] = parts
    this.#name(parts)
    json['ofs_intervals'] = this.fields.pointer(start + ofs_intervals!.offset)
    this.#fill(json, rest, false)
  }

  #partsWithin(node: number, atom: number): Part[] {
    const { origins, sizes } = this.graph.atoms
    const [from, to] = [origins[atom]!, origins[atom]! + sizes[atom]!]
    const parts: Part[] = []
    this.#extents.visit(node, (shape, start, count, first) => {
      if (start >= from && start < to) parts.push({ shape, start, count, first })
    })
    return parts
  }

  /** Set the names of the parts of the object, for pointers to them. */
  #name(parts: readonly Part[]): void {
    const { partNames } = this.fields
    partNames.clear()
    for (const { shape, start, count, first } of parts) {
      const [spec] = shape.fields
      const { part, isList } = spec === undefined ? { part: undefined, isList: false } : this.#forms.placewordOf(spec)
      if (part === undefined) continue
      const element = isList && part !== 'pairs' && part !== 'buckets'
      for (let i = 0; i < (element ? count : 1); i++) {
        partNames.set(start + i * shape.size, element ? `${part}[${first + i}]` : part)
      }
    }
  }

  /** Describe all fields of all parts. Zeros are left out, unless `all` is true. */
  #fill(json: ObjectJson, parts: readonly Part[], all: boolean): void {
    if (parts.length > 1 || json['type'] === 'parts') this.#name(parts)
    for (const { shape, start, count } of parts) {
      if (shape.fields.length === 0) throw new Misfit('', 'a part is incomplete')
      if (shape.solid) {
        json[shape.fields[0]!.name] = hexText(this.fields.heap.view.bytes.subarray(start, start + count))
        continue
      }
      for (let i = 0; i < count; i++) this.fields.struct(json, shape, start + i * shape.size, all)
    }
  }

  #parts(atom: number, json: ObjectJson): void {
    const { origins, sizes } = this.graph.atoms
    const end = origins[atom]! + sizes[atom]!
    const parts: Part[] = []
    for (let at = origins[atom]!; at < end; ) {
      const satellite = this.#behind.get(at)
      if (satellite === undefined) throw new Misfit('', 'the bytes belong to no builtin symbol')
      const { shape, index } = satellite
      this.#notes?.mention({ kind: 'builtin', index })
      parts.push({ shape, start: at, count: 1, first: 0 })
      at += shape.size
      while (at < end && !this.#behind.has(at)) at += 4
    }
    this.#fill(json, parts, false)
  }

  #image(atom: number, json: ObjectJson, way: Way): void {
    const { origins, sizes } = this.graph.atoms
    const { nodes } = this.#extents
    const end = origins[atom]! + sizes[atom]!
    const contents: ObjectJson[] = []
    let last = origins[atom]!
    for (let at = last; at < end; ) {
      const node = nodes.at(at)
      const parts = node < 0 ? [] : this.#partsWithin(node, atom).slice(0, 1)
      const [part] = parts
      if (part === undefined || part.start !== at || at + part.shape.size > end) {
        at += 4
        continue
      }
      const isSymbol = nodes.kindOf(node) === 'builtin'
      const item: ObjectJson = { type: isSymbol ? 'Symbol' : this.#subrName(part.shape) }
      this.#gap(contents, last, at)
      this.#notes?.begin()
      this.#fill(item, parts, false)
      if (!isSymbol && way === Way.fields) item['header'] = this.#sizesAt(at)
      this.#notes?.put(item, at)
      contents.push(item)
      at += part.shape.size
      last = at
    }
    if (last < end) contents.push({ type: 'bytes', hex: hexText(this.graph.atoms.data.subarray(last, end)) })
    json['contents'] = contents
  }

  #sizesAt(at: number) {
    const { lispSize, restSize } = this.#extents.heap.header(at)
    return { lisp: lispSize, rest: restSize }
  }

  #subrName(shape: Shape): string {
    return shape === this.#extents.shapes.subrOfNativeBuild ? 'subr_native' : 'subr'
  }

  /** Describe bytes between two elements of an image, if alignment does not explain them. */
  #gap(contents: ObjectJson[], from: number, to: number): void {
    if (to - from >= this.graph.layout.dumpAlignment) {
      contents.push({ type: 'bytes', hex: hexText(this.graph.atoms.data.subarray(from, to)) })
    }
  }

  #raw(atom: number, json: ObjectJson): ObjectJson {
    const { atoms, links, layout } = this.graph
    json['raw'] = hexText(atomBytes(atoms, atom))
    const found: ObjectJson[] = []
    for (let i = links.rowStarts[atom]!; i < links.rowStarts[atom + 1]!; i++) {
      const code = links.kinds[i]!
      const link: ObjectJson = { at: links.offsets[i]!, kind: layout.relocKinds[code]!.name }
      if (layout.relocs.intoEmacs[code] === 1) link['to'] = emacsText(links.targets[i]!)
      else if (layout.relocs.native[code] === 0) link['to'] = this.fields.target(i)
      found.push(link)
    }
    if (found.length > 0) json['links'] = found
    return json
  }
}
