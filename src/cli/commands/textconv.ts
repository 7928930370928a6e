/** `pdmp textconv`: a dump as sorted text, for programs that compare line by line. @module */
import { listDump } from '../../analyse.ts'
import { proveNames } from '../../index.ts'
import { type CommandDeclaration, type Output, output } from '../command.ts'
import { openInput } from '../input.ts'
import { type NamesOptions, withNames } from '../named-dump.ts'
import { emacsOption, fileArgument } from '../options.ts'
import { jsonList } from '../render/json.ts'

export const command: CommandDeclaration = {
  arguments: [fileArgument()],
  options: [emacsOption()],
  description:
    'With `git config diff.pdmp.textconv "pdmp textconv"`, and `*.pdmp diff=pdmp` in .gitattributes, git shows dumps as text. ' +
    'The text has no offsets and is sorted by name: first the loaded files, then symbols, variables of C and buffers with what they ' +
    'hold. An object that is reached in several ways is printed once. The text depends on the dump alone: no executable is ' +
    'looked for.',
  examples: [["textconv emacs.pdmp | grep -A9 '^kill-ring-max'", 'read what a symbol holds']],
  exits: { clean: 'the text is printed' },
  run: textconv,
}

export function textconv(path: string, options: NamesOptions): Output {
  const lines = listDump(withNames(openInput(path, { prove: proveNames }), options))
  return output(options.json ? jsonList({ schema: 'pdmp/textconv/1' }, 'lines', objects(lines)) : lines)
}

function* objects(lines: Iterable<string>): Generator<object> {
  for (const line of lines) yield { line: line.slice(0, -1) }
}
