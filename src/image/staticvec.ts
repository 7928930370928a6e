/**
 * staticvec, the collector's array of root variables, as the Emacs relocations restore it: a run of pointers at
 * successive words, longer than any other that a dump records.
 *
 * Source: `dump_roots`, `dump_metadata_for_pdumper`, `dump_static_root_p`-like skip of internal-interpreter-environment
 * in src/pdumper.c; `staticvec` in src/alloc.c.
 * @module
 */
import { type EmacsRelocTable, EmacsRelocType } from '../tables/emacs-reloc-table.ts'

/** Entries of `emacs_relocs` that restore the array: the first one, and how many. */
export interface Staticvec {
  readonly start: number
  readonly length: number
}

/** The columns that tell. */
type Runs = Pick<EmacsRelocTable, 'length' | 'types' | 'emacsOffsets'>

/** Hooks and remembered data make runs too, of two dozen pointers at most. */
const SHORTEST = 64

/** The longest run of EMACS_PTR_RAW entries at successive words, or an empty one. */
export function findStaticvec(table: Runs, wordSize: number): Staticvec {
  let best: Staticvec = { start: 0, length: 0 }
  let start = 0
  for (let i = 0; i <= table.length; i++) {
    const isPointer = i < table.length && table.types[i] === EmacsRelocType.emacsPtrRaw
    const follows = isPointer && i > start && table.emacsOffsets[i] === table.emacsOffsets[i - 1]! + wordSize
    if (isPointer && (i === start || follows)) continue
    if (i - start > best.length) best = { start, length: i - start }
    start = isPointer ? i : i + 1
  }
  return best.length < SHORTEST ? { start: 0, length: 0 } : best
}
