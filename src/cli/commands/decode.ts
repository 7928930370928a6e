/** `pdmp decode`: the whole dump as a JSON document that `encode` turns back. @module */
import { statSync } from 'node:fs'
import { decodeDump, Heap } from '../../index.ts'
import { type Output, output } from '../command.ts'
import { encodePieces, writePiecesAtomically } from '../files.ts'
import { openInput } from '../input.ts'
import { jsonDocument } from '../render/json.ts'
import { grouped } from '../render/text.ts'
import { executableOf, type NamesOptions } from './show.ts'

export interface DecodeOptions extends NamesOptions {
  output?: string
}

export function decode(path: string, options: DecodeOptions): Output {
  const { image } = openInput(path)
  const document = decodeDump(image, executableOf(new Heap(image), options))
  const out = options.output ?? '-'
  if (out === '-') return output(document)
  writePiecesAtomically(out, encodePieces(document))
  const { size } = statSync(out)
  const objects = image.objectStarts.length
  if (options.json) return output(jsonDocument({ schema: 'pdmp/decode/1', size, objects }))
  return output([`${grouped(objects)} objects, ${grouped(size)} bytes of JSON\n`])
}
