/**
 * Objects of a graph by type, and the contents of their fields, for transformations without access to a file.
 *
 * Units: bytes from the start of the atom.
 * @module
 */
import { ByteView } from '../bytes/view.ts'
import { atomBytes, type Graph, linkAt, NO_ATOM } from '../graph/graph.ts'
import { readVectorlikeHeader, type VectorlikeHeader } from '../layout/vectorlike.ts'

export class GraphObjects {
  readonly graph: Graph

  constructor(graph: Graph) {
    this.graph = graph
  }

  /** Name of the pseudovector type of the vectorlike in `atom`; undefined for other atoms. */
  pvecName(atom: number): string | undefined {
    const { atoms, layout } = this.graph
    if (atoms.types[atom] !== layout.tags.vectorlike || atoms.sizes[atom]! < layout.wordSize) return undefined
    return layout.pvecNames[this.header(atom).pvec]
  }

  /** The size word of a vectorlike. */
  header(atom: number): VectorlikeHeader {
    return readVectorlikeHeader(this.view(atom), 0, this.graph.layout.wordSize, 'vectorlike')
  }

  /** Iterate over the vectorlikes of one type. */
  *vectorlikes(name: string): Generator<number> {
    for (let atom = 0; atom < this.graph.atoms.length; atom++) if (this.pvecName(atom) === name) yield atom
  }

  *strings(): Generator<number> {
    const { atoms, layout } = this.graph
    for (let atom = 0; atom < atoms.length; atom++) if (atoms.types[atom] === layout.tags.string) yield atom
  }

  view(atom: number): ByteView {
    return new ByteView(atomBytes(this.graph.atoms, atom), this.graph.layout.byteOrder)
  }

  /** The atom that the link at `offset` refers to, if it refers to the start of the atom; otherwise -1. */
  target(atom: number, offset: number): number {
    const link = this.dumpLinkAt(atom, offset)
    return link < 0 || this.graph.links.deltas[link] !== 0 ? NO_ATOM : this.graph.links.targets[link]!
  }

  /** The index of the link at `offset` that points into the dump, or -1. */
  dumpLinkAt(atom: number, offset: number): number {
    if (atom === NO_ATOM) return -1
    const { links, layout } = this.graph
    const link = linkAt(links, atom, offset)
    return link >= 0 && layout.relocs.intoDump[links.kinds[link]!] === 1 ? link : -1
  }

  /** The payload of a string whose bytes are in the dump as a separate atom, and their number without the NUL. */
  text(string: number): { readonly payload: number; readonly size: number; readonly multibyte: boolean } | undefined {
    const { layout, atoms } = this.graph
    const { num_chars: chars, len_data: bytes, ofs_data: data } = layout.structs.string.fields
    const payload = this.target(string, data!.offset)
    if (payload === NO_ATOM) return undefined
    const view = this.view(string)
    const sizeByte = view.signedWord(bytes!.offset, layout.wordSize, 'string.size_byte')
    const size = sizeByte < 0 ? view.signedWord(chars!.offset, layout.wordSize, 'string.size') : sizeByte
    if (size < 0 || size >= atoms.sizes[payload]!) return undefined
    return { payload, size, multibyte: sizeByte >= 0 }
  }
}
