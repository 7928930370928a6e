/** `pdmp rewrite`: take a dump apart, and write it again in another order. @module */
import {
  canonicalForm,
  type Graph,
  type OrderName,
  orderOf,
  orders,
  readGraph,
  shareStrings,
  writeDump,
} from '../../index.ts'
import { type Output, parseNumber, UsageError } from '../command.ts'
import { type Destination, requireDestination, writeResult } from '../destination.ts'
import { openInput } from '../input.ts'
import { grouped } from '../render/text.ts'
import { reported } from '../report.ts'

export interface RewriteOptions extends Destination {
  json?: boolean
  order: string
  seed: string
  shareStrings?: boolean
  canonical?: boolean
}

export async function rewrite(path: string, options: RewriteOptions): Promise<Output> {
  const order = parseOrder(options.order)
  const seed = parseNumber(options.seed, '--seed')
  if (options.canonical && order !== 'preserve') throw new UsageError('--canonical has an order of its own')
  requireDestination(path, options)
  const { image } = openInput(path)
  const graph = transformed(readGraph(image), options)
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
  const counts = `${grouped(atoms.length)} atoms and ${grouped(links.length)} links written in order ${written}\n`
  return reported(options, document, kept === undefined ? counts : `${counts}the original is ${kept}\n`)
}

function transformed(graph: Graph, options: RewriteOptions): Graph {
  const shared = options.shareStrings ? shareStrings(graph).graph : graph
  return options.canonical ? canonicalForm(shared) : shared
}

export function parseOrder(name: string): OrderName {
  if (Object.hasOwn(orders, name)) return name as OrderName
  throw new UsageError(`no order ${name}; there are ${Object.keys(orders).join(', ')}`)
}
