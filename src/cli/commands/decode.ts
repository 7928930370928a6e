/** `pdmp decode`: the whole dump as a JSON document that `encode` turns back. @module */
import { statSync } from 'node:fs'
import { decodeDump, Executable, Heap } from '../../index.ts'
import { type Output, output } from '../command.ts'
import { encodePieces, readBytes, writePiecesAtomically } from '../files.ts'
import { openInput } from '../input.ts'
import { jsonDocument } from '../render/json.ts'
import { grouped } from '../render/text.ts'

export interface DecodeOptions {
  json?: boolean
  output?: string
  emacs?: string
}

export function decode(path: string, options: DecodeOptions): Output {
  const { image } = openInput(path)
  const { emacs } = options
  const executable = emacs === undefined ? undefined : new Executable(new Heap(image), readBytes(emacs))
  const document = decodeDump(image, executable)
  const out = options.output ?? '-'
  if (out === '-') return output(document)
  writePiecesAtomically(out, encodePieces(document))
  const { size } = statSync(out)
  const objects = image.objectStarts.length
  if (options.json) return output(jsonDocument({ schema: 'pdmp/decode/1', size, objects }))
  return output([`${grouped(objects)} objects, ${grouped(size)} bytes of JSON\n`])
}
