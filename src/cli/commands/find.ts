/** `pdmp find`: find objects by type, by size including satellites, and by text. @module */

import { Option } from 'commander'
import { Describer, type Description, isOfType, nameFor } from '../../analyse.ts'
import { type Dump, hex, stringAt, textOf, typeOf } from '../../index.ts'
import { type CommandDeclaration, ExitCode, type Output, output } from '../command.ts'
import { type NamesOptions, openNamed } from '../named-dump.ts'
import { parseCount } from '../numbers.ts'
import { emacsOptions, fileArgument, numberOption } from '../options.ts'
import { jsonList } from '../render/json.ts'
import { tabbed } from '../render/text.ts'
import { typeArgument } from '../type-argument.ts'

export interface FindOptions extends NamesOptions {
  type?: string
  minSize?: number
  text?: string
}

interface Found extends Description {
  /** Size of the object in bytes, with its satellites and its part of the cold section. */
  readonly size: number
}

/** Most bytes of a string to search. */
const LONGEST = 1 << 16

export const command: CommandDeclaration = {
  arguments: [fileArgument()],
  options: [
    new Option('--type <name>', 'only objects of this type: cons, string, symbol, float, vector, hash-table, ...'),
    numberOption('--min-size <bytes>', 'only objects of at least this size, with all that belongs to them', parseCount),
    new Option('--text <text>', 'only strings, symbols and subrs with this text in them'),
    ...emacsOptions(),
  ],
  examples: [
    ['find emacs.pdmp --type hash-table --min-size 10000', 'find the large hash tables'],
    ['find emacs.pdmp --type string --text /build/', 'find paths of the machine that built the dump'],
  ],
  exits: { clean: 'objects are found', findings: 'no object is found' },
  run: find,
}

export function find(path: string, options: FindOptions): Output {
  const { dump } = openNamed(path, options)
  const type = options.type === undefined ? undefined : typeArgument(dump.layout, options.type)
  const found = [...matches(dump, type, options.minSize ?? 0, options.text)]
  const exitCode = found.length > 0 ? ExitCode.clean : ExitCode.findings
  return output(options.json ? jsonList({ schema: 'pdmp/find/1' }, 'objects', found) : findText(found), exitCode)
}

function* matches(dump: Dump, type: string | undefined, minSize: number, text: string | undefined): Generator<Found> {
  const { nodes, extents, layout } = dump
  const describer = dump.part(Describer)
  const { tags } = layout
  const room = { left: 2 * dump.bytes.length }
  for (let node = 0; node < nodes.charsets; node++) {
    if (type !== undefined && !isOfType(layout, typeOf(nodes, node), type)) continue
    const tag = nodes.tagOf(node)
    if (text !== undefined) {
      if (tag === tags.string && !stringHas(dump, node, text, room)) continue
      if (tag !== tags.string && !describer.describe(node).text?.includes(text)) continue
    }
    const size = extents.sizeOf(node)
    if (size >= minSize) yield { ...describer.describe(node), size }
  }
}

/** Whether a string contains `text`. `room` limits the search to twice the file's size in total, since strings may share bytes. */
function stringHas({ nodes, names }: Dump, node: number, text: string, room: { left: number }): boolean {
  const offset = nodes.offsetOf(node)
  const bytes = names.stringBytes(offset)?.subarray(0, Math.min(LONGEST, Math.max(0, room.left)))
  if (bytes === undefined) return false
  room.left -= bytes.length
  return textOf(bytes, stringAt(nodes.heap, offset).multibyte).includes(text)
}

const findText = (found: readonly Found[]): Iterable<string> =>
  tabbed(['offset', 'bytes', 'object'], found, (object) => [hex(object.offset), String(object.size), nameFor(object)])
