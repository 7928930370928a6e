/**
 * A graph under construction, as columns, because half a million links would be too many JavaScript objects.
 *
 * Labels may be used before the object that has them. `finish` checks that all of them were defined.
 * @module
 */

import { type Graph, NO_ATOM, NO_ORIGIN, Section } from '../graph/graph.ts'
import { deferredColumns, rootColumns } from '../graph/rows.ts'
import type { Layout } from '../layout/layout.ts'
import { type Order, preserveOrder } from '../write/order.ts'
import { type Draft, SELF, TAGGED } from './draft.ts'
import type { ObjectFacts } from './encode-object.ts'
import { invalid, Misfit } from './invalid.ts'
import { type DraftRoot, standardLength } from './roots.ts'
import { rememberedData } from './sequence.ts'

export interface DeferredEntry {
  /** The phase: 1 for late, 2 for very late. */
  readonly phase: number
  /** Code of the relocation. */
  readonly kind: number
  /** Offset in the atom, in bytes. */
  readonly offset: number
}

/** A graph, and the order of its atoms in the document. */
export interface Encoded {
  readonly graph: Graph
  readonly order: Order
}

const UNDEFINED = -1
/** Greater than every rank. */
const LAST = Number.MAX_SAFE_INTEGER

export class GraphColumns {
  readonly #layout: Layout
  readonly #labels = new Map<string, number>()
  /** By number of the label: its atom, and the object or root that used it first. */
  readonly #labelAtoms: number[] = []
  readonly #labelUsers: number[] = []
  #data = new Uint8Array(1 << 16)
  #dataSize = 0
  readonly #atoms = {
    sections: [] as number[],
    types: [] as number[],
    aligns: [] as number[],
    starts: [] as number[],
    ranks: [] as number[],
  }
  readonly #links = {
    rowStarts: [] as number[],
    offsets: [] as number[],
    kinds: [] as number[],
    targets: [] as number[],
    deltas: [] as number[],
  }
  readonly #deferred: (DeferredEntry & { readonly atom: number })[] = []
  readonly #roots: { root: DraftRoot; label: number; offset: number }[] = []
  /** The offset of each object in the document, and the element that contains it. */
  readonly #offsets: number[] = []
  /** Atoms with an explicit rank. */
  readonly #ranked = new Set<number>()
  #rank = 0

  constructor(layout: Layout) {
    this.#layout = layout
  }

  /** Add the atom in `draft` and its payloads. @throws Misfit: two objects have the same label */
  add(
    label: unknown,
    draft: Draft,
    facts: ObjectFacts,
    deferred: readonly DeferredEntry[],
    offset: number,
    path: string,
  ): void {
    const atom = this.#atoms.starts.length
    if (typeof label !== 'string' || !/^@[\w.-]{1,200}$/.test(label))
      throw new Misfit(`${path}.@`, 'expected a label such as "@name"')
    const id = this.#labelId(label, atom)
    if (this.#labelAtoms[id] !== UNDEFINED) throw new Misfit(`${path}.@`, `two objects have the label ${label}`)
    this.#labelAtoms[id] = atom
    for (const entry of deferred) this.#deferred.push({ ...entry, atom })
    const links = draft.sortedLinks()
    const payloads: number[] = []
    this.#addAtom(draft.bytes, facts, facts.section === Section.cold ? facts.rank : undefined, offset)
    for (const [i, link] of links.entries()) {
      if (i > 0 && links[i - 1]!.offset === link.offset)
        throw new Misfit(path, `two links are at offset ${link.offset}`)
      this.#links.offsets.push(link.offset)
      this.#links.kinds.push(link.kind)
      this.#links.deltas.push(link.delta)
      this.#links.targets.push(this.#target(link.kind, link.target, atom, payloads))
    }
    for (const number of payloads) {
      const { bytes, align, rank } = draft.payloads[number]!
      this.#addAtom(bytes, { tag: NO_ATOM, section: Section.cold, align, rank }, rank, offset)
    }
  }

  /** Encode a target: the number of a label; `-1 - atom` for a known atom; an offset from the Emacs basis as it is. */
  #target(kind: number, target: string | number, atom: number, payloads: number[]): number {
    if (typeof target === 'string') return this.#labelId(target, atom)
    if (this.#layout.relocs.intoEmacs[kind] === 1) return target
    if (target === SELF) return -1 - atom
    return -1 - (atom + payloads.push(target))
  }

  addRoot(root: DraftRoot, offset: number): void {
    const label = root.label === undefined ? UNDEFINED : this.#labelId(root.label, UNDEFINED)
    this.#roots.push({ root, label, offset })
  }

  #labelId(label: string, user: number): number {
    const known = this.#labels.get(label)
    if (known !== undefined) return known
    const id = this.#labels.size
    this.#labels.set(label, id)
    this.#labelAtoms.push(UNDEFINED)
    this.#labelUsers.push(user)
    return id
  }

  #addAtom(bytes: Uint8Array, { tag, section, align }: ObjectFacts, rank: number | undefined, offset: number): void {
    const end = this.#dataSize + bytes.length
    if (end > this.#data.length) {
      const data = new Uint8Array(2 * end)
      data.set(this.#data.subarray(0, this.#dataSize))
      this.#data = data
    }
    this.#data.set(bytes, this.#dataSize)
    this.#rank = rank ?? this.#rank
    if (rank !== undefined) this.#ranked.add(this.#atoms.starts.length)
    const { sections, types, aligns, starts, ranks } = this.#atoms
    sections.push(section)
    types.push(tag)
    aligns.push(align)
    starts.push(this.#dataSize)
    ranks.push(this.#rank)
    this.#links.rowStarts.push(this.#links.offsets.length)
    this.#offsets.push(offset)
    this.#dataSize = end
  }

  /**
   * Make the graph of all that was added.
   *
   * @throws PdmpError 'document-invalid': a label is not defined, or is not a valid target for the link
   */
  finish(frame: Pick<Graph, 'layout' | 'fingerprint' | 'pageSize'>, hashList: string | null): Encoded {
    this.#requireLabels()
    const atoms = this.#finishAtoms()
    const list = hashList === null ? NO_ATOM : (this.#labelAtoms[this.#labels.get(hashList) ?? -1] ?? UNDEFINED)
    if (hashList !== null && list === UNDEFINED) throw invalid('hashList', 0, `no object has the label ${hashList}`)
    const graph: Graph = {
      ...frame,
      atoms,
      links: this.#finishLinks(atoms),
      deferred: this.#finishDeferred(),
      roots: this.#finishRoots(atoms),
      hashList: list,
    }
    return { graph, order: this.#order(graph) }
  }

  #requireLabels(): void {
    for (const [label, id] of this.#labels) {
      if (this.#labelAtoms[id] !== UNDEFINED) continue
      const user = this.#labelUsers[id]!
      const root = this.#roots.find(({ label: used }) => used === id)
      const offset = user === UNDEFINED ? (root?.offset ?? 0) : this.#offsets[user]!
      throw invalid(label, offset, 'no object has this label')
    }
  }

  #finishAtoms(): Graph['atoms'] {
    const { sections, types, aligns, starts } = this.#atoms
    const { length } = starts
    return {
      length,
      sections: Uint8Array.from(sections),
      types: Int8Array.from(types),
      aligns: Uint8Array.from(aligns),
      data: this.#data.subarray(0, this.#dataSize),
      starts: Uint32Array.from(starts),
      sizes: Uint32Array.from(starts, (start, i) => (starts[i + 1] ?? this.#dataSize) - start),
      origins: new Int32Array(length).fill(NO_ORIGIN),
    }
  }

  #finishLinks({ length, types, sizes }: Graph['atoms']): Graph['links'] {
    const { rowStarts, offsets, kinds, targets, deltas } = this.#links
    const rows = Uint32Array.from([...rowStarts, offsets.length])
    const links = {
      length: offsets.length,
      rowStarts: rows,
      offsets: Uint32Array.from(offsets),
      kinds: Uint8Array.from(kinds),
      targets: Int32Array.from(targets),
      deltas: Uint32Array.from(deltas),
    }
    const { intoEmacs, dumpTagged } = this.#layout.relocs
    for (let atom = 0; atom < length; atom++) {
      for (let i = rows[atom]!; i < rows[atom + 1]!; i++) {
        if (intoEmacs[links.kinds[i]!] === 1) continue
        const target = targets[i]! < 0 ? -1 - targets[i]! : this.#labelAtoms[targets[i]!]!
        links.targets[i] = target
        const tag = types[target]!
        if (links.kinds[i] === TAGGED && tag >= 0) links.kinds[i] = dumpTagged[tag]!
        if (links.kinds[i] !== TAGGED && deltas[i]! < Math.max(1, sizes[target]!)) continue
        throw invalid(
          this.#labelOf(targets[i]!),
          this.#offsets[atom]!,
          'the root does not lead to a Lisp object, or leads past its end',
        )
      }
    }
    return links
  }

  #labelOf(id: number): string {
    for (const [label, known] of this.#labels) if (known === id) return label
    return 'objects'
  }

  #finishDeferred(): Graph['deferred'] {
    return Array.from({ length: this.#layout.facts.phases - 1 }, (_, i) => {
      return deferredColumns(this.#deferred.filter(({ phase }) => phase === i + 1))
    })
  }

  #finishRoots(atoms: Graph['atoms']): Graph['roots'] {
    const rows = [...this.#roots].sort((a, b) => a.root.emacsOffset - b.root.emacsOffset)
    return rootColumns(
      rows.map(({ root: { type, length, emacsOffset, delta, union, label: name }, label, offset }, i) => {
        if (i > 0 && rows[i - 1]!.root.emacsOffset === emacsOffset)
          throw invalid('roots', offset, 'two roots write to the same offset')
        const atom = label === UNDEFINED ? NO_ATOM : this.#labelAtoms[label]!
        if (atom !== NO_ATOM && delta >= Math.max(1, atoms.sizes[atom]!))
          throw invalid(name!, offset, 'the link leads past the end of its target')
        return { type, length: length ?? standardLength(atoms, type, atom, delta), emacsOffset, atom, delta, union }
      }),
    )
  }

  /** The order of the document. Payloads with a rank are placed by it. */
  #order(graph: Graph): Order {
    const order = preserveOrder(graph)
    const { ranks } = this.#atoms
    const remembered = rememberedData(graph.roots, graph.atoms)
    const rankOf = (atom: number) => (remembered.has(atom) && !this.#ranked.has(atom) ? LAST : ranks[atom]!)
    return { ...order, cold: order.cold.sort((a, b) => rankOf(a) - rankOf(b) || a - b) }
  }
}
