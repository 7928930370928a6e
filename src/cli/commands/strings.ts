/**
 * `pdmp strings`: Lisp strings with their text and somebody who refers to them.
 *
 * A text longer than 4,096 bytes is cut there, for matching and for showing. All texts together are no longer than the
 * file; in a damaged dump, where strings may share their bytes, those that come too late are shown without a text.
 * @module
 */
import { hex, NO_NODE, stringAt, textOf, wordsFor } from '../../index.ts'
import { ExitCode, type Output, output } from '../command.ts'
import { parsePattern } from '../pattern.ts'
import { jsonList } from '../render/json.ts'
import { Graph } from './refs.ts'
import type { NamesOptions } from './show.ts'

const LONGEST = 4096

export function strings(path: string, regex: string | undefined, options: NamesOptions): Output {
  const pattern = regex === undefined ? undefined : parsePattern(regex)
  const graph = new Graph(path, options)
  const rows = stringRows(graph, pattern)
  const first = rows.next()
  const exitCode = first.done ? ExitCode.findings : ExitCode.clean
  const all = first.done ? [] : prepend(first.value, rows)
  return output(options.json ? jsonList({ schema: 'pdmp/strings/1' }, 'strings', all) : stringsText(all), exitCode)
}

type Row = ReturnType<typeof stringRows> extends Generator<infer T> ? T : never

function* prepend(first: Row, rest: Iterable<Row>): Generator<Row> {
  yield first
  yield* rest
}

function* stringRows(graph: Graph, pattern: RegExp | undefined) {
  const { references, names } = graph
  const { heap, nodes } = references
  const { types, offsets, length } = heap.image.objectStarts
  let room = 2 * heap.view.length
  for (let node = 0; node < length; node++) {
    if (types[node] !== heap.layout.tags.string) continue
    const offset = offsets[node]!
    const { multibyte, length: characters } = stringAt(heap, offset)
    const bytes = names.stringBytes(offset)
    const cut = bytes?.subarray(0, Math.min(LONGEST, room))
    room -= cut?.length ?? 0
    const text = cut === undefined ? null : textOf(cut, multibyte)
    if (pattern !== undefined && (text === null || !pattern.test(text))) continue
    const isCut = cut !== undefined && bytes !== undefined && cut.length < bytes.length
    yield {
      offset,
      multibyte,
      characters,
      bytes: bytes?.length ?? null,
      text,
      cut: isCut,
      owner: ownerOf(graph, nodes.at(offset)),
    }
  }
}

/** The first that refers to a string, and how. */
function ownerOf(graph: Graph, node: number) {
  if (node === NO_NODE) return null
  const { rowStarts, edges } = graph.references.reverse
  if (rowStarts[node] === rowStarts[node + 1]) return null
  const edge = edges[rowStarts[node]!]!
  const source = graph.references.sourceOf(edge)
  return { ...graph.describe(source), field: graph.references.fieldOf(source, edge) }
}

function* stringsText(rows: Iterable<Row>): Generator<string> {
  for (const { offset, multibyte, text, cut, owner } of rows) {
    const shown = text === null ? '(in the executable)' : `${JSON.stringify(text)}${cut ? '…' : ''}`
    const by = owner === null ? '-' : `${wordsFor(owner)} ${owner.field}`
    yield `${hex(offset)}\t${multibyte ? 'multibyte' : 'unibyte'}\t${shown}\t${by}\n`
  }
}
