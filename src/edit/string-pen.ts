/**
 * Replacement of the text of a string object, so that all references to the object stay.
 * @module
 */
import { type Graph, NO_ATOM } from '../graph/graph.ts'
import { linkedAtoms } from '../graph/reverse.ts'
import type { GraphObjects } from './graph-objects.ts'
import type { Pen } from './pen.ts'
import { refused } from './refusals.ts'

/** The value of size_byte in an ordinary unibyte string. */
const UNIBYTE = -1

export class StringPen {
  readonly #objects: GraphObjects
  /** Strings that are names of symbols or slots of vectors. */
  #named: ReadonlySet<number> | undefined

  /** @param objects the graph before all edits, in which atoms have the same numbers */
  constructor(objects: GraphObjects) {
    this.#objects = objects
  }

  /** The place of the bytes in the file; undefined if they are in the executable. */
  payloadOffset(atom: number): number | undefined {
    const payload = atom === NO_ATOM ? undefined : this.#objects.text(atom)?.payload
    return payload === undefined ? undefined : this.#objects.graph.atoms.origins[payload]!
  }

  /** @throws PdmpError 'edit-refused': the text is needed elsewhere, or has properties, or is in the executable */
  requireReplaceable(atom: number): void {
    const { graph } = this.#objects
    const offset = atom === NO_ATOM ? 0 : graph.atoms.origins[atom]!
    const refuse = (detail: string) => refused('string', offset, detail)
    if (atom === NO_ATOM || this.#objects.text(atom) === undefined) throw refuse('its bytes are not in the dump')
    const intervals = graph.layout.structs.string.fields.ofs_intervals!.offset
    if (this.#objects.dumpLinkAt(atom, intervals) >= 0) throw refuse('it has text properties')
    this.#named ??= namedStrings(graph)
    if (this.#named.has(atom)) throw refuse('it is the name of a symbol, or a vector refers to it')
  }

  /** Replace the text. The string is multibyte then if, and only if, the text has a character beyond ASCII. */
  replace(pen: Pen, atom: number, text: string): void {
    const bytes = new TextEncoder().encode(text)
    const data = new Uint8Array(bytes.length + 1)
    data.set(bytes)
    const length = [...text].length
    pen.pointer(atom, pen.offsetOf('string', 'ofs_data'), pen.addPayload(data, 1))
    pen.word(atom, pen.offsetOf('string', 'num_chars'), length)
    pen.word(atom, pen.offsetOf('string', 'len_data'), length === bytes.length ? UNIBYTE : bytes.length)
  }
}

/** Strings that are names of symbols, or that vectorlikes refer to. */
function namedStrings(graph: Graph): ReadonlySet<number> {
  const { atoms, links, layout } = graph
  const { tags, structs } = layout
  const targets = linkedAtoms(graph)
  const named = new Set<number>()
  const name = structs.symbol.fields.name.offset
  for (let atom = 0; atom < atoms.length; atom++) {
    const type = atoms.types[atom]
    if (type !== tags.symbol && type !== tags.vectorlike) continue
    for (let i = links.rowStarts[atom]!; i < links.rowStarts[atom + 1]!; i++) {
      const target = targets[i]!
      if (target === NO_ATOM || atoms.types[target] !== tags.string) continue
      if (type === tags.vectorlike || links.offsets[i] === name) named.add(target)
    }
  }
  return named
}
