/** `pdmp thaw`: print the index and chains of each hash table as a load at one placement builds them. @module */

import { Argument } from 'commander'
import { Hasher, type HashTable, hex, NO_CODE, type Thawed, thaw as thawTable } from '../../index.ts'
import { type CommandDeclaration, type Output, output } from '../command.ts'
import { type NamesOptions, openNamed } from '../named-dump.ts'
import { tableArgument, tableAt } from '../object-argument.ts'
import { emacsOptions, fileArgument } from '../options.ts'
import { type PlacementOptions, placementOf, placementOptions } from '../placement.ts'
import { columns, grouped } from '../render/text.ts'

export interface ThawOptions extends PlacementOptions, NamesOptions {}

export const command: CommandDeclaration = {
  arguments: [
    fileArgument(),
    new Argument('[tables...]', 'SYMBOL whose value is a hash table, or @OFFSET of one; default: all, in sums'),
  ],
  options: [...placementOptions(), ...emacsOptions()],
  description: 'It shows index, chains and hash codes. Hash codes of identity depend on the placement.',
  examples: [
    [
      'thaw emacs.pdmp --dump-base 0x7f0000000000 --emacs-basis 0x555555554000',
      'see how well the keys of all tables are spread',
    ],
    [
      'thaw emacs.pdmp @0x12e448 --dump-base 0x7f0000000000 --emacs-basis 0x555555554000',
      'compare one table with what a debugger shows',
    ],
  ],
  exits: { clean: 'the tables are shown', findings: 'there is no such table' },
  run: thaw,
}

export function thaw(path: string, tables: readonly string[], options: ThawOptions): Output {
  const { dump } = openNamed(path, options)
  const { image, heap, names } = dump
  const offsets = tables.map((text) => tableArgument(dump, text))
  const hasher = new Hasher(heap, names, placementOf(image, options))
  const wanted = offsets.length === 0 ? dump.hashTables : offsets.map((offset) => tableAt(heap, offset))
  const thawed = wanted.map((table): readonly [HashTable, Thawed] => [table, thawTable(heap, table, hasher)])
  if (options.json) return output(thawJson(thawed, image.layout.tagging === 'low' ? 'null' : '0'))
  return output(offsets.length === 0 ? summaryText(thawed) : tablesText(thawed))
}

/**
 * JSON for thawed tables. The code of a free pair is nil, which is JSON's null. With high tags it is 0, the number that a debugger
 * shows for the word of nil read as a fixnum. Codes have up to 62 bits and are printed in full, not as JavaScript numbers.
 */
function* thawJson(thawed: readonly (readonly [HashTable, Thawed])[], free: string): Generator<string> {
  let separator = '{"schema":"pdmp/thaw/1","tables":[\n'
  for (const [{ offset }, { hash, next, index, count, nextFree }] of thawed) {
    const codes = Array.from(hash, (code) => (code === NO_CODE ? free : String(code)))
    yield `${separator}{"offset":${offset},"count":${count},"nextFree":${nextFree},`
    yield `"hash":[${codes.join()}],"next":[${next.join()}],"index":[${index.join()}]}`
    separator = ',\n'
  }
  yield thawed.length === 0 ? `${separator}]}\n` : '\n]}\n'
}

/** A line for each table that shows how evenly its keys are distributed. */
function* summaryText(thawed: readonly (readonly [HashTable, Thawed])[]): Generator<string> {
  const rows = thawed.map(([table, { next, index }]) => [
    hex(table.offset),
    table.test ?? '?',
    grouped(table.count),
    grouped(table.indexSize),
    grouped(longestChain(next, index)),
  ])
  yield* columns([['table', 'test', 'pairs', 'buckets', 'longest chain'], ...rows])
}

function longestChain(next: Int32Array, index: Int32Array): number {
  let longest = 0
  // Stored chains of a damaged dump may be cyclic or share their ends. This bounds the number of links followed.
  let left = next.length + index.length
  for (const first of index) {
    let length = 0
    for (let i = first; i >= 0 && left > 0; i = next[i]!, left--) length++
    longest = Math.max(longest, length)
  }
  return longest
}

function* tablesText(thawed: readonly (readonly [HashTable, Thawed])[]): Generator<string> {
  for (const [table, { hash, next, index, nextFree }] of thawed) {
    yield `${hex(table.offset)} ${table.test ?? '?'} table of ${grouped(table.count)} pairs, next free ${nextFree}\n`
    yield `index ${index.join(' ')}\n`
    const rows = Array.from(hash, (code, i) => [String(i), code === NO_CODE ? 'nil' : String(code), String(next[i])])
    yield* columns([['pair', 'hash', 'next'], ...rows])
  }
}
