/**
 * Which variable holds a table: the symbol whose value it is, directly or through a C variable.
 *
 * Source: `struct Lisp_Symbol`, `struct Lisp_Objfwd`, `struct Lisp_Buffer_Local_Value` in src/lisp.h.
 * @module
 */
import type { Heap } from '../lisp/heap.ts'
import type { Names } from '../lisp/names.ts'
import { redirectOf } from '../lisp/symbol-flags.ts'
import { EmacsRelocType } from '../tables/emacs-reloc-table.ts'

/** Names of the symbols whose value is one of `offsets`; of several the first in the dump, C's before others. */
export function holdersOf(heap: Heap, names: Names, offsets: ReadonlySet<number>): Map<number, string> {
  const holders = new Map<number, string>()
  for (const symbol of symbolOffsets(heap)) {
    const value = objectIn(heap, symbol)
    if (value === undefined || !offsets.has(value) || holders.has(value)) continue
    const name = names.symbolName(symbol)
    if (name !== undefined) holders.set(value, name)
  }
  return holders
}

function* symbolOffsets({ image, layout, lispsym }: Heap): Generator<number> {
  const { offsets, types, length } = image.objectStarts
  for (let i = 0; i < (lispsym?.symbols ?? 0); i++) yield lispsym!.dumpOffset + i * layout.structs.symbol.size
  for (let i = 0; i < length; i++) if (types[i] === layout.tags.symbol) yield offsets[i]!
}

/** The object of the dump that is the value of the symbol at `offset`; the default value of a buffer-local variable. */
function objectIn(heap: Heap, offset: number): number | undefined {
  const slot = offset + heap.layout.structs.symbol.fields['val']!.offset
  const kind = heap.relocAt(slot)
  if (kind?.form === 'lv') return lispObjectAt(heap, slot)
  if (kind?.form !== 'raw' || kind.base !== 'dump') return undefined
  const target = heap.word(slot)
  if (redirectOf(heap, offset) === 'FORWARDED') return forwardedObject(heap, target)
  if (redirectOf(heap, offset) !== 'LOCALIZED') return undefined
  const defcell = lispObjectAt(heap, target + heap.layout.structs.blv.fields['defcell']!.offset)
  return defcell === undefined
    ? undefined
    : lispObjectAt(heap, defcell + heap.layout.structs.cons.fields['cdr']!.offset)
}

function lispObjectAt(heap: Heap, slot: number): number | undefined {
  const value = heap.valueAt(slot)
  return value.kind === 'object' ? value.offset : undefined
}

/** What the loader puts into the C variable that the forwarding struct at `forward` is for. */
function forwardedObject(heap: Heap, forward: number): number | undefined {
  const slot = forward + heap.layout.structs.fwd.fields['ofs_var']!.offset
  const kind = heap.relocAt(slot)
  if (kind?.form !== 'raw' || kind.base !== 'emacs') return undefined
  const { emacsRelocs } = heap.image
  const i = heap.extentIndex(heap.word(slot))
  return i >= 0 && emacsRelocs.types[i] === EmacsRelocType.dumpLv ? emacsRelocs.targets[i] : undefined
}
