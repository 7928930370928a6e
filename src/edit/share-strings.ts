/**
 * Sharing of equal bytes between strings that are never written to.
 *
 * Lisp can change the bytes of any string in place (`aset`, `fillarray`, `clear-string`), also those of a dumped string, in the
 * memory of the dump. Bytes are therefore shared only by strings that the manual forbids to change: names of symbols, and
 * literals. Literals are strings that only bytecode and native code refer to, through constant vectors and the quoted lists
 * and vectors in them. A string that anything else refers to keeps its own bytes. The string objects stay distinct, so `eq`
 * and text properties do not change.
 *
 * Source: `Faset`, `Ffillarray`, `Fclear_string`; "Mutability" in the Emacs Lisp manual.
 * @module
 */

import { BitSet } from '../bytes/bitset.ts'
import { atomBytes, type Graph, NO_ATOM, Section } from '../graph/graph.ts'
import { linkedAtoms } from '../graph/reverse.ts'
import { latin1Of } from './bytewise.ts'
import { GraphEditor } from './editor.ts'
import { GraphObjects } from './graph-objects.ts'
import { dropUnreachable } from './reach.ts'

/** Types of objects whose slots contain code and literals. */
const codeTypes: ReadonlySet<string> = new Set(['COMPILED', 'CLOSURE', 'SUBR', 'NATIVE_COMP_UNIT'])

/**
 * Let strings of equal text share their bytes, unless Lisp may write to them.
 *
 * @returns the new graph, the number of strings that now use the bytes of another string, and the number of bytes saved
 */
export function shareStrings(graph: Graph): {
  readonly graph: Graph
  readonly strings: number
  readonly bytes: number
} {
  const objects = new GraphObjects(graph)
  const writable = writableAtoms(objects)
  const editor = new GraphEditor(graph)
  const firsts = new Map<string, number>()
  // Many strings of a damaged dump may have one payload. Examine each payload once.
  const known = new Map<number, number>()
  const data = graph.layout.structs.string.fields.ofs_data.offset
  let strings = 0
  let bytes = 0
  for (const string of objects.strings()) {
    const text = writable.has(string) ? undefined : objects.text(string)
    // Keep bytes whose size only a string of another length explains.
    if (text === undefined || writable.has(text.payload) || graph.atoms.sizes[text.payload] !== text.size + 1) continue
    const first = known.get(text.payload) ?? firstLike(graph, text.payload, firsts)
    known.set(text.payload, first)
    if (first === text.payload) continue
    editor.setLink(string, data, { ...editor.link(string, data)!, target: first })
    strings++
    bytes += text.size + 1
  }
  return { graph: strings === 0 ? graph : dropUnreachable(editor.finish()), strings, bytes }
}

/** The first payload with the same bytes as this one. */
function firstLike({ atoms }: Graph, payload: number, firsts: Map<string, number>): number {
  const key = latin1Of(atomBytes(atoms, payload))
  const first = firsts.get(key) ?? payload
  firsts.set(key, first)
  return first
}

/** Decodes to one character per byte. */

/** The strings that Lisp may write to, the lists and vectors in which it may find them, and the bytes of those strings. */
function writableAtoms(objects: GraphObjects): BitSet {
  const { graph } = objects
  const { atoms, links, roots } = graph
  const targets = linkedAtoms(graph)
  const found = new BitSet(atoms.length)
  const queue = new Uint32Array(atoms.length)
  let count = 0
  const mark = (atom: number): void => {
    if (atom === NO_ATOM || found.has(atom) || !isData(objects, atom)) return
    found.add(atom)
    queue[count++] = atom
  }
  const markLinks = (atom: number, except: number): void => {
    for (let i = links.rowStarts[atom]!; i < links.rowStarts[atom + 1]!; i++) {
      if (links.offsets[i] !== except) mark(targets[i]!)
    }
  }
  const { symbol } = graph.layout.structs
  const name = symbol.fields.name.offset
  for (let i = 0; i < roots.length; i++) mark(roots.atoms[i]!)
  for (let atom = 0; atom < atoms.length; atom++) {
    if (isData(objects, atom) || codeTypes.has(objects.pvecName(atom) ?? '')) continue
    const isSymbol = atoms.types[atom] === graph.layout.tags.symbol
    markLinks(atom, isSymbol ? name : NO_ATOM)
  }
  for (let next = 0; next < count; next++) markLinks(queue[next]!, NO_ATOM)
  return found
}

/** Whether an atom is a list, vector, string or bytes: a literal if it is part of one. */
function isData(objects: GraphObjects, atom: number): boolean {
  const { atoms, layout } = objects.graph
  const type = atoms.types[atom]!
  if (type === layout.tags.cons || type === layout.tags.string) return true
  if (type === layout.tags.vectorlike) return objects.pvecName(atom) === 'NORMAL_VECTOR'
  return type === NO_ATOM && atoms.sections[atom] === Section.cold
}
