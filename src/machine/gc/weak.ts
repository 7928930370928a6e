/**
 * Weak hash tables after marking. A pair stays if the parts that its weakness requires are alive, and then keeps its other
 * part alive. All other pairs are removed.
 *
 * Source: `mark_and_sweep_weak_table_contents`, `keep_entry_p` in src/alloc.c and src/fns.c.
 * @module
 */

import type { Word } from '../memory/word.ts'
import type { Weakness } from '../objects/table-fields.ts'
import type { Runtime } from '../runtime.ts'
import type { Marking } from './marking.ts'

/** Whether a pair stays, depending on whether its key and its value are alive. */
const stays: Readonly<Record<NonNullable<Weakness>, (key: boolean, value: boolean) => boolean>> = {
  key: (key) => key,
  value: (_, value) => value,
  'key-or-value': (key, value) => key || value,
  'key-and-value': (key, value) => key && value,
}

export function clearWeakTables({ space, tables }: Runtime, marking: Marking): void {
  const survivesIn = (table: number) => {
    const rule = stays[marking.tables.weakness(table) ?? 'key-or-value']
    return (key: Word, value: Word) => rule(marking.isMarked(key), marking.isMarked(value))
  }
  // What one pair keeps may be the key of another pair, or contain further weak tables, which are appended.
  for (let before = -1; before !== marking.marked; ) {
    before = marking.marked
    for (const table of marking.weakTables) {
      const survives = survivesIn(table)
      const { start, count } = marking.tables.pairs(table)
      const { lispWordSize } = space.layout
      for (let i = 0; i < count; i++) {
        const at = start + 2 * i * lispWordSize
        if (survives(space.memory.word(at), space.memory.word(at + lispWordSize))) marking.markWords(at, 2)
      }
    }
    marking.drain()
  }
  for (const table of marking.weakTables) tables.sweepWeak(table, survivesIn(table))
}
