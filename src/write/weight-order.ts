/**
 * The order of Emacs's own dumper, in which its queue returns objects.
 *
 * The dumper also enqueues things that are not atoms of this graph: builtin symbols and C subrs. A builtin symbol has an image
 * in the discardable section, whose links have weights. A subr is an offset from the Emacs basis.
 *
 * Units: bytes from the start of the file.
 * Source: `dump_roots`, `dump_drain_normal_queue`, `dump_object` in src/pdumper.c.
 * @module
 */
import { type Graph, NO_ATOM, Section } from '../graph/graph.ts'
import { linkedAtoms } from '../graph/reverse.ts'
import { findStaticvec } from '../image/staticvec.ts'
import { headerSize } from '../layout/header-rules.ts'
import { EmacsRelocType } from '../tables/emacs-reloc-table.ts'
import { roundUp } from '../units.ts'
import { linkPulls, type Pull, Weight, weightAt } from './link-weights.ts'
import { type Taking, WeightQueue } from './weight-queue.ts'

/** The atoms in the order in which the dumper visits them: objects, including floats and bool-vectors. */
export function weightVisits(graph: Graph, taking: Taking): Uint32Array {
  const dumper = new Dumper(graph, taking)
  dumper.enqueueRoots()
  return dumper.drain()
}

/** The image of a builtin symbol, as a range of links of one atom. */
interface ImageLinks {
  readonly atom: number
  readonly start: number
  readonly end: number
}

class Dumper {
  readonly #graph: Graph
  readonly #pullOf: (atom: number) => Pull
  /** The target node of each link, or -1. */
  readonly #targets: Int32Array
  readonly #queue: WeightQueue
  readonly #images: readonly ImageLinks[]
  readonly #firstImage: number
  readonly #dumped: Uint8Array
  #offset: number

  constructor(graph: Graph, taking: Taking) {
    const { atoms, links, layout, roots } = graph
    this.#graph = graph
    this.#pullOf = linkPulls(graph)
    this.#images = imagesOf(graph)
    this.#firstImage = atoms.length
    const nodes = atoms.length + this.#images.length
    const { targets, end } = targetNodes(graph, nodes)
    this.#targets = targets
    this.#dumped = new Uint8Array(end)
    this.#queue = new WeightQueue(end, links.length + roots.length, taking)
    this.#offset = headerSize(layout.facts)
  }

  /** Enqueue slots of buffers and the like, builtin symbols, and the collector's variables. Dump the charset table at once. */
  enqueueRoots(): void {
    const { atoms, roots } = this.#graph
    const listed = staticRoots(this.#graph)
    const isListed = new Set(listed)
    const { dumpLv, dumpPtrRaw } = EmacsRelocType
    for (let root = 0; root < roots.length; root++) if (!isListed.has(root)) this.#enqueueRoot(root, dumpLv)
    for (let i = 0; i < this.#images.length; i++) this.#queue.enqueue(this.#firstImage + i, this.#offset, Weight.none)
    for (const root of listed) this.#enqueueRoot(root, dumpLv)
    for (let root = 0; root < roots.length; root++) this.#enqueueRoot(root, dumpPtrRaw)
    for (let atom = 0; atom < atoms.length; atom++) {
      if (atoms.sections[atom] === Section.hot && atoms.types[atom] === NO_ATOM) this.#dump(atom)
    }
  }

  drain(): Uint32Array {
    const { atoms } = this.#graph
    const visits = new Uint32Array(atoms.length)
    let length = 0
    while (!this.#queue.isEmpty) {
      const node = this.#queue.dequeue(this.#offset)
      if (this.#dumped[node] === 1) continue
      this.#dumped[node] = 1
      if (node < this.#firstImage) {
        visits[length++] = node
        this.#dump(node)
      } else if (node < this.#firstImage + this.#images.length) this.#dumpImage(this.#images[node - this.#firstImage]!)
    }
    return visits.subarray(0, length)
  }

  #enqueueRoot(root: number, type: number): void {
    const { atoms, roots } = this.#graph
    const atom = roots.atoms[root]!
    if (roots.types[root] === type && atom !== this.#graph.hashList && atoms.types[atom] !== NO_ATOM) {
      this.#queue.enqueue(atom, this.#offset, Weight.none)
    }
  }

  /** Visit `atom`, and enqueue what it refers to. Cold atoms are not written yet. */
  #dump(atom: number): void {
    const { atoms, links } = this.#graph
    if (atoms.sections[atom] === Section.cold) return
    const start = roundUp(this.#offset, atoms.aligns[atom]!)
    this.#follow(atom, links.rowStarts[atom]!, links.rowStarts[atom + 1]!, start)
    this.#offset = start + atoms.sizes[atom]!
  }

  /** Enqueue what a builtin symbol and its satellites refer to. They are written later. */
  #dumpImage({ atom, start, end }: ImageLinks): void {
    const { atoms, links } = this.#graph
    this.#follow(atom, start, end, this.#offset)
    for (let i = start; i < end; i++) {
      const satellite = this.#targets[i]!
      if (satellite === NO_ATOM || atoms.sections[satellite] !== Section.behind) continue
      this.#follow(satellite, links.rowStarts[satellite]!, links.rowStarts[satellite + 1]!, this.#offset)
    }
  }

  #follow(atom: number, start: number, end: number, at: number): void {
    const { atoms, links } = this.#graph
    if (start === end) return
    const pull = this.#pullOf(atom)
    for (let i = start; i < end; i++) {
      const target = this.#targets[i]!
      if (target === NO_ATOM || this.#dumped[target] === 1 || target === this.#graph.hashList) continue
      if (target < this.#firstImage && atoms.types[target] === NO_ATOM) continue
      const offset = links.offsets[i]!
      this.#queue.enqueue(target, pull.isArray ? at + offset : at, weightAt(pull, offset))
    }
  }
}

/** The target nodes of links: atoms, and one more node, from `first` on, for each Lisp object of Emacs. */
function targetNodes(graph: Graph, first: number): { targets: Int32Array; end: number } {
  const { links, layout } = graph
  const { intoEmacs, tags } = layout.relocs
  const targets = linkedAtoms(graph)
  const nodes = new Map<number, number>()
  for (let i = 0; i < links.length; i++) {
    const kind = links.kinds[i]!
    if (intoEmacs[kind] !== 1 || tags[kind]! < 0) continue
    const target = links.targets[i]!
    const node = nodes.get(target) ?? first + nodes.size
    nodes.set(target, node)
    targets[i] = node
  }
  return { targets, end: first + nodes.size }
}

/** The images of builtin symbols, by ascending address. Images of subrs are left out, since they have no weighted links. */
function imagesOf({ atoms, links, layout }: Graph): ImageLinks[] {
  const { size } = layout.structs.symbol
  const images: ImageLinks[] = []
  for (let atom = 0; atom < atoms.length; atom++) {
    if (atoms.sections[atom] !== Section.discardable) continue
    const last = links.rowStarts[atom + 1]!
    for (let start = links.rowStarts[atom]!, end = start; start < last; start = end) {
      const image = Math.floor(links.offsets[start]! / size)
      while (end < last && Math.floor(links.offsets[end]! / size) === image) end++
      images.push({ atom, start, end })
    }
  }
  return images
}

/** The roots in the collector's array of variables, in its order; empty if the dump does not have it. */
function staticRoots({ roots, layout }: Graph): number[] {
  const { start, length } = findStaticvec(roots, layout.wordSize)
  const byOffset = new Map(Array.from(roots.emacsOffsets, (offset, root) => [offset, root]))
  const view = new DataView(roots.unions.buffer, roots.unions.byteOffset)
  const listed: number[] = []
  for (let i = start; i < start + length; i++) {
    const root = byOffset.get(view.getInt32(8 * i, layout.byteOrder === 'little'))
    if (root !== undefined) listed.push(root)
  }
  return listed
}
