/** `pdmp rewrite`: rewrite a dump in another order. @module */

import { Option } from 'commander'
import { canonicalForm, type Graph, type OrderName, orderOf, orders, shareStrings, writeDump } from '../../index.ts'
import { type CommandDeclaration, type Output, UsageError } from '../command.ts'
import { type Destination, requireDestination, writeResult } from '../destination.ts'
import { openInput } from '../input.ts'
import { destinationOptions, fileArgument, seedOption } from '../options.ts'
import { counted } from '../render/text.ts'
import { reported } from '../report.ts'

export interface RewriteOptions extends Destination {
  json?: boolean
  order: OrderName
  seed: number
  shareStrings?: boolean
  canonical?: boolean
}

export const command: CommandDeclaration = {
  arguments: [fileArgument()],
  options: [
    new Option('--order <order>', 'order of the objects').choices(Object.keys(orders)).default('preserve'),
    seedOption('of a shuffle').default(1),
    new Option('--share-strings', 'let literals and names of symbols share their bytes'),
    new Option('--canonical', 'write the canonical form, which is the same for all dumps of one Lisp state'),
    ...destinationOptions(),
  ],
  examples: [
    ['rewrite emacs.pdmp --order pages -o fast.pdmp', 'make a dump whose load writes to fewer pages'],
    ['rewrite emacs.pdmp --canonical -o canonical.pdmp', 'compare two builds byte for byte'],
    ['rewrite emacs.pdmp --order shuffle --seed 7 -o shuffled.pdmp', 'test a program against another order'],
  ],
  exits: { clean: 'the dump is written' },
  run: rewrite,
}

export async function rewrite(path: string, options: RewriteOptions): Promise<Output> {
  const { order, seed } = options
  if (options.canonical && order !== 'preserve')
    throw new UsageError('--canonical determines the order; remove --order')
  requireDestination(path, options)
  const graph = transformed(openInput(path).graph, options)
  const bytes = writeDump(graph, orderOf(graph, order, seed))
  const kept = await writeResult(path, options, bytes)
  const written = options.canonical ? 'canonical' : order
  const { atoms, links } = graph
  const document = {
    schema: 'pdmp/rewrite/1',
    order: written,
    seed: order === 'shuffle' ? seed : null,
    size: bytes.length,
    atoms: atoms.length,
    links: links.length,
    kept: kept ?? null,
  }
  const counts = `Wrote ${counted(atoms.length, 'atom')} and ${counted(links.length, 'link')} in the order ${written}.\n`
  return reported(options, document, kept === undefined ? counts : `${counts}The original is ${kept}.\n`)
}

function transformed(graph: Graph, options: RewriteOptions): Graph {
  const shared = options.shareStrings ? shareStrings(graph).graph : graph
  return options.canonical ? canonicalForm(shared) : shared
}
