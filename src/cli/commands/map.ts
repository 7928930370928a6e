/** `pdmp map`: who owns which byte. @module */
import { coverage, hex, type Range, type RegionName, regionsOf, sharesOf, sizeOf } from '../../index.ts'
import { type Output, output } from '../command.ts'
import { type Input, openInput } from '../input.ts'
import { jsonList } from '../render/json.ts'
import { columns, grouped } from '../render/text.ts'

export function map(path: string, options: { json?: boolean; ranges?: boolean }): Output {
  const input = openInput(path)
  const tiles = coverage(input.image)
  if (options.json) {
    const head = { schema: 'pdmp/map/1', file: { size: input.bytes.length }, shares: sharesOf(tiles) }
    return output(
      jsonList(
        head,
        'ranges',
        tiles.map((range) => ({ start: range.start, size: sizeOf(range), label: range.label })),
      ),
    )
  }
  return output(options.ranges ? rangesText(tiles) : sharesText(input, tiles))
}

function* rangesText(tiles: readonly Range[]): Generator<string> {
  for (const range of tiles) yield `${hex(range.start)}\t${sizeOf(range)}\t${range.label}\n`
}

function* sharesText({ image, bytes }: Input, tiles: readonly Range[]): Generator<string> {
  const rows: string[][] = [['region', 'owner', 'ranges', 'bytes', '%']]
  let at = 0
  for (const region of regionsOf(image.header, bytes.length)) {
    const from = at
    while (at < tiles.length && tiles[at]!.start < region.end) at++
    for (const row of regionRows(region.name, tiles.slice(from, at), bytes.length)) rows.push(row)
  }
  rows.push(['total', '', grouped(tiles.length), grouped(bytes.length), '100.0'])
  yield* columns(rows)
}

const regionRows = (name: RegionName, tiles: readonly Range[], size: number): string[][] =>
  sharesOf(tiles).map(({ label, ranges, bytes }) => {
    return [name, label, grouped(ranges), grouped(bytes), ((100 * bytes) / size).toFixed(1)]
  })
