/**
 * Dumps with edits, for comparisons.
 * @module
 */
import { Dump } from '../../src/dump.ts'
import { LispEditor } from '../../src/edit/lisp-editor.ts'
import type { SymbolDatum } from '../../src/lisp/reader/datum.ts'
import { readLisp } from '../../src/lisp/reader/read.ts'
import { writeDump } from '../../src/write/dump.ts'

/** The value, or with 'function' the function, that a symbol gets. */
export type Edits = readonly (readonly [symbol: string, lisp: string, place?: 'function'])[]

/** `dump` with edits. */
export function withEdits(dump: Dump, edits: Edits): Dump {
  const editor = new LispEditor(dump)
  for (const [symbol, lisp, place] of edits) editor.set(readLisp(symbol) as SymbolDatum, readLisp(lisp), place)
  return Dump.open(writeDump(editor.finish()))
}
