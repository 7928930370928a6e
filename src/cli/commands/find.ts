/** `pdmp find`: objects by type, by size with everything that belongs to them, and by text. @module */
import {
  Describer,
  type Description,
  Extents,
  type Heap,
  hex,
  isOfType,
  type Names,
  Nodes,
  nameFor,
  stringAt,
  textOf,
  typeNamed,
  typeNames,
  typeOf,
} from '../../index.ts'
import { ExitCode, type Output, output, parseNumber, UsageError } from '../command.ts'
import { jsonList } from '../render/json.ts'
import { type NamesOptions, openHeap } from './show.ts'

export interface FindOptions extends NamesOptions {
  type?: string
  minSize?: string
  text?: string
}

interface Found extends Description {
  /** Bytes of the object, its satellites and its part of the cold section. */
  readonly size: number
}

/** So many bytes of a string are searched. */
const LONGEST = 1 << 16

export function find(path: string, options: FindOptions): Output {
  const minSize = options.minSize === undefined ? 0 : parseNumber(options.minSize, '--min-size')
  const { heap, names } = openHeap(path, options)
  const type = options.type === undefined ? undefined : knownType(heap, options.type)
  const found = [...matches(new Nodes(heap), names, type, minSize, options.text)]
  const exitCode = found.length > 0 ? ExitCode.clean : ExitCode.findings
  return output(options.json ? jsonList({ schema: 'pdmp/find/1' }, 'objects', found) : findText(found), exitCode)
}

/** The type in the spelling of a user. */
function knownType({ layout }: Heap, wanted: string): string {
  const known = typeNamed(layout, wanted)
  if (known === undefined) throw new UsageError(`--type ${wanted} is none of ${typeNames(layout).join(', ')}`)
  return known
}

function* matches(
  nodes: Nodes,
  names: Names,
  type: string | undefined,
  minSize: number,
  text: string | undefined,
): Generator<Found> {
  const extents = new Extents(nodes)
  const describer = new Describer(nodes, names)
  const { layout } = nodes.heap
  const { tags } = layout
  const room = { left: 2 * nodes.heap.view.length }
  for (let node = 0; node < nodes.charsets; node++) {
    if (type !== undefined && !isOfType(layout, typeOf(nodes, node), type)) continue
    const tag = nodes.tagOf(node)
    if (text !== undefined) {
      if (tag === tags.string && !stringHas(nodes, names, node, text, room)) continue
      if (tag !== tags.string && !describer.describe(node).text?.includes(text)) continue
    }
    const size = sizeOf(extents, node)
    if (size >= minSize) yield { ...describer.describe(node), size }
  }
}

/** All strings together are searched for no more than twice the file's size, should they share their bytes. */
function stringHas(nodes: Nodes, names: Names, node: number, text: string, room: { left: number }): boolean {
  const offset = nodes.offsetOf(node)
  const bytes = names.stringBytes(offset)?.subarray(0, Math.min(LONGEST, Math.max(0, room.left)))
  if (bytes === undefined) return false
  room.left -= bytes.length
  return textOf(bytes, stringAt(nodes.heap, offset).multibyte).includes(text)
}

function sizeOf(extents: Extents, node: number): number {
  let size = 0
  extents.visit(node, (shape, _, count) => {
    size += shape.size * count
  })
  return size
}

function* findText(found: readonly Found[]): Generator<string> {
  for (const object of found) yield `${hex(object.offset)}\t${object.size}\t${nameFor(object)}\n`
}
