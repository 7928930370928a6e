/** `pdmp encode`: the dump that a JSON document of `pdmp decode` describes. @module */
import { encodeDocument, writeDump } from '../../index.ts'
import type { Output } from '../command.ts'
import { type Destination, requireDestination, writeResult } from '../destination.ts'
import { streamDocument } from '../files.ts'
import { grouped } from '../render/text.ts'
import { reported } from '../report.ts'

export async function encode(path: string, options: Destination & { json?: boolean }): Promise<Output> {
  requireDestination(path, options)
  const { graph, order } = encodeDocument(streamDocument(path))
  const bytes = writeDump(graph, order)
  const facts = { size: bytes.length, atoms: graph.atoms.length, relocations: graph.links.length }
  await writeResult(path, options, bytes)
  const text = `${grouped(facts.size)} bytes, ${grouped(facts.relocations)} relocations\n`
  return reported(options, { schema: 'pdmp/encode/1', ...facts }, text)
}
