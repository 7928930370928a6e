/**
 * Takes an image apart and puts it together again, as it was read and through a builder.
 * @module
 */

import { NO_ORIGIN } from '../../src/graph/graph.ts'
import { reverseLinks } from '../../src/graph/reverse.ts'
import { walkFromRoots } from '../../src/graph/walk.ts'
import type { Dump, Graph, OrderName, SymbolDatum } from '../../src/index.ts'
import { preserveOrder } from '../../src/write/order.ts'
import { builderOf } from '../graph/graph-builder.ts'
import { type Attempt, demand, type Library } from './promise.ts'

/** As many orders as a run has time for: one by weight, one that sorts, one by seed. */
const tried: ReadonlySet<OrderName> = new Set(['weight', 'pages', 'shuffle'])

/** What cannot be taken apart is refused; what can is written back byte for byte. */
export function exerciseWriter(dump: Dump, library: Library, attempt: Attempt): void {
  const graph = attempt(() => dump.graph)
  if (graph === undefined) return
  const written = attempt(() => library.writeDump(graph, preserveOrder(graph)))
  if (written === undefined) return
  demand(Buffer.compare(written, dump.bytes) === 0, 'writing in the old order gives the file back')
  exerciseWalks(graph)
  const rebuilt = builderOf(graph).finish()
  demand(
    rebuilt.atoms.origins.every((origin) => origin === NO_ORIGIN),
    'what is built is in no file',
  )
  demand(Buffer.compare(library.writeDump(rebuilt), dump.bytes) === 0, 'so does a builder')
  demand(
    Buffer.compare(library.writeDump(new library.GraphEditor(graph).finish()), dump.bytes) === 0,
    'so does an editor',
  )
  const names = (Object.keys(library.orders) as OrderName[]).filter((name) => tried.has(name))
  for (const name of names) exerciseOrder(graph, name, library, attempt)
  exerciseTransformations(dump, graph, library, attempt)
}

/** Any graph can be written in any order; what comes out opens, and has as many pages as it should. */
function exerciseOrder(graph: Graph, name: OrderName, library: Library, attempt: Attempt): void {
  const order = library.orderOf(graph, name, 3)
  const written = attempt(() => library.writeDump(graph, order))
  if (written === undefined) return
  const opened = attempt(() => library.Dump.open(written))
  if (opened === undefined) return
  demand(opened.image.dumpRelocs[0]!.length === graph.links.length, 'no link is lost')
  const { hot, discardable, cold, links } = library.pageUse(opened)
  const relocs = library.relocsOfPages(opened)
  demand(relocs.length === hot + discardable + cold, 'every page has a number of relocations')
  const plan = library.planDump(graph, order)
  demand(
    library.regionsOf(plan.header, plan.size).length === opened.regions.length,
    'a plan has the regions of the file',
  )
  demand(library.plannedRelocsOfPages(graph, plan).length === relocs.length, 'a plan has as many pages as the file')
  const planned = library.plannedPageUse(graph, plan)
  demand(planned.hot === hot && planned.links === links, 'a plan has the pages of the file')
  demand((hot + discardable + cold) * library.HARDWARE_PAGE >= written.length, 'pages hold the file')
}

/** One of each kind of value. */
const VALUE =
  '(1.5 "text" #("häß" 0 2 (nil t)) [t #&9"\\1\\1"] 99999999999999999999 a-symbol-that-no-dump-has #s(hash-table))'

/** What can be written can be changed, and written again. */
function exerciseTransformations(dump: Dump, graph: Graph, library: Library, attempt: Attempt): void {
  const edit = () => {
    const editor = new library.LispEditor(dump)
    const symbol = library.readLisp('kill-ring') as SymbolDatum
    const other = library.readLisp('tab-width') as SymbolDatum
    editor.set(symbol, library.readLisp(VALUE))
    editor.set(symbol, library.readLisp('(nil)'), 'function')
    editor.set(other, library.readLisp('4'))
    return editor.finish()
  }
  const changes: readonly (() => Graph)[] = [
    edit,
    () => library.canonicalForm(graph),
    () => library.dropUnreachable(graph),
    () => library.shareStrings(graph).graph,
    () => {
      const { graph: redacted, left } = library.redactText(graph, /[aeiou]+/g)
      demand(
        left.every(({ kind }) => Object.hasOwn(library.neededKinds, kind)),
        'what is left has a known reason',
      )
      return redacted
    },
    () => library.repairUnits(graph).graph,
  ]
  for (const change of changes) {
    const changed = attempt(change)
    const bytes = changed === undefined ? undefined : attempt(() => library.writeDump(changed))
    if (bytes !== undefined) attempt(() => library.Dump.open(bytes).image)
  }
}

/** Both ways from the roots reach the same atoms, each once. */
function exerciseWalks(graph: Graph): void {
  const { length } = graph.atoms
  const [broad, deep] = (['breadth', 'depth'] as const).map((visiting) => walkFromRoots(graph, visiting))
  demand(broad!.length <= length && broad!.length === deep!.length, 'both walks reach the same number of atoms')
  demand(new Set(broad).size === broad!.length && new Set(deep).size === deep!.length, 'no atom is reached twice')
  const { rowStarts, edges } = reverseLinks(graph)
  demand(rowStarts[length] === edges.length, 'links turned round are all in a row')
}
