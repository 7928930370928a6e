/**
 * Renaming of directories in all texts of a dump, such as that of the build.
 *
 * Names of symbols, instructions of byte-code and strings with text properties stay.
 * @module
 */
import { atomBytes, type Graph } from '../graph/graph.ts'
import { bytesOf, bytewise, latin1Of, lengthOf } from './bytewise.ts'
import { GraphEditor } from './editor.ts'
import { GraphObjects } from './graph-objects.ts'
import { NeededText } from './needed-text.ts'
import { Pen } from './pen.ts'

/** A directory and its new name. */
export interface RenamedPath {
  /** The name in the dump. */
  readonly from: string
  /** The name to write. */
  readonly to: string
}

/** How many strings had a directory that was to be renamed. */
export interface ReplacedPaths {
  /** Number of strings that were changed. */
  readonly strings: number
  /** Number of strings with such a path that stay. */
  readonly left: number
}

/** Replace each `from` by its `to`. */
export function replacePaths(graph: Graph, paths: readonly RenamedPath[]): ReplacedPaths & { readonly graph: Graph } {
  const rules = paths.filter(({ from }) => from !== '').map(({ from, to }) => [bytewise(from), bytewise(to)] as const)
  if (rules.length === 0) return { graph, strings: 0, left: 0 }
  const objects = new GraphObjects(graph)
  const needed = new NeededText(objects)
  const pen = new Pen(new GraphEditor(graph))
  const intervals = graph.layout.structs.string.fields.ofs_intervals!.offset
  // Many strings of a damaged dump may have one payload. Each payload is renamed once.
  const known = new Map<number, Renamed | undefined>()
  let strings = 0
  let left = 0
  for (const string of objects.strings()) {
    const text = objects.text(string)
    if (text === undefined) continue
    const { payload, size, multibyte } = text
    if (!known.has(payload)) known.set(payload, renamed(atomBytes(graph.atoms, payload).subarray(0, size), rules))
    const made = known.get(payload)
    if (made === undefined) continue
    const kind = needed.kindOf(payload, size)
    const isNeeded = kind === 'symbol-name' || kind === 'byte-code'
    if (isNeeded || made.oldSize !== size || objects.dumpLinkAt(string, intervals) >= 0) {
      left++
      continue
    }
    made.payload ??= pen.addPayload(made.data, 1)
    pen.pointer(string, pen.offsetOf('string', 'ofs_data'), made.payload)
    const bytes = made.data.subarray(0, -1)
    pen.word(string, pen.offsetOf('string', 'num_chars'), multibyte ? lengthOf(bytes) : bytes.length)
    if (multibyte) pen.word(string, pen.offsetOf('string', 'len_data'), bytes.length)
    strings++
  }
  return { graph: strings === 0 ? graph : pen.editor.finish(), strings, left }
}

interface Renamed {
  /** The new bytes with their NUL. */
  readonly data: Uint8Array
  /** Number of bytes before, without the NUL. */
  readonly oldSize: number
  /** The atom of the new bytes, once a string has them. */
  payload?: number
}

/** The bytes with all paths replaced, or undefined if there is none. */
function renamed(bytes: Uint8Array, rules: readonly (readonly [string, string])[]): Renamed | undefined {
  const text = latin1Of(bytes)
  let found = text
  for (const [from, to] of rules) found = found.replaceAll(from, () => to)
  return found === text ? undefined : { data: bytesOf(`${found}\0`), oldSize: bytes.length }
}
