/**
 * The vector of all hash tables. The loader thaws tables in its order: last dumped first.
 *
 * Source: `dump_hash_table_list` in src/pdumper.c.
 * @module
 */
import { type Graph, NO_ATOM } from '../graph/graph.ts'
import { GraphEditor } from './editor.ts'
import { Pen } from './pen.ts'

/** The atoms of the tables, in the order of the vector. */
export function hashListTables({ hashList, links }: Graph): readonly number[] {
  if (hashList === NO_ATOM) return []
  return Array.from(links.targets.subarray(links.rowStarts[hashList]!, links.rowStarts[hashList + 1]!))
}

/** The graph with these tables in the vector, if it has one. */
export function withHashList(graph: Graph, tables: readonly number[]): Graph {
  if (graph.hashList === NO_ATOM) return graph
  const editor = new GraphEditor(graph)
  writeHashList(new Pen(editor), tables)
  return editor.finish()
}

/** Set the contents of the vector of all tables. */
export function writeHashList(pen: Pen, tables: readonly number[]): void {
  const { editor, layout } = pen
  const { hashList } = editor
  const { tags, lispWordSize } = layout
  const first = pen.offsetOf('vector', 'contents.0')
  for (let offset = first; offset < editor.bytes(hashList).length; offset += lispWordSize)
    editor.removeLink(hashList, offset)
  editor.replace(hashList, new Uint8Array(first + tables.length * lispWordSize))
  pen.word(hashList, 0, tables.length)
  for (const [i, atom] of tables.entries()) {
    pen.lisp(hashList, first + i * lispWordSize, { kind: 'atom', atom, tag: tags.vectorlike })
  }
}
