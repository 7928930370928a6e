/** `pdmp map`: list the owners of all bytes. @module */

import { Option } from 'commander'
import { coverage, type Range, sharesOf, sizeOf } from '../../analyse.ts'
import { type Dump, hex, type Region } from '../../index.ts'
import { type CommandDeclaration, type Output, output } from '../command.ts'
import { openInput } from '../input.ts'
import { fileArgument } from '../options.ts'
import { jsonDocument, jsonList } from '../render/json.ts'
import { columns, grouped, tabbed } from '../render/text.ts'

export const command: CommandDeclaration = {
  arguments: [fileArgument()],
  options: [new Option('--ranges', 'list every range of bytes, not the sums')],
  description: 'Sizes are bytes.',
  examples: [
    ['map emacs.pdmp', 'see what the bytes of each section are used for'],
    ['map emacs.pdmp --ranges', 'find the owner of an offset in the full list'],
  ],
  exits: { clean: 'every byte is listed' },
  run: map,
}

export function map(path: string, options: { json?: boolean; ranges?: boolean }): Output {
  const dump = openInput(path)
  const tiles = coverage(dump)
  if (options.json) {
    const head = { schema: 'pdmp/map/1', file: { size: dump.bytes.length } }
    if (!options.ranges) return output(jsonDocument({ ...head, shares: sharesOf(tiles) }))
    const ranges = tiles.map((range) => ({ start: range.start, size: sizeOf(range), label: range.label }))
    return output(jsonList({ ...head, shares: sharesOf(tiles) }, 'ranges', ranges))
  }
  return output(options.ranges ? rangesText(tiles) : sharesText(dump, tiles))
}

const rangesText = (tiles: readonly Range[]): Iterable<string> =>
  tabbed(['offset', 'bytes', 'owner'], tiles, (range) => [hex(range.start), String(sizeOf(range)), range.label])

function* sharesText(dump: Dump, tiles: readonly Range[]): Generator<string> {
  const { bytes } = dump
  const rows: string[][] = [['region', 'owner', 'ranges', 'bytes', '%']]
  let at = 0
  for (const region of dump.regions) {
    const from = at
    while (at < tiles.length && tiles[at]!.start < region.end) at++
    for (const row of regionRows(region.name, tiles.slice(from, at), bytes.length)) rows.push(row)
  }
  rows.push(['total', '', grouped(tiles.length), grouped(bytes.length), '100.0'])
  yield* columns(rows)
}

const regionRows = (name: Region['name'], tiles: readonly Range[], size: number): string[][] =>
  sharesOf(tiles).map(({ label, ranges, bytes }) => {
    return [name, label, grouped(ranges), grouped(bytes), ((100 * bytes) / size).toFixed(1)]
  })
