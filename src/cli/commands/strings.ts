/**
 * `pdmp strings`: list Lisp strings with their text and one object that refers to each.
 *
 * Texts are cut after 4,096 bytes, for matching and for display. The total of texts is limited to the size of the file. In a
 * damaged dump, where strings may share their bytes, strings beyond that limit are listed without text.
 * @module
 */
import { Describer, wordsFor } from '../../analyse.ts'
import { type Dump, hex, NO_NODE, stringAt, textOf } from '../../index.ts'
import { type CommandDeclaration, ExitCode, type Output, output } from '../command.ts'
import { type NamesOptions, openNamed } from '../named-dump.ts'
import { emacsOptions, fileArgument, ignoreCaseOption, regexArgument } from '../options.ts'
import { parsePattern } from '../pattern.ts'
import { jsonList } from '../render/json.ts'
import { tabbed } from '../render/text.ts'

const LONGEST = 4096

export interface StringsOptions extends NamesOptions {
  ignoreCase?: boolean
}

export const command: CommandDeclaration = {
  arguments: [fileArgument(), regexArgument('strings')],
  options: [ignoreCaseOption(), ...emacsOptions()],
  description: 'A text longer than 4,096 bytes is cut there, for matching and for showing.',
  examples: [
    ['strings emacs.pdmp ^/build/', 'find paths of the machine that built the dump, and who refers to them'],
    ['strings emacs.pdmp -i copyright', 'find text in any case'],
  ],
  exits: { clean: 'strings are found', findings: 'no string matches' },
  run: strings,
}

export function strings(path: string, regex: string | undefined, options: StringsOptions): Output {
  const pattern = regex === undefined ? undefined : parsePattern(regex, options)
  const rows = stringRows(openNamed(path, options).dump, pattern)
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

function* stringRows(dump: Dump, pattern: RegExp | undefined) {
  const { heap, nodes, names } = dump
  const { types, offsets, length } = heap.image.objectStarts
  let room = 2 * dump.bytes.length
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
      owner: ownerOf(dump, nodes.at(offset)),
    }
  }
}

/** The first node that refers to a string, and the field. */
function ownerOf(dump: Dump, node: number) {
  const { references } = dump
  if (node === NO_NODE) return null
  const { rowStarts, edges } = references.reverse
  if (rowStarts[node] === rowStarts[node + 1]) return null
  const edge = edges[rowStarts[node]!]!
  const source = references.sourceOf(edge)
  return { ...dump.part(Describer).describe(source), field: references.fieldOf(source, edge) }
}

const stringsText = (rows: Iterable<Row>): Iterable<string> =>
  tabbed(['offset', 'encoding', 'text', 'owner'], rows, ({ offset, multibyte, text, cut, owner }) => {
    const shown = text === null ? '(in the executable)' : `${JSON.stringify(text)}${cut ? '…' : ''}`
    const by = owner === null ? '-' : `${wordsFor(owner)} ${owner.field}`
    return [hex(offset), multibyte ? 'multibyte' : 'unibyte', shown, by]
  })
