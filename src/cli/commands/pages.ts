/** `pdmp pages`: show the pages that a load writes to, the distances of pointers, and the effect of other orders. @module */

import { Option } from 'commander'
import { HARDWARE_PAGE, type PageUse, pageUse, plannedPageUse } from '../../analyse.ts'
import { type Dump, type OrderName, orderOf, orders, planDump } from '../../index.ts'
import { type CommandDeclaration, type Output, output } from '../command.ts'
import { openInput } from '../input.ts'
import { fileArgument } from '../options.ts'
import { withProgress } from '../progress.ts'
import { jsonDocument } from '../render/json.ts'
import { columns, grouped } from '../render/text.ts'

export interface PagesOptions {
  json?: boolean
  compare?: boolean
}

export const command: CommandDeclaration = {
  arguments: [fileArgument()],
  options: [new Option('--compare', 'compute the same for each order of `pdmp rewrite`')],
  description: 'Pages are 4 KiB; distances are bytes.',
  examples: [
    ['pages emacs.pdmp', 'see how many pages a load writes to'],
    ['pages emacs.pdmp --compare', 'choose an order for `pdmp rewrite`'],
  ],
  exits: { clean: 'the pages are counted' },
  run: pages,
}

export function pages(path: string, options: PagesOptions): Output {
  const dump = openInput(path)
  const use = pageUse(dump)
  const others = options.compare ? compare(dump) : []
  if (!options.json) return output(render(use, others))
  const compared = options.compare ? { orders: Object.fromEntries(others) } : {}
  return output(jsonDocument({ schema: 'pdmp/pages/1', pageSize: HARDWARE_PAGE, ...use, ...compared }))
}

/** The page use of each order. `preserve` is the dump itself. */
function compare({ graph }: Dump): [OrderName, PageUse][] {
  const names = Object.keys(orders) as OrderName[]
  return Array.from(withProgress('Comparing orders', names.length, names), (name) => [
    name,
    plannedPageUse(graph, planDump(graph, orderOf(graph, name))),
  ])
}

function* render(use: PageUse, others: readonly [OrderName, PageUse][]): Generator<string> {
  yield* columns([
    ['pages of 4 KiB', 'all', 'dirty'],
    ['hot', grouped(use.hot), grouped(use.dirtyHot)],
    ['discardable', grouped(use.discardable), grouped(use.dirtyDiscardable)],
    ['cold', grouped(use.cold), '0'],
  ])
  yield '\n'
  yield* columns([
    ['relocations', 'hot pages'],
    ...use.histogram.map(({ from, to, pages: count }) => [from === to ? `${from}` : `${from}-${to}`, grouped(count)]),
  ])
  yield `\n${grouped(use.links)} links reach ${distance(use.meanDistance)} bytes on average, half of them `
  yield `at most ${distance(use.medianDistance)}\n`
  if (others.length === 0) return
  yield '\n'
  yield* columns([
    ['order', 'dirty hot pages', 'mean distance', 'median'],
    ...others.map(([name, { dirtyHot, meanDistance, medianDistance }]) => [
      name,
      grouped(dirtyHot),
      distance(meanDistance),
      distance(medianDistance),
    ]),
  ])
}

const distance = (bytes: number): string => grouped(Math.round(bytes))
