/**
 * Benches of reading a heap: reference graph, printed objects, and hash tables as a load builds them.
 * @module
 */

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { readDump as readCorpusDump } from '../corpus/corpus.ts'
import { bootable, findEmacs, type RealEmacs } from '../oracle/emacs.ts'
import { library, readDump } from './library.ts'
import { byTurns, compare, median, medianOf, ms, type Row } from './measure.ts'
import type { Subject } from './subject.ts'

const { Dump, Hasher, thaw } = library
type Image = InstanceType<typeof Dump>['image']

const ROUNDS = 9

export function* benchHeaps({ file }: Subject): Generator<Row> {
  const image = Dump.open(readDump(file)).image
  const graph = medianOf(ROUNDS, () => new Dump(image).references)
  yield { work: 'who refers to whom, the whole dump', ours: ms(graph), aim: '≤ 150 ms' }
  const print = medianOf(ROUNDS, () => printAll(image))
  const { length } = image.objectStarts
  yield { work: `all ${length} objects printed at depth 1`, ours: ms(print), aim: '≤ 1500 ms' }
  yield thawRow('bookworm-amd64')
}

/** Every object as `pdmp show --depth 1` prints it. Returns the characters of all. */
export function printAll(image: Image): number {
  const printer = new Dump(image).part(library.Printer)
  const { offsets, types, length } = image.objectStarts
  let characters = 0
  for (let i = 0; i < length; i++) {
    const value = { kind: 'object', offset: offsets[i]!, tag: types[i]! } as const
    characters += printer.print(value, { depth: 1, length: 30 }).text.length
  }
  return characters
}

function thawRow(name: string): Row {
  const bytes = readCorpusDump(name)
  const image = Dump.open(bytes).image
  const work = `thaw of all tables of ${name}`
  const emacs = findEmacs()
  if (emacs === undefined || !bootable(emacs, bytes))
    return {
      work: `${work} (no Emacs of this dump is here)`,
      ours: ms(medianOf(ROUNDS, () => thawAll(image))),
      aim: '',
    }
  const times = byTurns(
    () => thawAll(image),
    (rounds) => loadTimeOf(emacs, rounds),
  )
  return compare(`${work} (Emacs ${emacs.version}: the whole load)`, times, '≤ 1.0')
}

/** Every hash table of the dump, from its image. */
export function thawAll(image: Image): void {
  const { heap, names, hashTables } = new Dump(image)
  const hasher = new Hasher(heap, names)
  for (const table of hashTables) thaw(heap, table, hasher)
}

/** What Emacs itself says that `pdumper_load` took, in milliseconds: median of so many starts. */
function loadTimeOf({ executable, dump }: RealEmacs, rounds: number): number {
  // The page cache holds the dump, as it holds ours.
  readFileSync(dump)
  const question = `(princ (cdr (assq 'load-time (pdumper-stats))))`
  const starts = Array.from({ length: rounds }, () =>
    spawnSync(executable, ['-Q', '--batch', '--eval', question], { encoding: 'utf8' }),
  )
  return median(starts.map(({ stdout }) => 1000 * Number(stdout)))
}
