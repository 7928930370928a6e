/** `pdmp strings`: list Lisp strings with their text and one object that refers to each. @module */
import { Describer, stringsOf, wordsFor } from '../../analyse.ts'
import { type Dump, hex, NO_NODE } from '../../index.ts'
import { type CommandDeclaration, ExitCode, type Output, output } from '../command.ts'
import { type NamesOptions, openNamed } from '../named-dump.ts'
import { emacsOptions, fileArgument, ignoreCaseOption, regexArgument } from '../options.ts'
import { parsePattern } from '../pattern.ts'
import { jsonList } from '../render/json.ts'
import { tabbed } from '../render/text.ts'

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
  for (const string of stringsOf(dump, pattern)) yield { ...string, owner: ownerOf(dump, dump.nodes.at(string.offset)) }
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
