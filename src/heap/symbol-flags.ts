/**
 * The flags of a symbol: how its value is kept, and whether it is interned, constant or special.
 *
 * Bit-fields fill the 16-bit word from the low end on little-endian machines and from the high end on big-endian ones.
 * Source: `struct Lisp_Symbol` in src/lisp.h.
 * @module
 */
import type { Redirect } from '../layout/symbol-facts.ts'
import type { Heap } from './heap.ts'
import type { Value } from './value.ts'

type FlagName = 'redirect' | 'trapped_write' | 'interned' | 'declared_special'

/** `enum symbol_interned`. */
export const Interned = { no: 0, elsewhere: 1, initially: 2 } as const
/** `SYMBOL_NOWRITE` of `enum symbol_trapped_write`. */
export const NOWRITE = 1

/** The value of one flag of the symbol whose struct is at `start`; 0 where the release has no such flag. */
export function symbolFlag({ layout, view }: Heap, start: number, name: FlagName): number {
  const field = layout.symbolFlags[name]
  const offset = start + layout.structs.symbol.fields.flags.offset
  if (field === undefined || offset < 0 || offset + 2 > view.length) return 0
  const shift = view.littleEndian ? field.shift : 16 - field.shift - field.width
  return (view.uint16(offset, 'symbol.flags') >>> shift) & ((1 << field.width) - 1)
}

/** How the symbol's value is kept; undefined for a code that the release does not define. */
export function redirectOf(heap: Heap, start: number): Redirect | undefined {
  return heap.layout.redirectNames[symbolFlag(heap, start, 'redirect')] as Redirect | undefined
}

/** The offset of a symbol's struct, in the heap or as an image in the discardable section; undefined for other values. */
export function symbolOffset(heap: Heap, symbol: Value): number | undefined {
  const { lispsym, layout } = heap
  if (symbol.kind === 'object') return symbol.tag === layout.tags.symbol ? symbol.offset : undefined
  if (symbol.kind !== 'builtin' || lispsym === undefined) return undefined
  return lispsym.dumpOffset + symbol.index * layout.structs.symbol.size
}
