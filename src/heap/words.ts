/**
 * Values as words of memory at a placement: what the loader stores in the slot.
 *
 * Source: `make_lisp_ptr`, `make_lisp_symbol`, `make_fixnum` in src/lisp.h.
 * @module
 */
import type { Placement } from '../image/placement.ts'
import type { Layout } from '../layout/layout.ts'
import { fixnumWord, type Value } from './value.ts'

/** The unsigned Lisp word of `value`. */
export function wordOf(value: Value, layout: Layout, placement: Placement): bigint {
  switch (value.kind) {
    case 'fixnum':
      return fixnumWord(value.value, layout)
    case 'builtin':
      return BigInt(value.index * layout.structs.symbol.size)
    case 'object':
      return taggedWord(placement.dumpBase + BigInt(value.offset), value.tag, layout, placement)
    case 'emacs':
      return taggedWord(placement.emacsBasis + BigInt(value.offset), value.tag, layout, placement)
    default:
      return value.word
  }
}

/** The tag of `value`, as XTYPE returns it. For a fixnum it depends on `word`. */
export function tagOf(value: Value, layout: Layout, word: bigint): number {
  if (value.kind === 'object' || value.kind === 'emacs') return value.tag
  if (value.kind === 'builtin') return 0
  return layout.tagging === 'low' ? Number(word & 7n) : Number(word >> BigInt(8 * layout.lispWordSize - 3))
}

function taggedWord(pointer: bigint, tag: number, layout: Layout, placement: Placement): bigint {
  const distance = tag === 0 ? pointer - placement.lispsym : pointer
  if (layout.tagging === 'low') return BigInt.asUintN(8 * layout.lispWordSize, distance + BigInt(tag))
  return BigInt.asUintN(8 * layout.wordSize, distance) | (BigInt(tag) << 61n)
}
