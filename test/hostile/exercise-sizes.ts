/**
 * Computes the sizes and holders of any image that opened: sizes by every source, libraries, dominators, duplicates.
 * @module
 */
import type { ExportTable, Holders, SizeRow, SizeSource } from '../../src/analyse.ts'
import { parquetFile } from '../../src/cli/parquet.ts'
import type { Dump } from '../../src/index.ts'
import { type Attempt, demand, type Library, spread } from './promise.ts'

const nested: readonly SizeSource[] = ['library', 'kind', 'symbol', 'page']
const FEW = 3

export function exerciseSizes(dump: Dump, library: Library, attempt: Attempt): void {
  const holders = attempt(() => dump.part(library.Holders))
  if (holders === undefined) return
  const size = dump.bytes.length
  demand(sum(holders.sizes) === size, 'sizes of nodes add up to the file')
  exerciseDominators(holders, size, library)
  const files = attempt(() => library.readLoadHistory(dump.nodes, dump.symbols, dump.names))
  demand(files?.length === holders.libraries.length, 'every library is a file of load-history')
  const sources = Object.keys(library.sizeSources) as SizeSource[]
  for (const by of [...sources.map((source) => [source]), nested]) {
    const rows = attempt(() => library.sizesBy(holders, by))
    if (rows !== undefined) exerciseRows(rows, size, library)
  }
  const libraries = attempt(() => library.librariesOf(holders))
  if (libraries !== undefined) {
    const retained = sum(libraries.libraries.map((each) => each.retained))
    demand(retained + sum(libraries.other.map(({ bytes }) => bytes)) === size, 'holders add up to the file')
  }
  exerciseExports(holders, size, library, attempt)
  const tables = attempt(() => library.tablesOf(dump)) ?? []
  demand(
    tables.every(({ offset }) => offset < size),
    'tables are in the file',
  )
  const texts = attempt(() => [...library.stringsOf(dump)]) ?? []
  demand(sum(texts.map(({ text }) => text?.length ?? 0)) <= 2 * size, 'texts are no longer than twice the file')
  const groups = attempt(() => library.duplicatesOf(holders)) ?? []
  demand(sum(groups.map(({ saved }) => saved)) < size, 'duplicates save less than all')
}

function exerciseDominators(holders: Holders, size: number, library: Library): void {
  const { dominators, retained, sizes, length } = holders
  for (const node of spread(length, FEW)) {
    demand(library.nodeName(holders, node).length < 1000, 'a node is named in few words')
    const [nearest = library.NO_DOMINATOR] = holders.keepersOf(node)
    demand(dominators.idom[node] === nearest, 'the nearest keeper is the dominator')
  }
  let tops = 0
  for (let node = 0; node < length; node++) {
    demand(retained[node]! >= sizes[node]!, 'a node retains itself')
    if (dominators.idom[node] === library.NO_DOMINATOR) tops += retained[node]!
    demand(library.holderName(holders, holders.holders[node]!) !== '[unknown]', 'every node has a holder')
  }
  demand(tops === size, 'what has no dominator retains the file')
}

function exerciseRows(
  rows: readonly SizeRow[],
  size: number,
  { growthOf, trimRows, sizeOrders, changeOf }: Library,
): void {
  demand(sum(rows.map(({ bytes }) => bytes)) === size, 'rows add up to the file')
  const grown = growthOf(rows, rows.slice(1))
  for (const sort of sizeOrders) {
    const trimmed = trimRows(grown, { top: FEW, sort })
    demand(trimmed.length <= FEW + 1 && sum(trimmed.map(({ bytes }) => bytes)) === size, 'no byte is lost')
  }
  demand(sum(grown.map(changeOf)) === (rows[0]?.bytes ?? 0), 'a row that is new is all that grows')
}

/** Formats of other tools: their parts add up, and their texts are bounded. */
function exerciseExports(holders: Holders, size: number, library: Library, attempt: Attempt): void {
  const stacks = attempt(() => [...library.stacksOf(holders)])
  demand(stacks === undefined || sum(stacks.map(({ bytes }) => bytes)) === size, 'stacks add up to the file')
  const snapshot = attempt(() => JSON.parse([...library.heapSnapshot(holders)].join('')))
  demand(snapshot === undefined || snapshot.nodes.length === 5 * (holders.length + 1), 'a snapshot has every node')
  demand(snapshot === undefined || snapshot.edges.length === 3 * snapshot.snapshot.edge_count, 'and every edge')
  const profile = attempt(() => JSON.parse([...library.speedscope(holders, 'dump')].join('')))
  demand(profile === undefined || profile.profiles[0].endValue === size, 'a profile has all bytes')
  attempt(() => {
    for (const line of library.foldedStacks(holders)) demand(line.endsWith('\n'), 'lines end')
  })
  for (const table of [library.objectTable(holders), library.edgeTable(holders)]) {
    const lines = attempt(() => [...library.jsonLines(table)])
    demand(lines === undefined || lines.length === table.length, 'a line for each row')
    demand(lines === undefined || lines.every((line) => line.endsWith('}\n')), 'lines end')
    demandTypes(table)
    demand(isParquet([...parquetFile(table, {})]), 'Parquet is whole')
  }
  const bounds = { root: 0, depth: FEW, maxNodes: FEW }
  for (const draw of [library.dot, library.graphml]) attempt(() => [...draw(holders, bounds)])
}

function isParquet(pieces: readonly Uint8Array[]): boolean {
  const bytes = Buffer.concat(pieces)
  return [bytes.subarray(0, 4), bytes.subarray(-4)].every((mark) => mark.toString('latin1') === 'PAR1')
}

/** Hold the values of columns to their types, which Parquet states once for all rows. */
function demandTypes({ columns, length }: ExportTable): void {
  const types = { varchar: 'string', integer: 'number', bigint: 'number', boolean: 'boolean' }
  for (const { type, isNullable, valueAt } of columns) {
    for (let row = 0; row < length; row++) {
      const value = valueAt(row)
      if (value === null) demand(isNullable, 'only a column that says so has nulls')
      else demand(typeof value === types[type], 'values are of the type of the column')
      if (type === 'integer') demand(Number(value) < 2 ** 31, 'integers have 32 bits')
    }
  }
}

const sum = (numbers: Iterable<number>): number => {
  let total = 0
  for (const number of numbers) total += number
  return total
}
