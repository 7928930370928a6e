/** `pdmp decode`: convert a dump to a JSON document, which `encode` converts back. @module */
import { Option } from 'commander'
import { decodeDump } from '../../index.ts'
import { type CommandDeclaration, type Output, output } from '../command.ts'
import { openInput } from '../input.ts'
import { type NamesOptions, withNames } from '../named-dump.ts'
import { emacsOption, fileArgument } from '../options.ts'
import { encodePieces, requireOutput, writeOutput } from '../output-file.ts'
import { withProgress } from '../progress.ts'
import { jsonDocument } from '../render/json.ts'
import { counted } from '../render/text.ts'
import { isStandardOutput } from '../standard-output.ts'

export interface DecodeOptions extends NamesOptions {
  output?: string
  labels: 'offset' | 'path'
}

const labelsOption = () =>
  new Option('--labels <kind>', 'label objects by offset, or by their path from symbols and variables')
    .choices(['offset', 'path'])
    .default('offset')

export const command: CommandDeclaration = {
  arguments: [fileArgument()],
  options: [
    new Option('-o, --output <file>', 'where to write the document; default: standard output'),
    labelsOption(),
    emacsOption(),
  ],
  description:
    'The document has the schema document.schema.json. With --emacs it notes the names that only the executable has; ' +
    '`encode` does not read notes.',
  examples: [
    ['decode emacs.pdmp -o emacs.json', 'read or edit a dump as text; `pdmp encode` turns it back'],
    ['decode emacs.pdmp | jq .layout', 'look at one part of the document'],
    ['decode emacs.pdmp --labels path -o one.json', 'compare with the document of another dump by diff(1)'],
  ],
  exits: { clean: 'the document is written' },
  run: decode,
}

export async function decode(path: string, options: DecodeOptions): Promise<Output> {
  const out = options.output ?? '-'
  const isText = isStandardOutput(out)
  if (!isText) requireOutput(out)
  const dump = withNames(openInput(path), options)
  const document = decodeDump(dump, options.labels)
  if (isText) return output(document)
  const objects = dump.image.objectStarts.length
  // Nearly all pieces are objects.
  const size = await writeOutput(out, encodePieces(withProgress('Writing objects', objects, document)))
  if (options.json) return output(jsonDocument({ schema: 'pdmp/decode/1', size, objects }))
  return output([`Wrote ${counted(objects, 'object')} in ${counted(size, 'byte')} of JSON.\n`])
}
