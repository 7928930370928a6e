/**
 * Labels of the objects of a document: by offset, or by path.
 *
 * Labels by offset are short, but all of them change when one object is added. A label by path shows how an object is reached
 * from a symbol of the initial obarray or from a C variable, by the fewest fields: `@auto-mode-alist.val.cdr`. Such labels
 * stay the same in another dump with other offsets, so that two documents can be compared line by line. The start of a long
 * path is replaced by a hash.
 * @module
 */
import { type Graph, NO_ATOM } from '../graph/graph.ts'
import type { Extents } from '../heap/extents.ts'
import { fieldAt } from '../heap/fields.ts'
import { NO_NODE, type Nodes } from '../heap/nodes.ts'
import type { Names } from '../lisp/names.ts'
import { hex } from '../units.ts'
import { labelText } from './notation.ts'

/** Returns the label of an atom, or of the byte `delta` bytes into it. */
export type Labels = (atom: number, delta?: number) => string

export const labelsByOffset =
  ({ atoms }: Graph): Labels =>
  (atom, delta) =>
    labelText(atoms.origins[atom]!, delta)

/** Longest path in a label, in characters, without the suffix that makes it unique. `encode` accepts 200. */
const LONGEST = 80

/** Label all atoms by path. Time and memory are proportional to the size of the graph times its logarithm. */
export function labelsByPath(graph: Graph, { extents, names }: { extents: Extents; names: Names }): Labels {
  const labels = new PathLabels(graph, extents, names).labels
  return (atom, delta = 0) => (delta === 0 ? labels[atom]! : `${labels[atom]}+${hex(delta)}`)
}

class PathLabels {
  readonly labels: string[]
  readonly #graph: Graph
  readonly #nodes: Nodes
  readonly #extents: Extents
  /** Number of uses of each label. */
  readonly #wanted = new Map<string, number>()

  constructor(graph: Graph, extents: Extents, names: Names) {
    this.#graph = graph
    this.#nodes = extents.nodes
    this.#extents = extents
    this.labels = Array.from({ length: graph.atoms.length }, () => '')
    this.#walk(this.#symbols(names))
    this.#walk(this.#roots())
    // Unreachable objects are numbered in the order of the file.
    this.#walk(
      Array.from(this.labels.keys())
        .filter((atom) => this.labels[atom] === '')
        .map((atom) => ({ atom, label: '@..' })),
    )
  }

  /** Symbols of the initial obarray by name. If only the executable has the name, by the address of the name. */
  #symbols(names: Names): Labelled[] {
    const { atoms, layout } = this.#graph
    const found: Labelled[] = []
    for (let atom = 0; atom < atoms.length; atom++) {
      if (atoms.types[atom] !== layout.tags.symbol) continue
      const origin = atoms.origins[atom]!
      const node = this.#nodes.at(origin)
      if (node === NO_NODE || this.#nodes.internedOf(node) !== INITIAL_OBARRAY) continue
      const name = names.symbolName(origin)
      if (name !== undefined) found.push({ atom, label: `@${plain(name)}` })
    }
    return found
  }

  #roots(): Labelled[] {
    const { roots } = this.#graph
    const found: Labelled[] = []
    for (let i = 0; i < roots.length; i++) {
      if (roots.atoms[i] !== NO_ATOM)
        found.push({ atom: roots.atoms[i]!, label: `@.emacs${hex(roots.emacsOffsets[i]!)}` })
    }
    return found
  }

  /** Label what is reachable from `start`, nearest first. Of several paths of one length, the label that sorts first counts. */
  #walk(start: Labelled[]): void {
    for (let level = start; level.length > 0; ) {
      level.sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0))
      const reached = level.filter((each) => this.#put(each))
      level = []
      for (const { atom } of reached) this.#follow(atom, level)
    }
  }

  #put({ atom, label }: Labelled): boolean {
    if (this.labels[atom] !== '') return false
    const short = label.length > LONGEST ? `@.${hash(label)}` : label
    const count = (this.#wanted.get(short) ?? 0) + 1
    this.#wanted.set(short, count)
    // This suffix cannot occur in a path, since no field name follows two dots.
    this.labels[atom] = count === 1 ? short : `${short}..${count}`
    return true
  }

  #follow(atom: number, level: Labelled[]): void {
    const { links, layout } = this.#graph
    const end = links.rowStarts[atom + 1]!
    for (let i = links.rowStarts[atom]!; i < end; i++) {
      if (layout.relocs.intoEmacs[links.kinds[i]!] === 1) continue
      const target = links.targets[i]!
      if (this.labels[target] !== '') continue
      level.push({ atom: target, label: `${this.labels[atom]}.${this.#step(atom, links.offsets[i]!)}` })
    }
  }

  /** The name of the field of `atom` at `offset`, in bytes. */
  #step(atom: number, offset: number): string {
    const origin = this.#graph.atoms.origins[atom]!
    const node = this.#nodes.at(origin)
    const field = node === NO_NODE ? undefined : fieldAt(this.#extents, node, origin + offset)
    return field === undefined ? String(offset) : plain(field.name.replaceAll(/^\[|\]/g, '').replaceAll('[', '.'))
  }
}

interface Labelled {
  readonly atom: number
  readonly label: string
}

const INITIAL_OBARRAY = 2

/** Replace characters that are not valid in a label by their code. */
const plain = (text: string): string =>
  text.length > LONGEST
    ? hash(text)
    : text.replaceAll(/[^\w.-]|^\./g, (char) => `.${char.charCodeAt(0).toString(16).padStart(2, '0')}`)

/** FNV-1a in two halves, 16 digits. A number distinguishes labels whose hashes collide. */
function hash(text: string): string {
  let low = 0x811c9dc5
  let high = 0x050c5d1f
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ code, 0x01000193) ^ (low >>> 15)
  }
  return (low >>> 0).toString(16).padStart(8, '0') + (high >>> 0).toString(16).padStart(8, '0')
}
