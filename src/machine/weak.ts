/**
 * Weak hash tables after marking: a pair stays if those of its parts are alive that the weakness asks for, and then it keeps
 * the other part alive; all other pairs go.
 *
 * Source: `mark_and_sweep_weak_table_contents`, `keep_entry_p` in src/alloc.c and src/fns.c.
 * @module
 */
import type { Marker } from './marker.ts'
import type { Runtime } from './runtime.ts'
import type { Weakness } from './table-fields.ts'
import type { Word } from './word.ts'

/** Does a pair stay, if its key and its value are alive or not? */
const stays: Readonly<Record<NonNullable<Weakness>, (key: boolean, value: boolean) => boolean>> = {
  key: (key) => key,
  value: (_, value) => value,
  'key-or-value': (key, value) => key || value,
  'key-and-value': (key, value) => key && value,
}

export function clearWeakTables({ space, tables }: Runtime, marker: Marker): void {
  const survivesIn = (table: number) => {
    const rule = stays[marker.tables.weakness(table) ?? 'key-or-value']
    return (key: Word, value: Word) => rule(marker.isMarked(key), marker.isMarked(value))
  }
  // What one pair keeps may be the key of another, or lead to more weak tables, which are appended.
  for (let before = -1; before !== marker.marked; ) {
    before = marker.marked
    for (const table of marker.weakTables) {
      const survives = survivesIn(table)
      const { start, count } = marker.tables.pairs(table)
      const { lispWordSize } = space.layout
      for (let i = 0; i < count; i++) {
        const at = start + 2 * i * lispWordSize
        if (survives(space.memory.word(at), space.memory.word(at + lispWordSize))) marker.markWords(at, 2)
      }
    }
    marker.drain()
  }
  for (const table of marker.weakTables) tables.sweepWeak(table, survivesIn(table))
}
