/**
 * staticvec, the collector's array of root variables, as restored by Emacs relocations. It is found as the longest run of
 * pointers at consecutive words.
 *
 * Source: `dump_roots`, `dump_metadata_for_pdumper`, and the code that skips internal-interpreter-environment in
 * src/pdumper.c; `staticvec` in src/alloc.c.
 * @module
 */
import { type EmacsRelocTable, EmacsRelocType } from '../tables/emacs-reloc-table.ts'

/** The entries of `emacs_relocs` that restore the array: index of the first, and number. */
export interface Staticvec {
  /** Index of the first entry. */
  readonly start: number
  /** Number of entries. */
  readonly length: number
}

/** The columns that the search uses. */
type Runs = Pick<EmacsRelocTable, 'length' | 'types' | 'emacsOffsets'>

/** Least length of the run. Hooks and remembered data also form runs, of at most two dozen pointers. */
const SHORTEST = 64

/** Find the longest run of EMACS_PTR_RAW entries at consecutive words. The result is empty if that is too short. */
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
