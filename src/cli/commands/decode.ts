/** `pdmp decode`: the whole dump as a JSON document that `encode` turns back. @module */
import { decodeDump, Heap } from '../../index.ts'
import { type Output, output } from '../command.ts'
import { openInput } from '../input.ts'
import { encodePieces, requireOutput, writeOutput } from '../output-file.ts'
import { jsonDocument } from '../render/json.ts'
import { grouped } from '../render/text.ts'
import { isStandardOutput } from '../standard-output.ts'
import { executableOf, type NamesOptions } from './show.ts'

export interface DecodeOptions extends NamesOptions {
  output?: string
}

export async function decode(path: string, options: DecodeOptions): Promise<Output> {
  const out = options.output ?? '-'
  const isText = isStandardOutput(out)
  if (!isText) requireOutput(out)
  const { image } = openInput(path)
  const document = decodeDump(image, executableOf(new Heap(image), options))
  if (isText) return output(document)
  const size = await writeOutput(out, encodePieces(document))
  const objects = image.objectStarts.length
  if (options.json) return output(jsonDocument({ schema: 'pdmp/decode/1', size, objects }))
  return output([`${grouped(objects)} objects, ${grouped(size)} bytes of JSON\n`])
}
