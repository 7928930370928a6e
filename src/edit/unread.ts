/**
 * Zeroing of bytes that Emacs never reads: process memory that shows where the dumping Emacs had its code and heap.
 *
 * Two such places were found by comparing dumps of one state from processes at different addresses. Bool-vectors are written with
 * the bytes that the allocator added to round them up. `coding_categories`, a C array that is restored, contains pointers to
 * functions and buffers; after a load Emacs clears each entry except for its `id` and initializes it again.
 *
 * Source: `dump_bool_vector` in src/pdumper.c; `reset_coding_after_pdumper_load` in src/coding.c, 27.1 to 31.
 * @module
 */
import { type Graph, Section } from '../graph/graph.ts'
import { EmacsRelocType } from '../tables/emacs-reloc-table.ts'
import { GraphEditor } from './editor.ts'
import { GraphObjects } from './graph-objects.ts'

/** `coding_category_max`. */
const CATEGORIES = 21
/** Least size of `struct coding_system`, which has 516 to 616 bytes. No other remembered data has equal parts this large. */
const SMALLEST_ENTRY = 400
/** Limit for the numbers of coding systems, which start at 0. Debian's Emacs has about 160. */
const MOST_CODING_SYSTEMS = 65536

/** Bytes of an atom that Emacs never reads. */
export interface UnreadRange {
  /** What the bytes belong to. */
  readonly what: 'coding_categories' | 'bool-vector'
  readonly atom: number
  /** Bytes from the start of the atom; `end` is one past the last. */
  readonly start: number
  readonly end: number
}

export function blankUnread(graph: Graph): Graph {
  const editor = new GraphEditor(graph)
  for (const { atom, start, end } of unreadRanges(graph)) {
    const isBlank = editor
      .bytes(atom)
      .subarray(start, end)
      .every((byte) => byte === 0)
    if (!isBlank) editor.edit(atom).fill(0, start, end)
  }
  return editor.isChanged ? editor.finish() : graph
}

/** The ranges of all atoms, in the order of the graph. */
export function* unreadRanges(graph: Graph): Generator<UnreadRange> {
  const objects = new GraphObjects(graph)
  for (const atom of objects.vectorlikes('BOOL_VECTOR')) yield* tailOf(objects, atom)
  for (const atom of codingCategories(objects)) yield* categoriesOf(graph, atom)
}

function* tailOf(objects: GraphObjects, atom: number): Generator<UnreadRange> {
  const { structs, lispWordSize, wordSize } = objects.graph.layout
  const { num_bits: bits, 'words.0': words } = structs.bool_vector.fields
  const object = objects.view(atom)
  if (object.length < bits!.offset + lispWordSize) return
  const count = object.signedWord(bits!.offset, lispWordSize, 'bool-vector.size')
  const start = words!.offset + wordSize * Math.ceil(Math.max(0, count) / (8 * wordSize))
  if (start < object.length) yield { what: 'bool-vector', atom, start, end: object.length }
}

/** The atoms of the cold section from which `coding_categories` is restored. */
function* codingCategories(objects: GraphObjects): Generator<number> {
  const { roots, atoms, layout } = objects.graph
  for (let i = 0; i < roots.length; i++) {
    const atom = roots.atoms[i]!
    const size = roots.lengths[i]!
    if (roots.types[i] !== EmacsRelocType.copyFromDump || atoms.sections[atom] !== Section.cold) continue
    if (size % CATEGORIES !== 0 || size < CATEGORIES * SMALLEST_ENTRY || roots.deltas[i] !== 0) continue
    const view = objects.view(atom)
    const ids = Array.from({ length: CATEGORIES }, (_, k) =>
      view.signedWord((k * size) / CATEGORIES, layout.wordSize, 'coding_categories'),
    )
    if (ids.every((id) => id >= -1 && id < MOST_CODING_SYSTEMS)) yield atom
  }
}

function* categoriesOf({ atoms, layout }: Graph, atom: number): Generator<UnreadRange> {
  const size = Math.floor(atoms.sizes[atom]! / CATEGORIES)
  for (let k = 0; k < CATEGORIES; k++)
    yield { what: 'coding_categories', atom, start: k * size + layout.wordSize, end: (k + 1) * size }
}
