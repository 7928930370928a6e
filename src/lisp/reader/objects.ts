/**
 * Bracketed objects: vectors, records, closures and char-tables, with the checks that Emacs's reader makes.
 *
 * Source: `bytecode_from_rev_list`, `char_table_from_rev_list`, `sub_char_table_from_rev_list`, `record_from_rev_list` in
 * src/lread.c from 29 on; the cases of `read1` before.
 * @module
 */

import { SUB_CHAR_TABLE_SLOTS } from '../printer/tasks.ts'
import { type Datum, type Draft, NIL_SYMBOL, type SlotsDatum, type SubCharTableDatum } from './datum.ts'
import type { SlotsForm } from './frames.ts'
import { asUnibyte } from './text.ts'

/** Number of fixed slots: default, parent, purpose, ASCII and 64 parts. */
const CHAR_TABLE_SLOTS = 68
const LAST_CHAR = 0x3fffffn

/** A form whose object is created at the start, and checked when all slots are read. */
function slotsForm(kind: SlotsDatum['kind'], fault: (slots: readonly Datum[]) => string | undefined): SlotsForm {
  return {
    name: kind,
    close: ']',
    begin: (slots) => ({ kind, slots }),
    finish: (slots, begun) => fault(slots) ?? begun!,
  }
}

export const vectorForm: SlotsForm = slotsForm('vector', () => undefined)

export const charTableForm: SlotsForm = slotsForm('char-table', ({ length }) =>
  length < CHAR_TABLE_SLOTS ? 'Invalid size char-table' : undefined,
)

export const closureForm: SlotsForm = {
  ...slotsForm('closure', () => undefined),
  finish(slots, begun) {
    if (!isClosure(slots)) return 'Invalid read syntax: "Invalid byte-code object"'
    const draft = begun as Draft<SlotsDatum>
    // Bytecode may be written as characters, but is always bytes.
    const code = slots[1]!
    if (code.kind !== 'string' || !code.multibyte) return draft
    const bytes = asUnibyte(code.bytes)
    const [parameters, , ...rest] = slots
    draft.slots = [parameters!, { ...code, bytes, length: bytes.length, multibyte: false }, ...rest]
    return draft
  },
}

/** Whether slots form a closure: parameters, code, constants, stack depth; from 30 on also parameters, body, environment. */
function isClosure([parameters, code, constants, depth]: readonly Datum[]): boolean {
  if (parameters === undefined || code === undefined || constants === undefined) return false
  if (parameters.kind !== 'integer' && parameters.kind !== 'cons' && parameters !== NIL_SYMBOL) return false
  const isDepth = depth?.kind === 'integer' && depth.value >= 0n
  // Code that Emacs loads on the first call is a file and an offset. An interpreted body and its environment are lists.
  if (code.kind === 'cons') return constants.kind === 'cons' || constants === NIL_SYMBOL || isDepth
  return code.kind === 'string' && constants.kind === 'vector' && isDepth
}

export const subCharTableForm: SlotsForm = {
  name: 'sub-char-table',
  close: ']',
  begin: () => ({ kind: 'sub-char-table', depth: 0, minChar: 0, slots: [] }),
  finish(slots, begun) {
    const [depth, minChar] = slots
    if (depth === undefined) return 'Zero-sized sub char-table'
    if (depth.kind !== 'integer' || depth.value < 1n || depth.value > 3n) return 'Invalid depth in sub char-table'
    if (SUB_CHAR_TABLE_SLOTS[Number(depth.value)] !== slots.length - 2) return 'Invalid size in sub char-table'
    if (minChar?.kind !== 'integer' || minChar.value < 0n || minChar.value > LAST_CHAR) {
      return 'Invalid minimum character in sub-char-table'
    }
    const draft = begun as Draft<SubCharTableDatum>
    draft.depth = Number(depth.value)
    draft.minChar = Number(minChar.value)
    draft.slots = slots.slice(2)
    return draft
  },
}
