/** `pdmp encode`: make a dump from a JSON document of `pdmp decode`. @module */

import { Argument } from 'commander'
import { encodeDump, PdmpError, writeDump } from '../../index.ts'
import type { CommandDeclaration, Output } from '../command.ts'
import { type Destination, requireDestination, writeResult } from '../destination.ts'
import { ContextError } from '../failure.ts'
import { sizeOfInput, streamDocument } from '../files.ts'
import { Lines } from '../lines.ts'
import { outputOption } from '../options.ts'
import { withAmounts } from '../progress.ts'
import { counted } from '../render/text.ts'
import { reported } from '../report.ts'

export const command: CommandDeclaration = {
  arguments: [new Argument('<document>', 'a JSON document of `pdmp decode`, or - for standard input')],
  options: [outputOption('the dump')],
  examples: [['encode emacs.json -o emacs.pdmp', 'build the dump again after an edit of its document']],
  exits: { clean: 'the dump is written' },
  run: encode,
}

/** Encode a document. Errors have line and column. */
function encoded(path: string) {
  const lines = new Lines()
  try {
    const pieces = withAmounts('Reading the document', sizeOfInput(path), streamDocument(path), ({ length }) => length)
    return encodeDump(lines.watch(pieces))
  } catch (error) {
    if (!(error instanceof PdmpError) || !error.code.startsWith('document-')) throw error
    throw new ContextError(error, lines.placeOf(error.site.offset) ?? {})
  }
}

export async function encode(path: string, options: Destination & { json?: boolean }): Promise<Output> {
  requireDestination(path, options)
  const { graph, order } = encoded(path)
  const bytes = writeDump(graph, order)
  const facts = { size: bytes.length, atoms: graph.atoms.length, relocations: graph.links.length }
  await writeResult(path, options, bytes)
  const text = `Wrote ${counted(facts.size, 'byte')} with ${counted(facts.relocations, 'relocation')}.\n`
  return reported(options, { schema: 'pdmp/encode/1', ...facts }, text)
}
