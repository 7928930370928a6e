/**
 * The hash-table bug: look-ups in tables that keep the chains of the dumping process after a load at another address.
 *
 * In a process, Lisp looks up in a table with the hash codes of another process. For a dump, every key of every table is looked up
 * twice at a new placement: with chains built for the old one, and after rehashing.
 * Source: the talk's "Hash table bug"; `hash_table_rehash` in src/fns.c.
 * @module
 */

import { Random } from '../bytes/random.ts'
import type { Dump } from '../dump.ts'
import { Equality } from '../hash/equality.ts'
import { TableLookup } from '../hash/lookup.ts'
import { Hasher, type HashTest } from '../hash/sxhash.ts'
import { isLive, keySlot } from '../hash/table.ts'
import { thaw } from '../hash/thaw.ts'
import type { Heap } from '../heap/heap.ts'
import { place } from '../image/placement.ts'
import type { Interpreter } from '../machine/interpreter/interpreter.ts'
import { evaluate } from '../machine/interpreter/lisp.ts'
import { hex } from '../units.ts'
import { counted, type Experiment, percent, type Result, verdictOf } from './experiment.ts'
import type { Lab } from './lab.ts'
import { LAB_KEYS } from './lab-lisp.ts'

export const rehash: Experiment = {
  number: 6,
  title: 'identity tables with and without rehash',
  idea: 'A table that hashes its keys by address must be rehashed after a load, because the keys have moved.',
  about:
    'Keys are looked up in hash tables that hash by address, once with the hash codes of another run and once after a rehash.',
  onProcess,
  onDump,
}

/** Limit of pairs visited and objects compared, per byte of the file. */
const WORK_PER_BYTE = 2

interface Tally {
  tables: number
  keys: number
  stale: number
  rehashed: number
}

function onProcess(lab: Lab): Result {
  const [before, after] = [lab.load(lab.seed), lab.load(lab.seed + 1)]
  const tableOf = ({ machine }: Interpreter) => machine.symbols.value(machine.obarrays.intern('lab-table'))
  const { tables } = after.machine
  const rows: [string, number, number][] = []
  const ask = (state: string) => rows.push([state, LAB_KEYS, Number(evaluate(after, '(lab-found)'))])
  ask('as loaded, rehashed')
  tables.thaw(tableOf(after), before.machine.tables.codes(tableOf(before)))
  ask('codes of another run')
  tables.thaw(tableOf(after))
  ask('rehashed again')
  const [loaded, stale, mended] = rows.map(([, , found]) => found) as [number, number, number]
  return {
    figures: { columns: ['the table', 'keys', 'found by Lisp'], rows },
    plot: { column: 2, unit: 'keys', of: 1 },
    ...judged(LAB_KEYS - stale, LAB_KEYS, Math.min(loaded, mended), LAB_KEYS),
    notes: [
      `The table hashes its keys by address. The hash codes are from a run with the dump at ${hex(before.machine.dumped!.base)}; the look-ups run with the dump at ${hex(after.machine.dumped!.base)}.`,
    ],
  }
}

function onDump({ heap, names, hashTables, bytes }: Dump, lab: Lab): Result {
  const [before, after] = placements(heap, lab.seed)
  const old = new Hasher(heap, names, before)
  const now = new Hasher(heap, names, after)
  const equality = new Equality(heap, names, WORK_PER_BYTE * bytes.length)
  const tallies: Record<HashTest, Tally> = { eq: none(), eql: none(), equal: none() }
  let work = WORK_PER_BYTE * bytes.length
  for (const table of hashTables) {
    // Emacs 27 stores valid chains if no key is hashed by address, and does not rehash such tables.
    if (table.test === null || (table.stored !== null && !table.stored.needsRehash)) continue
    const tally = tallies[table.test]
    tally.tables++
    const stale = new TableLookup(heap, table, thaw(heap, table, old), now, equality)
    const fresh = new TableLookup(heap, table, thaw(heap, table, now), now, equality)
    for (let i = 0; i < table.size && work > stale.steps + fresh.steps; i++) {
      if (!isLive(heap, table, i)) continue
      const key = heap.valueAt(keySlot(heap, table, i))
      tally.keys++
      if (stale.find(key) === i) tally.stale++
      if (fresh.find(key) === i) tally.rehashed++
    }
    work -= stale.steps + fresh.steps
  }
  return resultOf(tallies)
}

const none = (): Tally => ({ tables: 0, keys: 0, stale: 0, rehashed: 0 })

/** The placements of the dumping process and of the loading one. */
function placements(heap: Heap, seed: number) {
  const random = new Random(seed)
  const { wordSize } = heap.layout
  const [mappings, programs] = wordSize === 8 ? [0x7e00_0000_0000n, 0x5500_0000_0000n] : [0xd000_0000n, 0x5600_0000n]
  const lispsym = heap.lispsym?.emacsOffset ?? 0
  const choose = () =>
    place(heap.image, {
      dumpBase: mappings + BigInt(random.below(2 ** 12)) * 4096n,
      emacsBasis: programs + BigInt(random.below(2 ** 12)) * 4096n,
      lispsym,
    })
  return [choose(), choose()] as const
}

function resultOf(tallies: Readonly<Record<HashTest, Tally>>): Result {
  const rows = Object.entries(tallies).map(
    ([test, { tables, keys, stale, rehashed }]) => [test, tables, keys, stale, rehashed] as const,
  )
  const { eq, eql, equal } = tallies
  const sum = (of: (tally: Tally) => number) => of(eq) + of(eql) + of(equal)
  return {
    figures: { columns: ['test', 'tables', 'keys', 'found without rehash', 'found after rehash'], rows },
    plot: { column: 3, unit: 'keys', of: 2 },
    ...judged(
      eq.keys - eq.stale,
      eq.keys,
      sum(({ rehashed }) => rehashed),
      sum(({ keys }) => keys),
    ),
    notes: ['Keys that are found without a rehash are hashed by content, or have the same bucket at both addresses.'],
  }
}

/** @param lost number of `identical` keys, hashed by address; @param found number of `all` keys, after rehashing */
function judged(lost: number, identical: number, found: number, all: number): Pick<Result, 'result' | 'claims'> {
  return {
    result: `Without a rehash ${counted(lost)} of ${counted(identical)} keys that are hashed by address are lost; after it ${counted(found)} of ${counted(all)} keys are found.`,
    claims: [
      {
        talk: 'Some hash tables would retrieve wrong hashed objects',
        slide: 'Hash table bug',
        measured: `${counted(lost)} of ${counted(identical)} keys of eq tables (${percent(lost, identical)}) are not found after the move`,
        verdict: identical === 0 ? 'not comparable' : verdictOf(lost > 0),
      },
      {
        talk: 'But we can rehash hash tables',
        slide: 'Hash table bug',
        measured: `${counted(found)} of ${counted(all)} keys are found after a rehash`,
        verdict: verdictOf(found === all),
      },
    ],
  }
}
