/**
 * Rules on char-tables: each level of the tree must have the depth and size for which Emacs computes indices.
 *
 * A look-up uses `depth` and `min_char` of a sub-char-table without a check, and reads the slot that results.
 *
 * Source: `char_table_ref` and `sub_char_table_ref` in src/chartab.c, `chartab_size` and `chartab_chars` in src/lisp.h.
 * @module
 */
import type { Heap } from '../heap/heap.ts'
import { hex } from '../units.ts'
import type { Findings } from './findings.ts'
import type { Vectorlikes } from './vectorlikes.ts'

/** By depth: number of slots, and number of characters that each slot covers. */
const SLOTS = [64, 16, 32, 128] as const
const CHARS = [65536, 4096, 128, 1] as const

export function checkCharTables(heap: Heap, vectorlikes: Vectorlikes, findings: Findings): void {
  const { char_table: table, sub_char_table: sub } = heap.layout.structs
  const { view, layout } = heap
  const subTables = new Set(vectorlikes.of('SUB_CHAR_TABLE'))
  const report = (at: number, message: string) => findings.add('char-table', 'sub_char_table', at, message)
  const depthOf = (start: number) => view.int32(start + sub.fields.depth.offset, 'sub_char_table.depth')
  const minCharOf = (start: number) => view.int32(start + sub.fields.min_char.offset, 'sub_char_table.min_char')
  /** Check that sub-char-tables in `slots` from `first` on have the next depth and the characters of their slot. */
  const checkBelow = (first: number, depth: number, minChar: number) => {
    for (let i = 0; i < SLOTS[depth]!; i++) {
      const slot = first + i * layout.lispWordSize
      const target = heap.relocAt(slot) === undefined ? -1 : heap.word(slot)
      if (!subTables.has(target)) continue
      const expected = minChar + i * CHARS[depth]!
      if (depthOf(target) !== depth + 1 || minCharOf(target) !== expected)
        report(
          target,
          `has depth ${depthOf(target)} and first character ${minCharOf(target)}; expected depth ${depth + 1} and first character ${expected}`,
        )
    }
  }
  for (const start of vectorlikes.of('CHAR_TABLE')) {
    if (start + table.fields['extras.0'].offset <= heap.roomEnd(start)) {
      checkBelow(start + table.fields['contents.0'].offset, 0, 0)
    } else report(start, `the char-table at ${hex(start)} is too short for its slots`)
  }
  for (const start of subTables) {
    const depth = depthOf(start)
    const size = SLOTS[depth]
    // The header counts the two ints before the slots as Lisp slots.
    const ints = 8 / layout.lispWordSize
    if (depth < 1 || size === undefined || heap.header(start).lispSize !== size + ints)
      report(start, `depth ${depth} and ${heap.header(start).lispSize - ints} slots`)
    else if (depth < 3) checkBelow(start + sub.fields['slots.0'].offset, depth, minCharOf(start))
  }
}
