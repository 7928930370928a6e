/** `pdmp encode`: the dump that a JSON document of `pdmp decode` describes. @module */
import { encodeDocument, writeDump } from '../../index.ts'
import { type Output, output } from '../command.ts'
import { streamFile, writeFileAtomically, writeStandardOutput } from '../files.ts'
import { jsonDocument } from '../render/json.ts'
import { grouped } from '../render/text.ts'

export interface EncodeOptions {
  json?: boolean
  output: string
}

export async function encode(path: string, options: EncodeOptions): Promise<Output> {
  const { graph, order } = encodeDocument(streamFile(path))
  const bytes = writeDump(graph, order)
  const facts = { size: bytes.length, atoms: graph.atoms.length, relocations: graph.links.length }
  const text = `${grouped(facts.size)} bytes, ${grouped(facts.relocations)} relocations`
  if (options.output === '-') {
    await writeStandardOutput(bytes)
    return { ...output([]), notes: [text] }
  }
  writeFileAtomically(options.output, bytes)
  return output(options.json ? jsonDocument({ schema: 'pdmp/encode/1', ...facts }) : [`${text}\n`])
}
